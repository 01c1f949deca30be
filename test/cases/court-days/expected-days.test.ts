import { describe, expect, test } from '@jest/globals';
import { endOf, expectedDays, startOf } from '../../../src/cases/court-days/expected-days.js';
import { dates, listed, resulted } from './builders.js';

/** `2024-09-10 history –`: the day, why it is expected, and whether it was seen. */
const told = (seen: Parameters<typeof expectedDays>[0], end: string | null) =>
  expectedDays(seen, { start: startOf(seen.map(({ date }) => date)), end }).map(
    ({ date, expectedBy, seen }) => `${date} ${expectedBy}${seen === null ? ' –' : ''}`,
  );

const tuesdays = dates('2024-09-03', '2024-12-10', 2);

describe('a day is expected by the court’s own history', () => {
  test('where the court sits that weekday: the Tuesday missing among fifteen is told', () => {
    const seen = tuesdays.filter((date) => date !== '2024-10-15').map((date) => resulted(date));
    expect(told(seen, '2024-12-10')).toEqual(
      tuesdays.map((date) => `${date} history${date === '2024-10-15' ? ' –' : ''}`),
    );
  });

  test('but not where it sat every other week', () => {
    const seen = tuesdays.filter((_, at) => at % 2 === 0).map((date) => resulted(date));
    expect(told(seen, '2024-12-10')).toEqual(seen.map(({ date }) => `${date} sat`));
  });

  test('nor where there are fewer than eight others of that weekday: nothing is known then', () => {
    const seen = tuesdays.slice(0, 8).map((date) => resulted(date));
    expect(told(seen, '2024-10-22')).toEqual(seen.map(({ date }) => `${date} unknown`));
    const nine = tuesdays.slice(0, 9).map((date) => resulted(date));
    expect(told(nine, '2024-10-29')).toEqual(nine.map(({ date }) => `${date} history`));
  });

  test('up to the last day that the database has results of, and not before the court’s first', () => {
    const seen = tuesdays.slice(0, 10).map((date) => resulted(date));
    expect(told(seen, '2024-11-20').slice(-3)).toEqual([
      '2024-11-05 history',
      '2024-11-12 history –',
      '2024-11-19 history –',
    ]);
  });

  test('until half a year of silence says that the court sits no more', () => {
    const seen = dates('2024-01-02', '2024-06-25', 2).map((date) => resulted(date));
    const missing = told(seen, '2025-06-30').filter((one) => one.endsWith('–'));
    // 26 Tuesdays; with nine missing fewer than two in three of the last 26 were sat on.
    expect(missing).toHaveLength(9);
    expect(missing[0]).toBe('2024-07-02 history –');
    expect(missing.at(-1)).toBe('2024-08-27 history –');
  });

  test('and never on a bank holiday or at Christmas, which count for nothing either', () => {
    const mondays = dates('2024-03-04', '2024-06-24', 1);
    const holidays = ['2024-04-01', '2024-05-06', '2024-05-27'];
    const seen = mondays.filter((date) => !holidays.includes(date)).map((date) => resulted(date));
    expect(told(seen, '2024-06-24').filter((one) => one.endsWith('–'))).toEqual([]);
    const saturdays = dates('2021-10-02', '2022-01-29', 6).filter((date) => date !== '2021-12-25');
    expect(
      told(
        saturdays.map((date) => resulted(date)),
        '2022-01-29',
      ).filter((one) => one.endsWith('–')),
    ).toEqual([]);
  });

  test('a sitting on a bank holiday is one that nobody expected', () => {
    const seen = [...dates('2024-03-04', '2024-06-24', 1)].map((date) => resulted(date));
    expect(told(seen, '2024-06-24')).toContain('2024-05-06 sat');
  });
});

describe('a day is expected where a list says so', () => {
  test('whatever the history, in the future too', () => {
    expect(told([listed('2024-10-15'), listed('2025-01-07')], '2024-12-10')).toEqual([
      '2024-10-15 listed',
      '2025-01-07 listed',
    ]);
  });

  test('and a list is as good as a register for saying that the court sat', () => {
    const seen = tuesdays.filter((date) => date !== '2024-11-26').map((date, at) => (at % 2 ? resulted : listed)(date));
    expect(told(seen, '2024-12-10').filter((one) => one.endsWith('–'))).toEqual(['2024-11-26 history –']);
  });
});

describe('a misread date', () => {
  test('begins no history', () => {
    const seen = [resulted('1902-09-02'), ...tuesdays.map((date) => resulted(date))];
    expect(told(seen, '2024-12-10')).toEqual(['1902-09-02 unknown', ...tuesdays.map((date) => `${date} history`)]);
  });

  test('ends no ledger', () => {
    expect(endOf(['2024-09-03', '2099-01-01', '2024-09-10', '2024-09-03'])).toBe('2024-09-10');
    expect(endOf(['2024-09-03', '2024-12-10'])).toBeNull();
    expect(endOf(['2024-09-03'])).toBeNull();
    expect(endOf([])).toBeNull();
  });
});
