import type { AppearanceInCase, CaseOffence, CaseOrder, DefendantCase } from '../../cases/defendant-case.js';
import { batches } from '../database/batches.js';
import { detailsIn, listIn } from '../database/column-values.js';
import { inDigitsOf, listOf } from '../database/sql-dialect.js';
import { wordsOf } from '../documents/phrase.js';
import type { CaseAppearanceRow } from '../tables/case-appearance.table.js';
import type { CaseOffenceRow } from '../tables/case-offence.table.js';
import type { CaseOrderRow } from '../tables/case-order.table.js';
import type { HearingRow } from '../tables/hearing.table.js';
import type { SourceDocumentRow } from '../tables/source-document.table.js';
import type { Store } from '../tables.js';
import { unpackedRest } from './case-rest.js';

export interface CaseFilter {
  readonly caseIds?: readonly string[];
  readonly personIds?: readonly string[];
}

/** The joined cases, by id. */
export async function loadCases(db: Store, filter: CaseFilter = {}): Promise<readonly DefendantCase[]> {
  const cases: DefendantCase[] = [];
  const ids = await caseIds(db, filter);
  for (const some of batches(ids)) cases.push(...(await loadBatch(db, some)));
  return cases;
}

async function caseIds(db: Store, { caseIds, personIds }: CaseFilter): Promise<readonly string[]> {
  let query = db.selectFrom('defendant_case').select('id').orderBy('id');
  if (caseIds) query = query.where('id', 'in', listOf(db, caseIds));
  if (personIds) query = query.where('person_id', 'in', listOf(db, personIds));
  return (await query.execute()).map(({ id }) => id);
}

async function loadBatch(db: Store, ids: readonly string[]): Promise<readonly DefendantCase[]> {
  const rows = await db
    .selectFrom('defendant_case')
    .selectAll()
    .where('id', 'in', listOf(db, ids))
    .orderBy('id')
    .execute();
  const appearances = byCase(
    await db
      .selectFrom('case_appearance as c')
      .innerJoin('appearance as a', 'a.id', 'c.appearance_id')
      .innerJoin('hearing as h', 'h.id', 'a.hearing_id')
      .innerJoin('source_document as d', 'd.id', 'h.document_id')
      .selectAll('c')
      .select(['a.hearing_id', 'h.document_id', 'h.date', 'h.court_house', 'h.court_code', 'h.local_justice_area'])
      .select(['h.jurisdiction', 'd.kind', 'd.complete_results'])
      .where('c.case_id', 'in', listOf(db, ids))
      .orderBy('c.position')
      .execute(),
  );
  const offences = byCase(
    await db
      .selectFrom('case_offence as o')
      .innerJoin('defendant_case as d', 'd.id', 'o.case_id')
      .leftJoin('case_appearance_line as c', (join) =>
        join.onRef('c.of_case', '=', 'd.number').onRef('c.position', '=', 'o.appearance_at'),
      )
      .leftJoin('offence_line as f', (join) =>
        join.onRef('f.of_appearance', '=', 'c.of_appearance').onRef('f.position', '=', 'o.offence_at'),
      )
      .selectAll('o')
      .select([wordsOf('f.title_id').as('told_title'), wordsOf('f.wording_id').as('told_wording')])
      .where('o.case_id', 'in', listOf(db, ids))
      .orderBy('o.position')
      .execute(),
  );
  const orders = byCase(
    await db.selectFrom('case_order').selectAll().where('case_id', 'in', listOf(db, ids)).orderBy('position').execute(),
  );
  const orderOffences = byCase(
    await db
      .selectFrom('case_order_offence')
      .selectAll()
      .where('case_id', 'in', listOf(db, ids))
      .orderBy('position')
      .execute(),
  );
  const results = byCase(await resultsOfCases(db, ids));
  return rows.map((row) => {
    const charged = offences.get(row.id) ?? [];
    const rest = unpackedRest(
      row.rest,
      charged.map(({ id }) => id),
      (results.get(row.id) ?? []).map(({ id }) => id),
    );
    const { offences: _told, sentences, unread = [], ...others } = rest;
    const heard = appearances.get(row.id) ?? [];
    return {
      id: row.id,
      personId: row.person_id,
      ...(row.person_linked_by === null ? {} : { personLinkedBy: row.person_linked_by }),
      urn: row.urn,
      organisation: row.organisation === 1,
      prosecutor: row.prosecutor,
      unread,
      problems: [],
      ...detailsIn(row.details),
      ...others,
      appearances: heard.map(appearanceOf),
      offences: charged.map((offence, at) => offenceOf(offence, rest.offences[at], heard)),
      orders: (orders.get(row.id) ?? []).map((order) => {
        const own = (orderOffences.get(row.id) ?? []).filter(({ order_id }) => order_id === order.id);
        return orderOf(
          order,
          own.map(({ offence_id }) => offence_id),
        );
      }),
      sentences,
    } satisfies DefendantCase;
  });
}

/** The results of each case in the order of its appearances, of each those of its offences first: as `resultsOf` has them. */
async function resultsOfCases(
  db: Store,
  caseIds: readonly string[],
): Promise<readonly { readonly case_id: string; readonly id: string }[]> {
  return db
    .selectFrom('defendant_case as d')
    .innerJoin('case_appearance_line as c', 'c.of_case', 'd.number')
    .innerJoin('appearance as a', 'a.number', 'c.of_appearance')
    .innerJoin('hearing_line as h', 'h.id', 'a.hearing_id')
    .innerJoin('result_line as l', (join) =>
      join
        .onRef('l.sitting_at', '=', 'h.sitting_at')
        .onRef('l.hearing_at', '=', 'h.position')
        .onRef('l.appearance_at', '=', 'a.position'),
    )
    .select(['d.id as case_id', inDigitsOf(db, 'l.id').$notNull().as('id')])
    .where('d.id', 'in', listOf(db, caseIds))
    .orderBy('c.position')
    .orderBy('l.offence_at', (order) => order.asc().nullsLast())
    .orderBy('l.position')
    .execute();
}

type WhereHeard = { readonly hearing_id: string } & Pick<
  HearingRow,
  'document_id' | 'date' | 'court_house' | 'court_code' | 'local_justice_area' | 'jurisdiction'
> &
  Pick<SourceDocumentRow, 'kind' | 'complete_results'>;

function appearanceOf(row: CaseAppearanceRow & WhereHeard): AppearanceInCase {
  return {
    id: row.appearance_id,
    documentId: row.document_id,
    hearingId: row.hearing_id,
    date: row.date,
    court: courtOf(row),
    jurisdiction: row.jurisdiction,
    kind: row.kind,
    completeResults: row.complete_results === 1,
    supersededBy: row.superseded_by,
    linkedBy: row.linked_by,
    linkScore: row.link_score,
  };
}

/** With the title and wording of the offence heard that has them. */
type Charged = CaseOffenceRow & { readonly told_title: string | null; readonly told_wording: string | null };

function offenceOf(
  row: Charged,
  { wording = row.told_wording, resultIds = [] }: Partial<Pick<CaseOffence, 'wording' | 'resultIds'>> = {},
  heard: readonly (CaseAppearanceRow & WhereHeard)[],
): CaseOffence {
  return {
    id: row.id,
    sequence: row.sequence,
    code: row.code,
    chargedCode: row.charged_code,
    title: row.title ?? row.told_title ?? '',
    wording,
    convicted: row.convicted === 1,
    convictedOn: row.convicted_on,
    youthAtConviction: maybe(row.youth_at_conviction),
    state: row.state,
    stateOn: row.state_on,
    court: courtOf(heard.find(({ position }) => position === row.court_at) ?? row),
    jurisdiction: row.jurisdiction,
    resultIds,
  };
}

function orderOf(row: CaseOrderRow, offenceIds: readonly string[]): CaseOrder {
  return {
    id: row.id,
    type: row.type,
    status: row.status,
    property: (row.property === '' ? [] : row.property.split(',')) as CaseOrder['property'],
    power: row.power,
    codes: listIn(row.codes),
    on: row.made_on,
    terms: listIn(row.terms),
    period: row.period,
    until: row.until,
    untilFurtherOrder: row.until_further_order === 1,
    destroy: row.destroy === 1,
    wipe: row.wipe === 1,
    conditional: row.conditional === 1,
    application: row.application,
    sought: maybe(row.sought),
    to: row.put_off_to,
    originalDate: row.original_date,
    decidedOn: row.decided_on,
    court: courtOf(row),
    offenceIds,
    level: row.level,
    lines: row.lines,
    clauseIds: listIn(row.clause_ids),
    supersededBy: row.superseded_by,
    ...(row.decision_key === null ? {} : { decisionKey: row.decision_key }),
    ...detailsIn(row.details),
  };
}

function courtOf(row: {
  readonly court_house: string | null;
  readonly court_code: string | null;
  readonly local_justice_area: string | null;
}): CaseOrder['court'] {
  return { house: row.court_house ?? '', code: row.court_code, localJusticeArea: row.local_justice_area };
}

function maybe(value: 0 | 1 | null): boolean | null {
  return value === null ? null : value === 1;
}

function byCase<Row extends { readonly case_id: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const cases = new Map<string, Row[]>();
  for (const row of rows) {
    const own = cases.get(row.case_id);
    if (own) own.push(row);
    else cases.set(row.case_id, [row]);
  }
  return cases;
}
