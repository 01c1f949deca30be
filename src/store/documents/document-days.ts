import type { Shape } from '../../cases/court-days/seen-day.js';
import { courtKey } from '../../cases/links/link-record.js';
import { offenceCode } from '../../law/offences/offence-codes.js';
import { resultCode } from '../../law/results/result-codes.js';
import type { Place } from '../../place.js';
import { batches } from '../database/batches.js';
import { insertRows } from '../database/insert-rows.js';
import type { DocumentDayRow } from '../tables/document-day.table.js';
import type { HearingRow } from '../tables/hearing.table.js';
import type { OffenceRow } from '../tables/offence.table.js';
import type { ResultRow } from '../tables/result.table.js';
import type { SourceDocumentRow } from '../tables/source-document.table.js';
import type { Store } from '../tables.js';
import { leftoversOf } from './leftovers.js';

type OfHearing = Pick<
  HearingRow,
  'id' | 'court_house' | 'court_code' | 'local_justice_area' | 'jurisdiction' | 'date' | 'issued_at'
>;
type OfOffence = Pick<
  OffenceRow,
  'appearance_id' | 'code' | 'start_date' | 'plea' | 'plea_date' | 'verdict' | 'conviction_date' | 'wording'
>;
type OfResult = Pick<
  ResultRow,
  'hearing_id' | 'code' | 'short_code' | 'label' | 'ordered_date' | 'amended' | 'deleted'
>;

/** A document's rows, as far as its court days are counted from them. */
export interface RowsOfDays {
  readonly hearings: readonly OfHearing[];
  readonly appearances: readonly { readonly id: string; readonly hearing_id: string }[];
  readonly offences: readonly OfOffence[];
  readonly results: readonly OfResult[];
}

/** Kinds of documents by which a court is seen to sit; a newspaper's account is none. */
const OF_COURTS: ReadonlySet<SourceDocumentRow['kind']> = new Set(['list', 'results', 'register']);
/** Nothing in a court's list or register of these years happened before. */
const EARLIEST = '1990-01-01';

/** A document as far as its court days need it. */
interface OfDocument {
  readonly id: string;
  readonly format: string | null;
  readonly kind: SourceDocumentRow['kind'];
  readonly problems: Parameters<typeof leftoversOf>[1];
}

/** What a list, a register or results say of each court and day: magistrates' hearings with a date. */
export function documentDays(document: OfDocument, rows: RowsOfDays): readonly DocumentDayRow[] {
  if (!OF_COURTS.has(document.kind)) return [];
  const days = new Map<string, Counting>();
  const dayOf = new Map<string, Counting>();
  for (const hearing of rows.hearings) {
    const { date, court_house, court_code: code, local_justice_area: localJusticeArea } = hearing;
    if (date === null || hearing.jurisdiction !== 'magistrates') continue;
    const court = courtKey({ house: court_house, code, localJusticeArea });
    const key = `${court} ${date}`;
    const day = days.get(key) ?? counting(court, date, hearing);
    days.set(key, day);
    dayOf.set(hearing.id, day);
    if (day.issuedAt === null || (hearing.issued_at ?? day.issuedAt) < day.issuedAt) day.issuedAt = hearing.issued_at;
    if (hearing.issued_at !== null) count(day.dates, isMisdated(date, hearing));
    day.limits.set(hearing.id, hearing);
  }
  const hearingOf = new Map(rows.appearances.map(({ id, hearing_id }) => [id, hearing_id]));
  for (const offence of rows.offences) {
    const hearingId = hearingOf.get(offence.appearance_id) ?? '';
    const day = dayOf.get(hearingId);
    const hearing = day?.limits.get(hearingId);
    if (day === undefined || hearing === undefined) continue;
    if (offence.code !== null) count(day.codes, isUnknown('offence', offence.code));
    for (const name of ['start_date', 'plea_date', 'conviction_date'] as const) {
      const date = offence[name];
      if (date !== null) count(day.dates, isMisdated(date, hearing));
    }
    for (const name of ['code', 'start_date', 'plea', 'verdict', 'conviction_date', 'wording'] as const)
      if (offence[name] !== null) day.has.add(`offence.${name}`);
  }
  for (const result of rows.results) {
    const day = dayOf.get(result.hearing_id);
    const hearing = day?.limits.get(result.hearing_id);
    if (day === undefined || hearing === undefined) continue;
    if (result.code !== null) count(day.codes, isUnknown('result', result.code));
    if (result.ordered_date !== null) count(day.dates, isMisdated(result.ordered_date, hearing));
    day.amended += result.amended + result.deleted;
    for (const name of ['code', 'short_code', 'label', 'ordered_date'] as const)
      if (result[name] !== null) day.has.add(`result.${name}`);
  }
  const left = leftoversOf(document.format ?? '', document.problems);
  return [...days.values()].map((day) => rowOf(document, day, left));
}

interface Counting {
  readonly court: string;
  readonly date: string;
  readonly hearing: OfHearing;
  readonly codes: { of: number; out: number };
  readonly dates: { of: number; out: number };
  readonly has: Set<string>;
  readonly limits: Map<string, OfHearing>;
  amended: number;
  issuedAt: string | null;
}

function counting(court: string, date: string, hearing: OfHearing): Counting {
  const none = () => ({ of: 0, out: 0 });
  return {
    court,
    date,
    hearing,
    codes: none(),
    dates: none(),
    has: new Set(),
    limits: new Map(),
    amended: 0,
    issuedAt: hearing.issued_at,
  };
}

function count(share: { of: number; out: number }, isOut: boolean): void {
  share.of += 1;
  if (isOut) share.out += 1;
}

/** Before 1990, or after the day the account was issued; a day more is left, for shares late in the evening carry the next. */
function isMisdated(date: string, { issued_at, date: heard }: OfHearing): boolean {
  const issued = issued_at?.slice(0, 10) ?? heard ?? date;
  return date < EARLIEST || Date.parse(date.slice(0, 10)) - Date.parse(issued) > 86_400_000;
}

const unknown = new Map<string, boolean>();

function isUnknown(kind: 'offence' | 'result', code: string): boolean {
  const key = `${kind} ${code}`;
  const known = unknown.get(key);
  if (known !== undefined) return known;
  const found = (kind === 'offence' ? offenceCode(code) : resultCode(code)) === null;
  if (unknown.size < 50_000) unknown.set(key, found);
  return found;
}

function rowOf(
  { id, format }: OfDocument,
  { court, date, hearing, codes, dates, has, amended, issuedAt }: Counting,
  left: readonly string[],
): DocumentDayRow {
  const shape: Shape = { has: [...has].sort().map((field) => `${format ?? ''} ${field}`), left };
  return {
    document_id: id,
    court,
    date,
    court_house: hearing.court_house,
    local_justice_area: hearing.local_justice_area,
    codes: codes.of,
    codes_out: codes.out,
    dates: dates.of,
    dates_out: dates.out,
    amended,
    issued_at: issuedAt,
    shape: JSON.stringify(shape),
  };
}

/** Counts the court days of documents stored by an earlier ordergap (2026-11-22 and before). */
export async function fillDocumentDays(db: Store, documentIds: readonly string[]): Promise<void> {
  for (const ids of batches(documentIds)) {
    const missing = await db
      .selectFrom('source_document as d')
      .leftJoin('document_day as y', 'y.document_id', 'd.id')
      .select(['d.id', 'd.format', 'd.kind'])
      .where('d.id', 'in', [...ids])
      .where('d.status', '=', 'stored')
      .where('y.document_id', 'is', null)
      .execute();
    for (const document of missing) {
      if (!OF_COURTS.has(document.kind)) continue;
      const problems = await readProblems(db, document.id);
      await insertRows(db, 'document_day', documentDays({ ...document, problems }, await rowsOfDays(db, document.id)));
    }
  }
}

async function readProblems(db: Store, documentId: string): Promise<OfDocument['problems']> {
  const rows = await db
    .selectFrom('problem')
    .select(['code', 'place'])
    .where('document_id', '=', documentId)
    .where('stage', '=', 'read')
    .execute();
  return rows.map(({ code, place }) => ({ code, at: place === null ? null : (JSON.parse(place) as Place) }));
}

async function rowsOfDays(db: Store, documentId: string): Promise<RowsOfDays> {
  const own = db.selectFrom('hearing').select('id').where('document_id', '=', documentId);
  return {
    hearings: await db
      .selectFrom('hearing')
      .select(['id', 'court_house', 'court_code', 'local_justice_area', 'jurisdiction', 'date', 'issued_at'])
      .where('document_id', '=', documentId)
      .orderBy('position')
      .execute(),
    appearances: await db
      .selectFrom('appearance')
      .select(['id', 'hearing_id'])
      .where('hearing_id', 'in', own)
      .execute(),
    offences: await db
      .selectFrom('offence')
      .select(['appearance_id', 'code', 'start_date', 'plea', 'plea_date', 'verdict', 'conviction_date', 'wording'])
      .where('appearance_id', 'in', db.selectFrom('appearance').select('id').where('hearing_id', 'in', own))
      .execute(),
    results: await db
      .selectFrom('result')
      .select(['hearing_id', 'code', 'short_code', 'label', 'ordered_date', 'amended', 'deleted'])
      .where('hearing_id', 'in', own)
      .execute(),
  };
}
