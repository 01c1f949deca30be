import { type Kysely, type Migration, sql } from 'kysely';

/** Youths are counted by audits and listed by no view. */
const NOT_A_YOUTH = (appearances: string): string => `not exists (
    select 1 from ${appearances} where youth.youth = 1
  )`;
const NO_YOUTH_IN_CASE = (caseId: string): string =>
  NOT_A_YOUTH(
    `case_appearance inside join appearance youth on youth.id = inside.appearance_id and inside.case_id = ${caseId}`,
  );

const STATEMENTS = [
  `create view v_order as
select o.case_id, o.court_house as court, o.decided_on, o.type, o.status, o.property, o.power, o.period, o.until, o.lines
from case_order o
where o.superseded_by is null
  and ${NO_YOUTH_IN_CASE('o.case_id')}`,
  `create view v_result as
select r.id as result_id, c.case_id, r.document_id, r.hearing_id, h.court_house as court, h.date as hearing_date,
  f.code as offence_code, r.level, r.code, r.short_code, r.label, r.text, r.ordered_date, r.amended, r.deleted, r.unread,
  case when c.superseded_by is null then 0 else 1 end as superseded
from result r
join hearing h on h.id = r.hearing_id
left join appearance a on a.id = r.appearance_id
left join case_appearance c on c.appearance_id = r.appearance_id
left join offence f on f.id = r.offence_id
where coalesce(a.youth, 0) = 0 and h.youth_panel = 0
  and ${NO_YOUTH_IN_CASE('c.case_id')}`,
  `create view v_defendant_case as
select d.id as case_id, d.person_id, d.organisation, d.prosecutor,
  (select min(h.date) from case_appearance c join appearance a on a.id = c.appearance_id
    join hearing h on h.id = a.hearing_id where c.case_id = d.id) as first_hearing,
  (select max(h.date) from case_appearance c join appearance a on a.id = c.appearance_id
    join hearing h on h.id = a.hearing_id where c.case_id = d.id) as last_hearing,
  (select count(*) from case_appearance c where c.case_id = d.id) as appearances,
  (select count(*) from case_offence o where o.case_id = d.id) as offences,
  (select count(*) from case_offence o where o.case_id = d.id and o.state = 'sentenced') as offences_sentenced,
  (select count(*) from case_order o where o.case_id = d.id and o.superseded_by is null) as orders
from defendant_case d
where ${NO_YOUTH_IN_CASE('d.id')}`,
  `create view v_offence as
select o.case_id, o.id as offence_id, o.sequence, o.code, o.charged_code, o.title, o.convicted, o.convicted_on, o.state,
  o.state_on, o.court_house as court, o.local_justice_area, o.jurisdiction
from case_offence o
where coalesce(o.youth_at_conviction, 0) = 0
  and ${NO_YOUTH_IN_CASE('o.case_id')}`,
  `create view v_hearing as
select h.id as hearing_id, h.document_id, h.court_house as court, h.court_code, h.local_justice_area, h.jurisdiction,
  h.date, h.type, h.youth_panel, h.prosecutor, h.issued_at, h.reporting_restricted, d.format, d.kind, d.complete_results,
  (select count(*) from appearance a where a.hearing_id = h.id) as defendants,
  (select count(*) from result r where r.hearing_id = h.id) as results
from hearing h
join source_document d on d.id = h.document_id`,
  `create view v_coverage as
select h.court_house as court, h.local_justice_area, h.date, d.kind, count(distinct d.id) as documents,
  count(*) as hearings
from hearing h
join source_document d on d.id = h.document_id
group by h.court_house, h.local_justice_area, h.date, d.kind`,
  `create view v_return as
select cast(null as text) as source, cast(null as text) as police_force, cast(null as text) as period_from,
  cast(null as text) as period_to, cast(null as text) as offence_group, cast(null as text) as outcome,
  cast(null as integer) as count
where 1 = 0`,
];

/** The documented views of contract section 4: no name, date of birth, address, URN or ASN is in any of them. */
export const views: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
