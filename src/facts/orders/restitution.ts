import type { OrderRule } from '../rule.js';

export const restitution: OrderRule = {
  kind: 'order',
  name: 'restitution',
  type: 'restitution',
  title: 'Restitution order',
  provision: 's.147 Sentencing Act 2020',
  codes: [{ code: '3013' }],
  shortCodes: [{ code: 'RESTIT' }],
  anyOf: ['restitution'],
  cues: [{ pattern: /\brestitution(?: orders?)?\b/gi, form: 'noun' }],
  has: { length: true },
  examples: [
    { text: 'Restitution Order', code: '3013', clauses: [{ kind: 'order', type: 'restitution', status: 'made' }] },
  ],
};
