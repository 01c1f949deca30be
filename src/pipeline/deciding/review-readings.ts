import type { OrderFamily } from '../../law/orders/order-families.js';
import { loadResults } from '../../store/case-files/doubtful-cases.js';
import { loadCases } from '../../store/case-files/load-cases.js';
import { settledDecisions } from '../../store/case-files/settled-decisions.js';
import { batches } from '../../store/database/batches.js';
import { loadAppearances } from '../../store/documents/appearances.js';
import type { ResultRow } from '../../store/tables/result.table.js';
import type { Store } from '../../store/tables.js';
import type { InDoubt, ReadingReview } from './reading-line.js';
import { decidedIn, doubtsIn } from './readings-in-doubt.js';

/** The readings to be checked in these cases, in the order given; with `decided` those decided on instead. Stops at `limit`. */
export async function reviewReadings(
  store: Store,
  caseIds: readonly string[],
  {
    families,
    decided = false,
    limit = Number.POSITIVE_INFINITY,
  }: { readonly families: readonly OrderFamily[]; readonly decided?: boolean; readonly limit?: number },
): Promise<readonly ReadingReview[]> {
  const decisions = await settledDecisions(store);
  const found: InDoubt[] = [];
  for (const ids of batches(caseIds, 100)) {
    const cases = new Map((await loadCases(store, { caseIds: ids })).map((one) => [one.id, one]));
    const ordered = ids.flatMap((id) => cases.get(id) ?? []);
    const heard = await loadAppearances(
      store,
      ordered.map(({ appearances }) => appearances.map(({ id }) => id)),
    );
    for (const [index, one] of ordered.entries()) {
      found.push(...(decided ? decidedIn : doubtsIn)(one, heard[index] ?? [], decisions, families));
    }
    if (new Set(found.map(({ line }) => line)).size >= limit) break;
  }
  const byLine = new Map<string, InDoubt[]>();
  for (const one of found) byLine.set(one.line, [...(byLine.get(one.line) ?? []), one]);
  const results = await loadResults(store, [...new Set(found.map(({ resultId }) => resultId))]);
  return [...byLine.values()].slice(0, limit).flatMap((same) => reviewOf(same, results));
}

function reviewOf(same: readonly InDoubt[], results: ReadonlyMap<string, ResultRow>): readonly ReadingReview[] {
  const [first] = same;
  const row = first && results.get(first.resultId);
  if (first === undefined || row === undefined) return [];
  const { resultId: _inTheId, line: _told, ...item } = first;
  const lines = new Set(same.map(({ resultId }) => resultId)).size;
  return [{ ...item, label: row.label, words: row.text, lines }];
}
