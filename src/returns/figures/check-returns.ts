import { QuarantineError } from '../../documents/quarantine-error.js';
import type { Place } from '../../place.js';
import type { Problem } from '../../problem.js';
import type { Return } from '../return.js';
import type { ParsedReturns } from '../return-format.js';
import { shareFits } from './figure.js';

/**
 * Holds the figures of one table against each other: part against whole, percentage against counts, total against rows, each
 * figure given once. Throws `QuarantineError` for a contradiction, with the line; gives back the figures with a problem for each
 * percentage that its counts do not give and each total that a mark keeps from being checked.
 */
export function checkReturns({ returns, problems }: ParsedReturns): ParsedReturns {
  refuseTwice(returns);
  const found: Problem[] = [];
  for (const rows of groupBy(returns, ({ at }) => String(lineOf(at))).values()) checkRow(rows, found);
  for (const rows of groupBy(returns, tableKey).values()) checkTotals(rows, found);
  return { returns, problems: [...problems, ...found] };
}

function refuseTwice(returns: readonly Return[]): void {
  const seen = new Set<string>();
  for (const row of returns) {
    if (row.label !== null && row.outcome === null && !row.isTotal) continue;
    const key = JSON.stringify([tableKey(row), row.area, row.outcome, row.isTotal && (row.area ?? row.label)]);
    if (seen.has(key))
      throw new QuarantineError(
        'counted_twice',
        `${where(row)} gives a figure a second time for the same force, period and outcome: take one of the two out.`,
        row.at,
      );
    seen.add(key);
  }
}

/** What is charged is a part of what is recorded, where one row gives both. */
function checkRow(rows: readonly Return[], found: Problem[]): void {
  const recorded = rows.find(({ measure }) => measure === 'recorded');
  for (const part of rows) {
    if (part.measure !== 'charged' && part.measure !== 'outcome') continue;
    if (recorded?.count == null || part.count === null) continue;
    if (!sameTime(part, recorded)) continue;
    if (part.count > recorded.count) {
      throw new QuarantineError(
        'over_whole',
        `${where(part)} has more offences with an outcome (${part.count}) than recorded (${recorded.count}): over 100 %. Correct it and give the file again.`,
        part.at,
      );
    }
    if (part.printedShare !== null) checkShare(part, recorded.count, found);
  }
}

function checkShare(part: Return, of: number, found: Problem[]): void {
  if (part.count === null || part.printedShare === null || part.count > of) return;
  if (shareFits(part.printedShare, part.count, of) !== false) return;
  found.push({
    code: 'share_disagrees',
    message: `${where(part)} prints ${part.printedShare} for ${part.count} of ${of}.`,
    at: part.at,
  });
}

function checkTotals(rows: readonly Return[], found: Problem[]): void {
  const totals = rows.filter(({ isTotal }) => isTotal);
  const total = totals.at(-1);
  if (total === undefined || total.count === null) return;
  // What a table of outcomes says was recorded is no part of the outcomes.
  const parts = rows.filter(({ isTotal, label, measure }) => !isTotal && (label === null || measure !== 'recorded'));
  if (parts.length === 0) return;
  const sum = parts.reduce((all, { count }) => all + (count ?? 0), 0);
  const hasMark = parts.some(({ count }) => count === null);
  if (hasMark && sum <= total.count) {
    found.push({
      code: 'total_not_checked',
      message: `${where(total)} prints a total that cannot be checked: a row above it has a mark and no number.`,
      at: total.at,
    });
  } else if (sum !== total.count) {
    throw new QuarantineError(
      'total_disagrees',
      `${where(total)} prints the total ${total.count}; its rows sum to ${sum}. Find the row that is wrong or missing, and give the file again.`,
      total.at,
    );
  }
  for (const part of parts) if (part.label !== null) checkShare(part, total.count, found);
}

/** What figures of one column, or of one table of outcomes, have in common; with the force aside where forces are the rows. */
function tableKey(row: Return): string {
  const what = row.label === null ? [row.measure, row.outcome] : [row.area, 'outcomes'];
  return JSON.stringify([row.source, what, row.counts, row.from, row.to, row.offence, row.offenceClass]);
}

function sameTime(a: Return, b: Return): boolean {
  return a.from === b.from && a.to === b.to;
}

function groupBy(returns: readonly Return[], keyOf: (row: Return) => string): ReadonlyMap<string, readonly Return[]> {
  const groups = new Map<string, Return[]>();
  for (const row of returns) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function lineOf(at: Place): number {
  return 'line' in at ? at.line : 0;
}

function where({ at }: Return): string {
  return 'line' in at ? `Line ${at.line}` : 'The figure';
}
