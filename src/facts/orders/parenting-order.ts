import type { OrderRule } from '../rule.js';

export const parentingOrder: OrderRule = {
  kind: 'order',
  name: 'parenting-order',
  type: 'parenting_order',
  title: 'Parenting order',
  provision: 'ss.366-369 Sentencing Act 2020',
  codes: [],
  shortCodes: [{ code: 'NPAROR', status: 'not_made' }],
  anyOf: ['parenting order'],
  cues: [{ pattern: /\bparenting orders?\b/gi, form: 'noun' }],
  has: { length: true },
  examples: [
    { text: 'No parenting order made', clauses: [{ kind: 'order', type: 'parenting_order', status: 'not_made' }] },
  ],
};
