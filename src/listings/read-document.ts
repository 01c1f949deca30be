import { carriedDocument } from '../documents/carried-document.js';
import type { Content } from '../documents/content.js';
import { identify, loadDocument, type SourceDocument } from '../documents/document.js';
import type { OpenedDocument } from '../documents/opened-document.js';
import { QuarantineError } from '../documents/quarantine-error.js';
import { readContent } from '../documents/read-content.js';
import type { Place } from '../place.js';
import type { Problem, ProblemCode } from '../problem.js';
import type { DocumentKind, ListingFormat } from './format.js';
import { printedCourtRegister } from './formats/printed-court-register.js';
import type { Listing } from './listing.js';
import { isTable, mappedFormat } from './mapped-table/mapped-format.js';
import type { UsedMapping } from './mapped-table/mapping.js';
import { readTable } from './mapped-table/read-as-table.js';
import { fits, mappedHeadings } from './mapped-table/read-table.js';
import { onlyOf, recognise, recognising } from './recognise.js';
import { unknownAnswers } from './unknown-answers.js';

/**
 * A document as read, as `ordergap read --json` prints it (contract 1.1). Plain values throughout: it crosses threads.
 * Returns are read by a later stage: their type is its own.
 */
export interface ReadDocument<Returned = never> {
  readonly document: DocumentSummary;
  readonly listings: readonly Listing[];
  readonly returns: readonly Returned[];
  readonly problems: readonly Problem[];
  readonly setAside: { readonly code: ProblemCode; readonly message: string } | null;
  readonly quarantined: Problem | null;
}

/** How a document is read, besides by what is in it. */
export interface ReadOptions {
  /** For tables that no format recognises. */
  readonly map?: UsedMapping;
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

/** Reads what is no listing: asked where no format knows the document. Undefined where it does not know it either; throws `QuarantineError`. */
export type ReadElse<Returned> = (
  source: SourceDocument,
  opened: OpenedDocument,
) =>
  | { readonly format: string; readonly returns: readonly Returned[]; readonly problems: readonly Problem[] }
  | undefined;

/** Reads one document verbatim. Never throws for what a document holds: a document that cannot be read comes back `quarantined`. */
export async function readDocument<Returned = never>(
  source: SourceDocument,
  { map }: ReadOptions = {},
  readElse?: ReadElse<Returned>,
): Promise<ReadDocument<Returned>> {
  try {
    const opened = map ? await readTable(source, mappedHeadings(map)) : await readContent(source);
    const format = formatOf(opened.content, map, () => readElse?.(source, opened));
    if (format && 'returns' in format) return returned(source, format);
    const carried = format ? undefined : await carriedDocument(opened.content);
    const { content, problems } = carried ?? opened;
    const known = format ?? recognise(content);
    const parsed = known.read(content);
    return {
      document: {
        ...summaryOf(source),
        format: known.name,
        kind: known.kind,
        completeResults: parsed.completeResults ?? known.completeResults,
      },
      listings: parsed.listings,
      returns: [],
      problems: [...problems, ...parsed.problems, ...unknownAnswers(parsed.listings, parsed.problems)],
      setAside: parsed.setAside ?? null,
      quarantined: null,
    };
  } catch (error) {
    return quarantinedDocument(summaryOf(source), problemOf(error));
  }
}

/** Reads the file at a path, whose size is looked at before it is loaded. Never throws for what stands there. */
export async function readFileAt<Returned = never>(
  path: string,
  name: string = path,
  options: ReadOptions = {},
  readElse?: ReadElse<Returned>,
): Promise<ReadDocument<Returned>> {
  let source: SourceDocument;
  try {
    source = await loadDocument(path, name);
  } catch (error) {
    return quarantinedFile(path, name, problemOf(error));
  }
  return readDocument(source, options, readElse);
}

/** A mapping is for tables that no format knows: where a format knows the document, that is read; `orElse` is asked where the mapping does not fit. */
function formatOf<Else>(
  content: Content,
  map: UsedMapping | undefined,
  orElse: () => Else | undefined,
): ListingFormat | Else | undefined {
  const found = recognising(content);
  // A table that a mapping describes is its own, though its headings are those a register may have.
  const isOwn =
    map !== undefined && found.every(({ name }) => name === printedCourtRegister.name) && fits(content, map);
  if (found.length > 0 && !isOwn) return onlyOf(found, content);
  // So it is though its figures look like a return's.
  if (isOwn && isTable(content)) return mappedFormat(map);
  const other = orElse();
  if (other !== undefined) return other;
  return map && isTable(content) ? mappedFormat(map) : undefined;
}

function returned<Returned>(
  source: SourceDocument,
  { format, returns, problems }: NonNullable<ReturnType<ReadElse<Returned>>>,
): ReadDocument<Returned> {
  const document = { ...summaryOf(source), format, kind: 'return', completeResults: false } as const;
  return { document, listings: [], returns, problems, setAside: null, quarantined: null };
}

/** What is said of a file that could not be read to the end: its id and size all the same. */
export async function quarantinedFile(path: string, name: string, quarantined: Problem): Promise<ReadDocument> {
  const { id, bytes } = await identify(path);
  return quarantinedDocument({ id, name, bytes, mediaType: 'application/octet-stream' }, quarantined);
}

/** What is said of a document that is not read. */
export function quarantinedDocument(
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
