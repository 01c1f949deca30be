import { findAudit } from '../../audits/definition/find-audit.js';
import { GAP_KINDS } from '../../audits/gaps/gaps.js';
import { readReleases } from '../../audits/releases/read-releases.js';
import { sisterWarnings } from '../../audits/releases/sister-releases.js';
import { answerGaps } from '../../pipeline/answering/answer-audit.js';
import { nearestName } from '../../text/names/nearest-name.js';
import { UsageError } from '../../usage-error.js';
import type { DefineCommand } from '../command.js';
import { withStore } from '../configuring/store-option.js';
import { gapsIn } from '../gaps-in.js';
import { type AsOfOptions, withAsOf, withDatabaseAsOf } from '../options/as-of-option.js';
import { type PeriodOptions, periodOf } from '../options/period-options.js';
import { noteNoDays } from '../printing/note-no-days.js';
import { note, say } from '../printing/output.js';
import { printGaps } from '../printing/print-gaps.js';

interface GapsOptions extends AsOfOptions, PeriodOptions {
  readonly by: string;
  readonly family?: string;
  readonly in?: string;
  readonly release?: boolean;
  readonly earlier?: readonly string[];
  readonly earlierTests?: string;
}

export const gaps: DefineCommand = (program) => {
  withAsOf(
    withStore(
      program
        .command('gaps [name]')
        .description(
          'where an order is recorded less often than in the rest of the nation, and what can still be asked',
        )
        .requiredOption('--by <kind>', `what is compared: ${GAP_KINDS.join(', ')}`)
        .option('--family <name>', 'the order family (default: the first the audit counts)')
        .option('--from <day>', 'first day of the period, YYYY-MM-DD (default: the audit’s own)')
        .option('--to <day>', 'last day of the period, included')
        .option('--month <month>', 'one month, YYYY-MM')
        .option('--release', 'only what may leave the team: small cells merged or hidden, no case')
        .option('--earlier <files...>', 'releases given out before, as JSON: nothing may be told by subtraction')
        .option('--in <key>', 'print the cases of this court, area or month')
        .option(
          '--earlier-tests <n>',
          'tests made at earlier looks at the same question: the adjustment counts them too',
        ),
    ),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap gaps --by court --family restraining_order\n  ordergap gaps order-rates --by lja --from 2024-10-01 --to 2024-12-31 --json\n  ordergap gaps --by court --in "Bromley Magistrates\' Court"',
    )
    .action(async (name: string | undefined, options: GapsOptions) => {
      if (options.release && options.in !== undefined)
        throw new UsageError('--in prints cases, which are for the team: it does not go with --release.');
      if (options.earlier !== undefined && !options.release) throw new UsageError('--earlier goes with --release.');
      const audit = findAudit(name ?? 'observer-2025');
      const by = kindOf(options.by);
      const earlierTests = wholeNumber(options.earlierTests);
      const asked = {
        ...periodOf(options),
        by,
        release: options.release ?? false,
        earlier: readReleases(options.earlier ?? []),
        ...(options.family === undefined ? {} : { family: options.family }),
        ...(earlierTests === undefined ? {} : { earlierTests }),
      };
      const answer = await withDatabaseAsOf(
        options,
        async (store, { known }) => {
          await noteNoDays(store, periodOf(options), options);
          return answerGaps(store, audit, asked, known === null ? {} : { known });
        },
        { told: true },
      );
      if (answer.release) for (const warning of sisterWarnings(answer.release, asked.earlier)) note(warning);
      const told = options.in === undefined ? answer : gapsIn(answer, options.in);
      await say(options.json ? JSON.stringify(told) : printGaps(answer, options.in));
    });
};

function kindOf(given: string): (typeof GAP_KINDS)[number] {
  const kind = GAP_KINDS.find((one) => one === given);
  if (kind !== undefined) return kind;
  const nearest = nearestName(given, GAP_KINDS);
  throw new UsageError(
    `--by ${given}: ${nearest === null ? '' : `did you mean “${nearest}”? `}Expected one of: ${GAP_KINDS.join(', ')}.`,
  );
}

function wholeNumber(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d{1,6}$/.test(given)) throw new UsageError(`--earlier-tests ${given}: expected a whole number, such as 43.`);
  return Number(given);
}
