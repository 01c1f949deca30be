import { describe, expect, test } from '@jest/globals';
import { evaluate } from '../../src/facts/evaluation/evaluate.js';
import { orderRules } from '../../src/facts/orders/index.js';
import { outcomeRules } from '../../src/facts/outcomes/index.js';
import type { Example } from '../../src/facts/rule.js';
import { sentenceRules } from '../../src/facts/sentences/index.js';

const RULES = [...orderRules, ...sentenceRules, ...outcomeRules];

function failuresOf(example: Example): readonly string[] {
  const { misses, falsePositives } = evaluate([
    {
      id: 'example',
      input: {
        text: example.text,
        ...(example.code ? { code: example.code } : {}),
        ...(example.shortCode ? { shortCode: example.shortCode } : {}),
      },
      expect: example.clauses.map((clause) => ({ ...clause })),
    },
  ]);
  return [
    ...misses.map(({ expected, nearest }) => `missed ${JSON.stringify(expected)}, nearest ${JSON.stringify(nearest)}`),
    ...falsePositives.map(({ clause }) => `wrongly found ${JSON.stringify(clause)}`),
  ];
}

describe.each(RULES.map((rule) => [rule.name, rule] as const))('the rule %s', (_name, rule) => {
  test('has examples', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
  });

  test.each(rule.examples.map((example) => [example.text || '(no words, a code alone)', example] as const))(
    'reads: %s',
    (_text, example) => {
      expect(failuresOf(example)).toEqual([]);
    },
  );
});

test('no two rules share a name', () => {
  const names = RULES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('a rule of orders shows its own kind in an example', () => {
  const silent = orderRules.filter(
    ({ type, examples }) => !examples.some(({ clauses }) => clauses.some((clause) => clause.type === type)),
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});
