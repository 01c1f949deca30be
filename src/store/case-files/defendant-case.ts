import type { Insertable } from 'kysely';
import type { Appearance } from '../../cases/accounts/appearance.js';
import { resultsOf } from '../../cases/accounts/results-of.js';
import { caseHearings } from '../../cases/case-hearings.js';
import type { AppearanceInCase, CaseOffence, CaseOrder, DefendantCase } from '../../cases/defendant-case.js';
import { gathered } from '../../gathered.js';
import { batches } from '../database/batches.js';
import { flag, jsonList, maybeFlag } from '../database/column-values.js';
import { flatRowsInDigits, type InDigits, insertFlat, insertRows } from '../database/insert-rows.js';
import { listOf } from '../database/sql-dialect.js';
import type { CaseAppearanceLineTable } from '../tables/case-appearance-line.table.js';
import type { CaseHearingLineTable } from '../tables/case-hearing-line.table.js';
import type { CaseOffenceLineTable } from '../tables/case-offence-line.table.js';
import type { CaseOrderRow } from '../tables/case-order.table.js';
import type { CaseOrderOffenceRow } from '../tables/case-order-offence.table.js';
import type { DefendantCaseRow } from '../tables/defendant-case.table.js';
import type { Store } from '../tables.js';
import { packedRest } from './case-rest.js';
import { courtTold, houseTold, titleTold } from './told-by.js';

/** What audits ask of every case, whatever it is of. */
export interface SummaryOfCase {
  readonly heard: readonly string[];
  readonly offences: number;
  readonly occasions: number;
  readonly groups: readonly string[];
  readonly lost: boolean;
}

/** A case as it is to be stored, with its appearances, in their order, and the hash of what links it. */
export interface LinkedCase {
  readonly case: DefendantCase;
  readonly appearances: readonly Appearance[];
  readonly summary: SummaryOfCase;
  readonly linkedAs: string;
}

/**
 * Writes cases in the place of those with the ids of `replaced`. Called in the transaction that joined them, with every
 * case that any appearance of theirs was in before.
 */
export async function saveCases(db: Store, cases: readonly LinkedCase[], replaced: readonly string[]): Promise<void> {
  for (const ids of batches(replaced)) {
    await db
      .deleteFrom('defendant_case')
      .where('id', 'in', [...ids])
      .execute();
  }
  const rows = cases.map(caseRows);
  await insertRows(
    db,
    'defendant_case',
    rows.map(({ row }) => row),
  );
  const caseNumber = await numbersOf(
    db,
    'defendant_case',
    cases.map((one) => one.case.id),
  );
  const appearanceNumber = await numbersOf(
    db,
    'appearance',
    gathered(cases, (one) => one.case.appearances.map(({ id }) => id)),
  );
  await insertRows(
    db,
    'case_appearance_line',
    gathered(cases, ({ case: { id, appearances } }) =>
      appearances.map((one, position) => appearanceLine(one, position, caseNumber(id), appearanceNumber(one.id))),
    ),
  );
  await insertRows(
    db,
    'case_hearing_line',
    gathered(cases, ({ case: of }) => hearingLines(of, caseNumber(of.id))),
  );
  const charged = gathered(rows, ({ row, charged }) =>
    charged.map((one, position) => offenceLine(one, position, caseNumber(row.id))),
  );
  await insertFlat(db, flatRowsInDigits('case_offence_line', charged, ['id']));
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

/** The numbers of cases or appearances that are stored, by their ids. */
async function numbersOf(
  db: Store,
  table: 'defendant_case' | 'appearance',
  ids: readonly string[],
): Promise<(id: string) => number> {
  const numbers = new Map<string, number>();
  for (const some of batches(ids)) {
    const rows = await db.selectFrom(table).select(['id', 'number']).where('id', 'in', listOf(db, some)).execute();
    for (const { id, number } of rows) numbers.set(id, number);
  }
  return (id) => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`No row of ${table} has the id ${id}.`);
    return number;
  };
}

function caseRows({ case: of, appearances: heard, summary, linkedAs }: LinkedCase): {
  readonly row: DefendantCaseRow;
  readonly charged: readonly OffenceOnce[];
  readonly orders: readonly CaseOrderRow[];
  readonly orderOffences: readonly CaseOrderOffenceRow[];
} {
  const {
    id,
    personId,
    personLinkedBy,
    urn,
    organisation,
    prosecutor,
    appearances,
    offences,
    orders,
    sentences,
    problems = [],
    ...others
  } = of;
  const charged = offences.map((offence) => ({
    offence,
    title: titleTold(heard, offence),
    court: courtTold(of, offence.court),
  }));
  return {
    row: {
      id,
      person_id: personId,
      person_linked_by: personLinkedBy ?? null,
      urn,
      organisation: flag(organisation),
      prosecutor,
      anonymity: of.anonymity ?? null,
      youth: maybeFlag(of.youth ?? null),
      restricted: maybeFlag(of.reportable?.reasons.includes('order') ?? null),
      reportable: of.reportable?.value ?? null,
      narrative_only: flag(appearances.every(({ kind }) => kind === 'narrative')),
      ...summaryColumns(summary),
      details: JSON.stringify(problems.length === 0 ? {} : { problems }),
      rest: packedRest(
        { ...others, offences: charged.map(restOfOffence), sentences },
        gathered(heard, resultsOf).map((result) => result.id),
      ),
      linked_as: linkedAs,
    },
    charged,
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

function summaryColumns({ heard, offences, occasions, groups, lost }: SummaryOfCase) {
  return {
    heard: jsonList(heard),
    offences,
    occasions,
    offence_groups: groups.join(','),
    device_lost: flag(lost),
  };
}

function appearanceLine(
  { supersededBy, linkedBy, linkScore }: AppearanceInCase,
  position: number,
  ofCase: number,
  ofAppearance: number,
): Insertable<CaseAppearanceLineTable> {
  return {
    of_appearance: ofAppearance,
    of_case: ofCase,
    position,
    superseded_by: supersededBy,
    linked_by: linkedBy,
    link_score: linkScore ?? null,
  };
}

function hearingLines(of: DefendantCase, ofCase: number): readonly Insertable<CaseHearingLineTable>[] {
  return caseHearings(of.appearances).map(({ date, court, seen, appearanceIds }, position) => {
    const { court_at, court_house } = houseTold(of, court.house);
    return { of_case: ofCase, position, date, court_at, court_house, seen, witnesses: appearanceIds.length };
  });
}

/** An offence with what of it is told elsewhere. */
interface OffenceOnce {
  readonly offence: CaseOffence;
  readonly title: ReturnType<typeof titleTold>;
  readonly court: ReturnType<typeof courtTold>;
}

/** Its wording is told with its title. */
function restOfOffence({ offence: { wording, ...rest }, title }: OffenceOnce) {
  return title.title === null ? rest : { ...rest, wording };
}

/** Each field is named: leaving some out of a copy takes many times as long. */
function offenceLine(
  { offence, title, court }: OffenceOnce,
  position: number,
  ofCase: number,
): InDigits<Insertable<CaseOffenceLineTable>, 'id'> {
  return {
    of_case: ofCase,
    position,
    sequence: offence.sequence,
    code: offence.code,
    convicted: flag(offence.convicted),
    convicted_on: offence.convictedOn,
    youth_at_conviction: maybeFlag(offence.youthAtConviction),
    state: offence.state,
    appearance_at: title.appearance_at,
    offence_at: title.offence_at,
    title: title.title,
    court_at: court.court_at,
    court_house: court.court_house,
    court_code: court.court_code,
    local_justice_area: court.local_justice_area,
    id: offence.id,
    charged_code: offence.chargedCode === offence.code ? null : offence.chargedCode,
    state_on: offence.stateOn === offence.convictedOn ? null : (offence.stateOn ?? ''),
    crown: flag(offence.jurisdiction === 'crown'),
  };
}

function orderRow(caseId: string, of: CaseOrder, position: number): CaseOrderRow {
  const { id, type, status, property, power, codes, on, terms, period, until, untilFurtherOrder, ...others } = of;
  const { destroy, wipe, conditional, application, sought, to, originalDate, decidedOn, court, ...rest } = others;
  const { offenceIds: _inTheirTable, level, lines, clauseIds, supersededBy, decisionKey, ...details } = rest;
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
    decision_key: decisionKey ?? null,
    clause_ids: jsonList(clauseIds),
    superseded_by: supersededBy,
    details: JSON.stringify(details),
  };
}

/** Keeps what audits ask of cases that stand. */
export async function saveSummaries(
  db: Store,
  summaries: readonly { readonly id: string; readonly summary: SummaryOfCase }[],
): Promise<void> {
  for (const { id, summary } of summaries)
    await db.updateTable('defendant_case').set(summaryColumns(summary)).where('id', '=', id).execute();
}
