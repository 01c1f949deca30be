import { createReadStream } from 'node:fs';
import { open as openFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { findHeadings } from '../documents/csv/csv-headings.js';
import { decode } from '../documents/decode.js';
import { streamSheets } from '../documents/office/xlsx-rows.js';
import { inFile, QuarantineError } from '../documents/quarantine-error.js';
import { mediaTypeOf, sniff } from '../documents/sniff.js';
import { isZip } from '../documents/zip-directory.js';
import type { Problem } from '../problem.js';
import { loadReturns, scoreReturnHeadings } from './open-returns.js';
import type { Return } from './return.js';
import { seriesHeaded } from './series/official-series.js';
import type { RowReader } from './series/row-series.js';
import { unreadColumns, wordsBelow } from './series/series-format.js';
import type { ReturnFile } from './summary/summary.js';

/** A return read from its file as it goes. */
interface LargeReturns extends ReturnFile {
  readonly mediaType: string;
}

/** From this size a table of an official series is read row by row, never held whole. Bytes. */
const STREAMED_FROM = 8 * 1024 * 1024;
/** Workbooks are packed. */
const WORKBOOK_STREAMED_FROM = 1024 * 1024;
const HEAD = 64 * 1024;
/** Told once each, up to this many: a column of a series can be odd on every one of millions of rows. */
const MOST_PROBLEMS = 1_000;

/**
 * The returns of a file: small ones read whole, large tables of values of an official series streamed. Throws `QuarantineError` as
 * `loadReturns` does, also while a stream is read.
 */
export async function openReturns(path: string): Promise<ReturnFile> {
  const name = basename(path);
  try {
    return (await largeReturns(path)) ?? { name, ...(await loadReturns(path)) };
  } catch (error) {
    throw inFile(name, error);
  }
}

/** A file that is streamed, by its size and its headings; undefined for any other. Never throws for what stands there. */
export async function largeReturns(path: string): Promise<LargeReturns | undefined> {
  try {
    const { size } = await stat(path);
    if (size < WORKBOOK_STREAMED_FROM) return undefined;
    const isLarge = size >= STREAMED_FROM || isZip(await headOf(path));
    return isLarge ? await streamedReturns(path) : undefined;
  } catch {
    // What is wrong with the file is told by whoever loads it.
    return undefined;
  }
}

/** A table or workbook of an official series as a stream of its figures; undefined for anything else. `problems` is filled as it is read. */
export async function streamedReturns(path: string): Promise<LargeReturns | undefined> {
  const head = await headOf(path);
  if (isZip(head)) return streamedWorkbook(path);
  const kind = sniff(head);
  if (kind !== 'table' && kind !== 'text') return undefined;
  const text = decode(head.subarray(0, lastLineEnd(head)));
  const headings = findHeadings(text, scoreReturnHeadings);
  const [first] = recordsOf(text.slice(headings.start).split(/\r\n?|\n/, 1)[0] ?? '', headings.delimiter);
  const above = text.slice(0, headings.start).split(/\r\n?|\n/);
  const found = first === undefined ? undefined : seriesHeaded(first, above);
  if (found === undefined || found.series.name === 'typed-figures') return undefined;
  const { series, reader } = found;
  const problems: Problem[] = [...unreadColumns(reader, headings.line)];
  const raise = (problem: Problem) => {
    if (problems.length < MOST_PROBLEMS) problems.push(problem);
  };
  async function* returns(): AsyncGenerator<readonly Return[]> {
    for await (const rows of rowsOf(path, headings.delimiter)) {
      const figures: Return[] = [];
      for (const { line, cells } of rows) {
        if (line <= headings.line) continue;
        if (cells.length > 1) for (const figure of reader.read(cells, line, raise)) figures.push(figure);
        else if (cells[0]?.trim()) raise(wordsBelow(line));
      }
      yield figures;
    }
  }
  return { name: basename(path), format: series.name, returns: returns(), problems, mediaType: mediaTypeOf('table') };
}

/** A large workbook, one or more sheets of which are of one official series; its other sheets are told as not read. */
async function streamedWorkbook(path: string): Promise<LargeReturns | undefined> {
  const name = await seriesInWorkbook(path);
  if (name === undefined) return undefined;
  const problems: Problem[] = [];
  const raise = (problem: Problem) => {
    if (problems.length < MOST_PROBLEMS) problems.push(problem);
  };
  async function* returns(): AsyncGenerator<readonly Return[]> {
    for await (const { rows } of streamSheets(path)) {
      let reader: RowReader | undefined;
      const above: string[] = [];
      for await (const part of rows) {
        const figures: Return[] = [];
        for (const { line, cells } of part) {
          if (reader === undefined) {
            const found = above.length < LINES_ABOVE ? seriesHeaded(cells, above) : undefined;
            above.push(cells.join(' ').trim());
            reader = found !== undefined && found.series.name === name ? found.reader : undefined;
            if (reader !== undefined) unreadColumns(reader, line).forEach(raise);
          } else if (cells.filter((cell) => cell.trim() !== '').length < 2) raise(wordsBelow(line));
          else for (const figure of reader.read(cells, line, raise)) figures.push(figure);
        }
        yield figures;
      }
      if (reader === undefined)
        raise({ code: 'unread_line', message: 'A sheet of notes or of another table; nothing is read of it.' });
    }
  }
  return { name: basename(path), format: name, returns: returns(), problems, mediaType: mediaTypeOf('workbook') };
}

/** Notes above the headings of a sheet seldom go on for longer. */
const LINES_ABOVE = 40;

/** The series of the first sheet that is of one. */
async function seriesInWorkbook(path: string): Promise<string | undefined> {
  for await (const { rows } of streamSheets(path)) {
    const above: string[] = [];
    for await (const part of rows) {
      for (const { cells } of part.slice(0, LINES_ABOVE - above.length)) {
        const found = seriesHeaded(cells, above);
        if (found !== undefined) return found.series.name === 'typed-figures' ? undefined : found.series.name;
        above.push(cells.join(' ').trim());
      }
      if (above.length >= LINES_ABOVE) break;
    }
  }
  return undefined;
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a table of values with their lines, those of a part of the file together. */
async function* rowsOf(path: string, delimiter: string): AsyncGenerator<readonly Row[]> {
  const decoder = new TextDecoder(await encodingOf(path));
  const rows = rowReader(delimiter);
  let rest = '';
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    const text = rest + decoder.decode(chunk as Buffer, { stream: true });
    const end = text.lastIndexOf('\n') + 1;
    rest = text.slice(end);
    if (end > 0) yield rows.take(text.slice(0, end - 1).split('\n'));
    if (rest.length > LONGEST_ROW) throw unclosed(rows.line() + 1);
  }
  const last = rest + decoder.decode();
  if (last !== '') yield rows.take([last]);
  rows.end();
}

/** Parts lines into cells; a row whose quotation marks stay open goes on with the next line. */
function rowReader(delimiter: string) {
  let line = 0;
  let open: { readonly line: number; readonly text: string } | undefined;
  return {
    line: () => line,
    end: () => {
      if (open !== undefined) throw unclosed(open.line);
    },
    take: (lines: readonly string[]): readonly Row[] => {
      const rows: Row[] = [];
      for (const text of lines) {
        line += 1;
        const bare = text.endsWith('\r') ? text.slice(0, -1) : text;
        if (open === undefined && !bare.includes('"')) {
          rows.push({ line, cells: bare.split(delimiter) });
          continue;
        }
        const begun = open === undefined ? { line, text: bare } : { line: open.line, text: `${open.text}\n${bare}` };
        if (begun.text.length > LONGEST_ROW) throw unclosed(begun.line);
        open = begun.text.split('"').length % 2 === 0 ? begun : undefined;
        if (open === undefined) rows.push({ line: begun.line, cells: cellsQuoted(begun.text, delimiter, begun.line) });
      }
      return rows;
    },
  };
}

/** `"London, City of"` as most rows have it, taken apart without the parser; a quotation mark inside a value goes to the parser. */
function cellsQuoted(text: string, delimiter: string, line: number): readonly string[] {
  const cells: string[] = [];
  for (let at = 0; at <= text.length; ) {
    if (text[at] !== '"') {
      const end = text.indexOf(delimiter, at);
      cells.push(text.slice(at, end < 0 ? text.length : end));
      at = end < 0 ? text.length + 1 : end + 1;
      continue;
    }
    const close = text.indexOf('"', at + 1);
    const after = text[close + 1];
    if (close < 0 || (after !== undefined && after !== delimiter)) return recordsOf(text, delimiter, line)[0] ?? [];
    cells.push(text.slice(at + 1, close));
    at = close + 2;
    if (after === undefined) break;
  }
  return cells;
}

/** No row of figures is longer. Characters. */
const LONGEST_ROW = 1024 * 1024;

function unclosed(line: number): QuarantineError {
  return new QuarantineError(
    'invalid_csv',
    `The CSV is broken in the row that begins on line ${line}: a quotation mark is opened and never closed.`,
    { line },
  );
}

function recordsOf(text: string, delimiter: string, line = 1): string[][] {
  try {
    return parse(text, { delimiter, relax_column_count: true });
  } catch {
    throw new QuarantineError(
      'invalid_csv',
      `The CSV is broken in the row that begins on line ${line}: its quotation marks do not pair.`,
      { line },
    );
  }
}

/** UTF-8 unless a byte of the file says otherwise: older editions are in windows-1252. */
async function encodingOf(path: string): Promise<string> {
  const head = await headOf(path);
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 4 * 1024 * 1024 }))
      decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await openFile(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function lastLineEnd(bytes: Uint8Array): number {
  const at = bytes.lastIndexOf(0x0a);
  return at < 0 || bytes.length < HEAD ? bytes.length : at;
}
