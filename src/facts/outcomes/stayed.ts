import { cue } from '../cue.js';
import type { OutcomeRule } from '../rule.js';

/** The court stopped the case. */
export const stayed: OutcomeRule = {
  kind: 'outcome',
  name: 'stayed',
  type: 'stayed',
  provision: 'inherent power: abuse of process',
  codes: [{ code: '2061' }],
  shortCodes: ['STAYP'],
  anyOf: ['stay'],
  cues: [
    cue`\b(?:proceedings?|case|prosecution|charges?|matter)(?: (?:is|are|was|were|be|to be))? stayed\b`,
    cue`\bstay of proceedings\b(?: granted)?`,
  ],
  unless: [
    {
      because: 'only asked for, or refused',
      pattern: /\b(?:application|apply|applied|refused|no|not)\b[^.;]{0,40}$/i,
      where: 'before',
    },
  ],
  read: () => ({ fields: {} }),
  examples: [{ text: 'STAYP - Proceedings stayed', code: '2061', clauses: [{ kind: 'outcome', type: 'stayed' }] }],
};
