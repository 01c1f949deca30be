/**
 * What words a pattern needs, read off its source, so that it need not be run over a text that has none of them, and what
 * words it begins with, so that it need be tried only there. A pattern may be looked for in vain, never missed.
 */
import { allNeeds, EDGE, LONGEST_OPENING, type Need, opensOf, type Part, withoutEdges } from './pattern-parts.js';
import { readPatterns } from './pattern-reader.js';

/** Of one pattern. */
export interface Needles {
  /** Of each list one literal must stand in the text. No list for a pattern that may match anything. */
  readonly needs: readonly Need[];
  /** Literals with one of which every match begins, at its first character; null where they cannot be told. */
  readonly opens: Need | null;
}

/** Longer literals are cut: their beginning is needed too. */
const LONGEST = 12;

/** What each of `patterns` needs. Flags but `v` do not matter: letters are taken in both cases. */
export function needlesOf(patterns: readonly RegExp[]): readonly Needles[] {
  return readPatterns(patterns).map((part) => ({
    needs: distinct(allNeeds(part).map((need) => barest(need.map((literal) => cutTo(LONGEST, literal))))),
    opens: openingsOf(part),
  }));
}

/** What `pattern` needs, over a part of a text too: one that folds letters beyond ASCII needs nothing that can be told. */
export function needsOf(pattern: RegExp): readonly Need[] {
  return pattern.unicode ? [] : readPatterns([pattern]).flatMap(allNeeds);
}

/** A letter that begins a word, or two. */
const OPENS = /[^a-z \uE000]|[a-z ]\uE000?[a-z ]|\uE000[a-z]/;

function openingsOf(part: Part): Need | null {
  const opens = opensOf(part)?.map((literal) => cutTo(LONGEST_OPENING, literal));
  if (!opens?.every((literal) => OPENS.test(literal))) return null;
  const all = new Set(opens);
  return [...all].filter((literal) => !beginsAsAnother(literal, all));
}

function beginsAsAnother(literal: string, all: ReadonlySet<string>): boolean {
  for (let length = 1; length < literal.length; length += 1) if (all.has(literal.slice(0, length))) return true;
  return false;
}

/** Without needs that come twice. */
export function distinct(needs: readonly Need[]): readonly Need[] {
  return [...new Map(needs.map((need) => [need.join(), need])).values()];
}

/** Not longer than is worth looking for, and with edges only at its ends. */
function cutTo(most: number, literal: string): string {
  const letters = withoutEdges(literal);
  const start = literal.startsWith(EDGE) && /^\w/.test(letters) ? EDGE : '';
  const end = literal.endsWith(EDGE) && letters.length <= most && /\w$/.test(letters) ? EDGE : '';
  return start + letters.slice(0, most) + end;
}

function holdsAnother(literal: string, others: ReadonlySet<string>, shortest: number): boolean {
  for (let length = shortest; length < literal.length; length += 1) {
    for (let start = 0; start + length <= literal.length; start += 1) {
      if (others.has(literal.slice(start, start + length))) return true;
    }
  }
  return false;
}

/** Without literals that hold another of the same list: those are found with it. */
export function barest(need: Need): Need {
  const literals = new Set(need);
  const shortest = Math.min(...need.map(({ length }) => length));
  return [...literals].filter((literal) => !holdsAnother(literal, literals, shortest));
}
