import { type Kysely, type Migration, sql } from 'kysely';

/** Youths are counted by audits and listed by no view. */
const NO_YOUTH_IN_CASE = (caseId: string): string => `not exists (
    select 1 from case_appearance inside join appearance youth on youth.id = inside.appearance_id
      and inside.case_id = ${caseId} where youth.youth = 1
  )`;

const STATEMENTS = [
  'alter table case_appearance add column link_score real',
  'create index case_appearance_superseded on case_appearance (document_id) where superseded_by is not null',
  'alter table appearance add column person_pnc text',
  'alter table appearance add column person_defendant text',
  'alter table appearance add column person_marks text',
  'create index appearance_pnc on appearance (person_pnc)',
  'drop index appearance_urn',
  'drop index appearance_case_number',
  'drop index hearing_source',
  'drop index offence_source',
  `create table link_key (
  key text not null,
  appearance_id text not null references appearance (id) on delete cascade,
  document_id text not null,
  primary key (key, appearance_id)
)`,
  'create index link_key_appearance on link_key (appearance_id)',
  'alter table defendant_case add column linked_as text',
  `create table case_hearing (
  case_id text not null references defendant_case (id) on delete cascade,
  position integer not null,
  date text,
  court_house text not null,
  seen text not null check (seen in ('listed', 'resulted', 'both', 'told')),
  witnesses integer not null check (witnesses > 0),
  appearance_ids text not null,
  primary key (case_id, position)
)`,
  `create table link_doubt (
  a text not null references appearance (id) on delete cascade,
  b text not null references appearance (id) on delete cascade,
  level text not null,
  why text not null check (why in ('fits_several', 'unsure')),
  primary key (a, b)
)`,
  'create index link_doubt_b on link_doubt (b)',
  `create table link_decision (
  id text primary key,
  position integer not null,
  a text not null,
  b text not null,
  value text not null check (value in ('same', 'different', 'undone')),
  reason text not null,
  known_at text not null
)`,
  'create index link_decision_a on link_decision (a)',
  'create index link_decision_b on link_decision (b)',
  `create table identity_shown (
  id text primary key,
  known_at text not null,
  command text not null,
  subject text not null,
  purpose text not null
)`,
  'alter table case_order add column decision_key text',
  'create index case_order_decision on case_order (decision_key)',
  'drop view v_order',
  `create view v_order as
select o.case_id, o.court_house as court, o.decided_on, o.type, o.status, o.property, o.power, o.period, o.until,
  coalesce((select sum(s.lines) from case_order s join defendant_case c on c.id = s.case_id
    where s.decision_key = o.decision_key and s.superseded_by is null and c.person_id = d.person_id), o.lines) as lines
from case_order o
join defendant_case d on d.id = o.case_id
where o.superseded_by is null
  and ${NO_YOUTH_IN_CASE('o.case_id')}
  and not exists (
    select 1 from case_order s join defendant_case c on c.id = s.case_id
    where s.decision_key = o.decision_key and s.superseded_by is null and c.person_id = d.person_id
      and s.case_id < o.case_id
  )`,
  `create view v_case_hearing as
select h.case_id, h.date, h.court_house as court, h.seen, h.witnesses
from case_hearing h
where ${NO_YOUTH_IN_CASE('h.case_id')}`,
  `create view v_link as
select c.case_id, c.appearance_id, c.document_id, h.date, h.court_house as court, d.kind, c.linked_by, c.link_score,
  case when c.superseded_by is null then 0 else 1 end as superseded
from case_appearance c
join appearance a on a.id = c.appearance_id
join hearing h on h.id = a.hearing_id
join source_document d on d.id = c.document_id
where ${NO_YOUTH_IN_CASE('c.case_id')}`,
  // Cases joined before are joined again by the keys they now have.
  `insert into job (kind, id, told, state, announced, attempts, not_before, leased_by, leased_until, error)
select 'link', d.id, '{}', 'waiting', 0, 0, '', null, null, null
from source_document d
where d.status = 'stored' and not exists (select 1 from job j where j.kind = 'link' and j.id = d.id)`,
];

/** What appearances are linked by, as keyed hashes; pairs in doubt, and what people decided of them. */
export const linking: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
