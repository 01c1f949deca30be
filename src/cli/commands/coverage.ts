import { readCoverage } from '../../pipeline/answering/read-coverage.js';
import type { DefineCommand } from '../command.js';
import { withStore } from '../configuring/store-option.js';
import { type AsOfOptions, withAsOf, withDatabaseAsOf } from '../options/as-of-option.js';
import { type PeriodOptions, periodOf } from '../options/period-options.js';
import { say } from '../printing/output.js';
import { printCoverage, printDayProblems } from '../printing/print-coverage.js';

interface CoverageOptions extends AsOfOptions, PeriodOptions {
  readonly court?: string;
  readonly problems?: boolean;
}

export const coverage: DefineCommand = (program) => {
  withStore(
    withAsOf(
      program
        .command('coverage')
        .description('which court days were seen, which were expected and are missing, and what is wrong with a day')
        .option('--court <court>', 'one court: its code, its name or a part of it')
        .option('--from <day>', 'first day, YYYY-MM-DD (default: the first there is)')
        .option('--to <day>', 'last day, included')
        .option('--month <month>', 'one month, YYYY-MM')
        .option('--problems', 'what is wrong with single days, instead of the calendar'),
    ),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap coverage --db desk.db\n  ordergap coverage --court leeds --month 2025-01 --db desk.db\n  ordergap coverage --problems --db desk.db',
    )
    .action(async (options: CoverageOptions) => {
      const { court, problems = false } = options;
      const period = periodOf(options);
      const answer = await withDatabaseAsOf(options, (store, { known }) =>
        readCoverage(store, {
          ...period,
          ...(court === undefined ? {} : { court }),
          asOf: known?.instant ?? new Date().toISOString(),
        }),
      );
      if (options.json) return say(JSON.stringify(answer));
      await say(problems ? printDayProblems(answer) : printCoverage(answer));
    });
};
