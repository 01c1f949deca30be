import { type Kysely, type Migration, sql } from 'kysely';
import { packed, unpacked } from '../database/packed.js';
import { isPostgres } from '../database/sql-dialect.js';

/** Rows read at a time. */
const MANY = 1000;

const COLUMNS = `case_id, id, position, sequence, code, charged_code, title, convicted, convicted_on, youth_at_conviction,
  state, state_on, court_house, court_code, local_justice_area, jurisdiction`;

const SQLITE = [
  'create table case_offence_before as select * from case_offence',
  'drop table case_offence',
  `create table case_offence (
  case_id text not null references defendant_case (id) on delete cascade,
  id text not null,
  position integer not null,
  appearance_at integer,
  offence_at integer,
  sequence integer not null,
  code text,
  charged_code text,
  title text,
  convicted integer not null check (convicted in (0, 1)),
  convicted_on text,
  youth_at_conviction integer check (youth_at_conviction in (0, 1)),
  state text not null,
  state_on text,
  court_at integer,
  court_house text,
  court_code text,
  local_justice_area text,
  jurisdiction text not null check (jurisdiction in ('magistrates', 'crown')),
  primary key (case_id, position)
)`,
  `insert into case_offence (${COLUMNS}) select ${COLUMNS} from case_offence_before order by case_id, position`,
  'drop table case_offence_before',
  'create index case_offence_code on case_offence (code)',
];

const POSTGRES = [
  'alter table case_offence alter column title drop not null',
  'alter table case_offence alter column court_house drop not null',
  'alter table case_offence add column appearance_at integer',
  'alter table case_offence add column offence_at integer',
  'alter table case_offence add column court_at integer',
];

const SAME_COURT = ['court_house', 'court_code', 'local_justice_area']
  .map((column) => `h.${column} is not distinct from case_offence.${column}`)
  .join(' and ');

const COURTS = [
  `update case_offence set court_at = (select min(c.position) from case_appearance c
  join appearance a on a.id = c.appearance_id join hearing h on h.id = a.hearing_id
  where c.case_id = case_offence.case_id and ${SAME_COURT})`,
  'update case_offence set court_house = null, court_code = null, local_justice_area = null where court_at is not null',
];

const TITLE = `(select f.title from case_appearance c
    join offence f on f.appearance_id = c.appearance_id and f.position = o.offence_at
    where c.case_id = o.case_id and c.position = o.appearance_at)`;
const ofHearing = (column: string) => `(select h.${column} from case_appearance c
    join appearance a on a.id = c.appearance_id join hearing h on h.id = a.hearing_id
    where c.case_id = o.case_id and c.position = o.court_at)`;

const V_OFFENCE = `create view v_offence as
select o.case_id, o.id as offence_id, o.sequence, o.code, o.charged_code, coalesce(o.title, ${TITLE}) as title,
  o.convicted, o.convicted_on, o.state, o.state_on, coalesce(o.court_house, ${ofHearing('court_house')}) as court,
  coalesce(o.local_justice_area, ${ofHearing('local_justice_area')}) as local_justice_area, o.jurisdiction,
  d.restricted as reporting_restricted, d.reportable, d.narrative_only
from case_offence o
join defendant_case d on d.id = o.case_id
where coalesce(o.youth_at_conviction, 0) = 0 and coalesce(d.youth, 0) = 0
  and not exists (
    select 1 from case_appearance inside join appearance youth on youth.id = inside.appearance_id
      and inside.case_id = o.case_id where youth.youth = 1
  )`;

/** An offence of a case says which of its appearances has its title, wording and court, and says them no second time. */
export const toldOnce: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw('drop view v_offence').execute(db);
    for (const statement of [...(isPostgres(db) ? POSTGRES : SQLITE), ...COURTS]) await sql.raw(statement).execute(db);
    for (let last = ''; ; ) {
      const { rows } = await sql<{ id: string; rest: Uint8Array }>`
        select id, rest from defendant_case where rest is not null and id > ${last} order by id limit ${sql.lit(MANY)}`.execute(
        db,
      );
      for (const { id, rest } of rows) await tellOnce(db, id, JSON.parse(unpacked(rest)) as Rest);
      const end = rows.at(-1);
      if (end === undefined) break;
      last = end.id;
    }
    await sql.raw(V_OFFENCE).execute(db);
  },
};

interface Rest {
  readonly offences: readonly { readonly wording?: string | null; readonly resultIds: readonly string[] }[];
}

interface Heard {
  readonly appearance_at: number;
  readonly offence_at: number;
  readonly title: string;
  readonly wording: string | null;
}

async function tellOnce(db: Kysely<unknown>, caseId: string, rest: Rest): Promise<void> {
  const { rows: offences } = await sql<{ position: number; title: string }>`
    select position, title from case_offence where case_id = ${caseId} order by position`.execute(db);
  const { rows: heard } = await sql<Heard>`
    select c.position as appearance_at, f.position as offence_at, f.title, f.wording
    from case_appearance c join offence f on f.appearance_id = c.appearance_id where c.case_id = ${caseId}
    order by c.position, f.position`.execute(db);
  const kept: Rest['offences'][number][] = [];
  for (const [at, own] of rest.offences.entries()) {
    const offence = offences[at];
    const teller = heard.find((one) => one.title === offence?.title && one.wording === own.wording);
    kept.push(teller === undefined ? own : { resultIds: own.resultIds });
    if (offence === undefined || teller === undefined) continue;
    await sql`update case_offence set appearance_at = ${teller.appearance_at}, offence_at = ${teller.offence_at}, title = null
      where case_id = ${caseId} and position = ${offence.position}`.execute(db);
  }
  const column = packed(JSON.stringify({ ...rest, offences: kept }));
  await sql`update defendant_case set rest = ${column} where id = ${caseId}`.execute(db);
}
