import { dayInLondon } from '../../audits/units/period.js';
import type { Outcome } from '../../law/results/outcome-strength.js';
import { unknownCase } from '../../store/case-files/case-file.js';
import { loadCases } from '../../store/case-files/load-cases.js';
import { readingNamed } from '../../store/case-files/named-reading.js';
import { refuseNames } from '../../store/documents/refuse-names.js';
import { addAnswer, answerRows, standingAnswers } from '../../store/said/answer.js';
import type { AnswerRow } from '../../store/tables/answer.table.js';
import type { Store } from '../../store/tables.js';
import { UsageError } from '../../usage-error.js';
import { asOnlyRun } from '../queue/run-lease.js';

export interface AnswerGiven {
  readonly source: AnswerRow['source'];
  readonly outcome: Outcome;
  readonly on: string;
  readonly note: string | null;
}

/** An answer as it is kept. */
export interface AnswerKept {
  readonly caseId: string;
  readonly source: AnswerRow['source'];
  readonly value: AnswerRow['value'];
  readonly outcome: string;
  readonly answeredOn: string | null;
}

/**
 * Keeps what a court, the CPS or the police said of a case, beside its documents, which stay as they are; a later answer of
 * the same source takes its place. Throws UsageError where there is no such case, or for a day that has not come.
 */
export async function answerCase(
  store: Store,
  caseId: string,
  { source, outcome, on, note }: AnswerGiven,
  now: string,
  onWait?: () => void,
): Promise<AnswerKept> {
  if (on > dayInLondon(now)) {
    throw new UsageError(`--date ${on}: that day has not come; give the day on which they said so.`);
  }
  return asOnlyRun(
    store,
    () =>
      store.transaction().execute(async (db) => {
        const { id, account, standing } = await caseNamed(db, caseId);
        await refuseNames(db, { caseId: id }, note, 'The note');
        const before = standing.find((row) => row.source === source);
        await addAnswer(db, {
          document_id: before?.document_id ?? account.documentId,
          appearance_id: before?.appearance_id ?? account.id,
          source,
          value: 'given',
          outcome,
          answered_on: on,
          note,
          known_at: now,
        });
        return { caseId: id, source, value: 'given' as const, outcome, answeredOn: on };
      }),
    onWait,
  );
}

/** Takes the last answer of a source back, of the only one where none is named; it stays on record. */
export async function takeAnswerBack(
  store: Store,
  caseId: string,
  { source, note }: { readonly source: AnswerRow['source'] | null; readonly note: string | null },
  now: string,
  onWait?: () => void,
): Promise<AnswerKept> {
  return asOnlyRun(
    store,
    () =>
      store.transaction().execute(async (db) => {
        const { id, standing } = await caseNamed(db, caseId);
        await refuseNames(db, { caseId: id }, note, 'The note');
        const own = standing.filter((row) => source === null || row.source === source);
        const [row, another] = own;
        if (row === undefined) throw new UsageError('No answer stands on this case that could be taken back.');
        if (another !== undefined && source === null) {
          throw new UsageError('More than one answered: add --source and say whose answer is taken back.');
        }
        for (const { document_id, appearance_id, source: from, outcome } of own) {
          const undone = { document_id, appearance_id, source: from, outcome, answered_on: null, note };
          await addAnswer(db, { ...undone, value: 'undone', known_at: now });
        }
        return { caseId: id, source: row.source, value: 'undone' as const, outcome: row.outcome, answeredOn: null };
      }),
    onWait,
  );
}

/** The case an id, or the start of one, names, with the account that what people say of it is kept by. UsageError where there is none. */
export async function caseNamed(db: Store, given: string) {
  const named = await readingNamed(db, given);
  const [found] = named?.is === 'case' ? await loadCases(db, { caseIds: [named.caseId] }) : [];
  const accounts = (found?.appearances ?? []).filter(({ supersededBy }) => supersededBy === null);
  const [account] = [...accounts].sort((a, b) =>
    (a.date ?? '') === (b.date ?? '') ? (a.id < b.id ? -1 : 1) : (a.date ?? '') > (b.date ?? '') ? -1 : 1,
  );
  if (found === undefined || account === undefined) {
    throw await unknownCase(db, given);
  }
  const ids = found.appearances.map(({ id }) => id);
  return { id: found.id, ids, account, standing: standingAnswers(await answerRows(db, ids)) };
}
