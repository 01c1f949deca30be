import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Audit } from '../../src/audits/definition/audit.js';
import { findAudit } from '../../src/audits/definition/find-audit.js';
import { rowsOfCases } from '../../src/audits/judging/rows-of-cases.js';
import { releaseOf } from '../../src/audits/releases/release.js';
import type { Release, ReleasedCell } from '../../src/audits/releases/release-schema.js';
import { sisterWarnings } from '../../src/audits/releases/sister-releases.js';
import type { Appearance, Court } from '../../src/cases/accounts/appearance.js';
import type { LedgerDay } from '../../src/cases/court-days/ledger-day.js';
import { joinCases } from '../../src/cases/join-cases.js';
import { appearance, fine, keyed, offence, order, result } from '../cases/builders.js';

const AUDIT: Audit = { ...findAudit('restraining-orders'), breakdowns: ['court', 'lja', 'region'] };
const RUN = { asOf: '2025-02-16T09:00:00+00:00', versions: { extractor: 'test' } };

const ledgerDay = (more: Pick<LedgerDay, 'court' | 'courtKey'>): LedgerDay => ({
  ...more,
  localJusticeArea: null,
  date: '2024-09-03',
  seen: 'resulted',
  expectedBy: 'unknown',
  lists: 0,
  registers: 1,
  cases: 5,
  casesListed: 0,
  casesResulted: 5,
  issuedAt: null,
  late: false,
  amended: false,
  knownAt: null,
  held: false,
  heldBy: null,
  problems: [],
});

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

interface Days {
  readonly from?: string;
  readonly to?: string;
}

function release(
  appearances: readonly Appearance[],
  earlier: readonly Release[] = [],
  audit = AUDIT,
  days: Days = {},
): Release {
  const rows = rowsOfCases(joinCases(appearances, keyed));
  const given = earlier.map((one) => ({ release: one, rows }));
  return releaseOf(audit, rows, { run: { ...RUN, ...days }, earlier: given });
}

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

  test('is refused where every result is of one court and its totals are as small as no cell of a court may be', () => {
    const ofCourts = (courts: readonly string[], some: readonly Counts[]) => {
      const days = courts.map((court) => ledgerDay({ court, courtKey: court.toLowerCase() }));
      return () => releaseOf(AUDIT, rowsOfCases(joinCases(corpus(some), keyed), days), { run: RUN, earlier: [] });
    };
    expect(ofCourts(['Alder'], [[3, 1, 1]])).toThrow(/of one court: .* too small to leave the team/);
    expect(ofCourts(['Alder', 'Birch'], [[3, 1, 1]])).not.toThrow();
    expect(ofCourts(['Alder'], [[20, 8, 7]])).not.toThrow();
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
    const ask = (from: string, to: string) => () =>
      releaseOf(AUDIT, rowsOfCases(cases), { run: { ...RUN, from, to }, earlier: [] });
    expect(ask('2024-09-01', '2024-09-30')).not.toThrow();
    expect(ask('2024-09-01', '2024-10-31')).not.toThrow();
    expect(ask('2024-09-03', '2024-09-05')).toThrow(/whole calendar months/);
    expect(ask('2024-09-01', '2024-09-29')).toThrow(/is neither/);
  });

  test('leaves out a table that beside an earlier one tells a small count by subtraction, and says so', () => {
    const before = corpus(counts);
    const first = release(before);
    const later = [...before, sentenced(COURTS[3] as Court, ['no_contact'])];
    const beside = release(later, [first]);
    expect(beside.groups[0]).toMatchObject({ observed: 72, tables: {} });
    expect(beside.notes.at(-1)).toMatch(/^The table by place of intimate image sharing is left out: /);
    expect(release(before, [first])).toEqual(release(before));
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

describe('beside a release of another audit', () => {
  const counts: readonly Counts[] = [[20, 10, 10]];
  const sister: Audit = { ...AUDIT, name: 'sister', select: 'principal_offence' };
  const now = release(corpus(counts));

  test('over some of the same days the team is told, and where totals are a few apart which', () => {
    const [said, more] = sisterWarnings(now, [release(corpus([[20, 11, 10]]), [], sister)]);
    expect(said).toMatch(
      /^The release of sister \(2024-08-01 to 2025-02-15\).*fewer than 5 apart: all sentenced of intimate image sharing, restraining order of intimate image sharing\./,
    );
    expect(more).toBeUndefined();
  });

  test('that is alike in every total, or far off, has nothing apart', () => {
    expect(sisterWarnings(now, [release(corpus(counts), [], sister)])[0]).not.toContain('apart');
    expect(sisterWarnings(now, [release(corpus([[40, 30, 20]]), [], sister)])[0]).not.toContain('apart');
  });

  test('of the same audit, or of other days, is no sister', () => {
    expect(sisterWarnings(now, [now])).toEqual([]);
    const days = { from: '2025-03-01', to: '2025-03-31' };
    expect(sisterWarnings(now, [release(corpus(counts, '2025-03-04'), [], sister, days)])).toEqual([]);
  });
});

describe('beside several releases', () => {
  const TIME: Audit = { ...AUDIT, breakdowns: ['month'], orders: ['restraining_order'] };
  const AUTUMN = { from: '2024-09-01', to: '2024-11-30' };
  const SEPTEMBER = { from: '2024-09-01', to: '2024-09-30' };
  const OCTOBER = { from: '2024-10-01', to: '2024-10-31' };
  const NOVEMBER = { from: '2024-11-01', to: '2024-11-30' };
  const NATION: Audit = { ...TIME, breakdowns: [] };
  /** September can be told; October and November are too small. */
  const months = [
    ...corpus([[20, 10, 0]], '2024-09-03'),
    ...corpus([[6, 1, 0]], '2024-10-03'),
    ...corpus([[2, 5, 0]], '2024-11-05'),
  ];

  test('the national total of a month that an earlier table hid is refused, with the reason', () => {
    const autumn = release(months, [], TIME, AUTUMN);
    expect(cellsOf(autumn, 'time').map(({ key }) => key)).not.toContain('2024-10');
    expect(() => release(months, [autumn], NATION, OCTOBER)).toThrow(
      /the national totals of 2024-10-01 to 2024-10-31 would tell a count that their table of time hides/,
    );
    expect(() => release(months, [autumn], NATION, NOVEMBER)).toThrow(/Nothing is released of these days/);
    expect(() => release(months, [autumn], NATION, AUTUMN)).not.toThrow();
  });

  test('three that tell a month together, none of which does with one other: the table of months is left out', () => {
    const [september, october] = [SEPTEMBER, OCTOBER].map((days) => release(months, [], NATION, days));
    if (september === undefined || october === undefined) throw new Error('no release');
    const beside = release(months, [september, october], TIME, AUTUMN);
    expect(beside.groups[0]).toMatchObject({ of: 44, tables: {} });
    expect(beside.notes.at(-1)).toBe(
      'The table by time of intimate image sharing is left out: beside the earlier releases it would tell a hidden count by subtraction.',
    );
    expect(Object.keys(release(months, [september], NATION, OCTOBER).groups[0]?.tables ?? {})).toEqual([]);
  });

  test('months that share no day hide nothing from one another', () => {
    const september = release(months, [], AUDIT, SEPTEMBER);
    expect(release(months, [september], AUDIT, OCTOBER)).toEqual(release(months, [], AUDIT, OCTOBER));
  });

  test('a court over all the days less the same court in one month is not told by subtraction', () => {
    const courts = [
      ...corpus(
        [
          [20, 10, 0],
          [20, 12, 0],
        ],
        '2024-09-03',
      ),
      ...corpus(
        [
          [8, 6, 0],
          [1, 1, 0],
        ],
        '2024-10-03',
      ),
    ];
    const september = release(courts, [], AUDIT, SEPTEMBER);
    expect(cellsOf(september).map(({ key, of }) => [key, of])).toEqual([
      ['Alder', 30],
      ['Birch', 32],
    ]);
    const autumn = release(courts, [september], AUDIT, AUTUMN);
    // By courts, Birch would have 34: 2 of them in October.
    expect(cellsOf(autumn).map(({ level, of }) => [level, of])).toEqual([['lja', 78]]);
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

const SEQUENCE_MONTHS = ['2024-09', '2024-10'];
const SEQUENCE_QUARTERS = ['2024-Q3', '2024-Q4'];
const SEQUENCE_DAYS: readonly Required<Days>[] = [
  { from: '2024-09-01', to: '2024-09-30' },
  { from: '2024-10-01', to: '2024-10-31' },
  { from: '2024-09-01', to: '2024-10-31' },
];

/** A sum told, or asked after: which of the eight counts (two courts, two months, made or not) are in it. */
interface Told {
  readonly of: readonly number[];
  readonly sum: number;
}

function eight(courts: readonly number[], months: readonly number[], all: boolean): readonly number[] {
  return courts.flatMap((court) =>
    months.flatMap((month) => [0, 1].slice(0, all ? 2 : 1).map((made) => court * 4 + month * 2 + made)),
  );
}

/** Which courts, or months, a cell is of: its own, or those of its area that have no cell by themselves. */
function membersOf(cells: readonly ReleasedCell[], cell: ReleasedCell, keys: readonly (readonly string[])[]) {
  const home = (member: readonly string[]) =>
    cells.find(({ key, level }) => level !== 'rest' && member.includes(key) && member[0] === key) ??
    cells.find(({ key, level }) => level !== 'rest' && member.includes(key)) ??
    cells.find(({ level }) => level === 'rest');
  return keys.flatMap((member, index) => (home(member) === cell ? [index] : []));
}

function everythingTold(one: Release): { readonly told: readonly Told[]; readonly hidden: readonly Told['of'][] } {
  const months = SEQUENCE_MONTHS.flatMap((month, index) =>
    one.period.from.slice(0, 7) <= month && month <= one.period.to.slice(0, 7) ? [index] : [],
  );
  const group = one.groups[0];
  const nation = [
    { of: eight([0, 1], months, true), sum: group?.observed ?? 0 },
    { of: eight([0, 1], months, false), sum: group?.families[0]?.made ?? 0 },
  ];
  const inCell = (cell: ReleasedCell, courts: readonly number[], days: readonly number[]): readonly Told[] => {
    const made = shown(cell, 'restraining_order');
    return [
      { of: eight(courts, days, true), sum: cell.of },
      ...(made === null ? [] : [{ of: eight(courts, days, false), sum: made }]),
    ];
  };
  const tables = group?.tables ?? {};
  const courtKeys = COURTS.slice(0, 2).map(({ house }) => [house, 'East', 'not stated']);
  const monthKeys = SEQUENCE_MONTHS.map((month, index) => [month, SEQUENCE_QUARTERS[index] ?? '']);
  const [places, times] = [cellsOf(one), cellsOf(one, 'time')];
  const told = [
    ...nation,
    ...places.flatMap((cell) => inCell(cell, membersOf(places, cell, courtKeys), months)),
    ...times.flatMap((cell) =>
      inCell(
        cell,
        [0, 1],
        membersOf(times, cell, monthKeys).filter((month) => months.includes(month)),
      ),
    ),
  ];
  const hidden = [
    ...('place' in tables ? [0, 1].flatMap((court) => [true, false].map((all) => eight([court], months, all))) : []),
    ...('time' in tables ? months.flatMap((month) => [true, false].map((all) => eight([0, 1], [month], all))) : []),
  ];
  return { told, hidden };
}

/** How many values a sum can have, found by trying every eight counts that agree with all that is told; `Infinity` where nothing limits it. */
function valuesOf(asked: readonly number[], told: readonly Told[]): number {
  const limited = new Set(told.flatMap(({ of }) => of));
  if (asked.some((at) => !limited.has(at))) return Number.POSITIVE_INFINITY;
  const unknowns = [...limited];
  const left = told.map(({ sum }) => sum);
  const found = new Set<number>();
  const place = (index: number, value: number): void => {
    const at = unknowns[index];
    if (at === undefined) {
      if (left.every((sum) => sum === 0)) found.add(value);
      return;
    }
    const bearing = told.flatMap(({ of }, sum) => (of.includes(at) ? [sum] : []));
    const later = unknowns.slice(index + 1);
    const most = Math.min(...bearing.map((sum) => left[sum] ?? 0));
    const last = bearing.find((sum) => !later.some((other) => told[sum]?.of.includes(other)));
    for (let count = last === undefined ? 0 : (left[last] ?? 0); count <= most; count += 1) {
      for (const sum of bearing) left[sum] = (left[sum] ?? 0) - count;
      place(index + 1, value + (asked.includes(at) ? count : 0));
      for (const sum of bearing) left[sum] = (left[sum] ?? 0) + count;
    }
  };
  place(0, 0);
  return found.size;
}

test('no release of a sequence narrows a hidden count of any to under five values', () => {
  const atom = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
  const asked = fc.record({
    days: fc.constantFrom(...SEQUENCE_DAYS),
    breakdowns: fc.constantFrom<Audit['breakdowns'][]>([], ['court'], ['month'], ['court', 'month']),
  });
  const base: Audit = { ...AUDIT, orders: ['restraining_order'], release: { smallest: 2 } };
  fc.assert(
    fc.property(
      fc.array(atom, { minLength: 4, maxLength: 4 }),
      fc.array(asked, { minLength: 2, maxLength: 3 }),
      (truth, sequence) => {
        const [a, b, c, d] = truth.map(([none, made]): Counts => [none, made, 0]);
        if (a === undefined || b === undefined || c === undefined || d === undefined) return;
        const people = [...corpus([a, b], '2024-09-03'), ...corpus([c, d], '2024-10-03')];
        const given: Release[] = [];
        for (const { days, breakdowns } of sequence) {
          let next: Release;
          try {
            next = release(people, given, { ...base, breakdowns }, days);
          } catch (error) {
            expect(String(error)).toMatch(/Nothing is released of these days/);
            continue;
          }
          const before = given.flatMap((one) => everythingTold(one).told);
          const now = everythingTold(next);
          const after = [...before, ...now.told];
          const cells = [...given, next].flatMap((one) => everythingTold(one).told.slice(2));
          const isToldAsCell = (of: readonly number[]) =>
            cells.some((one) => one.of.length === of.length && one.of.every((at) => of.includes(at)));
          const narrowed = (of: readonly number[]) =>
            valuesOf(of, after) < 5 && valuesOf(of, after) < valuesOf(of, before);
          for (const one of given) {
            for (const part of everythingTold(one).hidden)
              if (!everythingTold(one).told.some((told) => told.of.join() === part.join()))
                expect(narrowed(part) && !isToldAsCell(part)).toBe(false);
          }
          for (const part of now.hidden)
            expect(!isToldAsCell(part) && narrowed(part) && valuesOf(part, after) < valuesOf(part, now.told)).toBe(
              false,
            );
          given.push(next);
        }
      },
    ),
    { numRuns: 20 },
  );
});
