import { dayInLondon } from '../../audits/units/period.js';
import { putQuestions, type QuestionGiven, takeQuestionBack } from '../../pipeline/deciding/put-question.js';
import { ADDRESSEES } from '../../reports/material/reply-log.js';
import type { AskAnswer } from '../../reports/schemas/answers/decisions-schema.js';
import { longDate, plural } from '../../reports/words.js';
import { UsageError } from '../../usage-error.js';
import { ANSWER_SOURCES, answerSource } from '../answer-parts.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { databaseOf, withStore } from '../configuring/store-option.js';
import { dayOption } from '../options/day-option.js';
import { note, say } from '../printing/output.js';
import { withDatabase } from '../with-database.js';
import { worksheetQuestions } from '../worksheet-answers.js';

interface AskOptions extends StoreOptions {
  readonly to?: string;
  readonly date?: string;
  readonly due?: string;
  readonly worksheet?: string;
  readonly undo?: boolean;
}

export const ask: DefineCommand = (program) => {
  withStore(
    program
      .command('ask [case]')
      .description(
        'keep that a question was put to a court, the CPS or the police, and by when an answer was asked for; it sends nothing',
      )
      .option('--to <who>', `who was asked: ${ANSWER_SOURCES}`)
      .option('--date <day>', 'when it was put, YYYY-MM-DD (default: today)')
      .option('--due <day>', 'the deadline that was given')
      .option('--worksheet <file>', 'every question of a worksheet of ordergap brief (.xlsx), in the place of one case')
      .option('--undo', 'take the last question back'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap ask 3fa94c02 --to court --date 2025-03-04 --due 2025-03-18 --db desk.db\n  ordergap ask --worksheet questions.xlsx --date 2025-03-04 --due 2025-03-18 --db desk.db\n  ordergap ask 3fa94c02 --to court --undo --db desk.db\n\nAnswers are kept with ordergap answer; reports and ordergap corrections list what was put, answered, and not answered in time.',
    )
    .action(async (given: string | undefined, options: AskOptions) => {
      const now = new Date().toISOString();
      const wait = () => note('Another run holds this database: waiting for it.');
      const url = databaseOf(options);
      if (options.undo === true) {
        const [caseId, to] = [given ?? '', answerSource(options.to, '--to')];
        if (caseId === '' || to === null) throw new UsageError('Which question? Give its case and --to.');
        const back = await withDatabase(url, { mustExist: true }, (store) =>
          takeQuestionBack(store, { caseId, to }, now, wait),
        );
        return say(
          options.json
            ? JSON.stringify({ undone: back } satisfies AskAnswer)
            : `Taken back: the question to ${ADDRESSEES[to]}.`,
        );
      }
      const questions = await asked(given, options, now);
      const kept = await withDatabase(url, { mustExist: true }, (store) => putQuestions(store, questions, now, wait));
      await say(options.json ? JSON.stringify({ kept } satisfies AskAnswer) : inWords(kept));
    });
};

async function asked(given: string | undefined, options: AskOptions, now: string): Promise<readonly QuestionGiven[]> {
  if (options.due === undefined) throw new UsageError('--due is missing: the day by which an answer was asked for.');
  const due = dayOption('--due', options.due);
  const on = options.date === undefined ? dayInLondon(now) : dayOption('--date', options.date);
  if (options.worksheet !== undefined)
    return (await worksheetQuestions(options.worksheet)).map(({ caseId, source: to }) => ({ caseId, to, on, due }));
  const to = answerSource(options.to, '--to');
  if (given === undefined || to === null)
    throw new UsageError('Which question? Give a case and --to, or --worksheet FILE.xlsx with many.');
  return [{ caseId: given, to, on, due }];
}

function inWords(kept: readonly QuestionGiven[]): string {
  const [first] = kept;
  if (first === undefined) return 'The worksheet has no question.';
  return `Kept: ${plural(kept.length, 'question')} put on ${longDate(first.on)}, an answer asked for by ${longDate(first.due)}. Nothing was sent.`;
}
