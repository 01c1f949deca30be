import { describe, expect, test } from '@jest/globals';
import type { Block, Report } from '../../src/reports/schemas/report-schema.js';
import { coverageClause } from '../../src/reports/sentences/coverage.js';
import { answerSentence, familySentence } from '../../src/reports/sentences/figures.js';
import { countedWords, periodClause, periodWords } from '../../src/reports/words.js';
import { sampleReport } from './sample.js';

const wilson = { low: 0.001804, high: 0.055554 };
const exact = { low: 0.000258, high: 0.055536 };
const deprivation = { family: 'deprivation', made: 1, interval: wilson, exact, upper: { made: 3 } };
const group = { group: 'intimate_image_sharing', of: 98, observed: 98, families: [] };
const asked = { unit: 'defendant_case', when: 'in January 2025' };
const FOR = 'sentenced by magistrates in January 2025 for sharing, or threatening to share, an intimate image';

describe('the answer in one sentence', () => {
  test.each([
    [
      'all seen',
      group,
      deprivation,
      `Of 98 people’s cases ${FOR}, 1 has a deprivation order over a device or images recorded (1.0 %; exact 95 % interval 0.0 % to 5.6 %); at most 3, with every case counted that the record leaves open`,
    ],
    [
      'some not seen',
      { ...group, of: 1200 },
      { ...deprivation, upper: { made: 1 } },
      `Of 1,200 people’s cases ${FOR}, the results of 98 were seen; of these 1 has a deprivation order over a device or images recorded (1.0 %; exact 95 % interval 0.0 % to 5.6 %)`,
    ],
    [
      'none recorded, few cases',
      { ...group, of: 12, observed: 12 },
      {
        ...deprivation,
        made: 0,
        interval: { low: 0, high: 0.242494 },
        exact: { low: 0, high: 0.264648 },
        upper: { made: 0 },
      },
      `Of 12 people’s cases ${FOR}, none has a deprivation order over a device or images recorded (0 %; exact 95 % interval 0 % to 26 %)`,
    ],
    [
      'one case alone',
      { ...group, of: 1, observed: 1 },
      {
        ...deprivation,
        interval: { low: 0.206543, high: 1 },
        exact: { low: 0.025, high: 1 },
        upper: { made: 1 },
      },
      `Of 1 person’s case ${FOR}, 1 has a deprivation order over a device or images recorded (100 %; exact 95 % interval 3 % to 100 %)`,
    ],
    [
      'no results seen',
      { ...group, of: 4, observed: 0 },
      { ...deprivation, made: 0, interval: null, exact: null, upper: { made: 0 } },
      `Of 4 people’s cases ${FOR}, the results of none were seen, so no rate is calculable`,
    ],
    [
      'nobody sentenced',
      { ...group, of: 0, observed: 0 },
      { ...deprivation, made: 0, interval: null, exact: null, upper: { made: 0 } },
      `These documents hold no people’s cases ${FOR}, so no rate is calculable`,
    ],
  ])('%s', (_, figures, family, sentence) => {
    expect(answerSentence(figures, family, asked)).toBe(sentence);
  });

  test('of requests it says that the count is a floor', () => {
    const requests = { ...deprivation, family: 'request_recorded', floor: true as const, upper: { made: 9 } };
    expect(familySentence(requests, 98)).toBe(
      'Requests recorded (a floor): recorded in 1 of 98 (1.0 %; exact 95 % interval 0.0 % to 5.6 %), a floor, for requests are seldom recorded.',
    );
  });
});

test.each([
  [
    { courtDaysExpected: null, courtDaysSeen: 1 },
    'results of 1 court day were seen, and how many are missing cannot be told',
  ],
  [{ courtDaysExpected: 40, courtDaysSeen: 39 }, 'results were seen of 39 of 40 court days expected (98 %)'],
  [{ courtDaysExpected: 400, courtDaysSeen: 390 }, 'results were seen of 390 of 400 court days expected (97.5 %)'],
])('what was seen is said with its base: %j', (seen, words) => {
  const none = { share: null, listedOnly: 0, nothingSeen: 0, held: 0, unexpected: 0, why: '' };
  expect(coverageClause({ ...none, ...seen })).toBe(words);
});

test.each([
  ['2025-01-01', '2025-01-31', 'January 2025', 'in January 2025'],
  ['2024-02-01', '2024-02-29', 'February 2024', 'in February 2024'],
  ['2025-02-01', '2025-02-27', '1 February 2025 to 27 February 2025', 'from 1 February 2025 to 27 February 2025'],
  ['2024-12-01', '2025-01-31', '1 December 2024 to 31 January 2025', 'from 1 December 2024 to 31 January 2025'],
])('%s to %s is %s', (from, to, words, clause) => {
  expect([periodWords(from, to), periodClause(from, to)]).toEqual([words, clause]);
});

describe('the sample report', () => {
  const internal = sampleReport('observer-2025');
  const released = sampleReport('observer-2025-release');

  test('has the sections in the order a reader needs them', () => {
    expect(internal.sections.map(({ id }) => id)).toEqual([
      'answer',
      'funnel',
      'rates',
      'months',
      'parted',
      'comparison',
      'standing',
      'cases',
      'replies',
      'unread',
      'method',
      'audit-file',
    ]);
    expect(released.sections.map(({ id }) => id)).toEqual([
      'answer',
      'funnel',
      'rates',
      'parted',
      'standing',
      'method',
      'audit-file',
    ]);
  });

  test('answers the Observer’s question with the Observer’s figures', () => {
    const [answer] = internal.sections;
    expect(textsOf(answer?.blocks ?? []).slice(0, 3)).toEqual([
      'Of 98 people’s cases sentenced by magistrates from 1 August 2024 to 15 February 2025 for sharing, or threatening to share, an intimate image, 1 has a deprivation order over a device or images recorded (1.0 %; exact 95 % interval 0.0 % to 5.6 %); at most 3, with every case counted that the record leaves open; results of 422 court days were seen, and how many are missing cannot be told.',
      'Provisional: these figures may still change (which court days are missing cannot be told).',
      'Loss of device or images by order: recorded in 2 of 98 (2.0 %; exact 95 % interval 0.2 % to 7.2 %); at most 3, with every case counted that the record leaves open.',
    ]);
  });

  test('says first that its documents are invented, and carries the standing sentence', () => {
    for (const report of [internal, released]) {
      expect(report.warning).toMatch(/^Invented documents .* proves nothing about courts\.$/);
      expect(textsOf(report.sections.flatMap(({ blocks }) => blocks)).join(' ')).toContain(
        'A deprivation order reaches only property seized from the offender, or in their possession or control when arrested or summonsed; records do not say whether a device was held, so 100 % is not the benchmark.',
      );
    }
  });

  test('every count in a sentence of the answer stands in its table', () => {
    const table = internal.sections
      .flatMap(({ blocks }) => blocks)
      .find((block) => block.kind === 'table' && block.table.id === 'rates-intimate-image-sharing');
    const rows = table?.kind === 'table' ? table.table.rows : [];
    const said = textsOf(internal.sections[0]?.blocks ?? []).filter((sentence) => sentence.includes(': recorded in '));
    expect(said.map((sentence) => /recorded in (\d+) of (\d+)/.exec(sentence)?.slice(1).map(Number))).toEqual(
      rows.slice(1).map((row) => [row[1]?.value, row[2]?.value]),
    );
  });
});

describe('a report for release', () => {
  const released: Report = sampleReport('observer-2025-release');
  const internal = sampleReport('observer-2025');

  test('names no case', () => {
    const text = JSON.stringify(released);
    const cases = internal.kind === 'internal' ? internal.units.flatMap(({ cases: own }) => own) : [];
    expect(cases.length).toBeGreaterThan(90);
    expect(cases.filter((id) => text.includes(id))).toEqual([]);
    expect(text).not.toContain('Questions to courts');
  });

  test('tells no small count below the national totals', () => {
    const parted = released.sections.find(({ id }) => id === 'parted')?.blocks ?? [];
    const small = parted.flatMap((block) =>
      block.kind === 'table'
        ? block.table.rows.flatMap((row) =>
            row.filter(({ value }) => typeof value === 'number' && value > 0 && value < 5),
          )
        : [],
    );
    expect(parted.length).toBeGreaterThan(0);
    expect(small).toEqual([]);
  });
});

function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'text' ? block.sentences : block.kind === 'list' ? block.items : [],
  );
}

test('of a unit whose results were not all seen no order is told as counted', () => {
  expect(countedWords('none_recorded', ['restraining_order'])).toBe('counted as restraining order');
  expect(countedWords('not_observable', ['restraining_order'])).toBe('restraining order recorded, but in no rate');
  expect(countedWords('none_recorded', [])).toBeNull();
});
