import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/facts/extract.js';

describe('a sentence in a clause whose verb passes none', () => {
  test.each([
    'The justices flirted with a fine of £200.',
    'Costs of £85 were bandied about.',
    'The adviser steered the bench away from a fine of £500.',
    'Compensation of £200 eluded the victim.',
    'A fine of £200 was on everyone’s lips.',
    'The chairwoman grumbled about costs of £85 and a surcharge of £34.',
  ])('is not passed, and is for review: %s', (text) => {
    const { clauses, problems } = extract({ text });
    expect(clauses).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('unread_text');
  });

  test.each([
    'The bench toyed with a community order.',
    'A fine of £200 was considered sufficient.',
    'We thought of a fine of £100.',
  ])('is for review where it is a verb that is known, of what the court thought of: %s', (text) => {
    const { clauses, problems } = extract({ text });
    expect(clauses).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['unread_text']);
  });

  test.each(['PSR recommends a community order.', 'The court considered custody. Adjourned to 6 May 2025.'])(
    'is nothing to review where others speak of it, or the case goes on: %s',
    (text) => {
      expect(extract({ text }).problems).toEqual([]);
    },
  );

  test.each([
    ['The bench, who flirted with a community order, jailed him for 10 weeks.', { type: 'custody', term: 'P10W' }],
    [
      'Magistrates who rejected a plea for a conditional discharge sent him to prison for eight weeks.',
      { type: 'custody', term: 'P8W' },
    ],
    [
      'Although a suspended sentence was canvassed, the court passed an immediate term of 12 weeks.',
      { type: 'custody', term: 'P12W' },
    ],
  ])('has its own clause, and takes nothing from the sentence beside it: %s', (text, sentence) => {
    expect(extract({ text }).clauses).toMatchObject([sentence]);
  });

  test.each([
    ['The bench clobbered him with a fine of £260.', 26000],
    ['He bagged a fine of £80.', 8000],
    ['He escaped with a £200 fine.', 20000],
    ['She was let off with a fine of £40.', 4000],
    ['A fine of £90 was tagged on.', 9000],
    ['A fine of £65 will do.', 6500],
    ['A fine of £200 was the magistrates’ answer.', 20000],
    ['Fine £200 collection order made deduct from benefits', 20000],
    ['The defendant admitted the offence, fine £200.', 20000],
  ])('is passed by an unusual verb, and where there is none: %s', (text, amountPence) => {
    expect(extract({ text }).clauses).toMatchObject([{ kind: 'sentence', type: 'fine', amountPence }]);
  });

  test('is for review beside a verdict, and said in passing beside a sentence', () => {
    const found = extract({ text: 'Guilty plea entered. The bench mulled over custody of 12 weeks.' });
    expect(found.problems).toMatchObject([{ code: 'unread_text', at: { start: 43, end: 62 } }]);
    const beside = extract({ text: 'The bench mulled over custody of 12 weeks. Fined £200.' });
    expect(beside.clauses).toMatchObject([{ type: 'fine', amountPence: 20000 }]);
    expect(beside.problems).toEqual([]);
  });
});
