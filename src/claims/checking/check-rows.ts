import type { Check, Condition } from '../claims-file.js';
import { comparisonOf, comparisonWords, type Judged } from '../figures/comparison.js';
import { compare } from '../figures/exact.js';
import { conditions } from '../read-claims.js';
import type { Outcome } from './outcome.js';
import { comparedWith, inRow, meets, type Named, rowJudged, rowWorth } from './rows.js';
import { findRow, type Row, type Table } from './tables.js';
import { inWords, isUnknown, type Known, unknown } from './worth.js';

/** Rows told one by one in a line of arithmetic. */
const ROWS_SHOWN = 6;

interface JudgedRow {
  readonly row: Row;
  readonly judged: Judged | null;
}

/** Checks what is said of every row of a table, of none, of some, of these alone, or of the highest. Rows nobody has leave it open. */
export function checkRows(check: Check, table: Table, named: Named): Outcome {
  const wanted = conditions(check.where);
  const chosen = table.rows.map((row) => ({ row, is: meets(row, wanted, named) }));
  const undecided = chosen.find(({ is }) => is === null);
  if (undecided) return unknown('not_in_any_table', `${undecided.row.name} in ${table.at} has no figure for it`);
  const rows = chosen.filter(({ is }) => is === true).map(({ row }) => row);
  if (rows.length === 0) return unknown('no_number', `no row of ${table.at} is meant`);
  if (check.highest !== undefined) return extreme(check, rows, { table, named, name: check.highest, sign: 1 });
  if (check.lowest !== undefined) return extreme(check, rows, { table, named, name: check.lowest, sign: -1 });
  const judged = rows.map((row) => ({ row, judged: rowJudged(row, check, named) }));
  const open = judged.find((one) => one.judged === null);
  const why = open === undefined ? table.incomplete : `${open.row.name} in ${table.at} has no figure for it`;
  const exact = verdict(check, table, { judged, isOpen: why !== null, is: (one) => one.exact });
  const told = tell(check, judged, named);
  if (exact === null) return unknown(open === undefined ? 'other_period' : 'not_in_any_table', `${why}; ${told}`);
  const printed = verdict(check, table, { judged, isOpen: why !== null, is: (one) => one.printed });
  return { exact, printed, arithmetic: told, at: [table.at] };
}

/** One row can settle what is said; where none does, a row or a figure that is wanting (`isOpen`) leaves it open: null. */
function verdict(
  { every, none, some, only }: Check,
  table: Table,
  {
    judged,
    isOpen,
    is,
  }: { readonly judged: readonly JudgedRow[]; readonly isOpen: boolean; readonly is: (judged: Judged) => boolean },
): boolean | null {
  const known = judged.flatMap(({ row, judged: one }) => (one === null ? [] : [{ name: row.name, is: is(one) }]));
  const so = known.filter((one) => one.is).map(({ name }) => name);
  const not = known.filter((one) => !one.is).map(({ name }) => name);
  if (some !== undefined && so.length > 0) return true;
  if (every !== undefined && not.length > 0) return false;
  if (none !== undefined && so.length > 0) return false;
  const meant = [only ?? []].flat().map((name) => findRow(table, name).name);
  if (only !== undefined && (not.some((name) => meant.includes(name)) || so.some((name) => !meant.includes(name))))
    return false;
  if (isOpen) return null;
  return some === undefined && meant.every((name) => so.includes(name));
}

/** The rows that decide, each with its arithmetic, and how many they are; where none does, all of a few, the first of many. */
function tell(check: Check, rows: readonly JudgedRow[], named: Named): string {
  const against = check.every === undefined;
  const deciding = rows.filter(({ judged }) => judged?.exact === against);
  const shown = rows.length <= ROWS_SHOWN ? rows : (deciding.length > 0 ? deciding : rows).slice(0, ROWS_SHOWN);
  const lines = shown.map(({ row }) => rowWords(row, check, named));
  const more = deciding.length === 0 && shown.length < rows.length ? ['…'] : [];
  const so = check.every === undefined ? deciding.length : rows.length - deciding.length;
  return `${[...lines, ...more].join('; ')}: true of ${so} of ${rows.length}`;
}

function rowWords(row: Row, condition: Condition, named: Named): string {
  const worth = rowWorth(row, condition, named);
  const comparison = comparisonOf(condition);
  if (isUnknown(worth)) {
    const cell = condition.value === undefined ? undefined : row.cells.get(condition.value);
    return cell?.kind === 'words' ? `${row.name} “${cell.text}”` : `${row.name}: ${worth.unknown.because}`;
  }
  const compared = comparison === null ? null : comparedWith(comparison, inRow(row, named));
  return `${row.name} ${worth.working}${compared === null ? '' : comparisonWords(worth.value, compared)}`;
}

/** Whether the row is the highest or the lowest; of two that share the place, neither is it alone. */
function extreme(
  check: Check,
  rows: readonly Row[],
  {
    table,
    named,
    name,
    sign,
  }: { readonly table: Table; readonly named: Named; readonly name: string; readonly sign: 1 | -1 },
): Outcome {
  const worths: { readonly row: Row; readonly worth: Known }[] = [];
  for (const row of rows) {
    const worth = rowWorth(row, check, named);
    if (isUnknown(worth)) return worth;
    worths.push({ row, worth });
  }
  if (table.incomplete !== null) return unknown('other_period', table.incomplete);
  const meant = findRow(table, name);
  const [first, second] = worths.sort((a, b) => compare(b.worth.value, a.worth.value) * sign);
  if (first === undefined) return unknown('no_number', `no row of ${table.at} is meant`);
  const isTie = second !== undefined && compare(first.worth.value, second.worth.value) === 0;
  const is = !isTie && first.row.name === meant.name;
  const best = [first, ...(second === undefined ? [] : [second])].map(
    ({ row, worth }) => `${row.name} ${worth.working}`,
  );
  const own = worths.find(({ row }) => row.name === meant.name);
  const also = is || own === undefined || own === second ? '' : `; ${own.row.name} ${own.worth.working}`;
  const which = sign === 1 ? 'highest' : 'lowest';
  return {
    exact: is,
    printed: is,
    arithmetic: `the ${which} of ${rows.length}: ${inWords(best)}${also}`,
    at: [table.at],
  };
}
