import { DURATION } from '../../text/figures/durations.js';
import { cue } from '../cue.js';
import type { SentenceRule } from '../rule.js';
import { namedRequirement } from './requirement-rule.js';

/** What is forbidden; never driving, going to a place, drinking, or keeping an animal. */
const DOING =
  'from (?!(?:driving|holding|entering|going|drinking|consuming|attending|visiting|owning an|keeping|the|a|any|obtaining)\\b)[a-z]+ing\\b(?:(?! (?:and|but)\\b)[^.;:\\d]){0,80}?';

/** What the offender may not do while the order lasts. */
export const prohibitedActivity: SentenceRule = namedRequirement({
  name: 'prohibited-activity',
  requirement: 'prohibited_activity',
  provision: 'Sch. 9 para. 7 Sentencing Act 2020',
  codes: ['3104'],
  shortCodes: ['PARD', 'PARP', 'PARW'],
  anyOf: ['prohibited activity', 'pa req', 'paq'],
  title: 'prohibited activity',
  short: 'PA req(?:uirement|\\b\\.?)|PAR(?= \\d)',
  besideSentence: true,
  told: [
    cue`\b(?<told>(?:prohibited|forbidden|banned|barred)),? for (?<length>${DURATION}),? ${DOING.replace('{0,80}?', '{0,30}?')}`,
    cue`\b(?<told>(?:prohibited|forbidden|banned|barred)) ${DOING}(?: for)? (?:the (?:next )?|a period of )?(?<length>${DURATION})`,
  ],
  examples: [
    {
      text: 'Prohibited Activity Requirement: not to use social media for 6 Months.',
      code: '3104',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'prohibited_activity', period: 'P6M' }],
    },
  ],
});
