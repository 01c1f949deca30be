import { type CrossReferences, readCrossReferences } from './cross-references.js';
import type { Cursor } from './lexer.js';
import { decline } from './not-plain.js';
import { as, type PdfRef, type PdfStream, type PdfValue } from './objects.js';
import { parseCount, parseIndirect, parseObject } from './parse-object.js';
import { unpack } from './unpack.js';

/** A PDF as a set of objects that are read when they are asked for, once. */
export interface PdfFile {
  readonly trailer: ReadonlyMap<string, PdfValue>;
  /** The object a reference stands for; anything else, as it is. What a file does not hold is null. */
  resolve(value: PdfValue | undefined): PdfValue;
  /** The entries of a dictionary or a stream, or of what a reference to one stands for; undefined of anything else. */
  entries(value: PdfValue | undefined): ReadonlyMap<string, PdfValue> | undefined;
  unpack(stream: PdfStream): Uint8Array;
}

const HEADER = /^%PDF-[12]\.\d/;
/** References to references. */
const MOST_HOPS = 8;
/** All object streams of a file, unpacked. Bytes. */
const MOST_OBJECT_BYTES = 256 * 1024 * 1024;

interface Opened {
  readonly bytes: Uint8Array;
  readonly references: CrossReferences;
  readonly objects: Map<number, PdfValue>;
  readonly objectStreams: Map<number, ObjectStream>;
  readonly reading: Set<number>;
  objectBytes: number;
}

interface ObjectStream {
  readonly data: Uint8Array;
  /** The number of each object in it, and where it begins. */
  readonly objects: readonly (readonly [number: number, at: number])[];
}

/** Opens a file that is neither damaged nor encrypted. */
export function openFile(bytes: Uint8Array): PdfFile {
  if (!HEADER.test(Buffer.from(bytes.subarray(0, 8)).toString('latin1'))) decline('another version of PDF');
  const references = readCrossReferences(bytes);
  if (references.trailer.has('Encrypt')) decline('encryption');
  const opened: Opened = {
    bytes,
    references,
    objects: new Map(),
    objectStreams: new Map(),
    reading: new Set(),
    objectBytes: 0,
  };
  const resolve = (value: PdfValue | undefined) => resolveIn(opened, value);
  return {
    trailer: references.trailer,
    resolve,
    entries: (value) => {
      const found = resolve(value);
      return (as('dictionary', found) ?? as('stream', found))?.entries;
    },
    unpack: (stream) => unpack(stream, bytes, resolve),
  };
}

function resolveIn(opened: Opened, value: PdfValue | undefined): PdfValue {
  let found = value ?? null;
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const ref = as('ref', found);
    if (!ref) return found;
    const known = opened.objects.get(ref.number);
    found = known === undefined ? read(opened, ref) : known;
    opened.objects.set(ref.number, found);
  }
  return decline('a reference without an end');
}

function read(opened: Opened, ref: PdfRef): PdfValue {
  const place = opened.references.places.get(ref.number);
  if (!place) return null;
  if (opened.reading.has(ref.number)) decline('an object that needs itself to be read');
  opened.reading.add(ref.number);
  const value = 'at' in place ? readAt(opened, place.at, ref) : readInStream(opened, place, ref);
  opened.reading.delete(ref.number);
  return value;
}

function readAt({ bytes }: Opened, at: number, asked: PdfRef): PdfValue {
  const { ref, value } = parseIndirect({ bytes, at });
  const isAsked = ref.number === asked.number && ref.generation === asked.generation;
  return isAsked ? value : decline('another object than its cross-reference says');
}

function readInStream(
  opened: Opened,
  place: { readonly inStream: number; readonly index: number },
  asked: PdfRef,
): PdfValue {
  const { data, objects } = objectStream(opened, place.inStream);
  const [number, at] = objects[place.index] ?? decline('an object stream that is damaged');
  if (number !== asked.number || at >= data.length) decline('another object than its cross-reference says');
  return parseObject({ bytes: data, at });
}

function objectStream(opened: Opened, number: number): ObjectStream {
  const known = opened.objectStreams.get(number);
  if (known) return known;
  const stream = as('stream', resolveIn(opened, { kind: 'ref', number, generation: 0 })) ?? decline('no object stream');
  const data = unpack(stream, opened.bytes, (value) => resolveIn(opened, value));
  opened.objectBytes += data.length;
  if (opened.objectBytes > MOST_OBJECT_BYTES) decline('object streams too large together');
  const count = resolveIn(opened, stream.entries.get('N'));
  const first = resolveIn(opened, stream.entries.get('First'));
  if (typeof count !== 'number' || typeof first !== 'number') return decline('an object stream that is damaged');
  const cursor: Cursor = { bytes: data, at: 0 };
  const objects: (readonly [number, number])[] = [];
  while (objects.length < count) objects.push([parseCount(cursor), first + parseCount(cursor)]);
  const made = { data, objects };
  opened.objectStreams.set(number, made);
  return made;
}
