import type { Grid } from '../tables/grid.js';
import { CROWN_PROSECUTION } from './crown-prosecution.js';
import { HOME_OFFICE } from './home-office.js';
import { MINISTRY_OF_JUSTICE } from './ministry-of-justice.js';
import type { RowReader, RowSeries } from './row-series.js';
import { TYPED_FIGURES } from './typed-figures.js';

/** Every series of one row a figure, surest headings first: a row of headings is of the first that knows it. */
export const ROW_SERIES: readonly RowSeries[] = [TYPED_FIGURES, HOME_OFFICE, MINISTRY_OF_JUSTICE, CROWN_PROSECUTION];

/** Notes above the headings of an official table seldom go on for longer. */
const LINES_TO_SEE = 40;

export interface FoundSeries {
  readonly series: RowSeries;
  readonly reader: RowReader;
  /** The row of headings, by its position in the grid. */
  readonly at: number;
}

/** The series whose headings are the row; undefined where they are of none. */
export function seriesHeaded(cells: readonly string[], above: readonly string[]): Omit<FoundSeries, 'at'> | undefined {
  for (const series of ROW_SERIES) {
    const reader = series.headed(cells, above);
    if (reader !== undefined) return { series, reader };
  }
  return undefined;
}

/** The series a sheet or table is of, by the headings among its first rows. */
export function seriesOf({ name, rows }: Grid): FoundSeries | undefined {
  const above: string[] = [name];
  for (const [at, { cells }] of rows.slice(0, LINES_TO_SEE).entries()) {
    const found = seriesHeaded(cells, above);
    if (found !== undefined) return { ...found, at };
    above.push(cells.filter((cell) => cell.trim() !== '').join(' '));
  }
  return undefined;
}
