import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../src/facts/extract.js';
import { barredValues } from '../../../src/facts/page/barred-values.js';
import { listedCodes } from '../../../src/facts/page/listed-codes.js';
import type { Written } from '../../../src/facts/page/shorthand.js';

function written(text: string, words: readonly Written[]): string {
  let read = '';
  let done = 0;
  for (const { start, end, full } of words) {
    read += text.slice(done, start) + full;
    done = end;
  }
  return read + text.slice(done);
}

describe('results listed by their short codes', () => {
  test.each([
    ['1. DEPO phone 2. NSP 3. WDRN', '1. Deprivation order phone; 2. No separate penalty; 3. Offence withdrawn'],
    ['FO£200 RESTRAOP5 Years', 'Fine £200; Restraining order 5 Years'],
    ['FO £150 / DEPO phone', 'Fine £150 /; Deprivation order phone'],
  ])('%s is read as %s', (text, read) => {
    expect(written(text, listedCodes(text))).toBe(read);
  });

  test.each([
    'DEPO phone',
    'Crown asks for DEPO phone, RESTRAOP 5 Years',
    'RESTRAOP 5 years, DEPO phone: both refused',
    'COEW 12 months, UPWR 100 hours, revoked',
    'FO - Fine FVS - Surcharge',
  ])('%s is left as it is', (text) => {
    expect(listedCodes(text)).toEqual([]);
  });

  test('a ruling on two orders that stand together stays on both', () => {
    const { clauses } = extract({ text: 'DEPO / RESTRAOP refused' });
    expect(clauses.map((clause) => ('status' in clause ? clause.status : clause.kind))).toEqual(['refused', 'refused']);
  });

  test('every clause quotes the words as they were given', () => {
    const text = '1. DEPO phone 2. RESTRAOP 5 Years';
    for (const { span, quote } of extract({ text }).clauses) expect(text.slice(...(span ?? []))).toBe(quote);
  });
});

describe('results and values in cells', () => {
  test.each([
    ['Fine | £200 | Costs | £85', 'Fine £200; Costs £85'],
    ['| CD | 18 months |', '| CD 18 months |'],
    ['Fine | £80 | Deprivation order | refused | NSP', 'Fine £80; Deprivation order refused; NSP'],
  ])('%s is read as %s', (text, read) => {
    expect(written(text, barredValues(text))).toBe(read);
  });

  test.each([
    'Fine | Costs | £200 | £85',
    'Sought | Restraining order | 5 years',
    'Restraining order | 2 years | varied | 12/03/2026',
    'Restraining order | refused',
    'RO: N | DEP: N',
  ])('%s is left as it is', (text) => {
    expect(barredValues(text)).toEqual([]);
  });
});
