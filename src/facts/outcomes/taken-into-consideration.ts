import { NUMBER } from '../../text/figures/numbers.js';
import { cue } from '../cue.js';
import type { OutcomeRule } from '../rule.js';

/** Other offences the defendant owned up to, weighed in the sentence and not sentenced themselves. */
export const takenIntoConsideration: OutcomeRule = {
  kind: 'outcome',
  name: 'taken-into-consideration',
  type: 'taken_into_consideration',
  provision: 'a practice of the courts',
  codes: [{ code: '3118' }],
  shortCodes: ['TIC'],
  anyOf: ['consideration', 'tic'],
  cues: [
    cue`\b(?:\d{1,3} )?(?:all )?(?:other )?(?:offences?|matters?|charges?)(?: (?:were|was|to be|be))?(?: admitted(?: and)?)? taken into consideration\b`,
    cue`\b(?:${NUMBER}|further|other|additional) (?:(?:other|further|additional) )?(?:offences?|charges?) (?:were |was |have been )?taken into account\b`,
    cue`\b(?:take|takes|taken|taking|took) (?:the |those |these |all |all the |his |her |your )?(?:${NUMBER} (?:other |further |additional )?(?:offences?|matters?|charges?)|(?:other|further|additional) (?:offences?|charges?)) into (?:consideration|account)\b`,
    cue`(?<=^|[-.;:] )(?:(?:to be|all) )?taken into consideration(?= ?(?:[.;(]|$|(?:offences? )?taken into consideration\b))`,
    cue`\b\d{1,3} (?:x )?(?:offences? )?(?:to be )?TICs?\b`,
    cue`(?<=^|[-.;,] )TICs?(?: x ?\d{1,3}|:? ?\d{1,3}| ?\(\d{1,3}\)|'?d)?(?: (?:offences? )?(?:admitted|accepted|signed))?(?= ?(?:[.;,]|$))`,
    cue`\b(?:ch(?:arge|g)?s?|count|offence|matter|off)\.? ?\d{1,2}(?:(?: ?[-,&]| and| to) ?\d{1,2})?:? TIC(?:'?d|s)?\b`,
    cue`\bx ?\d{1,3} TICs?\b`,
    cue`\b(?:offences?|matters?|charges?) TIC(?:'?d|s|ed)?\b`,
    cue`\bTIC(?:'?d|s)? \d{1,3} (?:other )?(?:offences?|matters?|others?)`,
  ],
  read: () => ({ fields: {} }),
  examples: [
    {
      text: 'All other matters to be taken into consideration.',
      clauses: [{ kind: 'outcome', type: 'taken_into_consideration' }],
    },
    {
      text: '11 other offences admitted and taken into consideration.',
      code: '3118',
      clauses: [{ kind: 'outcome', type: 'taken_into_consideration' }],
    },
    {
      text: 'CD 6m. TIC x 2.',
      clauses: [
        { kind: 'sentence', type: 'conditional_discharge', period: 'P6M' },
        { kind: 'outcome', type: 'taken_into_consideration' },
      ],
    },
    {
      text: 'TIC - Taken into consideration\nTaken into consideration.',
      clauses: [{ kind: 'outcome', type: 'taken_into_consideration' }],
    },
    { text: 'Taken into consideration', clauses: [{ kind: 'outcome', type: 'taken_into_consideration' }] },
    { text: 'His age was taken into consideration when fixing the term.', clauses: [] },
    { text: "Defendant's guilty plea taken into account when imposing sentence.", clauses: [] },
  ],
};
