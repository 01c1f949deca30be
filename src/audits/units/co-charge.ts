import { type CoCharge, coChargeOf } from '../../law/offences/co-charges.js';
import { offenceStanding } from './offence-standing.js';
import type { Unit } from './unit.js';

/** What a unit’s person was sentenced for beside the offences of the group, in the same cases or in those sentenced with them. */
export function coChargeBeside({
  cases,
  offences,
}: Pick<Unit, 'cases' | 'offences'>): CoCharge['name'] | 'another_offence' | 'none' {
  const groups = new Set(offences.map((offence) => offenceStanding(offence).convicted));
  const beside = cases
    .flatMap((defendantCase) => defendantCase.offences)
    .filter((offence) => offence.convicted && offence.state === 'sentenced')
    .filter((offence) => !groups.has(offenceStanding(offence).convicted));
  const kind = beside.map(coChargeOf).find((found) => found !== null);
  return kind ?? (beside.length > 0 ? 'another_offence' : 'none');
}
