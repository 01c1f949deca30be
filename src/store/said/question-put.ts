import { rowId } from '../database/row-id.js';
import type { QuestionPutRow } from '../tables/question-put.table.js';
import type { Store } from '../tables.js';

/** Every question ever put, the first of each appearance and addressee first. */
export async function questionRows(db: Store): Promise<readonly QuestionPutRow[]> {
  return db
    .selectFrom('question_put')
    .selectAll()
    .orderBy('appearance_id')
    .orderBy('source')
    .orderBy('position')
    .execute();
}

/** The last question to each addressee about each appearance, where it is not taken back. Rows in order of position. */
export function standingQuestions(rows: readonly QuestionPutRow[]): readonly QuestionPutRow[] {
  const last = new Map(rows.map((row) => [`${row.appearance_id} ${row.source}`, row]));
  return [...last.values()].filter(({ value }) => value === 'put');
}

/** Adds a question, or that one is taken back; earlier ones stay on record. */
export async function addQuestion(db: Store, question: Omit<QuestionPutRow, 'id' | 'position'>): Promise<void> {
  const { appearance_id, source } = question;
  const { count } = await db
    .selectFrom('question_put')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('appearance_id', '=', appearance_id)
    .where('source', '=', source)
    .executeTakeFirstOrThrow();
  const position = Number(count) + 1;
  const id = rowId(`${appearance_id} ${source}`, `question ${position}`);
  await db
    .insertInto('question_put')
    .values({ id, position, ...question })
    .execute();
}
