import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Audit } from '../../src/audits/definition/audit.js';
import { findAudit } from '../../src/audits/definition/find-audit.js';
import { rowsOfCases } from '../../src/audits/judging/rows-of-cases.js';
import { releaseOf } from '../../src/audits/releases/release.js';
import type { Release, ReleasedCell } from '../../src/audits/releases/release-schema.js';
import type { Court } from '../../src/cases/accounts/appearance.js';
import { joinCases } from '../../src/cases/join-cases.js';
import { appearance, fine, keyed, offence, order, result } from '../cases/builders.js';

const RUN = { asOf: '2025-02-16T09:00:00+00:00', versions: { extractor: 'test' } };
const AUDIT: Audit = { ...findAudit('restraining-orders'), orders: ['restraining_order'], breakdowns: ['court'] };
const COURTS: readonly Court[] = [
  { house: 'Alder', code: null, localJusticeArea: 'East' },
  { house: 'Birch', code: null, localJusticeArea: 'East' },
  { house: 'Cedar', code: null, localJusticeArea: 'West' },
  { house: 'Dogwood', code: null, localJusticeArea: 'West' },
];
/** Of each court: how many without an order, and how many with one. */
type Counts = readonly (readonly [none: number, made: number])[];

interface Days {
  readonly from?: string;
  readonly to?: string;
}

/** A release of the counts of one month, or of several: of each its counts. */
function release(
  months: Counts | Readonly<Record<string, Counts>>,
  earlier: readonly Release[] = [],
  days: Days = {},
): Release {
  const made = (['no_contact', 'no_posting'] as const).map((term) => [
    result([order('restraining_order', 'made', { period: 'P2Y', terms: [term] })]),
  ]);
  const byMonth = Array.isArray(months)
    ? { '2024-09': months as Counts }
    : (months as Readonly<Record<string, Counts>>);
  const people = Object.entries(byMonth).flatMap(([month, counts]) =>
    counts.flatMap(([none, some], index) =>
      Array.from({ length: none + some }, (_, at) => {
        const who = `heron ${month} ${index} ${at}`;
        return appearance({
          urn: `01${month.slice(5)}${index}${String(at).padStart(5, '0')}24`,
          person: { master: null, asn: null, nameAndBirth: who, name: who },
          hearing: { court: COURTS[index] as Court, date: `${month}-03` },
          offences: [offence([fine(), ...(at < some ? (made[at % 2] ?? []) : [])])],
        });
      }),
    ),
  );
  const rows = rowsOfCases(joinCases(people, keyed));
  return releaseOf(AUDIT, rows, { run: { ...RUN, ...days }, earlier: earlier.map((one) => ({ release: one, rows })) });
}

const cellsOf = (one: Release, table = 'place'): readonly ReleasedCell[] => one.groups[0]?.tables[table] ?? [];
const keysOf = (one: Release) => cellsOf(one).map(({ level, key }) => `${level} ${key}`);

/** All that is left where neither courts nor areas may be told: as much as the national totals. */
const NATION = ['region not stated'];
const LARGE = [20, 20] as const;

test.each<[string, Counts, readonly string[], Counts, readonly string[]]>([
  [
    'an area told before and its courts told now',
    [[4, 10], [4, 10], LARGE],
    ['court Cedar', 'lja East'],
    [[5, 10], [5, 10], LARGE],
    ['court Alder', 'court Birch', 'court Cedar'],
  ],
  [
    'courts told before and their area told now',
    [[5, 10], [5, 10], LARGE],
    ['court Alder', 'court Birch', 'court Cedar'],
    [[4, 10], [4, 10], LARGE],
    ['court Cedar', 'lja East'],
  ],
])('%s do not differ by the two people of a correction', (_, before, toldBefore, after, toldAlone) => {
  const first = release(before);
  expect(keysOf(first)).toEqual(toldBefore);
  expect(keysOf(release(after))).toEqual(toldAlone);
  expect(keysOf(release(after, [first]))).toEqual(NATION);
});

test('nor do months told before, put together, and the same courts over all of them told now', () => {
  const [september, october] = [
    { from: '2024-09-01', to: '2024-09-30' },
    { from: '2024-10-01', to: '2024-10-31' },
  ];
  const both = { from: '2024-09-01', to: '2024-10-31' };
  const counts: Counts = [LARGE, LARGE];
  const months = { '2024-09': counts, '2024-10': counts };
  const earlier = [release(months, [], september), release(months, [], october)];
  expect(keysOf(release(months, earlier, both))).toEqual(['court Alder', 'court Birch']);
  const corrected = { ...months, '2024-09': [LARGE, [20, 21]] as const };
  for (const one of earlier) expect(keysOf(release(corrected, [one], both))).toEqual(['court Alder', 'court Birch']);
  // Of these days East is the nation.
  expect(keysOf(release(corrected, earlier, both))).toEqual(['lja East']);
});

test('a correction of five and more is told, and one that changes no count', () => {
  const large: Counts = [
    [10, 10],
    [10, 10],
    [30, 30],
  ];
  const more: Counts = [
    [10, 10],
    [15, 16],
    [30, 30],
  ];
  expect(keysOf(release(more, [release(large)]))).toEqual(['court Alder', 'court Birch', 'court Cedar']);
  expect(release(large, [release(large)]).groups).toEqual(release(large).groups);
});

/** The least and the most that a set of courts can have, by all that one release tells: tried out cell by cell, without the code under test. */
function possible(one: Release, courts: readonly number[], family: string | null): readonly [number, number] {
  const cells = cellsOf(one);
  const nation = one.groups[0];
  const total = family === null ? nation?.observed : nation?.families.find((other) => other.family === family)?.made;
  const places =
    cells.length === 0
      ? [{ members: COURTS.map((_, index) => index), of: nation?.observed ?? 0, told: total }]
      : placesOf(cells, family);
  const hidden = places.filter(({ told }) => told === undefined);
  const left = (total ?? 0) - places.reduce((sum, { told = 0 }) => sum + told, 0);
  const inside = ({ members }: (typeof places)[number]) => members.filter((court) => courts.includes(court)).length;
  let [low, high] = [0, 0];
  for (const place of places.filter(({ told }) => told !== undefined)) {
    if (inside(place) === place.members.length) low += place.told ?? 0;
    if (inside(place) > 0) high += place.told ?? 0;
  }
  const size = (some: typeof places) => some.reduce((sum, { of }) => sum + of, 0);
  const whole = hidden.filter((place) => inside(place) === place.members.length);
  const touched = hidden.filter((place) => inside(place) > 0);
  const others = size(hidden) - size(whole);
  low += Math.max(0, left - others);
  high += Math.min(left, size(touched));
  return [low, high];
}

function placesOf(cells: readonly ReleasedCell[], family: string | null) {
  const named = (index: number) => cells.some(({ level, key }) => level === 'court' && key === COURTS[index]?.house);
  const inArea = (index: number) =>
    cells.some(({ level, key }) => level === 'lja' && key === COURTS[index]?.localJusticeArea);
  return cells.map(({ level, key, of, families }) => ({
    of,
    told: family === null ? of : families.find((one) => one.family === family)?.made,
    members: COURTS.flatMap(({ house, localJusticeArea }, index) => {
      if (level === 'court') return house === key ? [index] : [];
      if (named(index)) return [];
      return (level === 'lja' ? localJusticeArea === key : !inArea(index)) ? [index] : [];
    }),
  }));
}

test('whatever was corrected, no set of courts is told to have changed by one to four, but where the national totals say as much', () => {
  const count = fc.integer({ min: 4, max: 16 });
  const counts = fc.array(fc.tuple(count, count), { minLength: 3, maxLength: 4 });
  const change = fc.tuple(fc.nat(3), fc.nat(1), fc.constantFrom(-2, -1, 1, 2, 6));
  fc.assert(
    fc.property(counts, fc.array(change, { maxLength: 2 }), (before, changes) => {
      const after = before.map((pair, court) =>
        pair.map((value, made) =>
          Math.max(
            0,
            changes.reduce((sum, [at, of, by]) => (at === court && of === made ? sum + by : sum), value),
          ),
        ),
      ) as unknown as Counts;
      const earlier = release(before);
      const now = release(after, [earlier]);
      if (cellsOf(now).length === 0) return;
      const everybody = COURTS.map((_, index) => index);
      for (let set = 1; set < 2 ** COURTS.length - 1; set += 1) {
        const courts = everybody.filter((index) => (set & (1 << index)) !== 0);
        for (const family of [null, 'restraining_order']) {
          const [was, is] = [possible(earlier, courts, family), possible(now, courts, family)];
          const [least, most] = [is[0] - was[1], is[1] - was[0]];
          expect((least > 0 && most < 5) || (most < 0 && least > -5)).toBe(false);
        }
      }
    }),
    { numRuns: 15 },
  );
});
