import { type Kysely, type Migration, sql } from 'kysely';
import { courtKey } from '../../cases/links/link-record.js';

const STATEMENTS = [
  'create index hearing_court on hearing (court_key, date)',
  `create table document_day (
  document_id text not null references source_document (id) on delete cascade,
  court text not null,
  date text not null,
  court_house text not null,
  local_justice_area text,
  codes integer not null,
  codes_out integer not null,
  dates integer not null,
  dates_out integer not null,
  amended integer not null,
  issued_at text,
  shape text not null,
  primary key (court, date, document_id)
)`,
  'create index document_day_document on document_day (document_id)',
  `create table court_day (
  court text not null,
  date text not null,
  court_house text not null,
  local_justice_area text,
  lists integer not null,
  registers integer not null,
  cases integer not null,
  cases_listed integer not null,
  cases_resulted integer not null,
  codes integer not null,
  codes_out integer not null,
  dates integer not null,
  dates_out integer not null,
  shape text not null,
  issued_at text,
  late integer not null check (late in (0, 1)),
  amended integer not null check (amended in (0, 1)),
  known_at text,
  expected_by text check (expected_by in ('listed', 'history', 'sat', 'unknown')),
  problems text not null,
  held integer not null check (held in (0, 1)),
  held_by text check (held_by in ('rule', 'person', 'released')),
  primary key (court, date)
)`,
  'create index court_day_resulted on court_day (date) where registers > 0',
  'create index court_day_held on court_day (court, date) where held = 1',
  `create table day_due (
  court text not null,
  date text not null,
  primary key (court, date)
)`,
  `create table day_decision (
  id text primary key,
  position integer not null,
  court text not null,
  date text not null,
  value text not null check (value in ('hold', 'release')),
  reason text not null,
  known_at text not null
)`,
  'create index day_decision_day on day_decision (court, date)',
  'drop view v_coverage',
  `create view v_coverage as
select court_house as court, local_justice_area, date,
  case when lists > 0 and registers > 0 then 'both' when lists > 0 then 'listed' when registers > 0 then 'resulted'
    else 'neither' end as seen,
  expected_by, lists, registers, cases, cases_listed, cases_resulted, issued_at, late, amended, known_at, held, held_by,
  problems
from court_day
where expected_by is not null`,
  // The court days of documents stored before are counted when these are linked again.
  `insert into job (kind, id, told, state, announced, attempts, not_before, leased_by, leased_until, error)
select 'link', d.id, '{}', 'waiting', 0, 0, '', null, null, null
from source_document d
where d.status = 'stored' and not exists (select 1 from job j where j.kind = 'link' and j.id = d.id)`,
];

/** The coverage ledger: what was seen and expected of each court and day, and what is held back. */
export const courtDays: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw('alter table hearing add column court_key text').execute(db);
    const { rows } = await sql<{ court_house: string; court_code: string | null }>`
      select distinct court_house, court_code from hearing`.execute(db);
    for (const { court_house: house, court_code: code } of rows) {
      const key = courtKey({ house, code, localJusticeArea: null });
      await sql`update hearing set court_key = ${key}
        where court_house = ${house} and court_code is not distinct from ${code}`.execute(db);
    }
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
