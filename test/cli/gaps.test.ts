import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import type { Gaps } from '../../src/audits/gaps/gaps-schema.js';
import type { Release } from '../../src/audits/releases/release-schema.js';
import { takenIn } from '../sample-database.js';
import { ordergap } from './ordergap.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-'));
const DB = join(folder, 'gaps.db');

beforeAll(() => {
  expect([0, 3]).toContain(takenIn(['samples/listings/common-platform-hearing'], DB).code);
}, 120_000);

test('gaps are answered as JSON and in words', () => {
  const ended = ordergap(['gaps', '--by', 'court', '--db', DB, '--json']);
  expect(ended.code).toBe(0);
  const answer = JSON.parse(ended.out) as Gaps;
  expect(answer).toMatchObject({ by: 'court', family: 'deprivation', audit: { name: 'observer-2025' } });
  expect(ordergap(['gaps', '--by', 'court', '--db', DB]).out).toContain(
    'Order: deprivation. Each court beside the rest',
  );
});

test('--in tells of one area as JSON too', () => {
  const asked = ['gaps', '--by', 'court', '--json', '--db', DB];
  const { groups } = JSON.parse(ordergap(asked).out) as Gaps;
  const key = groups[0]?.cases[0]?.key ?? '';
  const own = (group: Gaps['groups'][number] | undefined) => group?.cases.filter((one) => one.key === key);
  const { groups: told } = JSON.parse(ordergap([...asked, '--in', key]).out) as Gaps;
  expect(told[0]?.cases).toEqual(own(groups[0]));
  expect(told[0]?.cases.length).toBeGreaterThan(0);
  expect(told[0]?.areas).toEqual(groups[0]?.areas);
  expect(ordergap([...asked, '--in', 'Nowhere'])).toMatchObject({ code: 2, out: '' });
});

test.each([
  [['gaps', '--by', 'courts'], /did you mean “court”\?/],
  [['gaps', '--by', 'court', '--family', 'deprivations'], /It counts: deprivation, /],
  [['gaps', 'observer-2024', '--by', 'court'], /Did you mean “observer-2025”\?/],
  [['gaps', '--by', 'court', '--earlier-tests', 'few'], /expected a whole number/],
  [['gaps', '--by', 'offence', '--release'], /for the team/],
  [['gaps', '--by', 'court', '--release', '--in', 'Fernleigh'], /--in prints cases, which are for the team/],
  [['audit', 'observer-2025', '--release', '--sensitivity'], /do not go with --release/],
  [['audit', 'observer-2025', '--release', '--from', '2024-09-03', '--to', '2024-09-04'], /whole calendar months/],
  [['gaps', '--by', 'court', '--earlier', 'package.json'], /--earlier goes with --release/],
  [['gaps', '--by', 'court', '--release', '--earlier', 'package.json'], /package\.json is no release/],
  [['audit', 'observer-2025', '--earlier', 'package.json'], /--earlier goes with --release/],
  [['audit', 'observer-2025', '--release', '--earlier', 'package.json'], /package\.json is no release/],
])('%j is wrong usage, and says what to do', (args, message) => {
  const ended = ordergap([...args, '--db', DB]);
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.err).toMatch(message);
});

test('a release can be given back as an earlier one', () => {
  const first = ordergap(['audit', 'observer-2025', '--release', '--json', '--db', DB]);
  expect(first.code).toBe(0);
  expect(JSON.parse(first.out) as Release).toMatchObject({ release: true });
  const file = join(folder, 'first.json');
  writeFileSync(file, first.out);
  expect(ordergap(['audit', 'observer-2025', '--release', '--earlier', file, '--db', DB]).code).toBe(0);
  expect(ordergap(['gaps', '--by', 'court', '--release', '--earlier', file, '--db', DB]).code).toBe(0);
});
