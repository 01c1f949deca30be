import { LIMITS } from '../limits.js';
import { tooManyCells } from '../office/too-many-cells.js';

/** The cells of a table's rows in their columns: a cell that reaches over rows says the same in each, one over columns leaves the further ones empty. Throws `QuarantineError` `archive_too_large`. */
export interface SpannedRows {
  /** A cell that reaches over so many columns and rows; `rows` 0: to the end of the table (HTML standard, 4.9.11). */
  add(words: string, columns: number, rows: number): void;
  /** The row's cells, and those of rows above that reach into it. */
  end(): readonly string[];
}

export function spannedRows(): SpannedRows {
  const reaching = new Map<number, { readonly words: string; rows: number }>();
  let cells: string[] = [];
  let column = 0;
  let added = 0;

  const takeReaching = () => {
    for (let cell = reaching.get(column); cell !== undefined && cell.rows > 0; cell = reaching.get(column)) {
      put(cell.words);
      count(1);
      cell.rows -= 1;
      column += 1;
    }
  };
  const count = (more: number) => {
    added += more;
    if (added > LIMITS.repeatedCells) throw tooManyCells();
  };
  const put = (words: string) => {
    while (cells.length < column) cells.push('');
    cells.push(words);
  };
  return {
    add: (words, columns, rows) => {
      takeReaching();
      put(words);
      if (rows !== 1) reaching.set(column, { words, rows: rows === 0 ? Number.POSITIVE_INFINITY : rows - 1 });
      count(columns - 1);
      column += columns;
    },
    end: () => {
      takeReaching();
      const row = cells;
      cells = [];
      column = 0;
      return row;
    },
  };
}
