import { cue } from '../cue.js';
import type { OutcomeRule } from '../rule.js';
import { saidElsewhere } from '../surroundings.js';

const SAID = /\bdisc(?:on\w*|'?d|\.)/i;

/** The Crown Prosecution Service ended the case by notice. */
export const discontinued: OutcomeRule = {
  kind: 'outcome',
  name: 'discontinued',
  type: 'discontinued',
  provision: 's.23 Prosecution of Offences Act 1985',
  codes: [{ code: '2053' }],
  shortCodes: ['DISC'],
  anyOf: ['discon', 'disc', 's23', 's.23', 'section 23', 'derfynu'],
  cues: [
    cue`\b(?:notice of )?discontinu(?:ed|ance)(?: under (?:section|s\.?) ?23[^.;]{0,60})?`,
    cue`\b(?:CPS|crown(?: prosecution service)?|prosecution|prosecutors?) (?:(?:has|have|had|is|are|will|decided|chose|elected|to|now|formally) )*discontinu(?:e|es|ing) (?:the|this|that|his|her|all|both|your|these|proceedings|it)\b`,
    cue`\bdiscon(?:t(?:in)?)?(?:'?d)?\b`,
    cue`\bdisc(?:'?d)?\.? by (?:the )?(?:CPS|crown|pros\w*)\b`,
    cue`\bdisc(?:'?d\b|\b\.?)(?=,? (?:under |per |by |via |- )?(?:s(?:ection|ec)?\.? ?23\b|(?:CPS )?notice\b))`,
    cue`\bs(?:ection|ec)?\.? ?23 (?:POA (?:1985 )?)?notice\b`,
  ],
  unless: [
    {
      because: 'not discontinued, or a programme was',
      pattern: /\b(?:not|treatment|medication|application|appeal)(?: (?:was|is|be|been))? ?$/i,
      where: 'before',
    },
  ],
  read: (match, window) => (/^s/i.test(match[0]) && saidElsewhere(match, window, SAID) ? null : { fields: {} }),
  examples: [
    { text: 'Disc. s.23 POA, CPS letter on file.', clauses: [{ kind: 'outcome', type: 'discontinued' }] },
    { text: 's23 notice served.', clauses: [{ kind: 'outcome', type: 'discontinued' }] },
    { text: 'DISC - Discontinued', code: '2053', clauses: [{ kind: 'outcome', type: 'discontinued' }] },
    { text: 'Proceedings discontinued by the CPS.', clauses: [{ kind: 'outcome', type: 'discontinued' }] },
  ],
};
