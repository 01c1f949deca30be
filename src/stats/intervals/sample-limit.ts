import { logChoose } from '../distributions/log-gamma.js';
import { checkLevel, checkProportion } from '../rates/proportion.js';

/**
 * How many of `of` items can be wrong at most when `sampled` of them, drawn at random without putting back, were read and
 * `wrong` of those were wrong: the exact one-sided limit (hypergeometric), a whole number. All were read: `wrong` itself.
 * It bounds what a sample of the negatives can have missed (counting.md 4, extraction error).
 */
export function sampleLimit(
  { sampled, wrong, of }: { readonly sampled: number; readonly wrong: number; readonly of: number },
  level = 0.95,
): number {
  checkProportion(sampled, of);
  checkProportion(wrong, sampled);
  checkLevel(level);
  let fits = wrong;
  let tooMany = of - (sampled - wrong) + 1;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (chanceOfAtMost(wrong, { sampled, among: middle, of }) > 1 - level) fits = middle;
    else tooMany = middle;
  }
  return fits;
}

/** P(X ≤ x) of a sample drawn without putting back, `among` of the `of` items being wrong. */
function chanceOfAtMost(
  x: number,
  { sampled, among, of }: { readonly sampled: number; readonly among: number; readonly of: number },
): number {
  let chance = 0;
  for (let found = Math.max(0, sampled - (of - among)); found <= Math.min(x, among, sampled); found += 1) {
    chance += Math.exp(logChoose(among, found) + logChoose(of - among, sampled - found) - logChoose(of, sampled));
  }
  return chance;
}
