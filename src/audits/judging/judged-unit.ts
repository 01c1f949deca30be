import type { AppearanceInCase, CaseOrder, DefendantCase } from '../../cases/defendant-case.js';
import type { OffenceGroupName } from '../../law/offences/offence-groups.js';
import { type Membership, strongest } from '../../law/orders/membership.js';
import { ORDER_FAMILIES, type OrderFamily } from '../../law/orders/order-families.js';
import { lossOfDeviceOrImages } from '../../law/orders/property-taken.js';
import { unitAsRead } from '../readings/unit-as-read.js';
import { partKey, placeOf } from '../units/case-parts.js';
import { coChargeBeside } from '../units/co-charge.js';
import type { CountedUnit } from '../units/counted-unit.js';
import type { Period } from '../units/period.js';
import type { Unit } from '../units/unit.js';
import { attributionOf, effectiveOrders, outcomeOf } from './outcome.js';
import { isLightSentence, sentenceType } from './sentence-type.js';
import { sortCases } from './sort-cases.js';

/** A unit as it is counted, with what it was judged by: for what shows a unit, and does not count it. */
export interface JudgedUnit extends CountedUnit {
  readonly unit: Unit;
  /** The orders it is judged by. */
  readonly orders: readonly CaseOrder[];
  /** The order its outcome rests on; null where it rests on none. */
  readonly order: CaseOrder | null;
}

/** What a unit comes to. */
export function judgeUnit(unit: Unit): JudgedUnit {
  const { order, ...told } = outcomeOf(unit);
  const orders = effectiveOrders(unit);
  const said = ORDER_FAMILIES.map((family) => ({ family, is: judgedBy(family, unit, orders) }));
  const families = (is: Membership) => said.filter((one) => one.is === is).map(({ family }) => family);
  const made = families('in');
  const [first] = unit.parts;
  return {
    unit,
    orders,
    order,
    id: unit.id,
    at: first === undefined ? 0 : placeOf(first),
    personId: unit.personId,
    parts: unit.parts.map(partKey),
    merged: unit.merged,
    urns: [...new Set(unit.cases.flatMap(({ urn }) => urn ?? []))],
    on: unit.on,
    court: unit.court,
    prosecutor: unit.cases[0]?.prosecutor ?? null,
    youth: unit.offences.some(({ youthAtConviction }) => youthAtConviction === true),
    principal: unit.principal,
    ...told,
    observed: told.outcome !== 'not_observable',
    onBreach: unit.orders.some(({ onBreach, supersededBy }) => onBreach === true && supersededBy === null),
    lost: orders.some((one) => lossOfDeviceOrImages(one) === 'in'),
    threatOnly: unit.threatOnly,
    light: isLightSentence(unit),
    sentenceType: sentenceType(unit),
    coCharge: coChargeBeside(unit),
    made: made.map(({ name }) => name),
    possible: families('possible').map(({ name }) => name),
    onOtherOffence: made.filter((family) => isOnlyOnOtherOffence(family, unit, orders)).map(({ name }) => name),
    madeThenQuashed: ORDER_FAMILIES.filter((family) => wasQuashed(family, unit, orders)).map(({ name }) => name),
    codes: [...new Set(unit.offences.map(({ code }) => code ?? 'no code'))],
    sources: sourcesOf(unit),
    verdictOn: verdictOn(unit),
    laterCrown: hasLaterCrownHearing(unit),
    asRead: unitAsRead(unit, told.outcome, orders),
  };
}

/** The units of one offence group in a period, people under 18 left out: what `ordergap explain` and the reports walk through. */
export function judgedUnits(
  cases: readonly DefendantCase[],
  group: OffenceGroupName,
  { from, to }: Period,
): readonly JudgedUnit[] {
  return sortCases(cases, group, 'defendant_case')
    .units.filter(({ on }) => on >= from && on <= to)
    .map(judgeUnit)
    .filter(({ youth }) => !youth);
}

/** Words no rule read may hold any order, so they leave every family possible but the one that goes by codes. */
function judgedBy(family: OrderFamily, unit: Unit, orders: readonly CaseOrder[]): Membership {
  const unread: Membership = unit.unread.length > 0 && family.name !== 'police_trigger' ? 'possible' : 'out';
  return strongest(unread, ...judgedOrders(family, unit, orders).map(family.judges));
}

/** A request stays on record when a decision has taken its place; everything else is judged by what stands. */
function judgedOrders({ floor }: OrderFamily, unit: Unit, effective: readonly CaseOrder[]): readonly CaseOrder[] {
  return floor === true ? unit.orders.filter(({ onBreach }) => onBreach !== true) : effective;
}

function isOnlyOnOtherOffence(family: OrderFamily, unit: Unit, orders: readonly CaseOrder[]): boolean {
  const counting = judgedOrders(family, unit, orders).filter((order) => family.judges(order) === 'in');
  return counting.length > 0 && counting.every((order) => attributionOf(unit, order) === 'other_offence');
}

/** An order of the family that was made, and a later decision of the same unit that quashed it. */
function wasQuashed(family: OrderFamily, unit: Unit, orders: readonly CaseOrder[]): boolean {
  const quashed = new Set(orders.filter(({ status }) => status === 'quashed').map(({ id }) => id));
  return unit.orders.some(
    (order) => order.supersededBy !== null && quashed.has(order.supersededBy) && family.judges(order) === 'in',
  );
}

function sourcesOf({ cases, on }: Unit): readonly AppearanceInCase['kind'][] {
  const kinds = cases.flatMap(({ appearances }) =>
    appearances.flatMap(({ date, supersededBy, kind }) =>
      date === on && supersededBy === null && kind !== 'list' ? [kind] : [],
    ),
  );
  return [...new Set(kinds)].sort();
}

function verdictOn({ offences }: Unit): string | null {
  const verdicts = offences.flatMap(({ convictedOn }) => convictedOn ?? []).sort();
  return verdicts.length === offences.length ? (verdicts.at(-1) ?? null) : null;
}

function hasLaterCrownHearing({ cases, on }: Unit): boolean {
  return cases.some(({ appearances }) =>
    appearances.some(({ jurisdiction, date }) => jurisdiction === 'crown' && date !== null && date > on),
  );
}
