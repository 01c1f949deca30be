import { type CaseHearing, caseHearings } from '../cases/case-hearings.js';
import type { DefendantCase } from '../cases/defendant-case.js';
import type { Clause } from '../facts/clause.js';
import type { Place } from '../place.js';
import { UsageError } from '../usage-error.js';
import type { AppearanceRow } from './appearance.table.js';
import { clauseOf } from './clause.js';
import type { HearingRow } from './hearing.table.js';
import { loadCases } from './load-cases.js';
import type { OffenceRow } from './offence.table.js';
import type { ProblemRow } from './problem.table.js';
import type { ResultRow } from './result.table.js';
import type { SourceDocumentRow } from './source-document.table.js';
import type { Store } from './tables.js';

/** Everything behind one defendant-case, for `explain`: no name, date of birth or address is in it, and words are masked. */
export interface CaseFile {
  readonly case: DefendantCase;
  /** Each hearing once, whichever documents tell of it: listed, resulted, or both. */
  readonly caseHearings: readonly CaseHearing[];
  /** Every document that speaks of it, by id. */
  readonly documents: readonly SourceDocumentRow[];
  /** In order of date; each is one document's account. */
  readonly hearings: readonly HearingRow[];
  readonly appearances: readonly AppearanceRow[];
  readonly offences: readonly OffenceRow[];
  readonly results: readonly ResultInFile[];
  /** Of its documents' results. */
  readonly problems: readonly ProblemRow[];
}

/** One line of a decision with the words as stored, where they stand in the document, and what was read of them. */
export interface ResultInFile extends Omit<ResultRow, 'place'> {
  readonly place: Place;
  readonly clauses: readonly (Clause & { readonly id: string; readonly rulesVersion: string })[];
}

/** The file of a case, by its id or by the beginning of one that fits no other. Throws UsageError where there is none. */
export async function loadCase(db: Store, caseId: string): Promise<CaseFile> {
  const [found] = await loadCases(db, { caseIds: [await wholeId(db, caseId)] });
  if (!found) throw unknownCase(caseId);
  const appearanceIds = found.appearances.map(({ id }) => id);
  const documentIds = [...new Set(found.appearances.map(({ documentId }) => documentId))];
  const hearingIds = [...new Set(found.appearances.map(({ hearingId }) => hearingId))];
  const results = await db
    .selectFrom('result')
    .selectAll()
    .where('appearance_id', 'in', appearanceIds)
    .orderBy('document_id')
    .orderBy('position')
    .execute();
  const resultIds = results.map(({ id }) => id);
  const clauses = await db
    .selectFrom('clause')
    .selectAll()
    .where('result_id', 'in', resultIds)
    .orderBy('position')
    .execute();
  return {
    case: found,
    caseHearings: caseHearings(found.appearances),
    documents: await db
      .selectFrom('source_document')
      .selectAll()
      .where('id', 'in', documentIds)
      .orderBy('id')
      .execute(),
    hearings: await db
      .selectFrom('hearing')
      .selectAll()
      .where('id', 'in', hearingIds)
      .orderBy('date')
      .orderBy('id')
      .execute(),
    appearances: await db.selectFrom('appearance').selectAll().where('id', 'in', appearanceIds).orderBy('id').execute(),
    offences: await db
      .selectFrom('offence')
      .selectAll()
      .where('appearance_id', 'in', appearanceIds)
      .orderBy('document_id')
      .orderBy('position')
      .execute(),
    results: results.map(({ place, ...result }) => ({
      ...result,
      place: JSON.parse(place) as Place,
      clauses: clauses
        .filter(({ result_id }) => result_id === result.id)
        .map((row) => ({ ...clauseOf(row), rulesVersion: row.rules_version })),
    })),
    problems: await db.selectFrom('problem').selectAll().where('result_id', 'in', resultIds).orderBy('id').execute(),
  };
}

async function wholeId(db: Store, given: string): Promise<string> {
  if (!/^[0-9a-f]{4,24}$/i.test(given)) throw unknownCase(given);
  const rows = await db
    .selectFrom('defendant_case')
    .select('id')
    .where('id', 'like', `${given.toLowerCase()}%`)
    .limit(2)
    .execute();
  const [first, second] = rows;
  if (first && second && first.id !== given) {
    throw new UsageError(`More than one case begins with ${given}: give more of the id.`);
  }
  if (!first) throw unknownCase(given);
  return first.id;
}

function unknownCase(caseId: string): UsageError {
  return new UsageError(
    `There is no case ${caseId} in this database: audits and v_defendant_case give the ids of cases.`,
  );
}
