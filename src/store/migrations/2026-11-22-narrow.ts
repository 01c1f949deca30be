import { type Kysely, type Migration, sql } from 'kysely';
import { isPostgres } from '../database/sql-dialect.js';

const V_RESULT = `create view v_result as
select r.id as result_id, c.case_id, h.document_id, r.hearing_id, h.court_house as court, h.date as hearing_date,
  f.code as offence_code, r.level, r.code, r.short_code, r.label, r.text, r.ordered_date, r.amended, r.deleted, r.unread,
  case when c.superseded_by is null then 0 else 1 end as superseded, d.reportable
from result r
join hearing h on h.id = r.hearing_id
left join appearance a on a.hearing_id = r.hearing_id and a.position = r.appearance_at
left join case_appearance c on c.appearance_id = a.id
left join defendant_case d on d.id = c.case_id
left join offence f on f.appearance_id = a.id and f.position = r.offence_at
where coalesce(a.youth, 0) = 0 and h.youth_panel = 0 and coalesce(d.youth, 0) = 0
  and not exists (
    select 1 from case_appearance inside join appearance youth on youth.id = inside.appearance_id
      and inside.case_id = c.case_id where youth.youth = 1
  )`;

const AT = `(select a.position from appearance a where a.id = r.appearance_id) as appearance_at,
  (select o.position from offence o where o.appearance_id = r.appearance_id and o.id = r.offence_id) as offence_at`;

const SQLITE_RESULTS = [
  `create table result_before as select r.*, ${AT} from result r`,
  'drop table result',
  `create table result (
  id text primary key,
  hearing_id text not null references hearing (id) on delete cascade,
  appearance_at integer,
  offence_at integer,
  position integer not null,
  level text not null check (level in ('offence', 'case', 'defendant', 'application')),
  code text,
  short_code text,
  label text,
  text text not null,
  text_key text not null,
  source_id text,
  qualifiers text not null,
  ordered_date text,
  amended integer not null check (amended in (0, 1)),
  deleted integer not null check (deleted in (0, 1)),
  unread integer not null check (unread in (0, 1)),
  in_doubt integer not null default 0 check (in_doubt in (0, 1))
)`,
  `insert into result (id, hearing_id, appearance_at, offence_at, position, level, code, short_code, label, text, text_key,
  source_id, qualifiers, ordered_date, amended, deleted, unread, in_doubt)
select id, hearing_id, appearance_at, offence_at, position, level, code, short_code, label, text, text_key,
  source_id, qualifiers, ordered_date, amended, deleted, unread, in_doubt from result_before order by hearing_id, position`,
  'drop table result_before',
  'create index result_hearing on result (hearing_id)',
  'create index result_in_doubt on result (id) where in_doubt = 1',
];

const POSTGRES_RESULTS = [
  'alter table result add column appearance_at integer',
  'alter table result add column offence_at integer',
  `update result set appearance_at = at.appearance_at, offence_at = at.offence_at
from (select r.id, ${AT} from result r) as at where at.id = result.id`,
  'alter table result drop column appearance_id',
  'alter table result drop column offence_id',
];

/** An index of cases and places in them, half as long as one of the ids of cases and offences, which nothing asks for. */
const SQLITE_CASE_OFFENCES = [
  'create table case_offence_before as select * from case_offence',
  'drop table case_offence',
  `create table case_offence (
  case_id text not null references defendant_case (id) on delete cascade,
  id text not null,
  position integer not null,
  sequence integer not null,
  code text,
  charged_code text,
  title text not null,
  convicted integer not null check (convicted in (0, 1)),
  convicted_on text,
  youth_at_conviction integer check (youth_at_conviction in (0, 1)),
  state text not null,
  state_on text,
  court_house text not null,
  court_code text,
  local_justice_area text,
  jurisdiction text not null check (jurisdiction in ('magistrates', 'crown')),
  primary key (case_id, position)
)`,
  `insert into case_offence (case_id, id, position, sequence, code, charged_code, title, convicted, convicted_on,
  youth_at_conviction, state, state_on, court_house, court_code, local_justice_area, jurisdiction)
select case_id, id, position, sequence, code, charged_code, title, convicted, convicted_on,
  youth_at_conviction, state, state_on, court_house, court_code, local_justice_area, jurisdiction
from case_offence_before order by case_id, position`,
  'drop table case_offence_before',
  'create index case_offence_code on case_offence (code)',
];

/** A result names its appearance and offence by their positions, which take two bytes for 48; what nobody asks goes. */
export const narrowRows: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { rows: views } = isPostgres(db)
      ? { rows: [{ name: 'v_result', sql: '' }] }
      : await sql<{ name: string; sql: string }>`
        select name, sql from sqlite_master where type = 'view' order by rowid`.execute(db);
    for (const { name } of views) await sql`drop view ${sql.ref(name)}`.execute(db);
    const tables = isPostgres(db) ? POSTGRES_RESULTS : [...SQLITE_RESULTS, ...SQLITE_CASE_OFFENCES];
    for (const statement of tables) await sql.raw(statement).execute(db);
    await sql.raw('update result set text_key = substr(text_key, 1, 12)').execute(db);
    await sql.raw('alter table case_hearing drop column appearance_ids').execute(db);
    for (const { name, sql: statement } of views) await sql.raw(name === 'v_result' ? V_RESULT : statement).execute(db);
  },
};
