import { expect, test } from '@jest/globals';
import { turns } from '../../../src/pipeline/queue/alone.js';

test('what is to be done alone has nothing beside it, and everything is done in the end', async () => {
  const { alone, beside } = turns();
  let now = 0;
  const seen: string[] = [];
  const work = (name: string) => async () => {
    now += 1;
    await new Promise((resolve) => setTimeout(resolve, 5));
    seen.push(`${name} ${now}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    now -= 1;
    if (name === 'fails') throw new Error(name);
  };
  const all = [
    beside(work('a')),
    beside(work('b')),
    alone(work('suspect')),
    beside(work('c')),
    alone(work('fails')).catch(() => undefined),
    beside(work('d')),
  ];
  await Promise.all(all);
  expect(seen.filter((one) => /suspect|fails/.test(one))).toEqual(['suspect 1', 'fails 1']);
  expect(seen.slice(0, 2).sort()).toEqual(['a 2', 'b 2']);
  expect(seen.length).toBe(6);
});
