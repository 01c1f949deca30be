import type { JudgedUnit } from './judged-unit.js';
import type { PeopleSaid } from './people-said.js';
import { appearancesOf, readingOf } from './unit-as-read.js';

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
  units: readonly JudgedUnit[],
  toRead: readonly JudgedUnit[],
  people: PeopleSaid,
): ReviewCount {
  const appearances = new Set(units.flatMap((judged) => [...appearancesOf(judged)]));
  const own = [...people.readings].filter(([id]) => appearances.has(id)).map(([, counts]) => counts);
  const sum = (of: 'decided' | 'changed' | 'unfit') => own.reduce((total, counts) => total + counts[of], 0);
  return {
    decided: sum('decided'),
    changed: sum('changed'),
    noLongerFit: sum('unfit'),
    read: toRead.filter((judged) => readingOf(judged, group, people) === 'read').length,
    toRead: toRead.length,
  };
}
