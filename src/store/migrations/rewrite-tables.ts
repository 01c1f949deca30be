import { type Kysely, sql } from 'kysely';

/**
 * Tables of SQLite made anew by their statements as they are to be, with their rows, their indexes and their triggers; views stand
 * aside meanwhile. Foreign keys are to be off.
 */
export async function rewriteTables(
  db: Kysely<unknown>,
  tables: Readonly<Record<string, (statement: string) => string>>,
): Promise<void> {
  const { rows: views } = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master where type = 'view' order by rowid`.execute(db);
  for (const { name } of views) await sql`drop view ${sql.ref(name)}`.execute(db);
  for (const [table, rewritten] of Object.entries(tables)) await rewrite(db, table, rewritten);
  for (const view of views) await sql.raw(view.sql).execute(db);
}

/** The statement of a table that is its own index: one tree in the place of two. */
export function withoutRowid(statement: string): string {
  return statement.replace(/\)\s*$/, ') without rowid');
}

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
