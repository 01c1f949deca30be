import type { ReadingDecision } from '../../facts/corrections/correction.js';
import { settleReading } from '../../facts/corrections/settle-reading.js';
import type { Appearance, ResultHeard } from './appearance.js';
import { resultsOf } from './results-of.js';

/**
 * Lays people's decisions over what the rules read: everything after sees the clause as it counts. The same line of the same
 * case and day is one reading, whichever document or offence repeats it, so a decision goes for all of them; one made on the
 * very line wins. The result is the same whatever the order of the appearances and the decisions.
 */
export function applyReadings(
  appearances: readonly Appearance[],
  decisions: readonly ReadingDecision[],
): readonly Appearance[] {
  if (decisions.length === 0) return appearances;
  const lineOf = new Map(
    appearances.flatMap((at) => resultsOf(at).map((result) => [result.id, lineKey(at, result)] as const)),
  );
  const byLine = new Map<string, ReadingDecision[]>();
  for (const decision of [...decisions].sort(earlierFirst)) {
    const line = lineOf.get(decision.resultId);
    if (line !== undefined) byLine.set(line, [...(byLine.get(line) ?? []), decision]);
  }
  const corrected = (result: ResultHeard): ResultHeard => {
    const together = byLine.get(lineOf.get(result.id) ?? '');
    if (together === undefined) return result;
    const isOwn = ({ resultId }: ReadingDecision) => resultId === result.id;
    const ordered = [...together.filter((one) => !isOwn(one)), ...together.filter(isOwn)];
    const { clauses, read } = settleReading(result.clauses, ordered);
    return { ...result, clauses, unread: result.unread && !read };
  };
  return appearances.map((at) => ({
    ...at,
    offences: at.offences.map((offence) => ({ ...offence, results: offence.results.map(corrected) })),
    results: at.results.map(corrected),
  }));
}

/** One line of one case's day: equal however often it is repeated. Without a reference of the case, of one appearance alone. */
function lineKey({ id, urn, caseNumber, hearing }: Appearance, result: ResultHeard): string {
  const { orderedDate, textKey, code, shortCode } = result;
  return JSON.stringify([urn ?? caseNumber ?? id, orderedDate ?? hearing.date, textKey, code, shortCode]);
}

function earlierFirst(a: ReadingDecision, b: ReadingDecision): number {
  if (a.knownAt !== b.knownAt) return a.knownAt < b.knownAt ? -1 : 1;
  return a.subject < b.subject ? -1 : 1;
}
