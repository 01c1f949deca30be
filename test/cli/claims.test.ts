import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ordergap } from './ordergap.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-claims-'));
const DB = join(folder, 'none.db');

test('a claim that does not hold ends with code 1', () => {
  const { code, out, err } = ordergap(['claims', 'lancashire-2017']);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toContain('DOES NOT HOLD  more-than-half-closed');
  expect(out).toContain('7 statements: 3 hold, 1 does not hold, 3 cannot be checked.');
});

test('claims that hold, and those that cannot be checked, end with code 0', () => {
  const { code, out } = ordergap(['claims', 'prosecutions-2020', '--json']);
  expect(code).toBe(0);
  const { claims } = JSON.parse(out) as { claims: { id: string; verdict: string; source: string }[] };
  expect(claims.find(({ id }) => id === 'over-2300')).toMatchObject({
    verdict: 'holds',
    source: expect.stringContaining('Eventum Legal'),
  });
});

test('a file with a typo is wrong usage, says where, and nothing is written', () => {
  const file = join(folder, 'mine.yaml');
  writeFileSync(
    file,
    'source: { title: A leaflet }\nquantities:\n  seen: { is: 30, at: Page 1 }\nclaims:\n  - id: one\n    statement: Thirty were seen.\n    where: Page 1\n    check: { value: sean, is: 30 }\n',
  );
  const before = readdirSync(folder);
  expect(ordergap(['claims', file, '--db', DB])).toEqual({
    code: 2,
    out: '',
    err: `${file}:8: “sean” is no quantity. Did you mean “seen”? Expected one of: seen.\n`,
  });
  expect(readdirSync(folder)).toEqual(before);
});

test.each([
  [['claims', 'refuge-2032'], /Did you mean “refuge-2023”\?/],
  [['claims', 'observer-2025', '--db', DB], /none\.db/],
])('%j is wrong usage, and says what to do', (args, message) => {
  const ended = ordergap(args);
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.err).toMatch(message);
  expect(existsSync(DB)).toBe(false);
});

test('without a database what asks one is said not to be checked', () => {
  const ended = ordergap(['claims', 'observer-2025', '--json'], '', { ORDERGAP_DB: DB });
  expect(ended.code).toBe(0);
  expect(ended.err).toMatch(/cannot be checked\. Give one with --db/);
});

const TABLE = 'samples/returns/police-outcome-table/refuge-table-2.csv';

test('the figures of a draft are told by line and column, and one that matches none ends with code 1', () => {
  const draft = join(folder, 'draft.md');
  writeFileSync(draft, '# Charges\n\nIn 2022 forces had recorded 13,860 offences.\nThey charged 543 of them.\n');
  const { code, out } = ordergap(['claims', draft, '--returns', TABLE]);
  expect(code).toBe(1);
  expect(out).toMatch(/draft\.md:3:29 {2}“13,860”: .*total, recorded/);
  expect(out).toContain('draft.md:4:14  “543”: MATCHES NO FIGURE GIVEN');
  expect(out).toContain('2 figures: 1 matches none.');
  writeFileSync(draft, 'They charged 534 of 13,860.\n');
  expect(ordergap(['claims', draft, '--returns', TABLE]).code).toBe(0);
});

test('what goes with a draft alone does not go with a claims file, and a draft needs something to compare', () => {
  const draft = join(folder, 'other.md');
  writeFileSync(draft, '54 of 98\n');
  expect(ordergap(['claims', draft])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--finding') });
  expect(ordergap(['claims', 'lancashire-2017', '--returns', TABLE])).toMatchObject({ code: 2, out: '' });
  expect(ordergap(['claims', draft, '--finding', 'package.json']).err).toMatch(/package\.json is no finding/);
});
