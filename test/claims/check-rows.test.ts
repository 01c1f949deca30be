import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CheckedClaim } from '../../src/claims/checking/answer-schema.js';
import { checkClaims } from '../../src/claims/checking/check-claims.js';
import { readClaims } from '../../src/claims/read-claims.js';
import type { Return } from '../../src/returns/return.js';

const CHARGED: Omit<Return, 'force' | 'area' | 'count' | 'printed' | 'at'> = {
  source: 'Table 2',
  publisher: null,
  from: null,
  to: null,
  counts: 'not_stated',
  measure: 'charged',
  outcome: '1',
  label: null,
  unit: 'offence',
  offence: null,
  offenceClass: null,
  mark: null,
  printedShare: null,
  isTotal: false,
  completeness: { state: 'not_stated', reason: null },
  included: null,
  within: null,
};

type Rows = readonly (readonly [name: string, made: number | null, of: number])[];

/** What comes of one check over a table typed in the file. */
function outcome(rows: Rows, check: string, incomplete = false): CheckedClaim {
  const text = `source: { title: A leaflet }
tables:
  towns:
    at: Table 1
    columns: [made, of]
    rows:
${rows.map(([name, made, of]) => `      ${name}: [${made ?? 'null'}, ${of}]`).join('\n')}
${incomplete ? '    incomplete: other towns are not in it\n' : ''}quantities:
  over_half: { count: towns, where: { share: made, of: of, more_than: half } }
  all_made: { sum: towns.made }
  most: { max: towns.made }
claims:
  - { id: one, statement: It is so., where: Page 1, check: ${check} }
`;
  const none = { returnsOf: () => [], findingsOf: () => null };
  const [claim] = checkClaims(readClaims(text, 'mine.yaml'), none).claims;
  if (claim === undefined) throw new Error('no claim');
  return claim;
}

const TOWNS: Rows = [
  ['Fernleigh', 4, 10],
  ['Alderwick', 7, 20],
  ['Hazelby', 30, 40],
];
const OVER = 'share: made, of: of, more_than: half';

describe('what is said of the rows of a table', () => {
  test.each([
    [`{ some: towns, ${OVER} }`, 'holds', 'Hazelby 30 of 40 = 75 %, which is more than half: true of 1 of 3.'],
    [`{ every: towns, ${OVER} }`, 'does_not_hold', 'true of 1 of 3.'],
    [`{ none: towns, ${OVER} }`, 'does_not_hold', 'true of 1 of 3.'],
    [`{ only: Hazelby, in: towns, ${OVER} }`, 'holds', 'true of 1 of 3.'],
    [`{ only: [Hazelby, Fernleigh], in: towns, ${OVER} }`, 'does_not_hold', 'true of 1 of 3.'],
    [`{ only: Fernleigh, in: towns, ${OVER} }`, 'does_not_hold', 'true of 1 of 3.'],
    ['{ highest: Hazelby, in: towns, value: made }', 'holds', 'The highest of 3: Hazelby 30 and Alderwick 7.'],
    ['{ lowest: Alderwick, in: towns, share: made, of: of }', 'holds', 'The lowest of 3: Alderwick 7 of 20 = 35 %'],
    ['{ highest: Fernleigh, in: towns, value: of }', 'does_not_hold', '; Fernleigh 10.'],
    [
      '{ every: towns, where: { value: of, more_than: 30 }, share: made, of: of, at_least: 75 % }',
      'holds',
      'of 1 of 1.',
    ],
    ['{ value: over_half, is: 1 }', 'holds', 'Hazelby: 1 of 3 rows, as printed.'],
    ['{ value: all_made, is: 41 }', 'holds', '4 + 7 + 30 = 41, as printed.'],
    ['{ value: most, is: 30 }', 'holds', 'Hazelby 30, as printed.'],
    ['{ every: towns, value: made, less_than: all_made }', 'holds', 'true of 3 of 3.'],
  ])('%s: %s', (check, verdict, words) => {
    const found = outcome(TOWNS, check);
    expect(found.verdict).toBe(verdict);
    expect(found.arithmetic).toContain(words);
  });

  test.each([
    // One row that is over half settles "some" and contradicts "none"; what is not there can do neither.
    [`{ some: towns, ${OVER} }`, 'holds'],
    [`{ none: towns, ${OVER} }`, 'does_not_hold'],
    [`{ every: towns, ${OVER} }`, 'does_not_hold'],
    [`{ every: towns, value: made, more_than: 1 }`, 'cannot_be_checked'],
    [`{ none: towns, value: made, more_than: 100 }`, 'cannot_be_checked'],
    [`{ some: towns, value: made, more_than: 100 }`, 'cannot_be_checked'],
    [`{ only: Hazelby, in: towns, ${OVER} }`, 'cannot_be_checked'],
    [`{ only: Fernleigh, in: towns, ${OVER} }`, 'does_not_hold'],
    ['{ highest: Hazelby, in: towns, value: made }', 'cannot_be_checked'],
    ['{ value: all_made, is: 41 }', 'cannot_be_checked'],
    ['{ value: over_half, is: 1 }', 'cannot_be_checked'],
  ])('a table that has not every row leaves open what they decide: %s %s', (check, verdict) => {
    expect(outcome(TOWNS, check, true).verdict).toBe(verdict);
  });

  test('a tie has no highest', () => {
    const rows: Rows = [
      ['Fernleigh', 4, 10],
      ['Alderwick', 4, 20],
    ];
    expect(outcome(rows, '{ highest: Fernleigh, in: towns, value: made }').verdict).toBe('does_not_hold');
  });

  test('a cell without a figure is not nought', () => {
    const rows: Rows = [...TOWNS, ['Rowanham', null, 12]];
    expect(outcome(rows, `{ none: towns, ${OVER} }`).verdict).toBe('does_not_hold');
    expect(outcome(rows, '{ none: towns, value: made, more_than: 30 }')).toMatchObject({
      verdict: 'cannot_be_checked',
      reason: 'not_in_any_table',
      arithmetic: expect.stringContaining('Rowanham'),
    });
    expect(outcome(rows, '{ value: all_made, is: 41 }').verdict).toBe('cannot_be_checked');
  });

  test('a part of nothing is not calculable', () => {
    expect(outcome([['Fernleigh', 0, 0]], `{ some: towns, ${OVER} }`)).toMatchObject({ verdict: 'cannot_be_checked' });
  });
});

const drawn = fc
  .array(fc.tuple(fc.option(fc.integer({ min: 0, max: 40 }), { freq: 4 }), fc.integer({ min: 1, max: 40 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pairs): Rows => pairs.map(([made, more], at) => [`Town${at}`, made, (made ?? 0) + more]));

describe('for whatever table', () => {
  const holds = (rows: Rows, check: string, incomplete: boolean) => outcome(rows, check, incomplete).verdict;
  const against = { holds: 'does_not_hold', does_not_hold: 'holds', cannot_be_checked: 'cannot_be_checked' } as const;

  test('“none” is the contrary of “some”, and “every” of “some … not”', () => {
    fc.assert(
      fc.property(drawn, fc.boolean(), fc.integer({ min: 0, max: 100 }), (rows, incomplete, percent) => {
        const some = holds(rows, `{ some: towns, share: made, of: of, more_than: ${percent} % }`, incomplete);
        const none = holds(rows, `{ none: towns, share: made, of: of, more_than: ${percent} % }`, incomplete);
        expect(none).toBe(against[some]);
        const every = holds(rows, `{ every: towns, share: made, of: of, at_most: ${percent} % }`, incomplete);
        expect(every).toBe(none);
      }),
      { numRuns: 60 },
    );
  });

  test('a row more never takes back what one row has settled', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 40 }), (rows, limit) => {
        const check = `{ some: towns, value: made, more_than: ${limit} }`;
        const before = holds(rows, check, true);
        const after = holds([...rows, ['Later', 7, 9]], check, true);
        if (before === 'holds') expect(after).toBe('holds');
      }),
      { numRuns: 60 },
    );
  });

  test('what holds by the exact figures says nothing of the printed ones, or that they disagree', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 100 }), (rows, percent) => {
        const found = outcome(rows, `{ every: towns, share: made, of: of, at_most: ${percent} % }`);
        if (found.verdict === 'holds') expect(found.atPrintedPrecision ?? 'does_not_hold').toBe('does_not_hold');
        const isWhole = rows.every(([, made]) => made !== null);
        if (found.verdict === 'does_not_hold' && isWhole) expect(found.atPrintedPrecision).toBeDefined();
        expect(found.reason === undefined).toBe(found.verdict !== 'cannot_be_checked');
      }),
      { numRuns: 60 },
    );
  });
});

test('a row that a table of returns has not is a mistake, told with the nearest', () => {
  const text = `source: { title: A leaflet }
tables:
  forces: { at: Table 2, returns: forces.csv, take: { made: { measure: charged } } }
claims:
  - { id: one, statement: It is so., where: Page 1, check: { only: Kentish, in: forces, value: made, more_than: 1 } }
`;
  const at = { line: 2 };
  const row = (force: string, count: number) => ({ ...CHARGED, force, area: force, count, printed: String(count), at });
  const given = { returnsOf: () => [row('Kent', 4), row('Essex', 1)], findingsOf: () => null };
  const check = (only: string) => checkClaims(readClaims(text.replace('Kentish', only), 'mine.yaml'), given);
  expect(() => check('Kentish')).toThrow('“Kentish” is no row of the table “forces” (Table 2). It has: Kent, Essex.');
  expect(check('Kent Police').claims[0]?.verdict).toBe('holds');
  expect(() => checkClaims(readClaims(text, 'mine.yaml'), { ...given, returnsOf: () => [] })).toThrow(
    /The table “forces”: forces\.csv has no row by force with made/,
  );
});
