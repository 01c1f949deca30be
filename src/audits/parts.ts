import { coChargeBeside } from './co-charge.js';
import type { Eligible, Unit } from './eligible.js';

/** A part of an offence group that an audit can be of (`only`): a test of the unit, and the words a finding says it in. */
interface Part {
  readonly words: string;
  readonly holds: (unit: Unit) => boolean;
}

export const PARTS = {
  threat_only: {
    words: 'convicted of threats to share, and of no sharing',
    holds: ({ threatOnly }) => threatOnly === true,
  },
  sharing: { words: 'convicted of sharing, not of threats alone', holds: ({ threatOnly }) => threatOnly === false },
  with_harassment: {
    words: 'convicted of harassment or stalking beside it',
    holds: (unit) => coChargeBeside(unit) === 'harassment',
  },
  without_harassment: {
    words: 'not convicted of harassment or stalking beside it',
    holds: (unit) => coChargeBeside(unit) !== 'harassment',
  },
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as readonly PartName[];

/** Parts a group into the units of every part named and the rest. */
function inParts(
  units: readonly Unit[],
  names: readonly PartName[],
): { readonly kept: readonly Unit[]; readonly left: readonly Unit[] } {
  const isIn = (unit: Unit) => names.every((name) => PARTS[name].holds(unit));
  return { kept: units.filter(isIn), left: units.filter((unit) => !isIn(unit)) };
}

/** What an audit of parts sees of a group: the units of every part named; each of the others leaves by one of its cases. */
export function onlyParts(found: Eligible, names: readonly PartName[]): Eligible {
  if (names.length === 0) return found;
  const { kept, left } = inParts(found.units, names);
  const leaving = left.flatMap(({ parts }) => parts.slice(0, 1));
  return {
    ...found,
    units: kept,
    youth: inParts(found.youth, names).kept,
    out: leaving.length === 0 ? found.out : new Map([...found.out, ['outside_part', leaving]]),
  };
}
