import type { OrderRule } from '../rule.js';

export const sexualRiskOrder: OrderRule = {
  kind: 'order',
  name: 'sexual-risk-order',
  type: 'sexual_risk_order',
  title: 'Sexual risk order',
  provision: 's.122A Sexual Offences Act 2003',
  codes: [{ code: '3282' }, { code: '3281', status: 'interim' }],
  shortCodes: [],
  anyOf: ['sexual risk', 'sro'],
  cues: [
    { pattern: /\b(?:interim )?sexual risk orders?\b/gi, form: 'noun' },
    { pattern: /\bSRO\b/g, form: 'noun' },
  ],
  has: { length: true },
  examples: [
    {
      text: 'Interim Sexual Risk Order.',
      code: '3281',
      clauses: [{ kind: 'order', type: 'sexual_risk_order', status: 'interim' }],
    },
  ],
};
