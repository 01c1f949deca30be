import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCron } from '../../../src/pipeline/clock/cron.js';

/** The first instants at which an expression is due after one. */
function due(expression: string, after: string, most: number): readonly string[] {
  const cron = readCron(expression);
  const all: string[] = [];
  for (let at = cron.after(new Date(after)); at !== undefined && all.length < most; at = cron.after(at))
    all.push(at.toISOString().replace(':00.000Z', 'Z'));
  return all;
}

describe('in London, through the year', () => {
  test.each([
    [
      'the first of the month, winter and summer',
      '0 7 1 * *',
      '2026-02-15T00:00:00Z',
      ['2026-03-01T07:00Z', '2026-04-01T06:00Z'],
    ],
    ['working days', '30 6 * * mon-fri', '2026-11-20T12:00:00Z', ['2026-11-23T06:30Z', '2026-11-24T06:30Z']],
    ['a list of days', '0 9 1,15 * *', '2026-11-02T00:00:00Z', ['2026-11-15T09:00Z', '2026-12-01T09:00Z']],
    ['names of months', '0 9 1 jan,JUL *', '2026-02-01T00:00:00Z', ['2026-07-01T08:00Z', '2027-01-01T09:00Z']],
    ['the last day of the month', '0 23 L * *', '2028-02-01T00:00:00Z', ['2028-02-29T23:00Z', '2028-03-31T22:00Z']],
    ['the last Friday', '0 7 * * 5L', '2026-11-01T00:00:00Z', ['2026-11-27T07:00Z', '2026-12-25T07:00Z']],
    ['the first Monday', '0 7 * * 1#1', '2026-11-22T00:00:00Z', ['2026-12-07T07:00Z', '2027-01-04T07:00Z']],
    [
      'every quarter of an hour',
      '*/15 8 * * *',
      '2026-11-22T08:20:00Z',
      ['2026-11-22T08:30Z', '2026-11-22T08:45Z', '2026-11-23T08:00Z'],
    ],
    ['a leap day', '0 7 29 2 *', '2026-11-22T00:00:00Z', ['2028-02-29T07:00Z', '2032-02-29T07:00Z']],
    ['a word', '@monthly', '2026-11-22T00:00:00Z', ['2026-12-01T00:00Z', '2027-01-01T00:00Z']],
  ])('%s', (_, expression, after, expected) => {
    expect(due(expression, after, expected.length)).toEqual(expected);
  });
});

describe('on 29 March 2026, when 01:00 to 01:59 are no time at all', () => {
  test.each([
    ['01:30 is due once, an hour and a half after midnight', '30 1 * * *', ['2026-03-29T01:30Z', '2026-03-30T00:30Z']],
    ['a range that ends in the hour', '0 0-1 * * *', ['2026-03-29T00:00Z', '2026-03-29T01:00Z', '2026-03-29T23:00Z']],
    ['a list on both sides, of which two fall together', '30 1,2 * * *', ['2026-03-29T01:30Z', '2026-03-30T00:30Z']],
    ['quarters of the hour', '*/30 1 * * *', ['2026-03-29T01:00Z', '2026-03-29T01:30Z', '2026-03-30T00:00Z']],
    ['Sundays by name', '30 1 * mar sun', ['2026-03-29T01:30Z', '2027-03-07T01:30Z']],
    ['the last Sunday', '30 1 * * 0L', ['2026-03-29T01:30Z', '2026-04-26T00:30Z']],
    ['every hour passes once', '30 * * * *', ['2026-03-29T00:30Z', '2026-03-29T01:30Z', '2026-03-29T02:30Z']],
    ['every second hour by the clock', '0 */2 * * *', ['2026-03-29T00:00Z', '2026-03-29T01:00Z', '2026-03-29T03:00Z']],
  ])('%s', (_, expression, expected) => {
    expect(due(expression, '2026-03-28T23:45:00Z', expected.length)).toEqual(expected);
  });
});

describe('on 25 October 2026, when 01:00 to 01:59 come twice', () => {
  test.each([
    ['01:30 is due once, the first time', '30 1 * * *', ['2026-10-25T00:30Z', '2026-10-26T01:30Z']],
    ['a range that ends in the hour', '0 0-1 * * *', ['2026-10-24T23:00Z', '2026-10-25T00:00Z', '2026-10-26T00:00Z']],
    ['a list on both sides', '30 0,1,2 * * *', ['2026-10-24T23:30Z', '2026-10-25T00:30Z', '2026-10-25T02:30Z']],
    ['quarters of the hour', '*/30 1 * * *', ['2026-10-25T00:00Z', '2026-10-25T00:30Z', '2026-10-26T01:00Z']],
    ['the last Sunday', '30 1 * * 0L', ['2026-10-25T00:30Z', '2026-11-29T01:30Z']],
    [
      'every hour that passes, both of them',
      '30 * * * *',
      ['2026-10-24T23:30Z', '2026-10-25T00:30Z', '2026-10-25T01:30Z', '2026-10-25T02:30Z'],
    ],
    ['every second hour by the clock', '0 */2 * * *', ['2026-10-24T23:00Z', '2026-10-25T02:00Z', '2026-10-25T04:00Z']],
  ])('%s', (_, expression, expected) => {
    expect(due(expression, '2026-10-24T22:45:00Z', expected.length)).toEqual(expected);
  });

  test('every minute goes on through both hours', () => {
    expect(due('* * * * *', '2026-10-25T00:58:00Z', 3)).toEqual([
      '2026-10-25T00:59Z',
      '2026-10-25T01:00Z',
      '2026-10-25T01:01Z',
    ]);
  });
});

test('the last time up to an instant is the one that the next follows, whatever the instant', () => {
  const expressions = ['30 1 * * *', '0,30 0-2 * * *', '30 * * * *', '0 7 1 * *', '15 */3 * * sat,sun'];
  const around = fc.constantFrom(Date.parse('2026-03-29T01:00:00Z'), Date.parse('2026-10-25T01:00:00Z'));
  const property = fc.property(
    fc.constantFrom(...expressions),
    around,
    fc.integer({ min: -300, max: 300 }),
    (text, change, minutes) => {
      const cron = readCron(text);
      const instant = new Date(change + minutes * 60_000);
      const next = cron.after(instant);
      const since = new Date(instant.getTime() - 40 * 86_400_000);
      const last = cron.upTo(instant, since);
      expect(last && cron.after(last)).toEqual(next);
      expect(next && cron.upTo(next, since)).toEqual(next);
    },
  );
  fc.assert(property, { numRuns: 25 });
});

test.each([
  ['0 25 1 * *', 'the hour is “25”. Expected 0 to 23'],
  ['0 7 1 jna *', 'the month is “jna”: did you mean “jan”?'],
  ['0 7 * * thrusday', 'the day of the week is “thrusday”'],
  ['0 7 1W * *', 'the day of the month is “1W”'],
  ['H 7 * * *', 'the minute is “H”'],
  ['0 17-9 * * *', 'the hour is “17-9”'],
  ['0 7 1 * * 2026', 'has 6 fields. Expected five: minute, hour, day of the month, month, day of the week'],
  ['', 'has 0 fields'],
  ['@montly', 'did you mean “@monthly”?'],
  ['0 7 30 2 *', 'no such day in any month named'],
])('the expression “%s” is wrong usage, and the message says where', (expression, message) => {
  expect(() => readCron(expression)).toThrow(message);
});
