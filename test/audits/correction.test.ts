import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type JudgedUnit, judgedUnits } from '../../src/audits/judging/judged-unit.js';
import {
  type BlindReading,
  type BlindRow,
  type BlindVerdict,
  blindSample,
  sealOf,
} from '../../src/audits/readings/blind-sample.js';
import { correctionOf } from '../../src/audits/readings/correction.js';
import { NOBODY_SAID, type PeopleSaid } from '../../src/audits/readings/people-said.js';
import { joinCases } from '../../src/cases/join-cases.js';
import { DEPRIVATION } from '../../src/law/orders/order-families/deprivation.js';
import { writeBlindSheet } from '../../src/reports/blind/blind-sheet.js';
import { readBlindSheets } from '../../src/reports/blind/read-blind-sheets.js';
import { correctionSentences } from '../../src/reports/sentences/corrected.js';
import { appearance, fine, keyed, offence, phoneTaken } from '../cases/builders.js';

const PERIOD = { from: '2024-08-01', to: '2025-02-15' };
const GROUP = 'intimate_image_sharing';
const DRAW = { audit: 'mine', ...PERIOD, seed: 'one', size: 100 };

/** So many people sentenced; of every fifth an order is recorded. */
function corpus(people: number): readonly JudgedUnit[] {
  const all = Array.from({ length: people }, (_, at) =>
    appearance({
      urn: `01AA${at}`,
      person: { master: null, asn: null, nameAndBirth: `teal ${at}`, name: `teal ${at}` },
      offences: [offence([fine(), ...(at % 5 === 0 ? [phoneTaken()] : [])])],
    }),
  );
  return judgedUnits(joinCases(all, keyed), GROUP, PERIOD);
}

const units = corpus(300);
const isMade = ({ made }: JudgedUnit) => made.includes('deprivation');

/** Read as the rules read, but for so many of those they passed. */
function read(missed: number, over: Partial<BlindReading> = {}): BlindReading {
  let left = missed;
  const rows = blindSample(units, DRAW).map((unit): BlindRow => {
    const verdict: BlindVerdict = isMade(unit) || left > 0 ? 'yes' : 'no';
    if (!isMade(unit)) left -= 1;
    const { id, at, asRead } = unit;
    const seals = new Map([['deprivation', sealOf(unit, DEPRIVATION, DRAW.seed)]]);
    return { group: GROUP, id, at, asRead, seals, verdicts: new Map([['deprivation', verdict]]) };
  });
  return { ...DRAW, rows, ...over };
}

function corrected(people: Partial<PeopleSaid>, all: readonly JudgedUnit[] = units) {
  const asked = { audit: 'mine', group: GROUP, period: PERIOD, families: [DEPRIVATION] };
  return correctionOf(all, { ...asked, people: { ...NOBODY_SAID, ...people } });
}

describe('rates corrected for errors of reading', () => {
  test('by sensitivity and specificity of a random sample that people read blind', () => {
    const { why, sample, families } = corrected({ blind: read(4) });
    expect([why, sample]).toEqual([null, { seed: 'one', size: 100, read: 100 }]);
    // Of the 100 drawn the rules find 21, people 25; every fifth of 300 is 60. Rogan–Gladen: (60/300 + 1 − 1) / (21/25 + 1 − 1).
    expect(families).toMatchObject([
      {
        family: 'deprivation',
        counted: { made: 60, of: 300 },
        found: { made: 21, of: 25 },
        passed: { made: 75, of: 75 },
        why: null,
      },
    ]);
    expect(families[0]?.rate).toBeCloseTo(5 / 21, 10);
    expect(families[0]?.interval?.low).toBeLessThan(5 / 21);
    expect(families[0]?.interval?.high).toBeGreaterThan(5 / 21);
  });

  test('a sample in which the rules are right leaves the rate as it is', () => {
    expect(corrected({ blind: read(0) }).families[0]?.rate).toBeCloseTo(0.2, 10);
  });

  test.each<[string, Partial<PeopleSaid>, string]>([
    ['nobody has read a sample', {}, 'no_sample'],
    ['the sample is of other days', { blind: read(0, { to: '2025-02-14' }) }, 'sample_of_other_days'],
    ['a case of the sample is not read', { blind: read(0, { rows: read(0).rows.slice(1) }) }, 'sample_unread'],
    [
      'a case has changed since it was read',
      { blind: read(0, { rows: read(0).rows.map((row, index) => (index === 3 ? { ...row, asRead: 'other' } : row)) }) },
      'sample_unread',
    ],
  ])('not where %s', (_, people, why) => {
    expect(corrected(people)).toMatchObject({ why, families: [] });
  });

  test('not of so few that people read every one, whatever was drawn', () => {
    expect(corrected({ blind: read(4) }, units.slice(0, 200)).why).toBe('all_are_to_be_read');
  });

  test('a decision of people on a case of the sample changes nothing of it; one on another case ends it', () => {
    const drawn = new Set(blindSample(units, DRAW).map(({ id }) => id));
    const decided = (unit: JudgedUnit | undefined): Partial<PeopleSaid> => ({
      readings: new Map([['a1', { decided: 1, changed: 1, unfit: 0 }]]),
      caseOf: new Map([['a1', unit?.id ?? '']]),
    });
    const [inside, outside] = [units.find(({ id }) => drawn.has(id)), units.find(({ id }) => !drawn.has(id))];
    const asItWas = corrected({ blind: read(4) });
    const since = units.map((unit) => (unit === inside ? { ...unit, asRead: 'since', made: [] } : unit));
    expect(corrected({ blind: read(4), ...decided(inside) }, since)).toEqual(asItWas);
    expect(corrected({ blind: read(4), ...decided(outside) }).why).toBe('people_changed_others');
  });

  test('not of an order that the sample has no case of, and the words say so', () => {
    const rows = read(0).rows.map((row) => ({ ...row, verdicts: new Map([['deprivation', 'no' as const]]) }));
    const correction = corrected({ blind: read(0, { rows }) });
    expect(correction.families).toMatchObject([{ rate: null, interval: null, why: 'none_in_sample' }]);
    expect(correctionSentences(correction)[1]).toBe(
      'Not calculable: deprivation (the sample has no case with it, or none without).',
    );
  });
});

describe('the sheet of a sample', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-blind-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'sample.xlsx');
  const families = [{ name: 'deprivation', title: 'deprivation', counts: 'orders' }];
  const sheetOf = (reading: BlindReading) =>
    writeBlindSheet({
      ...reading,
      families,
      rows: reading.rows.map((row) => ({
        ...row,
        words: [{ date: '2025-01-08', code: '3055', label: null, words: '=forfeiture of the phone' }],
      })),
    });

  test('is read back as it was written, nothing said of any case', async () => {
    const reading = read(0);
    writeFileSync(file, await sheetOf(reading));
    const back = await readBlindSheets([file]);
    expect(back).toEqual({ ...reading, rows: reading.rows.map((row) => ({ ...row, verdicts: new Map() })) });
    expect(corrected({ ...(back === undefined ? {} : { blind: back }) }).why).toBe('sample_unread');
  });

  test('does not show what the program reads: no two cases have the same seal', () => {
    const seals = read(0).rows.map(({ seals: own }) => own.get('deprivation'));
    expect(new Set(seals).size).toBe(100);
  });

  test('that is none, or not as it was written, is refused with the row', async () => {
    await expect(readBlindSheets([join(folder, 'gone.xlsx')])).rejects.toThrow(/gone\.xlsx cannot be read/);
    const [first, ...others] = read(0).rows;
    if (first === undefined) throw new Error('no row');
    writeFileSync(file, await sheetOf(read(0, { rows: [{ ...first, id: 'another' }, ...others] })));
    await expect(readBlindSheets([file])).rejects.toThrow(
      /row 2: case, seed or last column are not as they were written/,
    );
    const other = join(folder, 'other.xlsx');
    writeFileSync(file, await sheetOf(read(0)));
    writeFileSync(other, await sheetOf(read(0, { size: 99 })));
    await expect(readBlindSheets([file, other])).rejects.toThrow(/other\.xlsx is of another sample/);
  });
});
