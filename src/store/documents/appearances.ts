import type { Appearance, OffenceHeard, ResultHeard } from '../../cases/accounts/appearance.js';
import { applyReadings } from '../../cases/accounts/apply-readings.js';
import { isRestriction } from '../../cases/reporting/restriction-recorded.js';
import { challengesIn } from '../../facts/challenge.js';
import type { OrderClause } from '../../facts/clause.js';
import { oldSentenceIn } from '../../facts/old-sentence.js';
import { gathered } from '../../gathered.js';
import { batches } from '../database/batches.js';
import { listOf } from '../database/sql-dialect.js';
import { hashesInDigits, personTold } from '../links/link-records.js';
import { loadReadingDecisions } from '../said/reading-decision.js';
import type { AppearanceRow } from '../tables/appearance.table.js';
import type { HearingRow } from '../tables/hearing.table.js';
import type { OffenceRow } from '../tables/offence.table.js';
import type { ResultRow } from '../tables/result.table.js';
import type { SourceDocumentRow } from '../tables/source-document.table.js';
import type { Store } from '../tables.js';
import { loadClauses } from './clause.js';

/**
 * The appearances of cases, one list a case in the order given, with what was read of their results and people's decisions
 * laid over it, each within its own case; clauses carry masked quotes.
 */
export async function loadAppearances(
  db: Store,
  cases: readonly (readonly string[])[],
): Promise<readonly (readonly Appearance[])[]> {
  const ids = cases.flat().sort();
  const loaded = new Map<string, Appearance>();
  for (const some of batches(ids)) for (const one of await loadBatch(db, some)) loaded.set(one.id, one);
  const decisions = await loadReadingDecisions(db, ids);
  return cases.map((own) =>
    applyReadings(
      own.flatMap((id) => loaded.get(id) ?? []),
      decisions,
    ),
  );
}

// What joining asks of each row, and no more: reading the rest would take as long again.
const OF_APPEARANCE = [
  'id',
  'hearing_id',
  'position',
  'urn_key',
  'case_number',
  'organisation',
  'subject',
  'age_at_hearing',
  'youth',
] as const;
const OF_HEARING = [
  'id',
  'document_id',
  'source_id',
  'court_house',
  'court_code',
  'local_justice_area',
  'jurisdiction',
  'date',
  'type',
  'prosecutor',
  'issued_at',
  'youth_panel',
  'reporting_restricted',
] as const;
const OF_DOCUMENT = ['id', 'format', 'kind', 'complete_results'] as const;
const OF_OFFENCE = [
  'id',
  'appearance_id',
  'position',
  'sequence',
  'source_id',
  'code',
  'title',
  'wording',
  'legislation',
  'start_date',
  'plea',
  'verdict',
  'conviction_date',
  'age_at_conviction',
  'of_application',
] as const;
const OF_RESULT = [
  'id',
  'hearing_id',
  'appearance_at',
  'offence_at',
  'position',
  'level',
  'code',
  'short_code',
  'source_id',
  'ordered_date',
  'deleted',
  'text',
  'text_key',
  'unread',
] as const;

async function loadBatch(db: Store, ids: readonly string[]): Promise<readonly Appearance[]> {
  const rows = await db
    .selectFrom('appearance')
    .select(OF_APPEARANCE)
    .select(hashesInDigits(db))
    .where('id', 'in', listOf(db, ids))
    .orderBy('id')
    .execute();
  const hearings = byId(
    await db
      .selectFrom('hearing')
      .select(OF_HEARING)
      .where('id', 'in', unique(rows.map((row) => row.hearing_id)))
      .execute(),
  );
  const documents = byId(
    await db
      .selectFrom('source_document')
      .select(OF_DOCUMENT)
      .where('id', 'in', unique([...hearings.values()].map((row) => row.document_id)))
      .execute(),
  );
  const offences = group(
    await db
      .selectFrom('offence')
      .select(OF_OFFENCE)
      .where('appearance_id', 'in', listOf(db, ids))
      .orderBy('position')
      .execute(),
    (row) => row.appearance_id,
  );
  const decided = await db
    .selectFrom('result')
    .select(OF_RESULT)
    .where('hearing_id', 'in', listOf(db, [...hearings.keys()]))
    .orderBy('position')
    .execute();
  const results = group(decided, (row) => row.hearing_id);
  const clauses = await loadClauses(db, decided);
  const restricting = decided.filter(({ id, deleted }) => deleted === 0 && clauses.get(id)?.some(isRestriction));
  return gathered(rows, (row) => {
    const hearing = hearings.get(row.hearing_id);
    const document = documents.get(hearing?.document_id ?? '');
    if (!hearing || !document) return [];
    const decidedOf = results.get(row.hearing_id) ?? [];
    const of = (offenceAt: number | null) =>
      decidedOf
        .filter((one) => one.appearance_at === row.position && one.offence_at === offenceAt)
        .map((one) => resultHeard(one, clauses.get(one.id) ?? []));
    const own = (offences.get(row.id) ?? []).map((offence) => offenceHeard(offence, of(offence.position)));
    const others = restricting
      .filter((one) => one.hearing_id === row.hearing_id && one.appearance_at !== row.position)
      .flatMap(({ id }) => clauses.get(id)?.filter(isRestriction) ?? []);
    return [appearance(row, hearing, document, own, of(null), others)];
  });
}

function appearance(
  row: Pick<AppearanceRow, (typeof OF_APPEARANCE)[number]> & Parameters<typeof personTold>[0],
  hearing: Pick<HearingRow, (typeof OF_HEARING)[number]>,
  document: Pick<SourceDocumentRow, (typeof OF_DOCUMENT)[number]>,
  offences: readonly OffenceHeard[],
  results: readonly ResultHeard[],
  others: readonly OrderClause[],
): Appearance {
  return {
    id: row.id,
    document: {
      id: document.id,
      format: document.format ?? '',
      kind: document.kind,
      completeResults: document.complete_results === 1,
    },
    hearing: {
      id: hearing.id,
      sourceId: hearing.source_id,
      court: {
        house: hearing.court_house,
        code: hearing.court_code,
        localJusticeArea: hearing.local_justice_area,
      },
      jurisdiction: hearing.jurisdiction,
      date: hearing.date,
      type: hearing.type,
      prosecutor: hearing.prosecutor,
      issuedAt: hearing.issued_at,
      youthPanel: hearing.youth_panel === 1,
      reportingRestricted: hearing.reporting_restricted === 1,
      ...(others.length === 0 ? {} : { restrictionsOfOthers: others }),
    },
    urn: row.urn_key,
    caseNumber: row.case_number,
    person: personTold(row),
    organisation: row.organisation === 1,
    subject: row.subject === 1,
    ageAtHearing: row.age_at_hearing,
    youth: row.youth === null ? null : row.youth === 1,
    offences,
    results,
  };
}

function offenceHeard(
  row: Pick<OffenceRow, (typeof OF_OFFENCE)[number]>,
  results: readonly ResultHeard[],
): OffenceHeard {
  return {
    id: row.id,
    position: row.position,
    sequence: row.sequence,
    sourceId: row.source_id,
    code: row.code,
    title: row.title,
    wording: row.wording,
    legislation: row.legislation,
    startDate: row.start_date,
    plea: row.plea,
    verdict: row.verdict,
    convictionDate: row.conviction_date,
    ageAtConviction: row.age_at_conviction,
    ofApplication: row.of_application === 1,
    results,
  };
}

function resultHeard(row: Pick<ResultRow, (typeof OF_RESULT)[number]>, clauses: ResultHeard['clauses']): ResultHeard {
  const challenges = challengesIn(row.text);
  const oldSentence = oldSentenceIn(row.text);
  return {
    id: row.id,
    code: row.code,
    shortCode: row.short_code,
    sourceId: row.source_id,
    orderedDate: row.ordered_date,
    deleted: row.deleted === 1,
    level: row.level,
    textKey: row.text_key,
    clauses,
    ...(challenges.length === 0 ? {} : { challenges }),
    ...(oldSentence && { oldSentence }),
    unread: row.unread === 1,
  };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function group<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const own = groups.get(key);
    if (own) own.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
