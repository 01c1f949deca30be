import type { Answer, PeopleSaid } from '../../audits/readings/people-said.js';
import type { Outcome } from '../../law/results/outcome-strength.js';
import { settledDecisions } from '../../store/case-files/settled-decisions.js';
import { storedLinks } from '../../store/links/stored-links.js';
import { answerRows, standingAnswers } from '../../store/said/answer.js';
import { loadUnitReadings } from '../../store/said/unit-reading.js';
import type { AnswerRow } from '../../store/tables/answer.table.js';
import type { Store } from '../../store/tables.js';

/** What people have decided, read and been answered, as it stands: what every figure counts beside itself. */
export async function peopleSaid(store: Store): Promise<PeopleSaid> {
  const readings = new Map<string, { decided: number; changed: number; unfit: number }>();
  for (const { appearanceId, stands, fits, changed } of await settledDecisions(store)) {
    if (!stands) continue;
    const counts = readings.get(appearanceId) ?? { decided: 0, changed: 0, unfit: 0 };
    counts.decided += 1;
    if (fits && changed) counts.changed += 1;
    if (!fits) counts.unfit += 1;
    readings.set(appearanceId, counts);
  }
  const read = (await loadUnitReadings(store)).map(({ appearance_id, offence_group, was_read }) => ({
    appearanceId: appearance_id,
    group: offence_group,
    wasRead: was_read,
  }));
  const answers = standingAnswers(await answerRows(store)).map(answerOf);
  const about = [...readings.keys(), ...[...read, ...answers].map(({ appearanceId }) => appearanceId)];
  const links = await storedLinks(store, [...new Set(about)]);
  const caseOf = new Map([...links].map(([appearanceId, { caseId }]) => [appearanceId, caseId] as const));
  return { readings, read, answers, caseOf };
}

/** The answer a row holds; its outcome was checked when it was given. */
export function answerOf(row: AnswerRow): Answer {
  return {
    appearanceId: row.appearance_id,
    source: row.source,
    outcome: row.outcome as Outcome,
    on: row.answered_on ?? row.known_at.slice(0, 10),
    note: row.note,
    knownAt: row.known_at,
  };
}
