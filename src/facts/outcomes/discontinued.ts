import { cue } from '../cue.js';
import type { OutcomeRule } from '../rule.js';

/** The Crown Prosecution Service ended the case by notice. */
export const discontinued: OutcomeRule = {
  kind: 'outcome',
  name: 'discontinued',
  type: 'discontinued',
  provision: 's.23 Prosecution of Offences Act 1985',
  codes: [{ code: '2053' }],
  shortCodes: ['DISC'],
  anyOf: ['discontinu', 'derfynu'],
  cues: [cue`\b(?:notice of )?discontinu(?:ed|ance)(?: under (?:section|s\.?) ?23[^.;]{0,60})?`],
  unless: [
    {
      because: 'not discontinued, or a programme was',
      pattern: /\b(?:not|treatment|medication|application|appeal)(?: (?:was|is|be|been))? ?$/i,
      where: 'before',
    },
  ],
  read: () => ({ fields: {} }),
  examples: [
    { text: 'DISC - Discontinued', code: '2053', clauses: [{ kind: 'outcome', type: 'discontinued' }] },
    { text: 'Proceedings discontinued by the CPS.', clauses: [{ kind: 'outcome', type: 'discontinued' }] },
  ],
};
