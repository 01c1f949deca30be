import type { Row, Sheet, Cell as SheetCell } from 'write-excel-file/node';
import type { Cell, Column, Report, Table } from '../schemas/report-schema.js';
import { tablesOf } from '../tables-of.js';
import { count } from '../words.js';
import { headOf } from './head.js';

/** The most letters the name of a sheet has. */
const LONGEST_NAME = 31;
const WIDEST = 60;

/** A workbook: a sheet of notes, then a sheet a table, with real numbers and dates and headings that stay. Loaded when it is wanted. */
export async function writeXlsx(report: Report): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const tables = tablesOf(report);
  const names = sheetNames(tables);
  const sheets = tables.map((table, index) => sheetOf(table, names[index] ?? table.id));
  return writeExcelFile([notesSheet(report, names), ...sheets], { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
}

function sheetOf({ columns, rows }: Table, name: string): Sheet<never> {
  const head = columns.map(
    ({ title, type }): SheetCell => ({
      ...text(title),
      fontWeight: 'bold',
      wrap: true,
      alignVertical: 'bottom',
      align: type === 'text' ? 'left' : 'right',
    }),
  );
  const body = rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index])));
  return {
    sheet: name,
    data: [head, ...body],
    stickyRowsCount: 1,
    columns: columns.map((column, index) => ({ width: widthOf(column, rows, index) })),
  };
}

/** The words of the report, with the number of the sheet each table is on. */
function notesSheet(report: Report, names: readonly string[]): Sheet<never> {
  const { kind, facts } = headOf(report);
  const lines: Row[] = [
    [{ ...text(report.question), fontWeight: 'bold', wrap: true }],
    [{ ...text(kind), wrap: true }],
    [{ ...text(facts), wrap: true }],
    ...(report.warning === null ? [] : [[{ ...text(report.warning), fontWeight: 'bold' as const, wrap: true }]]),
  ];
  let table = 0;
  for (const section of report.sections) {
    lines.push([null], [{ ...text(section.title), fontWeight: 'bold' }]);
    for (const block of section.blocks) {
      switch (block.kind) {
        case 'text':
          lines.push([{ ...text(block.sentences.join(' ')), wrap: true }]);
          break;
        case 'list':
          lines.push(...block.items.map((item): Row => [{ ...text(item), wrap: true }]));
          break;
        case 'table':
          lines.push(
            [{ ...text(`Sheet ${names[table] ?? ''}: ${block.table.caption}`), wrap: true }],
            ...block.table.notes.map((note): Row => [{ ...text(note), wrap: true }]),
          );
          table += 1;
          break;
        case 'chart':
          lines.push([{ ...text(`Chart: ${block.chart.title}`), wrap: true }]);
          break;
        case 'code':
          lines.push([text(block.title)], ...block.text.split('\n').map((line): Row => [text(line)]));
          break;
      }
    }
  }
  return { sheet: 'Notes', data: lines, columns: [{ width: 110 }] };
}

function cellOf({ value }: Cell, column: Column | undefined): SheetCell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number, format: FORMATS[column?.type ?? 'number'] };
  if (column?.type === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'd mmm yyyy' };
  return { ...text(value), wrap: value.length > WIDEST, alignVertical: 'top' };
}

/** Text as text, whatever it begins with: typed so, it is no formula and stays none when somebody edits it. */
function text(value: string): { value: string; type: StringConstructor; format: string } {
  return { value, type: String, format: '@' };
}

const FORMATS: Readonly<Record<Column['type'], string>> = {
  text: '@',
  count: '#,##0',
  share: '0.0%',
  number: '0.0###',
  day: 'd mmm yyyy',
};

function widthOf({ title }: Column, rows: Table['rows'], index: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, row[index]?.text.length ?? 0), 0);
  return Math.min(WIDEST, Math.max(9, longest + 2, Math.ceil(title.length / 2) + 2));
}

/** Names of sheets: the tables’ ids, cut to what a workbook allows, none twice. */
function sheetNames(tables: readonly Table[]): readonly string[] {
  const names: string[] = [];
  for (const { id } of tables) {
    const short = id.slice(0, LONGEST_NAME);
    const ending = ` ${count(names.length + 1)}`;
    names.push(names.includes(short) ? `${id.slice(0, LONGEST_NAME - ending.length)}${ending}` : short);
  }
  return names;
}
