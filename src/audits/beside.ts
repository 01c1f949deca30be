import type { CaseOrder, DefendantCase } from '../cases/defendant-case.js';
import { lossOfDeviceOrImages } from '../law/property-taken.js';
import type { Eligible } from './eligible.js';
import type { JudgedUnit } from './judged-unit.js';
import { isLightSentence } from './sentence-type.js';

/** What is counted in no family and shown beside them: columns of their own (counting.md 1). Units, unless said otherwise. */
export interface Beside {
  readonly youth: number;
  readonly alsoRefused: number;
  readonly alsoReturned: number;
  readonly laterOrders: number;
  readonly ordersOnBreach: number;
  readonly takenFromCoDefendant: number;
  /** Cases charged in the group: an acquittal makes no unit. */
  readonly restrainingOnAcquittal: number;
  readonly restrainingVaried: number;
  readonly restrainingExtended: number;
  readonly restrainingContinued: number;
  readonly threatOnly: number;
  readonly lightSentences: number;
}

export function besideUnits(found: Eligible, units: readonly JudgedUnit[]): Beside {
  const count = (is: (unit: JudgedUnit) => boolean) => units.filter(is).length;
  const charged = (is: (order: CaseOrder) => boolean) =>
    found.charged.filter(({ orders }) => orders.some((order) => order.type === 'restraining_order' && is(order)))
      .length;
  const takenIn = casesWithALoss(found.listed);
  return {
    youth: found.youth.length,
    alsoRefused: count(({ alsoRefused }) => alsoRefused),
    alsoReturned: count(({ alsoReturned }) => alsoReturned),
    laterOrders: count(({ daysAfterSentence }) => daysAfterSentence !== null),
    ordersOnBreach: count(({ unit }) => unit.orders.some(({ onBreach }) => onBreach === true)),
    takenFromCoDefendant: count((judged) => isTakenFromCoDefendant(judged, takenIn)),
    restrainingOnAcquittal: charged(({ on }) => on === 'acquittal'),
    restrainingVaried: charged(({ status }) => status === 'varied'),
    restrainingExtended: charged(({ status }) => status === 'extended'),
    restrainingContinued: charged(({ status }) => status === 'continued'),
    threatOnly: count(({ unit }) => unit.threatOnly === true),
    lightSentences: count(({ unit }) => isLightSentence(unit)),
  };
}

function casesWithALoss(cases: readonly DefendantCase[]): ReadonlyMap<string, ReadonlySet<string>> {
  const people = new Map<string, Set<string>>();
  for (const { urn, personId, orders } of cases) {
    const lost = orders.some(
      (order) => order.supersededBy === null && order.onBreach !== true && lossOfDeviceOrImages(order) === 'in',
    );
    if (urn !== null && lost) people.set(urn, (people.get(urn) ?? new Set()).add(personId));
  }
  return people;
}

/** Joint defendants and one phone: nothing recorded for this one, a loss recorded for another of the same case. */
function isTakenFromCoDefendant(
  { unit, orders }: JudgedUnit,
  takenIn: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (orders.some((order) => lossOfDeviceOrImages(order) === 'in')) return false;
  return unit.cases.some(({ urn }) =>
    [...(takenIn.get(urn ?? '') ?? [])].some((personId) => personId !== unit.personId),
  );
}
