import { auditText, findAudit } from '../../audits/find-audit.js';
import { answerReport } from '../../pipeline/answer-report.js';
import { readReport } from '../../reports/read-report.js';
import { plural } from '../../reports/words.js';
import { type WrittenReport, writeReport } from '../../reports/write-report.js';
import { REPORT_FORMATS } from '../../reports/writers/index.js';
import { openKey } from '../../store/secret.js';
import { nearestName } from '../../text/nearest-name.js';
import { UsageError } from '../../usage-error.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { note, say } from '../output.js';
import { type PeriodOptions, periodOf } from '../period-options.js';
import { stages } from '../progress.js';
import { earlierReleases } from '../read-releases.js';
import { databaseOf, withStore } from '../store-option.js';
import { withDatabase } from '../with-database.js';

interface ReportOptions extends StoreOptions, PeriodOptions {
  readonly out: string;
  readonly format?: string;
  readonly compareTo?: string;
  readonly release?: boolean;
  readonly earlier?: readonly string[];
}

const NAMES = REPORT_FORMATS.map(({ name }) => name);

export const report: DefineCommand = (program) => {
  withStore(
    program
      .command('report')
      .argument('<name>', 'a bundled audit or the path of an audit file')
      .description('a finished report of an audit: HTML, PDF, XLSX, CSV, JSON and Markdown, in a folder of its own')
      .requiredOption('--out <folder>', 'where the report’s folder is made')
      .option('--month <month>', 'one month, YYYY-MM')
      .option('--from <day>', 'first day of the period, YYYY-MM-DD (default: the audit’s own)')
      .option('--to <day>', 'last day of the period, included')
      .option('--compare-to <report>', 'the last report, its folder or report.json: what changed since, and why')
      .option('--release', 'only what may leave the team: aggregates, small cells merged or hidden, no case')
      .option('--earlier <files...>', 'releases given out before, as JSON: nothing may be told by subtraction')
      .option('--format <formats>', `some of ${NAMES.join(', ')} (default: all)`),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap report observer-2025 --month 2025-01 --out reports --db desk.db\n  ordergap report observer-2025 --month 2025-02 --out reports --compare-to reports/observer-2025-2025-01\n  ordergap report observer-2025 --release --format html,pdf --out public',
    )
    .action(async (name: string, options: ReportOptions) => {
      const audit = findAudit(name);
      const formats = formatsOf(options.format);
      const earlier = earlierReleases(options);
      const period = periodOf(options);
      const previous = options.compareTo === undefined ? undefined : readReport(options.compareTo);
      if (previous !== undefined && previous.audit !== audit.name)
        throw new UsageError(
          `--compare-to is a report of ${previous.audit}, and this is one of ${audit.name}: give an earlier report of the same audit.`,
        );
      const url = databaseOf(options);
      const shown = stages(options.quiet ?? false);
      const written = await withDatabase(url, { mustExist: true }, async (store) => {
        const asked = { ...period, audit, auditText: auditText(name), release: options.release ?? false, earlier };
        const made = await answerReport(
          store,
          { ...asked, ...(previous === undefined ? {} : { previous }) },
          { url, openKey, onStage: shown.begin },
        );
        return writeReport(made, options.out, { formats, onFormat: (format) => shown.begin(`writing ${format}`) });
      });
      shown.end();
      for (const line of written.notes) note(line);
      await say(options.json ? JSON.stringify(written) : inWords(written));
    });
};

/** The folder and what is in it; the many CSV files as one line. */
function inWords({ folder, files }: WrittenReport): string {
  const tables = files.filter((file) => file.startsWith('csv/')).length;
  const lines = [
    ...files.filter((file) => !file.startsWith('csv/')),
    ...(tables > 0 ? [`csv (${plural(tables, 'table')})`] : []),
  ];
  return [folder, ...lines.map((line) => `  ${line}`)].join('\n');
}

function formatsOf(given: string | undefined): typeof REPORT_FORMATS {
  if (given === undefined) return REPORT_FORMATS;
  const wanted = given.split(',').map((one) => one.trim().toLowerCase());
  const unknown = wanted.find((one) => !NAMES.includes(one));
  if (unknown !== undefined) {
    const nearest = nearestName(unknown, NAMES);
    throw new UsageError(
      `--format ${unknown}: ${nearest === null ? '' : `did you mean “${nearest}”? `}Expected some of: ${NAMES.join(', ')}, with commas between.`,
    );
  }
  return REPORT_FORMATS.filter(({ name }) => wanted.includes(name));
}
