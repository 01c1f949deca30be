/** Tells in one pass over a text which of many patterns may match in it and where, by the words they need and begin with. */
import { ASCII } from './automaton.js';
import { everyMatch } from './every-match.js';
import { BEGINS, CLOSES, LENGTH, OPENS } from './literal-meanings.js';
import { matchesAt, placesOf } from './literal-places.js';
import { sewn } from './seam.js';
import { patternsOf, type SieveTables, type Sought, tablesOf } from './sieve-tables.js';

/** Of one text: which patterns may match in it. Once another text is sifted it rules nothing out any more. */
export interface Sifted {
  /** False only where `pattern` matches nowhere in the text; nor in any part of it, if it was given among `parts`. */
  may(pattern: RegExp): boolean;
  /** The places in `numbers` of the patterns that may; see `Sieve.numbersOf`. */
  among(numbers: Uint16Array): readonly number[];
  /** Every match of a pattern in the whole text, as `everyMatch` gives them; tried only where it may begin. */
  matches(pattern: RegExp): readonly RegExpExecArray[];
  /** As `matches`, of a pattern by its number. */
  matchesOf(number: number): readonly RegExpExecArray[];
  /** As `matchesOf`, in `text`: the text that was sifted, with line breaks where that has spaces. */
  matchesIn(text: string, number: number): readonly RegExpExecArray[];
}

export interface Sieve {
  sift(text: string): Sifted;
  /** Of patterns it was made of: those in `whole` first, in the order given. */
  numbersOf(patterns: readonly RegExp[]): Uint16Array;
}

/** The sieve of these patterns. Making its tables takes as long as reading a thousand texts: they may be kept from an earlier time. */
export function sieveOf(sought: Sought, tables: SieveTables = tablesOf(sought)): Sieve {
  const patterns = patternsOf(sought);
  const numbers = new Map(patterns.map((pattern, number) => [pattern, number]));
  const { width, columns, others, next, ends, says, askers, needed, begins } = tables;
  const sticky: (RegExp | undefined)[] = [];
  // of the text at hand
  const missing = needed.slice();
  const met = new Uint8Array(askers.from.length - 1);
  /** 1 for a literal that was said. */
  const said = new Uint8Array(says.shapes.length);
  /** 1 for a state where nothing ends, or nothing that says more in this text. */
  const quiet = new Uint8Array(ends.from.length - 1);
  for (let state = 0; state < quiet.length; state += 1)
    quiet[state] = ends.from[state] === ends.from[state + 1] ? 1 : 0;
  /** Rows written over from text to text: so many of them count. */
  const quieted: number[] = [];
  let quietedCount = 0;
  const places = placesOf(said.length);
  const kept: (readonly RegExpExecArray[] | undefined)[] = patterns.map(() => undefined);
  const keptNumbers: number[] = [];
  let keptCount = 0;
  let current: Sifted | undefined;

  const meet = (need: number): void => {
    met[need] = 1;
    const end = askers.from[need + 1] ?? 0;
    for (let at = askers.from[need] ?? 0; at < end; at += 1) {
      const number = askers.numbers[at] ?? 0;
      missing[number] = (missing[number] ?? 0) - 1;
    }
  };
  const say = (literal: number): void => {
    said[literal] = 1;
    const end = says.needs.from[literal + 1] ?? 0;
    for (let at = says.needs.from[literal] ?? 0; at < end; at += 1) {
      const need = says.needs.numbers[at] ?? 0;
      if (met[need] === 0) meet(need);
    }
  };
  const hear = (text: string, end: number, state: number): void => {
    let isAll = true;
    const last = ends.from[state + 1] ?? 0;
    for (let at = ends.from[state] ?? 0; at < last; at += 1) {
      const literal = ends.numbers[at] ?? 0;
      const shape = says.shapes[literal] ?? 0;
      if (said[literal] === 1 && (shape & BEGINS) === 0) continue;
      const start = end - (shape >> LENGTH);
      const stands = ((shape & OPENS) === 0 || isEdge(text, start)) && ((shape & CLOSES) === 0 || isEdge(text, end));
      if (stands && said[literal] === 0) say(literal);
      if (stands && (shape & BEGINS) !== 0) places.add(literal, start);
      isAll &&= stands && (shape & BEGINS) === 0;
    }
    if (!isAll) return;
    quiet[state] = 1;
    quieted[quietedCount] = state;
    quietedCount += 1;
  };
  const forget = (): void => {
    missing.set(needed);
    met.fill(0);
    said.fill(0);
    for (let index = 0; index < quietedCount; index += 1) quiet[quieted[index] ?? 0] = 0;
    quietedCount = 0;
    places.clear();
    for (let index = 0; index < keptCount; index += 1) kept[keptNumbers[index] ?? 0] = undefined;
    keptCount = 0;
  };
  const look = (number: number, text: string): readonly RegExpExecArray[] => {
    const pattern = patterns[number];
    const own = begins[number];
    if (!pattern || missing[number] !== 0) return NO_MATCHES;
    if (!own) return everyMatch(pattern, text);
    const made = sticky[number] ?? new RegExp(sewn(pattern.source), `${pattern.flags.replace('g', '')}y`);
    sticky[number] = made;
    return matchesAt(made, text, places.of(own));
  };
  const lookOnce = (number: number, text: string): readonly RegExpExecArray[] => {
    const known = kept[number];
    if (known) return known;
    const matches = look(number, text);
    kept[number] = matches;
    keptNumbers[keptCount] = number;
    keptCount += 1;
    return matches;
  };
  return {
    numbersOf: (known) => Uint16Array.from(known, (pattern) => numbers.get(pattern) ?? patterns.length),
    sift(text) {
      forget();
      let state = 0;
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        const column = code < ASCII ? columns[code] : others.get(code);
        state = next[state * width + (column ?? 0)] ?? 0;
        if (quiet[state] === 0) hear(text, index + 1, state);
      }
      const sifted: Sifted = {
        may: (pattern) => {
          const number = numbers.get(pattern);
          return number === undefined || current !== sifted || missing[number] === 0;
        },
        among: (sought) => {
          const found: number[] = [];
          for (let place = 0; place < sought.length; place += 1)
            if (missing[sought[place] ?? 0] === 0 || current !== sifted) found.push(place);
          return found;
        },
        matches: (pattern) => {
          const number = numbers.get(pattern);
          return number === undefined || current !== sifted ? everyMatch(pattern, text) : lookOnce(number, text);
        },
        matchesOf: (number) =>
          current === sifted ? lookOnce(number, text) : everyMatch(patterns[number] ?? NOTHING, text),
        matchesIn: (like, number) =>
          current === sifted ? look(number, like) : everyMatch(patterns[number] ?? NOTHING, like),
      };
      current = sifted;
      return sifted;
    },
  };
}

const NOTHING = /$^/;
const NO_MATCHES: readonly RegExpExecArray[] = [];

/** Whether a word begins or ends before `index`. */
function isEdge(text: string, index: number): boolean {
  return isWordAt(text, index - 1) !== isWordAt(text, index);
}

function isWordAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  const code = text.charCodeAt(index);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}
