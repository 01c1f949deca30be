import { restsOnOrder } from '../../law/results/outcome-strength.js';
import type { Eligible } from '../judging/eligible.js';
import { type AuditRows, isHeardIn } from '../units/audit-rows.js';
import type { RestrainingBeside } from '../units/charged-part.js';
import type { CountedUnit } from '../units/counted-unit.js';
import type { Period } from '../units/period.js';

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

export function besideUnits(
  found: Eligible,
  { losses, period }: Pick<AuditRows, 'losses'> & { readonly period: Period },
): Beside {
  const { units } = found;
  const count = (is: (unit: CountedUnit) => boolean) => units.filter(is).length;
  const charged = (wanted: RestrainingBeside) =>
    found.charged.filter(({ restraining }) => restraining.includes(wanted)).length;
  /** Joint defendants and one phone: nothing recorded for this one, a loss recorded for another of the same case. */
  const isTakenFromCoDefendant = ({ lost, urns, personId }: CountedUnit) =>
    !lost &&
    urns.some((urn) => losses.get(urn)?.some((other) => other.personId !== personId && isHeardIn(other.heard, period)));
  return {
    youth: found.youth.length,
    alsoRefused: count(({ alsoRefused }) => alsoRefused),
    alsoReturned: count(({ alsoReturned }) => alsoReturned),
    laterOrders: count(({ daysAfterSentence, outcome }) => daysAfterSentence !== null && restsOnOrder(outcome)),
    ordersOnBreach: count(({ onBreach }) => onBreach),
    takenFromCoDefendant: count(isTakenFromCoDefendant),
    restrainingOnAcquittal: charged('acquittal'),
    restrainingVaried: charged('varied'),
    restrainingExtended: charged('extended'),
    restrainingContinued: charged('continued'),
    threatOnly: count(({ threatOnly }) => threatOnly === true),
    lightSentences: count(({ light }) => light),
  };
}
