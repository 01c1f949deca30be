import { sourceOf } from '../../text/over-lines.js';
import type { SentenceRule } from '../rule.js';
import { namedRequirement } from './requirement-rule.js';

/** Abstinence from alcohol, monitored. */
export const alcoholAbstinence: SentenceRule = namedRequirement({
  name: 'alcohol-abstinence',
  requirement: 'alcohol_abstinence',
  provision: 'Sch. 9 para. 25 Sentencing Act 2020',
  codes: ['3146'],
  shortCodes: ['AAR', 'AARAL'],
  anyOf: ['alcohol', 'aamr', 'aar', 'sobriety'],
  title: sourceOf`
    alcohol abstinence(?: and monitoring)?|alcohol monitoring|sobriety tag|alcohol ban
    |(?:
      abstain(?:ing)? from|banned from (?:drinking|consuming)|(?:must|may|shall|will) not (?:drink|consume)
      |not to (?:drink|consume)
    ) (?:any )?alcohol(?= for)
  `,
  short: 'AAMR|AAR|AA(?= \\d{2,3} ?d)',
  examples: [
    {
      text: 'Alcohol Abstinence and Monitoring Requirement for 90 days',

      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'alcohol_abstinence', period: 'P90D' }],
    },
  ],
});
