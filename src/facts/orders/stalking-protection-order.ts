import type { OrderRule } from '../rule.js';

export const stalkingProtectionOrder: OrderRule = {
  kind: 'order',
  name: 'stalking-protection-order',
  type: 'stalking_protection_order',
  title: 'Stalking protection order',
  provision: 's.2 Stalking Protection Act 2019; interim s.5',
  codes: [{ code: '3307' }, { code: '3306', status: 'interim' }],
  shortCodes: [{ code: 'SPO' }, { code: 'SPOI', status: 'interim' }],
  anyOf: ['stalking protection', 'spo'],
  cues: [
    { pattern: /\b(?:interim )?stalking protection orders?\b/gi, form: 'noun' },
    { pattern: /\b(?:ISPO|SPOs?)\b|(?<![\w.'-])spo(?![\w.'-])/g, form: 'noun' },
  ],
  has: { length: true, terms: 'deletion' },
  examples: [
    {
      text: 'Interim stalking protection order granted until 02/05/2025.',
      code: '3306',
      clauses: [{ kind: 'order', type: 'stalking_protection_order', status: 'interim', until: '2025-05-02' }],
    },
    {
      text: 'Full stalking protection order for 2 years.',
      clauses: [{ kind: 'order', type: 'stalking_protection_order', status: 'made', period: 'P2Y' }],
    },
    {
      text: 'SPO application withdrawn by police.',
      clauses: [{ kind: 'order', type: 'stalking_protection_order', status: 'withdrawn' }],
    },
  ],
};
