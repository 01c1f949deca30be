import type { SentenceRule } from '../rule.js';
import { namedRequirement } from './requirement-rule.js';

/** What the offender may not do while the order lasts. */
export const prohibitedActivity: SentenceRule = namedRequirement({
  name: 'prohibited-activity',
  requirement: 'prohibited_activity',
  provision: 'Sch. 9 para. 7 Sentencing Act 2020',
  codes: ['3104'],
  shortCodes: ['PARD', 'PARP', 'PARW'],
  anyOf: ['prohibited activity', 'pa req', 'paq'],
  title: 'prohibited activity',
  short: 'PA req(?:uirement|\\b\\.?)',
  examples: [
    {
      text: 'Prohibited Activity Requirement: not to use social media for 6 Months.',
      code: '3104',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'prohibited_activity', period: 'P6M' }],
    },
  ],
});
