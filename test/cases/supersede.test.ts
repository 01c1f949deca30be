import { describe, expect, test } from '@jest/globals';
import { issuedOrder } from '../../src/cases/accounts/issued-order.js';
import { joinCases } from '../../src/cases/join-cases.js';
import { type AppearanceParts, adjourned, appearance, fine, keyed, offence, SEDGEMOUTH } from './builders.js';

const FIRST = '2024-09-03T17:00:00+01:00';
const LATER = '2024-09-05T09:00:00+01:00';

function twoAccounts(first: AppearanceParts, second: AppearanceParts) {
  const earlier = appearance({ id: 'first', offences: [offence([adjourned()])], ...first });
  const later = appearance({ id: 'second', offences: [offence([fine()])], ...second });
  const [only] = joinCases([later, earlier], keyed);
  return {
    replaced: only?.appearances
      .filter(({ supersededBy }) => supersededBy !== null)
      .map(({ id, supersededBy }) => `${id} by ${supersededBy}`),
    problems: only?.problems?.map(({ code }) => code),
    state: only?.offences.map(({ state }) => state),
  };
}

describe('two accounts of one hearing', () => {
  test('the one given out later takes the place of the other', () => {
    expect(twoAccounts({ hearing: { issuedAt: FIRST } }, { hearing: { issuedAt: LATER } })).toEqual({
      replaced: ['first by second'],
      problems: [],
      state: ['sentenced'],
    });
  });

  test('whichever arrives first', () => {
    expect(twoAccounts({ hearing: { issuedAt: LATER } }, { hearing: { issuedAt: FIRST } })).toEqual({
      replaced: ['second by first'],
      problems: [],
      state: ['pending'],
    });
  });

  test('where neither says which is later both stay, with a problem', () => {
    expect(twoAccounts({}, {})).toEqual({ replaced: [], problems: ['order_unknown'], state: ['sentenced'] });
  });

  test('a whole day cannot be put before an hour of it', () => {
    expect(twoAccounts({ hearing: { issuedAt: '2024-09-03' } }, { hearing: { issuedAt: FIRST } }).problems).toEqual([
      'order_unknown',
    ]);
  });

  const kept: readonly (readonly [string, AppearanceParts, AppearanceParts])[] = [
    ['on another day', {}, { hearing: { issuedAt: LATER, date: '2024-09-04' } }],
    ['at another court', {}, { hearing: { issuedAt: LATER, court: SEDGEMOUTH } }],
    [
      'under another id of the source',
      { hearing: { issuedAt: FIRST, sourceId: 'h1' } },
      { hearing: { issuedAt: LATER, sourceId: 'h2' } },
    ],
    ['without results', {}, { hearing: { issuedAt: LATER }, document: { kind: 'list', completeResults: false } }],
    ['with results missing', {}, { hearing: { issuedAt: LATER }, document: { completeResults: false } }],
    ['about another offence', {}, { hearing: { issuedAt: LATER }, offences: [offence([fine()], { code: 'PH97004' })] }],
  ];
  test.each(kept)('an account %s takes no place', (_what, first, second) => {
    expect(twoAccounts({ hearing: { issuedAt: FIRST }, ...first }, second).replaced).toEqual([]);
  });

  test('identical lines of two accounts are one decision', () => {
    const offences = () => [offence([fine()])];
    const [only] = joinCases([appearance({ offences: offences() }), appearance({ offences: offences() })], keyed);
    expect(only?.sentences).toHaveLength(1);
  });
});

test.each([
  ['2024-09-03T17:00:00+01:00', '2024-09-03T16:30:00Z', -1],
  ['2024-09-04', '2024-09-03', 1],
  ['2024-09-03', '2024-09-03', null],
  ['soon', '2024-09-03', null],
  [null, '2024-09-03', null],
] as const)('%s against %s: %s', (a, b, expected) => {
  expect(issuedOrder(a, b)).toBe(expected);
});
