import type { CaseOffence, CaseOrder, DefendantCase, UnreadResult } from '../../cases/defendant-case.js';
import type { CasePart } from './case-parts.js';

/**
 * What is counted: one person sentenced for an in-group offence at one magistrates' court on one day, whatever the number of
 * their cases; where the audit counts offences, one of the offences.
 */
export interface Unit {
  /** The id of its case, the first in order where there are several: what `ordergap explain` takes. */
  readonly id: string;
  readonly personId: string;
  /** Cases with an in-group sentence, then cases sentenced with them. */
  readonly cases: readonly DefendantCase[];
  /** As much of them as the unit is made of: themselves where cases are counted. */
  readonly parts: readonly CasePart[];
  /** How many of its parts would be units themselves, were they not of one person, court and day: beyond the first. */
  readonly merged: number;
  /** The convicted in-group offences. */
  readonly offences: readonly CaseOffence[];
  /** Whether the heaviest sentence of the occasion is on one of them. */
  readonly principal: boolean;
  /** The last sentence on them. */
  readonly on: string;
  readonly court: CaseOffence['court'];
  /** Whether every result of the sentencing was there to be seen. */
  readonly complete: boolean;
  readonly threatOnly: boolean | null;
  /** Orders of all its cases, with what has replaced what. */
  readonly orders: readonly CaseOrder[];
  readonly unread: readonly UnreadResult[];
}
