import type { SentenceRule } from '../rule.js';
import { namedRequirement } from './requirement-rule.js';
import { TREATED_ALREADY, toldTreatment } from './told-treatment.js';

/** Treatment for dependence on alcohol. */
export const alcoholTreatment: SentenceRule = namedRequirement({
  name: 'alcohol-treatment',
  requirement: 'alcohol_treatment',
  provision: 'Sch. 9 para. 23 Sentencing Act 2020',
  codes: ['3110'],
  shortCodes: ['ATR', 'ATRNR', 'ATRR'],
  anyOf: ['alcohol', 'atr'],
  title:
    'alcohol treatment|treatment for (?:his |her |their |an? )?(?:alcohol|drink(?:ing)?)(?: (?:problems?|misuse|abuse|dependen\\w+|addiction))?',
  short: 'ATR',
  told: toldTreatment(
    '(?:alcohol|drink) (?:treatment|counselling)|treat(?:ment|ed) for (?:his |her |their |your |an? )?(?:alcohol\\w*|drink(?:ing)?)',
  ),
  unless: TREATED_ALREADY,
  examples: [
    {
      text: 'ATR - Alcohol treatment\nAlcohol Treatment Requirement: Have treatment for alcohol dependency by or under the direction of Fern Clinic for 6 Months.',
      code: '3110',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'alcohol_treatment', period: 'P6M' }],
    },
  ],
});
