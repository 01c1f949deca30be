import type { Store } from '../tables.js';
import { type StoredTable, tablesOf } from './tables-of.js';

/**
 * By what it can be told when a row of a table was known: `document` and what hangs on one (`fact`) by when the document
 * came, `decision` by its own `known_at`; `case`, `doubt` and `ledger` are made of these and can be made again; `setting` is of
 * the installation; `left_out` is no knowledge of courts, or personal data that nothing but a document's own reader needs.
 */
type TableClock = 'document' | 'fact' | 'decision' | 'case' | 'doubt' | 'ledger' | 'setting' | 'left_out';

export interface TableWithClock extends StoredTable {
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
  // Nothing but the facts that say them says when they were known.
  phrase: 'setting',
  // Made of the cases as they are written.
  counted_unit: 'left_out',
  charged_part: 'left_out',
  heard_count: 'left_out',
  unit_due: 'left_out',
  identity_line: 'left_out',
  source_text: 'left_out',
  identity_shown: 'left_out',
  purge_receipt: 'left_out',
  job: 'left_out',
  lease: 'left_out',
  duty: 'left_out',
  schedule: 'left_out',
  schedule_run: 'left_out',
  source_look: 'left_out',
  source_day: 'left_out',
  source_item: 'left_out',
  source_arrival: 'left_out',
  web_host: 'left_out',
  question_put: 'left_out',
  finding: 'left_out',
};

const BY_COLUMN: readonly (readonly [column: string, clock: TableClock])[] = [
  ['known_at', 'decision'],
  ['case_id', 'case'],
  ['of_case', 'case'],
  ['document_id', 'fact'],
  ['sitting_at', 'fact'],
  ['hearing_id', 'fact'],
  ['appearance_id', 'fact'],
  ['of_appearance', 'fact'],
  ['result_id', 'fact'],
];

/**
 * Every table of the database with its clock, those that others refer to first. Throws where a table has none: it needs
 * `known_at`, the case or what it hangs on, or a line here.
 */
export async function tablesWithClocks(db: Store): Promise<readonly TableWithClock[]> {
  return (await tablesOf(db)).map(({ name, columns }) => {
    const clock = BY_NAME[name] ?? BY_COLUMN.find(([column]) => columns.includes(column))?.[1];
    if (clock === undefined) throw new Error(`Nothing says when a row of ${name} was known.`);
    return { name, columns, clock };
  });
}
