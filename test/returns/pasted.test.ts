import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pastedOutcomeTable } from '../../src/returns/formats/pasted-outcome-table.js';
import type { Return } from '../../src/returns/return.js';

const HEADINGS = 'Police forceOffences chargedOffences recordedRate';

function read(...lines: readonly string[]): readonly Return[] {
  return pastedOutcomeTable.read({ kind: 'text', text: lines.join('\n') }).returns;
}

function refusal(...lines: readonly string[]): {
  readonly code?: string;
  readonly message?: string;
  readonly at?: unknown;
} {
  try {
    read(...lines);
  } catch (error) {
    return error as { code: string; message: string };
  }
  return {};
}

describe('digits run together', () => {
  test('that split in two ways are solved by the printed totals', () => {
    const rows = read(HEADINGS, 'Bedfordshire3026211%', 'Cumbria101965%', 'Total404589%');
    expect(rows.filter(({ force }) => force === 'Bedfordshire').map(({ count }) => count)).toEqual([30, 262]);
    expect(rows.filter(({ isTotal }) => isTotal).map(({ count }) => count)).toEqual([40, 458]);
  });

  test('that split in two ways are refused without totals, both readings shown, with the line', () => {
    const refused = refusal(HEADINGS, 'Cumbria101965%', 'Bedfordshire3026211%');
    expect(refused).toMatchObject({ code: 'digits_ambiguous', at: { line: 3 } });
    expect(refused.message).toContain('30 | 262 | 11%');
    expect(refused.message).toContain('30 | 2621 | 1%');
  });

  test('are refused where two choices satisfy the totals too', () => {
    // 1 | 23 and 12 | 3, or the other way round.
    const refused = refusal('Police forceOutcome 15Outcome 16', 'Kent123', 'Essex123', 'Total1326');
    expect(refused.code).toBe('digits_ambiguous');
  });

  test('are refused where no choice gives the printed total', () => {
    const refused = refusal(HEADINGS, 'Bedfordshire3026211%', 'Cumbria101965%', 'Total404599%');
    expect(refused).toMatchObject({ code: 'total_disagrees', at: { line: 4 } });
  });

  test('are refused where no split gives the percentage printed beside them', () => {
    expect(refusal(HEADINGS, 'Bedfordshire3026299%', 'Cumbria101965%')).toMatchObject({
      code: 'digits_unsolved',
      at: { line: 2 },
    });
  });

  test('are split by white space first', () => {
    const rows = read('Police force  Offences charged  Offences recorded', 'Bedfordshire  3  262', 'Cumbria  10  196');
    expect(rows.map(({ count }) => count)).toEqual([3, 262, 10, 196]);
  });

  test('never split so that a number opens with a zero, or a group of three is broken', () => {
    const rows = read(HEADINGS, 'City of London020%', 'Kent1,2005,00024%', 'Total1,2005,00224%');
    expect(rows.map(({ count }) => count)).toEqual([0, 2, 1200, 5000, 1200, 5002]);
  });

  test('of an outcome nobody knows are refused', () => {
    const refused = refusal('OutcomeNumber', 'Charged (Type 1)12', 'Something else (Type 37)40', 'Total52');
    expect(refused).toMatchObject({ code: 'unknown_outcome_type', at: { line: 3 } });
  });

  test('with a mark in the place of a number keep the mark', () => {
    const rows = read('Police forceOffences recordedOffences charged', 'Kent120[c]', 'Essex40[c]');
    expect(rows.map(({ count, mark }) => [count, mark])).toEqual([
      [120, null],
      [null, 'suppressed'],
      [40, null],
      [null, 'suppressed'],
    ]);
  });

  test('whatever the figures: a table with its totals is read as it was, or refused; never otherwise', () => {
    const figure = fc.tuple(fc.nat({ max: 99 }), fc.integer({ min: 100, max: 4000 }));
    const names = ['Kent', 'Essex', 'Surrey', 'Gwent', 'Dorset'];
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 5 }), (figures) => {
        const percent = (a: number, b: number) => `${Math.floor((100 * a) / b + 0.5)}%`;
        const lines = figures.map(([a, b], at) => `${names[at]}${a}${b}${percent(a, b)}`);
        const [a, b] = figures.reduce(([x, y], [c, d]) => [x + c, y + d], [0, 0]);
        const text = [HEADINGS, ...lines, `Total${a}${b}${percent(a, b)}`];
        const refused = refusal(...text);
        if (refused.code !== undefined) return expect(refused.code).toBe('digits_ambiguous');
        expect(read(...text).map(({ count }) => count)).toEqual([...figures.flat(), a, b]);
      }),
      { numRuns: 100 },
    );
  });
});

test.each([
  'The force recorded 30 offences.\nThe police charged 2 people.\nThe total was 12.',
  'Police force\nKent\nEssex',
  'Force was used by police on 3 occasions\nKent 4\nEssex 5',
])('prose is no table', (text) => {
  expect(pastedOutcomeTable.recognises({ kind: 'text', text })).toBe(false);
});
