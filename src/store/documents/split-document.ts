import type { ResultHeard } from '../../cases/accounts/appearance.js';
import { courtKey } from '../../cases/links/link-record.js';
import { gathered } from '../../gathered.js';
import { knownArea, knownCourt, type NamedCourt } from '../../law/courts/courts.js';
import { jurisdictionOf } from '../../listings/common-platform/court.js';
import type { Application, Defendant, Hearing, Listing, Offence, Result } from '../../listings/listing.js';
import type { Place } from '../../place.js';
import type { ReadDocument } from '../../returns/read-document.js';
import { remembered } from '../../text/patterns/remembered.js';
import { comparableReference, isUrn } from '../../text/reference.js';
import { ageOn } from '../database/age.js';
import { flag } from '../database/column-values.js';
import type { Key } from '../database/secret.js';
import { type AppearanceInDigits, linkKeyList, linkRecordsOf } from '../links/link-records.js';
import { type Mask, maskFor } from '../people/mask.js';
import { digitsOfMarks } from '../people/packed-marks.js';
import { personKeys } from '../people/person-keys.js';
import { personMarks } from '../people/person-marks.js';
import { DEFAULT_RETENTION, retainedUntil } from '../people/retention.js';
import type { HearingRow } from '../tables/hearing.table.js';
import type { IdentityRow } from '../tables/identity.table.js';
import type { OffenceRow } from '../tables/offence.table.js';
import type { ResultRow } from '../tables/result.table.js';
import { type RowIds, rowIds } from './row-ids.js';

/** A document's listings as rows: facts masked and personal data apart. */
export interface DocumentRows {
  readonly hearings: HearingRow[];
  readonly appearances: AppearanceInDigits[];
  readonly offences: OffenceRow[];
  readonly results: ResultRow[];
  readonly identities: IdentityRow[];
  /** Where each result stands in the document. */
  readonly places: Place[];
  /** The last day of the retention period, counted from the latest hearing; null where no hearing has a date. */
  readonly deleteAfter: string | null;
  /** The results as printed, in the order of their rows. */
  readonly located: readonly LocatedResult[];
}

/** One result of a listing and the id of its row: what extraction needs besides the store. */
export interface LocatedResult {
  readonly id: string;
  readonly result: Result;
  readonly offenceCode: string | null;
  readonly date: string | null;
}

/** How many hexadecimal digits of a hash of words are kept: it is compared with those of the same case. */
const TEXT_KEY_LENGTH = 12;
const YOUTH = /\b(?:youth|ieuenctid)\b/i;

/** Splits one document into rows. */
export function splitDocument(read: ReadDocument, key: Key, days: number = DEFAULT_RETENTION.days): DocumentRows {
  const rows: Context['rows'] = noRows();
  const documentId = read.document.id;
  const retained = remembered(
    (date: string | null) => retainedUntil(date, days),
    (date) => date ?? '',
  );
  const located: LocatedResult[] = [];
  walk(read.listings, {
    documentId,
    idOf: rowIds(documentId),
    mask: maskFor(read.listings),
    key,
    retained,
    rows,
    located,
  });
  const keys = new Map(linkRecordsOf(rows, documentId).map((record) => [record.id, linkKeyList(record, key)]));
  return {
    ...rows,
    appearances: rows.appearances.map((row) => ({ ...row, link_keys: keys.get(row.id) ?? null })),
    deleteAfter: retainedUntil(latest(read.listings), days),
    located,
  };
}

/** The results of a document's listings as printed, each with the id of the row it is stored in. */
export function locateResults(
  documentId: string,
  listings: readonly Listing[],
  idOf: RowIds = rowIds(documentId),
): readonly LocatedResult[] {
  return walkAsPrinted(documentId, listings, idOf).located;
}

/** The rows of a document with nothing masked: personal data throughout. */
export function rowsAsPrinted(
  documentId: string,
  listings: readonly Listing[],
  idOf: RowIds,
): Pick<DocumentRows, 'offences' | 'results'> {
  return walkAsPrinted(documentId, listings, idOf).rows;
}

function walkAsPrinted(documentId: string, listings: readonly Listing[], idOf: RowIds): Context {
  const context: Context = {
    documentId,
    idOf,
    mask: (text) => text,
    key: null,
    retained: () => null,
    rows: noRows(),
    located: [],
  };
  walk(listings, context);
  return context;
}

/** The hearings of a document are of few days. */
function noRows(): Context['rows'] {
  return { hearings: [], appearances: [], offences: [], results: [], identities: [], places: [] };
}

interface Context {
  readonly documentId: string;
  readonly idOf: RowIds;
  readonly mask: Mask;
  /** Null where rows are wanted as printed: none are made of who it is. */
  readonly key: Key | null;
  /** The last day that the personal data of a hearing of this date is kept. */
  readonly retained: (date: string | null) => string | null;
  readonly rows: Omit<DocumentRows, 'deleteAfter' | 'located'>;
  readonly located: LocatedResult[];
}

/** A row by its id and by its position among those of the document. */
interface At {
  readonly id: string;
  readonly position: number;
}

/** Where a result or an offence stands. */
interface Standing {
  readonly hearingId: string;
  readonly date: string | null;
  readonly appearance: At | null;
  readonly dateOfBirth?: string | undefined;
  readonly ofApplication: boolean;
}

function walk(listings: readonly Listing[], context: Context): void {
  listings.forEach((listing, at) => {
    listing.hearings.forEach((hearing, position) => {
      addHearing(listing, hearing, `/${at}/hearings/${position}`, context);
    });
  });
}

function addHearing(listing: Listing, hearing: Hearing, path: string, context: Context): void {
  const { documentId, idOf, rows, mask } = context;
  const id = idOf(path);
  const date = listing.sittingDate;
  const court = knownCourt(listing.courtHouse, listing.courtHouseCode ?? null);
  const restrictions = hearing.reportingRestrictions.map(mask);
  const youthPanel = [hearing.panel, listing.courtHouse, listing.courtRoom, hearing.hearingType].some((part) =>
    YOUTH.test(part ?? ''),
  );
  rows.hearings.push({
    id,
    document_id: documentId,
    position: rows.hearings.length,
    source_id: hearing.hearingId ?? null,
    court_house: court.house,
    court_code: court.code,
    court_key: courtKey({ ...court, localJusticeArea: null }),
    local_justice_area: listing.localJusticeArea === undefined ? null : knownArea(listing.localJusticeArea),
    court_room: listing.courtRoom ?? null,
    jurisdiction: hearing.jurisdiction ?? jurisdictionAt(court),
    date,
    date_as_printed: listing.sittingDateAsPrinted ?? null,
    start_time: hearing.startTime ?? null,
    type: hearing.hearingType ?? null,
    panel: hearing.panel ?? null,
    youth_panel: flag(youthPanel),
    prosecutor: hearing.prosecutor ?? null,
    issued_at: hearing.issuedAt ?? null,
    reporting_restricted: flag(
      restrictions.length > 0 || offencesOf(hearing).some((one) => one.reportingRestrictions.length > 0),
    ),
    reporting_restrictions: JSON.stringify(restrictions),
    case_markers: JSON.stringify((hearing.caseMarkers ?? []).map(mask)),
  });
  hearing.defendants.forEach((defendant, position) => {
    addDefendant(hearing, { hearingId: id, date, youthPanel }, defendant, `${path}/defendants/${position}`, context);
  });
  hearing.applications.forEach((application, position) => {
    addApplication(hearing, { id, date, path }, application, `${path}/applications/${position}`, context);
  });
}

/** Of a court that the document itself does not say is a Crown Court: by its name, or its code's letter. */
function jurisdictionAt({ house, code }: NamedCourt): 'magistrates' | 'crown' {
  return jurisdictionOf(house) ?? (/^C\d{2}/i.test(code ?? '') ? 'crown' : 'magistrates');
}

/** A youth where anything says so: the panel, the source or the age; null where nothing tells. */
function youthOf({ youth }: Defendant, age: number | null, youthPanel: boolean): 0 | 1 | null {
  if (youthPanel || youth === true) return 1;
  if (age === null) return youth === undefined ? null : 0;
  return flag(age < 18);
}

function addPerson(
  hearing: Hearing,
  {
    hearingId,
    date,
    youthPanel,
  }: { readonly hearingId: string; readonly date: string | null; readonly youthPanel: boolean },
  { id, defendant }: { readonly id: string; readonly defendant: Defendant },
  { rows, retained }: Context,
  key: Key,
): void {
  const number = comparableReference(hearing.caseNumber);
  const person = personKeys(defendant, key);
  const marks = defendant.organisation === undefined ? personMarks(defendant, key) : null;
  const age = ageOn(defendant.dateOfBirth, date) ?? defendant.age ?? null;
  rows.appearances.push({
    id,
    hearing_id: hearingId,
    position: rows.appearances.length,
    urn: hearing.urn ?? null,
    urn_key: comparableReference(hearing.urn) ?? (isUrn(number) ? number : null),
    case_number: number,
    person_master: person.master ?? null,
    person_asn: person.asn ?? null,
    person_name_and_birth: person.nameAndBirth ?? null,
    person_name: person.name ?? null,
    person_pnc: person.pnc ?? null,
    person_defendant: person.defendant ?? null,
    person_marks: marks === null ? null : digitsOfMarks(marks),
    organisation: flag(defendant.organisation !== undefined),
    subject: flag(defendant.subject === true),
    age_at_hearing: age,
    youth: youthOf(defendant, age, youthPanel),
    link_keys: null,
  });
  rows.identities.push({
    appearance_id: id,
    name: defendant.name?.full ?? null,
    title: defendant.name?.title ?? null,
    forenames: defendant.name?.forenames ?? null,
    surname: defendant.name?.surname ?? null,
    organisation: defendant.organisation ?? null,
    date_of_birth: defendant.dateOfBirth ?? null,
    sex: defendant.sex ?? null,
    address: defendant.address ?? null,
    asn: defendant.asn ?? null,
    pnc_id: defendant.pncId ?? null,
    master_id: defendant.masterId ?? null,
    defendant_id: defendant.defendantId ?? null,
    delete_after: retained(date),
  });
}

function addDefendant(
  hearing: Hearing,
  at: { readonly hearingId: string; readonly date: string | null; readonly youthPanel: boolean },
  defendant: Defendant,
  path: string,
  context: Context,
): void {
  const { hearingId, date } = at;
  const id = context.idOf(path);
  const appearance = { id, position: context.rows.appearances.length };
  if (context.key !== null) addPerson(hearing, at, { id, defendant }, context, context.key);
  const standing = { hearingId, date, appearance, dateOfBirth: defendant.dateOfBirth, ofApplication: false };
  defendant.offences.forEach((offence, position) => {
    addOffence(offence, `${path}/offences/${position}`, standing, context);
  });
  const alone = { ...standing, offence: null, level: 'defendant' } as const;
  defendant.results.forEach((result, position) => {
    addResult(result, `${path}/results/${position}`, alone, context);
  });
}

/**
 * An application's results belong to its subject; where the document marks none, to the only defendant of the hearing;
 * else to nobody: they are stored and join no case. With several subjects each has them, under ids of its own.
 */
function addApplication(
  hearing: Hearing,
  at: { readonly id: string; readonly date: string | null; readonly path: string },
  application: Application,
  path: string,
  context: Context,
): void {
  const numbered = hearing.defendants.map((defendant, position) => ({ defendant, position }));
  const subjects = numbered.filter(({ defendant }) => defendant.subject === true);
  const whose = subjects.length > 0 ? subjects : numbered.length === 1 ? numbered : [];
  const first = context.rows.appearances.length - numbered.length;
  for (const one of whose.length > 0 ? whose : [undefined]) {
    const standing: Standing = {
      hearingId: at.id,
      date: at.date,
      appearance: one
        ? { id: context.idOf(`${at.path}/defendants/${one.position}`), position: first + one.position }
        : null,
      dateOfBirth: one?.defendant.dateOfBirth,
      ofApplication: true,
    };
    const own = one && whose.length > 1 ? `${path}/of/${one.position}` : path;
    application.results.forEach((result, position) => {
      addResult(result, `${own}/results/${position}`, { ...standing, offence: null, level: 'application' }, context);
    });
    application.offences.forEach((offence, position) => {
      const inner = `${own}/offences/${position}`;
      if (one) addOffence(offence, inner, standing, context);
      else addResults(offence, inner, standing, null, context);
    });
  }
}

function addOffence(offence: Offence, path: string, standing: Standing, context: Context): void {
  const { idOf, rows, mask } = context;
  const id = idOf(path);
  const position = rows.offences.length;
  rows.offences.push({
    id,
    appearance_id: standing.appearance?.id ?? '',
    position,
    sequence: offence.sequence,
    source_id: offence.offenceId ?? null,
    code: offence.code ?? null,
    title: mask(offence.title),
    wording: offence.wording === undefined ? null : mask(offence.wording),
    legislation: offence.legislation ?? null,
    start_date: offence.startDate ?? null,
    plea: offence.plea ?? null,
    plea_date: offence.pleaDate ?? null,
    indicated_plea: offence.indicatedPlea ?? null,
    allocation_decision: offence.allocationDecision ?? null,
    verdict: offence.verdict ?? null,
    conviction_date: offence.convictionDate ?? null,
    age_at_conviction: ageOn(standing.dateOfBirth, offence.convictionDate),
    adjourned_to: offence.adjournedTo ?? null,
    reporting_restrictions: JSON.stringify(offence.reportingRestrictions.map(mask)),
    of_application: flag(standing.ofApplication),
  });
  addResults(offence, path, standing, position, context);
}

function addResults(
  offence: Offence,
  path: string,
  standing: Standing,
  offenceAt: number | null,
  context: Context,
): void {
  const level = standing.ofApplication ? 'application' : 'offence';
  const at = { ...standing, offence: { at: offenceAt, code: offence.code ?? null }, level } as const;
  offence.results.forEach((result, position) => {
    addResult(result, `${path}/results/${position}`, at, context);
  });
}

function addResult(
  result: Result,
  path: string,
  at: Standing & {
    readonly offence: { readonly at: number | null; readonly code: string | null } | null;
    readonly level: ResultHeard['level'];
  },
  { idOf, rows, mask, key, located }: Context,
): void {
  const id = idOf(path);
  located.push({ id, result, offenceCode: at.offence?.code ?? null, date: at.date });
  rows.results.push({
    id,
    hearing_id: at.hearingId,
    appearance_at: at.appearance?.position ?? null,
    offence_at: at.offence?.at ?? null,
    position: rows.results.length,
    level: at.ofApplication ? 'application' : (result.level ?? at.level),
    code: result.code ?? null,
    short_code: result.shortCode ?? null,
    label: result.label === undefined ? null : mask(result.label),
    text: mask(result.text),
    text_key: key === null ? '' : textKeys(key)(result),
    source_id: result.resultId ?? null,
    qualifiers: JSON.stringify(result.qualifiers ?? []),
    ordered_date: result.orderedDate ?? null,
    amended: flag(result.amended === true),
    deleted: flag(result.deleted === true),
    unread: 0,
    in_doubt: 0,
  });
  rows.places.push(result.at);
}

type TextKeys = (result: Result) => string;
const TEXT_KEYS = new WeakMap<Key, TextKeys>();

/** The keyed hashes of results' words; those lately met are remembered, for the same stand in every document. */
function textKeys(key: Key): TextKeys {
  const known = TEXT_KEYS.get(key);
  if (known !== undefined) return known;
  const keys = remembered(
    (result: Result) => key('text', normalisedWords(result)).slice(0, TEXT_KEY_LENGTH),
    ({ label, text }) => (label === undefined ? text : JSON.stringify([label, text])),
  );
  TEXT_KEYS.set(key, keys);
  return keys;
}

/** A result's words for comparing: no case, no punctuation; a label is said once where the text begins with it. */
function normalisedWords({ label = '', text }: Result): string {
  const [first, words] = [label, text].map((part) =>
    part
      .toLowerCase()
      .replace(/[^\p{L}\p{N}£%]+/gu, ' ')
      .trim(),
  );
  return words?.startsWith(first ?? '') ? words : `${first} ${words}`;
}

function offencesOf({ defendants, applications }: Hearing): readonly Offence[] {
  return gathered([...defendants, ...applications], ({ offences }) => offences);
}

function latest(listings: readonly Listing[]): string | null {
  const dates = listings.flatMap(({ sittingDate }) => (sittingDate === null ? [] : [sittingDate]));
  return dates.sort().at(-1) ?? null;
}
