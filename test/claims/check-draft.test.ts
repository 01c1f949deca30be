import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkDraft } from '../../src/claims/drafts/check-draft.js';
import { figurePool, type PooledFigure } from '../../src/claims/drafts/figure-pool.js';
import { schemaText } from '../../src/reports/schemas.js';
import { loadReturns } from '../../src/returns/open-returns.js';

const figure = (
  words: string,
  count: number,
  of: number | null = null,
  ofWhom: string | null = null,
): PooledFigure => ({
  words,
  count,
  of,
  ofWhom,
});
const POOL = {
  figures: [
    figure('sentenced', 98),
    figure('restraining order', 54, 98),
    { ...figure('no restraining order', 44, 98), isRest: true as const },
    figure('no posting, of restraining orders', 17, 54),
    figure('deprivation', 1, 98),
    figure('not convicted', 2377),
    figure('Bromley, sentenced', 6, null, "Bromley Magistrates' Court"),
    figure('January, restraining order', 9, 14, '2025-01'),
  ],
  shares: [],
};
const fits = new Ajv2020({ strict: true }).compile(JSON.parse(schemaText('draft-checked')));

/** The figures of a text that match none. */
function wrong(text: string): readonly string[] {
  const answer = checkDraft(text, POOL);
  fits(answer);
  expect(fits.errors ?? []).toEqual([]);
  return answer.figures.filter(({ verdict }) => verdict === 'matches_none').map((one) => one.figure);
}

describe('a draft beside the figures it may come from', () => {
  test.each([
    ['Of the 98 people, 54 were given one (55.1 %).', []],
    ['54 of 97 were given one.', ['54 of 97']],
    ['In 55.2 % of cases.', ['55.2 %']],
    ['In 55 % of cases, or 55.10 %, or 55.102 %.', []],
    ['In 55 % of cases, 55.11 % exactly.', ['55.11 %']],
    ['More than half were given one.', []],
    ['Almost two thirds were given one, exactly half.', ['Almost two thirds', 'exactly half']],
    ['Less than half, 54 of 98, were given one.', ['Less than half']],
    ['Less than half, 17 of 54, forbid it.', []],
    ['About a third (17 of 54) forbid it. A quarter do more.', ['A quarter']],
    ['Over 2,300 were not convicted.', []],
    ['Over 2,400 were not convicted; over 1,000 more.', ['Over 2,400', 'over 1,000']],
    ['Nearly 100 were sentenced.', []],
    ['Only one lost a phone, and only two lost pictures.', ['only two']],
    ['Six were sentenced at Bromley.', []],
    ['Six were sentenced at Hull.', ['Six']],
    ['Six were sentenced.\n\nBromley sits daily.', ['Six']],
    ['In January 9 of 14 were given one.', []],
    ['In March 9 of 14 were given one.', ['9 of 14']],
    ['On 4 May 2024 a 35-year-old was jailed for 26 weeks under section 33 (page 12).', []],
  ])('%s', (text, expected) => {
    expect(wrong(text)).toEqual(expected);
  });

  test('each figure is told with its line, its column and what it can be', () => {
    expect(checkDraft('# Orders\n\nThere were **98** people,\nand 12 dogs.', POOL).figures).toEqual([
      { line: 3, column: 14, figure: '98', kind: 'count', verdict: 'matches', matches: ['sentenced, 98'] },
      { line: 4, column: 5, figure: '12', kind: 'count', verdict: 'matches_none', matches: [] },
    ]);
  });

  test('a text without figures has none', () => {
    expect(checkDraft('', POOL).figures).toEqual([]);
  });
});

test('figures of a police return count for the force that is named, its totals for all', async () => {
  const { returns } = await loadReturns('samples/returns/police-outcome-table/refuge-table-2.csv');
  const pool = figurePool([], [returns]);
  const none = (text: string) =>
    checkDraft(text, pool)
      .figures.filter(({ verdict }) => verdict === 'matches_none')
      .map((one) => one.figure);
  expect(none('Forces recorded 13,860 offences and charged 534 (534 of 13,860, 3.9 %).')).toEqual([]);
  expect(none('Greater Manchester charged 55 of 1,347, which is 4.08 %.')).toEqual([]);
  expect(none('Kent charged 55 of 1,347.')).toEqual(['55 of 1,347']);
});
