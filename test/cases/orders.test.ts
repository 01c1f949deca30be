import { describe, expect, test } from '@jest/globals';
import type { Appearance } from '../../src/cases/accounts/appearance.js';
import type { DefendantCase } from '../../src/cases/defendant-case.js';
import { joinCases } from '../../src/cases/join-cases.js';
import type { OrderStatus } from '../../src/facts/clause.js';
import { appearance, fine, keyed, offence, order, outcome, result, sentence } from './builders.js';

function joined(...appearances: readonly Appearance[]): DefendantCase {
  const [only, ...others] = joinCases(appearances, keyed);
  if (only === undefined || others.length > 0) throw new Error('expected one case');
  return only;
}

const orders = (...appearances: readonly Appearance[]) =>
  joined(...appearances).orders.map(({ status, supersededBy }) => [
    status,
    supersededBy === null ? 'stands' : 'replaced',
  ]);

describe('lines are collapsed', () => {
  test('seven offences and fourteen restraining-order lines are one restraining order', () => {
    const line = () =>
      result([order('restraining_order', 'made', { period: 'P2Y', terms: ['no_contact'] })], { code: '3047' });
    const seven = appearance({
      offences: [1, 2, 3, 4, 5, 6, 7].map((sequence) => offence([fine(), line(), line()], { sequence })),
    });
    expect(joined(seven).orders).toMatchObject([
      { type: 'restraining_order', status: 'made', lines: 14, codes: ['3047'] },
    ]);
    expect(joined(seven).orders[0]?.offenceIds).toHaveLength(7);
    expect(joined(seven).orders[0]?.clauseIds).toHaveLength(14);
  });

  test('a line that is a code alone joins the one order that has words', () => {
    const words = result([order('deprivation', 'made', { property: ['device'] })], { code: '3055' });
    const code = result([order('deprivation', 'made', { property: ['unspecified'], span: null })], {
      code: '3055',
      textKey: '',
    });
    const one = joined(appearance({ offences: [offence([fine(), code]), offence([fine(), words], { sequence: 2 })] }));
    expect(one.orders).toMatchObject([{ property: ['device'], lines: 2 }]);
  });

  test.each([
    ['words', { textKey: 'another' }, {}],
    ['property', {}, { property: ['vehicle'] as const }],
    ['status', {}, { status: 'refused' as const }],
    ['day', { orderedDate: '2024-09-04' }, {}],
  ])('lines that differ in %s are two orders', (_what, line, said) => {
    const { status = 'made', ...clause } = { status: undefined, property: ['device'] as const, ...said };
    const one = result([order('deprivation', 'made', { property: ['device'] })]);
    const other = result([order('deprivation', status, clause)], line);
    expect(joined(appearance({ offences: [offence([fine(), one, other])] })).orders).toHaveLength(2);
  });

  describe('what two documents of one day say each in its own words', () => {
    const said = (textKey: string, more: Parameters<typeof order>[2]) =>
      result([order('restraining_order', 'made', more)], { textKey });
    const told = (...accounts: readonly ReturnType<typeof said>[][]) =>
      joined(...accounts.map((lines) => appearance({ offences: [offence([fine(), ...lines])] }))).orders;

    test('is one order, with what the fuller account says', () => {
      const print = said('print', { period: 'P2Y' });
      const json = said('json', { period: 'P2Y', terms: ['no_contact'] });
      expect(told([print], [json])).toMatchObject([{ period: 'P2Y', terms: ['no_contact'], lines: 2 }]);
      expect(told([json], [print])).toMatchObject([{ period: 'P2Y', terms: ['no_contact'], lines: 2 }]);
      expect(told([json], [print], [said('typed', {})])).toMatchObject([{ terms: ['no_contact'], lines: 3 }]);
    });

    test.each([
      ['where they contradict each other', [[said('a', { period: 'P2Y' })], [said('b', { period: 'P5Y' })]], 2],
      ['where one speaks of a variation', [[said('a', {})], [said('b', { application: 'vary' })]], 2],
      [
        'where one has two that it could be',
        [[said('a', { period: 'P2Y' })], [said('b', { terms: ['no_contact'] }), said('c', { terms: ['no_posting'] })]],
        3,
      ],
      ['where one document says both', [[said('a', { period: 'P2Y' }), said('b', {})]], 2],
    ])('stays several orders %s', (_where, accounts, count) => {
      expect(told(...accounts)).toHaveLength(count);
    });
  });

  test('a community order repeated on every offence is one sentence, and fines are one each', () => {
    const results = () => [result([sentence('community_order', { period: 'P12M' })]), fine()];
    const { sentences } = joined(appearance({ offences: [offence(results()), offence(results(), { sequence: 2 })] }));
    expect(sentences.map(({ clause, offenceIds }) => [clause.type, offenceIds.length])).toEqual([
      ['community_order', 2],
      ['fine', 1],
      ['fine', 1],
    ]);
  });

  test('words that no rule read are kept with their day and offence', () => {
    const unread = result([], { unread: true });
    const { unread: lines } = joined(appearance({ offences: [offence([fine(), unread])] }));
    expect(lines).toMatchObject([{ resultId: unread.id, on: '2024-09-03', level: 'offence' }]);
  });
});

describe('a later decision takes the place of an earlier one of the same kind and property', () => {
  const at = (date: string, status: OrderStatus, property: ('device' | 'vehicle' | 'unspecified')[] = ['device']) =>
    appearance({
      hearing: { date },
      offences: [offence([result([order('deprivation', status, { property })])])],
    });

  const rows: readonly (readonly [OrderStatus, OrderStatus, boolean])[] = [
    ['applied_for', 'made', true],
    ['applied_for', 'refused', true],
    ['pending', 'made', true],
    ['pending', 'not_made', true],
    ['pending', 'withdrawn', true],
    ['applied_for', 'pending', true],
    ['unclear', 'made', true],
    ['made', 'quashed', true],
    ['made', 'made', true],
    ['varied', 'quashed', true],
    ['made', 'varied', false],
    ['made', 'continued', false],
    ['made', 'applied_for', false],
    ['made', 'withdrawn', false],
    ['refused', 'made', false],
  ];
  test.each(rows)('%s, then %s: replaced %s', (first, then, replaced) => {
    expect(orders(at('2024-10-01', then), at('2024-09-03', first))).toEqual([
      [first, replaced ? 'replaced' : 'stands'],
      [then, 'stands'],
    ]);
  });

  test('not where the property is another', () => {
    expect(orders(at('2024-09-03', 'pending'), at('2024-10-01', 'made', ['vehicle']))).toEqual([
      ['pending', 'stands'],
      ['made', 'stands'],
    ]);
  });

  test('and where either leaves the property open', () => {
    expect(orders(at('2024-09-03', 'pending'), at('2024-10-01', 'refused', []))).toEqual([
      ['pending', 'replaced'],
      ['refused', 'stands'],
    ]);
  });

  test.each([
    ['made', 'refused', 'stands'],
    ['made', 'not_made', 'stands'],
    ['made', 'made', 'stands'],
    ['made', 'quashed', 'replaced'],
    ['made', 'discharged', 'replaced'],
  ] as const)('the device taken (%s) is not undone by what is later %s without naming it: it %s', (first, then, is) => {
    expect(orders(at('2024-09-03', first), at('2024-10-01', then, []))).toEqual([
      [first, is],
      [then, 'stands'],
    ]);
  });

  test('nor does what is ordered again at a breach undo what was ordered at the sentence, unless it ends it', () => {
    const taken = (status: OrderStatus) => result([order('deprivation', status, { property: ['device'] })]);
    const atSentence = appearance({ offences: [offence([fine(), taken('made')])] });
    const again = (status: OrderStatus) =>
      appearance({
        hearing: { date: '2025-01-14' },
        offences: [offence([result([sentence('custody', { term: 'P8W' })]), taken(status)])],
      });
    expect(orders(atSentence, again('made'))).toEqual([
      ['made', 'stands'],
      ['made', 'stands'],
    ]);
    expect(orders(atSentence, again('discharged'))).toContainEqual(['made', 'replaced']);
  });

  test('on one day an application gives way to its decision, and nothing else does', () => {
    expect(orders(at('2024-09-03', 'applied_for'), at('2024-09-03', 'refused'))).toContainEqual([
      'applied_for',
      'replaced',
    ]);
    expect(orders(at('2024-09-03', 'unclear'), at('2024-09-03', 'refused'))).toContainEqual(['unclear', 'stands']);
  });

  test('a refused variation says nothing about the order', () => {
    const made = appearance({ offences: [offence([fine(), result([order('restraining_order', 'made')])])] });
    const asked = appearance({
      hearing: { date: '2024-12-01' },
      subject: true,
      results: [result([order('restraining_order', 'refused', { application: 'vary' })], { level: 'application' })],
    });
    expect(orders(made, asked)).toContainEqual(['made', 'stands']);
  });
});

test('orders beside a sentence that was set aside do not stand, and those of the new sentence do', () => {
  const first = appearance({
    offences: [offence([fine(), result([order('deprivation', 'made', { property: ['device'] })])])],
    results: [result([order('restraining_order', 'made')], { level: 'defendant' })],
  });
  const again = appearance({
    hearing: { date: '2024-10-01' },
    offences: [offence([result([outcome('reopened', { setsAside: '2024-09-03' })]), fine()])],
    results: [result([order('restraining_order', 'made')], { level: 'defendant', textKey: 'new' })],
  });
  expect(
    joined(first, again).orders.map(({ type, decidedOn, supersededBy }) => [type, decidedOn, supersededBy === null]),
  ).toEqual([
    ['deprivation', '2024-09-03', false],
    ['restraining_order', '2024-09-03', false],
    ['restraining_order', '2024-10-01', true],
  ]);
});

test('an order made where an old offence is dealt with again is marked', () => {
  const first = appearance({
    hearing: { date: '2024-03-01' },
    offences: [offence([result([sentence('community_order')])])],
  });
  const breach = appearance({
    offences: [
      offence([result([sentence('custody')]), result([order('deprivation', 'made', { property: ['device'] })])]),
    ],
  });
  expect(joined(first, breach).orders).toMatchObject([{ type: 'deprivation', onBreach: true }]);
});

test('a restraining order beside an offence that ended without conviction is one on acquittal', () => {
  const acquitted = appearance({
    offences: [offence([result([outcome('dismissed')]), result([order('restraining_order', 'made')])], { plea: 'NG' })],
  });
  expect(joined(acquitted).orders).toMatchObject([{ on: 'acquittal' }]);
});

test('a deprivation order beside a withdrawn offence is a problem', () => {
  const withdrawn = appearance({
    offences: [
      offence([result([outcome('withdrawn')]), result([order('deprivation', 'made', { property: ['device'] })])], {
        plea: 'NG',
      }),
    ],
  });
  expect(joined(withdrawn).problems).toEqual([{ code: 'order_on_ended_offence', count: 1 }]);
});
