import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { coverageOf, provisionalBecause } from '../../src/audits/coverage/coverage.js';
import { coverageAnswer } from '../../src/audits/coverage/coverage-answer.js';
import { findAudit } from '../../src/audits/definition/find-audit.js';
import { type AuditRun, runAudit } from '../../src/audits/findings/finding.js';
import { rowsOfCases } from '../../src/audits/judging/rows-of-cases.js';
import { countedDay } from '../../src/cases/court-days/counted-days.js';
import type { LedgerDay } from '../../src/cases/court-days/ledger-day.js';
import { joinCases } from '../../src/cases/join-cases.js';
import { printFinding } from '../../src/cli/printing/print-finding.js';
import { schemaText } from '../../src/reports/schemas.js';
import { adjourned, appearance, fine, keyed, offence } from '../cases/builders.js';

const COURT = "Fernleigh Magistrates' Court";
const day = (date: string, more: Partial<LedgerDay> = {}): LedgerDay => ({
  courtKey: 'B00ZZ00',
  court: COURT,
  localJusticeArea: 'Fernshire',
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
const NOTHING = { seen: 'neither', registers: 0, cases: 0, casesResulted: 0 } as const;
const LISTED = { seen: 'listed', expectedBy: 'listed', lists: 1, registers: 0 } as const;
const HELD = {
  held: true,
  heldBy: 'rule',
  problems: [{ code: 'volume_low', count: 3, of: null, usual: 20 }],
} as const;

describe('the share of court days', () => {
  test('is of the days listed or expected by history; what is held back is not seen', () => {
    const days = [
      day('2024-09-03'),
      day('2024-09-10', { seen: 'both', expectedBy: 'listed', lists: 1 }),
      day('2024-09-17', LISTED),
      day('2024-09-24', NOTHING),
      day('2024-09-26', HELD),
      day('2024-09-28', { expectedBy: 'sat' }),
      day('2024-09-29', { expectedBy: 'unknown' }),
    ];
    expect(coverageOf(days.map(countedDay))).toMatchObject({
      courtDaysExpected: 5,
      courtDaysSeen: 2,
      share: 0.4,
      listedOnly: 1,
      nothingSeen: 1,
      held: 1,
      unexpected: 2,
    });
  });

  test('cannot be told where nothing was to be expected', () => {
    expect(coverageOf([countedDay(day('2024-09-03', { expectedBy: 'unknown' }))])).toMatchObject({
      courtDaysExpected: null,
      courtDaysSeen: 1,
      share: null,
    });
    expect(coverageOf([])).toMatchObject({ courtDaysExpected: null, courtDaysSeen: 0, share: null });
  });
});

test.each([
  ['2024-09-30', 0.95, '2024-10-28T09:00:00Z', 0],
  ['2024-09-30', 0.95, '2024-10-27T23:00:00Z', 1],
  ['2024-09-30', 0.949, '2024-10-28T09:00:00Z', 1],
  ['2024-09-30', null, '2024-10-28T09:00:00Z', 1],
  ['2024-09-30', 0.2, '2024-10-01T09:00:00Z', 2],
])('figures to %s with a share of %s, seen at %s: %d reasons to be provisional', (to, share, asOf, reasons) => {
  expect(provisionalBecause(to, { share }, { asOf })).toHaveLength(reasons);
});

test('figures are provisional while documents asked for are in none of them, and every row of a month is', () => {
  const ledger = [day('2024-09-03')];
  const left = { asOf: '2026-01-01T00:00:00Z', untaken: { documents: 1 } };
  expect(provisionalBecause('2024-09-30', { share: 1 }, left)).toEqual([
    '1 document is asked for and not yet taken in',
  ]);
  const { provisional, provisionalBecause: why, groups } = run(ledger, left);
  expect([provisional, why]).toEqual([true, ['1 document is asked for and not yet taken in']]);
  expect(groups[0]?.breakdowns.month?.map((row) => row.provisional)).toEqual([true]);
});

const AUDIT = findAudit('observer-2025');
const run = (
  ledger: readonly LedgerDay[],
  { asOf = '2026-01-01T00:00:00Z', ...more }: Partial<Pick<AuditRun, 'asOf' | 'untaken'>> = {},
) =>
  runAudit(AUDIT, rowsOfCases(joinCases([appearance({ offences: [offence([fine()])] })], keyed), ledger), {
    asOf,
    ...more,
    versions: { extractor: 'test' },
  });

describe('a finding', () => {
  const september = ['2024-09-03', '2024-09-10', '2024-09-17'].map((date) => day(date));

  test('carries its share, of the period alone, and of each month, court and area', () => {
    const finding = run([...september, day('2024-10-01', NOTHING), day('2025-03-04', NOTHING)]);
    const [group] = finding.groups;
    expect(group?.coverage).toMatchObject({ courtDaysExpected: 4, courtDaysSeen: 3, share: 0.75, nothingSeen: 1 });
    const covered = (by: 'month' | 'court' | 'lja') => group?.breakdowns[by]?.[0];
    expect(covered('month')).toMatchObject({
      key: '2024-09',
      coverage: { courtDaysExpected: 3, courtDaysSeen: 3, share: 1 },
      provisional: false,
    });
    expect(covered('court')).toMatchObject({ key: COURT, coverage: { courtDaysExpected: 4, share: 0.75 } });
    expect(covered('lja')).toMatchObject({ key: 'Fernshire', coverage: { courtDaysExpected: 4, share: 0.75 } });
    expect(finding).toMatchObject({
      provisional: true,
      provisionalBecause: ['under 95 % of its court days were seen'],
      heldBack: { courtDays: 0, hearings: 0 },
    });
  });

  test('says how many court days are held back, in the data and in words', () => {
    const finding = run([...september, day('2024-10-01', HELD)]);
    expect(finding.heldBack).toEqual({ courtDays: 1, hearings: 20 });
    const words = printFinding(finding);
    expect(words).toContain('results of 3 of 4 court days expected, 75 % (1 held back)');
    expect(words).toContain('held back: 1 court day, 20 hearings');
    expect(words).toContain('Provisional: under 95 % of its court days were seen.');
  });

  test('does not miss what is listed for days to come', () => {
    const listed = day('2025-01-07', LISTED);
    expect(run([...september, listed], { asOf: '2024-12-01T00:00:00Z' }).groups[0]?.coverage.share).toBe(1);
    expect(run([...september, listed], { asOf: '2025-01-07T00:00:00Z' }).groups[0]?.coverage.share).toBe(0.75);
  });

  test('stands where 28 days have passed and its court days were seen', () => {
    expect(run(september)).toMatchObject({ provisional: false, provisionalBecause: [] });
  });
});

test('a person whose sentence was only listed, for a day of which no register came, is in no count of “none recorded”', () => {
  const before = appearance({ offences: [offence([adjourned()])] });
  const listed = appearance({
    document: { kind: 'list', completeResults: false },
    hearing: { date: '2024-10-01' },
    offences: [offence()],
  });
  const ledger = [day('2024-09-03'), day('2024-10-01', LISTED)];
  const finding = runAudit(AUDIT, rowsOfCases(joinCases([before, listed], keyed), ledger), {
    asOf: '2026-01-01T00:00:00Z',
    versions: { extractor: 'test' },
  });
  expect(finding.groups[0]).toMatchObject({
    of: 0,
    outcomes: { none_recorded: 0 },
    coverage: { courtDaysExpected: 2, courtDaysSeen: 1, listedOnly: 1 },
  });
});

test('a sentence seen without its complete results is not observable, and not “none recorded”', () => {
  const incomplete = appearance({ document: { completeResults: false }, offences: [offence([fine()])] });
  const finding = runAudit(AUDIT, rowsOfCases(joinCases([incomplete], keyed)), {
    asOf: '2026-01-01T00:00:00Z',
    versions: { extractor: 'test' },
  });
  expect(finding.groups[0]).toMatchObject({ of: 1, observed: 0, outcomes: { not_observable: 1, none_recorded: 0 } });
});

test('the ledger as JSON is as its schema says, and names the problems with their sources', () => {
  const answer = coverageAnswer([day('2024-09-03'), day('2024-09-10', HELD), day('2024-09-17', NOTHING)], {
    period: { from: '2024-09-01', to: '2024-09-30' },
    asOf: '2026-01-01T00:00:00Z',
    sourcesOf: () => ['court-register-pdf'],
  });
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(schemaText('coverage')));
  validate(JSON.parse(JSON.stringify(answer)));
  expect(validate.errors ?? []).toEqual([]);
  expect(answer.totals).toMatchObject({ courtDaysExpected: 3, courtDaysSeen: 1, held: 1, heldHearings: 20 });
  expect(answer.problems).toEqual([
    {
      code: 'volume_low',
      words: 'far fewer cases with results than such days of this court have',
      holds: true,
      court: COURT,
      date: '2024-09-10',
      sources: ['court-register-pdf'],
      count: 3,
      of: null,
      usual: 20,
    },
  ]);
});
