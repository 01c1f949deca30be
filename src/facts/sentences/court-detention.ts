import { cue } from '../cue.js';
import type { SentenceRule } from '../rule.js';

const COURT = '(?:court(?: ?-?house| building| precincts?)?|court ?room|court cells|cells)';
const ROSE =
  '(?:the )?court (?:rises|rose|has risen|had risen|closes|closed)|(?:the )?(?:rising|close) of (?:the )?court';

/** A day of detention where the court sits, often served already: a sentence of its own, and no imprisonment. */
export const courtDetention: SentenceRule = {
  kind: 'sentence',
  name: 'court-detention',
  type: 'court_detention',
  provision: "s.135 Magistrates' Courts Act 1980",
  codes: [{ code: '1126' }, { code: '1509' }],
  shortCodes: ['FIDICI'],
  anyOf: ['detained', 'detention', 'deemed served'],
  cues: [
    cue`\b(?:be |to be )?detained (?:within |in |at |on )?(?:the )?(?:precincts of (?:the )?)?(?:${COURT} )?until (?:${ROSE}|\d{1,2}(?:[.:]\d\d)? ?[ap]m)`,
    cue`\b${COURT} detention(?: until (?:${ROSE}))?`,
    cue`\bdetention (?:within |in |at )(?:the )?(?:precincts of (?:the )?)?${COURT}(?: until (?:${ROSE}))?`,
    cue`\b(?:one|1|a) day(?:'?s)?'? (?:(?:of )?(?:detention|imprisonment|custody)[, -]*)?(?:(?:is |was )?(?:deemed|already|treated as) (?:to (?:be|have been) )?served|(?:of )?detention)\b`,
    cue`\bdetained for (?:the|one|a) (?:day|rest of the day)\b`,
  ],
  unless: [
    {
      because: 'what would be if the fine is not paid',
      pattern:
        /\b(?:in default(?: of payment)?(?: of)?|or|alternative(?:ly)?(?: of)?|risks?|faces?|failing which|warned of)(?: to)? ?$/i,
      where: 'before',
    },
    {
      because: 'where somebody waits',
      pattern: /^[^.;]{0,20}\b(?:pending|while|whilst|for (?:a |the )?(?:report|doctor|probation))\b/i,
      where: 'after',
    },
  ],
  read: () => ({ fields: {} }),
  examples: [
    {
      text: 'Detained in the courthouse until the court rises.',
      code: '1509',
      clauses: [{ kind: 'sentence', type: 'court_detention' }],
    },
    {
      text: "Fined £50. One day's detention, deemed served.",
      clauses: [
        { kind: 'sentence', type: 'fine', amountPence: 5000 },
        { kind: 'sentence', type: 'court_detention' },
      ],
    },
    {
      text: 'Court house detention until court rises\nType of detention deemed served by reason of time already spent in custody',
      shortCode: 'FIDICI',
      clauses: [{ kind: 'sentence', type: 'court_detention' }],
    },
    { text: 'Detained at the police station until the officer arrived.', clauses: [] },
    { text: 'Fined £200 or one day detention.', clauses: [{ kind: 'sentence', type: 'fine', amountPence: 20000 }] },
    { text: 'Detained in the cells until 2pm for a probation report.', clauses: [] },
  ],
};
