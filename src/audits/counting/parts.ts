import type { Eligible } from '../judging/eligible.js';
import type { CountedUnit } from '../units/counted-unit.js';

/** A part of an offence group that an audit can be of (`only`): a test of the unit, and the words a finding says it in. */
interface Part {
  readonly words: string;
  readonly holds: (unit: CountedUnit) => boolean;
}

export const PARTS = {
  threat_only: {
    words: 'convicted of threats to share, and of no sharing',
    holds: ({ threatOnly }) => threatOnly === true,
  },
  sharing: { words: 'convicted of sharing, not of threats alone', holds: ({ threatOnly }) => threatOnly === false },
  with_harassment: {
    words: 'convicted of harassment or stalking beside it',
    holds: ({ coCharge }) => coCharge === 'harassment',
  },
  without_harassment: {
    words: 'not convicted of harassment or stalking beside it',
    holds: ({ coCharge }) => coCharge !== 'harassment',
  },
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as readonly PartName[];

/** Parts a group into the units of every part named and the rest. */
function inParts(
  units: readonly CountedUnit[],
  names: readonly PartName[],
): { readonly kept: readonly CountedUnit[]; readonly left: readonly CountedUnit[] } {
  const isIn = (unit: CountedUnit) => names.every((name) => PARTS[name].holds(unit));
  return { kept: units.filter(isIn), left: units.filter((unit) => !isIn(unit)) };
}

/** What an audit of parts sees of a group: the units of every part named. */
export function onlyParts(found: Eligible, names: readonly PartName[]): Eligible {
  if (names.length === 0) return found;
  const { kept, left } = inParts(found.units, names);
  return {
    ...found,
    units: kept,
    youth: inParts(found.youth, names).kept,
    out: left.length === 0 ? found.out : new Map([...found.out, ['outside_part', left.length]]),
  };
}
