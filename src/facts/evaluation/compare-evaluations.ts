/** Gains and losses between two runs over the same texts. */
import type { Evaluation, FalsePositive, Miss } from './evaluate.js';
import { namesOf } from './pair-clauses.js';

/** What one run finds that another did not: a clause by its text's id, kind, type and fields expected. */
export interface Comparison {
  readonly gains: readonly string[];
  readonly losses: readonly string[];
  readonly newFalsePositives: readonly string[];
  readonly goneFalsePositives: readonly string[];
}

/** Gains and losses of `now` against an `earlier` evaluation of the same texts. */
export function against(now: Evaluation, earlier: Pick<Evaluation, 'misses' | 'falsePositives'>): Comparison {
  const missed = new Set(now.misses.map(missName));
  const missedBefore = new Set(earlier.misses.map(missName));
  const wrong = new Set(now.falsePositives.map(falsePositiveName));
  const wrongBefore = new Set(earlier.falsePositives.map(falsePositiveName));
  return {
    gains: [...missedBefore].filter((name) => !missed.has(name)),
    losses: [...missed].filter((name) => !missedBefore.has(name)),
    newFalsePositives: [...wrong].filter((name) => !wrongBefore.has(name)),
    goneFalsePositives: [...wrongBefore].filter((name) => !wrong.has(name)),
  };
}

/** `B012 {…the clause expected…}`. */
export function missName({ id, expected }: Pick<Miss, 'id' | 'expected'>): string {
  return `${id} ${JSON.stringify(expected)}`;
}

/** `B012 order:deprivation:made`. */
export function falsePositiveName({ id, clause }: Pick<FalsePositive, 'id' | 'clause'>): string {
  return `${id} ${namesOf(clause).at(-1)}`;
}
