import { longDate, spoken } from '../../reports/words.js';
import type { CaseFile, ResultInFile } from '../../store/case-files/case-file.js';

/**
 * Why an order stands no more, in words; null where it stands. A later decision on it took its place (counting.md 2), or the
 * decision that it was ordered beside was set aside and it fell with that.
 */
export function orderFate(
  { supersededBy }: CaseFile['case']['orders'][number],
  { case: { orders }, results, hearings }: CaseFile,
): string | null {
  if (supersededBy === null) return null;
  const later = orders.find(({ id }) => id === supersededBy);
  if (later !== undefined) return `replaced by a later decision: ${spoken(later.status)}${dated(later.decidedOn)}`;
  const by = results.find(({ id, clauses }) => id === supersededBy || clauses.some((one) => one.id === supersededBy));
  const on = hearings.find(({ id }) => id === by?.hearing_id)?.date ?? null;
  return `${fellWith(by, supersededBy)}${dated(on)}`;
}

/** A statutory declaration is known by its line's code alone. */
function fellWith(by: ResultInFile | undefined, id: string): string {
  if (by?.id === id) return 'fell with the conviction, set aside by statutory declaration';
  const type = by?.clauses.find((one) => one.id === id)?.type;
  return type === 'conviction_quashed'
    ? 'fell with the conviction, quashed on appeal'
    : 'fell with the decision beside it, set aside';
}

function dated(on: string | null): string {
  return on === null ? '' : ` on ${longDate(on)}`;
}
