import { type LinkKey, linkKeys } from '../../cases/links/link-keys.js';
import type { LinkRecord } from '../../cases/links/link-record.js';
import { gathered } from '../../gathered.js';
import { batches } from '../database/batches.js';
import { inBytes } from '../database/digits.js';
import type { InDigits } from '../database/insert-rows.js';
import type { Key } from '../database/secret.js';
import { listOf, maybeInDigitsOf } from '../database/sql-dialect.js';
import { marksInDigits } from '../people/packed-marks.js';
import type { AppearanceRow } from '../tables/appearance.table.js';
import type { HearingRow } from '../tables/hearing.table.js';
import type { LinkKeyTable } from '../tables/link-key.table.js';
import type { OffenceRow } from '../tables/offence.table.js';
import type { Store } from '../tables.js';

/** How many hexadecimal digits of a key's hash are kept: two that share them by chance are compared, and not joined. */
const KEY_LENGTH = 10;

type OfHearing = Pick<
  HearingRow,
  'source_id' | 'court_house' | 'court_code' | 'local_justice_area' | 'date' | 'issued_at'
>;
const HASHES = [
  'person_master',
  'person_asn',
  'person_name_and_birth',
  'person_name',
  'person_pnc',
  'person_defendant',
] as const;
const OF_PERSON = [...HASHES, 'person_marks'] as const;
const OF_APPEARANCE = [
  'a.id',
  'a.hearing_id',
  'a.urn_key',
  'a.case_number',
  'a.organisation',
  'a.subject',
  'a.age_at_hearing',
] as const;
type OfPerson = Pick<AppearanceRow, (typeof OF_PERSON)[number]>;
type OfAppearance = OfPerson &
  Pick<AppearanceRow, 'id' | 'hearing_id' | 'urn_key' | 'case_number' | 'organisation' | 'subject' | 'age_at_hearing'>;
type OfOffence = Pick<OffenceRow, 'appearance_id' | 'source_id' | 'code' | 'title' | 'start_date'>;

/** The appearances with these ids, as far as linking needs them: no clause, no result, no name. By id. */
export async function loadLinkRecords(db: Store, ids: readonly string[]): Promise<readonly LinkRecord[]> {
  const records: LinkRecord[] = [];
  for (const some of batches(ids)) {
    const rows = await db
      .selectFrom('appearance as a')
      .innerJoin('hearing as h', 'h.id', 'a.hearing_id')
      .select(OF_APPEARANCE)
      .select(personInDigits(db))
      .select([
        'h.document_id',
        'h.source_id',
        'h.court_house',
        'h.court_code',
        'h.local_justice_area',
        'h.date',
        'h.issued_at',
      ])
      .where('a.id', 'in', listOf(db, some))
      .orderBy('a.id')
      .execute();
    const offences = await db
      .selectFrom('offence')
      .select(['appearance_id', 'source_id', 'code', 'title', 'start_date'])
      .where('appearance_id', 'in', listOf(db, some))
      .orderBy('position')
      .execute();
    const own = byAppearance(offences);
    records.push(...rows.map((row) => recordOf(row, personTold(row), row, own.get(row.id) ?? [])));
  }
  return records;
}

/** The columns of bytes of an appearance. */
export const APPEARANCE_BYTES = [...OF_PERSON, 'link_keys'] as const;

/** An appearance as a document gives it: its hashes in hexadecimal digits. */
export type AppearanceInDigits = InDigits<AppearanceRow, (typeof APPEARANCE_BYTES)[number]>;

/** A document's rows, as far as linking needs them. */
interface RowsToLink {
  readonly hearings: readonly HearingRow[];
  readonly appearances: readonly AppearanceInDigits[];
  readonly offences: readonly OffenceRow[];
}

/** A document's appearances, from its rows and not from the database. */
export function linkRecordsOf(rows: RowsToLink, documentId: string): readonly LinkRecord[] {
  const hearings = new Map(rows.hearings.map((row) => [row.id, row]));
  const offences = byAppearance(rows.offences);
  return gathered(rows.appearances, (row) => {
    const hearing = hearings.get(row.hearing_id);
    return hearing === undefined
      ? []
      : [recordOf(row, personTold(row), { ...hearing, document_id: documentId }, offences.get(row.id) ?? [])];
  });
}

/** A key as it is stored. */
export function linkKeyHash({ kind, value }: LinkKey, key: Key): string {
  return key(`link ${kind}`, value).slice(0, KEY_LENGTH);
}

/** The keys of an appearance as its row keeps them, in hexadecimal digits. */
export function linkKeyList(record: LinkRecord, key: Key): string {
  const hashed = linkKeys(record).map((one) => linkKeyHash(one, key));
  return [...new Set(hashed)].sort().join('');
}

/** The keys in a list that a row keeps, in hexadecimal digits. */
export function keysInDigits(digits: string): readonly string[] {
  return Array.from({ length: digits.length / KEY_LENGTH }, (_, at) =>
    digits.slice(at * KEY_LENGTH, (at + 1) * KEY_LENGTH),
  );
}

/** The rows by which a document's appearances are found, each named by its position, in the order in which they are stored. */
export function linkKeyRows(
  appearances: readonly Pick<AppearanceInDigits, 'position' | 'link_keys'>[],
): readonly InDigits<LinkKeyTable, 'key'>[] {
  return gathered(appearances, ({ position, link_keys: list }) =>
    keysInDigits(list ?? '').map((key) => ({ key, of_appearance: position })),
  ).sort((a, b) => (a.key === b.key ? a.of_appearance - b.of_appearance : a.key < b.key ? -1 : 1));
}

/** Gives appearances the keys that what is stored of them makes. */
export async function writeLinkKeys(db: Store, appearanceIds: readonly string[], key: Key): Promise<void> {
  for (const record of await loadLinkRecords(db, appearanceIds)) {
    const keys = inBytes(linkKeyList(record, key));
    await db.updateTable('appearance').set({ link_keys: keys }).where('id', '=', record.id).execute();
  }
}

function recordOf(
  row: Omit<OfAppearance, keyof OfPerson>,
  person: LinkRecord['person'],
  hearing: OfHearing & { readonly document_id: string },
  offences: readonly OfOffence[],
): LinkRecord {
  return {
    id: row.id,
    document: { id: hearing.document_id },
    hearing: {
      id: row.hearing_id,
      sourceId: hearing.source_id,
      court: { house: hearing.court_house, code: hearing.court_code, localJusticeArea: hearing.local_justice_area },
      date: hearing.date,
      issuedAt: hearing.issued_at,
    },
    urn: row.urn_key,
    caseNumber: row.case_number,
    person,
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

/** The columns of a person, in hexadecimal digits: SQLite makes these of bytes in a fraction of the time that bytes take to be handed over. */
export function personInDigits(db: Store) {
  return [...hashesInDigits(db), maybeInDigitsOf(db, 'person_marks').as('person_marks')] as const;
}

/** The same without the marks. */
export function hashesInDigits(db: Store) {
  return HASHES.map((column) => maybeInDigitsOf(db, column).as(column));
}

type PersonInDigits = { readonly [Column in (typeof HASHES)[number]]: string | null } & {
  readonly person_marks?: string | null;
};

/** What an appearance's row says of the person, as keyed hashes. */
export function personTold(row: PersonInDigits): LinkRecord['person'] {
  return {
    master: row.person_master,
    asn: row.person_asn,
    nameAndBirth: row.person_name_and_birth,
    name: row.person_name,
    pnc: row.person_pnc,
    defendant: row.person_defendant,
    marks: row.person_marks == null ? null : marksInDigits(row.person_marks),
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
