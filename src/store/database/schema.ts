import { sql } from 'kysely';
import type { Store } from '../tables.js';

/** The schema the migrations make, as `schemas/store.sql` has it: tables with their indexes, then views. */
export async function schemaOf(db: Store): Promise<string> {
  const { rows } = await sql<{ sql: string }>`
    select sql from sqlite_master
    where sql is not null and name not like 'sqlite\\_%' escape '\\' and tbl_name not like 'kysely\\_%' escape '\\'
    order by rowid`.execute(db);
  const { rows: changes } = await sql<{ last: string }>`select max(name) as last from kysely_migration`.execute(db);
  return `-- What the migrations in src/store/migrations make. Written by scripts/store-sql.ts; do not edit.
-- The last of them: ${changes[0]?.last}.\n\n${rows.map((row) => `${row.sql};\n`).join('\n')}`;
}
