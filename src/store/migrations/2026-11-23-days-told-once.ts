import { type Kysely, type Migration, sql } from 'kysely';
import { isPostgres } from '../database/sql-dialect.js';

/** The views that show it, and under what name each has the table. */
const SHOWING = [
  ['case_offence', 'l'],
  ['v_offence', 'o'],
] as const;

/** Most offences come to something on the day of conviction: that day is said once. */
export const daysToldOnce: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`update case_offence_line set state_on = case when state_on = convicted_on then null else '' end
      where convicted_on is not null and (state_on is null or state_on = convicted_on)`.execute(db);
    for (const [view, table] of SHOWING) {
      const { rows } = await (isPostgres(db) ? onPostgres(view) : inSqlite(view)).execute(db);
      await sql`drop view ${sql.ref(view)}`.execute(db);
      const shown = `nullif(coalesce(${table}.state_on, ${table}.convicted_on), '') as state_on`;
      for (const { statement } of rows)
        await sql.raw(statement.replace(new RegExp(`\\b${table}\\.state_on\\b`), shown)).execute(db);
    }
  },
};

interface View {
  readonly statement: string;
}

const inSqlite = (view: string) => sql<View>`select sql as statement from sqlite_master where name = ${view}`;
const onPostgres = (view: string) => sql<View>`
  select 'create view ' || c.relname || ' as ' || pg_get_viewdef(c.oid) as statement
  from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relname = ${view}`;
