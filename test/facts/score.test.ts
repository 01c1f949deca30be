import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { changesBetween } from '../../scripts/score/changes.js';
import { WORDING } from '../../scripts/score/labelled-sets.js';
import { type Scores, scoreEverything } from '../../scripts/score/score.js';

const committed: Scores = JSON.parse(readFileSync(join(WORDING, 'score.json'), 'utf8'));
const fresh = scoreEverything();

test('samples/wording/score.json is what a fresh run gives: after a change of rules, npm run score', () => {
  expect(changesBetween(committed, fresh)).toEqual([]);
  expect(fresh.sets).toEqual(committed.sets);
  expect(fresh.all).toEqual(committed.all);
});

test('the given labelled texts, where they are, score as written down', () => {
  if (fresh.gold) expect(fresh.gold).toEqual(committed.gold);
});

const mended = Object.entries({
  'the project’s sets': fresh.all,
  ...(fresh.gold ? { 'the given set': fresh.gold } : {}),
});

test.each(mended)('%s: orders are read at 0.98, sentences and outcomes at 0.97', (_name, { kinds, statuses }) => {
  for (const [least, one] of [
    [0.98, statuses],
    [0.98, kinds.order],
    [0.97, kinds.sentence],
    [0.97, kinds.outcome],
  ] as const) {
    if (!one) continue;
    expect(one.precision ?? 1).toBeGreaterThanOrEqual(least);
    expect(one.recall ?? 1).toBeGreaterThanOrEqual(least);
  }
});

test.each(mended)(
  '%s: 97 in 100 fields are right, 98 of how long a restraining order lasts and forbids posting',
  (_name, score) => {
    expect(shareOf(score.fields.all ?? '')).toBeGreaterThanOrEqual(0.97);
    const { period, until, noPosting } = score.restrainingOrders;
    for (const share of [shareOf(period), shareOf(until), noPosting.precision ?? 1, noPosting.recall ?? 1]) {
      expect(share).toBeGreaterThanOrEqual(0.98);
    }
  },
);

function shareOf(said: string): number {
  const [right = 0, of = 0] = said.split(' of ').map(Number);
  return of === 0 ? 1 : right / of;
}
