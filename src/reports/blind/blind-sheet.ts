import type { Row, Cell as SheetCell } from 'write-excel-file/node';
import type { BlindReading, BlindRow } from '../../audits/readings/blind-sample.js';
import { longDate } from '../words.js';

export interface BlindSheetRow extends Omit<BlindRow, 'verdicts'> {
  readonly words: readonly {
    readonly date: string | null;
    readonly code: string | null;
    readonly label: string | null;
    readonly words: string;
  }[];
}

/** What a sheet to be read blind is written from. */
export interface BlindSheet extends Omit<BlindReading, 'rows'> {
  readonly families: readonly { readonly name: string; readonly title: string; readonly counts: string }[];
  readonly rows: readonly BlindSheetRow[];
}

/** The columns beside those of the orders. */
export const BLIND_COLUMNS = ['case', 'group', 'words', 'leave as it is'] as const;
/** What the sheet of that name says of the sample, by the word in its first column. */
export const SAMPLE_SHEET = 'Sample';
export const SAMPLE_KEYS = ['audit', 'from', 'to', 'seed', 'size'] as const;
/** A cell of a workbook holds 32,767 characters. */
const MOST = 30_000;

/** The sample as a workbook to fill in: a row a case with the words of its results, and a column an order. */
export async function writeBlindSheet({ families, rows, ...sample }: BlindSheet): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const [first, second, third, last] = BLIND_COLUMNS;
  const head = [first, second, third, ...families.map(({ name }) => name), last];
  const data = rows.flatMap((row): Row[] =>
    inCells(row.words).map((words, part) => [
      text(`${row.id}${row.at === 0 ? '' : `#${row.at}`}`),
      text(row.group),
      text(words),
      ...families.map(() => null),
      part === 0 ? text([row.asRead, ...families.map(({ name }) => row.seals.get(name) ?? '')].join(' ')) : null,
    ]),
  );
  const help: Row[] = [
    'Read the words of each case and write yes or no under each order: yes where the court made it, on any offence of the case.',
    'No where it was refused, only asked for, put off, or where the words do not tell. Every case needs an answer under each order you want the rate corrected of.',
    'Do not look the cases up in ordergap before you are done: what the program reads is not to be known. Leave the last column as it is.',
    ...families.map(({ name, title, counts }) => `${name}: ${title}. Counted: ${counts}`),
  ].map((line) => [text(line)]);
  const told: Row[] = SAMPLE_KEYS.map((key) => [text(key), text(String(sample[key]))]);
  const widths = [26, 24, 100, ...families.map(() => 16), 20];
  return writeExcelFile(
    [
      {
        sheet: 'Cases',
        data: [head.map((title): SheetCell => ({ ...text(title), fontWeight: 'bold' })), ...data],
        stickyRowsCount: 1,
        columns: widths.map((width) => ({ width })),
      },
      { sheet: 'How to', data: help, columns: [{ width: 120 }] },
      { sheet: SAMPLE_SHEET, data: told, columns: [{ width: 10 }, { width: 60 }] },
    ],
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer();
}

/** The lines of a unit, as many as a cell can hold. */
function inCells(lines: BlindSheetRow['words']): readonly string[] {
  const cells: string[] = [''];
  for (const { date, code, label, words } of lines) {
    const line = `${[date === null ? 'no date' : longDate(date), code, label].filter((one) => one).join(', ')}: ${words}`;
    const before = cells.at(-1) ?? '';
    if (before !== '' && before.length + line.length > MOST) cells.push(line.slice(0, MOST));
    else cells[cells.length - 1] = `${before}${before === '' ? '' : '\n'}${line}`.slice(0, MOST);
  }
  return cells;
}

function text(value: string): { value: string; type: StringConstructor; format: string; wrap: boolean } {
  return { value, type: String, format: '@', wrap: value.length > 60 };
}
