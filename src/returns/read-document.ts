import { identify, type SourceDocument } from '../documents/document.js';
import {
  type ReadDocument as ReadListings,
  type ReadOptions,
  readDocument as readListings,
  readFileAt as readListingsAt,
} from '../listings/read-document.js';
import { readReturn } from './open-returns.js';
import type { Return } from './return.js';
import { largeReturns } from './stream-returns.js';

/** A document as read, whichever it is: a list or register in `listings`, a return in `returns`. */
export interface ReadDocument extends ReadListings<Return> {
  /** A return too long to be held: `returns` is empty, and whoever keeps its figures reads them row by row from this path. */
  readonly streamedFrom?: string;
}

/** Reads one document verbatim, of the courts or a return. Never throws for what a document holds. */
export async function readDocument(source: SourceDocument, options: ReadOptions = {}): Promise<ReadDocument> {
  return readListings(source, options, readReturn);
}

/** Reads the file at a path, whose size is looked at before it is loaded. Never throws for what stands there. */
export async function readFileAt(path: string, name: string = path, options: ReadOptions = {}): Promise<ReadDocument> {
  const streamed = await largeReturns(path);
  if (streamed === undefined) return readListingsAt(path, name, options, readReturn);
  const { id, bytes } = await identify(path);
  const { format, problems, mediaType } = streamed;
  return {
    document: { id, name, bytes, mediaType, format, kind: 'return', completeResults: false },
    listings: [],
    returns: [],
    // What the headings alone tell; the rows are not read yet.
    problems: [...problems],
    setAside: null,
    quarantined: null,
    streamedFrom: path,
  };
}
