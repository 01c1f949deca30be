import { answerCase, takeAnswerBack } from '../../pipeline/answer-case.js';
import { outcomeNamed } from '../../pipeline/outcome-as-clause.js';
import { UsageError } from '../../usage-error.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { dayOption } from '../day-option.js';
import { note, say } from '../output.js';
import { databaseOf, withStore } from '../store-option.js';
import { withDatabase } from '../with-database.js';
import { longDate, spoken } from '../words.js';

interface AnswerCommandOptions extends StoreOptions {
  readonly outcome?: string;
  readonly source?: string;
  readonly date?: string;
  readonly note?: string;
  readonly undo?: boolean;
}

const SOURCES = ['court', 'cps', 'police'] as const;

export const answer: DefineCommand = (program) => {
  withStore(
    program
      .command('answer <case>')
      .description(
        'keep what a court, the CPS or the police said of a case: a witness beside the documents, which stay',
      )
      .option('--outcome <outcome>', 'what they said happened, such as made_device, refused, explicitly_not_made')
      .option('--source <source>', `who said so: ${SOURCES.join(', ')}`)
      .option('--date <day>', 'when they said so, YYYY-MM-DD')
      .option('--note <text>', 'how it came, without names')
      .option('--undo', 'take the last answer back'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap answer 3fa94c02 --outcome refused --source court --date 2025-03-04 --note "by e-mail" --db desk.db\n  ordergap answer 3fa94c02 --undo --source court --db desk.db\n\nThe outcomes are those of ordergap audit --json. The headline stays the documents’; every finding shows beside it how answers agree.',
    )
    .action(async (caseId: string, options: AnswerCommandOptions) => {
      const now = new Date().toISOString();
      const wait = () => note('Another run holds this database: waiting for it.');
      const source = sourceOf(options.source);
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
      if (options.json) return say(JSON.stringify(kept));
      const said = `${kept.source === 'cps' ? 'the CPS' : `the ${kept.source}`}: ${spoken(kept.outcome)}`;
      await say(
        kept.value === 'undone'
          ? `Taken back: ${said}.`
          : `Kept beside the documents of case ${kept.caseId.slice(0, 12)}: ${said}, ${longDate(kept.answeredOn ?? '')}. Take it back with: ordergap answer ${kept.caseId.slice(0, 12)} --undo --source ${kept.source}`,
      );
    });
};

function answeredOutcome(said: string) {
  const outcome = outcomeNamed(said);
  if (outcome !== 'not_observable') return outcome;
  throw new UsageError('not_observable is no answer: somebody who answers has seen the results, or says unclear.');
}

function sourceOf(given: string | undefined): (typeof SOURCES)[number] | null {
  if (given === undefined) return null;
  const source = SOURCES.find((one) => one === given.toLowerCase());
  if (source !== undefined) return source;
  throw new UsageError(`--source ${given}: expected ${SOURCES.join(', ')}.`);
}
