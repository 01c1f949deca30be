import type { OrderRule } from '../rule.js';

export const antiSocialBehaviourOrder: OrderRule = {
  kind: 'order',
  name: 'anti-social-behaviour-order',
  type: 'anti_social_behaviour_order',
  title: 'Anti-social behaviour order',
  provision: 's.1C Crime and Disorder Act 1998, repealed',
  codes: [{ code: '3080' }, { code: '3100', status: 'interim' }],
  shortCodes: [{ code: 'ASBOV', status: 'varied' }],
  anyOf: ['anti-social', 'asbo'],
  cues: [
    { pattern: /\b(?:interim )?anti-?social behaviour orders?\b/gi, form: 'noun' },
    { pattern: /\bASBO\b/g, form: 'noun' },
  ],
  has: { length: true },
  examples: [
    {
      text: 'Anti-social behaviour order made. This order lasts for 5 years.',
      code: '3080',
      clauses: [{ kind: 'order', type: 'anti_social_behaviour_order', status: 'made', period: 'P5Y' }],
    },
  ],
};
