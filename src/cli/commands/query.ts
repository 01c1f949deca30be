import { stringify } from 'csv-stringify/sync';
import { plural } from '../../reports/words.js';
import { queryStore } from '../../store/queries/query.js';
import type { QueryAnswer } from '../../store/queries/query-answer.js';
import { UsageError } from '../../usage-error.js';
import type { DefineCommand } from '../command.js';
import { savedQuery, savedQueryNames } from '../configuring/saved-queries.js';
import { withStore } from '../configuring/store-option.js';
import { type AsOfOptions, withAsOf, withDatabaseAsOf } from '../options/as-of-option.js';
import { note, say, table } from '../printing/output.js';

interface QueryOptions extends AsOfOptions {
  readonly saved?: string;
  readonly csv?: boolean;
}

export const query: DefineCommand = (program) => {
  withAsOf(
    withStore(
      program
        .command('query [sql]')
        .description('one SELECT over the documented views, read-only; schemas/README.md has the columns')
        .option('--saved <name>', `a saved query: ${savedQueryNames().join(', ')}`)
        .option('--csv', 'print CSV, safe to open in a spreadsheet'),
    ),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap query "select type, status, count(*) as orders from v_order group by type, status"\n  ordergap query --saved court-days --csv\n  ordergap query --saved device-orders --as-of 2025-03-01',
    )
    .action(async (sql: string | undefined, options: QueryOptions) => {
      if ((sql === undefined) === (options.saved === undefined)) {
        throw new UsageError('Give either one SELECT, in quotes, or --saved NAME.');
      }
      if (options.csv && options.json) throw new UsageError('Give either --csv or --json.');
      const select = sql ?? savedQuery(options.saved ?? '');
      const answer = await withDatabaseAsOf(options, (_store, { url }) => queryStore(url, select).catch(withColumns));
      if (options.json) return say(JSON.stringify(answer));
      await say(options.csv ? csv(answer) : printed(answer));
      if (answer.truncated && !options.quiet)
        note(`Only the first ${plural(answer.rows.length, 'row')}: there are more.`);
    });
};

/** Tells where the columns are listed, of a query that names another. */
function withColumns(error: unknown): never {
  if (error instanceof UsageError && /no such column|column .* does not exist/.test(error.message))
    throw new UsageError(
      `${error.message} The columns of each view: schemas/README.md, or ordergap query "select * from v_order limit 1".`,
    );
  throw error;
}

function csv({ columns, rows }: QueryAnswer): string {
  return stringify([...rows], { header: true, columns: [...columns], escape_formulas: true }).trimEnd();
}

function printed({ columns, rows }: QueryAnswer): string {
  const numbers = columns.filter((column) => rows.some((row) => typeof row[column] === 'number'));
  const cells = rows.map((row) => columns.map((column) => String(row[column] ?? '')));
  return `${table(columns, cells, numbers)}\n${plural(rows.length, 'row')}`;
}
