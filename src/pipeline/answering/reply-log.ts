import type { PeopleSaid } from '../../audits/readings/people-said.js';
import { dayInLondon } from '../../audits/units/period.js';
import type { Reply } from '../../reports/material/reply-log.js';
import { storedLinks } from '../../store/links/stored-links.js';
import { questionRows, standingQuestions } from '../../store/said/question-put.js';
import type { Store } from '../../store/tables.js';
import { peopleSaid } from './people-said.js';

/**
 * What was asked about these cases, of whom, by when, and what came of it, as it stood at an instant: by case and addressee. An
 * answer is to the question that was put before it or on its day; others came unasked.
 */
export async function replyLog(
  store: Store,
  cases: ReadonlySet<string>,
  instant: string,
  people?: Pick<PeopleSaid, 'answers' | 'caseOf'>,
): Promise<readonly Reply[]> {
  const { answers, caseOf } = people ?? (await peopleSaid(store));
  const today = dayInLondon(instant);
  const isKnown = (knownAt: string) => Date.parse(knownAt) <= Date.parse(instant);
  const questions = standingQuestions((await questionRows(store)).filter(({ known_at }) => isKnown(known_at)));
  const links = await storedLinks(store, [...new Set(questions.map(({ appearance_id }) => appearance_id))]);
  const log = new Map<string, Reply>();
  for (const { appearance_id, source, asked_on, due_on } of questions) {
    const id = links.get(appearance_id)?.caseId ?? '';
    const state = due_on < today ? 'unanswered_by_deadline' : 'waiting';
    if (cases.has(id))
      log.set(`${id} ${source}`, { ...NOT_YET, case: id, to: source, askedOn: asked_on, dueOn: due_on, state });
  }
  for (const { appearanceId, source, outcome, on, knownAt } of answers) {
    const id = caseOf.get(appearanceId) ?? '';
    if (!cases.has(id) || !isKnown(knownAt)) continue;
    const asked = log.get(`${id} ${source}`);
    const isTo = asked !== undefined && (asked.askedOn ?? '') <= on;
    const answered = { case: id, to: source, answeredOn: on, outcome };
    if (isTo) log.set(`${id} ${source}`, { ...asked, ...answered, state: 'answered' });
    else log.set(`${id} ${source} unasked`, { ...NOT_YET, ...answered, state: 'answered_unasked' });
  }
  return [...log].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reply]) => reply);
}

const NOT_YET = { askedOn: null, dueOn: null, answeredOn: null, outcome: null };
