import { findAudit } from '../../audits/find-audit.js';
import { answerAudit } from '../../pipeline/answer-audit.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { say } from '../output.js';
import { type PeriodOptions, periodOf } from '../period-options.js';
import { printFinding } from '../print-finding.js';
import { databaseOf, withStore } from '../store-option.js';
import { withDatabase } from '../with-stages.js';

export const audit: DefineCommand = (program) => {
  withStore(
    program
      .command('audit <name>')
      .description('answer a question: a bundled audit, or the path of an audit file')
      .option('--from <day>', 'first day of the period, YYYY-MM-DD (default: the audit’s own)')
      .option('--to <day>', 'last day of the period, included')
      .option('--month <month>', 'one month, YYYY-MM'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap audit observer-2025 --db desk.db\n  ordergap audit observer-2025 --month 2025-01 --json',
    )
    .action(async (name: string, options: StoreOptions & PeriodOptions) => {
      const question = findAudit(name);
      const period = periodOf(options);
      const finding = await withDatabase(databaseOf(options), { mustExist: true }, (store) =>
        answerAudit(store, question, period),
      );
      await say(options.json ? JSON.stringify(finding) : printFinding(finding));
    });
};
