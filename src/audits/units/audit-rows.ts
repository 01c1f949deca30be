import type { CountedDays } from '../../cases/court-days/counted-days.js';
import type { OffenceGroupName } from '../../law/offences/offence-groups.js';
import type { ChargedPart } from './charged-part.js';
import type { CountedUnit } from './counted-unit.js';
import type { Period } from './period.js';
import type { UnitKind } from './unit-kind.js';

/** How many parts of cases magistrates heard in a period. */
export interface HeardCounts {
  readonly listed: number;
  /** Of cases known from a newspaper's account alone: in no figure. */
  readonly narrated: number;
}

/** One offence group's rows of one kind of unit: all there are, or those that can bear on the periods asked about. */
export interface GroupRows {
  readonly charged: readonly ChargedPart[];
  /** By id, and by which part of its case each is. */
  readonly units: readonly CountedUnit[];
}

/** A case in which device or images were lost, beside the units of its reference. */
export interface LossInCase {
  readonly personId: string;
  /** The days on which magistrates heard it. */
  readonly heard: readonly string[];
}

/** What every audit counts from: rows of the store's tables, or the same rows made of cases. */
export interface AuditRows {
  readonly heard: (unit: UnitKind, period: Period) => HeardCounts;
  readonly group: (unit: UnitKind, group: OffenceGroupName) => GroupRows;
  /** The court days of a period. */
  readonly courtDays: (period: Period) => readonly CountedDays[];
  /** Cases with a loss, by their reference. */
  readonly losses: ReadonlyMap<string, readonly LossInCase[]>;
}

/** Whether a case was heard in a period. */
export function isHeardIn(heard: readonly string[], { from, to }: Period): boolean {
  return heard.some((date) => date >= from && date <= to);
}
