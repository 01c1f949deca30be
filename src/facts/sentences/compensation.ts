import { regexOf } from '../../text/patterns/over-lines.js';
import type { SentenceRule } from '../rule.js';
import { readAwarded, sumReader } from './sums.js';

/** Compensation to the person harmed. */
export const compensation: SentenceRule = {
  kind: 'sentence',
  name: 'compensation',
  type: 'compensation',
  provision: 's.133 Sentencing Act 2020',
  codes: [{ code: '3012' }],
  shortCodes: ['FCOMP'],
  anyOf: ['comp', 'iawndal', 'digolledu'],
  cues: [
    regexOf('gi')`
      \b(?:
        compensation(?: order)?|(?:to |must )compensate(?=[^.;]{1,60}[£\uFFFD]\d)
        |pay (?:his |her |their |the |your )?(?:victim|complainant|ex-?[a-z]*)s?(?= [£\uFFFD]\d)
        |pay (?:her|him|them)(?= [£\uFFFD]\d[\d,.]* (?:for|because of|in respect of|to make up for) (?:the |your |his |her )?(?:[a-z]+ )?(?:distress|harm|hurt|damage|injur|upset|suffering|loss|pain))
        |(?<=\bpay [£\uFFFD]\d{1,5}(?:\.\d\d)? )to (?:his |her |their |the )
        (?:victim|complainant|ex-?[a-z]*|woman|man|girl|boy|person|mother|father|sister|brother|wife|husband|girlfriend|boyfriend|shop(?:keeper)?|owner|officer)s?\b
        |(?<!\b(?:with|from|by|near|contact|approach|the|to|of) )comp|FCOMP|iawndal|digolledu
      )\b
    `,
  ],
  read: sumReader('compensation'),
  readAwarded: readAwarded('compensation'),
  examples: [
    { text: 'The application for compensation of £900 was turned down.', clauses: [] },
    {
      text: 'Compensation of £500 was claimed; £200 awarded.',
      clauses: [{ kind: 'sentence', type: 'compensation', amountPence: 20000 }],
    },
    {
      text: 'Compensation in lieu of fine and costs £200.',
      clauses: [{ kind: 'sentence', type: 'compensation', amountPence: 20000 }],
    },
    {
      text: 'He was told to pay his victim £150.',
      clauses: [{ kind: 'sentence', type: 'compensation', amountPence: 15000 }],
    },
    {
      text: 'FCOMP - Compensation To pay compensation of £250.00.',
      code: '3012',
      clauses: [{ kind: 'sentence', type: 'compensation', amountPence: 25000 }],
    },
    { text: 'Compensation 100.', clauses: [{ kind: 'sentence', type: 'compensation', amountPence: 10000 }] },
    {
      text: 'He was also ordered to pay the victim £300 in compensation.',
      clauses: [{ kind: 'sentence', type: 'compensation', amountPence: 30000 }],
    },
    {
      text: 'To pay £75 compensation, £85 costs and a £26 victim surcharge.',
      clauses: [
        { kind: 'sentence', type: 'compensation', amountPence: 7500 },
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
        { kind: 'sentence', type: 'surcharge', amountPence: 2600 },
      ],
    },
    {
      text: 'Ordered to compensate the shopkeeper £40.',
      clauses: [{ kind: 'sentence', type: 'compensation', amountPence: 4000 }],
    },
    { text: 'No order for compensation.', clauses: [] },
    { text: 'NOVS - No surcharge\nReason: compensation takes priority.', clauses: [] },
  ],
};
