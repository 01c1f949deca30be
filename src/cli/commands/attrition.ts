import { findAudit } from '../../audits/definition/find-audit.js';
import { attritionLine } from '../../audits/findings/attrition-line.js';
import { QuarantineError } from '../../documents/quarantine-error.js';
import { answerAudit } from '../../pipeline/answering/answer-audit.js';
import { openReturns } from '../../returns/stream-returns.js';
import { type ReturnFile, summariseReturns } from '../../returns/summary/summary.js';
import { storedReturnFiles, storedReturns } from '../../store/documents/return-figures.js';
import type { Store } from '../../store/tables.js';
import { UsageError } from '../../usage-error.js';
import { type DefineCommand, EXIT } from '../command.js';
import { withStore } from '../configuring/store-option.js';
import { existingFiles } from '../existing.js';
import { type AsOfOptions, withAsOf, withDatabaseAsOf } from '../options/as-of-option.js';
import { type PeriodOptions, periodOf } from '../options/period-options.js';
import { note, say } from '../printing/output.js';
import { printAttrition } from '../printing/print-attrition.js';
import { askedOf, type ReturnsOptions } from './returns.js';

interface AttritionOptions extends AsOfOptions, PeriodOptions, ReturnsOptions {
  readonly returns?: readonly string[];
  readonly family?: string;
}

/** What the road counts beside the order: requests on record. */
const REQUESTS = 'request_recorded' as const;

export const attrition: DefineCommand = (program, end) => {
  withAsOf(
    withStore(
      program
        .command('attrition [audit]')
        .description('the road from report to order: each step with its source, unit, period and interval')
        .option('--returns <files...>', 'returns of police and published totals (default: those in the database)')
        .option('--family <name>', 'the order at the end of the road (default: the first the audit counts)')
        .option('--counts <kind>', 'which outcomes, where a series counts both: cohort or period')
        .option('--offence <which>', 'of the returns: an offence group, a Home Office class, or words of the offence')
        .option('--from <day>', 'first day of the audit’s period, YYYY-MM-DD')
        .option('--to <day>', 'last day of the period, included')
        .option('--month <month>', 'one month, YYYY-MM'),
    ),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap attrition observer-2025 --returns answers.csv prosecutions.csv --db desk.db\n  ordergap attrition --family deprivation --counts cohort --offence intimate_image_sharing --db desk.db --json\n\nA step is a share of the one before only within one source, unit and period; else it says why no share is made.',
    )
    .action(async (name: string | undefined, options: AttritionOptions) => {
      const audit = findAudit(name ?? 'observer-2025');
      const family = familyOf(options.family, audit.orders);
      const asked = askedOf(options);
      const orders = [...new Set([...audit.orders, REQUESTS])];
      try {
        const given =
          options.returns === undefined
            ? undefined
            : await Promise.all(existingFiles(options.returns).map(openReturns));
        const line = await withDatabaseAsOf(
          options,
          async (store, { known }) => {
            const summary = await summariseReturns(given ?? (await stored(store)), asked);
            const finding = await answerAudit(
              store,
              { ...audit, orders },
              periodOf(options),
              known === null ? {} : { known },
            );
            return attritionLine(finding, summary, family);
          },
          { told: true },
        );
        await say(options.json ? JSON.stringify(line) : printAttrition(line));
      } catch (error) {
        if (!(error instanceof QuarantineError)) throw error;
        note(`${error.code}: ${error.message}`);
        end(EXIT.no);
      }
    });
};

function familyOf(asked: string | undefined, orders: readonly string[]): string {
  const [first = ''] = orders;
  if (asked === undefined) return first;
  if (orders.includes(asked)) return asked;
  throw new UsageError(`--family ${asked}: the audit does not count it. It counts: ${orders.join(', ')}.`);
}

async function stored(store: Store): Promise<readonly ReturnFile[]> {
  const files = await storedReturnFiles(store);
  return files.map(({ id, name, format }) => ({ name, format, returns: storedReturns(store, id), problems: [] }));
}
