import { answerCase, takeAnswerBack } from '../../pipeline/answering/answer-case.js';
import type { AnswerAnswer } from '../../reports/schemas/answers/decisions-schema.js';
import { longDate, plural, spoken } from '../../reports/words.js';
import { UsageError } from '../../usage-error.js';
import { ANSWER_SOURCES, answeredOutcome, answerSource } from '../answer-parts.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { databaseOf, withStore } from '../configuring/store-option.js';
import { dayOption } from '../options/day-option.js';
import { note, say } from '../printing/output.js';
import { withDatabase } from '../with-database.js';
import { worksheetAnswers } from '../worksheet-answers.js';

interface AnswerCommandOptions extends StoreOptions {
  readonly outcome?: string;
  readonly source?: string;
  readonly date?: string;
  readonly note?: string;
  readonly undo?: boolean;
  readonly worksheet?: string;
}

export const answer: DefineCommand = (program) => {
  withStore(
    program
      .command('answer [case]')
      .description(
        'keep what a court, the CPS or the police said of a case: a witness beside the documents, which stay',
      )
      .option('--outcome <outcome>', 'what they said happened, such as made_device, refused, explicitly_not_made')
      .option('--source <source>', `who said so: ${ANSWER_SOURCES}`)
      .option('--date <day>', 'when they said so, YYYY-MM-DD')
      .option('--note <text>', 'how it came, without names')
      .option(
        '--worksheet <file>',
        'every answer filled into a worksheet of ordergap brief (.xlsx), in the place of one case',
      )
      .option('--undo', 'take the last answer back'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap answer 3fa94c02 --outcome refused --source court --date 2025-03-04 --note "by e-mail" --db desk.db\n  ordergap answer 3fa94c02 --undo --source court --db desk.db\n\nThe outcomes are those of ordergap audit --json. The headline stays the documents’; every finding shows beside it how answers agree.',
    )
    .action(async (given: string | undefined, options: AnswerCommandOptions) => {
      const now = new Date().toISOString();
      const wait = () => note('Another run holds this database: waiting for it.');
      if (options.worksheet !== undefined) return answerAll(options.worksheet, options, { now, wait });
      const caseId = given ?? '';
      if (caseId === '')
        throw new UsageError('Which case? Give its id, or --worksheet FILE.xlsx with the answers of many.');
      const source = answerSource(options.source);
      const told = options.note?.trim() || null;
      const kept = await withDatabase(databaseOf(options), { mustExist: true }, (store) => {
        if (options.undo === true) return takeAnswerBack(store, caseId, { source, note: told }, now, wait);
        const { outcome, date } = options;
        if (outcome === undefined || date === undefined || source === null) {
          throw new UsageError(
            'An answer has an outcome, a source and a date: --outcome, --source and --date, or --undo.',
          );
        }
        const given = { source, outcome: answeredOutcome(outcome), on: dayOption('--date', date), note: told };
        return answerCase(store, caseId, given, now, wait);
      });
      if (options.json) return say(JSON.stringify(kept satisfies AnswerAnswer));
      const said = `${kept.source === 'cps' ? 'the CPS' : `the ${kept.source}`}: ${spoken(kept.outcome)}`;
      await say(
        kept.value === 'undone'
          ? `Taken back: ${said}.`
          : `Kept beside the documents of case ${kept.caseId.slice(0, 12)}: ${said}, ${longDate(kept.answeredOn ?? '')}. Take it back with: ordergap answer ${kept.caseId.slice(0, 12)} --undo --source ${kept.source}`,
      );
    });
};

/** Keeps every answer of a worksheet. Kept once more, an answer says the same: a worksheet can be given again after a slip is mended. */
async function answerAll(
  path: string,
  options: AnswerCommandOptions,
  { now, wait }: { readonly now: string; readonly wait: () => void },
): Promise<void> {
  const answers = await worksheetAnswers(path);
  const kept = await withDatabase(databaseOf(options), { mustExist: true }, async (store) => {
    const all = [];
    for (const { caseId, ...given } of answers) all.push(await answerCase(store, caseId, given, now, wait));
    return all;
  });
  await say(
    options.json
      ? JSON.stringify({ kept } satisfies AnswerAnswer)
      : `${plural(kept.length, 'answer')} kept beside the documents${kept.length === 0 ? ': no row has an outcome' : ''}.`,
  );
}
