import { expect, test } from '@jest/globals';
import { youthAtConviction } from '../../src/cases/reporting/youth-at-conviction.js';
import { appearance, offence, result, sentence } from './builders.js';

const aged = (ageAtHearing: number | null, date: string) => appearance({ ageAtHearing, hearing: { date } });

test.each([
  ['17 on the day of conviction', 17, '2024-09-03', true],
  ['18 on the day of conviction', 18, '2024-09-03', false],
  ['18 three months after: 17 or 18', 18, '2024-12-03', null],
  ['17 three months after', 17, '2024-12-03', true],
  ['19 a year after', 19, '2025-09-03', false],
  ['18 more than a year after', 18, '2025-10-03', true],
  ['17 at a hearing a month before: 17 or 18', 17, '2024-08-03', null],
  ['18 at a hearing before', 18, '2024-08-03', false],
  ['no age', null, '2024-09-03', null],
])('%s', (_what, age, date, expected) => {
  expect(youthAtConviction('2024-09-03', [aged(age, date)])).toBe(expected);
});

test('any age that settles it does', () => {
  expect(
    youthAtConviction('2024-09-03', [aged(18, '2024-12-03'), aged(17, '2024-08-20'), aged(18, '2024-09-01')]),
  ).toBe(false);
});

test('a youth panel or a youth sentence says youth where no age is given, and an age is believed before them', () => {
  const panel = { hearing: { youthPanel: true } };
  expect(youthAtConviction('2024-09-03', [appearance({ ...panel, ageAtHearing: null })])).toBe(true);
  expect(youthAtConviction('2024-09-03', [appearance({ ...panel, ageAtHearing: 18 })])).toBe(false);
  const order = offence([result([sentence('youth_order')])]);
  expect(youthAtConviction('2024-09-03', [appearance({ ageAtHearing: null, offences: [order] })])).toBe(true);
});

test('the age at conviction itself is believed first', () => {
  expect(youthAtConviction('2024-09-03', [aged(18, '2024-09-03')], 17)).toBe(true);
});
