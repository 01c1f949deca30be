import { cue } from '../cue.js';
import type { SentenceRule } from '../rule.js';

/** Treatment in hospital, or guardianship, instead of punishment. An interim order is no sentence yet. */
export const hospitalOrder: SentenceRule = {
  kind: 'sentence',
  name: 'hospital-order',
  type: 'hospital_order',
  provision: 's.37 Mental Health Act 1983',
  codes: [{ code: '1008' }, { code: '1014' }],
  shortCodes: ['MHHO', 'MHGO'],
  anyOf: ['hospital', 'mental health act', 'mha', 'guardianship', 'ysbyty'],
  cues: [
    cue`\b(?:hosp(?:ital|\.)? order|guardianship order|gorchymyn ysbyty)\b`,
    cue`\bdetained under (?:section|s\.?) ?37 (?:of the )?(?:mental health act|MHA)\b`,
    cue`\bto be admitted to and detained (?:at|in) [^.;]{0,60}hospital\b`,
  ],
  unless: [
    {
      because: 'an interim or a possible order',
      pattern:
        /\b(?:interim|no|consider(?:ing|ed)?(?: making)?(?: an?)?|recommend(?:s|ed)?(?: an?)?|existing|subject to(?: an?)?) ?$/i,
      where: 'before',
    },
  ],
  read: (match, window) =>
    /^(?:to be|detained)/i.test(match[0]) && /\bhospital order\b/i.test(window.text) ? null : { fields: {} },
  examples: [
    {
      text: 'Hospital order made under section 37.',
      code: '1008',
      clauses: [{ kind: 'sentence', type: 'hospital_order' }],
    },
    {
      text: 'To be admitted to and detained at Juniper Hospital',
      clauses: [{ kind: 'sentence', type: 'hospital_order' }],
    },
    { text: 'Interim hospital order made.', clauses: [] },
  ],
};
