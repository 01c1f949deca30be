import { describe, expect, test } from '@jest/globals';
import { fieldWords, lengthWords, moneyWords, valueWords } from '../../src/cli/printing/value-words.js';
import { instantWords } from '../../src/reports/words.js';

describe('a value in words', () => {
  test.each([
    ['P5M', '5 months'],
    ['P1Y', '1 year'],
    ['P2Y6M', '2 years and 6 months'],
    ['P26W', '26 weeks'],
    ['PT240H', '240 hours'],
    ['PT1H30M', '1 hour and 30 minutes'],
    ['no length', 'no length'],
  ])('the length %s is %s', (iso, words) => {
    expect(lengthWords(iso)).toBe(words);
  });

  test.each([
    [20_000, '£200'],
    [120_050, '£1,200.50'],
    [5, '£0.05'],
  ])('%d pence are %s', (pence, words) => {
    expect(moneyWords(pence)).toBe(words);
  });

  test('an instant is told in London time, in summer too', () => {
    expect(instantWords('2025-07-01T23:30:00Z')).toBe('2 July 2025, 00:30');
    expect(instantWords('2025-01-01T09:05:00+00:00')).toBe('1 January 2025, 09:05');
  });

  test('fields and values of clauses', () => {
    expect(`${fieldWords('overall')} ${valueWords('overall', 'P7M')}`).toBe('overall term 7 months');
    expect(`${fieldWords('amountPence')} ${valueWords('amountPence', 20_000)}`).toBe('amount £200');
    expect(valueWords('until', '2029-06-14')).toBe('14 June 2029');
    expect(valueWords('status', 'applied_for')).toBe('applied for');
    expect(fieldWords('originalDate')).toBe('original date');
  });
});
