import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { askReport, makeReport, readyReport } from '../../pipeline/answering/report-job.js';
import { readBlindSheets } from '../../reports/blind/read-blind-sheets.js';
import type { ReportAnswer, WrittenReport } from '../../reports/schemas/answers/runs-schema.js';
import { plural } from '../../reports/words.js';
import { REPORT_FORMATS } from '../../reports/writers/index.js';
import { openKey } from '../../store/database/secret.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { databaseOf, withStore } from '../configuring/store-option.js';
import { type PeriodOptions, periodOf } from '../options/period-options.js';
import { note, say } from '../printing/output.js';
import { stages } from '../progress.js';
import { earlierPaths } from '../read-releases.js';
import { withDatabase, withDatabaseToRead } from '../with-database.js';

interface ReportOptions extends StoreOptions, PeriodOptions {
  readonly out: string;
  readonly format?: string;
  readonly compareTo?: string;
  readonly release?: boolean;
  readonly earlier?: readonly string[];
  readonly readBlind?: readonly string[];
  readonly queue?: boolean;
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
      .option(
        '--read-blind <files...>',
        'sheets of ordergap review --blind, filled in: rates corrected for errors of reading',
      )
      .option('--queue', 'leave it to a worker (ordergap worker), and return')
      .option('--format <formats>', `some of ${NAMES.join(', ')} (default: all)`),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap report observer-2025 --month 2025-01 --out reports --db desk.db\n  ordergap report observer-2025 --month 2025-02 --out reports --compare-to reports/observer-2025-2025-01\n  ordergap report observer-2025 --release --format html,pdf --out public',
    )
    .action(async (name: string, options: ReportOptions) => {
      const order = {
        ...periodOf(options),
        audit: existsSync(name) ? resolve(name) : name,
        out: resolve(options.out),
        formats: options.format,
        release: options.release,
        compareTo: options.compareTo === undefined ? undefined : resolve(options.compareTo),
        earlier: earlierPaths(options).map((path) => resolve(path)),
        ...(options.readBlind === undefined ? {} : { readBlind: options.readBlind.map((path) => resolve(path)) }),
      };
      const ready = readyReport(order);
      await readBlindSheets(options.readBlind ?? []);
      const url = databaseOf(options);
      if (options.queue) {
        const id = await withDatabase(url, { mustExist: true }, (store) => askReport(store, order));
        const job = `report-${id}`;
        return say(
          options.json
            ? JSON.stringify({ job } satisfies ReportAnswer)
            : `${job} is left to a worker. How it stands: ordergap jobs`,
        );
      }
      const shown = stages(options.quiet ?? false, stagesOf(ready));
      const written = await withDatabaseToRead(url, (store, readable) =>
        makeReport(store, ready, { url: readable, openKey, onStage: shown.begin }),
      );
      shown.end();
      for (const line of written.notes) note(line);
      await say(options.json ? JSON.stringify(written satisfies ReportAnswer) : inWords(written));
    });
};

/** The stages of `answerReport`, one more where there is a last report, and each format. */
function stagesOf({ asked, formats }: ReturnType<typeof readyReport>): number {
  return 3 + (asked.previous === undefined ? 0 : 1) + formats.length;
}

/** The folder and what is in it; the many CSV files as one line. */
function inWords({ folder, files }: WrittenReport): string {
  const tables = files.filter((file) => file.startsWith('csv/')).length;
  const lines = [
    ...files.filter((file) => !file.startsWith('csv/')),
    ...(tables > 0 ? [`csv (${plural(tables, 'table')})`] : []),
  ];
  return [folder, ...lines.map((line) => `  ${line}`)].join('\n');
}
