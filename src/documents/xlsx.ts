import type { Content, Sheet } from './content.js';
import { QuarantineError } from './quarantine-error.js';
import { assertUnpacksSafely, isZip, zipEntries } from './zip-directory.js';

/** Whether the bytes are an Office Open XML workbook (ECMA-376): an archive with a workbook part. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return isZip(bytes) && (zipEntries(bytes) ?? []).some(({ name }) => name === 'xl/workbook.xml');
}

/**
 * Reads every sheet of an .xlsx workbook: each row with its number as the sheet counts them (1 = first), each cell as words.
 * Dates are `YYYY-MM-DD`, with a time `YYYY-MM-DDTHH:MM`, a time alone `HH:MM`: wall-clock, as cells know no zone.
 * Throws `QuarantineError`: `archive_too_large` before anything is unpacked, `invalid_archive`.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Content & { kind: 'workbook' }> {
  const entries = zipEntries(bytes);
  if (entries === undefined) throw new QuarantineError('invalid_archive', 'The workbook is cut short; fetch it again.');
  assertUnpacksSafely(bytes, entries);
  try {
    // Loaded with the first workbook: seventy files that most commands do without.
    const { default: readSheets } = await import('read-excel-file/node');
    const sheets = await readSheets(Buffer.from(bytes), { parseNumber: figures, trim: false });
    return { kind: 'workbook', sheets: sheets.map(({ sheet, data }) => sheetOf(sheet, data)) };
  } catch {
    // The reader's own messages can hold words of the cells.
    throw new QuarantineError('invalid_archive', 'The workbook is broken; open it, save it again and give that.');
  }
}

function sheetOf(name: string, data: readonly (readonly unknown[])[]): Sheet {
  const rows = data.map((cells, index) => ({ line: index + 1, cells: cells.map(words) }));
  return { name, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}

function words(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? moment(cell) : String(cell);
}

/** Numbers as printed where they are whole, so that no digit of a reference is lost. */
function figures(printed: string): string {
  return /^-?\d+$/.test(printed) ? printed : String(Number(printed));
}

/** Cells hold days since the end of 1899: what falls on that first day is a time alone. */
function moment(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', clock = ''] = date.toISOString().split('T');
  const time = clock.slice(0, 5);
  if (date.getUTCFullYear() < 1900) return time;
  return time === '00:00' ? day : `${day}T${time}`;
}
