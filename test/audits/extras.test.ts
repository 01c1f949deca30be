import { describe, expect, test } from '@jest/globals';
import { splitAtBreaks } from '../../src/audits/counting/split-at-breaks.js';
import { findAudit } from '../../src/audits/definition/find-audit.js';
import { answerInFull } from '../../src/audits/findings/answer-in-full.js';
import { rowsOfCases } from '../../src/audits/judging/rows-of-cases.js';
import type { Appearance, ClauseHeard } from '../../src/cases/accounts/appearance.js';
import { joinCases } from '../../src/cases/join-cases.js';
import { type AppearanceParts, appearance, fine, keyed, offence, order, result } from '../cases/builders.js';

const RUN = { asOf: '2025-02-16T09:00:00+00:00', versions: { extractor: 'test' } };
const THREAT = { code: 'SX03252', title: 'Threaten to share photograph or film of person in intimate state' };
const HARASSMENT = { sequence: 2, code: 'PH97004', title: 'Harassment without violence' };
const THEFT = { sequence: 2, code: 'TH68010', title: 'Theft from a shop' };

let people = 0;
function somebody(clauses: readonly ClauseHeard[] = [], parts: AppearanceParts = {}): Appearance {
  people += 1;
  return appearance({
    urn: `01AA${String(people).padStart(5, '0')}24`,
    person: { master: null, asn: null, nameAndBirth: `dunnock ${people}`, name: `dunnock ${people}` },
    offences: [offence([fine(), ...clauses.map((clause) => result([clause]))])],
    ...parts,
  });
}

const taken = () => order('deprivation', 'made', { property: ['device'] });
const answer = (name: string, appearances: readonly Appearance[], extras = {}) =>
  answerInFull(findAudit(name), rowsOfCases(joinCases(appearances, keyed)), { run: RUN, extras });

describe('a period is cut at the days on which the law moved', () => {
  test('each such day opens a part', () => {
    expect(splitAtBreaks({ from: '2024-08-01', to: '2025-04-30' }, ['2024-11-18', '2025-03-01'])).toEqual([
      { from: '2024-08-01', to: '2024-11-17' },
      { from: '2024-11-18', to: '2025-02-28' },
      { from: '2025-03-01', to: '2025-04-30' },
    ]);
  });

  test('and a finding gives either side, which together are the whole', () => {
    const before = somebody([taken()], { hearing: { date: '2024-11-17' } });
    const after = somebody([], { hearing: { date: '2024-11-18' } });
    const finding = answer('observer-2025', [before, after], { splitAtBreaks: true });
    expect(finding.breaks).toMatchObject([{ date: '2024-11-18', source: 'SI 2024/1067', verified: true }]);
    expect(finding.parts?.map(({ period, groups: [group] }) => [period.from, period.to, group?.of])).toEqual([
      ['2024-08-01', '2024-11-17', 1],
      ['2024-11-18', '2025-02-15', 1],
    ]);
    expect(finding.parts?.map(({ groups: [group] }) => group?.families[0]?.made)).toEqual([1, 0]);
  });
});

describe('the rates counted otherwise', () => {
  const elsewhere = result([taken()]);
  const finding = answer(
    'observer-2025',
    [
      somebody([taken()]),
      somebody(),
      somebody([], { offences: [offence([fine()]), offence([fine(), elsewhere], THEFT)] }),
      somebody([], { offences: [offence([fine()], THREAT)] }),
      somebody([], { offences: [offence([fine()]), offence([fine()], { sequence: 2 })] }),
    ],
    { sensitivity: true },
  );
  const row = (variation: string) =>
    finding.sensitivity
      ?.find((one) => one.variation === variation)
      ?.families.find(({ family }) => family === 'deprivation');

  test.each([
    ['answer', 2, 5, 0],
    ['sentencing_occasion', 2, 5, 0],
    ['offence', 1, 6, 1 / 6 - 0.4],
    ['other_offence', 1, 5, -0.2],
    ['threat_only', 2, 4, 0.1],
    ['light_sentences', 2, 5, 0],
  ])('%s: %d of %d', (variation, made, observed, change) => {
    expect(row(variation)).toMatchObject({ made, observed });
    expect(row(variation)?.change).toBeCloseTo(change, 10);
  });
});

describe('parts of a group', () => {
  const corpus = [
    somebody([taken()], { offences: [offence([fine()], THREAT)] }),
    somebody([], { offences: [offence([fine()]), offence([fine()], HARASSMENT)] }),
    somebody([], { offences: [offence([fine()]), offence([fine()], THEFT)] }),
    somebody(),
  ];

  test.each([
    ['threat-only', 1],
    ['with-harassment', 1],
    ['without-harassment', 3],
    ['co-charge', 4],
  ])('%s counts %d of them, and the funnel says who left', (name, of) => {
    const [group] = answer(name, corpus).groups;
    expect(group?.of).toBe(of);
    const left = group?.funnel.find(({ step }) => step === 'sentenced')?.gone ?? [];
    expect(left.find(({ reason }) => reason === 'outside_part')?.count ?? 0).toBe(4 - of);
  });

  test('the parts stand side by side as rows', () => {
    const { co_charge: rows = [], threat_only: threats = [] } = answer('co-charge', corpus).groups[0]?.breakdowns ?? {};
    expect(rows.map(({ key, of }) => [key, of])).toEqual([
      ['another_offence', 1],
      ['harassment', 1],
      ['none', 2],
    ]);
    expect(threats.map(({ key, of }) => [key, of])).toEqual([
      ['shared', 3],
      ['threats_alone', 1],
    ]);
  });
});

describe('requests', () => {
  const finding = answer('requests', [
    somebody([order('deprivation', 'applied_for', { property: ['device'] })]),
    somebody([taken()]),
    somebody([order('deprivation', 'refused', { property: ['device'] })]),
    somebody(),
  ]);
  const requests = finding.groups[0]?.families.find(({ family }) => family === 'request_recorded');

  test('are a floor, with the bounds of what is recorded: one of four asked for, one more may have been', () => {
    expect(requests).toMatchObject({ made: 1, floor: true, upper: { made: 2 }, bounds: { low: 0.25, high: 0.5 } });
  });

  test('and say so wherever they are printed', () => {
    expect(finding.notes.join(' ')).toMatch(/seldom recorded.*no share granted/);
  });

  test('stay on record when a decision has taken their place', () => {
    const asked = somebody([order('deprivation', 'applied_for', { property: ['device'] })]);
    const decided = appearance({
      urn: asked.urn,
      person: asked.person,
      hearing: { date: '2024-10-01' },
      offences: asked.offences.map((one) => ({ ...one, results: [result([taken()])] })),
    });
    const [group] = answer('requests', [asked, decided]).groups;
    expect(group?.families.map(({ family, made }) => [family, made])).toEqual([
      ['request_recorded', 1],
      ['deprivation', 1],
      ['loss_of_device_or_images', 1],
    ]);
  });
});

test('families on the same units are paired', () => {
  const corpus = [
    somebody([taken()]),
    somebody([order('forfeiture', 'made', { property: ['device'] })]),
    somebody([order('forfeiture', 'made', { property: ['device'] })]),
    somebody(),
  ];
  const pairs = answer('observer-2025', corpus).groups[0]?.pairs ?? [];
  // McNemar by hand: two units told apart, both one way: 2 × (1/2)²
  expect(pairs[0]).toEqual({
    a: 'deprivation',
    b: 'loss_of_device_or_images',
    both: 1,
    onlyA: 0,
    onlyB: 2,
    neither: 1,
    p: { method: 'mcnemar', value: 0.5 },
  });
  expect(pairs.find(({ a, b }) => a === 'loss_of_device_or_images' && b === 'any_deletion')?.p).toBeNull();
});

test('an audit without a last day goes up to the day it is run', () => {
  const finding = answer('month-by-month', [somebody(), somebody([], { hearing: { date: '2024-12-02' } })]);
  expect(finding.period).toMatchObject({ from: '2024-02-01', to: '2025-02-16' });
  expect(finding.groups[0]?.breakdowns.quarter?.map(({ key }) => key)).toEqual(['2024-Q3', '2024-Q4']);
});
