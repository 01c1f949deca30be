import { type Cursor, nextToken, readWord } from './lexer.js';
import { decline } from './not-plain.js';
import { as, isArray, nameOf, type PdfValue } from './objects.js';
import { expectWord, parseCount, parseIndirect, parseObject } from './parse-object.js';
import { unpack } from './unpack.js';

/** Where an object stands: from a byte of the file on, or as one of those in an object stream. */
export type ObjectPlace = { readonly at: number } | { readonly inStream: number; readonly index: number };

export interface CrossReferences {
  readonly places: ReadonlyMap<number, ObjectPlace>;
  /** What the file says of itself: the newest trailer. */
  readonly trailer: ReadonlyMap<string, PdfValue>;
}

/** Numbers of objects; the largest court print seen has some thousands. */
const MOST_OBJECTS = 1_000_000;
/** The end of the file that names where its cross-references begin. */
const TAIL_BYTES = 4096;
/** How often a file was added to. */
const MOST_SECTIONS = 200;

interface Gathered {
  readonly places: Map<number, ObjectPlace | undefined>;
  readonly bytes: Uint8Array;
}

/** Where every object of a file stands, by its own account (ISO 32000-1, 7.5.4 to 7.5.8); what was added last comes first. */
export function readCrossReferences(bytes: Uint8Array): CrossReferences {
  const gathered: Gathered = { places: new Map(), bytes };
  const met = new Set<number>();
  let trailer: ReadonlyMap<string, PdfValue> | undefined;
  const waiting = [startOf(bytes)];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (met.has(at) || met.size > MOST_SECTIONS) decline('cross-references that go round');
    met.add(at);
    const said = readSection(at, gathered);
    trailer ??= said;
    if (said.has('XRefStm')) decline('cross-references of both kinds');
    const previous = said.get('Prev');
    if (typeof previous === 'number') waiting.push(previous);
  }
  const places = new Map<number, ObjectPlace>();
  for (const [number, place] of gathered.places) if (place) places.set(number, place);
  return { places, trailer: trailer ?? new Map() };
}

function startOf(bytes: Uint8Array): number {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - TAIL_BYTES))).toString('latin1');
  const digits = /startxref\s{1,4}(\d{1,12})\s/.exec(tail.slice(Math.max(0, tail.lastIndexOf('startxref'))))?.[1];
  return digits === undefined ? decline('no word of where the cross-references begin') : Number(digits);
}

function readSection(at: number, gathered: Gathered): ReadonlyMap<string, PdfValue> {
  const cursor: Cursor = { bytes: gathered.bytes, at };
  if (nextToken(cursor) !== 0x78) return readStream(cursor, gathered);
  expectWord(cursor, 'xref');
  while (nextToken(cursor) !== 0x74) readTable(cursor, gathered);
  expectWord(cursor, 'trailer');
  return as('dictionary', parseObject(cursor))?.entries ?? decline('a trailer that is no dictionary');
}

function readTable(cursor: Cursor, gathered: Gathered): void {
  const first = parseCount(cursor);
  const count = parseCount(cursor);
  if (first + count > MOST_OBJECTS) decline('too many objects');
  for (let number = first; number < first + count; number += 1) {
    const at = parseCount(cursor);
    parseCount(cursor);
    nextToken(cursor);
    const word = readWord(cursor);
    if (word !== 'n' && word !== 'f') decline('a table of cross-references that is damaged');
    add(gathered, number, word === 'n' ? { at } : undefined);
  }
}

/** Nothing that the stream says of itself may have to be looked up. */
function readStream(cursor: Cursor, gathered: Gathered): ReadonlyMap<string, PdfValue> {
  const stream = as('stream', parseIndirect(cursor).value) ?? decline('no cross-references where they must stand');
  const { entries } = stream;
  if (nameOf(entries.get('Type')) !== 'XRef') decline('no cross-references where they must stand');
  const [kinds = 0, wheres = 0, whats = 0] = numbersOf(entries.get('W')) ?? decline('cross-references without widths');
  if (wheres === 0 || Math.max(kinds, wheres, whats) > 6) decline('cross-references without places');
  const data = unpack(stream, gathered.bytes, (value) => value ?? null);
  const parts = numbersOf(entries.get('Index')) ?? [0, ...(numbersOf([entries.get('Size') ?? null]) ?? [])];
  let at = 0;
  const read = (width: number) => {
    let value = 0;
    for (let more = 0; more < width; more += 1) {
      value = value * 256 + (data[at] ?? decline('cross-references cut short'));
      at += 1;
    }
    return value;
  };
  for (let part = 0; part < parts.length; part += 2) {
    const first = parts[part] ?? 0;
    const count = parts[part + 1] ?? 0;
    if (first + count > MOST_OBJECTS) decline('too many objects');
    for (let number = first; number < first + count; number += 1) {
      const kind = kinds === 0 ? 1 : read(kinds);
      const where = read(wheres);
      const what = read(whats);
      if (kind > 2) decline('cross-references of an unknown kind');
      add(gathered, number, [undefined, { at: where }, { inStream: where, index: what }][kind]);
    }
  }
  return entries;
}

function add({ places }: Gathered, number: number, place: ObjectPlace | undefined): void {
  if (!places.has(number)) places.set(number, place);
}

function numbersOf(value: PdfValue | undefined): readonly number[] | undefined {
  if (!isArray(value)) return undefined;
  return value.map((one) =>
    typeof one === 'number' && Number.isSafeInteger(one) && one >= 0 ? one : decline('no number where one must stand'),
  );
}
