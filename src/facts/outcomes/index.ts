import type { OutcomeRule } from '../rule.js';
import { adjourned } from './adjourned.js';
import { breachNoAction } from './breach-no-action.js';
import { committedForSentence } from './committed-for-sentence.js';
import { convictionQuashed } from './conviction-quashed.js';
import { deceased } from './deceased.js';
import { deferred } from './deferred.js';
import { discontinued } from './discontinued.js';
import { dismissed } from './dismissed.js';
import { NOT_DONE, NOT_UNDER_HEADING } from './not-done.js';
import { notGuilty } from './not-guilty.js';
import { remanded } from './remanded.js';
import { remitted } from './remitted.js';
import { reopened } from './reopened.js';
import { replaced } from './replaced.js';
import { sentForTrial } from './sent-for-trial.js';
import { sentenceVaried } from './sentence-varied.js';
import { stayed } from './stayed.js';
import { takenIntoConsideration } from './taken-into-consideration.js';
import { warrant } from './warrant.js';
import { withdrawn } from './withdrawn.js';

const RULES: readonly OutcomeRule[] = [
  withdrawn,
  dismissed,
  discontinued,
  notGuilty,
  adjourned,
  remanded,
  committedForSentence,
  sentForTrial,
  remitted,
  deferred,
  reopened,
  convictionQuashed,
  sentenceVaried,
  replaced,
  stayed,
  deceased,
  warrant,
  takenIntoConsideration,
  breachNoAction,
];

/** Everything but a sentence that can happen to a charge: a new outcome is one file and one line above. */
export const outcomeRules: readonly OutcomeRule[] = RULES.map((rule) => ({
  ...rule,
  unless: [...(rule.unless ?? []), ...(rule === remanded ? NOT_UNDER_HEADING : NOT_DONE)],
}));
