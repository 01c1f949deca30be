import Database from 'better-sqlite3';
import { SETTINGS } from '../../src/store/opening/open-sqlite.js';

type Row = readonly unknown[];

/** What a database holds, to be written again by nothing but prepared inserts: its schema, and its rows by document. */
export interface StoredRows {
  readonly schema: readonly string[];
  readonly inserts: ReadonlyMap<string, string>;
  /** Rows by table, for each document. */
  readonly documents: ReadonlyMap<string, readonly (readonly [table: string, row: Row])[]>;
}

const OF_SITTING = '(select s.document_id from sitting s where s.number = t.sitting_at)';
const OF_APPEARANCE =
  '(select h.document_id from appearance a join hearing h on h.id = a.hearing_id where a.number = t.of_appearance)';
/** The last that tells of the case of a number. */
const ofCase = (
  number: string,
) => `(select d.id from case_appearance_line c join appearance a on a.number = c.of_appearance
  join hearing h on h.id = a.hearing_id join source_document d on d.id = h.document_id
  where c.of_case = ${number} order by d.rowid desc limit 1)`;
const BY_CASE_ID = ofCase('(select k.number from defendant_case k where k.id = t.case_id)');

/** Tables in the order their keys need, each with the document that a row `t` hangs on. */
const TABLES = {
  source_document: 't.id',
  sitting: 't.document_id',
  hearing_line: OF_SITTING,
  appearance: '(select h.document_id from hearing h where h.id = t.hearing_id)',
  link_key: OF_APPEARANCE,
  offence_line: OF_APPEARANCE,
  result_line: OF_SITTING,
  // One that says it.
  phrase: `coalesce((select s.document_id from result_line r join sitting s on s.number = r.sitting_at
    where r.text_id = t.id limit 1), hex(t.id))`,
  hearing_clause: OF_SITTING,
  put_off: OF_APPEARANCE,
  identity_line: OF_APPEARANCE,
  problem: 't.document_id',
  source_text: 't.document_id',
  document_place: 't.document_id',
  document_day: 't.document_id',
  return_figure: 't.document_id',
  defendant_case: ofCase('t.number'),
  case_hearing_line: ofCase('t.of_case'),
  case_offence_line: ofCase('t.of_case'),
  case_order: BY_CASE_ID,
  case_order_offence: BY_CASE_ID,
  case_appearance_line: ofCase('t.of_case'),
} as const;

export function rowsIn(path: string): StoredRows {
  const database = new Database(path, { readonly: true });
  const schema = database
    .prepare(
      "select sql from sqlite_master where sql is not null and type in ('table', 'index') and name not like 'sqlite%'",
    )
    .pluck()
    .all() as string[];
  const inserts = new Map<string, string>();
  const documents = new Map<string, (readonly [string, Row])[]>();
  for (const [table, document] of Object.entries(TABLES)) {
    const columns = database.prepare(`select * from ${table}`).columns();
    inserts.set(table, `insert into ${table} values (${columns.map(() => '?').join(',')})`);
    const rows = database.prepare(`select ${document}, t.* from ${table} t`).raw();
    for (const [id, ...row] of rows.iterate() as Iterable<[string, ...Row]>) {
      const own = documents.get(id) ?? [];
      documents.set(id, own);
      own.push([table, row]);
    }
  }
  database.close();
  return { schema, inserts, documents };
}

/** A fresh database of the same schema and settings, and what writes one document's rows into it in one transaction. */
export function insertFloor(path: string, { schema, inserts, documents }: StoredRows) {
  const database = new Database(path);
  for (const setting of SETTINGS) database.pragma(setting);
  for (const sql of schema) database.exec(sql);
  const prepared = new Map([...inserts].map(([table, sql]) => [table, database.prepare(sql)]));
  const insert = database.transaction((rows: readonly (readonly [string, Row])[]) => {
    for (const [table, row] of rows) prepared.get(table)?.run(...row);
  });
  return {
    documents: [...documents.values()],
    insert: (rows: readonly (readonly [string, Row])[]) => void insert(rows),
    close: () => database.close(),
  };
}
