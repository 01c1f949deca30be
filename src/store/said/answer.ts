import { batches } from '../database/batches.js';
import { rowId } from '../database/row-id.js';
import type { AnswerRow } from '../tables/answer.table.js';
import type { Store } from '../tables.js';

/** Every answer ever given, of these appearances or of all, the first of each appearance and source first. */
export async function answerRows(db: Store, appearanceIds?: readonly string[]): Promise<readonly AnswerRow[]> {
  const all = db.selectFrom('answer').selectAll().orderBy('appearance_id').orderBy('source').orderBy('position');
  if (appearanceIds === undefined) return all.execute();
  const rows: AnswerRow[] = [];
  for (const ids of batches(appearanceIds)) rows.push(...(await all.where('appearance_id', 'in', [...ids]).execute()));
  return rows;
}

/** The last answer of each appearance and source, where it is not taken back. Rows in order of position. */
export function standingAnswers(rows: readonly AnswerRow[]): readonly AnswerRow[] {
  const last = new Map(rows.map((row) => [`${row.appearance_id} ${row.source}`, row]));
  return [...last.values()].filter(({ value }) => value === 'given');
}

/** Adds an answer, or that one is taken back; earlier ones stay, and the last of a source stands. */
export async function addAnswer(db: Store, answer: Omit<AnswerRow, 'id' | 'position'>): Promise<void> {
  const { appearance_id, source } = answer;
  const before = (await answerRows(db, [appearance_id])).filter((row) => row.source === source);
  const position = before.length + 1;
  const id = rowId(`${appearance_id} ${source}`, `answer ${position}`);
  await db
    .insertInto('answer')
    .values({ id, position, ...answer })
    .execute();
}
