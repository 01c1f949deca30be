import { expect, test } from '@jest/globals';
import { orderRules } from '../../src/facts/orders/index.js';
import { outcomeRules } from '../../src/facts/outcomes/index.js';
import { searchFor } from '../../src/facts/search.js';
import { sentenceRules } from '../../src/facts/sentences/index.js';

const SPOKEN = [...sentenceRules, ...outcomeRules];
const search = searchFor(orderRules, SPOKEN);
const CUES = [
  ...orderRules.flatMap(({ cues }) => cues.map(({ pattern }) => pattern)),
  ...SPOKEN.flatMap(({ cues }) => cues),
];
const CONTEXTS = [...orderRules, ...SPOKEN].flatMap(({ unless = [] }) => unless.map(({ pattern }) => pattern));
const EXAMPLES = [...orderRules, ...SPOKEN].flatMap(({ name, examples }) =>
  examples.map(({ text }) => ({ name, text })),
);

function matches(pattern: RegExp, text: string): boolean {
  return new RegExp(pattern.source, pattern.flags.replace('g', '')).test(text);
}

test.each(['as it is', 'in capitals'])('no cue or context that matches an example, %s, is left out', (how) => {
  const missed: string[] = [];
  for (const { name, text: given } of EXAMPLES) {
    const text = (how === 'in capitals' ? given.toUpperCase() : given).replaceAll('\n', ' ');
    const sifted = search.sieve.sift(text);
    for (const pattern of [...CUES, ...CONTEXTS]) {
      if (!sifted.may(pattern) && matches(pattern, text)) missed.push(`${name}: ${pattern.source} in ${text}`);
    }
  }
  expect(missed).toEqual([]);
});

test('of the cues of all rules only a few are run over one text', () => {
  const tried = EXAMPLES.map(({ text }) => {
    const sifted = search.sieve.sift(text);
    return CUES.filter((pattern) => sifted.may(pattern)).length;
  });
  expect(CUES.length).toBeGreaterThan(300);
  expect(tried.reduce((sum, count) => sum + count, 0) / tried.length).toBeLessThan(20);
});
