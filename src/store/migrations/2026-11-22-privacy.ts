import { type Kysely, type Migration, sql } from 'kysely';

/** Youths are counted by audits and listed by no view. */
const NO_YOUTH_IN_CASE = (caseId: string): string => `not exists (
    select 1 from case_appearance inside join appearance youth on youth.id = inside.appearance_id
      and inside.case_id = ${caseId} where youth.youth = 1
  )`;

const STATEMENTS = [
  "alter table defendant_case add column anonymity text check (anonymity in ('yes', 'no', 'unknown'))",
  'alter table defendant_case add column youth integer check (youth in (0, 1))',
  'alter table defendant_case add column restricted integer check (restricted in (0, 1))',
  "alter table defendant_case add column reportable text check (reportable in ('yes', 'no', 'unknown'))",
  'alter table defendant_case add column narrative_only integer check (narrative_only in (0, 1))',
  `create table data_source (
  name text primary key,
  licence text not null,
  purpose text not null,
  retention_days integer not null check (retention_days >= 0),
  keep_keys integer not null check (keep_keys in (0, 1))
)`,
  'alter table source_document add column source text',
  'alter table source_document add column retention_days integer not null default 183',
  'alter table source_document add column keep_keys integer not null default 1 check (keep_keys in (0, 1))',
  'alter table source_document add column identity_erased_at text',
  `create table purge_receipt (
  id text primary key,
  known_at text not null,
  due_on text not null,
  documents integer not null,
  identities integer not null,
  source_texts integer not null,
  keys integer not null,
  details text not null
)`,
  'drop view v_order',
  `create view v_order as
select o.case_id, o.court_house as court, o.decided_on, o.type, o.status, o.property, o.power, o.period, o.until,
  coalesce((select sum(s.lines) from case_order s join defendant_case c on c.id = s.case_id
    where s.decision_key = o.decision_key and s.superseded_by is null and c.person_id = d.person_id), o.lines) as lines,
  d.reportable, d.narrative_only
from case_order o
join defendant_case d on d.id = o.case_id
where o.superseded_by is null
  and coalesce(d.youth, 0) = 0
  and ${NO_YOUTH_IN_CASE('o.case_id')}
  and not exists (
    select 1 from case_order s join defendant_case c on c.id = s.case_id
    where s.decision_key = o.decision_key and s.superseded_by is null and c.person_id = d.person_id
      and s.case_id < o.case_id
  )`,
  'drop view v_result',
  `create view v_result as
select r.id as result_id, c.case_id, r.document_id, r.hearing_id, h.court_house as court, h.date as hearing_date,
  f.code as offence_code, r.level, r.code, r.short_code, r.label, r.text, r.ordered_date, r.amended, r.deleted, r.unread,
  case when c.superseded_by is null then 0 else 1 end as superseded, d.reportable
from result r
join hearing h on h.id = r.hearing_id
left join appearance a on a.id = r.appearance_id
left join case_appearance c on c.appearance_id = r.appearance_id
left join defendant_case d on d.id = c.case_id
left join offence f on f.id = r.offence_id
where coalesce(a.youth, 0) = 0 and h.youth_panel = 0 and coalesce(d.youth, 0) = 0
  and ${NO_YOUTH_IN_CASE('c.case_id')}`,
  'drop view v_defendant_case',
  `create view v_defendant_case as
select d.id as case_id, d.person_id, d.organisation, d.prosecutor,
  (select min(h.date) from case_appearance c join appearance a on a.id = c.appearance_id
    join hearing h on h.id = a.hearing_id where c.case_id = d.id) as first_hearing,
  (select max(h.date) from case_appearance c join appearance a on a.id = c.appearance_id
    join hearing h on h.id = a.hearing_id where c.case_id = d.id) as last_hearing,
  (select count(*) from case_appearance c where c.case_id = d.id) as appearances,
  (select count(*) from case_offence o where o.case_id = d.id) as offences,
  (select count(*) from case_offence o where o.case_id = d.id and o.state = 'sentenced') as offences_sentenced,
  (select count(*) from case_order o where o.case_id = d.id and o.superseded_by is null) as orders,
  d.anonymity, d.reportable, d.narrative_only
from defendant_case d
where coalesce(d.youth, 0) = 0
  and ${NO_YOUTH_IN_CASE('d.id')}`,
  'drop view v_offence',
  `create view v_offence as
select o.case_id, o.id as offence_id, o.sequence, o.code, o.charged_code, o.title, o.convicted, o.convicted_on, o.state,
  o.state_on, o.court_house as court, o.local_justice_area, o.jurisdiction,
  d.restricted as reporting_restricted, d.reportable, d.narrative_only
from case_offence o
join defendant_case d on d.id = o.case_id
where coalesce(o.youth_at_conviction, 0) = 0 and coalesce(d.youth, 0) = 0
  and ${NO_YOUTH_IN_CASE('o.case_id')}`,
  'drop view v_hearing',
  `create view v_hearing as
select h.id as hearing_id, h.document_id, h.court_house as court, h.court_code, h.local_justice_area, h.jurisdiction,
  h.date, h.type, h.youth_panel, h.prosecutor, h.issued_at,
  case when h.reporting_restricted = 1 or exists (
    select 1 from appearance a join case_appearance c on c.appearance_id = a.id
    join defendant_case k on k.id = c.case_id where a.hearing_id = h.id and k.restricted = 1
  ) then 1 else 0 end as reporting_restricted,
  d.format, d.kind, d.complete_results,
  (select count(*) from appearance a where a.hearing_id = h.id) as defendants,
  (select count(*) from result r where r.hearing_id = h.id) as results
from hearing h
join source_document d on d.id = h.document_id`,
  'drop view v_case_hearing',
  `create view v_case_hearing as
select h.case_id, h.date, h.court_house as court, h.seen, h.witnesses
from case_hearing h
join defendant_case d on d.id = h.case_id
where coalesce(d.youth, 0) = 0
  and ${NO_YOUTH_IN_CASE('h.case_id')}`,
  'drop view v_link',
  `create view v_link as
select c.case_id, c.appearance_id, c.document_id, h.date, h.court_house as court, d.kind, c.linked_by, c.link_score,
  case when c.superseded_by is null then 0 else 1 end as superseded
from case_appearance c
join defendant_case k on k.id = c.case_id
join appearance a on a.id = c.appearance_id
join hearing h on h.id = a.hearing_id
join source_document d on d.id = c.document_id
where coalesce(k.youth, 0) = 0
  and ${NO_YOUTH_IN_CASE('c.case_id')}`,
  // Cases joined before are concluded again, so that each says whether it may be reported.
  `insert into job (kind, id, told, state, announced, attempts, not_before, leased_by, leased_until, error)
select 'link', d.id, '{}', 'waiting', 0, 0, '', null, null, null
from source_document d
where d.status = 'stored' and not exists (select 1 from job j where j.kind = 'link' and j.id = d.id)`,
];

/** Whether a case may be reported; under which licence and for how long a document's personal data is kept, and what was erased. */
export const privacy: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
