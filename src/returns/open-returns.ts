import { readCsv } from '../documents/csv/csv.js';
import { decode } from '../documents/decode.js';
import { loadDocument, type SourceDocument } from '../documents/document.js';
import type { OpenedDocument } from '../documents/opened-document.js';
import { QuarantineError } from '../documents/quarantine-error.js';
import { readContent } from '../documents/read-content.js';
import { RETURN_FORMATS } from './formats/index.js';
import type { ParsedReturns, ReturnFormat } from './return-format.js';
import { seriesHeaded } from './series/official-series.js';
import { gridsIn } from './tables/grid.js';
import { columnsOfReturn } from './tables/headed-table.js';

/** How much a row reads as the headings of a return: as many columns as are known. */
export function scoreReturnHeadings(cells: readonly string[]): number {
  const series = seriesHeaded(cells, []);
  if (series !== undefined) return cells.length - series.reader.unread.length + 1;
  return columnsOfReturn(cells)?.filter((column) => column !== undefined).length ?? 0;
}

/** The one return format that knows the content; undefined where none does. Throws `QuarantineError` where several do. */
function returnFormatOf(content: OpenedDocument['content']): ReturnFormat | undefined {
  const [only, ...others] = RETURN_FORMATS.filter((format) => format.recognises(content));
  if (others.length > 0) {
    const names = [only, ...others].map((format) => format?.name).join(' and ');
    throw new QuarantineError('ambiguous_format', `The return reads as ${names}; it must be only one of them.`);
  }
  return only;
}

/**
 * A document again as a table under the headings of a return, with the lines of title and notes above them as rows of their own.
 * Undefined where it has no such headings.
 */
function reopenedAsReturn({ bytes }: SourceDocument, { content }: OpenedDocument): OpenedDocument | undefined {
  if (content.kind !== 'table' && content.kind !== 'text') return undefined;
  try {
    const table = readCsv(bytes, scoreReturnHeadings);
    if (scoreReturnHeadings(table.content.header) === 0) return undefined;
    const above = decode(bytes)
      .split(/\r\n?|\n/)
      .slice(0, table.content.line - 1)
      .map((words, at) => ({ line: at + 1, cells: [words.replace(/^"|[\s,;|"]+$/g, '')] }));
    const rows = gridsIn(table.content).flatMap((grid) => grid.rows);
    return {
      content: { kind: 'workbook', sheets: [{ name: '', rows: [...above, ...rows] }] },
      problems: table.problems,
    };
  } catch (error) {
    if (error instanceof QuarantineError) return undefined;
    throw error;
  }
}

/** A return as its format reads it, with how it was opened; undefined where no format knows it. Throws `QuarantineError` for one that contradicts itself. */
export function readReturn(
  source: SourceDocument,
  opened: OpenedDocument,
): (ParsedReturns & { readonly format: string }) | undefined {
  const own = returnFormatOf(opened.content);
  const isBelowTitle = opened.content.kind === 'table' && opened.content.line > 1;
  const again = own === undefined || isBelowTitle ? reopenedAsReturn(source, opened) : undefined;
  const { content, problems } = again ?? opened;
  const format = again === undefined ? own : returnFormatOf(content);
  if (format === undefined) return undefined;
  const parsed = format.read(content);
  return { format: format.name, returns: parsed.returns, problems: [...problems, ...parsed.problems] };
}

/**
 * Reads the returns in a file, of any of the formats, into memory; no database. Throws `QuarantineError` where the file cannot be
 * read, is no return, or contradicts itself.
 */
export async function loadReturns(
  path: string,
): Promise<ParsedReturns & { readonly format: string; readonly id: string }> {
  const source = await loadDocument(path);
  const read = readReturn(source, await readContent(source));
  if (read !== undefined) return { ...read, id: source.id };
  const message =
    'No return of police, prosecutors or courts is recognised in it; `ordergap formats` lists those known.';
  throw new QuarantineError('unknown_format', message);
}
