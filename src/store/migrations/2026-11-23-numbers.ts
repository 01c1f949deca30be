import { type Kysely, type Migration, sql } from 'kysely';
import { isPostgres } from '../database/sql-dialect.js';

const OF_CASE = `id, person_id, person_linked_by, urn, organisation, prosecutor, anonymity, youth, restricted, reportable,
  narrative_only, heard, offences, occasions, offence_groups, device_lost, details, rest, linked_as`;
const OF_CASE_OFFENCE = `position, appearance_at, offence_at, sequence, code, charged_code, title, convicted, convicted_on,
  youth_at_conviction, state, state_on, court_at, court_house, court_code, local_justice_area`;
const OF_CASE_HEARING = 'position, date, court_at, court_house, seen, witnesses';
const OF_CASE_APPEARANCE = 'position, superseded_by, linked_by, link_score';
const OF_APPEARANCE = `id, hearing_id, position, urn, urn_key, case_number, person_master, person_asn, person_name_and_birth,
  person_name, person_pnc, person_defendant, person_marks, organisation, subject, age_at_hearing, youth`;
const OF_OFFENCE = `position, sequence, source_id, code, title_id, wording_id, legislation_id, start_date, plea, plea_date,
  indicated_plea, allocation_decision, verdict, conviction_date, age_at_conviction, adjourned_to, reporting_restrictions,
  of_application`;
const OF_IDENTITY = `name, title, forenames, surname, organisation, date_of_birth, sex, address, asn, pnc_id, master_id,
  defendant_id, delete_after`;

const of = (alias: string, columns: string) =>
  columns
    .split(/,\s*/)
    .map((column) => `${alias}.${column}`)
    .join(', ');

const BY_NUMBER = {
  case: 'of_case integer not null references defendant_case (number) on delete cascade',
  appearance: 'of_appearance integer not null references appearance (number) on delete cascade',
};

const CASES = [
  'create table defendant_case_before as select * from defendant_case',
  'drop table defendant_case',
  `create table defendant_case (
  number integer primary key,
  id text not null unique,
  person_id text not null,
  person_linked_by text,
  urn text,
  organisation integer not null check (organisation in (0, 1)),
  prosecutor text,
  anonymity text check (anonymity in ('yes', 'no', 'unknown')),
  youth integer check (youth in (0, 1)),
  restricted integer check (restricted in (0, 1)),
  reportable text check (reportable in ('yes', 'no', 'unknown')),
  narrative_only integer check (narrative_only in (0, 1)),
  heard text not null default '[]',
  offences integer not null default 0,
  occasions integer not null default 0,
  offence_groups text not null default '',
  device_lost integer not null default 0,
  details text not null,
  rest blob,
  linked_as text
)`,
  `insert into defendant_case (${OF_CASE}) select ${OF_CASE} from defendant_case_before order by rowid`,
  'drop table defendant_case_before',
  'create index defendant_case_person on defendant_case (person_id)',
  "create index defendant_case_in_group on defendant_case (person_id) where offence_groups <> ''",
  'create index defendant_case_lost on defendant_case (urn, person_id, heard) where device_lost = 1',
];

const APPEARANCES = [
  'create table appearance_before as select * from appearance',
  'drop table appearance',
  `create table appearance (
  number integer primary key,
  id text not null unique,
  hearing_id text not null references hearing_line (id) on delete cascade,
  position integer not null,
  urn text,
  urn_key text,
  case_number text,
  person_master text,
  person_asn text,
  person_name_and_birth text,
  person_name text,
  person_pnc text,
  person_defendant text,
  person_marks blob,
  link_keys blob,
  organisation integer not null check (organisation in (0, 1)),
  subject integer not null check (subject in (0, 1)),
  age_at_hearing integer,
  youth integer check (youth in (0, 1))
)`,
  `insert into appearance (${OF_APPEARANCE}, link_keys)
select ${OF_APPEARANCE}, unhex(link_keys, '[]",') from appearance_before order by rowid`,
  'drop table link_key',
  `create table link_key (
  key blob not null,
  of_appearance integer not null,
  primary key (key, of_appearance)
) without rowid`,
  `insert into link_key (key, of_appearance)
select unhex(k.value), a.number from appearance_before b join appearance a on a.id = b.id, json_each(b.link_keys) k
order by 1, 2`,
  'drop table appearance_before',
  'create index appearance_hearing on appearance (hearing_id)',
  ...['master', 'asn', 'pnc', 'name_and_birth'].map(
    (kind) => `create index appearance_${kind} on appearance (person_${kind}) where person_${kind} is not null`,
  ),
];

/** A table written anew, and filled from `_before`, what it was. */
function anew(
  name: string,
  earlier: string,
  columns: string,
  { insert, rows }: { readonly insert: string; readonly rows: string },
): readonly string[] {
  return [
    `create table ${earlier}_before as select * from ${earlier}`,
    `drop table ${earlier}`,
    `create table ${name} (\n  ${columns}`,
    `insert into ${name} (${insert})\n${rows}`,
    `drop table ${earlier}_before`,
  ];
}

const SQLITE = [
  ...CASES,
  ...APPEARANCES,
  ...anew(
    'case_appearance_line',
    'case_appearance',
    `${BY_NUMBER.case},
  ${BY_NUMBER.appearance},
  position integer not null,
  superseded_by text,
  linked_by text not null,
  link_score real,
  primary key (of_case, of_appearance)
) without rowid`,
    {
      insert: `of_case, of_appearance, ${OF_CASE_APPEARANCE}`,
      rows: `select d.number, a.number, ${of('b', OF_CASE_APPEARANCE)} from case_appearance_before b
join defendant_case d on d.id = b.case_id join appearance a on a.id = b.appearance_id order by 1, 2`,
    },
  ),
  'create index case_appearance_line_appearance on case_appearance_line (of_appearance)',
  'create index case_appearance_line_superseded on case_appearance_line (superseded_by) where superseded_by is not null',
  ...anew(
    'case_hearing_line',
    'case_hearing',
    `${BY_NUMBER.case},
  position integer not null,
  date text,
  court_at integer,
  court_house text,
  seen text not null check (seen in ('listed', 'resulted', 'both', 'told')),
  witnesses integer not null check (witnesses > 0),
  primary key (of_case, position)
) without rowid`,
    {
      insert: `of_case, ${OF_CASE_HEARING}`,
      rows: `select d.number, ${of('b', OF_CASE_HEARING)} from case_hearing_before b
join defendant_case d on d.id = b.case_id order by 1, b.position`,
    },
  ),
  ...anew(
    'case_offence_line',
    'case_offence',
    `${BY_NUMBER.case},
  position integer not null,
  id blob not null,
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
  crown integer not null check (crown in (0, 1)),
  primary key (of_case, position)
) without rowid`,
    {
      insert: `of_case, id, crown, ${OF_CASE_OFFENCE}`,
      rows: `select d.number, unhex(b.id), b.jurisdiction = 'crown', ${of('b', OF_CASE_OFFENCE)} from case_offence_before b
join defendant_case d on d.id = b.case_id order by 1, b.position`,
    },
  ),
  'create index case_offence_line_code on case_offence_line (code)',
  ...anew(
    'offence_line',
    'offence_line',
    `${BY_NUMBER.appearance},
  position integer not null,
  id blob not null,
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
  primary key (of_appearance, position)
) without rowid`,
    {
      insert: `of_appearance, id, ${OF_OFFENCE}`,
      rows: `select a.number, unhex(b.id), ${of('b', OF_OFFENCE)} from offence_line_before b
join appearance a on a.id = b.appearance_id order by 1, b.position`,
    },
  ),
  ...anew(
    'identity_line',
    'identity',
    `of_appearance integer primary key references appearance (number) on delete cascade,
  ${OF_IDENTITY.split(/,\s*/).join(' text,\n  ')} text
)`,
    {
      insert: `of_appearance, ${OF_IDENTITY}`,
      rows: `select a.number, ${of('b', OF_IDENTITY)} from identity_before b join appearance a on a.id = b.appearance_id order by 1`,
    },
  ),
  ...anew(
    'put_off',
    'put_off',
    `${BY_NUMBER.appearance},
  date text not null,
  primary key (of_appearance, date)
) without rowid`,
    {
      insert: 'of_appearance, date',
      rows: 'select a.number, b.date from put_off_before b join appearance a on a.id = b.appearance_id order by 1, 2',
    },
  ),
  ...anew(
    'hearing_clause',
    'hearing_clause',
    `sitting_at integer not null,
  hearing_at integer not null,
  clauses blob not null,
  primary key (sitting_at, hearing_at),
  foreign key (sitting_at, hearing_at) references hearing_line (sitting_at, position) on delete cascade
) without rowid`,
    {
      insert: 'sitting_at, hearing_at, clauses',
      rows: `select h.sitting_at, h.position, b.clauses from hearing_clause_before b
join hearing_line h on h.id = b.hearing_id order by 1, 2`,
    },
  ),
];

/** Bytes of a key: a list of them is one after the other. */
const KEY = 5;
/** Where the keys of a list begin; of one without any there is no place. */
const keysIn = (list: string) => `select substr(${list}, at, ${KEY}) from (
    with recursive place (at) as (select 1 union all select at + ${KEY} from place where at + ${KEY} < length(${list}))
    select at from place where length(${list}) > 0)`;

const SQLITE_TRIGGERS = [
  `create trigger appearance_keyed after insert on appearance when new.link_keys is not null begin
  insert into link_key (key, of_appearance) ${keysIn('new.link_keys').replace(' from', ', new.number from')};
end`,
  `create trigger appearance_keyed_anew after update of link_keys on appearance begin
  delete from link_key where of_appearance = old.number and key in (${keysIn('old.link_keys')});
  insert into link_key (key, of_appearance) ${keysIn('new.link_keys').replace(' from', ', new.number from')};
end`,
  `create trigger appearance_keyed_no_more after delete on appearance when old.link_keys is not null begin
  delete from link_key where of_appearance = old.number and key in (${keysIn('old.link_keys')});
end`,
];

const postgresKeysIn = (list: string) =>
  `select substring(${list} from cast(at as integer) for ${KEY}) from generate_series(1, length(${list}), ${KEY}) as place (at)`;

/** A column that names a row by its number, in the place of the one that names it by its id. */
function byNumber(table: string, name: 'case' | 'appearance'): readonly string[] {
  const parent = name === 'case' ? 'defendant_case' : 'appearance';
  return [
    `alter table ${table} add column of_${name} bigint references ${parent} (number) on delete cascade`,
    `update ${table} set of_${name} = p.number from ${parent} p where p.id = ${table}.${name}_id`,
    `alter table ${table} alter column of_${name} set not null`,
    `alter table ${table} drop column ${name}_id`,
  ];
}

const inBytes = (table: string) => `alter table ${table} alter column id type bytea using decode(id, 'hex')`;

const POSTGRES = [
  ...['defendant_case', 'appearance'].map(
    (table) => `alter table ${table} add column number bigint generated by default as identity unique`,
  ),
  'drop trigger appearance_keyed on appearance',
  `alter table appearance alter column link_keys type bytea using decode(translate(link_keys, '[]", ', ''), 'hex')`,
  'alter table case_appearance rename to case_appearance_line',
  ...byNumber('case_appearance_line', 'case'),
  ...byNumber('case_appearance_line', 'appearance'),
  'alter table case_appearance_line add primary key (of_case, of_appearance)',
  'create index case_appearance_line_appearance on case_appearance_line (of_appearance)',
  'alter table case_hearing rename to case_hearing_line',
  ...byNumber('case_hearing_line', 'case'),
  'alter table case_hearing_line add primary key (of_case, position)',
  'alter table case_offence rename to case_offence_line',
  ...byNumber('case_offence_line', 'case'),
  'alter table case_offence_line add primary key (of_case, position)',
  inBytes('case_offence_line'),
  'alter table case_offence_line add column crown bigint not null default 0 check (crown in (0, 1))',
  "update case_offence_line set crown = 1 where jurisdiction = 'crown'",
  'alter table case_offence_line alter column crown drop default',
  'alter table case_offence_line drop column jurisdiction',
  'alter table offence_line drop constraint offence_pkey',
  ...byNumber('offence_line', 'appearance'),
  'alter table offence_line add primary key (of_appearance, position)',
  inBytes('offence_line'),
  'alter table identity rename to identity_line',
  ...byNumber('identity_line', 'appearance'),
  'alter table identity_line add primary key (of_appearance)',
  ...byNumber('put_off', 'appearance'),
  'alter table put_off add primary key (of_appearance, date)',
  'alter table hearing_clause add column sitting_at bigint',
  'alter table hearing_clause add column hearing_at bigint',
  'update hearing_clause set sitting_at = h.sitting_at, hearing_at = h.position from hearing_line h where h.id = hearing_id',
  'alter table hearing_clause drop column hearing_id',
  'alter table hearing_clause add primary key (sitting_at, hearing_at)',
  `alter table hearing_clause add foreign key (sitting_at, hearing_at)
  references hearing_line (sitting_at, position) on delete cascade`,
  'drop table link_key',
  'create table link_key (key bytea not null, of_appearance bigint not null, primary key (key, of_appearance))',
  `create or replace function ordergap_key_appearance() returns trigger language plpgsql as $$ begin
  if tg_op <> 'INSERT' and old.link_keys is not null then
    delete from link_key where of_appearance = old.number and key in (${postgresKeysIn('old.link_keys')});
  end if;
  if tg_op <> 'DELETE' and new.link_keys is not null then
    insert into link_key (key, of_appearance) ${postgresKeysIn('new.link_keys').replace(' from generate', ', new.number from generate')};
  end if;
  return null;
end $$`,
  `insert into link_key (key, of_appearance)
select substring(a.link_keys from cast(at as integer) for ${KEY}), a.number
from appearance a, generate_series(1, length(a.link_keys), ${KEY}) as place (at)`,
  `create trigger appearance_keyed after insert or delete or update of link_keys on appearance
  for each row execute function ordergap_key_appearance()`,
];

/** Some appearance in the case of this number is of somebody under 18. */
const noYouthIn = (number: string) => `not exists (
    select 1 from case_appearance_line inside join appearance youth on youth.number = inside.of_appearance
    where inside.of_case = ${number} and youth.youth = 1
  )`;

/** Of the hearing of an appearance of a case, by its place in it. */
const heardAt = (column: string, place: string) => `(select h.${column} from case_appearance_line c
    join appearance a on a.number = c.of_appearance join hearing h on h.id = a.hearing_id
    where c.of_case = o.of_case and c.position = ${place})`;

const daysOf = (day: string) => `(select ${day}(h.date) from case_appearance_line c
    join appearance a on a.number = c.of_appearance join hearing h on h.id = a.hearing_id where c.of_case = d.number)`;

const said = (id: string) => `(select p.text from phrase p where p.id = ${id})`;

/** What rows of cases, offences and identities were, and what is published of them. `shown`: bytes as digits. */
const views = (shown: (column: string) => string): Readonly<Record<string, string>> => ({
  case_appearance: `select d.id as case_id, a.id as appearance_id, ${of('l', OF_CASE_APPEARANCE)}
from case_appearance_line l
join defendant_case d on d.number = l.of_case
join appearance a on a.number = l.of_appearance`,
  case_hearing: `select d.id as case_id, ${of('l', OF_CASE_HEARING)}
from case_hearing_line l
join defendant_case d on d.number = l.of_case`,
  case_offence: `select d.id as case_id, ${shown('l.id')} as id, ${of('l', OF_CASE_OFFENCE)},
  case l.crown when 1 then 'crown' else 'magistrates' end as jurisdiction
from case_offence_line l
join defendant_case d on d.number = l.of_case`,
  offence: `select ${shown('o.id')} as id, a.id as appearance_id, o.position, o.sequence, o.source_id, o.code, ${said('o.title_id')} as title,
  ${said('o.wording_id')} as wording, ${said('o.legislation_id')} as legislation, o.start_date, o.plea, o.plea_date,
  o.indicated_plea, o.allocation_decision, o.verdict, o.conviction_date, o.age_at_conviction, o.adjourned_to,
  o.reporting_restrictions, o.of_application
from offence_line o
join appearance a on a.number = o.of_appearance`,
  identity: `select a.id as appearance_id, ${of('i', OF_IDENTITY)}
from identity_line i
join appearance a on a.number = i.of_appearance`,
  v_order: `select o.case_id, o.court_house as court, o.decided_on, o.type, o.status, o.property, o.power, o.period, o.until,
  coalesce((select sum(s.lines) from case_order s join defendant_case c on c.id = s.case_id
    where s.decision_key = o.decision_key and s.superseded_by is null and c.person_id = d.person_id), o.lines) as lines,
  d.reportable, d.narrative_only
from case_order o
join defendant_case d on d.id = o.case_id
where o.superseded_by is null
  and coalesce(d.youth, 0) = 0
  and ${noYouthIn('d.number')}
  and not exists (
    select 1 from case_order s join defendant_case c on c.id = s.case_id
    where s.decision_key = o.decision_key and s.superseded_by is null and c.person_id = d.person_id
      and s.case_id < o.case_id
  )`,
  v_defendant_case: `select d.id as case_id, d.person_id, d.organisation, d.prosecutor,
  ${daysOf('min')} as first_hearing,
  ${daysOf('max')} as last_hearing,
  (select count(*) from case_appearance_line c where c.of_case = d.number) as appearances,
  (select count(*) from case_offence_line o where o.of_case = d.number) as offences,
  (select count(*) from case_offence_line o where o.of_case = d.number and o.state = 'sentenced') as offences_sentenced,
  (select count(*) from case_order o where o.case_id = d.id and o.superseded_by is null) as orders,
  d.anonymity, d.reportable, d.narrative_only
from defendant_case d
where coalesce(d.youth, 0) = 0
  and ${noYouthIn('d.number')}`,
  v_hearing: `select h.id as hearing_id, h.document_id, h.court_house as court, h.court_code, h.local_justice_area, h.jurisdiction,
  h.date, h.type, h.youth_panel, h.prosecutor, h.issued_at,
  case when h.reporting_restricted = 1 or exists (
    select 1 from appearance a join case_appearance_line c on c.of_appearance = a.number
    join defendant_case k on k.number = c.of_case where a.hearing_id = h.id and k.restricted = 1
  ) then 1 else 0 end as reporting_restricted,
  d.format, d.kind, d.complete_results,
  (select count(*) from appearance a where a.hearing_id = h.id) as defendants,
  (select count(*) from result r where r.hearing_id = h.id) as results
from hearing h
join source_document d on d.id = h.document_id`,
  v_person: `select d.person_id, d.id as case_id, d.person_linked_by as linked_by
from defendant_case d
where coalesce(d.youth, 0) = 0
  and ${noYouthIn('d.number')}`,
  v_result: `select r.id as result_id, d.id as case_id, h.document_id, r.hearing_id, h.court_house as court, h.date as hearing_date,
  f.code as offence_code, r.level, r.code, r.short_code, r.label, r.text, r.ordered_date, r.amended, r.deleted, r.unread,
  case when c.superseded_by is null then 0 else 1 end as superseded, d.reportable
from result r
join hearing h on h.id = r.hearing_id
left join appearance a on a.hearing_id = r.hearing_id and a.position = r.appearance_at
left join case_appearance_line c on c.of_appearance = a.number
left join defendant_case d on d.number = c.of_case
left join offence_line f on f.of_appearance = a.number and f.position = r.offence_at
where coalesce(a.youth, 0) = 0 and h.youth_panel = 0 and coalesce(d.youth, 0) = 0
  and ${noYouthIn('c.of_case')}`,
  v_link: `select k.id as case_id, a.id as appearance_id, h.document_id, h.date, h.court_house as court, d.kind, c.linked_by, c.link_score,
  case when c.superseded_by is null then 0 else 1 end as superseded
from case_appearance_line c
join defendant_case k on k.number = c.of_case
join appearance a on a.number = c.of_appearance
join hearing h on h.id = a.hearing_id
join source_document d on d.id = h.document_id
where coalesce(k.youth, 0) = 0
  and ${noYouthIn('c.of_case')}`,
  v_offence: `select d.id as case_id, ${shown('o.id')} as offence_id, o.sequence, o.code, o.charged_code, coalesce(o.title, (select p.text
    from case_appearance_line c join offence_line f on f.of_appearance = c.of_appearance and f.position = o.offence_at
    join phrase p on p.id = f.title_id
    where c.of_case = o.of_case and c.position = o.appearance_at)) as title,
  o.convicted, o.convicted_on, o.state, o.state_on, coalesce(o.court_house, ${heardAt('court_house', 'o.court_at')}) as court,
  coalesce(o.local_justice_area, ${heardAt('local_justice_area', 'o.court_at')}) as local_justice_area,
  case o.crown when 1 then 'crown' else 'magistrates' end as jurisdiction,
  d.restricted as reporting_restricted, d.reportable, d.narrative_only
from case_offence_line o
join defendant_case d on d.number = o.of_case
where coalesce(o.youth_at_conviction, 0) = 0 and coalesce(d.youth, 0) = 0
  and ${noYouthIn('o.of_case')}`,
  v_case_hearing: `select d.id as case_id, o.date, coalesce(o.court_house, ${heardAt('court_house', 'o.court_at')}) as court, o.seen, o.witnesses
from case_hearing_line o
join defendant_case d on d.number = o.of_case
where coalesce(d.youth, 0) = 0
  and ${noYouthIn('o.of_case')}`,
});

/** Rows name the case and the appearance that they are of by numbers of this database, which take three bytes for 24, and stand in their order. */
export const numbers: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { rows: before } = await (isPostgres(db) ? VIEWS_ON_POSTGRES : VIEWS_IN_SQLITE).execute(db);
    const { rows: triggers } = isPostgres(db) ? { rows: [] } : await TRIGGERS_OF_CASES.execute(db);
    for (const { name } of [...before].reverse()) await sql`drop view ${sql.ref(name)}`.execute(db);
    const tables = isPostgres(db) ? POSTGRES : [...SQLITE, ...triggers.map((one) => one.statement), ...SQLITE_TRIGGERS];
    for (const statement of tables) await sql.raw(statement).execute(db);
    const shown = (column: string) => (isPostgres(db) ? `encode(${column}, 'hex')` : `lower(hex(${column}))`);
    const now = views(shown);
    for (const { name, statement } of before) if (!(name in now)) await sql.raw(statement).execute(db);
    for (const [name, select] of Object.entries(now)) await sql.raw(`create view ${name} as\n${select}`).execute(db);
  },
};

interface Statement {
  readonly name: string;
  readonly statement: string;
}

const TRIGGERS_OF_CASES = sql<Statement>`
  select name, sql as statement from sqlite_master where type = 'trigger' and tbl_name = 'defendant_case' order by rowid`;
/** In the order in which they were made: none shows a later one. */
const VIEWS_IN_SQLITE = sql<Statement>`select name, sql as statement from sqlite_master where type = 'view' order by rowid`;
const VIEWS_ON_POSTGRES = sql<Statement>`
  select cast(c.relname as text) as name, 'create view ' || c.relname || ' as ' || pg_get_viewdef(c.oid) as statement
  from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind = 'v' order by c.oid`;
