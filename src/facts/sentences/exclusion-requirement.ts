import type { SentenceRule } from '../rule.js';
import { namedRequirement } from './requirement-rule.js';

/** A place the offender may not enter. */
export const exclusionRequirement: SentenceRule = namedRequirement({
  name: 'exclusion-requirement',
  requirement: 'exclusion',
  provision: 'Sch. 9 para. 11 Sentencing Act 2020',
  codes: ['3106'],
  shortCodes: ['ERBD', 'ERLPEM', 'ERP', 'ERPEM'],
  anyOf: ['exclusion', 'excl'],
  title: 'exclusion(?= requirement)',
  short: 'exclusion requirement|excl\\.? req(?:t|mt)?\\b\\.?',
  examples: [
    {
      text: 'Exclusion Requirement: Not to enter the Heather Estate. This exclusion requirement lasts for 3 months.',
      code: '3106',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'exclusion', period: 'P3M' }],
    },
  ],
});
