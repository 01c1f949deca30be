import { isDelimited } from './csv/csv-headings.js';
import { decode } from './decode.js';
import { type OfficeKind, officeKind } from './office/index.js';

export type ContentKind = 'json' | 'xml' | 'table' | 'pages' | 'html' | OfficeKind | 'rtf' | 'text' | 'binary';

const SAMPLE_BYTES = 64 * 1024;
/** PDF 1.7, annex H: readers accept the header anywhere in the first 1,024 bytes. */
const PDF_HEADER_BYTES = 1024;

/** Space, tab, line feed, carriage return: a file may open with any number of them. */
const BLANK_BYTES: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);

const MEDIA_TYPES: Readonly<Record<ContentKind, string>> = {
  json: 'application/json',
  xml: 'application/xml',
  table: 'text/csv',
  pages: 'application/pdf',
  html: 'text/html',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  rtf: 'application/rtf',
  text: 'text/plain',
  binary: 'application/octet-stream',
};

/** Rich text (RTF): it opens as JSON does, and is none. */
const RICH_TEXT = Buffer.from('{\\rtf', 'latin1');

/** JSON behind comments, which JSON has none of: it is told where it breaks. */
const COMMENTED_JSON = /^(?:(?:\/\/[^\n]{0,1000}\n|\/\*(?:[^*]|\*(?!\/)){0,2000}\*\/)\s*){1,50}(?:\{\s*"|\[\s*[{"[])/;

/** A page's declaration or first element, behind the XML declaration and comments that saving puts before it. */
const OPENS_A_PAGE =
  /^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--(?:[^-]|-(?!->)){0,2000}-->\s*)?<(?:!doctype html|(?:html|head|body|main|div|article|section|table|h[1-6]|p)[\s>])/i;

/**
 * What the bytes hold, told from the bytes and never from a file's name: `pages` where a PDF header stands in the first KB,
 * `json` and `xml` by the first character that is no white space (JSON also where it stands in quotation marks, its own escaped, or behind comments; XML also where its own angle brackets are escaped once or more),
 * `html` where they open as a page does, an office file’s kind where they are an archive with its parts,
 * `table` where they open with a row of column names, or one under a title, `binary` where there are control characters no text has, else `text`.
 */
export function sniff(bytes: Uint8Array): ContentKind {
  if (Buffer.from(bytes.subarray(0, PDF_HEADER_BYTES)).includes('%PDF-', 0, 'latin1')) return 'pages';
  const office = officeKind(bytes);
  if (office !== undefined) return office;
  const ink = Math.max(
    0,
    bytes.findIndex((byte) => !BLANK_BYTES.has(byte)),
  );
  if (opensWith(bytes, ink, RICH_TEXT)) return 'rtf';
  // Most documents, told without decoding them: where two bytes make a character, one of the two would be zero.
  if ((bytes[ink] === 0x7b || bytes[ink] === 0x5b) && bytes[ink + 1] !== 0) return 'json';
  const start = decode(bytes.subarray(ink, ink + SAMPLE_BYTES)).trimStart();
  if (/^(?:[{[]|"\s*[{[]\s*\\")/.test(start)) return 'json';
  if (COMMENTED_JSON.test(start)) return 'json';
  if (OPENS_A_PAGE.test(start)) return 'html';
  if (/^(?:<|&(?:amp;)*lt;)[?!\p{L}_]/iu.test(start)) return 'xml';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells a binary file
  if (/[\u0000-\u0008\u000e-\u001f]/.test(start)) return 'binary';
  return isDelimited(start) ? 'table' : 'text';
}

function opensWith(bytes: Uint8Array, start: number, opening: Uint8Array): boolean {
  return opening.every((byte, at) => bytes[start + at] === byte);
}

/** The media type of what `sniff` found. */
export function mediaTypeOf(kind: ContentKind): string {
  return MEDIA_TYPES[kind];
}
