import { regexOf } from '../../text/patterns/over-lines.js';
import type { SentenceRule } from '../rule.js';
import { sumReader } from './sums.js';

/** The surcharge that pays for victims' services. */
export const surcharge: SentenceRule = {
  kind: 'sentence',
  name: 'surcharge',
  type: 'surcharge',
  provision: 's.42 Sentencing Act 2020 (s.161A Criminal Justice Act 2003)',
  codes: [{ code: '3117' }],
  shortCodes: ['FVS'],
  anyOf: ['sur', 's/ch', 'victim', 'vs', 'v/s', 's/c', 'sc', 'gordal', 'ordal'],
  cues: [
    regexOf('gi')`
      \b(?:
        s(?:ur|\/)ch(?:arge|g)?|fund victims?'? services|sur(?=:? ?[£\uFFFD]\d)
        |(?<=[£\uFFFD]\d{1,5}(?:\.\d\d)? )(?:v\/?)?sur(?=[.,;+&)/]|$| [+&/]| (?:and|\d|[£\uFFFD]|cps|costs|pros|c\b))
        |FVS(?=:? ?[£\uFFFD]?\d)|V\/?SC?|s\/?c|gordal|ordal
      )(?:\b|(?=\d))
    `,
  ],
  read: sumReader('surcharge'),
  examples: [
    {
      text: 'No order for costs, no compensation, surcharge £114 only.',
      clauses: [{ kind: 'sentence', type: 'surcharge', amountPence: 11400 }],
    },
    {
      text: 'FVS - Surcharge To pay a surcharge of £154.00',
      code: '3117',
      clauses: [{ kind: 'sentence', type: 'surcharge', amountPence: 15400 }],
    },
    {
      text: 'Surcharge\nAmount of surcharge £34',
      clauses: [{ kind: 'sentence', type: 'surcharge', amountPence: 3400 }],
    },
    {
      text: 'To pay a surcharge to fund victim services of £26.00.',
      clauses: [{ kind: 'sentence', type: 'surcharge', amountPence: 2600 }],
    },
    { text: 'Surch £26', clauses: [{ kind: 'sentence', type: 'surcharge', amountPence: 2600 }] },
    {
      text: 'C85, VS48',
      clauses: [
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
        { kind: 'sentence', type: 'surcharge', amountPence: 4800 },
      ],
    },
    { text: 'VS £154', clauses: [{ kind: 'sentence', type: 'surcharge', amountPence: 15400 }] },
    {
      text: '£114 surcharge, £85 costs',
      clauses: [
        { kind: 'sentence', type: 'surcharge', amountPence: 11400 },
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
      ],
    },
    {
      text: 'He must pay £85 costs and £114 to fund victim services.',
      clauses: [
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
        { kind: 'sentence', type: 'surcharge', amountPence: 11400 },
      ],
    },
    { text: 'NOVS - No surcharge\nReason: insufficient means.', clauses: [] },
  ],
};
