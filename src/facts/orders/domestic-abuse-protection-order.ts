import type { OrderRule } from '../rule.js';

export const domesticAbuseProtectionOrder: OrderRule = {
  kind: 'order',
  name: 'domestic-abuse-protection-order',
  type: 'domestic_abuse_protection_order',
  title: 'Domestic abuse or violence protection order',
  provision: 's.31 Domestic Abuse Act 2021; DVPO s.27 Crime and Security Act 2010',
  codes: [{ code: '3326' }],
  shortCodes: [{ code: 'DAPO' }, { code: 'DVPO' }],
  anyOf: ['protection order', 'dapo', 'dvpo'],
  cues: [
    { pattern: /\b(?:interim )?domestic (?:abuse|violence) protection orders?\b/gi, form: 'noun' },
    { pattern: /\b(?:DAPOs?|DVPOs?)\b/g, form: 'noun' },
  ],
  has: { length: true, terms: 'deletion' },
  examples: [
    {
      text: 'DAPO made for 12 months.',
      clauses: [{ kind: 'order', type: 'domestic_abuse_protection_order', status: 'made', period: 'P12M' }],
    },
  ],
};
