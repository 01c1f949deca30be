import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { ordergap } from './ordergap.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-returns-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const REFUGE = 'samples/returns/pasted-outcome-table/refuge-tables.txt';
const HOME_OFFICE = 'samples/returns/home-office-outcomes/outcomes-2023-24.csv';

function validator(name: string) {
  const ajv = new Ajv.default({ strict: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')));
}

test('prints rates with intervals, marks what is too few, and says who answered', () => {
  const { code, out } = ordergap(['returns', REFUGE]);
  expect(code).toBe(0);
  expect(out).toMatch(/^Bedfordshire +30 +262 +11\.5 % +8\.1 % to 15\.9 % +11%$/m);
  expect(out).toMatch(/^City of London +0 +2 +too few +0 % to 66 % +0%$/m);
  expect(out).toMatch(/^24 forces +534 +13,860 +3\.9 % +3\.5 % to 4\.2 %$/m);
  expect(out).toContain('Who answered: 43 forces asked, 23 in full, 6 in part, 14 not; 24 counted in.');
});

test('answers as its schema says', () => {
  const isAnswer = validator('returns');
  for (const args of [
    [REFUGE],
    [HOME_OFFICE, '--counts', 'cohort'],
    ['samples/returns/moj-outcomes-by-offence/2020.csv'],
  ]) {
    const { out } = ordergap(['returns', ...args, '--json']);
    isAnswer(JSON.parse(out));
    expect(isAnswer.errors ?? []).toEqual([]);
  }
});

test('asks which count is meant where a series has both, code 2', () => {
  const { code, out, err } = ordergap(['returns', HOME_OFFICE]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('--counts cohort or --counts period');
  expect(ordergap(['returns', HOME_OFFICE, '--counts', 'both']).code).toBe(2);
});

test('refuses a return that contradicts itself with its line, code 1, and prints nothing', () => {
  const path = join(folder, 'bad.csv');
  writeFileSync(path, 'Police force,Offences recorded,Offences charged\nKent,100,5\nEssex,50,1\nTotal,151,6\n');
  const { code, out, err } = ordergap(['returns', path]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toBe(
    'total_disagrees: bad.csv: Line 4 prints the total 151; its rows sum to 150. Find the row that is wrong or missing, and give the file again.\n',
  );
});

test('ingest stores returns as kind return, query sees them, and what contradicts itself is in quarantine, code 3', () => {
  const db = join(folder, 'desk.db');
  const bad = join(folder, 'bad2.csv');
  writeFileSync(bad, 'Police force,Offences recorded,Outcome 40\nKent,100,5\nEssex,50,1\n');
  const { code, out } = ordergap(['ingest', REFUGE, HOME_OFFICE, bad, '--db', db, '--json', '--quiet']);
  expect(code).toBe(3);
  expect(JSON.parse(out).documents).toMatchObject({ stored: 2, quarantined: 1 });
  expect(JSON.parse(out).problems).toContainEqual({ code: 'unknown_outcome_type', count: 1 });
  const sql =
    "select sum(count) as n from v_return where measure = 'charged' and is_total = 0 and police_force is not null and counts = 'not_stated'";
  expect(JSON.parse(ordergap(['query', sql, '--json', '--db', db]).out).rows).toEqual([{ n: 534 }]);
  expect(ordergap(['returns', '--db', db, '--counts', 'cohort']).out).toContain('Bedfordshire');
  const formats = JSON.parse(ordergap(['formats', '--json', '--db', db]).out);
  expect(formats).toContainEqual(
    expect.objectContaining({ name: 'pasted-outcome-table', kind: 'return', documents: 1 }),
  );
  const line = ordergap(['attrition', 'observer-2025', '--returns', REFUGE, '--db', db, '--json']);
  expect(line.code).toBe(0);
  const isLine = validator('attrition');
  isLine(JSON.parse(line.out));
  expect(isLine.errors ?? []).toEqual([]);
});

test('a database without a return says what to do, code 2', () => {
  const db = join(folder, 'empty.db');
  ordergap(['ingest', 'samples/listings/informant-register-csv', '--db', db, '--quiet']);
  const { code, err } = ordergap(['returns', '--db', db]);
  expect(code).toBe(2);
  expect(err).toContain('holds no return');
});
