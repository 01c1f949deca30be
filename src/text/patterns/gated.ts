/**
 * A pattern that is run only over words which have the pairs of letters it cannot do without: most patterns are asked of most
 * words in vain, and a few pairs are looked up sooner than a pattern is run.
 */
import { everyMatch } from './every-match.js';
import { needsOf } from './needles.js';
import { EDGE } from './pattern-parts.js';
import { sewn } from './seam.js';

/** A pattern and its gate; see `gated`. */
export interface Gated {
  /** As of a regular expression that is not global. */
  test(words: string): boolean;
  /** As `test`. */
  exec(words: string): RegExpExecArray | null;
  /** Every match of a global pattern. */
  every(words: string): readonly RegExpExecArray[];
  /** False only where the pattern matches nowhere in `words`. */
  may(words: string): boolean;
}

/** `pattern`, gated. What it needs is read off it when it is first asked for. */
export function gated(pattern: RegExp): Gated {
  EVERY.push(pattern);
  return new Gate(pattern);
}

/** Patterns that are asked in turn of the same words. */
interface GatedTogether {
  /** In the order given. */
  readonly each: readonly Gated[];
  /** The places, in that order, of those that may match in `words`: mostly none. */
  open(words: string): readonly number[];
}

/** As `gated`: of every pair of letters in `words` it is known which patterns it lets through, so that a hundred are told at once. */
export function gatedTogether(patterns: readonly RegExp[]): GatedTogether {
  EVERY.push(...patterns);
  const each = patterns.map((pattern) => new Gate(pattern));
  let doors: Doors | undefined;
  return {
    each,
    open(words) {
      doors ??= doorsOf(each.map((gate) => gate.rarest()));
      const open: number[] = [];
      const ajar = words.length > LONGEST ? doors.all : doorsAjar(doors, pairListIn(words));
      for (let row = 0; row < ajar.length; row += 1) {
        for (let bits = ajar[row] ?? 0; bits !== 0; bits &= bits - 1) {
          const place = row * 32 + 31 - Math.clz32(bits & -bits);
          if (each[place]?.may(words)) open.push(place);
        }
      }
      return open;
    },
  };
}

/** For many patterns, as bits, a row of them for each pair of letters. */
interface Doors {
  readonly all: Uint32Array;
  /** Those that need nothing. */
  readonly always: Uint32Array;
  /** Of each pair its row in `rows`; 0 for one that opens nothing. */
  readonly rowOf: Uint16Array;
  /** Which patterns a pair lets through. */
  readonly rows: Uint32Array;
}

/** Of each pattern it is asked whether the rarest pair of a literal is there, for the need that has the fewest. */
function doorsOf(rarest: readonly (readonly number[])[]): Doors {
  const width = Math.ceil(rarest.length / 32);
  const all = new Uint32Array(width);
  const always = new Uint32Array(width);
  const rowOf = new Uint16Array(KINDS * KINDS);
  const rows: number[] = Array.from({ length: width }, () => 0);
  for (const [place, pairs] of rarest.entries()) {
    const bit = 1 << (place & 31);
    const at = place >> 5;
    all[at] = (all[at] ?? 0) | bit;
    if (pairs.length === 0) always[at] = (always[at] ?? 0) | bit;
    for (const pair of pairs) {
      const row = rowOf[pair] || rows.length / width;
      rowOf[pair] = row;
      while (rows.length < (row + 1) * width) rows.push(0);
      rows[row * width + at] = (rows[row * width + at] ?? 0) | bit;
    }
  }
  return { all, always, rowOf, rows: Uint32Array.from(rows) };
}

/** The patterns that any of `pairs` lets through. */
function doorsAjar({ always, rowOf, rows }: Doors, pairs: PairList): Uint32Array {
  const ajar = always.slice();
  const width = ajar.length;
  for (let index = 0; index < pairs.count; index += 1) {
    const row = rowOf[pairs.pairs[index] ?? 0] ?? 0;
    if (row === 0) continue;
    for (let at = 0; at < width; at += 1) ajar[at] = (ajar[at] ?? 0) | (rows[row * width + at] ?? 0);
  }
  return ajar;
}

/** A class, for one gate is as another to the compiler: a hundred of them are asked of each order's words. */
class Gate implements Gated {
  readonly #pattern: RegExp;
  #needs: Needs | undefined;
  #own: RegExp | undefined;

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  may(words: string): boolean {
    this.#needs ??= this.#known();
    return this.#needs.length === 0 || words.length > LONGEST || areMet(this.#needs, pairsIn(words));
  }

  test(words: string): boolean {
    return this.may(words) && this.#run().test(words);
  }

  exec(words: string): RegExpExecArray | null {
    return this.may(words) ? this.#run().exec(words) : null;
  }

  every(words: string): readonly RegExpExecArray[] {
    return this.may(words) ? everyMatch(this.#pattern, words) : [];
  }

  /** Of each literal of the need with the fewest the rarest pair; none of a pattern that needs nothing. */
  rarest(): readonly number[] {
    return rarestOfFirst(this.#known());
  }

  #known(): Needs {
    return KNOWN.get(keyOf(this.#pattern)) ?? pairsNeeded(this.#pattern);
  }

  #run(): RegExp {
    this.#own ??= new RegExp(sewn(this.#pattern.source), this.#pattern.flags);
    return this.#own;
  }
}

/** What patterns need, by `keyOf`: plain data, to be kept from one run of the program to the next. */
export type Gates = ReadonlyMap<string, Needs>;

/**
 * The needs of a pattern as they are gone through, that with the fewest literals first: of each where the next begins, then of each
 * literal how many pairs of letters it has, and those, the rarest in any text first. One row, for eighteen thousand small ones took 3 MB.
 */
type Needs = Uint16Array;

const EVERY: RegExp[] = [];
const KNOWN = new Map<string, Needs>();

/** What every pattern gated so far needs. */
export function everyGate(): Gates {
  return new Map(EVERY.map((pattern) => [keyOf(pattern), pairsNeeded(pattern)]));
}

/** Takes what was made earlier, so that it is not read off the patterns again. */
export function knowGates(gates: Gates): void {
  for (const [key, needs] of gates) KNOWN.set(key, needs);
}

function keyOf({ source, unicode }: RegExp): string {
  return unicode ? `u/${source}` : source;
}

function pairsNeeded(pattern: RegExp): Needs {
  const needs = [...needsOf(pattern)].sort((a, b) => a.length - b.length);
  const row: number[] = [];
  for (const need of needs) {
    const at = row.push(0) - 1;
    for (const literal of need) {
      const pairs = pairsOf(literal);
      row.push(pairs.length, ...pairs);
    }
    row[at] = row.length;
  }
  return Uint16Array.from(row);
}

function rarestOfFirst(needs: Needs): readonly number[] {
  const rarest: number[] = [];
  const end = needs[0] ?? 0;
  for (let at = 1; at < end; ) {
    const next = at + 1 + (needs[at] ?? 0);
    rarest.push(next > at + 1 ? (needs[at + 1] ?? NONE) : NONE);
    at = next;
  }
  return rarest;
}

/** Longer words have nearly every pair. */
const LONGEST = 400;

/** The pairs of letters in a literal, the rarest first; of a single character the character. */
function pairsOf(literal: string): readonly number[] {
  const letters = literal.replaceAll(EDGE, '').toLowerCase();
  const kinds = Array.from({ length: letters.length }, (_, index) => kindOf(letters.charCodeAt(index)));
  const [only] = kinds;
  if (kinds.length === 1 && only !== undefined) return [pairOf(only, NONE)];
  const pairs = kinds.slice(1).map((kind, index) => ({
    pair: pairOf(kinds[index] ?? NONE, kind),
    rarity: COMMON.indexOf(letters.charAt(index)) + COMMON.indexOf(letters.charAt(index + 1)),
  }));
  return [...new Set(pairs.sort((a, b) => b.rarity - a.rarity).map(({ pair }) => pair))];
}

/** Letters as often as English has them, the commonest first. */
const COMMON = " etaoinsrhdlcumfpgwybv0kxjqz'-/.";

function areMet(needs: Needs, pairs: Uint32Array): boolean {
  for (let at = 0; at < needs.length; ) {
    const next = needs[at] ?? 0;
    if (!isMet(needs, at + 1, next, pairs)) return false;
    at = next;
  }
  return true;
}

/** Whether a literal of the need that stands between `from` and `to` has all its pairs. */
function isMet(needs: Needs, from: number, to: number, pairs: Uint32Array): boolean {
  for (let at = from; at < to; ) {
    const end = at + 1 + (needs[at] ?? 0);
    at += 1;
    while (at < end && isIn(pairs, needs[at] ?? 0)) at += 1;
    if (at === end) return true;
    at = end;
  }
  return false;
}

function isIn(pairs: Uint32Array, pair: number): boolean {
  return ((pairs[pair >> 5] ?? 0) & (1 << (pair & 31))) !== 0;
}

/** Characters are told apart by so many kinds: letters in either case, digits as one, the rest in groups. */
const KINDS = 64;
const NONE = 0;
const DIGIT = 27;
const OTHER = 28;
const KIND_OF_ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 48 && code <= 57) return DIGIT;
  if (code >= 65 && code <= 90) return code - 64;
  if (code >= 97 && code <= 122) return code - 96;
  return OTHER + (code % 32);
});
const BEYOND_ASCII = 60;

function kindOf(code: number): number {
  return code < 128 ? (KIND_OF_ASCII[code] ?? NONE) : BEYOND_ASCII + (code % 4);
}

function pairOf(first: number, second: number): number {
  return first * KINDS + second;
}

/** The words asked of last: around one order the same few are asked of by a hundred patterns. */
const KEPT = 8;
const keptWords: string[] = Array.from({ length: KEPT }, () => '');
const keptPairs = Array.from({ length: KEPT }, () => new Uint32Array((KINDS * KINDS) / 32));
/** The same pairs one after the other. */
interface PairList {
  readonly pairs: Uint16Array;
  count: number;
}
const keptLists = Array.from({ length: KEPT }, (): PairList => ({ pairs: new Uint16Array(LONGEST * 2), count: 0 }));
/** Asked of last, and before it: what stands before an order's name and behind it are asked of in turn. */
let last = 0;
let earlier = 1;
let oldest = 1;

/** The pairs of letters in `words`, and each character alone, as bits. Good until others are asked of. */
function pairsIn(words: string): Uint32Array {
  if (keptWords[last] !== words) {
    const place = keptWords[earlier] === words ? earlier : placeOf(words);
    earlier = last;
    last = place;
  }
  return keptPairs[last] ?? new Uint32Array(0);
}

/** As `pairsIn`, each once; of words not longer than `LONGEST`. */
function pairListIn(words: string): PairList {
  pairsIn(words);
  return keptLists[last] ?? { pairs: new Uint16Array(0), count: 0 };
}

function placeOf(words: string): number {
  for (let place = 0; place < KEPT; place += 1) if (keptWords[place] === words) return place;
  oldest = (oldest + 1) % KEPT;
  keptWords[oldest] = words;
  const pairs = keptPairs[oldest];
  const list = keptLists[oldest];
  if (pairs && list) collect(words, pairs, list);
  return oldest;
}

function collect(words: string, pairs: Uint32Array, list: PairList): void {
  pairs.fill(0);
  let count = 0;
  let before = NONE;
  for (let index = 0; index < words.length; index += 1) {
    const kind = kindOf(words.charCodeAt(index));
    const alone = kind * KINDS;
    const pair = before * KINDS + kind;
    if (!isIn(pairs, alone)) {
      pairs[alone >> 5] = (pairs[alone >> 5] ?? 0) | (1 << (alone & 31));
      list.pairs[count] = alone;
      count += 1;
    }
    if (!isIn(pairs, pair)) {
      pairs[pair >> 5] = (pairs[pair >> 5] ?? 0) | (1 << (pair & 31));
      list.pairs[count] = pair;
      count += 1;
    }
    before = kind;
  }
  list.count = count;
}
