import type { Problem } from '../../problem.js';
import type { Return } from '../return.js';

/** An official series of one row a figure, told by its headings whatever their order, and read row by row: of any length. */
export interface RowSeries {
  /** The format it is read by. */
  readonly name: string;
  readonly title: string;
  /** The reader of the rows under these headings; undefined where they are another table's. `above` are the lines of title and notes. */
  headed(cells: readonly string[], above: readonly string[]): RowReader | undefined;
}

export interface RowReader {
  /** Headings that nothing is read of, by their position. */
  readonly unread: readonly number[];
  /** The figures of a row. Throws `QuarantineError` for one that cannot stand; problems go to `raise`. */
  read(cells: readonly string[], line: number, raise: (problem: Problem) => void): readonly Return[];
}

/** A heading without case, notes and signs, as aliases are written. */
export function plainHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\[(?:note|notes) [^\]]{0,20}\]/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A value without the prefix that sorts it: `06: Total Immediate Custody`. */
export function withoutPrefix(value: string): string {
  const trimmed = value.trim();
  return /^\d{1,2}:\s/.test(trimmed) ? trimmed.slice(trimmed.indexOf(':') + 1).trim() : trimmed;
}

/** Where each named column stands; the first heading that an alias fits. */
export function columnsBy<Name extends string>(
  cells: readonly string[],
  aliases: Readonly<Record<Name, readonly string[]>>,
): { readonly at: Readonly<Partial<Record<Name, number>>>; readonly unread: readonly number[] } {
  const at: Partial<Record<Name, number>> = {};
  const unread: number[] = [];
  const names = Object.keys(aliases) as Name[];
  cells.forEach((cell, index) => {
    const plain = plainHeading(cell);
    if (plain === '') return;
    const name = names.find((one) => at[one] === undefined && aliases[one].includes(plain));
    if (name === undefined) unread.push(index);
    else at[name] = index;
  });
  return { at, unread };
}

/** Remembers what was made of a value that stands on millions of rows. Values of a column are few; beyond a bound nothing is kept. */
export function remembered<Value>(make: (printed: string) => Value): (printed: string) => Value {
  const known = new Map<string, Value>();
  return (printed) => {
    const before = known.get(printed);
    if (before !== undefined || known.has(printed)) return before as Value;
    const own = copied(printed);
    const made = make(own);
    if (known.size < MOST_REMEMBERED) known.set(own, made);
    return made;
  };
}

const MOST_REMEMBERED = 20_000;

/** A string of its own: a part of one holds the whole it was cut from, which is a piece of the file. */
export function copied(part: string): string {
  return Buffer.from(part, 'utf8').toString('utf8');
}
