/** Tells in one pass over a text which of many patterns may match in it and where, by the words they need and begin with. */
import { ASCII } from './automaton.js';
import { everyMatchKept } from './every-match.js';
import { matchesAt, placesOf } from './literal-places.js';
import { sewn } from './seam.js';
import { patternsOf, type SieveTables, type Sought, tablesOf } from './sieve-tables.js';

/** Of one text: which patterns may match in it. */
export interface Sifted {
  /** The numbers of the patterns that may; see `Sieve.numberOf`. */
  readonly numbers: readonly number[];
  /** False only where `pattern` matches nowhere in the text; nor in any part of it, if it was given among `parts`. */
  may(pattern: RegExp): boolean;
  /** Every match of a pattern in the whole text, as `everyMatch` gives them; tried only where it may begin. */
  matches(pattern: RegExp): readonly RegExpExecArray[];
}

export interface Sieve {
  sift(text: string): Sifted;
  /** Of a pattern it was made of: those in `whole` first, in the order given. */
  numberOf(pattern: RegExp): number | undefined;
}

/** The sieve of these patterns. Making its tables takes as long as reading a thousand texts: they may be kept from an earlier time. */
export function sieveOf(sought: Sought, tables: SieveTables = tablesOf(sought)): Sieve {
  const patterns = patternsOf(sought);
  const numbers = new Map(patterns.map((pattern, number) => [pattern, number]));
  const { needed, askers, begins, openings, says, width, columns, others, next } = tables;
  const always = [...needed.keys()].filter((number) => needed[number] === 0);
  const sticky: (RegExp | undefined)[] = [];
  // of the text at hand
  const missing = needed.slice();
  const met = new Uint8Array(askers.length);
  /** 1 for a state that says nothing, or nothing more in this text. */
  const quiet = new Uint8Array(says.from.length - 1);
  for (let state = 0; state < quiet.length; state += 1)
    quiet[state] = says.from[state] === says.from[state + 1] ? 1 : 0;
  const quieted: number[] = [];
  const places = placesOf(openings);
  const kept: (readonly RegExpExecArray[] | undefined)[] = [];
  const keptNumbers: number[] = [];
  let current: Sifted | undefined;

  const meet = (need: number, found: number[]): void => {
    met[need] = 1;
    const own = askers[need] ?? [];
    for (let index = 0; index < own.length; index += 1) {
      const number = own[index] ?? 0;
      const left = (missing[number] ?? 0) - 1;
      missing[number] = left;
      if (left === 0) found.push(number);
    }
  };
  const hear = (text: string, end: number, state: number, found: number[]): void => {
    let isAll = true;
    for (let at = says.from[state] ?? 0; at < (says.from[state + 1] ?? 0); at += 1) {
      const need = says.needs[at] ?? 0;
      if (need >= 0 && met[need] === 1) continue;
      const length = says.lengths[at] ?? 0;
      if ((says.opens[at] === 1 && !isEdge(text, end - length)) || (says.closes[at] === 1 && !isEdge(text, end)))
        isAll = false;
      else if (need >= 0) meet(need, found);
      else {
        places.add(-1 - need, end - length);
        isAll = false;
      }
    }
    if (!isAll) return;
    quiet[state] = 1;
    quieted.push(state);
  };
  const forget = (): void => {
    missing.set(needed);
    met.fill(0);
    for (let index = 0; index < quieted.length; index += 1) quiet[quieted[index] ?? 0] = 0;
    quieted.length = 0;
    places.clear();
    for (let index = 0; index < keptNumbers.length; index += 1) kept[keptNumbers[index] ?? 0] = undefined;
    keptNumbers.length = 0;
  };
  const look = (pattern: RegExp, number: number, text: string): readonly RegExpExecArray[] => {
    const own = begins[number];
    if (!own) return everyMatchKept(pattern, text);
    const made = sticky[number] ?? new RegExp(sewn(pattern.source), `${pattern.flags.replace('g', '')}y`);
    sticky[number] = made;
    return matchesAt(made, text, places.of(own));
  };
  return {
    numberOf: (pattern) => numbers.get(pattern),
    sift(text) {
      forget();
      const found = always.slice();
      let state = 0;
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        const column = code < ASCII ? columns[code] : others.get(code);
        state = next[state * width + (column ?? 0)] ?? 0;
        if (quiet[state] === 0) hear(text, index + 1, state, found);
      }
      const sifted: Sifted = {
        numbers: found,
        may: (pattern) => {
          const number = numbers.get(pattern);
          if (number === undefined) return true;
          return current === sifted ? missing[number] === 0 : found.includes(number);
        },
        matches: (pattern) => {
          const number = numbers.get(pattern);
          if (number === undefined || current !== sifted) return everyMatchKept(pattern, text);
          if (missing[number] !== 0) return [];
          const known = kept[number];
          if (known) return known;
          const matches = look(pattern, number, text);
          kept[number] = matches;
          keptNumbers.push(number);
          return matches;
        },
      };
      current = sifted;
      return sifted;
    },
  };
}

/** Whether a word begins or ends before `index`. */
function isEdge(text: string, index: number): boolean {
  return isWordAt(text, index - 1) !== isWordAt(text, index);
}

function isWordAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  const code = text.charCodeAt(index);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}
