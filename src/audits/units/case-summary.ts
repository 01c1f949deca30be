import type { DefendantCase } from '../../cases/defendant-case.js';
import { gathered } from '../../gathered.js';
import type { OffenceGroupName } from '../../law/offences/offence-groups.js';
import { lossOfDeviceOrImages } from '../../law/orders/property-taken.js';
import { isNarrativeAlone } from './assess-case.js';
import { countOccasions } from './case-parts.js';
import { heardDays } from './heard-days.js';
import { offenceStanding } from './offence-standing.js';

/** What audits ask of every case, charged in a group or not. */
export interface CaseSummary {
  /** The days on which magistrates heard it, in order. */
  readonly heard: readonly string[];
  /** Of how many parts it is, where offences or occasions are counted. */
  readonly offences: number;
  readonly occasions: number;
  /** The groups its offences were charged or ended in. */
  readonly groups: readonly OffenceGroupName[];
  /** Device or images were lost by an order of the case that stands. */
  readonly lost: boolean;
}

export function caseSummary(of: DefendantCase): CaseSummary {
  const groups = gathered(of.offences, (offence) => {
    if (offence.state === 'resentenced_for_breach') return [];
    const { charged, convicted } = offenceStanding(offence);
    return [charged, convicted].filter((group) => group !== null);
  });
  return {
    heard: heardDays(of),
    offences: of.offences.length,
    occasions: of.offences.length < 2 ? of.offences.length : countOccasions(of),
    groups: groups.length < 2 ? groups : [...new Set(groups)].sort(),
    lost:
      of.orders.some(
        (order) => order.supersededBy === null && order.onBreach !== true && lossOfDeviceOrImages(order) === 'in',
      ) && !isNarrativeAlone(of),
  };
}
