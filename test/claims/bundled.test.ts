import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { CheckedClaim, ClaimsChecked } from '../../src/claims/checking/answer-schema.js';
import { bundledClaims, findClaims } from '../../src/claims/find-claims.js';
import { readClaims } from '../../src/claims/read-claims.js';
import { answerClaims } from '../../src/pipeline/answering/check-claims.js';
import { schemaText } from '../../src/reports/schemas.js';
import { openStore } from '../../src/store/opening/open.js';
import type { Store } from '../../src/store/tables.js';
import { takenIn } from '../sample-database.js';

const ajv = new Ajv2020({ strict: true });
addFormats.default(ajv);
const fits = ajv.compile(JSON.parse(schemaText('claims-checked')));

async function checked(name: string, store: Store | null = null, path?: string): Promise<ClaimsChecked> {
  const { text, source, folder } = findClaims(name);
  const answer = await answerClaims(readClaims(text, source), {
    folder,
    store,
    now: () => '2025-03-01T09:00:00Z',
    ...(path === undefined ? {} : { url: path }),
  });
  fits(answer);
  expect(fits.errors ?? []).toEqual([]);
  return answer;
}

function claim({ claims }: ClaimsChecked, id: string): CheckedClaim {
  const found = claims.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no claim ${id}`);
  return found;
}

const verdicts = ({ claims }: ClaimsChecked, verdict: CheckedClaim['verdict']) =>
  claims.filter((one) => one.verdict === verdict).map(({ id }) => id);

describe('what Refuge published, against its own tables', () => {
  let answer: ClaimsChecked;
  beforeAll(async () => {
    answer = await checked('refuge-2023');
  });

  test('three statements do not hold, and what the tables do not have cannot be checked', () => {
    expect(verdicts(answer, 'does_not_hold')).toEqual(['complete-answers', 'four-over-1000', 'none-over-4']);
    expect(verdicts(answer, 'cannot_be_checked')).toEqual([
      'outcomes-asked',
      'growth-2020',
      'growth-2021',
      'half-2022',
      'threats-one-in-14',
      'none-convicted',
      'met-redacted',
      'supported-daily',
    ]);
  });

  test('three forces and not four recorded more than 1,000', () => {
    expect(claim(answer, 'four-over-1000')).toMatchObject({
      verdict: 'does_not_hold',
      atPrintedPrecision: 'does_not_hold',
      arithmetic: 'Greater Manchester 1,347, Metropolitan Police 3,356 and West Midlands 1,800: 3 of 24 rows, not 4.',
    });
  });

  test('one of them charged more than 4 %, which as printed is 4 %', () => {
    const found = claim(answer, 'none-over-4');
    expect(found).toMatchObject({ verdict: 'does_not_hold', atPrintedPrecision: 'holds' });
    expect(found.arithmetic).toContain(
      'Greater Manchester 55 of 1,347 = 4.083 %, which is more than 4 %; to the printed whole percent, 4 %',
    );
  });

  test('24 complete answers are 23 and the Metropolitan Police, as the text itself says', () => {
    const found = claim(answer, 'complete-answers');
    expect(found.verdict).toBe('does_not_hold');
    expect(found.arithmetic).toMatch(/23 of 43 rows, not 24\. .*Metropolitan Police/);
    expect(found.explainedInText).toMatch(/23 complete answers and that one make 24/);
  });

  test('the totals, the rates of the 24 forces and the five shares hold to the last digit', () => {
    expect(claim(answer, 'total-charged').arithmetic).toBe('30 + 21 + 15 + … + 18 (24 figures) = 534, as printed.');
    expect(claim(answer, 'total-recorded').arithmetic).toContain('(24 figures) = 13,860, as printed');
    expect(claim(answer, 'table-3-total').arithmetic).toBe('534 + 891 + 3,029 + 4,886 + 4,520 = 13,860, as printed.');
    for (const id of ['rates-by-force', 'table-3-shares', 'table-3-hundred', 'only-one-over-10'])
      expect([id, claim(answer, id).verdict]).toEqual([id, 'holds']);
  });
});

describe('what became of Lancashire’s 220 reports', () => {
  test('half is not more than half, and of 79 nothing is said', async () => {
    const answer = await checked('lancashire-2017');
    expect(verdicts(answer, 'does_not_hold')).toEqual(['more-than-half-closed']);
    expect(claim(answer, 'more-than-half-closed')).toMatchObject({
      atPrintedPrecision: 'does_not_hold',
      arithmetic: '110 of 220 = 50 %, which is exactly half, not more.',
    });
    expect(claim(answer, 'half-closed').verdict).toBe('holds');
    expect(claim(answer, 'outcomes-told').arithmetic).toContain('220 − 110 − 12 − 19 = 79');
    expect(claim(answer, 'mainly-evidence')).toMatchObject({
      verdict: 'cannot_be_checked',
      reason: 'not_in_any_table',
    });
  });
});

describe('the prosecutions of 2020', () => {
  test('one year over half does not contradict “in some years”', async () => {
    const answer = await checked('prosecutions-2020');
    expect(verdicts(answer, 'does_not_hold')).toEqual([]);
    const some = claim(answer, 'some-years-under-half');
    expect(some).toMatchObject({ verdict: 'cannot_be_checked', reason: 'other_period' });
    expect(some.arithmetic).toContain('2,385 of 4,762 = 50.084 %, which is more than half');
    expect(claim(answer, 'over-2300')).toMatchObject({
      verdict: 'holds',
      arithmetic: expect.stringContaining('4,762 − 2,385 = 2,377, which is more than 2,300'),
    });
  });
});

test('a text without counts holds nothing that can be checked', async () => {
  const { claims } = await checked('attrition-reasons');
  expect(claims.every(({ verdict, reason }) => verdict === 'cannot_be_checked' && reason === 'no_number')).toBe(true);
});

describe('what The Observer published, against the sample corpus', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'ordergap-claims-')), 'observer.db');
  let store: Store;
  let answer: ClaimsChecked;
  beforeAll(async () => {
    takenIn(['samples/observer-2025/registers'], path);
    store = await openStore(path);
    answer = await checked('observer-2025', store, path);
  }, 240_000);
  afterAll(() => store.destroy());

  test('of “three deprivation orders” one is recorded, one is a destruction with no power named, one is unknown', () => {
    const found = claim(answer, 'three-deprivation-orders');
    expect(found.verdict).toBe('does_not_hold');
    expect(found.arithmetic).toBe(
      'Deprivation recorded: 1 of 98, not 3. Beside it, destruction with no power named: 1 of 98; asked for, and whether it was made is unknown: 1 of 98.',
    );
    expect(found.explainedInText).toMatch(/unclear/);
  });

  test('98, about 600, 54 and 17 hold', () => {
    expect(verdicts(answer, 'does_not_hold')).toEqual(['three-deprivation-orders']);
    for (const id of ['both-harassment', 'shortest-order', 'longest-order'])
      expect([id, claim(answer, id).verdict]).toEqual([id, 'holds']);
    for (const id of ['cases-concluded', 'about-600', 'restraining-orders', 'no-posting-orders', 'at-most-three'])
      expect([id, claim(answer, id).verdict]).toEqual([id, 'holds']);
  });

  test('a query that gives no single number is refused, with what to ask for', async () => {
    const file = (query: string) =>
      `source: { title: A leaflet }\nquantities: { seen: { query: "${query}" } }\nclaims:\n  - { id: one, statement: One was seen., where: Page 1, check: { value: seen, is: 1 } }\n`;
    const ask = (query: string) =>
      answerClaims(readClaims(file(query), 'mine.yaml'), { folder: '.', store, url: path });
    expect((await ask('SELECT count(*) FROM v_order WHERE 1 = 0')).claims[0]).toMatchObject({
      verdict: 'does_not_hold',
    });
    expect((await ask('SELECT max(lines) FROM v_order WHERE 1 = 0')).claims[0]).toMatchObject({ reason: 'no_number' });
    await expect(ask('SELECT case_id FROM v_order')).rejects.toThrow(/quantity “seen” gives no single number/);
    await expect(ask('DELETE FROM v_order')).rejects.toThrow(/SELECT/);
  });

  test('“consistently” is no figure, and silence is no proof', () => {
    expect(claim(answer, 'child-images-consistent')).toMatchObject({
      verdict: 'cannot_be_checked',
      reason: 'no_number',
    });
    for (const id of ['swansea-none', 'crawley-none'])
      expect(claim(answer, id)).toMatchObject({ verdict: 'cannot_be_checked', reason: 'inference_from_silence' });
  });

  test('without a database what asks one cannot be checked, and the rest is', async () => {
    const without = await checked('observer-2025');
    expect(claim(without, 'three-deprivation-orders')).toMatchObject({
      verdict: 'cannot_be_checked',
      reason: 'needs_database',
    });
    expect(claim(without, 'refuge-4').verdict).toBe('holds');
  });
});

/** counting.md 6: what may never be said, in our words about other people’s either. */
test('no statement or arithmetic of a bundled file says what a record cannot show', async () => {
  const never =
    /allowed to keep|failed to|let off|grant rate|did not ask|lenient|spared|escaped|postcode lottery|soft on/i;
  for (const name of bundledClaims()) {
    for (const { id, statement, arithmetic } of (await checked(name)).claims)
      expect([id, never.test(`${statement} ${arithmetic}`)]).toEqual([id, false]);
  }
});
