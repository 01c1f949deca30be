import { type Kysely, type Migration, sql } from 'kysely';
import { isPostgres } from '../database/sql-dialect.js';

/** Written of every case as it is concluded; of cases from before, filled when units are made the first time. */
const COLUMNS = [
  `heard text not null default '[]'`,
  'offences integer not null default 0',
  'occasions integer not null default 0',
  `offence_groups text not null default ''`,
  'device_lost integer not null default 0',
];

/** Adds what a case was heard on to the counts, or takes it out of them: `new` or `old`, 1 or -1. */
const counted = (
  row: 'new' | 'old',
  sign: 1 | -1,
) => `insert into heard_count (narrative, date, next, cases, offences, occasions)
  select coalesce(${row}.narrative_only, 0), h.value,
    coalesce(json_extract(${row}.heard, '$[' || (h.key + 1) || ']'), '9999-12-31'),
    ${sign}, ${sign} * ${row}.offences, ${sign} * ${row}.occasions
  from json_each(${row}.heard) as h where true
  on conflict do update set cases = cases + excluded.cases, offences = offences + excluded.offences,
    occasions = occasions + excluded.occasions;`;
const GONE = 'delete from heard_count where cases = 0;';

/** The units of a person are due where any of their cases is of an offence group: what else they were sentenced for goes with it. */
const due = (row: 'new' | 'old') => `insert or ignore into unit_due (person_id)
  select ${row}.person_id where ${row}.offence_groups <> ''
    or exists (select 1 from defendant_case where person_id = ${row}.person_id and offence_groups <> '');`;

const STATEMENTS = [
  ...COLUMNS.map((column) => `alter table defendant_case add column ${column}`),
  `create index defendant_case_in_group on defendant_case (person_id) where offence_groups <> ''`,
  'create index defendant_case_lost on defendant_case (urn, person_id, heard) where device_lost = 1',
  `create table counted_unit (
  unit text not null,
  offence_group text not null,
  sentenced_on text not null,
  case_id text not null,
  position integer not null,
  person_id text not null,
  parts text not null,
  merged integer not null,
  urns text not null,
  court_house text not null,
  court_code text,
  local_justice_area text,
  prosecutor text,
  youth integer not null,
  principal integer not null,
  outcome text not null,
  also_refused integer not null,
  also_returned integer not null,
  attribution text,
  days_after_sentence integer,
  on_breach integer not null,
  lost integer not null,
  threat_only integer,
  light integer not null,
  sentence_type text not null,
  co_charge text not null,
  made text not null,
  possible text not null,
  on_other_offence text not null,
  made_then_quashed text not null,
  codes text not null,
  sources text not null,
  verdict_on text,
  later_crown integer not null,
  as_read text not null,
  primary key (unit, offence_group, sentenced_on, case_id, position)
) without rowid`,
  'create index counted_unit_person on counted_unit (person_id)',
  `create table charged_part (
  unit text not null,
  offence_group text not null,
  last_day text not null,
  case_id text not null,
  position integer not null,
  first_day text not null,
  person_id text not null,
  standing text not null,
  sentenced_on text,
  heard text not null,
  restraining text not null,
  problems text not null,
  primary key (unit, offence_group, last_day, case_id, position)
) without rowid`,
  'create index charged_part_person on charged_part (person_id)',
  `create table heard_count (
  narrative integer not null,
  date text not null,
  next text not null,
  cases integer not null,
  offences integer not null,
  occasions integer not null,
  primary key (narrative, date, next)
) without rowid`,
  'create index heard_count_none on heard_count (cases) where cases = 0',
  'create table unit_due (person_id text primary key) without rowid',
];

const SQLITE_TRIGGERS = [
  `create trigger defendant_case_written after insert on defendant_case begin
  ${counted('new', 1)}
  ${due('new')}
end`,
  `create trigger defendant_case_gone after delete on defendant_case begin
  ${counted('old', -1)}
  ${GONE}
  ${due('old')}
end`,
  `create trigger defendant_case_recounted after update of heard, narrative_only, offences, occasions on defendant_case begin
  ${counted('old', -1)}
  ${counted('new', 1)}
  ${GONE}
end`,
  `create trigger defendant_case_of_another after update of person_id, offence_groups, details on defendant_case begin
  ${due('old')}
  ${due('new')}
end`,
];

/** The same, as PostgreSQL has triggers. */
const POSTGRES_TRIGGERS = [
  `create function ordergap_count_heard(one defendant_case, sign bigint) returns void language sql as $$
  insert into heard_count (narrative, date, next, cases, offences, occasions)
  select coalesce(one.narrative_only, 0), h.date, coalesce(h.next, '9999-12-31'),
    sum(sign), sum(sign * one.offences), sum(sign * one.occasions)
  from (
    select value as date, lead(value) over (order by position) as next
    from json_array_elements_text(cast(one.heard as json)) with ordinality as listed (value, position)
  ) h
  group by 1, 2, 3
  on conflict (narrative, date, next) do update set cases = heard_count.cases + excluded.cases,
    offences = heard_count.offences + excluded.offences, occasions = heard_count.occasions + excluded.occasions
$$`,
  `create function ordergap_make_due(one defendant_case) returns void language sql as $$
  insert into unit_due (person_id)
  select one.person_id where one.offence_groups <> ''
    or exists (select 1 from defendant_case where person_id = one.person_id and offence_groups <> '')
  on conflict do nothing
$$`,
  `create function ordergap_case_written() returns trigger language plpgsql as $$ begin
  perform ordergap_count_heard(new, 1);
  perform ordergap_make_due(new);
  return null;
end $$`,
  `create function ordergap_case_gone() returns trigger language plpgsql as $$ begin
  perform ordergap_count_heard(old, -1);
  delete from heard_count where cases = 0;
  perform ordergap_make_due(old);
  return null;
end $$`,
  `create function ordergap_case_recounted() returns trigger language plpgsql as $$ begin
  perform ordergap_count_heard(old, -1);
  perform ordergap_count_heard(new, 1);
  delete from heard_count where cases = 0;
  return null;
end $$`,
  `create function ordergap_case_of_another() returns trigger language plpgsql as $$ begin
  perform ordergap_make_due(old);
  perform ordergap_make_due(new);
  return null;
end $$`,
  `create trigger defendant_case_written after insert on defendant_case
  for each row execute function ordergap_case_written()`,
  `create trigger defendant_case_gone after delete on defendant_case
  for each row execute function ordergap_case_gone()`,
  `create trigger defendant_case_recounted after update of heard, narrative_only, offences, occasions on defendant_case
  for each row execute function ordergap_case_recounted()`,
  `create trigger defendant_case_of_another after update of person_id, offence_groups, details on defendant_case
  for each row execute function ordergap_case_of_another()`,
];

/** What audits count from, kept beside the cases it is made of: a row a unit, and how many cases were heard when. */
export const countedUnits: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const triggers = isPostgres(db) ? POSTGRES_TRIGGERS : SQLITE_TRIGGERS;
    for (const statement of [...STATEMENTS, ...triggers]) await sql.raw(statement).execute(db);
  },
};
