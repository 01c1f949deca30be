import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { loadReturns } from '../../src/returns/open-returns.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-returns-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADINGS = 'Police force,Offences recorded,Offences charged,Rate';

const BAD: readonly (readonly [what: string, table: string, code: string, line: number])[] = [
  [
    'a total that its rows do not sum to',
    `${HEADINGS}\nKent,100,5,5%\nEssex,50,1,2%\nTotal,151,6,4%`,
    'total_disagrees',
    4,
  ],
  [
    'a force that is missing from a table with its total',
    `${HEADINGS}\nKent,100,5,5%\nTotal,150,6,4%`,
    'total_disagrees',
    3,
  ],
  ['figures of no force', `${HEADINGS}\nKent,100,5,5%\n,50,1,2%`, 'missing_field', 3],
  ['a percentage over 100', `${HEADINGS}\nKent,100,5,5%\nEssex,50,1,102%`, 'over_whole', 3],
  ['more charged than recorded', `${HEADINGS}\nKent,100,5,5%\nEssex,50,51,`, 'over_whole', 3],
  ['a force given twice', `${HEADINGS}\nKent,100,5,5%\nKent,100,5,5%`, 'counted_twice', 3],
  ['a count that is no number', `${HEADINGS}\nKent,1oo,5,5%`, 'number_unreadable', 2],
  [
    'a column of an outcome type that is on no list',
    'Police force,Offences recorded,Outcome 23\nKent,100,5\nEssex,50,1',
    'unknown_outcome_type',
    1,
  ],
  [
    'a row of an outcome type that is on no list',
    'Police force,Outcome type,Number\nKent,1,5\nKent,99,1',
    'unknown_outcome_type',
    3,
  ],
  ['numbers that nothing says what they count', 'Police force,Number,2021\nKent,5,6\nEssex,7,8', 'missing_field', 2],
  [
    'an outcome of official data that is on no list',
    'Financial Year,Financial Quarter,Force Name,Offence Description,Outcome Type,Outcomes recorded in quarter\n2023/24,1,Kent,x,41,3',
    'unknown_outcome_type',
    2,
  ],
  [
    'convictions and non-convictions that do not make the prosecutions',
    'CPS Area,Quarter,Prosecutions,Convictions,Non-convictions\nWales,Q1 21/22,10,6,5',
    'total_disagrees',
    2,
  ],
  ['a typed measure that is none', 'source,measure,count,unit\nx,prosecutd,4,person', 'unread_field', 2],
  ['a typed day that is none', 'source,measure,count,from\nx,prosecuted,4,2020-13-01', 'date_unreadable', 2],
];

test.each(BAD)('refuses %s, with the line', async (_, table, code, line) => {
  const path = join(folder, 'table.csv');
  writeFileSync(path, `${table}\n`);
  await expect(loadReturns(path)).rejects.toMatchObject({ code, at: { line } });
});

test('a percentage that its counts do not give is told, and the counts stand', async () => {
  const path = join(folder, 'share.csv');
  writeFileSync(path, `${HEADINGS}\nKent,100,5,6%\nEssex,50,1,2%\n`);
  const { returns, problems } = await loadReturns(path);
  expect(returns).toHaveLength(4);
  expect(problems).toMatchObject([{ code: 'share_disagrees', at: { line: 2 } }]);
});

test('a total over a row whose number is withheld is told as not checked', async () => {
  const path = join(folder, 'mark.csv');
  writeFileSync(path, `${HEADINGS}\nKent,100,5,5%\nEssex,50,[c],\nTotal,150,7,5%\n`);
  const { problems } = await loadReturns(path);
  expect(problems.map(({ code }) => code)).toEqual(['total_not_checked']);
});

test('an area that is no police force is kept under its name and told', async () => {
  const path = join(folder, 'area.csv');
  writeFileSync(path, `${HEADINGS}\nKent,100,5,5%\nNeverland Police,50,1,2%\n`);
  const { returns, problems } = await loadReturns(path);
  expect(returns.at(-1)).toMatchObject({ force: null, area: 'Neverland Police' });
  expect(problems).toMatchObject([{ code: 'unknown_force', at: { line: 3 } }]);
});

test('what is no return is told as such', async () => {
  const path = join(folder, 'other.csv');
  writeFileSync(path, 'name,colour,weight\na,b,c\n');
  await expect(loadReturns(path)).rejects.toMatchObject({ code: 'unknown_format' });
});
