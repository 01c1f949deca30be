/** What a sieve goes by: plain data, so that it can be written to a file and read back sooner than made. */
import { createHash } from 'node:crypto';
import { type Automaton, automatonOf } from './automaton.js';
import { type Says, sayingsOf } from './literal-meanings.js';
import { barest, distinct, needlesOf } from './needles.js';
import { withoutEdges } from './pattern-parts.js';
import { type Rows, rowsOf } from './rows.js';

/** Patterns by what they are run over. */
export interface Sought {
  /** Whole texts only. */
  readonly whole: readonly RegExp[];
  /** Parts of a text too, which may begin or end within a word. */
  readonly parts: readonly RegExp[];
}

export interface SieveTables extends Omit<Automaton, 'ends'> {
  /** Of each state the literals, by number, that end there. */
  readonly ends: Rows;
  /** What each literal says. */
  readonly says: Says;
  /** Of each need the patterns that have it. */
  readonly askers: Rows;
  /** Of each pattern how many needs it has. */
  readonly needed: Uint8Array;
  /** Of each pattern the literals it may begin with, by number; undefined where they cannot be told. */
  readonly begins: readonly (readonly number[] | undefined)[];
}

/** Each pattern once: those in `whole` first, in the order given. */
export function patternsOf({ whole, parts }: Sought): readonly RegExp[] {
  return [...new Set([...whole, ...parts])];
}

export function tablesOf(sought: Sought): SieveTables {
  const inParts = new Set(sought.parts);
  const patterns = patternsOf(sought);
  const needles = needlesOf(patterns).map(({ needs, opens }, number) =>
    inParts.has(patterns[number] ?? /^/)
      ? { needs: distinct(needs.map((need) => barest(need.map(withoutEdges)))), opens: null }
      : { needs, opens },
  );
  const { literals, says, askers } = sayingsOf(needles);
  const { ends, ...automaton } = automatonOf([...literals.keys()].map(withoutEdges));
  return {
    ...automaton,
    ends: rowsOf(ends),
    says,
    askers,
    needed: Uint8Array.from(needles, ({ needs }) => needs.length),
    begins: needles.map(({ opens }) => opens?.map((literal) => literals.get(literal) ?? 0)),
  };
}

/** To be raised with every change to what the tables hold, what gates need or how either is made. */
export const FORM = 4;

/** Differs where tables would: tables of another key are of other patterns. */
export function keyOf({ whole, parts }: Sought): string {
  const hash = createHash('sha1').update(`${FORM}`);
  for (const patterns of [whole, parts]) {
    hash.update(`\0${patterns.length}`);
    for (const pattern of patterns) hash.update(`\0${pattern.flags}/${pattern.source}`);
  }
  return hash.digest('hex');
}
