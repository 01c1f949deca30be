import type { LedgerDay } from '../../cases/court-days/ledger-day.js';
import type { IngestSummary } from '../../reports/schemas/ingest-schema.js';
import { daysTold, ledgerOfDays } from '../../store/case-files/court-days.js';
import { countTaken } from '../../store/documents/taken-documents.js';
import type { Store } from '../../store/tables.js';

/** Sums up what became of the documents a run took in. */
export async function summaryOf(
  store: Store,
  given: Iterable<string>,
  { unchanged, superseded }: { readonly unchanged: number; readonly superseded: number },
): Promise<IngestSummary> {
  const ids = [...given];
  const { documents, problems, ...counts } = await countTaken(store, ids);
  const days = await ledgerOfDays(store, await daysTold(store, ids));
  const held = days.filter((day) => day.held);
  const { stored, setAside, quarantined } = documents;
  return {
    documents: { stored, unchanged, superseded, setAside, quarantined },
    ...counts,
    problems: [...problems, ...tally(days)].sort((a, b) => (a.code < b.code ? -1 : 1)),
    heldBack: { courtDays: held.length, hearings: held.reduce((sum, day) => sum + day.cases, 0) },
  };
}

/** On how many court days each problem was found. */
function tally(days: readonly LedgerDay[]): IngestSummary['problems'] {
  const counts = new Map<string, number>();
  for (const { problems } of days) for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count }));
}
