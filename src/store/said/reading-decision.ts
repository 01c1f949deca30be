import type { ClauseAbout, Correction, ReadingDecision } from '../../facts/corrections/correction.js';
import { batches } from '../database/batches.js';
import { rowId } from '../database/row-id.js';
import type { ReadingDecisionRow } from '../tables/reading-decision.table.js';
import type { Store } from '../tables.js';

/** What stands decided of the readings of these appearances' results: the last decision of each subject that is not undone. */
export async function loadReadingDecisions(
  db: Store,
  appearanceIds: readonly string[],
): Promise<readonly ReadingDecision[]> {
  const rows: ReadingDecisionRow[] = [];
  for (const ids of batches(appearanceIds)) rows.push(...(await readingRows(db, ids)));
  return standing(rows).map(decisionOf);
}

/** Every decision ever made on readings: of these appearances, or of all; the first first. */
export async function readingRows(
  db: Store,
  appearanceIds?: readonly string[],
): Promise<readonly ReadingDecisionRow[]> {
  let query = db.selectFrom('reading_decision').selectAll().orderBy('subject').orderBy('position');
  if (appearanceIds) query = query.where('appearance_id', 'in', [...appearanceIds]);
  return query.execute();
}

/** The last row of each subject, where it is not one that takes the decision back. Rows in order of position. */
export function standing(rows: readonly ReadingDecisionRow[]): readonly ReadingDecisionRow[] {
  const last = new Map(rows.map((row) => [row.subject, row]));
  return [...last.values()].filter(({ value }) => value !== 'undone');
}

export function decisionOf(row: ReadingDecisionRow): ReadingDecision {
  return {
    subject: row.subject,
    resultId: row.result_id,
    about: row.about === null ? null : (JSON.parse(row.about) as ClauseAbout),
    rules: JSON.parse(row.rules) as ReadingDecision['rules'],
    correction: JSON.parse(row.says) as Correction,
    knownAt: row.known_at,
  };
}

/** Adds a decision; earlier ones on the subject stay, and the last stands. */
export async function addReadingDecision(
  db: Store,
  decision: Omit<ReadingDecisionRow, 'id' | 'position'>,
): Promise<void> {
  const before = await db
    .selectFrom('reading_decision')
    .select('position')
    .where('subject', '=', decision.subject)
    .execute();
  const position = before.length + 1;
  await db
    .insertInto('reading_decision')
    .values({ id: rowId(decision.subject, String(position)), position, ...decision })
    .execute();
}
