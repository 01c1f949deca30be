import { describe, expect, test } from '@jest/globals';
import { clustered } from '../../../src/stats/intervals/clustered.js';
import { wilson } from '../../../src/stats/intervals/wilson.js';
import { near } from '../near.js';

const MADE = [1, 0, 2, 0, 0, 3, 1, 0, 1, 0, 0, 2, 1, 0, 0, 1, 0, 2, 0, 1, 0, 0];
const OF = [3, 2, 4, 1, 2, 3, 2, 5, 1, 2, 3, 4, 2, 1, 1, 2, 3, 2, 2, 4, 1, 6];

function units(made: readonly number[], of: readonly number[]) {
  return of.flatMap((size, cluster) =>
    Array.from({ length: size }, (_, at) => ({ cluster: `court ${cluster}`, made: at < (made[cluster] ?? 0) })),
  );
}

describe('units that go together', () => {
  test('are worth fewer: the interval widens by the design effect', () => {
    // R 4, by hand: C/(C-1) * sum((x - p n)^2) / N^2 over p (1 - p) / N, then Wilson on N / effect
    const answer = clustered(units(MADE, OF));
    expect(answer).toMatchObject({ clusters: 22, largest: 6, made: 15, of: 56, notAdjusted: null });
    expect(near(answer.designEffect ?? 0, 1.623809523809524)).toBe(true);
    expect(near(answer.interval?.low ?? 0, 0.149009421409421)).toBe(true);
    expect(near(answer.interval?.high ?? 0, 0.433238005741208)).toBe(true);
  });

  test('never make an interval narrower than Wilson’s', () => {
    const even = clustered(units(Array(30).fill(1), Array(30).fill(2)));
    expect(even.designEffect).toBe(0);
    expect(even.interval).toEqual(wilson(30, 60));
  });

  test.each([
    ['few_clusters', units(MADE.slice(0, 19), OF.slice(0, 19))],
    ['few_events', units([9], Array(40).fill(2).with(0, 12))],
    ['few_events', units(Array(40).fill(2).with(0, 1), Array(40).fill(2))],
    ['few_clusters', []],
  ])('are not adjusted: %s', (notAdjusted, some) => {
    expect(clustered(some)).toMatchObject({ designEffect: null, interval: null, notAdjusted });
  });
});
