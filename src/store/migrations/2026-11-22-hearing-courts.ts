import { type Kysely, type Migration, sql } from 'kysely';
import { isPostgres } from '../database/sql-dialect.js';

const COLUMNS = 'case_id, position, date, court_house, seen, witnesses';

const SQLITE = [
  'create table case_hearing_before as select * from case_hearing',
  'drop table case_hearing',
  `create table case_hearing (
  case_id text not null references defendant_case (id) on delete cascade,
  position integer not null,
  date text,
  court_at integer,
  court_house text,
  seen text not null check (seen in ('listed', 'resulted', 'both', 'told')),
  witnesses integer not null check (witnesses > 0),
  primary key (case_id, position)
) without rowid`,
  `insert into case_hearing (${COLUMNS}) select ${COLUMNS} from case_hearing_before order by case_id, position`,
  'drop table case_hearing_before',
];

const POSTGRES = [
  'alter table case_hearing alter column court_house drop not null',
  'alter table case_hearing add column court_at integer',
];

const COURTS = [
  `update case_hearing set court_at = (select min(c.position) from case_appearance c
  join appearance a on a.id = c.appearance_id join hearing h on h.id = a.hearing_id
  where c.case_id = case_hearing.case_id and h.court_house = case_hearing.court_house)`,
  'update case_hearing set court_house = null where court_at is not null',
];

const V_CASE_HEARING = `create view v_case_hearing as
select h.case_id, h.date,
  coalesce(h.court_house, (select o.court_house from case_appearance c
    join appearance a on a.id = c.appearance_id join hearing o on o.id = a.hearing_id
    where c.case_id = h.case_id and c.position = h.court_at)) as court,
  h.seen, h.witnesses
from case_hearing h
join defendant_case d on d.id = h.case_id
where coalesce(d.youth, 0) = 0
  and not exists (
    select 1 from case_appearance inside join appearance youth on youth.id = inside.appearance_id
      and inside.case_id = h.case_id where youth.youth = 1
  )`;

/** A hearing of a case says which of its appearances was at its court, and does not name the court a second time. */
export const hearingCourts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw('drop view v_case_hearing').execute(db);
    for (const statement of [...(isPostgres(db) ? POSTGRES : SQLITE), ...COURTS]) await sql.raw(statement).execute(db);
    await sql.raw(V_CASE_HEARING).execute(db);
  },
};
