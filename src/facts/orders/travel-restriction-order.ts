import type { OrderRule } from '../rule.js';

export const travelRestrictionOrder: OrderRule = {
  kind: 'order',
  name: 'travel-restriction-order',
  type: 'travel_restriction_order',
  title: 'Travel restriction order',
  provision: 's.33 Criminal Justice and Police Act 2001',
  codes: [{ code: '3078' }],
  shortCodes: [{ code: 'TRO' }, { code: 'TROR', status: 'discharged' }, { code: 'NOTRO', status: 'not_made' }],
  anyOf: ['travel restriction'],
  cues: [{ pattern: /\btravel restriction orders?\b/gi, form: 'noun' }],
  has: { length: true },
  examples: [
    {
      text: 'No travel restriction order',
      clauses: [{ kind: 'order', type: 'travel_restriction_order', status: 'not_made' }],
    },
  ],
};
