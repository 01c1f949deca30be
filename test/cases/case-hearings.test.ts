import { expect, test } from '@jest/globals';
import { caseHearings } from '../../src/cases/case-hearings.js';
import { joinCases } from '../../src/cases/join-cases.js';
import { appearance, fine, keyed, offence, order, result } from './builders.js';

const on = (date: string | null, kind: 'list' | 'register' | 'results' | 'narrative') =>
  appearance({ document: { kind, completeResults: kind !== 'list' }, hearing: { date } });

test('a list and a register of one court and day are one hearing with two witnesses; either alone is a fact too', () => {
  const [one] = joinCases(
    [
      on('2024-09-03', 'list'),
      on('2024-09-03', 'register'),
      on('2024-10-01', 'list'),
      on('2024-11-05', 'results'),
      on('2024-12-03', 'narrative'),
    ],
    keyed,
  );
  expect(
    caseHearings(one?.appearances ?? []).map(({ date, seen, appearanceIds }) => [date, seen, appearanceIds.length]),
  ).toEqual([
    ['2024-09-03', 'both', 2],
    ['2024-10-01', 'listed', 1],
    ['2024-11-05', 'resulted', 1],
    ['2024-12-03', 'told', 1],
  ]);
});

test('accounts without a date are hearings of their own', () => {
  const [one] = joinCases([on(null, 'list'), on(null, 'register')], keyed);
  expect(caseHearings(one?.appearances ?? [])).toHaveLength(2);
});

test('one order recorded in two cases of one person, by one court on one day in the same words, has one decision key', () => {
  const deprived = () => result([order('deprivation', 'made', { property: ['device'] })], { textKey: 'deprived' });
  const refused = () => result([order('deprivation', 'refused')], { textKey: 'refused' });
  const cases = joinCases(
    [
      appearance({ offences: [offence([fine(), deprived()]), offence([deprived(), refused()], { sequence: 2 })] }),
      appearance({ urn: '01AA0000224', offences: [offence([fine(), deprived()])] }),
    ],
    keyed,
  );
  const keys = cases.flatMap(({ orders }) => orders.map(({ status, decisionKey }) => `${status} ${decisionKey}`));
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(2);
});
