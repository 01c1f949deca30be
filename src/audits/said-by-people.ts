import type { OrderFamily } from '../law/order-families.js';
import { type AnswerCount, countAnswers } from './answers.js';
import { type Correction, correctionOf } from './correction.js';
import { countReview, type ReviewCount } from './count-review.js';
import type { GroupRun } from './group-run.js';
import { NOBODY_SAID, type PeopleSaid } from './people-said.js';
import type { Period } from './period.js';
import { readingProtocol, seedOf } from './reading-protocol.js';

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
