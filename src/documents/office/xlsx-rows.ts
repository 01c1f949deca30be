import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { SheetRow } from '../content.js';
import { QuarantineError } from '../quarantine-error.js';

/** What one workbook may unpack to, and its words without their repeats; bytes and characters. */
const MOST_UNPACKED = 8 * 1024 * 1024 * 1024;
const MOST_WORDS = 128 * 1024 * 1024;

/** A sheet of a workbook as a stream: its rows that hold anything, a part at a time. */
export interface StreamedSheet {
  readonly rows: AsyncIterable<readonly SheetRow[]>;
}

/**
 * The sheets of an .xlsx workbook (ECMA-376), each read as it unpacks: the workbook is never held, its shared words are. Cells are words and
 * numbers as kept; dates stay numbers. Throws `QuarantineError` `invalid_archive` or `archive_too_large`, also while rows are read.
 */
export async function* streamSheets(path: string): AsyncGenerator<StreamedSheet> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(() => {
    throw broken();
  });
  try {
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (unpacked > MOST_UNPACKED)
      throw new QuarantineError('archive_too_large', 'The workbook unpacks to more than 8 GB.');
    const shared = entries.find(({ fileName }) => fileName === 'xl/sharedStrings.xml');
    const words = shared === undefined ? [] : await sharedWords(await zip.openReadStreamPromise(shared));
    const sheets = entries.filter(({ fileName }) => /^xl\/worksheets\/[^/]+\.xml$/.test(fileName));
    for (const sheet of sheets.sort((a, b) => numberIn(a) - numberIn(b))) yield { rows: rowsOf(zip, sheet, words) };
  } finally {
    zip.close();
  }
}

function numberIn({ fileName }: Entry): number {
  return Number(/(\d+)\.xml$/.exec(fileName)?.[1] ?? 0);
}

function broken(): QuarantineError {
  return new QuarantineError('invalid_archive', 'The workbook is broken; open it, save it again and give that.');
}

async function sharedWords(stream: Readable): Promise<readonly string[]> {
  const words: string[] = [];
  const parser = new SaxesParser();
  let word = '';
  let isText = false;
  let length = 0;
  parser.on('opentag', ({ name }) => {
    if (local(name) === 'si') word = '';
    isText = local(name) === 't';
  });
  parser.on('text', (text) => {
    if (isText) word += text;
  });
  parser.on('closetag', ({ name }) => {
    isText = false;
    if (local(name) !== 'si') return;
    words.push(word);
    length += word.length;
  });
  for await (const _ of fed(parser, stream)) {
    if (length > MOST_WORDS)
      throw new QuarantineError('archive_too_large', 'The words of the workbook are more than 128 MB.');
  }
  return words;
}

async function* rowsOf(zip: ZipFile, entry: Entry, words: readonly string[]): AsyncGenerator<readonly SheetRow[]> {
  const parser = new SaxesParser();
  let rows: SheetRow[] = [];
  let line = 0;
  let cells: string[] = [];
  let column = 0;
  let type = '';
  let value = '';
  let isValue = false;
  parser.on('opentag', ({ name, attributes }) => {
    const tag = local(name);
    if (tag === 'row') {
      line = Number(attributes.r ?? line + 1);
      cells = [];
      column = -1;
    } else if (tag === 'c') {
      column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
      type = attributes.t ?? 'n';
      value = '';
    }
    isValue = tag === 'v' || tag === 't';
  });
  parser.on('text', (text) => {
    if (isValue) value += text;
  });
  parser.on('closetag', ({ name }) => {
    const tag = local(name);
    isValue = false;
    if (tag === 'c') {
      while (cells.length < column) cells.push('');
      cells[column] = type === 's' ? (words[Number(value)] ?? '') : value;
    } else if (tag === 'row' && cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
  });
  for await (const _ of fed(parser, await zip.openReadStreamPromise(entry))) {
    if (rows.length === 0) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

/** Feeds a parser a stream, giving way after each piece. */
async function* fed(parser: SaxesParser, stream: Readable): AsyncGenerator<undefined> {
  const decoder = new TextDecoder();
  parser.on('error', () => {
    throw broken();
  });
  try {
    for await (const chunk of stream) {
      parser.write(decoder.decode(chunk as Buffer, { stream: true }));
      yield undefined;
    }
    parser.close();
  } catch (error) {
    if (error instanceof QuarantineError) throw error;
    throw broken();
  }
  yield undefined;
}

/** `C12` is the third column: 2. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const at = letter.charCodeAt(0) - 64;
    if (at < 1 || at > 26) break;
    column = column * 26 + at;
  }
  return Math.min(column, MOST_COLUMNS) - 1;
}

/** As many as a sheet has. */
const MOST_COLUMNS = 16_384;

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
