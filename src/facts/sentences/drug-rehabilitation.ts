import type { SentenceRule } from '../rule.js';
import { namedRequirement } from './requirement-rule.js';

/** Treatment for dependence on drugs, with testing. */
export const drugRehabilitation: SentenceRule = namedRequirement({
  name: 'drug-rehabilitation',
  requirement: 'drug_rehabilitation',
  provision: 'Sch. 9 para. 19 Sentencing Act 2020',
  codes: ['3109'],
  shortCodes: ['DRR', 'DRNRR', 'DRRWR', 'DRWR'],
  anyOf: ['drug', 'drr'],
  title: 'drugs? rehabilitation',
  short: 'DRR',
  examples: [
    {
      text: 'Drug rehabilitation non-residential\nUnder direction of Court\nPeriod to provide samples 12 Months',
      code: '3109',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'drug_rehabilitation', period: 'P12M' }],
    },
  ],
});
