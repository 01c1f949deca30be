import { OUTCOMES } from '../../law/results/outcome-strength.js';
import { column, dayCell, NOTHING, textCell } from '../cells.js';
import { ADDRESSEES, REPLY_STATES, type Reply, replyCounts } from '../material/reply-log.js';
import type { Section } from '../schemas/report-schema.js';
import { capital } from '../sentences/figures.js';
import { count, plural } from '../words.js';

/** Rows shown where the report is read; the spreadsheets hold every one. */
const READ = 40;

/** Right of reply: which questions were put about the cases counted, and what came of them. Internal: never in a release. */
export function repliesSection(replies: readonly Reply[]): Section {
  const of = replyCounts(replies);
  const put = of.answered + of.waiting + of.unanswered_by_deadline;
  const said = [
    put === 0
      ? 'No question about these cases is on record as put to a court, the CPS or the police (ordergap ask keeps them).'
      : `Questions put: ${count(put)}. Answered: ${count(of.answered)}. Not answered by the deadline: ${count(of.unanswered_by_deadline)}. Still within it: ${count(of.waiting)}.`,
    ...(of.answered_unasked === 0
      ? []
      : [`${plural(of.answered_unasked, 'answer')} came with no question on record before it.`]),
    ...(replies.length === 0 ? [] : ['Answers stand beside the documents: they change no figure above.']),
  ];
  return {
    id: 'replies',
    title: 'Questions put, and answers',
    blocks: [
      { kind: 'text', sentences: said },
      ...(replies.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              table: {
                id: 'replies-log',
                caption: 'The log of right of reply',
                columns: [
                  column('case', 'Case', 'text'),
                  column('to', 'asked', 'text'),
                  column('asked_on', 'put', 'day'),
                  column('due_on', 'answer asked for by', 'day'),
                  column('answered_on', 'answered', 'day'),
                  column('state', 'state', 'text'),
                  column('outcome', 'what they said', 'text'),
                ],
                rows: replies.map((one) => [
                  textCell(one.case),
                  textCell(ADDRESSEES[one.to]),
                  dayCell(one.askedOn),
                  dayCell(one.dueOn),
                  dayCell(one.answeredOn),
                  textCell(REPLY_STATES[one.state]),
                  one.outcome === null ? NOTHING : textCell(capital(outcomeWords(one.outcome))),
                ]),
                notes: [],
                read: replies.length > READ ? READ : null,
              },
            },
          ]),
    ],
  };
}

function outcomeWords(outcome: string): string {
  return OUTCOMES.find((one) => one.outcome === outcome)?.title ?? outcome;
}
