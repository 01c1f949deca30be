import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { findAudit } from '../../src/audits/definition/find-audit.js';
import { findGaps, type GapsAsked } from '../../src/audits/gaps/gaps.js';
import { rowsOfCases } from '../../src/audits/judging/rows-of-cases.js';
import { releaseSchema } from '../../src/audits/releases/release-schema.js';
import type { Appearance, ClauseHeard } from '../../src/cases/accounts/appearance.js';
import { joinCases } from '../../src/cases/join-cases.js';
import { printGaps } from '../../src/cli/printing/print-gaps.js';
import {
  type AppearanceParts,
  appearance,
  fine,
  keyed,
  offence,
  order,
  result,
  SEDGEMOUTH,
} from '../cases/builders.js';

const AUDIT = findAudit('observer-2025');
const RUN = { asOf: '2025-02-16T09:00:00+00:00', versions: { extractor: 'test' } };

let people = 0;
function somebody(clauses: readonly ClauseHeard[], parts: AppearanceParts = {}): Appearance {
  people += 1;
  return appearance({
    urn: `01AA${String(people).padStart(5, '0')}24`,
    person: { master: null, asn: null, nameAndBirth: `linnet ${people}`, name: `linnet ${people}` },
    offences: [offence([fine(), ...clauses.map((clause) => result([clause]))])],
    ...parts,
  });
}

const many = (count: number, make: () => Appearance) => Array.from({ length: count }, make);
const restraining = () => order('restraining_order', 'made', { period: 'P2Y', terms: ['no_contact'] });
const AT_SEDGEMOUTH = { hearing: { court: SEDGEMOUTH } };

const ask = (appearances: readonly Appearance[], asked: GapsAsked) =>
  findGaps(AUDIT, rowsOfCases(joinCases(appearances, keyed)), { run: RUN, asked });

const TWO_COURTS = [
  ...many(6, () => somebody([restraining()])),
  ...many(24, () => somebody([])),
  ...many(60, () => somebody([restraining()], AT_SEDGEMOUTH)),
  ...many(40, () => somebody([], AT_SEDGEMOUTH)),
];

describe('a court beside the rest of the nation', () => {
  const [group] = ask(TWO_COURTS, { by: 'court', family: 'restraining_order' }).groups;
  const fernleigh = group?.areas.find(({ key }) => key === "Fernleigh Magistrates' Court");

  test('has its own count and the rest’s, and the limits chance leaves it', () => {
    expect(group?.nation).toMatchObject({ of: 130, observed: 130, made: 66 });
    expect(fernleigh).toMatchObject({
      of: 30,
      made: 6,
      rate: 0.2,
      rest: { of: 100, made: 60, rate: 0.6 },
      expected: 18,
      needed: 13,
    });
    // R: qbinom(c(.025, .975), 30, .6) and qbinom(c(.001, .999), 30, .6)
    expect(fernleigh?.limits).toEqual([
      { level: 0.95, low: 13, high: 23 },
      { level: 0.998, low: 10, high: 26 },
    ]);
  });

  test('is called lower where it lies outside the limits and the adjusted test says so too', () => {
    // R: fisher.test(matrix(c(6, 24, 60, 40), 2)); two courts tested
    expect(fernleigh?.p?.value).toBeCloseTo(0.0001377748, 8);
    expect(fernleigh?.adjusted?.value).toBeCloseTo(0.0002755496, 8);
    expect(fernleigh?.verdict).toBe('lower');
    expect(group?.tests).toEqual({ areas: 2, tested: 2, earlier: 0 });
  });

  test('earlier looks raise the adjusted p', () => {
    const later = ask(TWO_COURTS, { by: 'court', family: 'restraining_order', earlierTests: 98 }).groups[0];
    expect(later?.areas[0]?.adjusted?.value).toBeCloseTo(0.01377748, 6);
  });

  test('is not flagged where few orders are expected: it says how many cases that would take', () => {
    const deprivation = ask(
      [
        ...many(2, () => somebody([order('deprivation', 'made', { property: ['device'] })], AT_SEDGEMOUTH)),
        ...many(98, () => somebody([], AT_SEDGEMOUTH)),
        ...many(200, () => somebody([])),
      ],
      { by: 'court' },
    ).groups[0];
    const court = deprivation?.areas.find(({ key }) => key === "Fernleigh Magistrates' Court");
    expect(court).toMatchObject({ made: 0, observed: 200, p: null, adjusted: null, verdict: 'too_few', needed: 250 });
  });
});

describe('a case with no order recorded', () => {
  const drawn = ask(
    [
      somebody([restraining()]),
      somebody([], { offences: [offence([fine()], { convictionDate: '2024-08-20' })] }),
      somebody([order('restraining_order', 'pending')]),
      somebody([], { document: { completeResults: false } }),
    ],
    { by: 'month', family: 'restraining_order' },
  ).groups[0];

  test('is listed with what can be asked; one whose results were not seen is not', () => {
    expect(drawn?.cases.map(({ recorded }) => recorded).sort()).toEqual(['none', 'open']);
  });

  test('has days since sentence, a route without a deadline, and how long the court must confirm the outcome', () => {
    const silent = drawn?.cases.find(({ recorded }) => recorded === 'none');
    // 3 September 2024 to 16 February 2025
    expect(silent).toMatchObject({
      key: '2024-09',
      sentencedOn: '2024-09-03',
      daysSinceSentence: 166,
      variation: { route: 's.142 Magistrates’ Courts Act 1980' },
      confirm: { verdictOn: '2024-08-20', until: '2025-02-20', must: 'must' },
    });
    expect(silent?.variation.words).not.toMatch(/\b(?:56|28|days|deadline|within)\b/);
    expect(silent?.question).toMatch(/restraining order \(s\.360 Sentencing Act 2020\)/);
  });

  test('six months to the day after the verdict, confirming is discretionary', () => {
    const old = ask([somebody([], { offences: [offence([fine()], { convictionDate: '2024-08-16' })] })], {
      by: 'month',
    });
    expect(old.groups[0]?.cases[0]?.confirm).toEqual({
      verdictOn: '2024-08-16',
      until: '2025-02-16',
      must: 'discretionary',
    });
  });
});

test('nothing in the database: no area, nothing calculable, and it fits the schema', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const fits = ajv.compile(JSON.parse(readFileSync('schemas/gaps.schema.json', 'utf8')));
  const empty = ask([], { by: 'prosecutor' });
  expect(empty.groups[0]).toMatchObject({ nation: { of: 0, rate: null }, areas: [], cases: [] });
  for (const one of [empty, ask(TWO_COURTS, { by: 'offence' }), ask(TWO_COURTS, { by: 'lja' })]) {
    fits(JSON.parse(JSON.stringify(one)));
    expect(fits.errors ?? []).toEqual([]);
  }
});

test('a family the audit does not count is refused with those it does', () => {
  expect(() => ask([], { by: 'court', family: 'request_recorded' })).toThrow(
    /does not count “request_recorded”\. It counts: deprivation/,
  );
});

test('in words: what was made, what the rest has, what chance leaves, and the reading', () => {
  const printed = printGaps(ask(TWO_COURTS, { by: 'court', family: 'restraining_order' }));
  expect(printed).toContain(
    "Fernleigh Magistrates' Court: 6 of 30 made (20 %), in the rest 60 of 100 (60.0 %): lower than the rest.",
  );
  expect(printed).toContain('chance would leave 13 to 23');
  expect(printed).toContain('and 4 more cases');
});

test('for release: no case, only cells that may be told, and nothing that gives a hidden one away', () => {
  const [released] = ask(
    [
      ...TWO_COURTS,
      ...many(3, () => somebody([], { hearing: { court: { house: 'Thistle', code: null, localJusticeArea: null } } })),
    ],
    { by: 'court', family: 'restraining_order', release: true },
  ).groups;
  expect(released?.cases).toEqual([]);
  expect(released?.areas.map(({ key }) => key)).not.toContain('Thistle');
  expect(released?.areas.every(({ made, observed }) => made >= 5 && observed - made >= 5)).toBe(true);
  expect(() => ask(TWO_COURTS, { by: 'offence', release: true })).toThrow(/for the team/);
});

test('a release of gaps is a release: what is released later is held against it', () => {
  const gaps = ask(TWO_COURTS, { by: 'court', family: 'restraining_order', release: true });
  const rows = rowsOfCases(joinCases(TWO_COURTS, keyed));
  const given = gaps.release;
  if (given === undefined) throw new Error('There is no release.');
  expect(releaseSchema.parse(given).groups[0]?.families.map(({ family }) => family)).toEqual(AUDIT.orders);
  expect(given.groups[0]?.tables.place?.flatMap(({ families }) => families.map(({ family }) => family))).toEqual([
    'restraining_order',
    'restraining_order',
  ]);
  expect(ask(TWO_COURTS, { by: 'court', family: 'restraining_order' }).release).toBeUndefined();
  // With one more at Fernleigh, its court told again would tell of that one.
  const more = [...TWO_COURTS, somebody([restraining()])];
  const later = findGaps(AUDIT, rowsOfCases(joinCases(more, keyed)), {
    run: RUN,
    asked: { by: 'court', family: 'restraining_order', release: true },
    earlier: [{ release: given, rows }],
  });
  expect(later.groups[0]?.areas.map(({ key }) => key)).not.toContain("Fernleigh Magistrates' Court");
});

test('what no document states is no area: it is in the rest of each, and counted', () => {
  const nowhere = { hearing: { court: { house: 'Thistle', code: null, localJusticeArea: null } } };
  const stated = { hearing: { court: { house: 'Teasel', code: null, localJusticeArea: 'East' } } };
  const answer = ask([...many(20, () => somebody([], nowhere)), ...many(20, () => somebody([restraining()], stated))], {
    by: 'lja',
    family: 'restraining_order',
  });
  const [group] = answer.groups;
  expect(group?.areas.map(({ key, rest }) => [key, rest.of])).toEqual([['East', 20]]);
  expect(group).toMatchObject({ notStated: 20, tests: { areas: 1 } });
  expect(printGaps(answer)).toContain('No local justice area is stated of 20 cases');
});

test('for release the nation in one cell is no area: there is no rest to set it beside', () => {
  const inOneCourt = [...many(8, () => somebody([restraining()])), ...many(8, () => somebody([]))];
  const [released] = ask(inOneCourt, { by: 'court', family: 'restraining_order', release: true }).groups;
  expect(released).toMatchObject({ nation: { of: 16, made: 8 }, areas: [], tests: { areas: 0, tested: 0 } });
});

test('for release only of the audit’s own period or of whole months, as every release', () => {
  const over = (from: string, to: string, release: boolean) => () =>
    findGaps(AUDIT, rowsOfCases(joinCases(TWO_COURTS, keyed)), {
      run: { ...RUN, from, to },
      asked: { by: 'court', family: 'restraining_order', release },
    });
  expect(over('2024-09-03', '2024-09-20', true)).toThrow(/2024-09-03 to 2024-09-20 is neither/);
  expect(over('2024-09-01', '2024-09-30', true)).not.toThrow();
  expect(over('2024-09-03', '2024-09-20', false)).not.toThrow();
});

test('cases whose record leaves the order open are told apart from those with none recorded', () => {
  const appliedFor = somebody([order('restraining_order', 'applied_for')]);
  const printed = (appearances: readonly Appearance[]) =>
    printGaps(ask(appearances, { by: 'court', family: 'restraining_order' }));
  expect(printed([somebody([]), appliedFor])).toContain(
    '2 cases of intimate image sharing with results seen and no such order recorded, or left open (1);',
  );
  expect(printed([somebody([])])).toContain('with results seen and no such order recorded; --json');
});
