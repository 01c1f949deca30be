import { describe, expect, test } from '@jest/globals';
import {
  parseBirthDate,
  parseDocumentDate,
  parseDocumentTime,
  parseInstant,
} from '../../src/text/figures/document-dates.js';

describe('parseDocumentDate', () => {
  test.each([
    ['2024-05-05', '2024-05-05'],
    ['2019-02-01T11:59:49.000Z', '2019-02-01'],
    ['2019-02-01T11:59:49Z', '2019-02-01'],
    ['2020-07-01T23:30:00Z', '2020-07-02'],
    ['2020-07-01T00:00:00+01:00[Europe/London]', '2020-07-01'],
    ['2020-07-01T00:00[Europe/London]', '2020-07-01'],
    ['2020-07-01T10:00Z[UTC]', '2020-07-01'],
    ['05/12/1951', '1951-12-05'],
    ['05-12-1951', '1951-12-05'],
    ['5 May 1951', '1951-05-05'],
    ['21 Feb 1981', '1981-02-21'],
    ['10.07.25', '2025-07-10'],
    [' Monday  5\u00a0May 2025 ', '2025-05-05'],
    ['20240505', '2024-05-05'],
    ['05/05/2024 10:00', '2024-05-05'],
    ['5 May 2024 at 2pm', '2024-05-05'],
    ['Dydd Mawrth 17 Chwefror 2026', '2026-02-17'],
    ['ddydd Sul, 1af Fawrth 2026', '2026-03-01'],
  ])('reads %p', (value, iso) => {
    expect(parseDocumentDate(value)?.iso).toBe(iso);
  });

  test.each([
    '',
    '-',
    'Invalid dateZ',
    'DATE_OF_HEARING',
    'Date and time to be fixed',
    '31/02/2024',
    '2024-02-30',
    '2024-02-30T10:00:00Z',
    '5 May',
    '2024',
    '12 months',
    null,
    undefined,
  ])('reads no date in %p', (value) => {
    expect(parseDocumentDate(value)).toBeNull();
  });

  test('keeps what was printed', () => {
    expect(parseDocumentDate(' 5  May 1951')).toEqual({ iso: '1951-05-05', printed: '5 May 1951' });
  });
});

test.each([
  ['9yb', '09:00'],
  ['1.30 y.p.', '13:30'],
  ['12yp', '12:00'],
  ['10:00', '10:00'],
  ['9:05', '09:05'],
  ['10:00:00', '10:00'],
  ['10am', '10:00'],
  ['1:30pm', '13:30'],
  ['12.30 p.m.', '12:30'],
  ['12am', '00:00'],
  ['2020-07-01T10:00:00Z', '11:00'],
  ['05/05/2024 10:00', '10:00'],
  ['25:00', null],
  ['10.07.25', null],
  ['Date and time to be fixed', null],
  ['', null],
])('reads the time of %p', (value, time) => {
  expect(parseDocumentTime(value)).toBe(time);
});

test.each([
  ['2024-06-01T10:00:00+01:00', '2024-06-01T09:00:00.000Z'],
  ['2024-06-01T10:00:00', '2024-06-01T09:00:00.000Z'],
  ['2024-12-01T10:00:00.5Z', '2024-12-01T10:00:00.500Z'],
  ['01/06/2024 10:00', '2024-06-01T09:00:00.000Z'],
  ['2024-06-01', '2024-06-01'],
  ['Invalid dateZ', null],
])('reads the moment of %p in UTC, so that text order is time order', (value, instant) => {
  expect(parseInstant(value)).toBe(instant);
});

test.each([
  ['05.05.51', '1951-05-05'],
  ['01/02/90', '1990-02-01'],
  ['5-May-65', '1965-05-05'],
  ['03/04/09', '2009-04-03'],
  ['03/04/2024', '2024-04-03'],
  ['31/02/51', undefined],
])('a birth on %s is never one to come', (printed, iso) => {
  expect(parseBirthDate(printed)?.iso).toBe(iso);
});
