import type { SentenceRule } from '../rule.js';
import { sumReader } from './sums.js';

/** A fine; the sum in pence, whether or not its pound sign survived. */
export const fine: SentenceRule = {
  kind: 'sentence',
  name: 'fine',
  type: 'fine',
  provision: 's.118 Sentencing Act 2020',
  codes: [{ code: '1015' }],
  shortCodes: ['FO'],
  anyOf: ['fine', 'penalty', 'dirwy', '£', '\uFFFD', 'vs', 'v/s', 's/c', 'cts', 'cost', ' c '],
  cues: [
    /\bFO(?=(?::| -| ?=)? ?[£\uFFFD]\d)/gi,
    /(?<=pay (?:an? )?)(?:financial )?penalty(?= of)|\bfinancial penalty(?=:? (?:of |is |amount:? )?£)/gi,
    /\b(?:fined|fines?|fining(?= (?:him|her|them|the|[£\uFFFD]))|dirwy|ddirwy|dirwywyd)\b/gi,
    /\b(?:F|[Ff]n)(?=(?::| -| ?=)? ?[£\uFFFD]\d)|(?<=[£\uFFFD]\d{1,5}(?:\.\d\d)? )[Ff](?= ?(?:[.,;+&]|$))/g,
    // without a pound sign only in a clerk's row of sums
    /\b(?:FO?|f)(?=[ :=-]{0,2}\d{2})/g,
  ],
  unless: [
    {
      because: 'an earlier or a possible fine',
      pattern:
        /\b(?:unpaid|outstanding|previous|earlier|maximum|non-payment of|payment of|enforcement of|transfer of|remission of|default of|instead of|remit(?:s|ted|ting)?)(?: an?| the| his| her)? ?$/i,
      where: 'before',
    },
    {
      because: 'a fine already imposed is dealt with',
      pattern: /^s?(?: order)?(?: of £[\d,.]*\d)? (?:imposed on|remitted|transferred|written off|paid|to be enforced)/i,
      where: 'after',
    },
  ],
  read: sumReader('fine'),
  examples: [
    {
      text: 'FO £90 FVS 36 FCPC 85',
      clauses: [
        { kind: 'sentence', type: 'fine', amountPence: 9000 },
        { kind: 'sentence', type: 'surcharge', amountPence: 3600 },
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
      ],
    },
    { text: 'The court decided against a fine of £200.', clauses: [] },
    { text: 'A fine of £200 was quashed on appeal.', clauses: [] },
    {
      text: 'The bench took an hour to impose a fine of £200.',
      clauses: [{ kind: 'sentence', type: 'fine', amountPence: 20000 }],
    },
    { text: 'The court heard that he was fined £200 in March for a similar message.', clauses: [] },
    {
      text: 'Sentence: fine (band C). Amount: £480.',
      clauses: [{ kind: 'sentence', type: 'fine', amountPence: 48000 }],
    },
    { text: 'Fine: £450, after credit £300.', clauses: [{ kind: 'sentence', type: 'fine', amountPence: 30000 }] },
    { text: 'Total amount of financial penalty £230.00', clauses: [] },
    { text: '£280 fine still outstanding.', clauses: [] },
    {
      text: 'Fine | Surcharge | Costs\n£300 | £120 | £85',
      clauses: [
        { kind: 'sentence', type: 'fine', amountPence: 30000 },
        { kind: 'sentence', type: 'surcharge', amountPence: 12000 },
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
      ],
    },
    {
      text: 'Fine of £1,000 reduced to £667 for guilty plea.',
      clauses: [{ kind: 'sentence', type: 'fine', amountPence: 66700 }],
    },
    {
      text: 'Fine 150, VS 60, CPS costs 85, comp 100.',
      clauses: [
        { kind: 'sentence', type: 'fine', amountPence: 15000 },
        { kind: 'sentence', type: 'surcharge', amountPence: 6000 },
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
        { kind: 'sentence', type: 'compensation', amountPence: 10000 },
      ],
    },
    {
      text: 'Result: Fine Amount: 200 Surcharge: 80 Costs: 85',
      clauses: [
        { kind: 'sentence', type: 'fine', amountPence: 20000 },
        { kind: 'sentence', type: 'surcharge', amountPence: 8000 },
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
      ],
    },
    {
      text: 'The bench spoke of restraint, fining him £50.',
      clauses: [{ kind: 'sentence', type: 'fine', amountPence: 5000 }],
    },
    {
      text: 'Fine L85.00, VS L34.00',
      clauses: [
        { kind: 'sentence', type: 'fine', amountPence: 8500 },
        { kind: 'sentence', type: 'surcharge', amountPence: 3400 },
      ],
    },
    {
      text: 'Fined £1 250.00.',
      clauses: [{ kind: 'sentence', type: 'fine', amountPence: 125000 }],
    },
    {
      text: 'FO - Fine\nFined £130.00',
      code: '1015',
      clauses: [{ kind: 'sentence', type: 'fine', amountPence: 13000 }],
    },
    { text: 'Fine\nAmount of fine £147.50', clauses: [{ kind: 'sentence', type: 'fine', amountPence: 14750 }] },
    {
      text: 'Fined £200 on charge 1 and £80 on charge 2. Costs of £85.',
      clauses: [
        { kind: 'sentence', type: 'fine', amountPence: 20000 },
        { kind: 'sentence', type: 'fine', amountPence: 8000 },
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
      ],
    },
    {
      text: 'He was given fines of £120 and £80.',
      clauses: [
        { kind: 'sentence', type: 'fine', amountPence: 12000 },
        { kind: 'sentence', type: 'fine', amountPence: 8000 },
      ],
    },
    { text: 'Fined 250.', clauses: [{ kind: 'sentence', type: 'fine', amountPence: 25000 }] },
    { text: 'Fined \uFFFD1,200.', clauses: [{ kind: 'sentence', type: 'fine', amountPence: 120000 }] },
    {
      text: 'fined £120, costs £85, VS £48',
      clauses: [
        { kind: 'sentence', type: 'fine', amountPence: 12000 },
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
        { kind: 'sentence', type: 'surcharge', amountPence: 4800 },
      ],
    },
    {
      text: 'Fined £120 with £85 costs and a £48 surcharge, to be paid at £20 per month.',
      clauses: [
        { kind: 'sentence', type: 'fine', amountPence: 12000 },
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
        { kind: 'sentence', type: 'surcharge', amountPence: 4800 },
      ],
    },
    {
      text: 'Fine £200 compensation £50 costs £85',
      clauses: [
        { kind: 'sentence', type: 'fine', amountPence: 20000 },
        { kind: 'sentence', type: 'compensation', amountPence: 5000 },
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
      ],
    },
    {
      text: 'F £80 C £40 VS £32',
      clauses: [
        { kind: 'sentence', type: 'fine', amountPence: 8000 },
        { kind: 'sentence', type: 'costs', amountPence: 4000 },
        { kind: 'sentence', type: 'surcharge', amountPence: 3200 },
      ],
    },
    {
      text: 'F 120 C 85 VS 48',
      clauses: [
        { kind: 'sentence', type: 'fine', amountPence: 12000 },
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
        { kind: 'sentence', type: 'surcharge', amountPence: 4800 },
      ],
    },
    { text: 'F 120 days ago he was seen in court C 12.', clauses: [] },
    {
      text: 'He must pay £900 in fines and surcharge.',
      clauses: [
        { kind: 'sentence', type: 'fine', ambiguous: true },
        { kind: 'sentence', type: 'surcharge', ambiguous: true },
      ],
    },
    {
      text: 'FO - Fine FO - Fine Fined £70.00',
      clauses: [{ kind: 'sentence', type: 'fine', amountPence: 7000 }],
    },
    { text: 'Dirwy o £120.', clauses: [{ kind: 'sentence', type: 'fine', amountPence: 12000 }] },
  ],
};
