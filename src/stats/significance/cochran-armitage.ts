import { logChoose } from '../distributions/log-gamma.js';
import { twoSidedTail } from '../distributions/normal.js';
import type { Proportion } from '../intervals/newcombe.js';
import { checkProportion } from '../rates/proportion.js';

/** A group at a point of time: its score is a day's number, so that uneven gaps count as they are. */
export interface ScoredProportion extends Proportion {
  /** Whole, such as days since the first. */
  readonly score: number;
}

export interface Trend {
  readonly p: number;
  /** `exact` over every table with the same margins; `normal` where there are too many of them to go through. */
  readonly method: 'exact' | 'normal';
  readonly direction: 'up' | 'down' | 'none';
}

/**
 * The Cochran–Armitage test for a trend in proportions, two-sided: the chance, whole margins given, of a sum of scores at least
 * as far from its expectation as the one seen. Null, "not testable", where none or all were made, or all scores are one. Never
 * across a break in the law: that is for the caller to see to. At most so many sums are made: two million take about a second.
 */
export function cochranArmitage(groups: readonly ScoredProportion[], mostSums = 2_000_000): Trend | null {
  for (const { made, of, score } of groups) {
    checkProportion(made, of);
    if (!Number.isSafeInteger(score)) {
      throw new RangeError(`A score of ${score} is not whole: give days, or another whole number.`);
    }
  }
  const held = groups.filter(({ of }) => of > 0);
  const of = sum(held, (group) => group.of);
  const made = sum(held, (group) => group.made);
  const first = held.reduce((least, { score }) => Math.min(least, score), Number.POSITIVE_INFINITY);
  const scored = held.map((group) => ({ ...group, score: group.score - first }));
  if (made === 0 || made === of || scored.every(({ score }) => score === 0)) return null;
  const seen = sum(scored, (group) => group.score * group.made);
  // Whole numbers throughout, so that tables as far from expectation as the one seen are told exactly: of · T − made · Σ n·s.
  const centre = made * sum(scored, (group) => group.score * group.of);
  const away = of * seen - centre;
  const direction = away > 0 ? 'up' : away < 0 ? 'down' : 'none';
  const sums = sumsOf(scored, { made, of, mostSums });
  if (sums === null) return { p: twoSidedTail(normalStatistic(scored, made, of)), method: 'normal', direction };
  let all = 0;
  let far = 0;
  for (const [total, weight] of sums) {
    all += weight;
    if (Math.abs(of * total - centre) >= Math.abs(away)) far += weight;
  }
  return { p: Math.min(1, far / all), method: 'exact', direction };
}

/** The weight of every sum of scores among the tables with these margins; null where there are too many. */
function sumsOf(
  groups: readonly ScoredProportion[],
  { made, of, mostSums }: { readonly made: number; readonly of: number; readonly mostSums: number },
): ReadonlyMap<number, number> | null {
  if (isHopeless(groups, { made, of, mostSums })) return null;
  let byMade = new Map<number, Map<number, number>>([[0, new Map([[0, 1]])]]);
  let left = of;
  let madeSums = 0;
  for (const group of groups) {
    left -= group.of;
    const next = new Map<number, Map<number, number>>();
    // About the weight of the likeliest count, so that none overflows.
    const scale = logChoose(group.of, Math.round((group.of * made) / of));
    for (const [before, sums] of byMade) {
      for (let own = Math.max(0, made - left - before); own <= Math.min(group.of, made - before); own += 1) {
        const weight = Math.exp(logChoose(group.of, own) - scale);
        madeSums += sums.size;
        if (madeSums > mostSums) return null;
        const into = next.get(before + own) ?? new Map<number, number>();
        next.set(before + own, into);
        for (const [total, soFar] of sums) {
          const at = total + own * group.score;
          into.set(at, (into.get(at) ?? 0) + soFar * weight);
        }
      }
    }
    byMade = next;
  }
  return byMade.get(made) ?? new Map();
}

/** Whether the first groups alone have more tables than sums may be made: sums of few scores are hardly ever alike. */
function isHopeless(
  groups: readonly ScoredProportion[],
  { made, of, mostSums }: { readonly made: number; readonly of: number; readonly mostSums: number },
): boolean {
  const free = groups.slice(0, Math.min(3, groups.length - 1));
  const tables = free.reduce((product, group) => product * (Math.min(group.of, made, of - made) + 1), 1);
  const orders = [1, 1, 2, 6][free.length] ?? 1;
  return tables / orders > mostSums;
}

/** R's prop.trend.test: its square is the chi-squared statistic on one degree of freedom. */
function normalStatistic(groups: readonly ScoredProportion[], made: number, of: number): number {
  const share = made / of;
  const mean = sum(groups, (group) => group.score * group.of) / of;
  const spread = sum(groups, (group) => group.of * (group.score - mean) ** 2);
  const away = sum(groups, (group) => (group.made - group.of * share) * group.score);
  return away / Math.sqrt(share * (1 - share) * spread);
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
