import type { SentenceRule } from '../rule.js';
import { namedRequirement } from './requirement-rule.js';

/** Where the offender may not travel. */
export const foreignTravel: SentenceRule = namedRequirement({
  name: 'foreign-travel',
  requirement: 'foreign_travel',
  provision: 'Sch. 9 para. 15 Sentencing Act 2020',
  codes: ['3147'],
  shortCodes: ['FTCD', 'FTPCD', 'FTPCP', 'FTPED', 'FTPEP', 'FTPLD', 'FTPLP'],
  anyOf: ['foreign travel'],
  title: 'foreign travel(?: prohibition)?',
  short: 'foreign travel prohibition requirement',
  examples: [
    {
      text: 'Foreign Travel Prohibition Requirement: Not to travel to any country outside the British Islands for 6 Months.',
      code: '3147',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'foreign_travel', period: 'P6M' }],
    },
  ],
});
