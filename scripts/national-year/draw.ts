/** Draws that depend on nothing but their seed, so that a document is the same however many are made and in which order. */
export interface Draw {
  /** A whole number of 0 up to, not including, `below`. */
  below(below: number): number;
  one<Value>(of: readonly [Value, ...Value[]]): Value;
}

/** Mulberry32, public domain (Tommy Ettinger, 2017). */
export function drawFrom(seed: number): Draw {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
  return { below, one: (of) => of[below(of.length)] ?? of[0] };
}

const CONSONANTS = 'bdfghklmnprstvw';
const VOWELS = 'aeiou';

/** A word that is nobody's name, of so many syllables. */
export function word(draw: Draw, syllables: number): string {
  let text = '';
  for (let made = 0; made < syllables; made += 1)
    text += CONSONANTS.charAt(draw.below(CONSONANTS.length)) + VOWELS.charAt(draw.below(VOWELS.length));
  return text.charAt(0).toUpperCase() + text.slice(1);
}
