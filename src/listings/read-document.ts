import { identify, loadDocument, type SourceDocument } from '../documents/document.js';
import { QuarantineError } from '../documents/quarantine-error.js';
import { readContent } from '../documents/read-content.js';
import type { Place } from '../place.js';
import type { Problem, ProblemCode } from '../problem.js';
import type { DocumentKind } from './format.js';
import type { Listing } from './listing.js';
import { recognise } from './recognise.js';

/** A document as read, as `ordergap read --json` prints it (contract 1.1). Plain values throughout: it crosses threads. */
export interface ReadDocument {
  readonly document: DocumentSummary;
  readonly listings: readonly Listing[];
  readonly returns: readonly never[];
  readonly problems: readonly Problem[];
  readonly setAside: { readonly code: ProblemCode; readonly message: string } | null;
  readonly quarantined: Problem | null;
}

interface DocumentSummary {
  /** SHA-256 of the bytes, in hex. */
  readonly id: string;
  readonly name: string;
  readonly format: string | null;
  readonly kind: DocumentKind;
  readonly mediaType: string;
  readonly bytes: number;
  readonly completeResults: boolean;
}

/** Reads one document verbatim. Never throws for what a document holds: a document that cannot be read comes back `quarantined`. */
export async function readDocument(source: SourceDocument): Promise<ReadDocument> {
  try {
    const { content, problems } = await readContent(source);
    const format = recognise(content);
    const parsed = format.read(content);
    return {
      document: {
        ...summaryOf(source),
        format: format.name,
        kind: format.kind,
        completeResults: parsed.completeResults ?? format.completeResults,
      },
      listings: parsed.listings,
      returns: [],
      problems: [...problems, ...parsed.problems],
      setAside: parsed.setAside ?? null,
      quarantined: null,
    };
  } catch (error) {
    return quarantinedDocument(summaryOf(source), problemOf(error));
  }
}

/** Reads the file at a path, whose size is looked at before it is loaded. Never throws for what stands there. */
export async function readFileAt(path: string, name: string = path): Promise<ReadDocument> {
  let source: SourceDocument;
  try {
    source = await loadDocument(path, name);
  } catch (error) {
    return quarantinedFile(path, name, problemOf(error));
  }
  return readDocument(source);
}

/** What is said of a file that could not be read to the end: its id and size all the same. */
export async function quarantinedFile(path: string, name: string, quarantined: Problem): Promise<ReadDocument> {
  const { id, bytes } = await identify(path);
  return quarantinedDocument({ id, name, bytes, mediaType: 'application/octet-stream' }, quarantined);
}

function quarantinedDocument(
  summary: Pick<DocumentSummary, 'id' | 'name' | 'bytes' | 'mediaType'>,
  quarantined: Problem,
): ReadDocument {
  return {
    document: { ...summary, format: null, kind: 'other', completeResults: false },
    listings: [],
    returns: [],
    problems: [],
    setAside: null,
    quarantined,
  };
}

function summaryOf({ id, name, bytes, mediaType }: SourceDocument) {
  return { id, name, bytes: bytes.length, mediaType };
}

function problemOf(error: unknown): Problem {
  if (error instanceof QuarantineError) {
    const { code, message, at } = error;
    return withPlace({ code, message }, at);
  }
  // The message of an unforeseen error can hold words of the document: only its kind is told.
  const kind = error instanceof Error ? error.name : typeof error;
  return {
    code: 'reader_failed',
    message: `The reader stopped at something unforeseen (${kind}); please report the document’s shape.`,
  };
}

function withPlace(problem: { code: ProblemCode; message: string }, at: Place | undefined): Problem {
  return at === undefined ? problem : { ...problem, at };
}
