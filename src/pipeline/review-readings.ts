import type { OrderFamily } from '../law/order-families.js';
import { loadAppearances } from '../store/appearances.js';
import { batches } from '../store/batches.js';
import { loadResults } from '../store/doubtful-cases.js';
import { loadCases } from '../store/load-cases.js';
import type { ResultRow } from '../store/result.table.js';
import { settledDecisions } from '../store/settled-decisions.js';
import type { Store } from '../store/tables.js';
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
