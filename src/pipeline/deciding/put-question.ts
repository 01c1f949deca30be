import { dayInLondon } from '../../audits/units/period.js';
import { addQuestion, questionRows, standingQuestions } from '../../store/said/question-put.js';
import type { QuestionPutRow } from '../../store/tables/question-put.table.js';
import type { Store } from '../../store/tables.js';
import { UsageError } from '../../usage-error.js';
import { caseNamed } from '../answering/answer-case.js';
import { asOnlyRun } from '../queue/run-lease.js';

/** A question to be kept: of which case, to whom, when it was put and by when an answer was asked for. */
export interface QuestionGiven {
  readonly caseId: string;
  readonly to: QuestionPutRow['source'];
  readonly on: string;
  readonly due: string;
}

/**
 * Keeps that questions were put, all or none of them; one put again takes the place of the earlier, which stays on record.
 * Throws UsageError where there is no such case, for a day that has not come, and for a deadline before it.
 */
export async function putQuestions(
  store: Store,
  questions: readonly QuestionGiven[],
  now: string,
  onWait?: () => void,
): Promise<readonly QuestionGiven[]> {
  const today = dayInLondon(now);
  for (const { on, due } of questions) {
    if (on > today) throw new UsageError(`--date ${on}: that day has not come; give the day on which it was asked.`);
    if (due < on) throw new UsageError(`--due ${due} is before ${on}, the day on which it was asked.`);
  }
  return asOnlyRun(
    store,
    () =>
      store.transaction().execute(async (db) => {
        const kept: QuestionGiven[] = [];
        for (const { caseId, to, on, due } of questions) {
          const { id, account } = await caseNamed(db, caseId);
          await addQuestion(db, {
            ...rowOf(account),
            source: to,
            value: 'put',
            asked_on: on,
            due_on: due,
            known_at: now,
          });
          kept.push({ caseId: id, to, on, due });
        }
        return kept;
      }),
    onWait,
  );
}

/** Takes the question to one addressee about a case back; it stays on record. UsageError where none stands. */
export async function takeQuestionBack(
  store: Store,
  { caseId, to }: Pick<QuestionGiven, 'caseId' | 'to'>,
  now: string,
  onWait?: () => void,
): Promise<QuestionGiven> {
  return asOnlyRun(
    store,
    () =>
      store.transaction().execute(async (db) => {
        const { id, ids } = await caseNamed(db, caseId);
        const rows = standingQuestions(await questionRows(db));
        const own = rows.filter(({ appearance_id, source }) => source === to && ids.includes(appearance_id));
        const [row] = own;
        if (row === undefined) throw new UsageError('No such question stands on this case that could be taken back.');
        for (const { document_id, appearance_id, source, asked_on, due_on } of own)
          await addQuestion(db, {
            document_id,
            appearance_id,
            source,
            asked_on,
            due_on,
            value: 'undone',
            known_at: now,
          });
        return { caseId: id, to, on: row.asked_on, due: row.due_on };
      }),
    onWait,
  );
}

function rowOf({ id, documentId }: { readonly id: string; readonly documentId: string }) {
  return { document_id: documentId, appearance_id: id };
}
