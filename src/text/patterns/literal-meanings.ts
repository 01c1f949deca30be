/** What it means that a literal stands in a text: which needs of which patterns it meets, and which patterns begin there. */
import { EDGE, type Need, withoutEdges } from './pattern-parts.js';
import { type Rows, rowsOf } from './rows.js';

/** What is known of each literal, by number. */
export interface Says {
  /** The needs it meets. */
  readonly needs: Rows;
  /** Its length, `<< LENGTH`, and what is asked of where it stands. */
  readonly shapes: Uint8Array;
}

/** Counts only where a word begins or ends at its start. */
export const OPENS = 1;
/** Counts only where a word begins or ends at its end. */
export const CLOSES = 2;
/** Patterns begin with it. */
export const BEGINS = 4;
export const LENGTH = 3;

/** Of every literal what it says and its number; of every need the patterns that have it. */
export function sayingsOf(needles: readonly { readonly needs: readonly Need[]; readonly opens: Need | null }[]): {
  readonly literals: ReadonlyMap<string, number>;
  readonly says: Says;
  readonly askers: Rows;
} {
  const numbers = new Map<string, number>();
  const askers: number[][] = [];
  const met = new Map<string, number[]>();
  for (const [pattern, { needs }] of needles.entries()) {
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
  }
  const begins = new Set(needles.flatMap(({ opens }) => opens ?? []));
  const literals = [...new Set([...met.keys(), ...begins])];
  const shapeOf = (literal: string): number =>
    (withoutEdges(literal).length << LENGTH) |
    (begins.has(literal) ? BEGINS : 0) |
    (literal.startsWith(EDGE) ? OPENS : 0) |
    (literal.endsWith(EDGE) ? CLOSES : 0);
  return {
    literals: new Map(literals.map((literal, number) => [literal, number])),
    says: { needs: rowsOf(literals.map((literal) => met.get(literal))), shapes: Uint8Array.from(literals, shapeOf) },
    askers: rowsOf(askers),
  };
}
