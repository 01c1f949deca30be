import { DURATION } from '../../text/figures/durations.js';
import { cue } from '../cue.js';
import type { SentenceRule } from '../rule.js';
import { IMPOSED, namedRequirement } from './requirement-rule.js';

/** Where the offender may not travel. */
export const foreignTravel: SentenceRule = namedRequirement({
  name: 'foreign-travel',
  requirement: 'foreign_travel',
  provision: 'Sch. 9 para. 15 Sentencing Act 2020',
  codes: ['3147'],
  shortCodes: ['FTCD', 'FTPCD', 'FTPCP', 'FTPED', 'FTPEP', 'FTPLD', 'FTPLP'],
  anyOf: ['foreign travel'],
  title: 'foreign travel(?: (?:prohibition|restriction|ban))?',
  besideSentence: true,
  told: [
    cue`\b(?<told>${IMPOSED} not (?:travel|go) (?:abroad|overseas|outside (?:the (?:UK|United Kingdom|British Islands)|England(?: and Wales)?)))(?:,? for) (?:the next )?(?<length>${DURATION})`,
    cue`\b(?<told>(?:banned|prohibited|forbidden|barred) from (?:travelling (?:abroad|overseas|outside (?:the )?(?:UK|United Kingdom|British Islands))|(?:foreign travel|leaving the (?:UK|country))))(?:,? for) (?:the next )?(?<length>${DURATION})`,
  ],
  short: 'foreign travel prohibition requirement',
  examples: [
    {
      text: 'Foreign Travel Prohibition Requirement: Not to travel to any country outside the British Islands for 6 Months.',
      code: '3147',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'foreign_travel', period: 'P6M' }],
    },
  ],
});
