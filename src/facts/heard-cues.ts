import { type Sieve, sieveOf } from '../text/sieve.js';

/** Words looked for on one side of an order's name. */
interface SidedCue {
  readonly where: 'before' | 'after';
  readonly pattern: RegExp;
}

/**
 * Those of `cues` that may match in the words before an order's name or in those after it, in their order: one pass over
 * each side tells, and most texts say none of them. A cue may be among them in vain, never missed.
 */
export function heardCues<Cue extends SidedCue>(
  cues: readonly Cue[],
): (before: string, after: string) => readonly Cue[] {
  const early = sideOf(cues, 'before');
  const late = sideOf(cues, 'after');
  return (before, after) => {
    const places = [...early(before), ...late(after)];
    if (places.length > 1) places.sort((a, b) => a - b);
    return places.flatMap((place) => cues[place] ?? []);
  };
}

/** The places in `cues` of those of one side that may match in its words. */
function sideOf(cues: readonly SidedCue[], side: SidedCue['where']): (words: string) => readonly number[] {
  const own = [...cues.entries()].filter(([, { where }]) => where === side);
  let sieve: Sieve | undefined;
  return (words) => {
    if (words === '') return [];
    sieve ??= sieveOf({ whole: own.map(([, { pattern }]) => pattern), parts: [] });
    const { may } = sieve.sift(words);
    return own.flatMap(([place, { pattern }]) => (may(pattern) ? place : []));
  };
}
