import type { ChargedPart } from '../../audits/units/charged-part.js';
import type { CountedUnit } from '../../audits/units/counted-unit.js';
import type { UnitKind } from '../../audits/units/unit-kind.js';
import type { OffenceGroupName } from '../../law/offences/offence-groups.js';
import { flag, jsonList, listIn, maybeFlag } from '../../store/database/column-values.js';
import type { ChargedPartRow } from '../../store/tables/charged-part.table.js';
import type { CountedUnitRow } from '../../store/tables/counted-unit.table.js';

/** Whose row of what: an offence group and a kind of unit. */
interface Of {
  readonly unit: UnitKind;
  readonly group: OffenceGroupName;
}

const NONE: readonly never[] = [];

/** A unit as its table keeps it. */
export function unitRow(of: CountedUnit, { unit, group }: Of): CountedUnitRow {
  return {
    unit,
    offence_group: group,
    sentenced_on: of.on,
    case_id: of.id,
    position: of.at,
    person_id: of.personId,
    parts: of.parts.join(' '),
    merged: of.merged,
    urns: jsonList(of.urns),
    court_house: of.court.house,
    court_code: of.court.code,
    local_justice_area: of.court.localJusticeArea,
    prosecutor: of.prosecutor,
    youth: flag(of.youth),
    principal: flag(of.principal),
    outcome: of.outcome,
    also_refused: flag(of.alsoRefused),
    also_returned: flag(of.alsoReturned),
    attribution: of.attribution,
    days_after_sentence: of.daysAfterSentence,
    on_breach: flag(of.onBreach),
    lost: flag(of.lost),
    threat_only: maybeFlag(of.threatOnly),
    light: flag(of.light),
    sentence_type: of.sentenceType,
    co_charge: of.coCharge,
    made: of.made.join(),
    possible: of.possible.join(),
    on_other_offence: of.onOtherOffence.join(),
    made_then_quashed: of.madeThenQuashed.join(),
    codes: jsonList(of.codes),
    sources: of.sources.join(),
    verdict_on: of.verdictOn,
    later_crown: flag(of.laterCrown),
    as_read: of.asRead,
  };
}

/** The unit of a row that `unitRow` made. */
export function unitOfRow(row: CountedUnitRow): CountedUnit {
  return {
    id: row.case_id,
    at: row.position,
    personId: row.person_id,
    parts: row.parts.split(' '),
    merged: row.merged,
    urns: listIn(row.urns),
    on: row.sentenced_on,
    court: { house: row.court_house, code: row.court_code, localJusticeArea: row.local_justice_area },
    prosecutor: row.prosecutor,
    youth: row.youth === 1,
    principal: row.principal === 1,
    outcome: row.outcome as CountedUnit['outcome'],
    observed: row.outcome !== 'not_observable',
    alsoRefused: row.also_refused === 1,
    alsoReturned: row.also_returned === 1,
    attribution: row.attribution as CountedUnit['attribution'],
    daysAfterSentence: row.days_after_sentence,
    onBreach: row.on_breach === 1,
    lost: row.lost === 1,
    threatOnly: row.threat_only === null ? null : row.threat_only === 1,
    light: row.light === 1,
    sentenceType: row.sentence_type as CountedUnit['sentenceType'],
    coCharge: row.co_charge as CountedUnit['coCharge'],
    made: listed(row.made),
    possible: listed(row.possible),
    onOtherOffence: listed(row.on_other_offence),
    madeThenQuashed: listed(row.made_then_quashed),
    codes: listIn(row.codes),
    sources: listed(row.sources),
    verdictOn: row.verdict_on,
    laterCrown: row.later_crown === 1,
    asRead: row.as_read,
  };
}

/** A part charged as its table keeps it; null of one without any day, which no period can have. */
export function chargedRow(of: ChargedPart, { unit, group }: Of): ChargedPartRow | null {
  const days = of.on === null ? of.heard : [...of.heard, of.on].sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    unit,
    offence_group: group,
    last_day: last,
    case_id: of.caseId,
    position: of.at,
    first_day: first,
    person_id: of.personId,
    standing: of.standing,
    sentenced_on: of.on,
    heard: of.heard.join(' '),
    restraining: of.restraining.join(),
    problems: of.problems.length === 0 ? '' : JSON.stringify(of.problems),
  };
}

/** The part of a row that `chargedRow` made. */
export function chargedOfRow(row: ChargedPartRow): ChargedPart {
  return {
    caseId: row.case_id,
    at: row.position,
    personId: row.person_id,
    standing: row.standing as ChargedPart['standing'],
    on: row.sentenced_on,
    heard: listed(row.heard, ' '),
    restraining: listed(row.restraining),
    problems: row.problems === '' ? NONE : (JSON.parse(row.problems) as ChargedPart['problems']),
  };
}

/** The values in a column this program wrote. */
function listed<Value extends string>(text: string, between = ','): readonly Value[] {
  return text === '' ? NONE : (text.split(between) as Value[]);
}
