import { sql } from 'kysely';
import type { AppearanceInCase, DefendantCase } from '../cases/defendant-case.js';
import { codeMayBeOf, type OffenceGroupName } from '../law/offence-groups.js';
import { loadCases } from './load-cases.js';
import type { Store } from './tables.js';

/**
 * All the cases, by id, as far as an audit of cases by these offence groups needs them: whole those of everybody who has an offence
 * that may be of a group, and those of one reference with these; of the others, which are most, their hearings alone.
 */
export async function loadCasesConcerning(
  db: Store,
  groups: readonly OffenceGroupName[],
): Promise<readonly DefendantCase[]> {
  const ids = await concerned(db, groups);
  const whole = await loadCases(db, { caseIds: ids });
  const others = await hearingsAlone(db, ids);
  return [...whole, ...others].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function concerned(db: Store, groups: readonly OffenceGroupName[]): Promise<readonly string[]> {
  const { rows: codes } = await sql<{ code: string }>`
    select code from case_offence where code is not null
    union select charged_code from case_offence where charged_code is not null`.execute(db);
  const own = codes.flatMap(({ code }) => (codeMayBeOf(code, groups) ? [code] : []));
  const { rows } = await sql<{ id: string }>`
    with wanted as (select value from json_each(${JSON.stringify(own)})),
    person as (
      select d.person_id as id from defendant_case d join case_offence o on o.case_id = d.id
      where o.code is null or o.code in (select value from wanted) or o.charged_code in (select value from wanted)
    ),
    own as (select id, urn from defendant_case where person_id in (select id from person))
    select id from own
    union select id from defendant_case where urn in (select urn from own)
    order by id`.execute(db);
  return rows.map(({ id }) => id);
}

interface HearingOfCase extends Omit<AppearanceInCase, 'court' | 'completeResults'> {
  readonly case_id: string;
  readonly person_id: string;
  readonly urn: string | null;
  readonly organisation: 0 | 1;
  readonly house: string;
  readonly code: string | null;
  readonly area: string | null;
  readonly complete: 0 | 1;
}

async function hearingsAlone(db: Store, without: readonly string[]): Promise<readonly DefendantCase[]> {
  const { rows } = await sql<HearingOfCase>`
    select d.id as case_id, d.person_id, d.urn, d.organisation, a.id, c.document_id as "documentId",
      h.id as "hearingId", h.date, h.jurisdiction, h.court_house as house, h.court_code as code,
      h.local_justice_area as area, s.kind, s.complete_results as complete, c.superseded_by as "supersededBy",
      c.linked_by as "linkedBy"
    from defendant_case d
    join case_appearance c on c.case_id = d.id
    join appearance a on a.id = c.appearance_id
    join hearing h on h.id = a.hearing_id
    join source_document s on s.id = c.document_id
    where d.id not in (select value from json_each(${JSON.stringify(without)}))
    order by d.id, c.position`.execute(db);
  const cases = new Map<string, { readonly row: HearingOfCase; readonly appearances: AppearanceInCase[] }>();
  for (const row of rows) {
    const known = cases.get(row.case_id) ?? { row, appearances: [] };
    known.appearances.push(appearanceOf(row));
    cases.set(row.case_id, known);
  }
  return [...cases].map(([id, { row, appearances }]) => ({
    id,
    personId: row.person_id,
    urn: row.urn,
    organisation: row.organisation === 1,
    prosecutor: null,
    appearances,
    offences: [],
    orders: [],
    sentences: [],
  }));
}

function appearanceOf(row: HearingOfCase): AppearanceInCase {
  const { id, documentId, hearingId, date, jurisdiction, kind, supersededBy, linkedBy } = row;
  const court = { house: row.house, code: row.code, localJusticeArea: row.area };
  const completeResults = row.complete === 1;
  return { id, documentId, hearingId, date, jurisdiction, kind, supersededBy, linkedBy, court, completeResults };
}
