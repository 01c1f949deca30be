import { LISTING_FORMATS } from '../../listings/formats/index.js';
import { MAPPED_TABLE } from '../../listings/mapped-table/mapped-format.js';
import type { FormatsAnswer } from '../../reports/schemas/answers/known-schema.js';
import { count } from '../../reports/words.js';
import { RETURN_FORMATS } from '../../returns/formats/index.js';
import { countByFormat } from '../../store/documents/source-document.js';
import { mayExist } from '../../store/opening/open.js';
import type { DefineCommand } from '../command.js';
import { databaseOf, withStore } from '../configuring/store-option.js';
import { type AsOfOptions, withAsOf, withDatabaseAsOf } from '../options/as-of-option.js';
import { say, table } from '../printing/output.js';

/** What a mapping file makes readable: what it gives is for the mapping to say. */
const OWN_TABLE = {
  name: MAPPED_TABLE,
  title: 'Table of one’s own (CSV, TSV, XLSX, ODS) or records (JSON, XML), read by a mapping: ordergap map',
  kind: 'results',
  completeResults: null,
  gives: null,
} as const;

/** What every return gives. */
const RETURNS = RETURN_FORMATS.map(({ name, title }) => ({
  name,
  title,
  kind: 'return',
  completeResults: false,
  gives: ['counts'],
}));

export const formats: DefineCommand = (program) => {
  withAsOf(
    withStore(
      program
        .command('formats')
        .description('list the documents that can be read, of courts and returns of police, and what each gives'),
    ),
  )
    .addHelpText(
      'after',
      '\nExample:\n  ordergap formats --db desk.db\n\nWhere there is a database, how many documents of each it holds.',
    )
    .action(async (options: AsOfOptions) => {
      const held = await heldIn(options);
      const known = [...LISTING_FORMATS, ...RETURNS, OWN_TABLE].map(
        ({ name, title, kind, completeResults, gives }) => ({
          name,
          title,
          kind,
          completeResults,
          gives,
          ...(held ? { documents: held.get(name) ?? 0 } : {}),
        }),
      );
      if (options.json) return say(JSON.stringify(known satisfies FormatsAnswer));
      const rows = known.map(({ name, kind, completeResults, gives, title, documents }) => [
        name,
        kind,
        gives === null ? 'as mapped' : gives.join(', ') || 'nothing: set aside',
        completeResults === null ? 'as mapped' : completeResults ? 'yes' : 'no',
        ...(documents === undefined ? [] : [count(documents)]),
        title,
      ]);
      const head = ['format', 'kind', 'gives', 'results complete', ...(held ? ['documents'] : []), 'what it is'];
      await say(table(head, rows, ['documents']));
    });
};

/** The database’s documents by format; undefined where nobody asked for one and there is none. */
async function heldIn(options: AsOfOptions): Promise<ReadonlyMap<string, number> | undefined> {
  const isAsked = options.db !== undefined || options.asOf !== undefined;
  if (!isAsked && !mayExist(databaseOf(options))) return undefined;
  return withDatabaseAsOf(options, countByFormat);
}
