import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Audit } from '../../src/audits/audit.js';
import { findAudit } from '../../src/audits/find-audit.js';
import { releaseOf } from '../../src/audits/release.js';
import type { Release, ReleasedCell } from '../../src/audits/release-schema.js';
import type { Appearance, Court } from '../../src/cases/appearance.js';
import { joinCases } from '../../src/cases/join-cases.js';
import { appearance, fine, keyed, offence, order, result } from '../cases/builders.js';

const AUDIT: Audit = { ...findAudit('restraining-orders'), breakdowns: ['court', 'lja', 'region'] };
const RUN = { asOf: '2025-02-16T09:00:00+00:00', versions: { extractor: 'test' } };

/** What the courts did: how many with neither, with a restraining order alone, with one that forbids posting. */
type Counts = readonly [none: number, restraining: number, posting: number];

const COURTS: readonly Court[] = [
  { house: 'Alder', code: null, localJusticeArea: 'East' },
  { house: 'Birch', code: null, localJusticeArea: 'East' },
  { house: 'Cedar', code: null, localJusticeArea: 'West' },
  { house: 'Dogwood', code: null, localJusticeArea: 'West' },
];

let people = 0;
function sentenced(
  court: Court,
  terms: readonly ('no_contact' | 'no_posting')[] | null,
  date = '2024-09-03',
): Appearance {
  people += 1;
  const made = terms === null ? [] : [result([order('restraining_order', 'made', { period: 'P2Y', terms })])];
  return appearance({
    urn: `01AA${String(people).padStart(5, '0')}24`,
    person: { master: null, asn: null, nameAndBirth: `heron ${people}`, name: `heron ${people}` },
    hearing: { court, date },
    offences: [offence([fine(), ...made])],
  });
}

function corpus(counts: readonly Counts[], date?: string): readonly Appearance[] {
  return counts.flatMap(([none, restraining, posting], index) => {
    const court = COURTS[index] as Court;
    return [
      ...Array.from({ length: none }, () => sentenced(court, null, date)),
      ...Array.from({ length: restraining }, () => sentenced(court, ['no_contact'], date)),
      ...Array.from({ length: posting }, () => sentenced(court, ['no_posting'], date)),
    ];
  });
}

const release = (appearances: readonly Appearance[], earlier: readonly Release[] = [], audit = AUDIT) =>
  releaseOf(audit, joinCases(appearances, keyed), { run: RUN, earlier });

const cellsOf = (one: Release, table = 'place'): readonly ReleasedCell[] => one.groups[0]?.tables[table] ?? [];
const shown = (cell: ReleasedCell | undefined, family: string) =>
  cell?.families.find((one) => one.family === family)?.made ?? null;

describe('what leaves the team', () => {
  const counts: readonly Counts[] = [
    [20, 8, 7],
    [2, 1, 0],
    [1, 0, 1],
    [15, 10, 6],
  ];

  test('has national totals, and below them cells of five and more; smaller ones are merged', () => {
    const one = release(corpus(counts));
    expect(one.groups[0]).toMatchObject({ of: 71, observed: 71 });
    expect(cellsOf(one).map(({ level, key, of }) => [level, key, of])).toEqual([
      ['court', 'Alder', 35],
      ['court', 'Dogwood', 31],
      ['rest', 'all others', 5],
    ]);
    // 15 in Alder and 16 in Dogwood would tell the 2 of the others, by subtraction from 33.
    expect(cellsOf(one).map((cell) => shown(cell, 'restraining_order'))).toEqual([15, null, null]);
    expect(cellsOf(one).reduce((sum, { of }) => sum + of, 0)).toBe(71);
  });

  test('has no case, no court by month and nothing derived from a hidden count', () => {
    const one = release(corpus(counts), [], { ...AUDIT, breakdowns: ['court', 'month'] });
    const text = JSON.stringify(one);
    expect(text).not.toMatch(/"cases?"|heron|"quote"/);
    for (const cell of [...cellsOf(one), ...cellsOf(one, 'time')]) {
      expect(cell.families.map(({ family }) => family).filter((family) => cell.hidden.includes(family))).toEqual([]);
    }
    expect(cellsOf(one).some(({ key }) => /\d{4}-\d{2}/.test(key))).toBe(false);
  });

  test('a family is told only with those nested in it', () => {
    const few = release(
      corpus([
        [20, 13, 2],
        [20, 10, 10],
      ]),
    );
    const [alder] = cellsOf(few);
    expect([shown(alder, 'restraining_order'), shown(alder, 'no_posting')]).toEqual([null, null]);
  });

  test('fits its schema', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    const fits = ajv.compile(JSON.parse(readFileSync('schemas/release.schema.json', 'utf8')));
    for (const one of [release(corpus(counts)), release([])]) {
      fits(JSON.parse(JSON.stringify(one)));
      expect(fits.errors ?? []).toEqual([]);
    }
  });

  test('is of the audit’s own period or of whole months', () => {
    const cases = joinCases(corpus(counts), keyed);
    const ask = (from: string, to: string) => () => releaseOf(AUDIT, cases, { run: { ...RUN, from, to }, earlier: [] });
    expect(ask('2024-09-01', '2024-09-30')).not.toThrow();
    expect(ask('2024-09-01', '2024-10-31')).not.toThrow();
    expect(ask('2024-09-03', '2024-09-05')).toThrow(/whole calendar months/);
    expect(ask('2024-09-01', '2024-09-29')).toThrow(/is neither/);
  });

  test('is refused where an earlier one beside it tells a small count by subtraction', () => {
    const before = corpus(counts);
    const first = release(before);
    const later = [...before, sentenced(COURTS[3] as Court, ['no_contact'])];
    expect(() => release(later, [first])).toThrow(/“Dogwood” of place would tell a count under 5 by subtraction/);
    expect(() => release(before, [first])).not.toThrow();
    const many = [
      ...before,
      ...corpus([
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
        [10, 6, 5],
      ]),
    ];
    expect(() => release(many, [first])).not.toThrow();
  });
});

/**
 * Whatever somebody could work out of a release: for every court, all the sizes and all the counts that agree with every number
 * released. Written without the code under test: every cell’s courts, with the numbers told of it, are searched for all that fits.
 */
function feasible(one: Release, courts: readonly string[]) {
  const cells = cellsOf(one);
  const named = new Map(cells.filter(({ level }) => level === 'court').map((cell) => [cell.key, cell]));
  const nation = one.groups[0];
  const total = (family: string) => nation?.families.find((other) => other.family === family)?.made ?? 0;
  const totals: Counts = [
    (nation?.observed ?? 0) - total('restraining_order'),
    total('restraining_order') - total('no_posting'),
    total('no_posting'),
  ];
  // Each place in the table and the courts it can hold: its own court, or those of its area that are not told by name.
  const places = cells.map((cell) => ({
    cell,
    courts: courts.filter((court, index) =>
      cell.level === 'court'
        ? cell.key === court
        : !named.has(court) &&
          (cell.level === 'rest' ? !belongsToAnArea(cells, index) : COURTS[index]?.localJusticeArea === cell.key),
    ),
  }));
  const told = (cell: ReleasedCell): Counts | null => {
    const [wide, narrow] = [shown(cell, 'restraining_order'), shown(cell, 'no_posting')];
    return wide === null || narrow === null ? null : [cell.of - wide, wide - narrow, narrow];
  };
  const hidden = places.filter(({ cell }) => told(cell) === null);
  const left = places
    .map(({ cell }) => told(cell))
    .filter((counts) => counts !== null)
    .reduce<Counts>((sum, counts) => minus(sum, counts), totals);
  return { places, hidden, left, told };
}

function belongsToAnArea(cells: readonly ReleasedCell[], index: number): boolean {
  return cells.some(({ level, key }) => level === 'lja' && key === COURTS[index]?.localJusticeArea);
}

function minus(a: Counts, b: Counts): Counts {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

/** All counts of a cell of this size that leave the other hidden cells something that fits their sizes. */
function fitting(size: number, others: number, left: Counts): readonly Counts[] {
  const found: Counts[] = [];
  for (let none = 0; none <= Math.min(size, left[0]); none += 1)
    for (let wide = 0; wide + none <= size && wide <= left[1]; wide += 1) {
      const counts: Counts = [none, wide, size - none - wide];
      const rest = minus(left, counts);
      if (rest.every((count) => count >= 0) && rest[0] + rest[1] + rest[2] === others) found.push(counts);
    }
  return found;
}

const distinct = (values: readonly number[]) => new Set(values).size;
const restrainingIn = ([, wide, narrow]: Counts) => wide + narrow;
const postingIn = ([, , narrow]: Counts) => narrow;

test('no hidden count can be worked out to under five values, but where the national total alone says as much', () => {
  const count = fc.integer({ min: 0, max: 14 });
  const drawn = fc.array(fc.tuple(count, count, count), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(drawn, (truth) => {
      const one = release(corpus(truth));
      const courts = COURTS.slice(0, truth.length).map(({ house }) => house);
      const { places, hidden, left, told } = feasible(one, courts);
      const everybody = one.groups[0]?.observed ?? 0;
      const totals = places.reduce<Counts>((sum, { cell }) => {
        const counts = told(cell);
        return counts === null ? sum : [sum[0] + counts[0], sum[1] + counts[1], sum[2] + counts[2]];
      }, left);
      const hiddenSize = hidden.reduce((sum, { cell }) => sum + cell.of, 0);
      for (const { cell } of hidden) {
        const all = fitting(cell.of, hiddenSize - cell.of, left);
        const byNationAlone = fitting(cell.of, everybody - cell.of, totals);
        for (const made of [restrainingIn, postingIn]) {
          const [values, baseline] = [distinct(all.map(made)), distinct(byNationAlone.map(made))];
          expect(values >= 5 || values === baseline).toBe(true);
        }
      }
      // A court merged into a cell: its size, and what was made in it, from the cell it is in.
      for (const { cell, courts: inside } of places) {
        if (cell.level === 'court' || inside.length < 2) continue;
        expect(cell.of + 1).toBeGreaterThanOrEqual(5);
        const counts = told(cell);
        if (counts === null) continue;
        expect(Math.min(restrainingIn(counts), counts[0]) + 1).toBeGreaterThanOrEqual(5);
        expect(postingIn(counts) + 1).toBeGreaterThanOrEqual(5);
      }
      // What is shown agrees with the truth, and every told count keeps the rule.
      for (const cell of cellsOf(one)) {
        for (const { made } of cell.families) {
          for (const few of [cell.of, made, cell.of - made]) expect(few === 0 || few >= 5).toBe(true);
          if (made === 0 || made === cell.of) expect(cell.of).toBeGreaterThanOrEqual(20);
        }
      }
    }),
    { numRuns: 25 },
  );
});
