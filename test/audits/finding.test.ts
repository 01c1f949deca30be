import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { findAudit } from '../../src/audits/definition/find-audit.js';
import { runAudit } from '../../src/audits/findings/finding.js';
import { rowsOfCases } from '../../src/audits/judging/rows-of-cases.js';
import { periodOf } from '../../src/audits/units/period.js';
import type { Appearance, ClauseHeard } from '../../src/cases/accounts/appearance.js';
import { joinCases } from '../../src/cases/join-cases.js';
import { SCHEMAS, schemaText } from '../../src/reports/schemas.js';
import {
  type AppearanceParts,
  appearance,
  fine,
  keyed,
  offence,
  order,
  phoneTaken,
  result,
  SEDGEMOUTH,
} from '../cases/builders.js';

const AUDIT = findAudit('observer-2025');
const RUN = { asOf: '2025-02-16T09:00:00+00:00', versions: { extractor: 'test' } };
const CHILD = { code: 'PK78008', title: 'Make indecent photograph or pseudo-photograph of a child' };

let people = 0;
/** Somebody new, sentenced for sharing, with these orders. */
function somebody(clauses: readonly ClauseHeard[] = [], parts: AppearanceParts = {}): Appearance {
  people += 1;
  const lines = clauses.map((clause) =>
    result([clause], clause.kind === 'order' && clause.type === 'deprivation' ? { code: '3055' } : {}),
  );
  return appearance({
    urn: `01AA${String(people).padStart(5, '0')}24`,
    person: { master: null, asn: null, nameAndBirth: `plover ${people}`, name: `plover ${people}` },
    offences: [offence([fine(), ...lines])],
    ...parts,
  });
}

const restraining = (...terms: ('no_contact' | 'no_posting')[]) =>
  order('restraining_order', 'made', { period: 'P2Y', terms });

function observer(): readonly Appearance[] {
  const many = (count: number, make: () => Appearance) => Array.from({ length: count }, make);
  return [
    somebody([order('deprivation', 'made', { property: ['images'] }), restraining('no_contact')]),
    somebody([order('deletion_direction', 'made', { property: ['device'], destroy: true })]),
    somebody([order('deprivation', 'applied_for')]),
    ...many(17, () => somebody([restraining('no_contact', 'no_posting')])),
    ...many(36, () => somebody([restraining('no_contact')])),
    ...many(42, () => somebody()),
    ...many(4, () =>
      somebody([order('deprivation', 'made', { property: ['device'] })], {
        offences: [offence([fine(), phoneTaken()], CHILD)],
      }),
    ),
    somebody([], { offences: [offence([fine()], CHILD)] }),
  ];
}

const run = (appearances: readonly Appearance[]) => runAudit(AUDIT, rowsOfCases(joinCases(appearances, keyed)), RUN);
const family = (finding: ReturnType<typeof run>, name: string, group = 0) =>
  finding.groups[group]?.families.find((one) => one.family === name);

describe('the published analysis, as built', () => {
  const finding = run(observer());

  test('98 sentenced, all observed, one outcome each', () => {
    const [group] = finding.groups;
    expect(group).toMatchObject({ group: 'intimate_image_sharing', of: 98, observed: 98 });
    expect(Object.entries(group?.outcomes ?? {}).filter(([, count]) => count > 0)).toEqual([
      ['made_images', 1],
      ['made_device_basis_unstated', 1],
      ['applied_for_outcome_unknown', 1],
      ['none_recorded', 95],
    ]);
  });

  test.each([
    ['deprivation', 1, 3],
    ['loss_of_device_or_images', 2, 3],
    ['any_deletion', 2, 3],
    ['restraining_order', 54, 54],
    ['no_posting', 17, 17],
    ['police_trigger', 2, 2],
  ])('%s: %d of 98, upper %d', (name, made, upper) => {
    expect(family(finding, name)).toMatchObject({ made, upper: { made: upper } });
  });

  test('with Wilson and exact intervals, and bounds', () => {
    const loss = family(finding, 'loss_of_device_or_images');
    expect(loss?.rate).toBeCloseTo(0.020408, 6);
    expect(loss?.interval?.low).toBeCloseTo(0.005615, 6);
    expect(loss?.interval?.high).toBeCloseTo(0.071382, 6);
    expect(loss?.upper.interval?.low).toBeCloseTo(0.010465, 6);
    expect(loss?.upper.interval?.high).toBeCloseTo(0.08617, 6);
    expect(loss?.exact?.method).toBe('clopper_pearson');
    expect(loss?.bounds?.low).toBeCloseTo(0.020408, 6);
    expect(loss?.bounds?.high).toBeCloseTo(0.030612, 6);
  });

  test('no posting is printed of those with a restraining order too', () => {
    const within = family(finding, 'no_posting')?.within;
    expect(within).toMatchObject({ family: 'restraining_order', made: 17, of: 54 });
    expect(within?.interval?.low).toBeCloseTo(0.2068, 4);
    expect(within?.interval?.high).toBeCloseTo(0.4474, 4);
  });

  test('each made unit can be walked back to its case', () => {
    expect(family(finding, 'deprivation')?.cases).toHaveLength(1);
  });

  test('the comparison stands on its own count, with what speaks against it', () => {
    const deprivation = finding.comparisons.find((one) => one.family === 'deprivation');
    expect(deprivation).toMatchObject({
      a: 'intimate_image_sharing',
      b: 'child_images',
      inBoth: 0,
      counts: { a: { made: 1, of: 98 }, b: { made: 4, of: 5 } },
    });
    expect(deprivation?.warnings.length).toBeGreaterThan(0);
    expect(deprivation?.p?.value).toBeLessThan(0.001);
  });

  test('the change of the magistrates’ powers inside the period is a break', () => {
    expect(finding.breaks.map(({ date }) => date)).toEqual(['2024-11-18']);
  });

  test('breakdowns sum to the whole, and small cells are marked', () => {
    const { month = [], sentence_type: types = [], court = [], lja = [] } = finding.groups[0]?.breakdowns ?? {};
    for (const rows of [month, types, court, lja]) expect(rows.reduce((sum, { of }) => sum + of, 0)).toBe(98);
    expect(month.map(({ key }) => key)).toEqual(['2024-09']);
    expect(types.map(({ key }) => key)).toEqual(['fine']);
    expect(month[0]?.families.map(({ family: name, suppressed }) => [name, suppressed])).toEqual([
      ['deprivation', true],
      ['loss_of_device_or_images', true],
      ['any_deletion', true],
      ['police_trigger', true],
      ['restraining_order', false],
      ['no_posting', false],
    ]);
  });

  test('fits the published schema', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    const fits = ajv.compile(JSON.parse(readFileSync('schemas/finding.schema.json', 'utf8')));
    for (const one of [finding, run([])]) {
      fits(JSON.parse(JSON.stringify(one)));
      expect(fits.errors ?? []).toEqual([]);
    }
  });
});

test('nothing sentenced is not calculable, and never nought per cent', () => {
  const finding = run([]);
  expect(finding.groups[0]).toMatchObject({ of: 0, observed: 0 });
  expect(family(finding, 'deprivation')).toMatchObject({
    made: 0,
    rate: null,
    interval: null,
    exact: null,
    bounds: null,
    upper: { made: 0, rate: null, interval: null },
  });
  expect(finding.comparisons[0]).toMatchObject({ difference: null, interval: null, p: null });
});

test('results not seen lower no rate and widen the bounds', () => {
  const finding = run([
    somebody([order('deprivation', 'made', { property: ['device'] })]),
    somebody(),
    somebody([], { document: { completeResults: false } }),
  ]);
  expect(finding.groups[0]).toMatchObject({ of: 3, observed: 2 });
  expect(family(finding, 'deprivation')).toMatchObject({ made: 1, rate: 0.5, bounds: { low: 1 / 3, high: 2 / 3 } });
});

test('a unit in both groups leaves the comparison and is counted', () => {
  const both = somebody([], { offences: [offence([fine()]), offence([fine()], { sequence: 2, ...CHILD })] });
  const finding = run([both, somebody(), somebody([], { offences: [offence([fine()], CHILD)] })]);
  expect(finding.groups.map(({ of }) => of)).toEqual([2, 2]);
  expect(finding.comparisons[0]).toMatchObject({ inBoth: 1, counts: { a: { of: 1 }, b: { of: 1 } } });
});

test('a phone forfeited for drugs in the same case is a loss, no deprivation, and can be left out', () => {
  const cannabis = { sequence: 2, code: 'MD71521', title: 'Possess a controlled drug of Class B - cannabis' };
  const forfeited = result([order('forfeiture', 'made', { property: ['device'], power: 's.27 MDA 1971' })]);
  const finding = run([
    somebody([], { offences: [offence([fine()]), offence([fine(), forfeited], cannabis)] }),
    somebody(),
  ]);
  expect(family(finding, 'deprivation')).toMatchObject({ made: 0, upper: { made: 0 } });
  expect(family(finding, 'loss_of_device_or_images')).toMatchObject({
    made: 1,
    onOtherOffence: 1,
    sensitivity: [{ without: 'other_offence', made: 0, observed: 2 }, {}, {}],
  });
});

test('an order made and quashed leaves the unit, not made, and shows', () => {
  const person = somebody([order('deprivation', 'made', { property: ['device'] })]);
  const appeal = appearance({
    urn: person.urn,
    person: person.person,
    hearing: { date: '2025-01-10', jurisdiction: 'crown' },
    results: [result([order('deprivation', 'quashed')], { level: 'defendant' })],
  });
  expect(family(run([person, appeal]), 'deprivation')).toMatchObject({ made: 0, madeThenQuashed: 1 });
});

test('joint defendants and one phone: it is taken from one of them', () => {
  const one = somebody([order('deprivation', 'made', { property: ['device'] })]);
  const other = somebody([], { urn: one.urn });
  const finding = run([one, other]);
  expect(finding.groups[0]?.beside.takenFromCoDefendant).toBe(1);
  expect(family(finding, 'deprivation')?.made).toBe(1);
});

test('restraining orders on acquittal, varied, extended and continued are columns of their own', () => {
  const finding = run([
    somebody([order('restraining_order', 'varied')]),
    somebody([order('restraining_order', 'extended')]),
    somebody([order('restraining_order', 'continued')]),
    somebody([], {
      offences: [
        offence([result([order('restraining_order', 'made', { on: 'acquittal' })])], { plea: 'NG', verdict: 'N' }),
      ],
    }),
  ]);
  expect(family(finding, 'restraining_order')).toMatchObject({ made: 0, upper: { made: 0 } });
  expect(finding.groups[0]?.beside).toMatchObject({
    restrainingOnAcquittal: 1,
    restrainingVaried: 1,
    restrainingExtended: 1,
    restrainingContinued: 1,
  });
});

test('from and to take the place of the audit’s own period', () => {
  const finding = runAudit(
    AUDIT,
    rowsOfCases(joinCases([somebody(), somebody([], { hearing: { date: '2024-12-02', court: SEDGEMOUTH } })], keyed)),
    {
      ...RUN,
      from: '2024-12-01',
      to: '2024-12-31',
    },
  );
  expect(finding).toMatchObject({
    period: { from: '2024-12-01', to: '2024-12-31', by: 'sentence_date' },
    groups: [{ of: 1 }, { of: 0 }],
  });
});

test.each([
  ['both days given', {}, { from: '2025-01-01', to: '2024-01-01' }, 'Give --from on or before --to.'],
  ['a last day alone', {}, { to: '2024-01-01' }, 'Give --from as well, on or before 2024-01-01.'],
  ['a first day alone', {}, { from: '2025-03-01' }, 'Give --to as well, on or after 2025-03-01.'],
  [
    'an instant before an audit without a last day begins',
    { to: undefined },
    { asOf: '2024-01-31T23:59:59+00:00' },
    'The audit begins on 2024-08-01, and the answer goes up to 2024-01-31, the day it is asked of: none of its days had come.',
  ],
])('a period that ends before it begins is told by what was asked: %s', (_what, own, asked, words) => {
  const audit = { period: { ...AUDIT.period, ...own } };
  expect(() => periodOf(audit, { asOf: RUN.asOf, ...asked })).toThrow(words);
});

test('problems of documents and cases are counted by code', () => {
  const twice = somebody();
  const again = appearance({ urn: twice.urn, person: twice.person, offences: [offence([fine()])] });
  const finding = runAudit(AUDIT, rowsOfCases(joinCases([twice, again], keyed)), {
    ...RUN,
    problems: [{ code: 'unread_field', count: 3 }],
  });
  expect(finding.problems).toEqual([
    { code: 'unread_field', count: 3 },
    { code: 'order_unknown', count: 1 },
  ]);
});

test('whatever the cases, outcomes sum to the units, families nest and rates lie within their bounds', () => {
  const orders = fc.constantFrom<() => ClauseHeard>(
    () => order('deprivation', 'made', { property: ['device'] }),
    () => order('deprivation', 'made', { property: ['unspecified'] }),
    () => order('forfeiture', 'made', { property: ['device'] }),
    () => order('deletion_direction', 'made', { property: ['images'] }),
    () => order('deprivation', 'pending'),
    () => order('deprivation', 'refused', { property: ['device'] }),
    () => restraining('no_posting'),
  );
  const drawn = fc.array(fc.record({ orders: fc.array(orders, { maxLength: 3 }), complete: fc.boolean() }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(drawn, (units) => {
      const finding = run(
        units.map(({ orders: made, complete }) =>
          somebody(
            made.map((make) => make()),
            { document: { completeResults: complete } },
          ),
        ),
      );
      const [group] = finding.groups;
      expect(Object.values(group?.outcomes ?? {}).reduce((sum, count) => sum + count, 0)).toBe(units.length);
      const made = (name: string) => family(finding, name)?.made ?? 0;
      expect(made('deprivation')).toBeLessThanOrEqual(made('loss_of_device_or_images'));
      expect(made('loss_of_device_or_images')).toBeLessThanOrEqual(made('any_deletion'));
      for (const { rate, bounds } of group?.families ?? []) {
        if (rate === null || bounds === null) continue;
        expect(bounds.low).toBeLessThanOrEqual(rate + 1e-12);
        expect(rate).toBeLessThanOrEqual(bounds.high + 1e-12);
      }
    }),
    { numRuns: 60 },
  );
});

test.each(SCHEMAS.map(({ name }) => name))(
  'schemas/%s.schema.json is what the source defines: npx tsx scripts/schemas.ts',
  (name) => {
    expect(readFileSync(`schemas/${name}.schema.json`, 'utf8')).toBe(schemaText(name));
  },
);
