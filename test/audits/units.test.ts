import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Audit } from '../../src/audits/definition/audit.js';
import { findAudit } from '../../src/audits/definition/find-audit.js';
import { runAudit } from '../../src/audits/findings/finding.js';
import { rowsOfCases } from '../../src/audits/judging/rows-of-cases.js';
import type { UnitKind } from '../../src/audits/units/unit-kind.js';
import type { Appearance, ResultHeard } from '../../src/cases/accounts/appearance.js';
import { joinCases } from '../../src/cases/join-cases.js';
import {
  appearance,
  fine,
  keyed,
  offence,
  order,
  outcome,
  phoneTaken,
  ROBIN,
  result,
  SEDGEMOUTH,
  sentence,
} from '../cases/builders.js';

const AUDIT = findAudit('observer-2025');
const RUN = { asOf: '2025-02-16T09:00:00+00:00', versions: { extractor: 'test' } };
const HARASSMENT = { code: 'PH97003', title: 'Harassment without violence', sequence: 2 };
const CHILD = { code: 'PK78008', title: 'Make indecent photograph or pseudo-photograph of a child', sequence: 2 };

const run = (appearances: readonly Appearance[], asked: Partial<Pick<Audit, 'unit' | 'select'>>) =>
  runAudit({ ...AUDIT, ...asked }, rowsOfCases(joinCases(appearances, keyed)), RUN);

/** What is counted of a group, by family, and where the others left. */
function counted(appearances: readonly Appearance[], asked: Partial<Pick<Audit, 'unit' | 'select'>>) {
  const finding = run(appearances, asked);
  const [group] = finding.groups;
  if (group === undefined) throw new Error('No group.');
  const made = Object.fromEntries(
    group.families.flatMap(({ family, made: count }) => (count > 0 ? [[family, count]] : [])),
  );
  return { of: group.of, deprivation: made.deprivation ?? 0, gone: group.funnel.flatMap(({ gone }) => gone) };
}

const later = (parts: Parameters<typeof appearance>[0]) =>
  appearance({ ...parts, hearing: { date: '2024-10-08', ...parts?.hearing } });
const custody = (term: string) => result([sentence('custody', { term })]);
const two = (first: readonly ResultHeard[], second: readonly ResultHeard[], more = {}) =>
  appearance({ offences: [offence(first), offence(second, { sequence: 2, ...more })] });

describe('unit: offence', () => {
  const unit = 'offence' as const;

  test.each<[string, readonly Appearance[], number, number]>([
    ['two offences of one case are two', [two([fine(), phoneTaken()], [fine()])], 2, 1],
    [
      'an order of the whole case goes with both',
      [appearance({ offences: two([fine()], [fine()]).offences, results: [{ ...phoneTaken(), level: 'case' }] })],
      2,
      2,
    ],
    ['one on a co-charged offence is no order on this one', [two([fine()], [fine(), phoneTaken()], HARASSMENT)], 1, 0],
    [
      'one sent for trial leaves the other in',
      [two([fine(), phoneTaken()], [result([outcome('sent_for_trial')])])],
      1,
      1,
    ],
    [
      'two cases sentenced together stay two',
      [
        appearance({ offences: [offence([fine()])] }),
        appearance({ urn: '01AA0000224', offences: [offence([fine()])] }),
      ],
      2,
      0,
    ],
  ])('%s', (_what, appearances, of, deprivation) => {
    expect(counted(appearances, { unit })).toMatchObject({ of, deprivation });
  });

  test('a case with two orders is named once, and can be explained', () => {
    const cases = run([two([fine(), phoneTaken()], [custody('P2M'), phoneTaken()])], { unit }).groups[0]?.families[0];
    expect(cases).toMatchObject({ family: 'deprivation', made: 2 });
    expect(cases?.cases).toHaveLength(1);
  });
});

describe('unit: sentencing_occasion', () => {
  const unit = 'sentencing_occasion' as const;
  const apart = [
    two([fine(), phoneTaken()], [result([outcome('adjourned', { to: '2024-10-08' })])], { code: 'SX03249' }),
    later({ offences: [offence([custody('P2M')], { sequence: 2, code: 'SX03249' })] }),
  ];

  test('two days of sentence in one case are two occasions, and an order goes with its own', () => {
    expect(counted(apart, {})).toMatchObject({ of: 1, deprivation: 1 });
    expect(counted(apart, { unit })).toMatchObject({ of: 2, deprivation: 1 });
  });

  test('cases sentenced together are one', () => {
    const together = [
      appearance({ offences: [offence([fine()])] }),
      appearance({ urn: '01AA0000224', offences: [offence([fine(), phoneTaken()])] }),
    ];
    expect(counted(together, { unit })).toMatchObject({ of: 1, deprivation: 1 });
  });

  test('two courts, or two people, are two', () => {
    const one = appearance({ offences: [offence([fine()])] });
    const other = appearance({ urn: '01AA0000224', hearing: { court: SEDGEMOUTH }, offences: [offence([fine()])] });
    expect(counted([one, other], { unit }).of).toBe(2);
    expect(counted([one, appearance({ person: ROBIN, offences: [offence([fine()])] })], { unit }).of).toBe(2);
  });

  test('an offence committed to the Crown Court does not take the occasion of another with it', () => {
    const mixed = [two([fine()], [result([outcome('committed_for_sentence')])])];
    expect(counted(mixed, {}).of).toBe(0);
    expect(counted(mixed, { unit })).toMatchObject({ of: 1 });
  });

  test('an order at a later hearing that names no offence goes with the last occasion before it', () => {
    const after = later({ hearing: { date: '2024-11-12' }, results: [{ ...phoneTaken(), level: 'case' }] });
    const [, second] = apart;
    const first = two([fine()], [result([outcome('adjourned')])], { code: 'SX03249' });
    const finding = run([first, ...(second ? [second] : []), after], { unit });
    expect(finding.groups[0]).toMatchObject({ of: 2, beside: { laterOrders: 1 } });
    expect(finding.groups[0]?.breakdowns.month?.map(({ key, families }) => [key, families[0]?.made])).toEqual([
      ['2024-09', 0],
      ['2024-10', 1],
    ]);
  });
});

describe('select: principal_offence', () => {
  const select = 'principal_offence' as const;
  const heavier = { reason: 'not_principal', count: 1 };

  test.each<[string, readonly ResultHeard[], readonly ResultHeard[], object, boolean]>([
    [
      'no separate penalty behind harassment',
      [result([sentence('no_separate_penalty')])],
      [custody('P2M')],
      HARASSMENT,
      false,
    ],
    ['the heavier kind of sentence', [custody('P2M')], [fine()], HARASSMENT, true],
    ['the longer of two terms', [custody('P16W')], [custody('P2M')], HARASSMENT, true],
    ['the shorter of two terms', [custody('P2M')], [custody('P16W')], HARASSMENT, false],
    ['equal sentences: either way before summary only', [custody('P2M')], [custody('P2M')], HARASSMENT, true],
    [
      'equal in all: the first on the charge sheet',
      [custody('P2M')],
      [custody('P2M')],
      { ...CHILD, sequence: 2 },
      true,
    ],
    ['equal in all: not the second', [custody('P2M')], [custody('P2M')], { ...CHILD, sequence: 0 }, false],
  ])('%s', (_what, own, other, what, isIn) => {
    const { of, gone } = counted([two(own, other, what)], { select });
    expect(of).toBe(isIn ? 1 : 0);
    if (!isIn) expect(gone).toContainEqual(expect.objectContaining(heavier));
  });

  test('an offence of another case of the person, sentenced with it, can be the principal one', () => {
    const beside = appearance({ urn: '01AA0000224', offences: [offence([custody('P4M')], HARASSMENT)] });
    const own = appearance({ offences: [offence([fine()])] });
    expect(counted([own, beside], { select }).of).toBe(0);
    expect(counted([own, { ...beside, hearing: { ...beside.hearing, date: '2024-10-08' } }], { select }).of).toBe(1);
  });

  test('with unit: offence only the principal one is counted', () => {
    expect(counted([two([fine()], [custody('P2M')])], { unit: 'offence', select })).toMatchObject({ of: 1 });
  });

  test('a finding says that it was asked so', () => {
    expect(run([], { select }).audit).toMatchObject({ select });
    expect(run([], {}).audit).not.toHaveProperty('select');
  });
});

test('whatever is counted, each step of the funnel holds what the next and those gone make up, and outcomes sum to it', () => {
  const someResult = fc.constantFrom(
    () => fine(),
    () => custody('P3M'),
    () => phoneTaken(),
    () => result([order('deprivation', 'applied_for')]),
    () => result([outcome('adjourned', { to: '2024-12-01' })]),
    () => result([outcome('committed_for_sentence')]),
    () => result([outcome('withdrawn')]),
    () => result([outcome('reopened')]),
  );
  const someOffence = fc.record({
    results: fc.array(someResult, { maxLength: 3 }),
    code: fc.constantFrom('SX03250', 'SX03249', 'PH97003', 'PK78008'),
    sequence: fc.integer({ min: 1, max: 3 }),
  });
  const someHearing = fc.record({
    urn: fc.constantFrom('01AA0000124', '01AA0000224'),
    date: fc.constantFrom('2024-09-03', '2024-10-08', '2025-03-01'),
    offences: fc.array(someOffence, { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(
      fc.array(someHearing, { maxLength: 5 }),
      fc.constantFrom<UnitKind>('defendant_case', 'offence', 'sentencing_occasion'),
      fc.constantFrom<Audit['select']>('any_convicted', 'principal_offence'),
      (hearings, unit, select) => {
        const appearances = hearings.map(({ urn, date, offences }) =>
          appearance({
            urn,
            hearing: { date },
            offences: offences.map(({ results, ...what }) =>
              offence(
                results.map((make) => make()),
                what,
              ),
            ),
          }),
        );
        for (const group of run(appearances, { unit, select }).groups) {
          const [listed, ...steps] = group.funnel;
          let left = listed?.left ?? 0;
          for (const { left: now, gone } of steps) {
            left -= gone.reduce((sum, { count }) => sum + count, 0);
            expect(now).toBe(left);
          }
          expect(left).toBe(group.observed);
          expect(Object.values(group.outcomes).reduce((sum, count) => sum + count, 0)).toBe(group.of);
          for (const { made } of group.families) expect(made).toBeLessThanOrEqual(group.observed);
        }
      },
    ),
    { numRuns: 150 },
  );
});
