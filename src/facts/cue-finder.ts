import type { Sieve, Sifted } from '../text/patterns/sieve.js';
import type { OrderCue, OrderRule, OutcomeRule, SentenceRule } from './rule.js';

/** A cue and its rule; of two rules of a kind that claim the same words the one of lesser `order` wins. */
export interface Cued<Rule, Cue> {
  readonly rule: Rule;
  readonly cue: Cue;
  readonly order: number;
}

/** Every match of the cues of one kind of rule in a text: in the order of rules, of their cues, of the text. */
export type CueFinder<Rule, Cue> = (
  sifted: Sifted,
  found: (cued: Cued<Rule, Cue>, match: RegExpExecArray) => void,
) => void;

export type SpokenFinder = CueFinder<SentenceRule | OutcomeRule, RegExp>;
export type OrderFinder = CueFinder<OrderRule, OrderCue>;

/** The finder of the cues of some rules, each a pattern that the sieve looks for. */
export function cueFinder<Rule, Cue>(
  sieve: Sieve,
  rules: readonly Rule[],
  cuesOf: (rule: Rule) => readonly Cue[],
  patternOf: (cue: Cue) => RegExp,
): CueFinder<Rule, Cue> {
  const all = rules.flatMap((rule, order) =>
    cuesOf(rule).map((cue) => ({ rule, cue, order, pattern: patternOf(cue) })),
  );
  const numbers = sieve.numbersOf(all.map(({ pattern }) => pattern));
  return (sifted, found) => {
    for (const place of sifted.among(numbers)) {
      const cued = all[place];
      if (!cued) continue;
      for (const match of sifted.matchesOf(numbers[place] ?? 0)) found(cued, match);
    }
  };
}
