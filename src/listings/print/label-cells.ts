import type { Content, SheetRow } from '../../documents/content.js';
import { delimitedRows } from '../../documents/csv/delimited-rows.js';
import { labelled } from '../register-text/labels.js';

/** A line of a sheet in words, and which it is. */
export interface SheetLine {
  readonly words: string;
  readonly line: number;
}

/** What parts the cells of a row, so that each may begin a label of its own. */
const GAP = '   ';

/** The rows of a sheet as the lines of a register that is typed into cells, each label with the colon that a line has behind it; none where it is a table. */
export function linesOfCells(rows: readonly SheetRow[]): readonly SheetLine[] {
  if (!areLabelled(rows)) return [];
  const columns = columnsOfValues(rows);
  if (columns > 1) return Array.from({ length: columns }, (_none, at) => linesOfColumn(rows, at + 1)).flat();
  return rows.map(({ line, cells }) => ({ words: wordsOfRow(cells), line }));
}

/** The rows of a file of values, its headings among them: in a register typed into cells they are none. */
export function rowsOfTable({ line, above = [], header, rows }: Content & { kind: 'table' }): readonly SheetRow[] {
  return [
    ...above,
    { line, cells: header },
    ...rows.map((row) => ({ line: row.line, cells: header.map((name) => row.values[name] ?? '') })),
  ];
}

const MAY_BE_CELLS = /^"?(?:defendant|accused|name|diffynnydd|enw)[^,;\n]{0,20}[,;]/im;
/** So many rows open with a label and its value in a register that is typed into cells; a table has one, if any. */
const FEWEST = 4;
const ROWS_TO_SEE = 100;

/** The rows of a text whose lines are cells, a label and its value each; undefined for all other words. */
export function rowsOfCells(text: string): readonly SheetRow[] | undefined {
  if (!MAY_BE_CELLS.test(text)) return undefined;
  const plain = text.replace(/\r\n?/g, '\n');
  for (const delimiter of [',', ';']) {
    const rows = delimitedRows(plain, delimiter);
    const lines = rows?.map((cells, at) => ({ line: at + 1, cells }));
    if (lines && areLabelled(lines)) return lines;
  }
  return undefined;
}

function areLabelled(rows: readonly SheetRow[]): boolean {
  const labels = rows.slice(0, ROWS_TO_SEE).filter(({ cells: [label = '', value = ''] }) => {
    return isLabel(label) && value.trim() !== '' && !isLabel(value);
  });
  return labels.length >= FEWEST;
}

/** So much of a column beside labels is filled where it holds values of its own, and no remarks. */
const MOST = 0.6;

/** Beside one column of labels, how many columns hold a value each: a register of somebody in each. */
function columnsOfValues(rows: readonly SheetRow[]): number {
  const labels = rows.slice(0, ROWS_TO_SEE).filter(({ cells: [label = ''] }) => isLabel(label));
  const isFilled = (cell = '') => cell.trim() !== '' && !isLabel(cell);
  for (let column = 1; ; column += 1) {
    if (labels.filter(({ cells }) => isFilled(cells[column])).length < labels.length * MOST) return column - 1;
  }
}

/** The register in one of several columns; a row of headings above the labels is said once. */
function linesOfColumn(rows: readonly SheetRow[], column: number): readonly SheetLine[] {
  const lines = rows.flatMap(({ line, cells }, at): readonly SheetLine[] => {
    const [label = ''] = cells;
    if (at === 0 && !isLabel(label)) return column === 1 ? [{ words: cells.join(GAP), line }] : [];
    const value = cells[column] ?? '';
    return value.trim() === '' ? [] : [{ words: `${label.replace(/\s*:?\s*$/, '')}: ${value}`, line }];
  });
  return [...lines, { words: '', line: rows.at(-1)?.line ?? 1 }];
}

function wordsOfRow(cells: readonly string[]): string {
  const filled = cells.filter((cell) => cell.trim() !== '');
  // Labels and nothing else are the headings of a table.
  if (filled.length > 1 && filled.every(isLabel)) return filled.join(GAP);
  const pieces: string[] = [];
  let isOpen = false;
  for (const cell of filled) {
    if (isLabel(cell)) {
      pieces.push(cell.trimEnd().endsWith(':') ? cell : `${cell}:`);
      isOpen = true;
    } else if (isOpen) {
      pieces.push(`${pieces.pop() ?? ''} ${cell}`);
      isOpen = false;
    } else pieces.push(cell);
  }
  return pieces.join(GAP);
}

/** A label alone in its cell, with its colon or without. */
function isLabel(cell: string): boolean {
  const words = cell.trim().replace(/ ?:$/, '');
  return words !== '' && labelled(`${words}:`)?.value === '';
}
