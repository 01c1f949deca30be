import { sql } from 'kysely';
import type { Store } from '../tables.js';
import { isPostgres } from './sql-dialect.js';

/** A table as it is in the database. */
export interface StoredTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** The tables of a database with their columns, in the order in which they were made: those that others refer to first. */
export async function tablesOf(db: Store): Promise<readonly StoredTable[]> {
  const { rows } = await (isPostgres(db) ? ON_POSTGRES : IN_SQLITE).execute(db);
  const columns = new Map<string, string[]>();
  for (const { name, column } of rows) columns.set(name, [...(columns.get(name) ?? []), column]);
  return [...columns].map(([name, own]) => ({ name, columns: own }));
}

interface Row {
  readonly name: string;
  readonly column: string;
}

const IN_SQLITE = sql<Row>`
  select t.name as name, c.name as "column" from sqlite_master t join pragma_table_info(t.name) c
  where t.type = 'table' and t.name not like 'sqlite\\_%' escape '\\' and t.name not like 'kysely\\_%' escape '\\'
  order by t.rowid, c.cid`;

const ON_POSTGRES = sql<Row>`
  select cast(c.relname as text) as name, cast(a.attname as text) as "column"
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname not like 'kysely\\_%'
    and a.attnum > 0 and not a.attisdropped
  order by c.oid, a.attnum`;
