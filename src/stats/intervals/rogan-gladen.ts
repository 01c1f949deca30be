import { normalQuantile } from '../distributions/normal.js';
import { checkLevel, checkProportion, type Interval } from '../rates/proportion.js';
import type { Proportion } from './newcombe.js';

export interface Corrected {
  readonly rate: number;
  readonly interval: Interval;
}

/**
 * A rate corrected for errors of reading: `counted` as the program counts, `found` the positives of a sample read by people
 * that the program found (sensitivity), `passed` the negatives that it passed (specificity). Rogan and Gladen (Am J Epidemiol
 * 1978) with the interval of Lang and Reiczigel (Prev Vet Med 2014), which carries the chance of all three. Only from samples of
 * units drawn at random from the corpus itself, never from a composed labelled set. Null, "not calculable", where a sample is
 * empty, reading is no better than chance, or the samples and the count contradict each other.
 */
export function roganGladen(
  counted: Proportion,
  { found, passed }: { readonly found: Proportion; readonly passed: Proportion },
  level = 0.95,
): Corrected | null {
  for (const { made, of } of [counted, found, passed]) checkProportion(made, of);
  checkLevel(level);
  if (counted.of === 0 || found.of === 0 || passed.of === 0) return null;
  const better = found.made / found.of + passed.made / passed.of - 1;
  if (better <= 0) return null;
  const z = normalQuantile(1 - (1 - level) / 2);
  const of = counted.of + z * z;
  const share = (counted.made + (z * z) / 2) / of;
  const sensitivity = (found.made + 1) / (found.of + 2);
  const specificity = (passed.made + 1) / (passed.of + 2);
  const gain = sensitivity + specificity - 1;
  if (gain <= 0) return null;
  const centre = (share + specificity - 1) / gain;
  const ofSensitivity = (sensitivity * (1 - sensitivity)) / (found.of + 2);
  const ofSpecificity = (specificity * (1 - specificity)) / (passed.of + 2);
  const shift = 2 * z * z * (centre * ofSensitivity - (1 - centre) * ofSpecificity);
  const variance = (share * (1 - share)) / of + centre ** 2 * ofSensitivity + (1 - centre) ** 2 * ofSpecificity;
  const half = (z * Math.sqrt(variance)) / gain;
  const [low, high] = [centre + shift - half, centre + shift + half];
  if (high <= 0 || low >= 1) return null;
  return {
    rate: within((counted.made / counted.of + passed.made / passed.of - 1) / better),
    interval: { low: within(low), high: within(high) },
  };
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
