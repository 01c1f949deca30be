import type { ClauseHeard } from '../../cases/accounts/appearance.js';
import { resultsOf } from '../../cases/accounts/results-of.js';
import type { Amendment, Telling } from '../../cases/amendments/amendment.js';
import { amendmentsOf } from '../../cases/amendments/amendments.js';
import { type CaseHearing, caseHearings } from '../../cases/case-hearings.js';
import type { DefendantCase } from '../../cases/defendant-case.js';
import type { Place } from '../../place.js';
import { UsageError } from '../../usage-error.js';
import { flag } from '../database/column-values.js';
import { maybeInDigits } from '../database/digits.js';
import { inDigitsOf } from '../database/sql-dialect.js';
import { loadAppearances } from '../documents/appearances.js';
import { loadClauses } from '../documents/clause.js';
import { loadPlaces } from '../documents/places.js';
import type { AppearanceRow } from '../tables/appearance.table.js';
import type { HearingRow } from '../tables/hearing.table.js';
import { HASHES_OF_PERSON, type HashOfPerson } from '../tables/identity-columns.js';
import type { OffenceRow } from '../tables/offence.table.js';
import type { ProblemRow } from '../tables/problem.table.js';
import type { ResultRow } from '../tables/result.table.js';
import type { SourceDocumentRow } from '../tables/source-document.table.js';
import type { Store } from '../tables.js';
import { loadCases } from './load-cases.js';
import { type SaidOfCase, saidOfCase } from './said-of-case.js';

/** Everything behind one defendant-case, for `explain`: no name, date of birth or address is in it, and words are masked. */
export interface CaseFile {
  readonly case: DefendantCase;
  /** Each hearing once, whichever documents tell of it: listed, resulted, or both. */
  readonly caseHearings: readonly CaseHearing[];
  /** Every document that speaks of it, by id. */
  readonly documents: readonly SourceDocumentRow[];
  /** In order of date; each is one document's account. */
  readonly hearings: readonly HearingRow[];
  readonly appearances: readonly AppearanceInFile[];
  readonly offences: readonly (OffenceRow & OfDocument)[];
  readonly results: readonly ResultInFile[];
  /** Of its documents' results. */
  readonly problems: readonly ProblemRow[];
  /** What did not stay as it was first told, in the order in which it changed. */
  readonly amendments: readonly AmendmentInFile[];
  /** What people decided of its readings, and what was answered about it. */
  readonly said: SaidOfCase;
}

/** Its keyed hashes as hexadecimal digits. */
type AppearanceInFile = Omit<AppearanceRow, 'link_keys' | 'person_marks' | HashOfPerson> &
  Readonly<Record<HashOfPerson, string | null>> &
  OfDocument;

interface OfDocument {
  readonly document_id: string;
}

/** A change with when each of its values came to be known here. */
export interface AmendmentInFile extends Omit<Amendment, 'from' | 'to'> {
  readonly from: TellingInFile | null;
  readonly to: TellingInFile | null;
}

export interface TellingInFile extends Telling {
  /** When its document was taken in. */
  readonly knownAt: string;
}

/** One line of a decision with the words as stored, where they stand in the document, and what was read of them. */
export interface ResultInFile extends Omit<ResultRow, 'appearance_at' | 'offence_at'>, OfDocument {
  readonly appearance_id: string;
  /** Null where it is recorded on no offence. */
  readonly offence_id: string | null;
  /** Null where that was not kept. */
  readonly place: Place | null;
  /** As they count, people's decisions laid over them; the version of one a person added is `review`. */
  readonly clauses: readonly (ClauseHeard & { readonly rulesVersion: string })[];
}

/** The file of a case, by its id or by the beginning of one that fits no other. Throws UsageError where there is none. */
export async function loadCase(db: Store, caseId: string): Promise<CaseFile> {
  const [found] = await loadCases(db, { caseIds: [await wholeId(db, caseId)] });
  if (!found) throw await unknownCase(db, caseId);
  const appearanceIds = found.appearances.map(({ id }) => id);
  const documentIds = [...new Set(found.appearances.map(({ documentId }) => documentId))];
  const hearingIds = [...new Set(found.appearances.map(({ hearingId }) => hearingId))];
  const results = await db
    .selectFrom('result as r')
    .innerJoin('hearing as h', 'h.id', 'r.hearing_id')
    .innerJoin('appearance as a', (join) =>
      join.onRef('a.hearing_id', '=', 'r.hearing_id').onRef('a.position', '=', 'r.appearance_at'),
    )
    .leftJoin('offence_line as o', (join) =>
      join.onRef('o.of_appearance', '=', 'a.number').onRef('o.position', '=', 'r.offence_at'),
    )
    .selectAll('r')
    .select(['h.document_id', 'a.id as appearance_id', inDigitsOf(db, 'o.id').as('offence_id')])
    .where('a.id', 'in', appearanceIds)
    .orderBy('h.document_id')
    .orderBy('r.position')
    .execute();
  const places = await loadPlaces(db, documentIds);
  const resultIds = results.map(({ id }) => id);
  const read = await loadClauses(db, results);
  const byRules = new Set([...read.values()].flatMap((clauses) => clauses.map(({ id }) => id)));
  const documents = await db
    .selectFrom('source_document')
    .selectAll()
    .where('id', 'in', documentIds)
    .orderBy('id')
    .execute();
  const versions = new Map(documents.map((document) => [document.id, document.rules_version]));
  const [heard = []] = await loadAppearances(db, [appearanceIds]);
  const counting = new Map(heard.flatMap(resultsOf).map((one) => [one.id, one]));
  return {
    case: found,
    caseHearings: caseHearings(found.appearances),
    documents,
    hearings: await db
      .selectFrom('hearing')
      .selectAll()
      .where('id', 'in', hearingIds)
      .orderBy('date')
      .orderBy('id')
      .execute(),
    appearances: (
      await db
        .selectFrom('appearance as a')
        .innerJoin('hearing as h', 'h.id', 'a.hearing_id')
        .selectAll('a')
        .select('h.document_id')
        .where('a.id', 'in', appearanceIds)
        .orderBy('a.id')
        .execute()
    ).map(appearanceInFile),
    offences: await db
      .selectFrom('offence as o')
      .innerJoin('appearance as a', 'a.id', 'o.appearance_id')
      .innerJoin('hearing as h', 'h.id', 'a.hearing_id')
      .selectAll('o')
      .select('h.document_id')
      .where('o.appearance_id', 'in', appearanceIds)
      .orderBy('h.document_id')
      .orderBy('o.position')
      .execute(),
    results: results.map(({ appearance_at: _of, offence_at: _on, ...result }) => ({
      ...result,
      place: places.get(result.document_id)?.[result.position] ?? null,
      unread: flag(counting.get(result.id)?.unread ?? false),
      clauses: (counting.get(result.id)?.clauses ?? []).map((clause) => ({
        ...clause,
        rulesVersion: (byRules.has(clause.id) ? versions.get(result.document_id) : null) ?? 'review',
      })),
    })),
    problems: await db.selectFrom('problem').selectAll().where('result_id', 'in', resultIds).orderBy('id').execute(),
    amendments: amendmentsOf(found, heard).map((amendment) => ({
      ...amendment,
      from: inFile(amendment.from, documents),
      to: inFile(amendment.to, documents),
    })),
    said: await saidOfCase(db, appearanceIds),
  };
}

function appearanceInFile(row: AppearanceRow & OfDocument & { readonly number: number }): AppearanceInFile {
  const { number: _ofThisDatabase, link_keys: _foundBy, person_marks: _comparedBy, ...told } = row;
  const hashes = HASHES_OF_PERSON.map((column) => [column, maybeInDigits(told[column])] as const);
  return { ...told, ...(Object.fromEntries(hashes) as Record<HashOfPerson, string | null>) };
}

function inFile(telling: Telling | null, documents: readonly SourceDocumentRow[]): TellingInFile | null {
  if (telling === null) return null;
  const knownAt = documents.find(({ id }) => id === telling.documentId)?.ingested_at ?? '';
  return { ...telling, knownAt };
}

/** The id of the one case meant by the start of an id, or by the reference that the court's documents print (URN). */
async function wholeId(db: Store, given: string): Promise<string> {
  if (/^[0-9a-f]{0,3}$/i.test(given)) {
    throw new UsageError('The id of a case is told by its first four characters or more: give more of it.');
  }
  const byId = /^[0-9a-f]{4,24}$/i.test(given) ? await idsBeginning(db, given.toLowerCase()) : [];
  const [first, second] = byId;
  if (first && second && first !== given) {
    throw new UsageError(`More than one case begins with ${given}: give more of the id.`);
  }
  if (first) return first;
  const [only, ...others] = await idsByUrn(db, given);
  if (only === undefined) throw await unknownCase(db, given);
  if (others.length > 0) {
    throw new UsageError(
      `${given} is the reference of ${others.length + 1} defendant-cases: give the id of one of ${[only, ...others].join(', ')}.`,
    );
  }
  return only;
}

async function idsBeginning(db: Store, start: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('defendant_case').select('id').where('id', 'like', `${start}%`).limit(2).execute();
  return rows.map(({ id }) => id);
}

/** One case a defendant. References are kept as printed, and typed with spaces or in small letters all the same. */
async function idsByUrn(db: Store, typed: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('defendant_case')
    .select('id')
    .where('urn', 'in', [...new Set([typed, typed.trim().toUpperCase(), typed.replace(/\s/g, '').toUpperCase()])])
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** What to say where an id names no case; it may have been one before a court day was held back. */
export async function unknownCase(db: Store, given: string): Promise<UsageError> {
  const held = await db.selectFrom('court_day').select('date').where('held', '=', 1).limit(1).executeTakeFirst();
  const beside =
    held === undefined
      ? ''
      : ' What was heard on a court day held back is in no case either: ordergap hold lists them.';
  return new UsageError(
    `There is no case ${given} in this database, by its id or by the reference that documents print (URN): audits, review and v_defendant_case give the ids of cases.${beside}`,
  );
}
