/** Tells in one pass over a text which of many patterns may match in it, by the words they need. */
import { ASCII, automatonOf, STATE } from './automaton.js';
import { barest, distinct, EDGE, type Need, needsOf, withoutEdges } from './needles.js';

/** Of one text: which patterns may match in it. */
export interface Sifted {
  /** The numbers of the patterns that may; see `Sieve.numberOf`. */
  readonly numbers: readonly number[];
  /** False only where `pattern` matches nowhere in the text; nor in any part of it, if it was given among `parts`. */
  may(pattern: RegExp): boolean;
}

export interface Sieve {
  sift(text: string): Sifted;
  /** Of a pattern it was made of: those in `whole` first, in the order given. */
  numberOf(pattern: RegExp): number | undefined;
}

/** Patterns by what they are run over. */
export interface Sought {
  /** Whole texts only. */
  readonly whole: readonly RegExp[];
  /** Parts of a text too, which may begin or end within a word. */
  readonly parts: readonly RegExp[];
}

/** What it means that a literal stands in a text. */
interface Meaning {
  readonly needs: readonly number[];
  readonly length: number;
  /** Only where a word begins, or ends, at its start; at its end. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The sieve of these patterns. Making one takes as long as reading a thousand texts: make it once. */
export function sieveOf({ whole, parts }: Sought): Sieve {
  const numbers = new Map<RegExp, number>();
  for (const pattern of [...whole, ...parts]) if (!numbers.has(pattern)) numbers.set(pattern, numbers.size);
  const inParts = new Set(parts);
  const patterns = [...numbers.keys()];
  const needs = needsOf(patterns).map((own, number) =>
    inParts.has(patterns[number] ?? /^/) ? distinct(own.map((need) => barest(need.map(withoutEdges)))) : own,
  );
  const needed = Uint8Array.from(needs, (own) => own.length);
  const always = [...needed.keys()].filter((number) => needed[number] === 0);
  const { meanings, askers } = meaningsOf(needs);
  const { width, columns, others, next, ends } = automatonOf([...meanings.keys()].map(withoutEdges));
  const says = flattened(ends, [...meanings.values()]);
  // of the text at hand
  const missing = needed.slice();
  const met = new Uint8Array(askers.length);
  const heard = new Uint8Array(ends.length);
  const listened: number[] = [];
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
      if (met[need] === 1) continue;
      const opens = says.opens[at] ?? 0;
      if ((opens > 0 && !isEdge(text, end - opens)) || (says.closes[at] === 1 && !isEdge(text, end))) isAll = false;
      else meet(need, found);
    }
    if (!isAll) return;
    heard[state] = 1;
    listened.push(state);
  };
  return {
    numberOf: (pattern) => numbers.get(pattern),
    sift(text) {
      missing.set(needed);
      met.fill(0);
      for (let index = 0; index < listened.length; index += 1) heard[listened[index] ?? 0] = 0;
      listened.length = 0;
      const found = always.slice();
      let state = 0;
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        const column = code < ASCII ? columns[code] : others.get(code);
        const edge = next[state * width + (column ?? 0)] ?? 0;
        state = edge & STATE;
        if (edge !== state && heard[state] === 0) hear(text, index + 1, state, found);
      }
      return {
        numbers: found,
        may: (pattern) => {
          const number = numbers.get(pattern);
          return number === undefined || found.includes(number);
        },
      };
    },
  };
}

/** What each state says, in rows: those of a state stand `from` its own place on to that of the next state. */
interface Says {
  readonly from: Int32Array;
  readonly needs: Int32Array;
  /** The length of a literal that counts only where a word begins or ends at its start; else 0. */
  readonly opens: Uint8Array;
  /** 1 for a literal that counts only where a word begins or ends at its end. */
  readonly closes: Uint8Array;
}

function flattened(ends: readonly (readonly number[] | undefined)[], meanings: readonly Meaning[]): Says {
  const from = new Int32Array(ends.length + 1);
  const rows: { readonly need: number; readonly meaning: Meaning }[] = [];
  for (const [state, literals] of ends.entries()) {
    from[state] = rows.length;
    for (const number of literals ?? []) {
      const meaning = meanings[number];
      for (const need of meaning?.needs ?? []) if (meaning) rows.push({ need, meaning });
    }
  }
  from[ends.length] = rows.length;
  return {
    from,
    needs: Int32Array.from(rows, ({ need }) => need),
    opens: Uint8Array.from(rows, ({ meaning }) => (meaning.opens ? meaning.length : 0)),
    closes: Uint8Array.from(rows, ({ meaning }) => (meaning.closes ? 1 : 0)),
  };
}

/** Of every literal the needs it meets, by number; of every need the patterns that have it. */
function meaningsOf(needs: readonly (readonly Need[])[]): {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly askers: readonly (readonly number[])[];
} {
  const numbers = new Map<string, number>();
  const askers: number[][] = [];
  const met = new Map<string, number[]>();
  for (const [pattern, own] of needs.entries()) {
    for (const need of own) {
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
  const meanings = new Map<string, Meaning>();
  for (const [literal, own] of met) {
    const { length } = withoutEdges(literal);
    meanings.set(literal, { needs: own, length, opens: literal.startsWith(EDGE), closes: literal.endsWith(EDGE) });
  }
  return { meanings, askers };
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
