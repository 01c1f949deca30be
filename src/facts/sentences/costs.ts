import type { SentenceRule } from '../rule.js';
import { readAwarded, sumReader } from './sums.js';

/** What the defendant pays towards the prosecution or the court. */
export const costs: SentenceRule = {
  kind: 'sentence',
  name: 'costs',
  type: 'costs',
  provision: 's.18 Prosecution of Offences Act 1985',
  codes: [{ code: '3011' }],
  shortCodes: ['FCOST', 'FCPC'],
  anyOf: [
    'cost',
    'charge',
    'costau',
    'gostau',
    'pc',
    'p/c',
    'cps',
    'cts',
    'pros',
    '£',
    '\uFFFD',
    'vs',
    'v/s',
    's/c',
    ' c ',
  ],
  cues: [
    /\b(?:costs|court charges?|criminal courts? charge|(?:prosecution|pros|CPS) cost|(?<=\btowards the )cost of (?:the |bringing (?:the |this )?)?(?:prosecution|case|proceedings)|(?:c|g|ch|ngh)ostau)\b/gi,
    // before the sum, or behind it; never a police constable
    /\b(?:P\/?C|CPS|FCPC|FCOST|cts|cost|cc)(?=(?::| ?=)? ?[£\uFFFD])|(?<=[£\uFFFD]\d{1,5}(?:\.\d\d)? )(?:P\/?C|CPS|cts|cc)(?= ?(?:[.,;+&)]|$| and\b))/gi,
    /\bC(?=(?::| -| ?=)? ?[£\uFFFD]\d)|(?<=[£\uFFFD]\d{1,5}(?:\.\d\d)? )[Cc](?= ?(?:[.,;+&]|$))/g,
    // without a pound sign only in a clerk's row of sums
    /\b(?:[Cc]|cc|CC|P\/C|CPS|FCPC|FCOST|[Cc]ts|CTS)(?=[ :=-]{0,2}\d{2})/g,
    /(?<=(?:^|[,;+&.] ?|\band )\d{2,5}(?:\.\d\d)? ?)(?:CPS|cps|cts|cc|CC)(?= ?(?:[.,;+&)]|$| and\b))/g,
  ],
  unless: [
    {
      because: 'no order for costs',
      pattern: /\bno order (?:for|as to) costs\b|\bcosts (?:order )?from central funds\b/i,
      where: 'statement',
    },
    {
      because: 'costs of a summons, not of a conviction',
      pattern: /\bsummons (?:approved|issued)\b/i,
      where: 'result',
    },
    { because: 'a charge remitted', pattern: /\bremi(?:tted|ttal)\b/i, where: 'statement' },
  ],
  read: sumReader('costs'),
  readAwarded: readAwarded('costs'),
  examples: [
    { text: 'Subject to payment of costs, to be released.', clauses: [] },
    { text: 'Costs £650 sought, D on UC: £100.', clauses: [{ kind: 'sentence', type: 'costs', amountPence: 10000 }] },
    {
      text: 'Prosecution costs of £650 were sought; £85 ordered.',
      clauses: [{ kind: 'sentence', type: 'costs', amountPence: 8500 }],
    },
    {
      text: 'The Crown asked for £620 costs; the bench ordered £310.',
      clauses: [{ kind: 'sentence', type: 'costs', amountPence: 31000 }],
    },
    { text: 'Costs £620 sought, not ordered.', clauses: [] },
    {
      text: 'cd 18m £26vs £85c',
      clauses: [
        { kind: 'sentence', type: 'conditional_discharge', period: 'P18M' },
        { kind: 'sentence', type: 'surcharge', amountPence: 2600 },
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
      ],
    },
    {
      text: '£85cc £114vs £200comp',
      clauses: [
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
        { kind: 'sentence', type: 'surcharge', amountPence: 11400 },
        { kind: 'sentence', type: 'compensation', amountPence: 20000 },
      ],
    },
    {
      text: 'Fine 200 + 80 vs + 85 cps',
      clauses: [
        { kind: 'sentence', type: 'fine', amountPence: 20000 },
        { kind: 'sentence', type: 'surcharge', amountPence: 8000 },
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
      ],
    },
    {
      text: 'To pay costs of 1OO.OO pounds',
      clauses: [{ kind: 'sentence', type: 'costs', amountPence: 10000 }],
    },
    {
      text: 'CD 6m cc £135 vs £26',
      clauses: [
        { kind: 'sentence', type: 'conditional_discharge', period: 'P6M' },
        { kind: 'sentence', type: 'costs', amountPence: 13500 },
        { kind: 'sentence', type: 'surcharge', amountPence: 2600 },
      ],
    },
    {
      text: 'Fine\nAmount: £420\nCosts: £85\nSurcharge: £168',
      clauses: [
        { kind: 'sentence', type: 'fine', amountPence: 42000 },
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
        { kind: 'sentence', type: 'surcharge', amountPence: 16800 },
      ],
    },
    { text: 'Case to CC on 12 May.', clauses: [] },
    { text: 'She cannot pay the £120 costs of last spring and wants longer.', clauses: [] },
    {
      text: 'FCPC - Costs to Crown Prosecution Service To pay costs of £120.00 to the Crown Prosecution Service',
      code: '3011',
      clauses: [{ kind: 'sentence', type: 'costs', amountPence: 12000 }],
    },
    {
      text: 'Costs\nAmount of costs £101.00\nMajor creditor organisation name Granite Council',
      clauses: [{ kind: 'sentence', type: 'costs', amountPence: 10100 }],
    },
    { text: 'to pay Costs of 50 to CPS', clauses: [{ kind: 'sentence', type: 'costs', amountPence: 5000 }] },
    {
      text: 'Fine £60, VS £24, P/C £105.',
      clauses: [
        { kind: 'sentence', type: 'fine', amountPence: 6000 },
        { kind: 'sentence', type: 'surcharge', amountPence: 2400 },
        { kind: 'sentence', type: 'costs', amountPence: 10500 },
      ],
    },
    { text: 'PC 214 Larch attended.', clauses: [] },
    { text: '£85 costs', clauses: [{ kind: 'sentence', type: 'costs', amountPence: 8500 }] },
    {
      text: 'He was ordered to pay £260 in court charges.',
      clauses: [{ kind: 'sentence', type: 'costs', amountPence: 26000 }],
    },
    { text: 'She was ordered to pay costs.', clauses: [{ kind: 'sentence', type: 'costs' }] },
    { text: 'NCOSTS - No order for costs', clauses: [] },
    { text: 'No order for costs.', clauses: [] },
    {
      text: 'He was ordered to pay costs and surcharge of £199.',
      clauses: [
        { kind: 'sentence', type: 'costs', ambiguous: true },
        { kind: 'sentence', type: 'surcharge', ambiguous: true },
      ],
    },
  ],
};
