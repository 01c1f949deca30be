import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_LISTINGS } from './samples.js';

/** As large as a busy court's list of a day, or the results of a long one. */
const CHARACTERS = 500_000;

/** Samples show what goes wrong too, in one entry of two: of these a court's day has as good as none. */
export interface WithoutFaults {
  /** How many of the entries are repeated, from the first; all where nothing is said. */
  readonly entries?: number;
  /** Words of the sample and what stands in their place. */
  readonly instead?: Readonly<Record<string, string>>;
}

/**
 * A document of several hundred kB made of a sample: what it lists is repeated, each time with other ids, numbers, names and dates
 * of birth. `repeats` names the list, or the one entry: the fields that lead to it in JSON, an element of XML, the lines below the
 * header of CSV.
 */
export function largeDocument(
  sample: string,
  repeats: readonly string[] | RegExp,
  { entries, instead = {} }: WithoutFaults = {},
): Buffer {
  let text = readFileSync(join(SAMPLE_LISTINGS, sample), 'utf8');
  for (const [words, others] of Object.entries(instead)) text = text.replaceAll(words, others);
  return Buffer.from(repeats instanceof RegExp ? repeatText(text, repeats) : repeatEntries(text, repeats, entries));
}

function repeatEntries(text: string, path: readonly string[], count: number | undefined): string {
  const document: unknown = JSON.parse(text);
  const holder = path.slice(0, -1).reduce((value, name) => Object(value)[name], document);
  const last = path.at(-1) ?? '';
  const held: unknown = Object(holder)[last];
  if (held === undefined) throw new Error(`Nothing stands at ${path.join('/')}.`);
  const entries = [held].flat().map((entry) => JSON.stringify(entry));
  Object(holder)[last] = [...renamedOften(entries.slice(0, count))].map((entry): unknown => JSON.parse(entry));
  return JSON.stringify(document);
}

function repeatText(text: string, unit: RegExp): string {
  const units = [...text.matchAll(unit)].map(([whole]) => whole);
  const [first = '', last = ''] = [units[0], units.at(-1)];
  const start = text.indexOf(first);
  const end = text.lastIndexOf(last) + last.length;
  return text.slice(0, start) + [...renamedOften(units)].join('') + text.slice(end);
}

function* renamedOften(units: readonly string[]): Generator<string> {
  let characters = 0;
  for (let number = 0; characters < CHARACTERS; number += 1) {
    for (const unit of units) {
      const next = renamed(unit, number);
      characters += next.length;
      yield next;
    }
  }
}

function renamed(unit: string, number: number): string {
  const letters = [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
  const day = String((number % 28) + 1).padStart(2, '0');
  return unit
    .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, (id) => anotherId(`${number} ${id}`))
    .replace(/(?<![-\d])\d{7,}/g, (digits) => `${digits[0]}${String(number).padStart(digits.length - 1, '0')}`)
    .replace(/\b((?:19[5-9]\d|200\d)-\d{2}-)\d{2}\b/g, `$1${day}`)
    .replace(/\b\d{2}(\/\d{2}\/(?:19[5-9]\d|200\d))\b/g, `${day}$1`)
    .replace(/\b(?:TEST-?[A-Z]+|Test[a-z]+|HAWTHORN|SORREL|Hawthorn)\b/g, (name) => name + letters);
}

function anotherId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
