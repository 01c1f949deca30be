import type { Condition } from '../claims-file.js';
import { type Compared, comparisonOf, type Judged, judge } from '../figures/comparison.js';
import { readPrintedFigure } from '../figures/printed-figure.js';
import { subjectWorth } from './subject.js';
import type { Row } from './tables.js';
import { isUnknown, unknown, type Worth, worthOfCell } from './worth.js';

/** A quantity of the file by its name; undefined where there is none of that name. */
export type Named = (name: string) => Worth | undefined;

/** Whether a row meets every condition; null where a figure it needs is wanting. */
export function meets(row: Row, conditions: readonly Condition[], named: Named): boolean | null {
  let isOpen = false;
  for (const condition of conditions) {
    const judged = rowJudged(row, condition, named);
    if (judged === null) isOpen = true;
    else if (!judged.exact) return false;
  }
  return isOpen ? null : true;
}

/** How a row stands to one condition; null where a figure it needs is wanting. */
export function rowJudged(row: Row, condition: Condition, named: Named): Judged | null {
  const comparison = comparisonOf(condition);
  if (comparison === null) return null;
  const cell = condition.value === undefined ? undefined : row.cells.get(condition.value);
  if (cell?.kind === 'words') {
    const same = cell.text.toLowerCase() === String(comparison.given).toLowerCase();
    return { exact: same, printed: same };
  }
  const worth = rowWorth(row, condition, named);
  if (isUnknown(worth)) return null;
  const compared = comparedWith(comparison, inRow(row, named));
  return compared === null ? null : judge(worth.value, compared);
}

/** A name in a row is that of a column, else of a quantity. */
export function inRow({ name, cells }: Row, named: Named): Named {
  return (asked) => (cells.has(asked) ? worthOfCell(cells.get(asked), name) : named(asked));
}

/** The value of a row that a condition compares. */
export function rowWorth(row: Row, condition: Condition, named: Named): Worth {
  const worthIn = inRow(row, named);
  return subjectWorth(condition, (name) => worthIn(name) ?? unknown('not_in_any_table', `${name} is nowhere`));
}

/** What is compared with: a figure as printed, or a quantity; null where that is not known. */
export function comparedWith(
  { how, given }: NonNullable<ReturnType<typeof comparisonOf>>,
  named: Named,
): Compared | null {
  const worth = named(String(given));
  if (worth === undefined) {
    const figure = readPrintedFigure(given);
    return figure === undefined ? null : { how, figure };
  }
  if (isUnknown(worth)) return null;
  const isPrinted = worth.working === worth.text && worth.called === null;
  const figure = {
    text: worth.text,
    kind: worth.isShare ? 'share' : 'count',
    value: worth.value,
    step: isPrinted ? (readPrintedFigure(worth.text)?.step ?? null) : null,
  } as const;
  return { how, figure: isPrinted ? figure : { ...figure, quantity: true } };
}
