import { expect, test } from '@jest/globals';
import { coverageAnswer } from '../../src/audits/coverage/coverage-answer.js';
import type { LedgerDay } from '../../src/cases/court-days/ledger-day.js';
import { calendarGrid } from '../../src/cli/printing/calendar-grid.js';
import { printCoverage, printDayProblems } from '../../src/cli/printing/print-coverage.js';

const day = (date: string, more: Partial<LedgerDay> = {}): LedgerDay => ({
  courtKey: 'sedgemouth',
  court: "Sedgemouth Magistrates' Court",
  localJusticeArea: null,
  date,
  seen: 'resulted',
  expectedBy: 'history',
  lists: 0,
  registers: 1,
  cases: 20,
  casesListed: 0,
  casesResulted: 20,
  issuedAt: null,
  late: false,
  amended: false,
  knownAt: null,
  held: false,
  heldBy: null,
  problems: [],
  ...more,
});

const answer = coverageAnswer(
  [
    day('2024-11-26'),
    day('2024-12-03', { seen: 'both', expectedBy: 'listed', lists: 1 }),
    day('2024-12-10', { seen: 'listed', expectedBy: 'listed', registers: 0 }),
    day('2024-12-17', { seen: 'neither', registers: 0 }),
    day('2024-12-24', { late: true }),
    day('2024-12-31', {
      held: true,
      heldBy: 'rule',
      problems: [{ code: 'codes_unknown', count: 30, of: 40, usual: 0.02 }],
    }),
    day('2025-01-04', { expectedBy: 'sat' }),
  ],
  {
    period: { from: '2024-11-26', to: '2025-01-05' },
    asOf: '2025-03-01T00:00:00Z',
    sourcesOf: () => ['informant-register-csv'],
  },
);

test('a calendar has a column a week, a row a weekday and one sign a day', () => {
  expect(printCoverage(answer)).toContain(
    [
      "Sedgemouth Magistrates' Court: results seen of 3 of 6 days expected, 50 %; 1 more that nothing made expected.",
      '      2024',
      '      Dec',
      'Mon   . . . . .',
      'Tue R B L ? r H',
      'Wed . . . . * *',
      'Thu . . . . * .',
      'Fri . . . . . .',
      'Sat . . . . . R',
    ].join('\n'),
  );
});

test('a long ledger is folded at 80 columns, and years without anything are left out', () => {
  const signs = new Map([
    ['1902-03-04', 'R'],
    ['2024-01-02', 'R'],
    ['2024-12-31', 'R'],
  ]);
  const grid = calendarGrid(signs, { from: '1902-03-04', to: '2024-12-31' });
  expect(grid.split('\n\n')).toHaveLength(3);
  expect(Math.max(...grid.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('problems are told with what they were compared with', () => {
  const told = printDayProblems(answer);
  expect(told).toContain('2024-12-31');
  expect(told).toContain('codes of offences or results that are on no national list: 30 of 40, else 2.0 %');
  expect(told).toContain('held back from every figure');
  expect(told).toContain('informant-register-csv');
});
