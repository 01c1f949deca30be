import { type Gated, gated } from './gated.js';

/** A value read from a run of text, and where: UTF-16 offsets into the text searched. */
export interface Found<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

/** One way a value is written: a pattern and what makes a value of its match, or undefined where it is none after all. */
export type Shape<Value> = readonly [pattern: RegExp, extract: (match: RegExpExecArray) => Value | undefined];

/** Every value in `text`, in text order; where two shapes overlap, the one that begins first wins, then the longer. */
export function findAll<Value>(text: string, shapes: readonly Shape<Value>[]): readonly Found<Value>[] {
  const found: Found<Value>[] = [];
  for (const [pattern, extract] of shapes) {
    for (const match of compiled(pattern).every.every(text)) {
      const value = extract(match);
      if (value !== undefined) found.push({ value, start: match.index, end: match.index + match[0].length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let taken = -1;
  return found.filter(({ start, end }) => {
    if (start < taken) return false;
    taken = end;
    return true;
  });
}

/** The value `text` as a whole says, or undefined: no words say none. Shapes are tried in order. */
export function readWhole<Value>(text: string, shapes: readonly Shape<Value>[]): Value | undefined {
  const whole = text.trim();
  if (whole === '') return undefined;
  for (const [pattern, extract] of shapes) {
    const match = compiled(pattern).whole.exec(whole);
    const value = match ? extract(match) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A pattern as it is run: over a text, and against the whole of one. */
interface Compiled {
  readonly every: Gated;
  readonly whole: RegExp;
}

const COMPILED = new WeakMap<RegExp, Compiled>();

function compiled(pattern: RegExp): Compiled {
  const known = COMPILED.get(pattern);
  if (known) return known;
  const flags = pattern.flags.replace('g', '');
  const made = {
    every: gated(new RegExp(pattern.source, `${flags}g`)),
    whole: new RegExp(`^(?:${pattern.source})$`, flags),
  };
  COMPILED.set(pattern, made);
  return made;
}
