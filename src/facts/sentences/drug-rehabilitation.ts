import type { SentenceRule } from '../rule.js';
import { namedRequirement } from './requirement-rule.js';
import { TREATED_ALREADY, toldTreatment } from './told-treatment.js';

/** Treatment for dependence on drugs, with testing. */
export const drugRehabilitation: SentenceRule = namedRequirement({
  name: 'drug-rehabilitation',
  requirement: 'drug_rehabilitation',
  provision: 'Sch. 9 para. 19 Sentencing Act 2020',
  codes: ['3109'],
  shortCodes: ['DRR', 'DRNRR', 'DRRWR', 'DRWR'],
  anyOf: ['drug', 'drr'],
  title: 'drugs? rehabilitation|drugs? treatment(?= requirement)',

  short: 'DRR|drugs? treatment(?: and testing)? requirement',
  told: toldTreatment(
    'drugs? (?:treatment|rehabilitation|testing)|treat(?:ment|ed) for (?:his |her |their |your |an? )?(?:drugs?|heroin|cocaine|crack|cannabis|substance|opiate)(?: (?:addiction|dependen\\w+|misuse|abuse|use|problems?))?',
  ),
  unless: TREATED_ALREADY,
  examples: [
    {
      text: 'Drug rehabilitation non-residential\nUnder direction of Court\nPeriod to provide samples 12 Months',
      code: '3109',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'drug_rehabilitation', period: 'P12M' }],
    },
  ],
});
