import { describe, expect, test } from '@jest/globals';
import { type OwnText, ownSets, STYLES } from '../../scripts/score/labelled-sets.js';
import { orderRules } from '../../src/facts/orders/index.js';
import { outcomeRules } from '../../src/facts/outcomes/index.js';
import { sentenceRules } from '../../src/facts/sentences/index.js';

const texts: readonly OwnText[] = Object.values(ownSets()).flat();
const STATUSES = [
  'made',
  'interim',
  'varied',
  'extended',
  'discharged',
  'quashed',
  'continued',
  'refused',
  'not_made',
  'withdrawn',
  'applied_for',
  'pending',
  'breached',
  'unclear',
];

test('there are at least 400 texts, each with an id of its own and a known style', () => {
  expect(texts.length).toBeGreaterThanOrEqual(400);
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
  expect(texts.filter(({ style }) => !STYLES.includes(style)).map(({ id }) => id)).toEqual([]);
});

test.each(Object.entries(ownSets()))('no two texts of %s are the same words under the same code', (_name, own) => {
  const said = own.map(({ input }) => JSON.stringify([input.text, input.code, input.shortCode]));
  expect(said.filter((one, index) => said.indexOf(one) !== index)).toEqual([]);
});

test('a third of them or more would mislead a careless reader', () => {
  expect(texts.filter(({ hard }) => hard).length * 3).toBeGreaterThanOrEqual(texts.length);
});

describe.each(STYLES)('in the style %s', (style) => {
  const own = texts.filter((text) => text.style === style).flatMap(({ expect: clauses }) => clauses);

  test.each(STATUSES)('there is an order that is %s', (status) => {
    expect(own.filter((clause) => clause.kind === 'order' && clause.status === status)).not.toEqual([]);
  });

  test.each(['sentence', 'outcome'])('there is a clause of the kind %s', (kind) => {
    expect(own.filter((clause) => clause.kind === kind)).not.toEqual([]);
  });
});

test('every kind of sentence, requirement, outcome and order that a rule reads is labelled somewhere', () => {
  const labelled = new Set(
    texts.flatMap(({ expect: clauses }) => clauses.map((clause) => nameOf(clause.type, clause.requirement))),
  );
  const read = [
    ...[...sentenceRules, ...outcomeRules].map(({ type, says }) =>
      nameOf(type, says && 'requirement' in says ? says.requirement : undefined),
    ),
    ...orderRules.map(({ type }) => nameOf(type, undefined)),
  ];
  expect([...new Set(read)].filter((name) => !labelled.has(name))).toEqual([]);
});

function nameOf(type: string, requirement: unknown): string {
  return typeof requirement === 'string' ? `${type} ${requirement}` : type;
}
