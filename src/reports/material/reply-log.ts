import { z } from 'zod';
import { day } from '../../audits/schema-parts.js';
import { OUTCOMES } from '../../law/results/outcome-strength.js';

const OUTCOME_NAMES = OUTCOMES.map(({ outcome }) => outcome);

/** One line of the log of right of reply: a question put about a case, or an answer that came unasked. No name, no word of anybody’s. */
export const replySchema = z.strictObject({
  case: z.string(),
  to: z.enum(['court', 'cps', 'police']),
  askedOn: day.nullable().describe('null of an answer to no question on record'),
  dueOn: day.nullable().describe('the day by which an answer was asked for'),
  answeredOn: day.nullable(),
  outcome: z.enum(OUTCOME_NAMES).nullable().describe('what they said, in the words of outcomes'),
  state: z
    .enum(['answered', 'waiting', 'unanswered_by_deadline', 'answered_unasked'])
    .describe('as of the report, or of the day it is asked'),
});

export type Reply = z.infer<typeof replySchema>;

/** How many of each. */
export function replyCounts(replies: readonly Reply[]): Readonly<Record<Reply['state'], number>> {
  const count = (wanted: Reply['state']) => replies.filter(({ state }) => state === wanted).length;
  return {
    answered: count('answered'),
    waiting: count('waiting'),
    unanswered_by_deadline: count('unanswered_by_deadline'),
    answered_unasked: count('answered_unasked'),
  };
}

export const REPLY_STATES: Readonly<Record<Reply['state'], string>> = {
  answered: 'answered',
  waiting: 'no answer yet; the deadline has not passed',
  unanswered_by_deadline: 'no answer by the deadline',
  answered_unasked: 'answered, with no question on record',
};

/** Who is asked, as a sentence has it. */
export const ADDRESSEES: Readonly<Record<Reply['to'], string>> = {
  court: 'the court',
  cps: 'the CPS',
  police: 'the police',
};
