/** What can be told of a part of a pattern: the strings it matches, what every match needs, and what it begins with. */

/**
 * Literals of which at least one stands in every text that the pattern matches in: lower case, every digit a `0`;
 * an `EDGE` at either end where a word begins or ends there.
 */
export type Need = readonly string[];
/** Where `\b` stands in a pattern. */
export const EDGE = '\uE000';

/** What is known of a part of a pattern: every string it can match, if those are few, and what else a match needs. */
export interface Part {
  readonly exact: Need | null;
  readonly needs: readonly Need[];
  /** Of a look-ahead, what it looks for: the words before it stand right before that. */
  readonly ahead?: Need;
  /** Where not `exact`: literals one of which every match begins with, an empty one where a match may be empty; null where they cannot be told. */
  readonly opens?: () => Need | null;
}

/** More alternatives than these say too little to be worth looking for. */
const MOST_ALTERNATIVES = 96;
const MOST_REPEATED = 24;
/** A literal is not put together from more pieces than make so many of it. */
const MOST_JOINED = 64;
/** No pattern begins in more ways. */
const MOST_OPENINGS = 1024;
/** A few letters tell well enough where a pattern is worth trying. */
export const LONGEST_OPENING = 5;
export const EMPTY: Part = { exact: [''], needs: [] };
export const WORD_EDGE: Part = { exact: [EDGE], needs: [] };
export const UNKNOWN: Part = { exact: null, needs: [] };

/** One of several parts. */
export function either(parts: readonly Part[]): Part {
  const exact = new Set<string>();
  let isExact = true;
  for (const part of parts) {
    isExact &&= part.exact !== null;
    for (const literal of part.exact ?? []) exact.add(literal);
  }
  const few = isExact && exact.size <= MOST_ALTERNATIVES ? [...exact] : null;
  if (few && parts.every(({ needs }) => needs.length === 0)) return { exact: few, needs: [] };
  const opens = lazily(() => eitherOpens(parts));
  const need = new Set<string>();
  for (const part of parts) {
    const best = mostTelling(allNeeds(part));
    if (!best) return { exact: few, needs: [], opens };
    for (const literal of best) need.add(literal);
  }
  return { exact: few, needs: [[...need]], opens };
}

function eitherOpens(parts: readonly Part[]): Need | null {
  const opens = new Set<string>();
  for (const part of parts) {
    const own = opensOf(part);
    if (!own) return null;
    // with room for an edge at either end
    for (const literal of own) opens.add(literal.slice(0, LONGEST_OPENING + 2));
  }
  return opens.size <= MOST_OPENINGS ? [...opens] : null;
}

/** The need whose shortest literal is the longest; of those the one with the fewest. */
function mostTelling(needs: readonly Need[]): Need | undefined {
  let best: Need | undefined;
  let length = 0;
  for (const need of needs) {
    const shortest = Math.min(...need.map((literal) => literal.length));
    if (best && (shortest < length || (shortest === length && need.length >= best.length))) continue;
    best = need;
    length = shortest;
  }
  return best;
}

/** Parts in a row. */
export function sequenceOf(parts: readonly Part[]): Part {
  const needs: Need[] = [];
  let run: Need = EMPTY.exact ?? [];
  let isWhole = true;
  const cut = (): void => {
    if (isTelling(run)) needs.push(run);
    run = [''];
    isWhole = false;
  };
  for (const part of parts) {
    needs.push(...part.needs);
    if (part.ahead && run.length * part.ahead.length <= MOST_JOINED) {
      const joined = join(run, part.ahead);
      if (isTelling(joined)) needs.push(joined);
    }
    if (part.exact && run.length > 1 && run.length * part.exact.length > MOST_JOINED) cut();
    if (part.exact) run = join(run, part.exact);
    else cut();
  }
  if (isWhole) return { exact: run, needs };
  cut();
  return { exact: null, needs, opens: lazily(() => openingOf(parts)) };
}

/** What parts in a row begin with: the first of them, and those behind it as long as all before them may be empty or are known in full. */
function openingOf(parts: readonly Part[]): Need | null {
  const closed = new Set<string>();
  let open: Need = [''];
  for (const part of parts) {
    const next = opensOf(part);
    if (part.exact && open.length * part.exact.length <= MOST_JOINED) open = join(open, part.exact);
    else if (next && open.length * next.length <= MOST_OPENINGS) {
      for (const literal of join(open, next.filter(isSaid))) closed.add(literal);
      if (next.every(isSaid)) open = [];
    } else if (open.every(isSaid)) break;
    else return null;
    if (open.every(({ length }) => length > LONGEST_OPENING)) break;
  }
  return [...closed, ...open];
}

/** Literals one of which every match of `part` begins with; null where they cannot be told. */
export function opensOf({ exact, opens }: Part): Need | null {
  return exact ?? opens?.() ?? null;
}

/** Made when it is first asked for: few parts stand where a pattern begins. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function isSaid(literal: string): boolean {
  for (let index = 0; index < literal.length; index += 1) if (literal.charAt(index) !== EDGE) return true;
  return false;
}

function join(first: Need, second: Need): Need {
  if (second.length === 1) return second[0] === '' ? first : first.map((start) => start + second[0]);
  if (first.length === 1 && first[0] === '') return second;
  const joined = new Set<string>();
  for (const start of first) for (const end of second) joined.add(start + end);
  return [...joined];
}

/** A part `least` to `most` times over; `most` undefined for any number. */
export function repeatedPart(part: Part, least: number, most: number | undefined): Part {
  if (least === 0 && most === 1 && part.exact) return { exact: [...new Set(['', ...part.exact])], needs: [] };
  const exact = part.exact && most !== undefined && repeated(part.exact, least, most);
  if (exact) return { exact, needs: [] };
  if (least > 0) return { exact: null, needs: allNeeds(part), opens: () => opensOf(part) };
  return {
    exact: null,
    needs: [],
    opens: () => {
      const opens = opensOf(part);
      return opens && ['', ...opens];
    },
  };
}

/** Every string of `least` to `most` of these in a row, if they are few. */
function repeated(exact: Need, least: number, most: number): Need | null {
  let row: Need = [''];
  const all = new Set<string>(least === 0 ? row : []);
  for (let times = 1; times <= most; times += 1) {
    row = join(row, exact);
    if (row.length + all.size > MOST_REPEATED) return null;
    if (times >= least) for (const literal of row) all.add(literal);
  }
  return [...all];
}

/** A letter or a space alone stands nearly everywhere, but not a letter that is a word. */
const TELLING = /[^a-z \uE000]|[a-z ]\uE000?[a-z ]|\uE000[a-z]\uE000/;

function isTelling(need: Need): boolean {
  return need.length <= MOST_ALTERNATIVES && need.every((literal) => TELLING.test(literal));
}

export function allNeeds({ exact, needs }: Part): readonly Need[] {
  return exact && isTelling(exact) ? [...needs, exact] : needs;
}

export function withoutEdges(literal: string): string {
  return literal.replaceAll(EDGE, '');
}
