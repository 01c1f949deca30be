import type { SentenceRule } from '../rule.js';
import { namedRequirement } from './requirement-rule.js';

/** Where the offender must live. */
export const residenceRequirement: SentenceRule = namedRequirement({
  name: 'residence-requirement',
  requirement: 'residence',
  provision: 'Sch. 9 para. 13 Sentencing Act 2020',
  codes: ['3107'],
  shortCodes: ['RR'],
  anyOf: ['residence', 'res req'],
  title: 'residence(?= requirement)',
  short: 'residence requirement|res\\.? req(?:t|mt)?\\b\\.?',
  examples: [
    {
      text: 'RR - Residence\nResidence Requirement: Live at 4 Basalt Row for 6 Months.',
      code: '3107',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'residence', period: 'P6M' }],
    },
  ],
});
