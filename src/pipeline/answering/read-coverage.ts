import { coverageAnswer } from '../../audits/coverage/coverage-answer.js';
import type { CoverageAnswer } from '../../audits/coverage/coverage-schema.js';
import { formatsOf, ledgerBetween } from '../../store/case-files/court-days.js';
import type { Store } from '../../store/tables.js';
import { courtAsked } from './court-asked.js';

/** The coverage ledger of a period, of all courts or of one. Throws UsageError for a court that no document tells of. */
export async function readCoverage(
  store: Store,
  {
    court,
    from,
    to,
    asOf,
  }: { readonly court?: string; readonly from?: string; readonly to?: string; readonly asOf: string },
): Promise<CoverageAnswer> {
  const only = court === undefined ? undefined : (await courtAsked(store, court)).court;
  const ledger = (await ledgerBetween(store, { from, to })).filter(
    ({ courtKey }) => only === undefined || courtKey === only,
  );
  const sources = new Map<string, readonly string[]>();
  for (const day of ledger) {
    if (day.problems.length === 0) continue;
    sources.set(`${day.courtKey} ${day.date}`, await formatsOf(store, { court: day.courtKey, date: day.date }));
  }
  return coverageAnswer(ledger, {
    period: { from: from ?? ledger.map(({ date }) => date).sort()[0] ?? null, to: to ?? lastOf(ledger) },
    asOf,
    sourcesOf: ({ courtKey, date }) => sources.get(`${courtKey} ${date}`) ?? [],
  });
}

function lastOf(ledger: readonly { readonly date: string }[]): string | null {
  return (
    ledger
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? null
  );
}
