import { policeForce } from '../../law/courts/police-forces.js';
import { outcomeNamed } from '../../law/results/outcome-types.js';
import type { HeadedTable } from './headed-table.js';

const TOTAL = /^(?:grand |overall |sub ?)?totals?\b/i;

/** A heading that no court’s list has; “Area” alone may head one. */
const OF_POLICE = /police|force|constabular/i;

/**
 * Whether a table is one of a return by its rows, not by its headings alone: “Charge” and “Result” head columns of a court’s list
 * too. Some row is labelled by a force, an outcome or as the total, and has a number or an answer beside it.
 */
export function holdsFigures({ headings, columns, rows }: HeadedTable): boolean {
  return rows.some(({ cells }) => {
    const isLabelled = columns.some((column, at) => {
      const cell = (cells[at] ?? '').trim();
      if (column?.role === 'force')
        return OF_POLICE.test(headings[at] ?? '') || policeForce(cell) !== undefined || TOTAL.test(cell);
      return column?.role === 'label' && (outcomeNamed(cell) !== null || TOTAL.test(cell));
    });
    if (!isLabelled) return false;
    return columns.some((column, at) => {
      const cell = (cells[at] ?? '').trim();
      switch (column?.role) {
        case 'count':
        case 'number':
        case 'unknown_outcome':
          return /^[\d,.\s]*\d%?$/.test(cell);
        case 'response':
          return cell !== '';
        default:
          return false;
      }
    });
  });
}
