import { type Kysely, type Migration, sql } from 'kysely';
import { isPostgres } from '../database/sql-dialect.js';
import { PHRASE_ID_LENGTH, phraseId } from '../documents/phrase.js';

/** Phrases hashed at a time. */
const MANY = 1000;

const SAID = `select text from result_line union select title from offence
  union select wording from offence where wording is not null
  union select legislation from offence where legislation is not null`;

const RESULT = `id, hearing_id, appearance_at, offence_at, position, level, code, short_code, label, text_key, source_id,
  qualifiers, ordered_date, amended, deleted, unread, in_doubt`;
const OFFENCE = `id, appearance_id, position, sequence, source_id, code, start_date, plea, plea_date, indicated_plea,
  allocation_decision, verdict, conviction_date, age_at_conviction, adjourned_to, reporting_restrictions, of_application`;

const PHRASE = 'create table phrase (id blob primary key, text text not null) without rowid';

const idOf = (text: string) => `(select b.id from phrase_before b where b.text = ${text})`;

const SQLITE = [
  'insert into phrase (id, text) select id, text from phrase_before order by id',
  'create table result_before as select * from result_line',
  'drop table result_line',
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
  text_id blob not null,
  text_key blob not null,
  source_id text,
  qualifiers text not null,
  ordered_date text,
  amended integer not null check (amended in (0, 1)),
  deleted integer not null check (deleted in (0, 1)),
  unread integer not null check (unread in (0, 1)),
  in_doubt integer not null default 0 check (in_doubt in (0, 1))
)`,
  `insert into result_line (${RESULT}, text_id) select ${RESULT}, ${idOf('result_before.text')} from result_before
order by rowid`,
  'drop table result_before',
  'create index result_line_hearing on result_line (hearing_id)',
  'create index result_line_in_doubt on result_line (hearing_id, position) where in_doubt = 1',
  `create table offence_line (
  id text not null,
  appearance_id text not null references appearance (id) on delete cascade,
  position integer not null,
  sequence integer not null,
  source_id text,
  code text,
  title_id blob not null,
  wording_id blob,
  legislation_id blob,
  start_date text,
  plea text,
  plea_date text,
  indicated_plea text,
  allocation_decision text,
  verdict text,
  conviction_date text,
  age_at_conviction integer,
  adjourned_to text,
  reporting_restrictions text not null,
  of_application integer not null check (of_application in (0, 1)),
  primary key (appearance_id, position)
) without rowid`,
  `insert into offence_line (${OFFENCE}, title_id, wording_id, legislation_id) select ${OFFENCE}, ${idOf('offence.title')},
  ${idOf('offence.wording')}, ${idOf('offence.legislation')} from offence order by appearance_id, position`,
  'drop table offence',
  'drop table phrase_before',
];

const hashOf = (text: string) => `substring(sha256(convert_to(${text}, 'UTF8')) from 1 for ${PHRASE_ID_LENGTH})`;

const POSTGRES = [
  PHRASE,
  `insert into phrase (id, text) select ${hashOf('text')}, text from (${SAID}) as said`,
  'alter table result_line add column text_id bytea',
  `update result_line set text_id = ${hashOf('text')}`,
  'alter table result_line alter column text_id set not null',
  'alter table result_line drop column "text"',
  'alter table offence rename to offence_line',
  'alter table offence_line add column title_id bytea',
  'alter table offence_line add column wording_id bytea',
  'alter table offence_line add column legislation_id bytea',
  `update offence_line set title_id = ${hashOf('title')}, wording_id = ${hashOf('wording')},
  legislation_id = ${hashOf('legislation')}`,
  'alter table offence_line alter column title_id set not null',
  'alter table offence_line drop column title',
  'alter table offence_line drop column wording',
  'alter table offence_line drop column legislation',
];

/** The views that show a result or an offence, those of others first: PostgreSQL holds them to the columns there are. */
const SHOWING = ['v_result', 'v_hearing', 'v_offence'];

const TOLD = "case when r.offence_at is null then 'defendant' else 'offence' end";
const said = (id: string) => `(select p.text from phrase p where p.id = ${id})`;

const result = (shown: (column: string) => string) => `create view result as
select ${shown('r.id')} as id, r.hearing_id, r.appearance_at, r.offence_at, r.position, coalesce(r.level, ${TOLD}) as level,
  r.code, r.short_code, r.label, ${said('r.text_id')} as text, ${shown('r.text_key')} as text_key, r.source_id, r.qualifiers,
  r.ordered_date, r.amended, r.deleted, r.unread, r.in_doubt
from result_line r`;

const V_OFFENCE = `create view offence as
select o.id, o.appearance_id, o.position, o.sequence, o.source_id, o.code, ${said('o.title_id')} as title,
  ${said('o.wording_id')} as wording, ${said('o.legislation_id')} as legislation, o.start_date, o.plea, o.plea_date,
  o.indicated_plea, o.allocation_decision, o.verdict, o.conviction_date, o.age_at_conviction, o.adjourned_to,
  o.reporting_restrictions, o.of_application
from offence_line o`;

/** The words of a result, and an offence’s title, wording and legislation, are kept once for the whole database. */
export const phrases: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    if (isPostgres(db)) {
      const { rows: views } = await sql<{ name: string; sql: string }>`
        select viewname as name, definition as sql from pg_views
        where schemaname = current_schema() and viewname in (${sql.join(SHOWING)})`.execute(db);
      for (const { name } of views) await sql`drop view ${sql.ref(name)}`.execute(db);
      await sql`drop view result`.execute(db);
      for (const statement of POSTGRES) await sql.raw(statement).execute(db);
      await sql.raw(result((column) => `encode(${column}, 'hex')`)).execute(db);
      await sql.raw(V_OFFENCE).execute(db);
      for (const { name, sql: definition } of views) await sql.raw(`create view ${name} as ${definition}`).execute(db);
      return;
    }
    await sql`drop view result`.execute(db);
    await sql.raw(PHRASE).execute(db);
    await hashPhrases(db);
    for (const statement of SQLITE) await sql.raw(statement).execute(db);
    await sql.raw(result((column) => `lower(hex(${column}))`)).execute(db);
    await sql.raw(V_OFFENCE).execute(db);
  },
};

/** SQLite has no hashes: every phrase there is, with its id, in a table of its own. */
async function hashPhrases(db: Kysely<unknown>): Promise<void> {
  await sql`create table phrase_before (number integer primary key, text text unique, id blob)`.execute(db);
  await sql.raw(`insert into phrase_before (text) ${SAID}`).execute(db);
  for (let last = 0; ; ) {
    const { rows } = await sql<{ number: number; text: string }>`
      select number, text from phrase_before where number > ${last} order by number limit ${sql.lit(MANY)}`.execute(db);
    for (const { number, text } of rows)
      await sql`update phrase_before set id = ${phraseId(text)} where number = ${number}`.execute(db);
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.number;
  }
}
