import { sniffDelimiter } from './csv.js';
import { decode } from './decode.js';

export type ContentKind = 'json' | 'xml' | 'table' | 'pages' | 'text' | 'binary';

const SAMPLE_BYTES = 64 * 1024;
/** PDF 1.7, annex H: readers accept the header anywhere in the first 1,024 bytes. */
const PDF_HEADER_BYTES = 1024;

const MEDIA_TYPES: Readonly<Record<ContentKind, string>> = {
  json: 'application/json',
  xml: 'application/xml',
  table: 'text/csv',
  pages: 'application/pdf',
  text: 'text/plain',
  binary: 'application/octet-stream',
};

/**
 * What the bytes hold, told from the bytes and never from a file's name: `pages` where a PDF header stands in the first KB,
 * `json` and `xml` by the first character that is no white space (XML also where its own angle brackets are escaped once or more),
 * `table` where the first line is a row of column names, `binary` where there are control characters no text has, else `text`.
 */
export function sniff(bytes: Uint8Array): ContentKind {
  if (Buffer.from(bytes.subarray(0, PDF_HEADER_BYTES)).includes('%PDF-', 0, 'latin1')) return 'pages';
  const start = decode(bytes.subarray(0, SAMPLE_BYTES)).trimStart();
  if (/^[{[]/.test(start)) return 'json';
  if (/^(?:<!doctype html|<html)/i.test(start)) return 'text';
  if (/^(?:<|&(?:amp;)*lt;)[?!A-Za-z_]/i.test(start)) return 'xml';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells a binary file
  if (/[\u0000-\u0008\u000e-\u001f]/.test(start)) return 'binary';
  return sniffDelimiter(start) === undefined ? 'text' : 'table';
}

/** The media type of what `sniff` found. */
export function mediaTypeOf(kind: ContentKind): string {
  return MEDIA_TYPES[kind];
}
