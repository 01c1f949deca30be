import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { ordergap } from './ordergap.js';

const SAMPLES = 'samples/listings/common-platform-hearing';
const folder = mkdtempSync(join(tmpdir(), 'ordergap-as-of-'));
const db = join(folder, 'desk.db');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a hearing shared twice, asked about as of the time between', () => {
  let between: string;
  let id: string;
  beforeAll(() => {
    ordergap(['ingest', join(SAMPLES, 'shared-first.json'), '--db', db]);
    between = new Date().toISOString();
    ordergap(['ingest', join(SAMPLES, 'shared-again-under-the-slip-rule.json'), '--db', db]);
    const { rows } = JSON.parse(ordergap(['query', 'select case_id from v_defendant_case', '--json', '--db', db]).out);
    id = rows[0].case_id;
  }, 60_000);

  const orders = (...more: string[]) =>
    ordergap(['query', 'select type from v_order order by type', '--csv', '--db', db, ...more]);

  test('a query sees what was known, and says what came later', () => {
    expect(orders().out).toBe('type\ndeprivation\nrestraining_order\n');
    const then = orders('--as-of', between);
    expect(then.out).toBe('type\nrestraining_order\n');
    expect(then.err).toContain('left out, for they came later: 1 document and 0 decisions');
    expect(orders('--as-of', between, '--quiet').err).toBe('');
  });

  test('an audit is as of that instant, says so, and has the published shape', () => {
    const asked = ['audit', 'observer-2025', '--month', '2025-01', '--json', '--db', db];
    const made = (out: string) => {
      const finding = JSON.parse(out);
      const ajv = new Ajv2020({ strict: true });
      formats.default(ajv);
      const valid = ajv.compile(JSON.parse(readFileSync('schemas/finding.schema.json', 'utf8')));
      expect([valid(finding), valid.errors]).toEqual([true, null]);
      return [finding.groups[0].families[0].made, finding.asKnown?.laterDocuments ?? null];
    };
    expect(made(ordergap(asked).out)).toEqual([1, null]);
    const then = ordergap([...asked, '--as-of', between]).out;
    expect(made(then)).toEqual([0, 1]);
    expect(JSON.parse(then).asOf).toBe(between);
  });

  test('a case is explained as it was; today its amendment has both terms', () => {
    const today = ordergap(['explain', id, '--db', db]).out;
    expect(today).toContain(
      'custody, offence 1 (results of the hearing given out again): overall term 5 months → 7 months; term 5 months → 7 months',
    );
    const then = ordergap(['explain', id, '--as-of', between, '--db', db]).out;
    expect(then).toContain('none recorded');
    expect(then).not.toContain('What did not stay as first told');
  });

  test('before the first document the answer is empty and says why; it is no error', () => {
    for (const asked of [
      ['audit', 'observer-2025'],
      ['query', 'select * from v_order'],
      ['explain', id],
      ['formats'],
    ]) {
      const { code, out, err } = ordergap([...asked, '--as-of', '2024-01-31', '--db', db]);
      expect([asked[0], code]).toEqual([asked[0], 0]);
      expect(`${out}${err}`).toMatch(/knew nothing at|Nothing was known of this case at/);
    }
    const told = JSON.parse(ordergap(['explain', id, '--json', '--as-of', '2024-01-31', '--db', db]).out);
    expect(told).toMatchObject({ case: null, asOf: '2024-01-31T23:59:59.999+00:00' });
  });

  test.each([
    ['2025-02-30', 'there is no such day, at character 9'],
    ['2025-03-01T10:00', 'the offset is missing: end with Z, or +01:00, at character 17'],
    ['yesterday', 'expected a day or an instant, at character 1'],
  ])('--as-of %s is wrong usage, and says where', (instant, message) => {
    const { code, err } = orders('--as-of', instant);
    expect([code, err.includes(message)]).toEqual([2, true]);
  });

  test('names are of today’s database alone', () => {
    const asked = ['explain', id, '--show-identity', '--purpose', 'a test', '--as-of', between, '--db', db];
    expect(ordergap(asked).code).toBe(2);
  });

  test('nothing is left beside the database', () => {
    expect(readdirSync(folder).filter((name) => !name.startsWith('desk.db'))).toEqual([]);
  });
});
