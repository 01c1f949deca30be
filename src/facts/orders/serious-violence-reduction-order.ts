import type { OrderRule } from '../rule.js';

export const seriousViolenceReductionOrder: OrderRule = {
  kind: 'order',
  name: 'serious-violence-reduction-order',
  type: 'serious_violence_reduction_order',
  title: 'Serious violence reduction order',
  provision: 's.342A Sentencing Act 2020',
  codes: [{ code: '3324' }],
  shortCodes: [],
  anyOf: ['serious violence', 'svro'],
  cues: [
    { pattern: /\bserious violence reduction orders?\b/gi, form: 'noun' },
    { pattern: /\bSVRO\b/g, form: 'noun' },
  ],
  has: { length: true },
  examples: [
    {
      text: 'Serious Violence Reduction Order',
      code: '3324',
      clauses: [{ kind: 'order', type: 'serious_violence_reduction_order', status: 'made' }],
    },
  ],
};
