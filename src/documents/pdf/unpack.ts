import { unfilter } from './filters.js';
import type { Cursor } from './lexer.js';
import { decline } from './not-plain.js';
import { as, isArray, type PdfStream, type PdfValue } from './objects.js';
import { expectWord } from './parse-object.js';

type Resolve = (value: PdfValue | undefined) => PdfValue;

/** What a stream of a file holds, unpacked. Its length must be right. Throws `QuarantineError` `archive_too_large`. */
export function unpack({ entries, begin }: PdfStream, bytes: Uint8Array, resolve: Resolve): Uint8Array {
  const length = resolve(entries.get('Length'));
  if (typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0) decline('a stream without a length');
  if (entries.has('F')) decline('a stream in a file of its own');
  const after: Cursor = { bytes, at: begin + length };
  expectWord(after, 'endstream');
  const told = ['Filter', 'DecodeParms'].map((key) => [key, resolveDeep(entries.get(key), resolve)] as const);
  return unfilter(bytes.subarray(begin, begin + length), new Map(told));
}

/** Filters and what they are told, with nothing left in them to look up. */
function resolveDeep(value: PdfValue | undefined, resolve: Resolve): PdfValue {
  const found = resolve(value ?? null);
  if (isArray(found)) return found.map((one) => resolveDeep(one, resolve));
  const dictionary = as('dictionary', found);
  if (!dictionary) return found;
  return { ...dictionary, entries: new Map([...dictionary.entries].map(([key, one]) => [key, resolve(one)])) };
}
