import { type Kysely, type Migration, sql } from 'kysely';
import { isPostgres } from '../database/sql-dialect.js';

const TOLD = "case when offence_at is null then 'defendant' else 'offence' end";
const KEPT = `hearing_id, appearance_at, offence_at, position, code, short_code, label, text, source_id, qualifiers,
  ordered_date, amended, deleted, unread, in_doubt`;

/** What refers to a result goes with its document: of those that referred to its id too, their statements without it. */
const WITHOUT_REFERENCE = ['problem', 'reading_decision'];
const REFERENCE = / references result \(id\) on delete cascade/;

const SQLITE = [
  `create table result_line (
  id blob primary key,
  hearing_id text not null references hearing (id) on delete cascade,
  appearance_at integer,
  offence_at integer,
  position integer not null,
  level text check (level in ('offence', 'case', 'defendant', 'application')),
  code text,
  short_code text,
  label text,
  text text not null,
  text_key blob not null,
  source_id text,
  qualifiers text not null,
  ordered_date text,
  amended integer not null check (amended in (0, 1)),
  deleted integer not null check (deleted in (0, 1)),
  unread integer not null check (unread in (0, 1)),
  in_doubt integer not null default 0 check (in_doubt in (0, 1))
)`,
  `insert into result_line (id, text_key, level, ${KEPT})
select unhex(id), unhex(text_key), nullif(level, ${TOLD}), ${KEPT} from result order by hearing_id, position`,
  'drop table result',
  'create index result_line_hearing on result_line (hearing_id)',
  'create index result_line_in_doubt on result_line (hearing_id, position) where in_doubt = 1',
];

const POSTGRES = [
  'alter table problem drop constraint problem_result_id_fkey',
  'alter table reading_decision drop constraint reading_decision_result_id_fkey',
  'drop view v_result',
  'drop view v_hearing',
  'drop index result_in_doubt',
  'alter index result_hearing rename to result_line_hearing',
  'alter table result rename to result_line',
  `alter table result_line alter column id type bytea using decode(id, 'hex')`,
  `alter table result_line alter column text_key type bytea using decode(text_key, 'hex')`,
  'alter table result_line alter column level drop not null',
  `update result_line set level = null where level = ${TOLD}`,
  'create index result_line_in_doubt on result_line (hearing_id, position) where in_doubt = 1',
];

const result = (shown: (column: string) => string) => `create view result as
select ${shown('id')} as id, hearing_id, appearance_at, offence_at, position, coalesce(level, ${TOLD}) as level, code,
  short_code, label, text, ${shown('text_key')} as text_key, source_id, qualifiers, ordered_date, amended, deleted, unread,
  in_doubt
from result_line`;

/** The ids and hashes of results take half the room as bytes. They are read, as digits, from the view `result`. */
export const resultLines: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    if (isPostgres(db)) {
      const { rows: views } = await sql<{ name: string; sql: string }>`
        select viewname as name, definition as sql from pg_views
        where schemaname = current_schema() and viewname in ('v_result', 'v_hearing')`.execute(db);
      for (const statement of POSTGRES) await sql.raw(statement).execute(db);
      await sql.raw(result((column) => `encode(${column}, 'hex')`)).execute(db);
      for (const { name, sql: definition } of views) await sql.raw(`create view ${name} as ${definition}`).execute(db);
      return;
    }
    for (const table of WITHOUT_REFERENCE) await withoutReference(db, table);
    for (const statement of SQLITE) await sql.raw(statement).execute(db);
    await sql.raw(result((column) => `lower(hex(${column}))`)).execute(db);
  },
};

async function withoutReference(db: Kysely<unknown>, table: string): Promise<void> {
  const { rows: statements } = await sql<{ type: string; sql: string }>`
    select type, sql from sqlite_master where tbl_name = ${table} and sql is not null order by rowid`.execute(db);
  const before = sql.table(`${table}_before`);
  await sql`create table ${before} as select * from ${sql.table(table)}`.execute(db);
  await sql`drop table ${sql.table(table)}`.execute(db);
  for (const { sql: statement } of statements) await sql.raw(statement.replace(REFERENCE, '')).execute(db);
  await sql`insert into ${sql.table(table)} select * from ${before}`.execute(db);
  await sql`drop table ${before}`.execute(db);
}
