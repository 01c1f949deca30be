import { describe, expect, test } from '@jest/globals';
import { findAudit } from '../../src/audits/definition/find-audit.js';
import { runAudit } from '../../src/audits/findings/finding.js';
import { rowsOfCases } from '../../src/audits/judging/rows-of-cases.js';
import type { Appearance, Court } from '../../src/cases/accounts/appearance.js';
import { joinCases } from '../../src/cases/join-cases.js';
import { printFinding } from '../../src/cli/printing/print-finding.js';
import { appearance, fine, keyed, offence, order, result } from '../cases/builders.js';

const AUDIT = findAudit('observer-2025');
const RUN = { asOf: '2025-04-16T09:00:00+00:00', versions: { extractor: 'test' } };
const CHILD = { code: 'PK78008', title: 'Make indecent photograph or pseudo-photograph of a child' };

const THE_COURT: Court = { house: 'Fernleigh', code: null, localJusticeArea: null };

let people = 0;
function somebody(
  isRestrained: boolean,
  {
    urn,
    date = '2024-09-03',
    court = THE_COURT,
  }: { readonly urn?: string; readonly date?: string; readonly court?: Court } = {},
): Appearance {
  people += 1;
  const made = isRestrained
    ? [result([order('restraining_order', 'made', { period: 'P2Y', terms: ['no_contact'] })])]
    : [];
  return appearance({
    urn: urn ?? `01AA${String(people).padStart(5, '0')}24`,
    person: { master: null, asn: null, nameAndBirth: `dunnock ${people}`, name: `dunnock ${people}` },
    hearing: { court, date },
    offences: [offence([fine(), ...made])],
  });
}

const many = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));
const run = (appearances: readonly Appearance[], audit = AUDIT) =>
  runAudit(audit, rowsOfCases(joinCases(appearances, keyed)), RUN);
const restraining = (appearances: readonly Appearance[]) =>
  run(appearances).groups[0]?.families.find(({ family }) => family === 'restraining_order');

describe('units that go together', () => {
  const inCourt = (index: number): Court => ({ house: `Court ${index % 21}`, code: null, localJusticeArea: null });

  test('widen the interval where all of a court are alike, and never narrow it', () => {
    const [urn, court] =
      restraining(many(84, (index) => somebody(index % 21 < 11, { court: inCourt(index) })))?.clusters ?? [];
    expect(urn).toMatchObject({ by: 'urn', clusters: 84, largest: 1, notAdjusted: null });
    // Four of each court, all alike: 84 people are worth 21 courts, times 21/20 for so few of them.
    expect(court).toMatchObject({ by: 'court', clusters: 21, largest: 4, notAdjusted: null });
    expect(court?.designEffect).toBeCloseTo(4.2, 10);
    expect((court?.interval?.high ?? 0) - (court?.interval?.low ?? 0)).toBeGreaterThan(
      (urn?.interval?.high ?? 0) - (urn?.interval?.low ?? 0),
    );
  });

  test('joint defendants are one cluster', () => {
    const pairs = many(40, (index) => somebody(index % 4 < 2, { urn: `01AA${Math.floor(index / 2)}24` }));
    expect(restraining(pairs)?.clusters?.[0]).toMatchObject({ by: 'urn', clusters: 20, largest: 2, notAdjusted: null });
  });

  test('are not adjusted for under 20 clusters or ten orders', () => {
    const few = restraining(many(60, (index) => somebody(index < 9)));
    expect(few?.clusters).toMatchObject([
      { by: 'urn', interval: null, notAdjusted: 'few_events' },
      { by: 'court', clusters: 1, interval: null, notAdjusted: 'few_clusters' },
    ]);
  });
});

describe('from month to month', () => {
  const months = (counts: readonly (readonly [date: string, made: number, of: number])[]) =>
    counts.flatMap(([date, made, of]) => many(of, (index) => somebody(index < made, { date })));
  const trend = (appearances: readonly Appearance[]) =>
    run(appearances).groups[0]?.trends?.filter(({ family }) => family === 'restraining_order');

  test('a trend is exact, and adjusted over all that were tested', () => {
    const [found] =
      trend(
        months([
          ['2024-08-05', 0, 5],
          ['2024-09-20', 0, 5],
          ['2024-10-02', 5, 5],
        ]),
      ) ?? [];
    // Of the 3,003 ways to choose five of fifteen two lie as far out: all in October, all in August.
    expect(found).toMatchObject({ from: '2024-08-01', to: '2024-11-17', months: 3, made: 5, of: 15 });
    expect(found?.p?.method).toBe('cochran_armitage_exact');
    expect(found?.p?.value).toBeCloseTo(2 / 3003, 12);
    expect(found).toMatchObject({ adjusted: { method: 'holm' }, reading: 'more_often_later' });
  });

  test('none crosses a change of the law', () => {
    const all = trend(
      months([
        ['2024-09-05', 3, 5],
        ['2024-10-05', 3, 5],
        ['2024-12-02', 0, 5],
        ['2025-01-10', 0, 5],
      ]),
    );
    expect(all).toEqual([]);
  });

  test('none or all made is not testable', () => {
    const [found] =
      trend(
        months([
          ['2024-08-05', 0, 5],
          ['2024-09-20', 0, 5],
          ['2024-10-02', 0, 5],
        ]),
      ) ?? [];
    expect(found).toMatchObject({ p: null, adjusted: null, reading: 'not_testable' });
  });

  test('of an audit that is not asked about months there is none', () => {
    expect(run(months([['2024-08-05', 0, 5]]), { ...AUDIT, breakdowns: ['court'] }).groups[0]?.trends).toBeUndefined();
  });
});

test('an odds ratio of infinity has a lower limit alone, and one of nothing by nothing is not calculable', () => {
  const child = many(5, (index) =>
    appearance({
      urn: `01AB${index}24`,
      person: { master: null, asn: null, nameAndBirth: `teal ${index}`, name: `teal ${index}` },
      offences: [offence([fine()], CHILD)],
    }),
  );
  const finding = run([...many(5, () => somebody(true)), ...child]);
  const odds = (name: string) => finding.comparisons.find(({ family }) => family === name)?.oddsRatio;
  expect(odds('restraining_order')).toMatchObject({ ratio: null, high: null, sided: 'lower' });
  // Five of five beside none of five: the limit x solves x⁵ / Σ C(5,k)² x^k = 0.05, by bisection 3.3733.
  expect(odds('restraining_order')?.low).toBeCloseTo(3.373266, 5);
  expect(odds('deprivation')).toBeNull();
  expect(printFinding(finding)).toMatch(/restraining order +100\.0 .* infinite +at least /);
});

test('a second group asked about has its own funnel, and is not beside the first', () => {
  const printed = printFinding(
    run(
      many(3, () => somebody(true)),
      { ...AUDIT, offences: ['intimate_image_sharing', 'extreme_porn'] },
    ),
  );
  expect(printed).toContain('Who is counted: extreme porn');
  expect(printed).toContain('Beside them: child images');
  expect(printed).not.toContain('Beside it');
});
