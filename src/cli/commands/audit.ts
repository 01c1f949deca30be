import type { Audit } from '../../audits/definition/audit.js';
import { findAudit } from '../../audits/definition/find-audit.js';
import type { Extras } from '../../audits/findings/answer-in-full.js';
import { readReleases } from '../../audits/releases/read-releases.js';
import { sisterWarnings } from '../../audits/releases/sister-releases.js';
import { answerAudit, answerRelease } from '../../pipeline/answering/answer-audit.js';
import { readBlindSheets } from '../../reports/blind/read-blind-sheets.js';
import { UsageError } from '../../usage-error.js';
import type { DefineCommand } from '../command.js';
import { withStore } from '../configuring/store-option.js';
import { type AsOfOptions, withAsOf, withDatabaseAsOf } from '../options/as-of-option.js';
import { type PeriodOptions, periodOf } from '../options/period-options.js';
import { noteNoDays } from '../printing/note-no-days.js';
import { note, say } from '../printing/output.js';
import { printFinding } from '../printing/print-finding.js';
import { printRelease } from '../printing/print-release.js';
import { defineAuditNew } from './audit-new.js';

interface AuditOptions extends AsOfOptions, PeriodOptions, Extras {
  readonly release?: boolean;
  readonly earlier?: readonly string[];
  readonly readBlind?: readonly string[];
}

export const audit: DefineCommand = (program) => {
  const command = withAsOf(
    withStore(
      program
        .command('audit')
        .argument('<name>', 'a bundled audit, the path of an audit file, or new')
        .description('answer a question: a bundled audit, or the path of an audit file')
        .option('--from <day>', 'first day of the period, YYYY-MM-DD (default: the audit’s own)')
        .option('--to <day>', 'last day of the period, included')
        .option('--month <month>', 'one month, YYYY-MM')
        .option(
          '--read-blind <files...>',
          'sheets of ordergap review --blind, filled in: rates corrected for errors of reading',
        )
        .option('--sensitivity', 'also the rates counted otherwise: other units, another rule of who is in')
        .option('--release', 'only what may leave the team: aggregates, small cells merged or hidden, no case')
        .option('--earlier <files...>', 'releases given out before, as JSON: nothing may be told by subtraction')
        .option('--split-at-breaks', 'also the audit on either side of every change of the law in the period'),
    ),
  );
  command
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap audit observer-2025 --db desk.db\n  ordergap audit observer-2025 --month 2025-01 --json\n  ordergap audit observer-2025 --as-of 2025-03-01\n  ordergap audit observer-2025 --sensitivity --split-at-breaks\n  ordergap audit observer-2025 --release --json',
    )
    .action(async (name: string, options: AuditOptions) => {
      const question = findAudit(name);
      const period = periodOf(options);
      if (options.release) return release(question, period, options);
      if (options.earlier !== undefined) throw new UsageError('--earlier goes with --release.');
      const blind = await readBlindSheets(options.readBlind ?? []);
      const finding = await withDatabaseAsOf(
        options,
        async (store, { known }) => {
          await noteNoDays(store, period, options);
          return answerAudit(store, question, period, { extras: options, blind, ...(known === null ? {} : { known }) });
        },
        { told: true },
      );
      await say(options.json ? JSON.stringify(finding) : printFinding(finding, { breakdowns: true }));
    });
  defineAuditNew(command);
};

async function release(question: Audit, period: ReturnType<typeof periodOf>, options: AuditOptions): Promise<void> {
  if (options.sensitivity || options.splitAtBreaks || options.readBlind !== undefined)
    throw new UsageError(
      '--sensitivity, --split-at-breaks and --read-blind are for the team: they do not go with --release.',
    );
  const earlier = readReleases(options.earlier ?? []);
  const answer = await withDatabaseAsOf(
    options,
    (store, { known }) => answerRelease(store, question, { ...period, earlier }, known === null ? {} : { known }),
    { told: true },
  );
  for (const warning of sisterWarnings(answer, earlier)) note(warning);
  await say(options.json ? JSON.stringify(answer) : printRelease(answer));
}
