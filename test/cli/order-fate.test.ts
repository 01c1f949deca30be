import { expect, test } from '@jest/globals';
import { orderFate } from '../../src/cli/printing/order-fate.js';
import type { CaseFile } from '../../src/store/case-files/case-file.js';

const HEARINGS = [{ id: 'h', date: '2025-01-10' }];
const ORDER = { id: 'o1', type: 'deprivation', status: 'made', decidedOn: '2024-09-03' };

const fate = (supersededBy: string | null, clauseType = 'reopened') =>
  orderFate(
    { ...ORDER, supersededBy } as never,
    {
      case: { orders: [ORDER, { ...ORDER, id: 'o2', status: 'not_made', decidedOn: '2024-10-01' }] },
      hearings: HEARINGS,
      results: [{ id: 'r', hearing_id: 'h', clauses: [{ id: 'c', type: clauseType }] }],
    } as unknown as CaseFile,
  );

test.each([
  ['nothing of one that stands', fate(null), null],
  ['the decision that took its place', fate('o2'), 'replaced by a later decision: not made on 1 October 2024'],
  ['what was set aside beside it', fate('c'), 'fell with the decision beside it, set aside on 10 January 2025'],
  [
    'the conviction quashed on appeal',
    fate('c', 'conviction_quashed'),
    'fell with the conviction, quashed on appeal on 10 January 2025',
  ],
  [
    'a statutory declaration, known by its code alone',
    fate('r'),
    'fell with the conviction, set aside by statutory declaration on 10 January 2025',
  ],
  ['no more than it knows of a youth’s words', fate('gone'), 'fell with the decision beside it, set aside'],
])('explain tells why an order stands no more: %s', (_what, told, words) => {
  expect(told).toBe(words);
});
