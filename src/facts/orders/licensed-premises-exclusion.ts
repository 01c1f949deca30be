import { regexOf } from '../../text/patterns/over-lines.js';
import type { OrderRule } from '../rule.js';

export const licensedPremisesExclusion: OrderRule = {
  kind: 'order',
  name: 'licensed-premises-exclusion',
  type: 'licensed_premises_exclusion',
  title: 'Exclusion from licensed premises',
  provision: 'Licensed Premises (Exclusion of Certain Persons) Act 1980',
  codes: [{ code: '3041' }],
  shortCodes: [{ code: 'LPEX' }],
  anyOf: ['exclu'],
  cues: [
    {
      pattern: regexOf('gi')`
        \blicensed premises - exclusion order\b|\bexclusion from (?:all )?licensed premises(?: order)?\b
        |\bexcluded from (?:all )?(?:licensed premises|[^.;\n]{0,60}?(?:public house|pub|bar|inn))\b
        |\bexclusion order\b(?: from (?:all )?licensed premises\b|(?=[^;]{0,80}licensed premises))
      `,
      form: 'noun',
    },
  ],
  has: { length: true },
  examples: [
    {
      text: 'Excluded from all licensed premises for a period of 12 months.',
      code: '3041',
      clauses: [{ kind: 'order', type: 'licensed_premises_exclusion', status: 'made', period: 'P12M' }],
    },
  ],
};
