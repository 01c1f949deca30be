import type { SentenceRule } from '../rule.js';
import { namedRequirement } from './requirement-rule.js';

/** Treatment for mental health. */
export const mentalHealthTreatment: SentenceRule = namedRequirement({
  name: 'mental-health-treatment',
  requirement: 'mental_health_treatment',
  provision: 'Sch. 9 para. 16 Sentencing Act 2020',
  codes: ['3108'],
  shortCodes: ['MHTR', 'MHTRNR', 'MHTRR'],
  anyOf: ['mental', 'mhtr'],
  title: 'mental health treatment',
  short: 'MHTR',
  examples: [
    {
      text: 'MHTR 12m',

      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'mental_health_treatment', period: 'P12M' }],
    },
  ],
});
