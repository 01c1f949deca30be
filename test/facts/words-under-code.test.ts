import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/facts/extract.js';

describe('words that name no order say what became of the one their code stands for', () => {
  test.each([
    ['Refused.', '3055', { type: 'deprivation', status: 'refused', found: 'conflict' }],
    ['Application refused', '3047', { type: 'restraining_order', status: 'refused', found: 'conflict' }],
    ['Dismissed', '3055', { type: 'deprivation', status: 'refused' }],
    ['Withdrawn', '3055', { type: 'deprivation', status: 'withdrawn' }],
    ['Granted', '3055', { type: 'deprivation', status: 'made', property: ['unspecified'], found: 'both' }],
    ['Adjourned to 14/03/2025', '3055', { type: 'deprivation', status: 'pending', to: '2025-03-14' }],
    ['Not sought', '3055', { type: 'deprivation', status: 'not_made', sought: false }],
    ['Not opposed. Samsung phone', '3055', { type: 'deprivation', status: 'made', property: ['device'] }],
    ['No. 3 exhibit, phone', '3055', { type: 'deprivation', status: 'made', property: ['device'] }],
    ['Applied for', '3055', { type: 'deprivation', status: 'applied_for' }],
    ['Quashed on appeal', '3055', { type: 'deprivation', status: 'quashed' }],
    ['Revoked', '3047', { type: 'restraining_order', status: 'discharged', found: 'both' }],
    ['Order varied', '3047', { type: 'restraining_order', status: 'varied' }],
  ] as const)('%s (%s)', (text, code, clause) => {
    const { clauses } = extract({ text, code });
    expect(clauses).toHaveLength(1);
    expect(clauses[0]).toMatchObject(clause);
    if (clause.status !== 'made') expect(clauses[0]).not.toHaveProperty('property');
  });

  test('and what else they say stays beside it', () => {
    expect(extract({ text: 'Refused. Fined £200.', code: '3055' }).clauses).toMatchObject([
      { type: 'deprivation', status: 'refused' },
      { type: 'fine', amountPence: 20000 },
    ]);
  });
});

describe('a figure alone is of the sentence its code says', () => {
  test.each([
    ['20 weeks', '1002', { type: 'custody', term: 'P20W', quote: '20 weeks', span: [0, 8] }],
    [' 12 months.', '1116', { type: 'community_order', period: 'P12M', quote: '12 months', span: [1, 10] }],
    ['£1,200.50', '1015', { type: 'fine', amountPence: 120050, quote: '£1,200.50' }],
    ['85', '3012', { type: 'compensation', amountPence: 8500, quote: '85' }],
  ] as const)('%s (%s)', (text, code, clause) => {
    expect(extract({ text, code }).clauses).toMatchObject([{ ...clause, found: 'both' }]);
  });
});
