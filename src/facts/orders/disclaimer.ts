import type { OrderRule } from '../rule.js';

export const disclaimer: OrderRule = {
  kind: 'order',
  name: 'disclaimer',
  type: 'disclaimer',
  title: 'Property given up, or deletion promised, without an order',
  provision: 'none: disclaimer, consent or undertaking',
  codes: [],
  shortCodes: [],
  anyOf: ['disclaim', 'undert', 'consent', 'voluntar', 'agree', 'signed over'],
  cues: [
    { pattern: /\bdisclaim(?:s|ed|er|ers|ing)?\b/gi, form: 'verb' },
    {
      pattern:
        /\b(?:undert(?:akes?|aking|ook|aken)|consents?|consented|agree[sd]?)(?: (?:given|by|the|defendant|defence|that|his|her))* to (?:(?:the|its|their|police|having|phone|device|voluntarily|permanently) )*(?:destruction|deletion|forfeit|delet\w+|destroy\w*|wip\w+|eras\w+|surrender\w*|hand\w* over|give up)\b/gi,
      form: 'verb',
    },
    {
      pattern:
        /\bvoluntar(?:y|ily) (?:surrender(?:ed|s)?|hand(?:ed|s)? (?:over|in)|gave up|given up|relinquish(?:ed|es)?|disclaim(?:ed|s)?)\b|\bsigned over\b/gi,
      form: 'verb',
    },
  ],
  has: { property: true },
  examples: [
    {
      text: 'Phone disclaimed by defendant.',
      clauses: [{ kind: 'order', type: 'disclaimer', status: 'made', property: ['device'] }],
    },
    {
      text: 'Defendant undertakes to delete all images of the complainant.',
      clauses: [{ kind: 'order', type: 'disclaimer', status: 'made', property: ['images'] }],
    },
    {
      text: 'Defendant agrees to deletion of images; no order necessary.',
      clauses: [{ kind: 'order', type: 'disclaimer', status: 'made', property: ['images'] }],
    },
  ],
};
