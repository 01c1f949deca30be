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

/** Tables in the order their keys need. */
const TABLES = {
  source_document: 'id',
  sitting: 'document_id',
  hearing_line: 'id',
  appearance: 'hearing_id',
  link_key: 'appearance_id',
  offence_line: 'appearance_id',
  result_line: 'id',
  phrase: 'id',
  hearing_clause: 'hearing_id',
  put_off: 'appearance_id',
  identity: 'appearance_id',
  problem: 'document_id',
  source_text: 'document_id',
  document_place: 'document_id',
  document_day: 'document_id',
  return_figure: 'document_id',
  defendant_case: 'id',
  case_hearing: 'case_id',
  case_offence: 'case_id',
  case_order: 'case_id',
  case_order_offence: 'case_id',
  case_appearance: 'case_id',
} as const;

/** The document of everything that a row can hang on; of a case the last that tells of it, of a phrase one that says it. */
const OWNERS = `select id, document_id from hearing
  union all select r.id, h.document_id from result r join hearing h on h.id = r.hearing_id
  union all select r.text_id, s.document_id from result_line r join sitting s on s.number = r.sitting_at
  union all select a.id, h.document_id from appearance a join hearing h on h.id = a.hearing_id
  union all select * from (select c.case_id, d.id from case_appearance c join appearance a on a.id = c.appearance_id
    join hearing h on h.id = a.hearing_id join source_document d on d.id = h.document_id order by d.rowid)`;

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
  const documentOf = new Map(
    (database.prepare(OWNERS).raw().all() as [unknown, string][]).map(([id, document]) => [named(id), document]),
  );
  for (const [table, key] of Object.entries(TABLES)) {
    const columns = database.prepare(`select * from ${table}`).columns();
    inserts.set(table, `insert into ${table} values (${columns.map(() => '?').join(',')})`);
    const at = columns.findIndex(({ name }) => name === key);
    for (const row of database.prepare(`select * from ${table}`).raw().iterate() as Iterable<Row>) {
      const id = documentOf.get(named(row[at])) ?? named(row[at]);
      const own = documents.get(id) ?? [];
      documents.set(id, own);
      own.push([table, row]);
    }
  }
  database.close();
  return { schema, inserts, documents };
}

/** An id as text, whether it stands as digits or as bytes. */
function named(id: unknown): string {
  return Buffer.isBuffer(id) ? id.toString('hex') : String(id);
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
