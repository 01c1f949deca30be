import { sql } from 'kysely';
import type { Audit } from '../../src/audits/definition/audit.js';
import type { Period } from '../../src/audits/units/period.js';
import { OFFENCE_GROUPS } from '../../src/law/offences/offence-groups.js';
import type { Store } from '../../src/store/tables.js';

/** What the floor counts of one group: its units by the keys of every breakdown, with the orders of each. */
interface CountedByJoins {
  readonly units: number;
  readonly charged: number;
}

/**
 * The counts of an audit by indexed joins over the tables of cases, the least that SQL could do for them: who was heard, who
 * was charged and where they stand, and the units with their orders by court, area, month and authority.
 */
export async function countByJoins(
  db: Store,
  audit: Audit,
  period: Period,
): Promise<{ readonly heard: number; readonly groups: readonly CountedByJoins[] }> {
  const { rows } = await sql<{ heard: number }>`
    select count(*) as heard from (select distinct c.case_id from hearing h join appearance a on a.hearing_id = h.id
      join case_appearance c on c.appearance_id = a.id
      where h.date between ${period.from} and ${period.to} and h.jurisdiction = 'magistrates')`.execute(db);
  const groups: CountedByJoins[] = [];
  for (const name of [...audit.offences, ...audit.compare]) groups.push(await countGroup(db, name, period));
  return { heard: rows[0]?.heard ?? 0, groups };
}

/** By joins, and without who was heard: what is left where nobody asks for the first step of the funnel. */
export async function countGroup(db: Store, name: string, { from, to }: Period): Promise<CountedByJoins> {
  const group = OFFENCE_GROUPS.find((one) => one.name === name);
  const codes = JSON.stringify((group?.members ?? []).map(({ code }) => code));
  const own = sql`(select value from json_each(${codes}))`;
  const { rows: standing } = await sql<{ cases: number }>`
    select o.state, o.jurisdiction, count(distinct o.case_id) as cases from case_offence o
    where o.code in ${own} and exists (select 1 from case_appearance c join appearance a on a.id = c.appearance_id
      join hearing h on h.id = a.hearing_id
      where c.case_id = o.case_id and h.jurisdiction = 'magistrates' and h.date between ${from} and ${to})
    group by o.state, o.jurisdiction`.execute(db);
  const { rows: units } = await sql<{ units: number }>`
    select house, area, month, prosecutor, beside, count(*) as units, sum(deprivation), sum(loss), sum(deletion),
      sum(restraining), sum(posting), sum(open) from (
      select d.person_id, o.court_house as house, o.local_justice_area as area, substr(o.state_on, 1, 7) as month,
        min(d.prosecutor) as prosecutor,
        exists (select 1 from case_offence x where x.case_id = d.id and x.convicted and x.code not in ${own}) as beside,
        max(coalesce(r.type in ('deprivation', 'forfeiture') and r.status = 'made' and r.property like '%device%', 0)) as loss,
        max(coalesce(r.type = 'deprivation' and r.status = 'made' and r.property like '%device%', 0)) as deprivation,
        max(coalesce(r.type = 'deletion_direction' and r.status = 'made', 0)) as deletion,
        max(coalesce(r.type = 'restraining_order' and r.status = 'made', 0)) as restraining,
        max(coalesce(r.terms like '%no_posting%', 0)) as posting,
        max(coalesce(r.status in ('applied_for', 'pending', 'unclear'), 0)) as open
      from case_offence o join defendant_case d on d.id = o.case_id
      left join case_order r on r.case_id = d.id and r.superseded_by is null
      where o.code in ${own} and o.state = 'sentenced' and o.jurisdiction = 'magistrates' and o.state_on between ${from} and ${to}
        and not exists (select 1 from case_offence x where x.case_id = d.id and x.code in ${own} and x.state <> 'sentenced')
      group by d.person_id, o.court_house, o.state_on)
    group by house, area, month, prosecutor, beside`.execute(db);
  const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
  return { charged: sum(standing.map(({ cases }) => cases)), units: sum(units.map((row) => row.units)) };
}
