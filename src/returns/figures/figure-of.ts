import { QuarantineError } from '../../documents/quarantine-error.js';
import { type Figure, readFigure } from './figure.js';

const WHOLE = /^\d{1,15}$/;

/** The count in a cell. Throws `QuarantineError` `number_unreadable` where it is neither a whole number nor a mark. */
export function figureOf(cell: string, line: number, column: number): Figure {
  // Most cells of millions of rows.
  if (WHOLE.test(cell)) return { count: Number(cell), mark: null, printed: cell };
  const figure = readFigure(cell);
  if (figure !== undefined) return figure;
  throw new QuarantineError(
    'number_unreadable',
    `Line ${line}, column ${column + 1}: expected a whole number, or a mark such as [c] or “..”. Correct it and give the file again.`,
    { line },
  );
}
