/** What it means that a literal stands in a text: which needs of which patterns it meets, and which patterns begin there. */
import { EDGE, type Need, withoutEdges } from './pattern-parts.js';

/** What it means that a literal stands in a text. */
interface Meaning {
  /** The needs it meets. */
  readonly needs: readonly number[];
  /** Its number among the literals that patterns begin with; -1 for none of them. */
  readonly opening: number;
  readonly length: number;
  /** Only where a word begins, or ends, at its start; at its end. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** What each state says, in rows: those of a state stand `from` its own place on to that of the next state. */
export interface Says {
  readonly from: Int32Array;
  /** A need that is met, by number; below 0 the literal that stands there, as `-1 - number`. */
  readonly needs: Int32Array;
  readonly lengths: Uint8Array;
  /** 1 for a literal that counts only where a word begins or ends at its start; at its end. */
  readonly opens: Uint8Array;
  readonly closes: Uint8Array;
}

export function sayingsOf(ends: readonly (readonly number[] | undefined)[], meanings: readonly Meaning[]): Says {
  const from = new Int32Array(ends.length + 1);
  const rows: { readonly need: number; readonly meaning: Meaning }[] = [];
  for (const [state, literals] of ends.entries()) {
    from[state] = rows.length;
    for (const number of literals ?? []) {
      const meaning = meanings[number];
      if (!meaning) continue;
      for (const need of meaning.needs) rows.push({ need, meaning });
      if (meaning.opening >= 0) rows.push({ need: -1 - meaning.opening, meaning });
    }
  }
  from[ends.length] = rows.length;
  return {
    from,
    needs: Int32Array.from(rows, ({ need }) => need),
    lengths: Uint8Array.from(rows, ({ meaning }) => meaning.length),
    opens: Uint8Array.from(rows, ({ meaning }) => (meaning.opens ? 1 : 0)),
    closes: Uint8Array.from(rows, ({ meaning }) => (meaning.closes ? 1 : 0)),
  };
}

/** Of every literal what it means; of every need the patterns that have it; of every literal that patterns begin with its number. */
export function meaningsOf(needles: readonly { readonly needs: readonly Need[]; readonly opens: Need | null }[]): {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly askers: readonly (readonly number[])[];
  readonly openings: ReadonlyMap<string, number>;
} {
  const numbers = new Map<string, number>();
  const askers: number[][] = [];
  const met = new Map<string, number[]>();
  const openings = new Map<string, number>();
  for (const [pattern, { needs, opens }] of needles.entries()) {
    for (const need of needs) {
      const key = need.join('\n');
      const known = numbers.get(key);
      if (known !== undefined) {
        askers[known]?.push(pattern);
        continue;
      }
      numbers.set(key, askers.length);
      for (const literal of need) met.set(literal, [...(met.get(literal) ?? []), askers.length]);
      askers.push([pattern]);
    }
    for (const literal of opens ?? []) if (!openings.has(literal)) openings.set(literal, openings.size);
  }
  const meanings = new Map<string, Meaning>();
  for (const literal of new Set([...met.keys(), ...openings.keys()])) {
    meanings.set(literal, {
      needs: met.get(literal) ?? [],
      opening: openings.get(literal) ?? -1,
      length: withoutEdges(literal).length,
      opens: literal.startsWith(EDGE),
      closes: literal.endsWith(EDGE),
    });
  }
  return { meanings, askers, openings };
}
