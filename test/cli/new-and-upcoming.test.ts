import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import type { Upcoming } from '../../src/audits/coverage/upcoming.js';
import type { FreshHit } from '../../src/pipeline/answering/fresh-hits.js';
import { ordergap } from './ordergap.js';

const DB = join(mkdtempSync(join(tmpdir(), 'ordergap-')), 'desk.db');
const LISTS = ['cath-magistrates-standard-list', 'cath-magistrates-public-list'].map(
  (name) => `samples/listings/${name}`,
);
const RESULTS = 'samples/listings/common-platform-hearing';

beforeAll(() => {
  const ended = ordergap(['ingest', ...LISTS, RESULTS, '--db', DB, '--quiet']);
  expect([0, 3]).toContain(ended.code);
}, 120_000);

const ahead = (...more: string[]) => {
  const ended = ordergap(['upcoming', '--db', DB, '--json', '--from', '2025-03-25', ...more]);
  expect(ended.code).toBe(0);
  return JSON.parse(ended.out) as { from: string; to: string; hearings: Upcoming[]; others: number };
};

test('a case of the group that is convicted or listed for sentence is told with its court and time, and no name', () => {
  const { hearings, from, to } = ahead('--days', '14');
  expect([from, to]).toEqual(['2025-03-25', '2025-04-07']);
  expect(hearings.length).toBeGreaterThan(0);
  for (const one of hearings) {
    expect(one).toMatchObject({ group: 'intimate_image_sharing', reportable: 'no' });
    expect(one.forSentence).not.toBe('not_for_sentence');
    expect(Object.keys(one)).not.toContain('name');
  }
});

test('hearings not known to be for sentence are counted, and told when asked for', () => {
  const some = ahead('--days', '120');
  const all = ahead('--days', '120', '--all');
  expect(all.hearings.length).toBe(some.hearings.length + some.others);
  expect(all.others).toBe(0);
  expect(some.others).toBeGreaterThan(0);
});

test('days without such a case say so', () => {
  const ended = ordergap(['upcoming', '--db', DB, '--from', '2031-01-01', '--days', '2']);
  expect(ended).toMatchObject({ code: 0 });
  expect(ended.out).toContain('No such case is known to be for sentence from 1 January 2031 to 2 January 2031.');
});

test('what came in today is new since today, with the words of its orders; since tomorrow nothing is', () => {
  const since = (day: string) => {
    const ended = ordergap(['new', '--db', DB, '--json', '--since', day]);
    expect(ended.code).toBe(0);
    return (JSON.parse(ended.out) as { hits: FreshHit[] }).hits;
  };
  const hits = since(new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
  expect(hits.length).toBeGreaterThan(0);
  expect(hits.every(({ why }) => why === 'new' || why === 'amended')).toBe(true);
  expect(hits.some(({ lines }) => lines.length > 0)).toBe(true);
  expect(since('2999-01-01')).toEqual([]);
});

test.each([
  [['upcoming', '--days', '0'], /whole number of days from 1 to 366/],
  [['upcoming', '--from', '31/03/2025'], /expected a day like 2025-01-31/],
  [['new', '--since', 'yesterday'], /Give a day like 2025-03-01/],
  [['new', '--since', '2025-03-01', '--audit', 'observer-2024'], /Did you mean “observer-2025”/],
])('%j is wrong usage, and says what to do', (args, message) => {
  const ended = ordergap([...args, '--db', DB]);
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.err).toMatch(message);
});
