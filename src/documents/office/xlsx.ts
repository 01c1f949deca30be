import type { Content, SheetRow } from '../content.js';
import { QuarantineError } from '../quarantine-error.js';
import { withMergedCells } from './merged-cells.js';
import { safeParts } from './office-file.js';
import { mergedInSheets } from './xlsx-merged-cells.js';

/**
 * Reads every sheet of an .xlsx workbook: each row with its number as the sheet counts them (1 = first), each cell as words.
 * Words of cells merged downwards stand in every row. Dates are `YYYY-MM-DD`, with a time `YYYY-MM-DDTHH:MM`, a time alone `HH:MM`: wall-clock, as cells know no zone.
 * Throws `QuarantineError`: `archive_too_large` before anything is unpacked, `invalid_archive`.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Content & { kind: 'workbook' }> {
  const parts = safeParts(bytes);
  try {
    // Loaded with the first workbook: seventy files that most commands do without.
    const { default: readSheets } = await import('read-excel-file/node');
    const sheets = await readSheets(Buffer.from(bytes), { parseNumber: figures, trim: false });
    const merged = mergedInSheets(parts);
    const read = sheets.map(({ sheet: name, data }) => ({
      name,
      rows: withMergedCells(rowsOf(data), merged.get(name) ?? []),
    }));
    return { kind: 'workbook', sheets: read };
  } catch (error) {
    if (error instanceof QuarantineError) throw error;
    // The reader's own messages can hold words of the cells.
    throw new QuarantineError('invalid_archive', 'The workbook is broken; open it, save it again and give that.');
  }
}

function rowsOf(data: readonly (readonly unknown[])[]): readonly SheetRow[] {
  const rows = data.map((cells, index) => ({ line: index + 1, cells: cells.map(words) }));
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
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
