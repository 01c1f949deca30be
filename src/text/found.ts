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
    for (const match of text.matchAll(new RegExp(pattern, withFlag(pattern, 'g')))) {
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

/** The value `text` as a whole says, or undefined. Shapes are tried in order. */
export function readWhole<Value>(text: string, shapes: readonly Shape<Value>[]): Value | undefined {
  const whole = text.trim();
  for (const [pattern, extract] of shapes) {
    const match = new RegExp(`^(?:${pattern.source})$`, pattern.flags.replace('g', '')).exec(whole);
    const value = match ? extract(match) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

function withFlag(pattern: RegExp, flag: string): string {
  return pattern.flags.includes(flag) ? pattern.flags : pattern.flags + flag;
}
