import { DURATION } from '../../text/figures/durations.js';
import { sourceOf } from '../../text/patterns/over-lines.js';
import { cue } from '../cue.js';
import type { SentenceRule } from '../rule.js';
import { IMPOSED, namedRequirement } from './requirement-rule.js';

/** Abstinence from alcohol, monitored. */
export const alcoholAbstinence: SentenceRule = namedRequirement({
  name: 'alcohol-abstinence',
  requirement: 'alcohol_abstinence',
  provision: 'Sch. 9 para. 25 Sentencing Act 2020',
  codes: ['3146'],
  shortCodes: ['AAR', 'AARAL'],
  anyOf: ['alcohol', 'aamr', 'aar', 'sobriety'],
  title: sourceOf`
    alcohol abstinence(?:(?: and| &)? monitoring)?|alcohol monitoring|sobriety tag|alcohol ban
    |(?:
      abstain(?:ing)? from|banned from (?:drinking|consuming)|(?:must|may|shall|will) not (?:drink|consume)
      |not to (?:drink|consume)
    ) (?:any )?alcohol(?= for)
  `,
  told: [
    cue`(?<=^|[.;,:] ?)(?<told>no (?:alcohol|drinking)) for (?<length>${DURATION})`,
    cue`\b(?<told>${IMPOSED} (?:(?:wear|be fitted with|have) (?:an? )?(?:alcohol|sobriety)(?:[- ]monitoring)? (?:tag|bracelet|monitor)|(?:not |never )(?:(?:drink|consume|touch)(?: any)? alcohol|drink(?= for\b))|(?:abstain|refrain|stay away|keep) (?:from|off)(?: drinking| consuming)?(?: any| all)? alcohol|stay (?:off (?:alcohol|(?:the )?drink)|sober|alcohol-free)|keep off (?:alcohol|(?:the )?drink)))(?:(?! (?:and|but)\b)[^.;:\d]){0,40}?(?:,? for) (?:the (?:next )?|a period of |up to )?(?<length>${DURATION})`,
    cue`\b(?<told>(?:banned|prohibited|forbidden|barred) from (?:drinking|consuming|touching)(?: any)? alcohol)(?: for)? (?:the next |a period of )?(?<length>${DURATION})`,
  ],
  short: 'alcohol(?:[- ]monitoring)? tag|AAMR|AAM|AAR|AA(?= \\d{2,3} ?d)',
  examples: [
    {
      text: 'Alcohol Abstinence and Monitoring Requirement for 90 days',

      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'alcohol_abstinence', period: 'P90D' }],
    },
  ],
});
