import { tidyLines } from '../../text/tidying/whitespace.js';
import type { HtmlBlock } from '../content.js';
import { LIMITS } from '../limits.js';
import { tooManyCells } from './too-many-cells.js';

/**
 * Writes down a document of words as blocks in reading order: paragraphs, headings, rows of tables. The line of a block is its
 * number among them. Cells merged downwards say the same in every row; what stands in a table in a cell is words of that cell.
 */
export interface DocumentBlocks {
  readonly blocks: readonly HtmlBlock[];
  /** Paragraphs and rows begun so far. */
  line(): number;
  beginParagraph(): void;
  /** The paragraph that is open is a heading. */
  heading(): void;
  /** Words of the paragraph that is open; tabs part them, line feeds begin lines. */
  add(words: string): void;
  endParagraph(): void;
  beginTable(): void;
  endTable(): void;
  beginRow(): void;
  /** Columns of the row that no cell stands in. */
  skipColumns(columns: number): void;
  beginCell(): void;
  /** The cell that is open stands in so many columns, or is joined with the one above. */
  join(cell: { readonly columns?: number; readonly merging?: 'begins' | 'goes on' }): void;
  endCell(): void;
  endRow(): void;
}

/** Fewer columns than this are labels beside their values. */
const FEWEST_COLUMNS = 3;

interface Paragraph {
  kind: 'heading' | 'text';
  words: string;
}

interface Cell {
  words: string;
  columns: number;
  merging: 'begins' | 'goes on' | undefined;
}

export function documentBlocks(): DocumentBlocks {
  const blocks: HtmlBlock[] = [];
  const paragraphs: Paragraph[] = [];
  /** The last words of cells merged downwards, by column. */
  const above = new Map<number, string>();
  let line = 0;
  let tables = 0;
  let depth = 0;
  let row: string[] = [];
  let column = 0;
  let joined = 0;
  let cell: Cell | undefined;
  /** Paragraphs one below the other, so far, that tabs part into as many cells, empty ones too. */
  let grid: { readonly width: number; readonly table: number; last: number } | undefined;

  const addTabbed = (words: string, parts: readonly string[]) => {
    const cells = words.split('\t').map(tidyLines);
    const isOfGrid = grid?.width === cells.length && grid.last === line - 1;
    const mayOpen = cells.length >= FEWEST_COLUMNS && cells.every((one) => one !== '' && !one.endsWith(':'));
    if (grid && isOfGrid) {
      grid.last = line;
      blocks.push({ kind: 'row', parts: cells, line, table: grid.table });
      return;
    }
    if (mayOpen) tables += 1;
    grid = mayOpen ? { width: cells.length, table: tables, last: line } : undefined;
    blocks.push({ kind: 'row', parts, line, ...(grid ? { table: grid.table } : {}) });
  };
  const isOuter = (): boolean => depth === 1;
  const skip = (columns: number) => {
    column += columns;
    joined += columns - 1;
    if (joined > LIMITS.repeatedCells) throw tooManyCells();
  };
  return {
    blocks,
    line: () => line,
    beginParagraph: () => {
      paragraphs.push({ kind: 'text', words: '' });
      if (cell === undefined) line += 1;
    },
    heading: () => {
      const paragraph = paragraphs.at(-1);
      if (paragraph) paragraph.kind = 'heading';
    },
    add: (words) => {
      const paragraph = paragraphs.at(-1);
      if (paragraph) paragraph.words += words;
    },
    endParagraph: () => {
      const { kind, words } = paragraphs.pop() ?? { kind: 'text', words: '' };
      if (cell) cell.words += `${words}\n`;
      else {
        const parts = wordsApart(words);
        const isInGrid = grid?.last === line - 1 && grid.width === words.split('\t').length;
        if (parts.length > 1 || (parts.length > 0 && isInGrid)) addTabbed(words, parts);
        else if (parts.length > 0) blocks.push({ kind, parts, line });
      }
    },
    beginTable: () => {
      depth += 1;
      if (!isOuter()) return;
      tables += 1;
      above.clear();
    },
    endTable: () => {
      depth -= 1;
    },
    beginRow: () => {
      if (!isOuter()) return;
      line += 1;
      row = [];
      column = 0;
    },
    skipColumns: (columns) => {
      if (isOuter()) skip(Math.max(0, columns));
    },
    beginCell: () => {
      if (isOuter()) cell = { words: '', columns: 1, merging: undefined };
    },
    join: ({ columns, merging }) => {
      if (!isOuter() || cell === undefined) return;
      cell.columns = Math.max(1, columns ?? cell.columns);
      cell.merging = merging ?? cell.merging;
    },
    endCell: () => {
      if (!isOuter() || cell === undefined) return;
      const { merging, columns } = cell;
      const own = tidyLines(cell.words.replaceAll('\t', ' '));
      const words = merging === 'goes on' && own === '' ? (above.get(column) ?? '') : own;
      if (merging === undefined) above.delete(column);
      else above.set(column, words);
      while (row.length < column) row.push('');
      row.push(words);
      skip(columns);
      cell = undefined;
    },
    endRow: () => {
      if (isOuter() && row.some((words) => words !== '')) blocks.push({ kind: 'row', parts: row, line, table: tables });
    },
  };
}

/** What tabs part in a paragraph. */
function wordsApart(words: string): readonly string[] {
  return words
    .split('\t')
    .map(tidyLines)
    .filter((part) => part !== '');
}
