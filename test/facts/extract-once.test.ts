import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract } from '../../src/facts/extract.js';
import { extractOnce } from '../../src/facts/extract-once.js';
import { orderRules } from '../../src/facts/orders/index.js';
import type { ResultToRead } from '../../src/facts/reading.js';

const TEXTS = orderRules.flatMap(({ examples }) => examples.map(({ text }) => text));

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

  test('what is read is what would be read without, whatever came before and whichever offence it is of', () => {
    const read = extractOnce();
    const input = fc.record(
      {
        text: fc.constantFrom(...TEXTS),
        code: fc.constantFrom('3055', '1029', '0000'),
        shortCode: fc.constantFrom('DEPO', 'RESTRAOP'),
        offenceCode: fc.constantFrom('SX03245', 'PH97001', 'CJ88144'),
        date: fc.constantFrom('2019-05-01', '2026-03-01'),
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
