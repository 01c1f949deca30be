import { findAudit } from '../../audits/definition/find-audit.js';
import { OUTCOMES } from '../../law/results/outcome-strength.js';
import { answerBrief } from '../../pipeline/answering/answer-brief.js';
import { briefText } from '../../reports/brief.js';
import type { Brief } from '../../reports/schemas/answers/brief-schema.js';
import { writeWorksheet } from '../../reports/worksheet.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { databaseOf, withStore } from '../configuring/store-option.js';
import { notThere } from '../existing.js';
import { type PeriodOptions, periodOf } from '../options/period-options.js';
import { noteNoDays } from '../printing/note-no-days.js';
import { say } from '../printing/output.js';
import { withDatabaseToRead } from '../with-database.js';
import { writeWhole } from '../write-whole.js';

interface BriefOptions extends StoreOptions, PeriodOptions {
  readonly worksheet?: string;
}

export const brief: DefineCommand = (program) => {
  withStore(
    program
      .command('brief')
      .argument('<name>', 'a bundled audit or the path of an audit file')
      .description(
        'one page for a deadline: the safe sentence, its weakest point, what cannot be said, what to ask; for the team',
      )
      .option('--month <month>', 'one month, YYYY-MM')
      .option('--from <day>', 'first day of the period, YYYY-MM-DD (default: the audit’s own)')
      .option('--to <day>', 'last day of the period, included')
      .option('--worksheet <file>', 'write the questions as a workbook (.xlsx) to fill the answers into'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap brief observer-2025 --month 2025-01 --db desk.db\n  ordergap brief observer-2025 --worksheet questions.xlsx --db desk.db\n  ordergap answer --worksheet questions.xlsx --db desk.db',
    )
    .action(async (name: string, options: BriefOptions) => {
      const audit = findAudit(name);
      const period = periodOf(options);
      const now = new Date().toISOString();
      if (options.worksheet !== undefined) notThere(options.worksheet);
      const answer = await withDatabaseToRead(databaseOf(options), async (store) => {
        await noteNoDays(store, period, options);
        return answerBrief(store, audit, period, now);
      });
      if (options.worksheet !== undefined) {
        const outcomes = OUTCOMES.map(({ outcome, title }) => `${outcome}: ${title}`).filter(
          (one) => !one.startsWith('not_observable'),
        );
        await writeWhole(options.worksheet, await writeWorksheet(answer.questions, outcomes));
      }
      await say(options.json ? JSON.stringify(answer satisfies Brief) : briefText(answer, options.worksheet ?? null));
    });
};
