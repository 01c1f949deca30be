import { tidyLines } from '../../text/tidying/whitespace.js';
import type { Sheet, SheetRow } from '../content.js';
import { LIMITS } from '../limits.js';
import { type MergedCell, withMergedCells } from './merged-cells.js';
import { neededPart, type OfficeFile } from './office-file.js';
import { isOpenDocument, openDocumentParts, times } from './open-document.js';
import { tooManyCells } from './too-many-cells.js';
import { type Attributes, type PartHandlers, walkXml } from './walk-xml.js';

/** A spreadsheet of OpenDocument (OASIS ODF 1.3 part 3): every sheet, cells as `.xlsx` workbooks give them, repeated rows and cells written out. */
export const ods: OfficeFile<'ods'> = {
  kind: 'ods',
  isIn: (parts) => isOpenDocument(parts, 'spreadsheet'),
  read: (bytes) => {
    const sheets: Sheet[] = [];
    walkXml(neededPart(openDocumentParts(bytes), 'content.xml'), intoSheets(sheets));
    return { content: { kind: 'workbook', sheets }, problems: [] };
  },
};

/** Remarks and drawings, which are no words of a cell; changes kept for the record. */
const UNSEEN: ReadonlySet<string> = new Set(
  'annotation shapes frame custom-shape tracked-changes dde-links'.split(' '),
);

interface Cell {
  words: string;
  readonly value: string | undefined;
  readonly times: number;
  readonly rows: number;
  readonly columns: number;
}

function intoSheets(sheets: Sheet[]): PartHandlers {
  let depth = 0;
  let unseenFrom = 0;
  let name = '';
  let rows: SheetRow[] = [];
  let merged: MergedCell[] = [];
  let line = 1;
  let rowTimes = 1;
  let cells: string[] = [];
  let empty = 0;
  let cell: Cell | undefined;
  let written = 0;

  const repeat = (count: number) => {
    written += count - 1;
    if (written > LIMITS.repeatedCells) throw tooManyCells();
  };
  const endCell = () => {
    if (cell === undefined) return;
    const words = cell.value ?? tidyLines(cell.words);
    const { times: count, rows: reach, columns } = cell;
    cell = undefined;
    if (words === '') {
      empty += count;
      return;
    }
    repeat(count + empty);
    for (; empty > 0; empty -= 1) cells.push('');
    if (reach > 1 || columns > 1) merged.push({ line, column: cells.length, rows: reach, columns });
    for (let at = 0; at < count; at += 1) cells.push(words);
  };
  const endRow = () => {
    if (cells.length > 0) {
      repeat(rowTimes * cells.length - cells.length + 1);
      for (let at = 0; at < rowTimes; at += 1) rows.push({ line: line + at, cells });
    }
    line += rowTimes;
  };
  return {
    open: (element, attributes) => {
      depth += 1;
      if (unseenFrom > 0) return;
      if (UNSEEN.has(element)) unseenFrom = depth;
      switch (element) {
        case 'table':
          name = attributes.get('name') ?? '';
          rows = [];
          merged = [];
          line = 1;
          return;
        case 'table-row':
          rowTimes = times(attributes, 'number-rows-repeated');
          cells = [];
          empty = 0;
          return;
        case 'table-cell':
        case 'covered-table-cell':
          cell = cellOf(attributes);
          return;
        case 's':
          if (cell) cell.words += ' ';
          return;
        case 'tab':
          if (cell) cell.words += ' ';
          return;
        case 'line-break':
          if (cell) cell.words += '\n';
      }
    },
    text: (words) => {
      if (cell && unseenFrom === 0) cell.words += words;
    },
    close: (element) => {
      const isUnseen = unseenFrom > 0;
      if (unseenFrom === depth) unseenFrom = 0;
      depth -= 1;
      if (isUnseen) return;
      if (element === 'p' && cell) cell.words += '\n';
      else if (element === 'table-cell' || element === 'covered-table-cell') endCell();
      else if (element === 'table-row') endRow();
      else if (element === 'table') sheets.push({ name, rows: withMergedCells(rows, merged) });
    },
  };
}

function cellOf(attributes: Attributes): Cell {
  return {
    words: '',
    value: cellValue(attributes),
    times: times(attributes, 'number-columns-repeated'),
    rows: times(attributes, 'number-rows-spanned'),
    columns: times(attributes, 'number-columns-spanned'),
  };
}

/** The value behind what a cell shows; undefined where what it shows is the value. */
function cellValue(attributes: Attributes): string | undefined {
  switch (attributes.get('value-type')) {
    case 'float':
    case 'percentage':
    case 'currency':
      return attributes.get('value');
    case 'date':
      return attributes
        .get('date-value')
        ?.replace(/T00:00(?::00(?:\.0+)?)?$/, '')
        .slice(0, MINUTES);
    case 'time': {
      const [, hours = '', minutes = ''] = /^PT(\d{1,2})H(\d{1,2})M/.exec(attributes.get('time-value') ?? '') ?? [];
      return hours === '' ? undefined : `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
    }
    case 'string':
      return attributes.get('string-value');
    default:
      return undefined;
  }
}

/** `2026-02-17T10:30` without its seconds. */
const MINUTES = 16;
