import { describe, expect, test } from '@jest/globals';
import { DAY_PROBLEMS, dayProblems } from '../../../src/cases/court-days/day-problems.js';
import { expectedDays, startOf } from '../../../src/cases/court-days/expected-days.js';
import type { SeenDay } from '../../../src/cases/court-days/seen-day.js';
import { dates, listed, resulted } from './builders.js';

const tuesdays = dates('2024-09-03', '2024-12-10', 2);
const LAST = '2024-12-10';

function problemsOf(seen: readonly SeenDay[], end = LAST) {
  const start = startOf(seen.map(({ date }) => date));
  return dayProblems(seen, expectedDays(seen, { start, end }), { end });
}

/** A court of fifteen ordinary Tuesdays, but for one of them. */
function but(date: string, more: Partial<SeenDay>, usual: Partial<SeenDay> = {}) {
  const seen = tuesdays.map((one) => resulted(one, one === date ? { ...usual, ...more } : usual));
  return problemsOf(seen);
}
const codesOf = (found: ReturnType<typeof dayProblems>) =>
  [...found].flatMap(([date, all]) => all.map(({ code }) => `${date} ${code}`));

describe('volume', () => {
  test.each([
    // Poisson of mean 20: P(X ≤ 5) = 0.00007, P(X ≤ 6) = 0.0003
    [5, ['2024-11-26 volume_low']],
    [6, []],
    [20, []],
    // P(X ≥ 41) = 0.00002; and more than double
    [40, []],
    [41, ['2024-11-26 volume_high']],
  ])('%d cases where every such day had 20', (casesResulted, expected) => {
    expect(codesOf(but('2024-11-26', { casesResulted }))).toEqual(expected);
  });

  test('is held against the quiet days of the court, not the usual ones', () => {
    const seen = tuesdays.map((date, at) => resulted(date, { casesResulted: at < 4 ? 9 : 30 }));
    const last = resulted(LAST, { casesResulted: 1 });
    const found = problemsOf([...seen.slice(0, -1), last]);
    expect(codesOf(found)).toEqual([]);
  });

  test('of a small court is never told: at nine cases a day even one is within chance', () => {
    expect(codesOf(but('2024-11-26', { casesResulted: 1 }, { casesResulted: 9 }))).toEqual([]);
  });

  test('is not judged with fewer than eight other days of the weekday', () => {
    const seen = tuesdays.slice(0, 8).map((date, at) => resulted(date, { casesResulted: at === 7 ? 1 : 50 }));
    expect(codesOf(problemsOf(seen))).not.toContain('2024-10-22 volume_low');
  });

  test('is not judged between Christmas Eve and New Year', () => {
    const found = dates('2024-09-03', '2025-01-14', 2);
    const seen = found.map((date) => resulted(date, { casesResulted: date === '2024-12-31' ? 1 : 20 }));
    expect(codesOf(problemsOf(seen, '2025-01-14'))).toEqual([]);
  });
});

describe('codes and dates', () => {
  test.each([
    [{ codes: { of: 40, out: 12 } }, ['2024-11-26 codes_unknown']],
    [{ codes: { of: 40, out: 11 } }, []],
    [{ codes: { of: 19, out: 19 } }, []],
    [{ dates: { of: 60, out: 60 } }, ['2024-11-26 dates_out_of_range']],
    [{ dates: { of: 60, out: 6 } }, []],
  ])('%j beside days without any', (more, expected) => {
    expect(codesOf(but('2024-11-26', more))).toEqual(expected);
  });

  test('of a court whose codes are always unknown are no surprise', () => {
    expect(codesOf(but('2024-11-26', {}, { codes: { of: 40, out: 40 } }))).toEqual([]);
  });
});

describe('what documents are made of', () => {
  const usual = { shape: { has: ['pdf offence.plea', 'pdf result.code'], left: ['a'] } };
  test.each([
    [{ has: usual.shape.has, left: ['a', 'b'] }, ['2024-11-26 template_new']],
    [{ has: ['pdf offence.plea'], left: ['a'] }, ['2024-11-26 field_gone']],
    [{ has: ['json offence.plea'], left: ['c'] }, ['2024-11-26 template_new']],
  ])('%j', (shape, expected) => {
    expect(codesOf(but('2024-11-26', { shape }, usual))).toEqual(expected);
  });

  test('says nothing of the first eight days', () => {
    expect(codesOf(but('2024-10-22', { shape: { has: [], left: ['z'] } }, usual))).toEqual([]);
  });
});

describe('what did not come', () => {
  test('a register of a day that was listed, a week after', () => {
    const seen = tuesdays.map((date) => (['2024-11-26', LAST].includes(date) ? listed(date) : resulted(date)));
    expect(codesOf(problemsOf(seen))).toEqual(['2024-11-26 register_missing']);
  });

  test('registers of a court of which only lists are collected are not missed', () => {
    const seen = tuesdays.map((date) => listed(date));
    expect(codesOf(problemsOf(seen))).toEqual([]);
  });

  test('five expected days without anything in a row, wherever they stand', () => {
    const silent = tuesdays.slice(7, 12);
    const found = (without: readonly string[]) =>
      problemsOf(
        dates('2024-03-05', LAST, 2)
          .filter((date) => !without.includes(date))
          .map((date) => resulted(date)),
      );
    expect(codesOf(found(silent))).toEqual([`${silent[4]} court_quiet`]);
    expect(codesOf(found(silent.slice(1)))).toEqual([]);
  });
});

test('only what makes a day’s figures wrong holds it back', () => {
  const holding = Object.entries(DAY_PROBLEMS).filter(([, { holds }]) => holds);
  expect(holding.map(([code]) => code)).toEqual(['volume_low', 'codes_unknown', 'dates_out_of_range']);
});
