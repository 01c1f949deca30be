import { type LinkKey, linkKeys } from '../../cases/link-keys.js';
import type { LinkRecord } from '../../cases/link-record.js';
import type { PersonMarks } from '../../cases/person-marks.js';
import { batches } from '../database/batches.js';
import type { Key } from '../database/secret.js';
import type { AppearanceRow } from '../tables/appearance.table.js';
import type { HearingRow } from '../tables/hearing.table.js';
import type { LinkKeyRow } from '../tables/link-key.table.js';
import type { OffenceRow } from '../tables/offence.table.js';
import type { Store } from '../tables.js';

type OfHearing = Pick<
  HearingRow,
  'source_id' | 'court_house' | 'court_code' | 'local_justice_area' | 'date' | 'issued_at'
>;
type OfOffence = Pick<OffenceRow, 'appearance_id' | 'source_id' | 'code' | 'title' | 'start_date'>;

/** The appearances with these ids, as far as linking needs them: no clause, no result, no name. By id. */
export async function loadLinkRecords(db: Store, ids: readonly string[]): Promise<readonly LinkRecord[]> {
  const records: LinkRecord[] = [];
  for (const some of batches(ids)) {
    const rows = await db
      .selectFrom('appearance as a')
      .innerJoin('hearing as h', 'h.id', 'a.hearing_id')
      .selectAll('a')
      .select(['h.source_id', 'h.court_house', 'h.court_code', 'h.local_justice_area', 'h.date', 'h.issued_at'])
      .where('a.id', 'in', [...some])
      .orderBy('a.id')
      .execute();
    const offences = await db
      .selectFrom('offence')
      .select(['appearance_id', 'source_id', 'code', 'title', 'start_date'])
      .where('appearance_id', 'in', [...some])
      .orderBy('position')
      .execute();
    const own = byAppearance(offences);
    records.push(...rows.map((row) => recordOf(row, row, own.get(row.id) ?? [])));
  }
  return records;
}

/** A document's rows, as far as linking needs them. */
interface RowsToLink {
  readonly hearings: readonly HearingRow[];
  readonly appearances: readonly AppearanceRow[];
  readonly offences: readonly OffenceRow[];
}

/** A document's appearances, from its rows and not from the database. */
export function linkRecordsOf(rows: RowsToLink): readonly LinkRecord[] {
  const hearings = new Map(rows.hearings.map((row) => [row.id, row]));
  const offences = byAppearance(rows.offences);
  return rows.appearances.flatMap((row) => {
    const hearing = hearings.get(row.hearing_id);
    return hearing === undefined ? [] : [recordOf(row, hearing, offences.get(row.id) ?? [])];
  });
}

/** A key as it is stored. */
export function linkKeyHash({ kind, value }: LinkKey, key: Key): string {
  return key(`link ${kind}`, value);
}

/** The keys of an appearance, as hashes. */
export function linkKeyRows(record: LinkRecord, key: Key): readonly LinkKeyRow[] {
  const hashed = linkKeys(record).map((one) => linkKeyHash(one, key));
  return [...new Set(hashed)].map((one) => ({ key: one, appearance_id: record.id }));
}

function recordOf(row: AppearanceRow, hearing: OfHearing, offences: readonly OfOffence[]): LinkRecord {
  return {
    id: row.id,
    document: { id: row.document_id },
    hearing: {
      id: row.hearing_id,
      sourceId: hearing.source_id,
      court: { house: hearing.court_house, code: hearing.court_code, localJusticeArea: hearing.local_justice_area },
      date: hearing.date,
      issuedAt: hearing.issued_at,
    },
    urn: row.urn_key,
    caseNumber: row.case_number,
    person: personOf(row),
    organisation: row.organisation === 1,
    subject: row.subject === 1,
    ageAtHearing: row.age_at_hearing,
    offences: offences.map(({ source_id, code, title, start_date }) => ({
      sourceId: source_id,
      code,
      title,
      startDate: start_date,
    })),
  };
}

/** What an appearance's row says of the person, as keyed hashes. */
export function personOf(row: AppearanceRow): LinkRecord['person'] {
  return {
    master: row.person_master,
    asn: row.person_asn,
    nameAndBirth: row.person_name_and_birth,
    name: row.person_name,
    pnc: row.person_pnc,
    defendant: row.person_defendant,
    marks: row.person_marks === null ? null : (JSON.parse(row.person_marks) as PersonMarks),
  };
}

function byAppearance<Row extends { readonly appearance_id: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const own = groups.get(row.appearance_id);
    if (own === undefined) groups.set(row.appearance_id, [row]);
    else own.push(row);
  }
  return groups;
}
