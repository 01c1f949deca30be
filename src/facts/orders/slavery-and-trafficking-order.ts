import type { OrderRule } from '../rule.js';

export const slaveryAndTraffickingOrder: OrderRule = {
  kind: 'order',
  name: 'slavery-and-trafficking-order',
  type: 'slavery_and_trafficking_order',
  title: 'Slavery and trafficking prevention or risk order',
  provision: 'ss.14, 23 Modern Slavery Act 2015',
  codes: [{ code: '3285' }, { code: '3284', status: 'interim' }],
  shortCodes: [
    { code: 'SATPO' },
    { code: 'SATPOED' },
    { code: 'SATPOFO' },
    { code: 'STPO' },
    { code: 'STRO' },
    { code: 'SATPOI', status: 'interim' },
    { code: 'SATPOV', status: 'varied' },
  ],
  anyOf: ['trafficking'],
  cues: [
    { pattern: /\b(?:interim )?slavery and trafficking (?:prevention|risk|reparation) orders?\b/gi, form: 'noun' },
  ],
  has: { length: true },
  examples: [
    {
      text: 'Slavery and trafficking prevention order for period 5 years',
      code: '3285',
      clauses: [{ kind: 'order', type: 'slavery_and_trafficking_order', status: 'made', period: 'P5Y' }],
    },
  ],
};
