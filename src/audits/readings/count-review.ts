import { type CountedUnit, casesOf } from '../units/counted-unit.js';
import type { PeopleSaid } from './people-said.js';
import type { ReadingProtocol } from './reading-protocol.js';
import { readingOf } from './unit-as-read.js';

/** How much of a figure people have looked at. */
export interface ReviewCount {
  /** Decisions on readings in these units, those of them that say other than the rules, and those newer rules have left behind. */
  readonly decided: number;
  readonly changed: number;
  readonly noLongerFit: number;
  /** Units read in full, of those to be read: all up to 200, else every positive and a sample of the negatives. */
  readonly read: number;
  readonly toRead: number;
}

export function countReview(
  group: string,
  units: readonly CountedUnit[],
  protocol: ReadingProtocol | undefined,
  people: PeopleSaid,
): ReviewCount {
  const cases = people.readings.size === 0 ? null : new Set(units.flatMap(casesOf));
  const own = [...people.readings]
    .filter(([id]) => cases?.has(people.caseOf.get(id) ?? '') === true)
    .map(([, counts]) => counts);
  const sum = (of: 'decided' | 'changed' | 'unfit') => own.reduce((total, counts) => total + counts[of], 0);
  return {
    decided: sum('decided'),
    changed: sum('changed'),
    noLongerFit: sum('unfit'),
    read:
      people.read.length === 0
        ? 0
        : (protocol?.units ?? []).filter(({ judged }) => readingOf(judged, group, people) === 'read').length,
    toRead: protocol?.toRead ?? 0,
  };
}
