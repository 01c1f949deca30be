import type { ChargeColumn } from './charge-headings.js';
import type { TextLine } from './text-line.js';
import { isSaid, type SaidRow } from './whose-rows.js';

/** What says that a cell is as the one above it. */
const DITTO = /^(?:["“”″〃]|''|,,|-"-|do\.?|ditto|as above|same(?: as above)?)\.?$/i;

/** The rows with what stands above in the place of marks of repetition; such a mark with nothing above it is not read. */
export function withDittos(
  rows: readonly (SaidRow | TextLine)[],
  columns: readonly ChargeColumn[],
): readonly (SaidRow | TextLine)[] {
  let above: SaidRow | undefined;
  return rows.map((row) => {
    if (!isSaid(row)) {
      if (row.unread !== undefined) above = undefined;
      return row;
    }
    const meant: SaidRow = row.map((cell, at) => {
      const [mark, ...others] = cell;
      if (mark === undefined || others.length > 0 || !DITTO.test(mark.words) || columns[at]?.label === 'number')
        return cell;
      const repeated = above?.[at];
      if (repeated === undefined || repeated.length === 0) return [{ ...mark, unread: 'cell' as const }];
      return repeated.map(({ words }) => ({ ...mark, words }));
    });
    above = meant;
    return meant;
  });
}
