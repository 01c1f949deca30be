import { reportsTouched, type TouchedReport } from '../../pipeline/answering/reports-touched.js';
import { CAUSES } from '../../reports/material/changes.js';
import { ADDRESSEES, replyCounts } from '../../reports/material/reply-log.js';
import type { CorrectionsAnswer } from '../../reports/schemas/answers/corrections-schema.js';
import { familyWords, groupWords } from '../../reports/sentences/figures.js';
import { longDate, plural, spoken } from '../../reports/words.js';
import { openKey } from '../../store/database/secret.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { databaseOf, withStore } from '../configuring/store-option.js';
import { say } from '../printing/output.js';
import { reportsIn } from '../reports-in.js';
import { withDatabaseToRead } from '../with-database.js';

export const corrections: DefineCommand = (program) => {
  withStore(
    program
      .command('corrections')
      .argument('<folder...>', 'where reports were written to')
      .description('which reports a later change touches: figure by figure, why, and what was asked and answered'),
  )
    .addHelpText('after', '\nExample:\n  ordergap corrections reports --db desk.db')
    .action(async (folders: readonly string[], options: StoreOptions) => {
      const reports = folders.flatMap(reportsIn);
      const answer = await withDatabaseToRead(databaseOf(options), (store, url) =>
        reportsTouched(store, reports, { url, openKey }),
      );
      await say(
        options.json
          ? JSON.stringify({ reports: answer } satisfies CorrectionsAnswer)
          : answer.map(printed).join('\n\n'),
      );
    });
};

/** The log of right of reply in one line, and each question that nobody answered in time. */
function asked(questions: TouchedReport['questions']): readonly string[] {
  const of = replyCounts(questions);
  const put = of.answered + of.waiting + of.unanswered_by_deadline;
  if (put === 0) return [];
  return [
    `  questions put: ${put}; answered ${of.answered}, not answered by the deadline ${of.unanswered_by_deadline}, still within it ${of.waiting}`,
    ...questions.flatMap(({ state, case: id, to, askedOn, dueOn }) =>
      state === 'unanswered_by_deadline' && askedOn !== null && dueOn !== null
        ? [`  not answered by ${longDate(dueOn)}: ${id}, put to ${ADDRESSEES[to]} on ${longDate(askedOn)}`]
        : [],
    ),
  ];
}

function printed({ folder, title, asOf, touched, changes, questions, replies }: TouchedReport): string {
  const other = changes.families.filter(
    ({ before, now }) => before.made !== now.made || before.observed !== now.observed,
  );
  const figure = ({ made, observed }: { readonly made: number; readonly observed: number }) => `${made} of ${observed}`;
  return [
    `${title}, data as of ${longDate(asOf.slice(0, 10))} (${folder}): ${touched ? 'TOUCHED' : 'stands as it was'}`,
    ...other.map(
      ({ group, family, before, now }) =>
        `  ${groupWords(group)}, ${familyWords(family)}: ${figure(before)} as reported, ${figure(now)} now`,
    ),
    ...(changes.causes ?? []).map(
      ({ cause, entered, left, changed }) =>
        `  ${CAUSES[cause]}: ${plural(entered, 'case')} came in, ${left} left, ${changed} with other orders recorded`,
    ),
    ...asked(questions),
    ...replies.map(
      ({ case: id, source, outcome, on }) =>
        `  answered since, by ${source === 'cps' ? 'the CPS' : `the ${source}`} on ${longDate(on)}: ${id}, ${spoken(outcome)}`,
    ),
  ].join('\n');
}
