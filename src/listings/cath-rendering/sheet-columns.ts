import type { Sheet } from '../../documents/content.js';
import { tidy } from '../../text/whitespace.js';
import { readCell } from './displayed.js';
import { type ListLabel, listLabel } from './labels.js';

export interface SheetColumns {
  /** The row of headings, as the sheet counts rows. */
  readonly line: number;
  readonly labels: readonly (ListLabel | undefined)[];
}

/** Headings further down than this are no headings of a list; above them a sheet may have a title and a date. */
const ROWS_TO_SEE = 10;

/** Where the headings of a list stand in a sheet, and which column holds what; undefined for a sheet that is no list. */
export function columnsOfSheet({ rows }: Sheet): SheetColumns | undefined {
  for (const { line, cells } of rows.slice(0, ROWS_TO_SEE)) {
    const labels = cells.map((cell) => listLabel(readCell(cell)));
    const known = new Set(labels);
    const isList =
      known.has('sittingAt') &&
      known.has('name') &&
      known.has('hearingType') &&
      known.has('courtRoom') &&
      known.size >= 7;
    if (isList) return { line, labels };
  }
  return undefined;
}

/** The headings of the lists that civil courts and the Court of Appeal send in as workbooks. */
const OF_OTHER_COURTS = ['venue', 'judge', 'time', 'case details', 'hearing type'];

export function isOtherCourts({ rows }: Sheet): boolean {
  return rows.slice(0, ROWS_TO_SEE).some(({ cells }) => {
    const headings = new Set(cells.map((cell) => tidy(cell).toLowerCase()));
    return OF_OTHER_COURTS.every((heading) => headings.has(heading));
  });
}
