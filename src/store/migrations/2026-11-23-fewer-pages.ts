import { type Kysely, type Migration, sql } from 'kysely';
import { isPostgres } from '../database/sql-dialect.js';

/** What is written otherwise in the statement of each table. */
const REWRITTEN: Readonly<Record<string, (statement: string) => string>> = {
  // Asked at the end of the transaction: while a statement inserts many rows that may be refused one by one, SQLite
  // copies every page it changes, those of the indexes by keyed hashes too, which was an eighth of storing a document.
  appearance: (statement) =>
    statement.replace(
      /(references hearing_line \(id\) on delete cascade)(?! deferrable)/,
      '$1 deferrable initially deferred',
    ),
  // One tree in the place of a table and the index of its key.
  document_day: withoutRowid,
  document_place: withoutRowid,
  job: withoutRowid,
};

/** Storing a document writes fewer pages in SQLite. Foreign keys are to be off. */
export const fewerPages: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    if (isPostgres(db)) return;
    const { rows: views } = await sql<{ name: string; sql: string }>`
      select name, sql from sqlite_master where type = 'view' order by rowid`.execute(db);
    for (const { name } of views) await sql`drop view ${sql.ref(name)}`.execute(db);
    for (const [table, rewritten] of Object.entries(REWRITTEN)) await rewrite(db, table, rewritten);
    for (const view of views) await sql.raw(view.sql).execute(db);
  },
};

/** A table made anew with its rows, its indexes and its triggers. */
async function rewrite(db: Kysely<unknown>, table: string, rewritten: (statement: string) => string): Promise<void> {
  const { rows: written } = await sql<{ type: string; sql: string }>`
    select type, sql from sqlite_master where tbl_name = ${table} and sql is not null order by rowid`.execute(db);
  const before = sql.ref(`${table}_before`);
  await sql`create table ${before} as select * from ${sql.ref(table)}`.execute(db);
  await sql`drop table ${sql.ref(table)}`.execute(db);
  for (const { type, sql: statement } of written) {
    if (type !== 'table') continue;
    await sql.raw(rewritten(statement)).execute(db);
    await sql`insert into ${sql.ref(table)} select * from ${before}`.execute(db);
  }
  for (const { type, sql: statement } of written) if (type !== 'table') await sql.raw(statement).execute(db);
  await sql`drop table ${before}`.execute(db);
}

function withoutRowid(statement: string): string {
  return statement.replace(/\)\s*$/, ') without rowid');
}
