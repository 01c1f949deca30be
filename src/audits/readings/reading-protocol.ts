import type { Membership } from '../../law/orders/membership.js';
import type { OrderFamily } from '../../law/orders/order-families.js';
import { sampleLimit } from '../../stats/intervals/sample-limit.js';
import { type CountedUnit, membershipOf } from '../units/counted-unit.js';
import { drawnByHash } from './drawn-by-hash.js';

/** Up to so many units people read every one. */
export const ALL_UP_TO = 200;
const SAMPLE = 200;
const LEVEL = 0.95;

/** Which units people have to read in full, and what a sample of the rest can show (counting.md 4, extraction error). */
export interface ReadingProtocol {
  readonly family: string;
  readonly of: number;
  readonly positives: number;
  readonly possible: number;
  readonly negatives: number;
  /** Null where every one is read. */
  readonly sample: {
    readonly size: number;
    readonly seed: string;
    /** If none of the sample is wrong, at most so many of all the negatives are: exact, one-sided. */
    readonly limit: {
      readonly method: 'hypergeometric';
      readonly level: number;
      readonly wrong: number;
      readonly share: number;
    };
  } | null;
  /** How many units are to be read. */
  readonly toRead: number;
  /** These: those in doubt, the positives, the negatives, drawn when they are asked for. */
  readonly units: readonly { readonly judged: CountedUnit; readonly membership: Membership }[];
}

/**
 * Up to 200 observed units: all of them. Beyond, every positive and every unit in doubt, and a random sample of the
 * negatives: those whose ids hash lowest with the seed, so that the same seed gives the same sample on every machine and
 * a case more changes it by one at most.
 */
export function readingProtocol(
  units: readonly CountedUnit[],
  family: OrderFamily,
  { seed, size = SAMPLE }: { readonly seed: string; readonly size?: number },
): ReadingProtocol {
  const observed = units
    .filter((judged) => judged.observed)
    .map((judged) => ({ judged, membership: membershipOf(judged, family) }));
  const being = (wanted: Membership) => observed.filter(({ membership }) => membership === wanted);
  const [positives, possible, negatives] = [being('in'), being('possible'), being('out')];
  const isSampled = observed.length > ALL_UP_TO && negatives.length > size;
  const sampled = isSampled ? size : negatives.length;
  const wrong = sampleLimit({ sampled, wrong: 0, of: negatives.length }, LEVEL);
  return {
    family: family.name,
    of: observed.length,
    positives: positives.length,
    possible: possible.length,
    negatives: negatives.length,
    sample: isSampled
      ? {
          size,
          seed,
          limit: { method: 'hypergeometric', level: LEVEL, wrong, share: wrong / negatives.length },
        }
      : null,
    toRead: possible.length + positives.length + sampled,
    get units() {
      return [...possible, ...positives, ...(isSampled ? drawnByHash(negatives, size, seed) : negatives)];
    },
  };
}

/** The seed of a run that names none: the same question has the same sample. */
export function seedOf(
  audit: string,
  group: string,
  { from, to }: { readonly from: string; readonly to: string },
): string {
  return `${audit} ${group} ${from} ${to}`;
}
