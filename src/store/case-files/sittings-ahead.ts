import { sql } from 'kysely';
import type { Store } from '../tables.js';

/** A day on which a case is to be heard, as one document tells it. */
export interface SittingAhead {
  readonly caseId: string;
  readonly date: string;
  readonly court: string;
  readonly courtRoom: string | null;
  readonly startTime: string | null;
  /** The hearing's type, as a list prints it; null where a court put the case off to that day. */
  readonly type: string | null;
  readonly toldBy: 'listed' | 'put_off';
}

/**
 * The days from `from` to `to` on which magistrates are to hear a case: those that lists print, and those that a court put it off
 * to. By day, court, time and case; a day whose results came is behind us and not among them.
 */
export async function sittingsAhead(
  db: Store,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly SittingAhead[]> {
  const { rows } = await sql<SittingAhead>`
    with told as (
      select c.case_id as "caseId", h.date as date, h.court_house as court, h.court_room as "courtRoom",
        h.start_time as "startTime", h.type as type, 'listed' as "toldBy"
      from hearing h
      join source_document s on s.id = h.document_id
      join appearance a on a.hearing_id = h.id
      join case_appearance c on c.appearance_id = a.id
      where h.date between ${from} and ${to} and s.kind = 'list' and h.jurisdiction = 'magistrates'
        and c.superseded_by is null
      union
      select c.case_id, o.adjourned_to, h.court_house, null, null, null, 'put_off'
      from offence o
      join appearance a on a.id = o.appearance_id
      join hearing h on h.id = a.hearing_id
      join case_appearance c on c.appearance_id = a.id
      where o.adjourned_to between ${from} and ${to} and h.jurisdiction = 'magistrates' and c.superseded_by is null
      union
      select c.case_id, p.date, h.court_house, null, null, null, 'put_off'
      from put_off p
      join appearance a on a.number = p.of_appearance
      join hearing h on h.id = a.hearing_id
      join case_appearance c on c.appearance_id = a.id
      where p.date between ${from} and ${to} and h.jurisdiction = 'magistrates' and c.superseded_by is null
    )
    select * from told t
    where not exists (
      select 1 from case_hearing k where k.case_id = t."caseId" and k.date = t.date and k.seen in ('resulted', 'both')
    )
    order by date, court, "startTime" nulls first, "caseId", "toldBy"`.execute(db);
  return rows;
}
