import Table from 'cli-table3';
import { broken, fittedWidths } from './fitted-widths.js';

/** Standard output carries the answer and nothing else. Waits where the reader is slower than we are. */
export async function say(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** Progress, warnings and logs go to standard error. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** A plain table for a terminal, made to fit where it is one; columns named in `right` hold numbers. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly string[] = [],
): string {
  const { columns: width } = process.stdout;
  const widths = width === undefined ? undefined : fittedWidths(head, rows, { numbers: right, width });
  const fitted = (cells: readonly string[]) =>
    cells.map((cell, at) => (widths === undefined ? cell : broken(cell, widths[at] ?? cell.length)));
  const drawn = new Table({
    head: fitted(head),
    colAligns: head.map((name) => (right.includes(name) ? 'right' : 'left')),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
    chars: {
      top: '',
      'top-mid': '',
      'top-left': '',
      'top-right': '',
      bottom: '',
      'bottom-mid': '',
      'bottom-left': '',
      'bottom-right': '',
      left: '',
      'left-mid': '',
      mid: '',
      'mid-mid': '',
      right: '',
      'right-mid': '',
      middle: '',
    },
  });
  for (const row of rows) drawn.push(fitted(row));
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
