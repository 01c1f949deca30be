import type { AppearanceInCase, CaseOffence, CaseOrder, CaseSentence, DefendantCase } from '../cases/defendant-case.js';
import type { CaseAppearanceRow } from './case-appearance.table.js';
import type { CaseOffenceRow } from './case-offence.table.js';
import type { CaseOrderRow } from './case-order.table.js';
import type { CaseOrderOffenceRow } from './case-order-offence.table.js';
import type { CaseSentenceRow } from './case-sentence.table.js';
import { flag, jsonList, maybeFlag } from './column-values.js';
import type { DefendantCaseRow } from './defendant-case.table.js';
import { insertRows } from './insert-rows.js';
import type { Store } from './tables.js';

const BATCH = 500;

/**
 * Writes cases in the place of every case that any of `appearanceIds` was in before. Called in the transaction that
 * joined them, with all the appearances that were joined.
 */
export async function saveCases(
  db: Store,
  cases: readonly DefendantCase[],
  appearanceIds: readonly string[],
): Promise<void> {
  for (let start = 0; start < appearanceIds.length; start += BATCH) {
    const some = appearanceIds.slice(start, start + BATCH);
    await db
      .deleteFrom('defendant_case')
      .where('id', 'in', (query) =>
        query
          .selectFrom('case_appearance')
          .select('case_id')
          .where('appearance_id', 'in', [...some]),
      )
      .execute();
  }
  const rows = cases.map(caseRows);
  await insertRows(
    db,
    'defendant_case',
    rows.map(({ row }) => row),
  );
  await insertRows(
    db,
    'case_appearance',
    rows.flatMap(({ appearances }) => appearances),
  );
  await insertRows(
    db,
    'case_offence',
    rows.flatMap(({ offences }) => offences),
  );
  await insertRows(
    db,
    'case_sentence',
    rows.flatMap(({ sentences }) => sentences),
  );
  await insertRows(
    db,
    'case_order',
    rows.flatMap(({ orders }) => orders),
  );
  await insertRows(
    db,
    'case_order_offence',
    rows.flatMap(({ orderOffences }) => orderOffences),
  );
}

function caseRows(of: DefendantCase): {
  readonly row: DefendantCaseRow;
  readonly appearances: readonly CaseAppearanceRow[];
  readonly offences: readonly CaseOffenceRow[];
  readonly sentences: readonly CaseSentenceRow[];
  readonly orders: readonly CaseOrderRow[];
  readonly orderOffences: readonly CaseOrderOffenceRow[];
} {
  const { id, personId, urn, organisation, prosecutor, appearances, offences, orders, sentences, ...details } = of;
  return {
    row: {
      id,
      person_id: personId,
      urn,
      organisation: flag(organisation),
      prosecutor,
      details: JSON.stringify(details),
    },
    appearances: appearances.map((one, position) => appearanceRow(id, one, position)),
    offences: offences.map((one, position) => offenceRow(id, one, position)),
    sentences: sentences.map((one, position) => sentenceRow(id, one, position)),
    orders: orders.map((one, position) => orderRow(id, one, position)),
    orderOffences: orders.flatMap((order) =>
      order.offenceIds.map((offenceId, position) => ({
        case_id: id,
        order_id: order.id,
        offence_id: offenceId,
        position,
      })),
    ),
  };
}

function appearanceRow(caseId: string, of: AppearanceInCase, position: number): CaseAppearanceRow {
  const { id, documentId, supersededBy, linkedBy, ...details } = of;
  return {
    case_id: caseId,
    appearance_id: id,
    position,
    document_id: documentId,
    superseded_by: supersededBy,
    linked_by: linkedBy,
    details: JSON.stringify(details),
  };
}

function offenceRow(caseId: string, of: CaseOffence, position: number): CaseOffenceRow {
  const { id, sequence, code, chargedCode, title, wording, convicted, convictedOn, youthAtConviction, ...others } = of;
  const { state, stateOn, court, jurisdiction, resultIds, ...details } = others;
  return {
    case_id: caseId,
    id,
    position,
    sequence,
    code,
    charged_code: chargedCode,
    title,
    wording,
    convicted: flag(convicted),
    convicted_on: convictedOn,
    youth_at_conviction: maybeFlag(youthAtConviction),
    state,
    state_on: stateOn,
    court_house: court.house,
    court_code: court.code,
    local_justice_area: court.localJusticeArea,
    jurisdiction,
    result_ids: jsonList(resultIds),
    details: JSON.stringify(details),
  };
}

function sentenceRow(caseId: string, of: CaseSentence, position: number): CaseSentenceRow {
  const { offenceIds, on, clause, clauseIds, ...details } = of;
  return {
    case_id: caseId,
    position,
    decided_on: on,
    type: clause.type,
    offence_ids: jsonList(offenceIds),
    clause: JSON.stringify(clause),
    clause_ids: jsonList(clauseIds),
    details: JSON.stringify(details),
  };
}

function orderRow(caseId: string, of: CaseOrder, position: number): CaseOrderRow {
  const { id, type, status, property, power, codes, on, terms, period, until, untilFurtherOrder, ...others } = of;
  const { destroy, wipe, conditional, application, sought, to, originalDate, decidedOn, court, ...rest } = others;
  const { offenceIds: _inTheirTable, level, lines, clauseIds, supersededBy, ...details } = rest;
  return {
    case_id: caseId,
    id,
    position,
    type,
    status,
    property: property.join(','),
    power,
    codes: jsonList(codes),
    made_on: on,
    terms: jsonList(terms),
    period,
    until,
    until_further_order: flag(untilFurtherOrder),
    destroy: flag(destroy),
    wipe: flag(wipe),
    conditional: flag(conditional),
    application,
    sought: maybeFlag(sought),
    put_off_to: to,
    original_date: originalDate,
    decided_on: decidedOn,
    court_house: court.house,
    court_code: court.code,
    local_justice_area: court.localJusticeArea,
    level,
    lines,
    clause_ids: jsonList(clauseIds),
    superseded_by: supersededBy,
    details: JSON.stringify(details),
  };
}
