import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract } from '../../src/facts/extract.js';
import { extractOnce } from '../../src/facts/extract-once.js';
import { orderRules } from '../../src/facts/orders/index.js';
import { outcomeRules } from '../../src/facts/outcomes/index.js';
import type { ResultToRead } from '../../src/facts/reading.js';
import { sentenceRules } from '../../src/facts/sentences/index.js';

const RULES = [...orderRules, ...sentenceRules, ...outcomeRules];
const TEXTS = RULES.flatMap(({ examples }) => examples.map(({ text }) => text));
/** Some of them in force only between two days. */
const CODES = RULES.flatMap(({ codes }) => codes.map(({ code }) => code));

describe('texts read once', () => {
  test('a text that came before with the same codes, label and day is not read again', () => {
    const read = extractOnce();
    const input: ResultToRead = { text: 'Restraining order for 2 years.', date: '2026-03-01' };
    expect(read({ ...input })).toBe(read({ ...input, offenceCode: 'SX03245' }));
  });

  test.each<[string, Partial<ResultToRead>]>([
    ['CJS code', { code: '3055' }],
    ['short code', { shortCode: 'DEPO' }],
    ['label', { label: 'Restraining' }],
    ['day', { date: '2026-03-02' }],
  ])('another %s is another reading', (_what, other) => {
    const read = extractOnce();
    const input: ResultToRead = { text: 'Restraining order for 2 years.' };
    expect(read(input)).not.toBe(read({ ...input, ...other }));
  });

  test.each([
    'To pay a surcharge of £114.00',
    'Fined £80.',
    'Withdrawn',
    'Deprivation order: iPhone.',
    'Restraining order until 14 May 2028.',
    'Adjourned to 14 May 2027.',
  ])('%p is read once for every day', (text) => {
    const read = extractOnce();
    expect(read({ text, date: '2026-03-01' })).toBe(read({ text, date: '2026-03-02' }));
  });

  test('a day without its year is read for each day', () => {
    const read = extractOnce();
    const days = ['2026-03-01', '2026-06-01', '2026-03-01'].map((date) => read({ text: 'Adjourned to 14 May.', date }));
    expect(days.map(({ clauses }) => clauses)).toMatchObject([
      [{ to: '2026-05-14' }],
      [{ to: '2027-05-14' }],
      [{ to: '2026-05-14' }],
    ]);
  });

  test('what is read is what would be read without, whatever came before and whichever offence it is of', () => {
    const read = extractOnce();
    const input = fc.record(
      {
        text: fc.constantFrom(...TEXTS),
        code: fc.constantFrom('3055', '1029', '0000', ...CODES),
        shortCode: fc.constantFrom('DEPO', 'RESTRAOP'),
        offenceCode: fc.constantFrom('SX03245', 'PH97001', 'CJ88144'),
        date: fc.constantFrom('1999-05-01', '2019-05-01', '2026-03-01', '2026-12-31'),
      },
      { requiredKeys: ['text'] },
    );
    fc.assert(
      fc.property(fc.array(input, { maxLength: 12 }), (inputs) => {
        for (const one of inputs) expect(read(one)).toEqual(extract(one));
      }),
      { numRuns: 60 },
    );
  });
});
