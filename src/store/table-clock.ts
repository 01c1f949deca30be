import { sql } from 'kysely';
import type { Store } from './tables.js';

/**
 * By what it can be told when a row of a table was known: `document` and what hangs on one (`fact`) by when the document
 * came, `decision` by its own `known_at`; `case`, `doubt` and `ledger` are made of these and can be made again; `setting` is of
 * the installation; `left_out` is no knowledge of courts, or personal data that nothing but a document's own reader needs.
 */
type TableClock = 'document' | 'fact' | 'decision' | 'case' | 'doubt' | 'ledger' | 'setting' | 'left_out';

export interface TableWithClock {
  readonly name: string;
  readonly columns: readonly string[];
  readonly clock: TableClock;
}

const BY_NAME: Readonly<Record<string, TableClock>> = {
  source_document: 'document',
  defendant_case: 'case',
  link_doubt: 'doubt',
  court_day: 'ledger',
  day_due: 'ledger',
  setting: 'setting',
  data_source: 'setting',
  // Made of the cases as they are written.
  counted_unit: 'left_out',
  charged_part: 'left_out',
  heard_count: 'left_out',
  unit_due: 'left_out',
  identity: 'left_out',
  source_text: 'left_out',
  identity_shown: 'left_out',
  purge_receipt: 'left_out',
  job: 'left_out',
  lease: 'left_out',
  finding: 'left_out',
};

const BY_COLUMN: readonly (readonly [column: string, clock: TableClock])[] = [
  ['known_at', 'decision'],
  ['case_id', 'case'],
  ['document_id', 'fact'],
  ['appearance_id', 'fact'],
];

/**
 * Every table of the database with its clock, those that others refer to first. Throws where a table has none: it needs
 * `known_at`, `document_id` or `case_id`, or a line here.
 */
export async function tablesWithClocks(db: Store): Promise<readonly TableWithClock[]> {
  const { rows } = await sql<{ name: string; columns: string }>`
    select name, (select group_concat(c.name) from pragma_table_info(t.name) c) as columns
    from sqlite_master t
    where type = 'table' and name not like 'sqlite\\_%' escape '\\' and name not like 'kysely\\_%' escape '\\'
    order by t.rowid`.execute(db);
  return rows.map((row) => {
    const columns = row.columns.split(',');
    const clock = BY_NAME[row.name] ?? BY_COLUMN.find(([column]) => columns.includes(column))?.[1];
    if (clock === undefined) throw new Error(`Nothing says when a row of ${row.name} was known.`);
    return { name: row.name, columns, clock };
  });
}
