import { cue } from '../cue.js';
import type { OutcomeRule } from '../rule.js';

/** The defendant has died: the case abates. */
export const deceased: OutcomeRule = {
  kind: 'outcome',
  name: 'deceased',
  type: 'deceased',
  provision: 'common law',
  codes: [{ code: '2065' }, { code: '2503' }],
  shortCodes: ['DEAD', 'DEADS'],
  anyOf: ['died', 'deceased', 'abate', 'death'],
  cues: [
    cue`\b(?:defendant|accused|offender|def|deft|D)(?: (?:is|was|has|had|now|since))* (?:died|deceased|dead)\b`,
    cue`(?<=^|- )deceased\b`,
    cue`\b(?:abated|abates)(?: by (?:reason of )?death)?\b`,
  ],
  read: () => ({ fields: {} }),
  examples: [{ text: 'DEAD - Defendant has died', code: '2065', clauses: [{ kind: 'outcome', type: 'deceased' }] }],
};
