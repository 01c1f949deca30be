import type { OrderRule } from '../rule.js';

export const confiscation: OrderRule = {
  kind: 'order',
  name: 'confiscation',
  type: 'confiscation',
  title: 'Confiscation order',
  provision: 's.6 Proceeds of Crime Act 2002',
  codes: [{ code: '3056' }, { code: '3048' }],
  shortCodes: [{ code: 'CONF' }, { code: 'CONFAA' }, { code: 'CON' }],
  anyOf: ['confiscation'],
  cues: [
    {
      pattern:
        /\b(?:poca )?confiscation(?: orders?)?\b|\bPOCA(?= (?:hearing|timetable|proceedings|application|app|adj\w*|order)\b)/gi,
      form: 'noun',
    },
  ],
  has: { length: true },
  examples: [
    { text: 'Committal for confiscation.', clauses: [{ kind: 'order', type: 'confiscation', status: 'pending' }] },
    {
      text: 'Confiscation order in the sum of £2,000.',
      code: '3056',
      clauses: [{ kind: 'order', type: 'confiscation', status: 'made' }],
    },
  ],
};
