import type { Content } from '../../documents/content.js';
import { QuarantineError } from '../../documents/quarantine-error.js';
import type { Problem } from '../../problem.js';
import { checkReturns } from '../figures/check-returns.js';
import type { Return } from '../return.js';
import type { ReturnFormat } from '../return-format.js';
import { type Grid, gridsIn } from '../tables/grid.js';
import { type FoundSeries, seriesOf } from './official-series.js';
import type { RowReader, RowSeries } from './row-series.js';

/** The format of documents whose sheets are of one series; sheets of notes beside them are told as not read. */
export function seriesFormat({ name, title }: RowSeries): ReturnFormat {
  const sheetsOf = (content: Content) => gridsIn(content).map((grid) => ({ grid, found: seriesOf(grid) }));
  return {
    name,
    title,
    recognises: (content) => sheetsOf(content).find(({ found }) => found !== undefined)?.found?.series.name === name,
    read: (content) => {
      const problems: Problem[] = [];
      const returns: Return[] = [];
      for (const { grid, found } of sheetsOf(content)) {
        if (found?.series.name === name) readSheet(grid, found, { returns, problems });
        else if (found !== undefined) throw mixed();
        else if (grid.rows.length > 0) problems.push(unreadSheet(grid));
      }
      return name === 'typed-figures' ? checkReturns({ returns, problems }) : { returns, problems };
    },
  };
}

function mixed(): QuarantineError {
  return new QuarantineError(
    'ambiguous_format',
    'The sheets of the workbook are of more than one series: save each as a file of its own.',
  );
}

function readSheet(
  { rows }: Grid,
  { reader, at }: FoundSeries,
  taken: { returns: Return[]; problems: Problem[] },
): void {
  const [head, ...body] = rows.slice(at);
  taken.problems.push(...unreadColumns(reader, head?.line ?? 1));
  for (const { line, cells } of body) {
    if (cells.filter((cell) => cell.trim() !== '').length < 2) {
      if (cells.some((cell) => cell.trim() !== '')) taken.problems.push(wordsBelow(line));
      continue;
    }
    for (const one of reader.read(cells, line, (problem) => taken.problems.push(problem))) taken.returns.push(one);
  }
}

/** One problem for each column nothing is read of. */
export function unreadColumns({ unread }: RowReader, line: number): readonly Problem[] {
  return unread.map((column) => ({
    code: 'unread_field',
    message: `Column ${column + 1} is none that this series is known to have; nothing is read of it.`,
    at: { line },
  }));
}

export function wordsBelow(line: number): Problem {
  return {
    code: 'unread_line',
    message: 'A line of words among or below the rows; nothing is read of it.',
    at: { line },
  };
}

function unreadSheet({ rows }: Grid): Problem {
  return {
    code: 'unread_line',
    message: 'A sheet of notes or of another table; nothing is read of it.',
    at: { line: rows[0]?.line ?? 1 },
  };
}
