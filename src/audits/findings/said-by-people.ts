import type { OrderFamily } from '../../law/orders/order-families.js';
import type { GroupRun } from '../definition/group-run.js';
import { type AnswerCount, countAnswers } from '../readings/answers.js';
import { type Correction, correctionOf } from '../readings/correction.js';
import { countReview, type ReviewCount } from '../readings/count-review.js';
import { NOBODY_SAID, type PeopleSaid } from '../readings/people-said.js';
import { readingProtocol, seedOf } from '../readings/reading-protocol.js';
import type { Period } from '../units/period.js';

/** What people have looked at and been answered, counted beside the figures of a group, and rates corrected by what they read. */
export function saidByPeople(
  { group, units }: GroupRun,
  families: readonly OrderFamily[],
  {
    audit,
    period,
    people = NOBODY_SAID,
  }: { readonly audit: string; readonly period: Period; readonly people?: PeopleSaid | undefined },
): { readonly review: ReviewCount; readonly correction: Correction; readonly answers: AnswerCount } {
  const [headline] = families;
  const protocol = headline && readingProtocol(units, headline, { seed: seedOf(audit, group, period) });
  return {
    review: countReview(group, units, protocol, people),
    correction: correctionOf(units, { audit, group, period, families, people }),
    answers: countAnswers(units, families, people),
  };
}
