import { describe, expect, test } from '@jest/globals';
import type { Content } from '../../src/documents/content.js';
import { readFigure, shareFits } from '../../src/returns/figures/figure.js';
import { homeOfficeOutcomes } from '../../src/returns/formats/home-office-outcomes.js';
import { mojOutcomesByOffence } from '../../src/returns/formats/moj-outcomes-by-offence.js';
import { loadReturns } from '../../src/returns/open-returns.js';
import { offenceAsked } from '../../src/returns/summary/offence-asked.js';
import { summariseReturns } from '../../src/returns/summary/summary.js';
import { columnNamed, partHeadings } from '../../src/returns/tables/heading.js';
import { periodNamed, periodOfCells } from '../../src/returns/tables/period-named.js';

const HOME_OFFICE = 'samples/returns/home-office-outcomes/outcomes-2023-24.csv';

async function fileOf(name: string) {
  return { name, ...(await loadReturns(name)) };
}

describe('cohort and period counts', () => {
  test('of one file are never summed together', async () => {
    await expect(summariseReturns([await fileOf(HOME_OFFICE)])).rejects.toThrow(/never mixed.*--counts cohort/);
  });

  test('of two files neither', async () => {
    const cohort = await fileOf('samples/returns/police-outcome-table/by-type.csv');
    const period = await fileOf('samples/returns/cps-data-summary/q2-2021-22.csv');
    await expect(summariseReturns([cohort, period])).rejects.toThrow(/never mixed/);
  });

  test('are each answered when asked for: the same offences, two figures', async () => {
    const [cohort] = (await summariseReturns([await fileOf(HOME_OFFICE)], { counts: 'cohort' })).tables;
    const [period] = (await summariseReturns([await fileOf(HOME_OFFICE)], { counts: 'period' })).tables;
    const bedfordshire = (table: typeof cohort) => table?.forces.find(({ force }) => force === 'Bedfordshire');
    // 3 + 4 charged of 30 + 34 recorded; 2 + 3 charged among 24 + 25 outcomes given.
    expect(bedfordshire(cohort)).toMatchObject({ count: 7, of: 64 });
    expect(bedfordshire(period)).toMatchObject({ count: 5, of: 49 });
    expect(cohort?.base).toBe('outcomes_of_recorded');
    expect(period?.base).toBe('outcomes_given');
  });
});

test('a force with a mark in the place of a number has no rate and is not in the whole', async () => {
  const [table] = (await summariseReturns([await fileOf(HOME_OFFICE)], { counts: 'cohort' })).tables;
  expect(table?.forces.find(({ force }) => force === 'City of London')).toMatchObject({
    of: null,
    rate: null,
    marks: ['[c]'],
  });
  expect(table?.overall).toMatchObject({ forces: 2, count: 10, of: 106 });
});

test('years stand beside the years before them, and a year with a mark has no change', async () => {
  const [table] = (await summariseReturns([await fileOf('samples/returns/police-outcome-table/by-year.tsv')])).tables;
  expect(
    table?.years.map(({ from, to, recorded, charged, changeOnYear }) => [from, to, recorded, charged, changeOnYear]),
  ).toEqual([
    ['2019-01-01', '2019-12-31', 151, 5, null],
    ['2020-01-01', '2020-12-31', null, null, null],
    ['2021-01-01', '2021-12-31', null, null, null],
  ]);
  expect(table?.forces.find(({ force }) => force === 'Gwent')).toMatchObject({ count: 9, of: 201 });
});

test('an offence group keeps the figures of its classes, and of its titles where there is no class', () => {
  const row = { offence: null, offenceClass: null } as Parameters<ReturnType<typeof offenceAsked>>[0];
  const keeps = offenceAsked('intimate_image_sharing');
  expect(['8/71', '88/15', '175/8', '88/10', '1/1'].map((offenceClass) => keeps({ ...row, offenceClass }))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(
    keeps({ ...row, offence: 'Disclose private sexual photographs and films with intent to cause distress' }),
  ).toBe(true);
  expect(offenceAsked('088/15')({ ...row, offenceClass: '88/15' })).toBe(true);
  expect(offenceAsked('Voyeur')({ ...row, offence: 'voyeurism' })).toBe(true);
});

describe('headings drift between years', () => {
  const table = (header: readonly string[], values: readonly string[]): Content => ({
    kind: 'table',
    line: 1,
    header,
    rows: [{ line: 2, values: Object.fromEntries(header.map((name, at) => [name, values[at] ?? ''])) }],
  });

  test.each([
    [
      [
        'Financial Year',
        'Financial Quarter',
        'Force Name',
        'Offence Description',
        'Outcome Type',
        'Force outcomes recorded in quarter',
      ],
    ],
    [['year', 'quarter', 'force', 'offence', 'outcome code', 'Outcomes recorded in the quarter']],
    [
      [
        'Financial Year [note 1]',
        'Quarter',
        'Police Force',
        'Offence',
        'Outcome Type Number',
        'Outcomes recorded in quarter [note 3]',
      ],
    ],
  ])('Home Office: %j', (header) => {
    const content = table(header, ['2019-20', '3', 'London, City of', 'x', '16', '1,004']);
    expect(homeOfficeOutcomes.recognises(content)).toBe(true);
    expect(homeOfficeOutcomes.read(content).returns).toMatchObject([
      { force: 'City of London', from: '2019-10-01', to: '2019-12-31', counts: 'period', outcome: '16', count: 1004 },
    ]);
  });

  test.each([
    [['Year', 'Offence', 'HO Offence Code', 'Convicted'], '2020', '2020-01-01', '2020-12-31'],
    [['Year ending March', 'Offence', 'Home Office offence code', 'Found guilty'], '2021', '2020-04-01', '2021-03-31'],
    [['Year of Appearance', 'Detailed offence', 'HO offence code', 'Convictions'], '2012', '2012-01-01', '2012-12-31'],
  ])('Ministry of Justice: %j', (header, year, from, to) => {
    const content = table(header, [year, '02: Something', '08871', '7']);
    expect(mojOutcomesByOffence.recognises(content)).toBe(true);
    expect(mojOutcomesByOffence.read(content).returns).toMatchObject([
      { measure: 'convicted', from, to, offence: 'Something', offenceClass: '88/71', count: 7, counts: 'period' },
    ]);
  });

  test('a column nobody knows is told', () => {
    const content = table(
      ['Year', 'Offence', 'HO Offence Code', 'Convicted', 'Star sign'],
      ['2020', 'x', '8/71', '1', 'Leo'],
    );
    expect(mojOutcomesByOffence.read(content).problems).toMatchObject([{ code: 'unread_field', at: { line: 1 } }]);
  });
});

test.each([
  ['13,860', 13860, null],
  ['0', 0, null],
  ['534 [note 13]', 534, null],
  ['7 [r]', 7, null],
  ['[c]', null, 'suppressed'],
  ['*', null, 'suppressed'],
  ['<5', null, 'suppressed'],
  ['..', null, 'not_available'],
  ['[x]', null, 'not_available'],
  ['-', null, 'not_reached'],
  ['[z]', null, 'not_applicable'],
  ['', null, 'blank'],
] as const)('the cell “%s” is %s, %s', (cell, count, mark) => {
  expect(readFigure(cell)).toMatchObject({ count, mark });
});

test.each(['1,23', '12.5', 'about 30', '-4', '1e3'])('the cell “%s” is neither a count nor a mark', (cell) => {
  expect(readFigure(cell)).toBeUndefined();
});

test.each([
  ['11%', 30, 262, true],
  ['12%', 30, 262, false],
  ['0.114503816793893', 30, 262, true],
  ['0.11', 30, 262, true],
  ['4.1 %', 55, 1347, true],
  ['6%', 49, 755, true],
  ['n/a', 1, 2, undefined],
] as const)('%s fits %i of %i: %s', (printed, made, of, fits) => {
  expect(shareFits(printed, made, of)).toBe(fits);
});

test.each([
  ['Offences recorded (Jan 2019 – July 2022)', '2019-01-01', '2022-07-31'],
  ['1 April 2023 to 31 March 2024', '2023-04-01', '2024-03-31'],
  ['year ending March 2021', '2020-04-01', '2021-03-31'],
  ['2023/24', '2023-04-01', '2024-03-31'],
  ['April to June 2023', '2023-04-01', '2023-06-30'],
  ['Crimes 2020', '2020-01-01', '2020-12-31'],
  ['February 2024', '2024-02-01', '2024-02-29'],
])('“%s” is %s to %s', (words, from, to) => {
  expect(periodNamed(words)).toMatchObject({ from, to });
});

test('quarters count from the first day of their year', () => {
  expect(periodOfCells('2023/24', '4')).toEqual({ from: '2024-01-01', to: '2024-03-31' });
  expect(periodOfCells('2020', 'Q2')).toEqual({ from: '2020-04-01', to: '2020-06-30' });
});

test('headings run together are parted where a word meets a capital', () => {
  expect(
    partHeadings('Police forceNumber of offences charged/summonsedNumber of offences recorded (2020)Rate'),
  ).toEqual(['Police force', 'Number of offences charged/summonsed', 'Number of offences recorded (2020)', 'Rate']);
});

test.each([
  ['Police Force Area', 'force'],
  ['Charge rate', 'share'],
  ['% of offences charged', 'share'],
  ['Outcome type', 'label'],
  ['Data provided?', 'response'],
  ['Included in analysis?', 'included'],
  ['Star sign', undefined],
])('the heading “%s” is %s', (heading, role) => {
  expect(columnNamed(heading)?.role).toBe(role);
});

test.each([
  ['Number of offences charged/summonsed', 'charged', '1'],
  ['Total crimes recorded', 'recorded', null],
  ['Outcome 16', 'outcome', '16'],
  ['Outcome Type 1A', 'charged', '1A'],
  ['Defendants convicted', 'convicted', null],
  ['Community resolution', 'outcome', '8'],
])('the heading “%s” counts %s %s', (heading, measure, outcome) => {
  expect(columnNamed(heading)).toMatchObject({ role: 'count', measure, outcome });
});
