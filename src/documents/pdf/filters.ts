import { inflateSync } from 'node:zlib';
import { LIMITS } from '../limits.js';
import { decline } from './not-plain.js';
import { as, isArray, nameOf, type PdfValue } from './objects.js';
import { streamTooLarge } from './pdf-streams.js';
import { undoPredictor } from './predictor.js';

/** A stream may be packed so often over; more is done to no court document. */
const MOST_FILTERS = 2;

/**
 * What was packed into a stream; `entries` are its own with nothing in them to look up. Deflate and none are known.
 * Throws `QuarantineError` `archive_too_large` where it unpacks to more than any court document holds.
 */
export function unfilter(packed: Uint8Array, entries: ReadonlyMap<string, PdfValue>): Uint8Array {
  const filters = listed(entries.get('Filter'));
  const parameters = listed(entries.get('DecodeParms'));
  if (filters.length > MOST_FILTERS) decline('a stream packed over and over');
  return filters.reduce((data: Uint8Array, filter, at) => {
    if (nameOf(filter) !== 'FlateDecode') decline('a filter other than Flate');
    const parameter = parameters[at] ?? null;
    return undoPredictor(inflate(data), as('dictionary', parameter)?.entries ?? new Map());
  }, packed);
}

function listed(value: PdfValue | undefined): readonly PdfValue[] {
  if (isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

function inflate(packed: Uint8Array): Uint8Array {
  try {
    return inflateSync(packed, { maxOutputLength: LIMITS.pdfStreamBytes });
  } catch (error) {
    const { code } = Object(error) as { readonly code?: unknown };
    if (code === 'ERR_BUFFER_TOO_LARGE') throw streamTooLarge();
    return decline('a stream that does not unpack');
  }
}
