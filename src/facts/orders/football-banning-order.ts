import type { OrderRule } from '../rule.js';

export const footballBanningOrder: OrderRule = {
  kind: 'order',
  name: 'football-banning-order',
  type: 'football_banning_order',
  title: 'Football banning order',
  provision: 's.14A Football Spectators Act 1989',
  codes: [{ code: '3068' }],
  shortCodes: [
    { code: 'FBO' },
    { code: 'FBOI' },
    { code: 'FBOV', status: 'varied' },
    { code: 'FBOT', status: 'discharged' },
    { code: 'NFBO', status: 'not_made' },
  ],
  anyOf: ['football', 'fbo'],
  cues: [
    { pattern: /\bfootball ban(?:ning orders?|s)?\b/gi, form: 'noun' },
    { pattern: /\bFBO\b/g, form: 'noun' },
  ],
  has: { length: true },
  examples: [
    {
      text: 'The bench decided against a football ban.',
      clauses: [{ kind: 'order', type: 'football_banning_order', status: 'refused' }],
    },
    {
      text: 'Football banning order for 3 years.',
      clauses: [{ kind: 'order', type: 'football_banning_order', status: 'made', period: 'P3Y' }],
    },
  ],
};
