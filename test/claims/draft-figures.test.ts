import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { draftFigures } from '../../src/claims/drafts/draft-figures.js';

/** The figures of a text in its own words, with what they were read as. */
function figures(text: string): readonly string[] {
  return draftFigures(text).map(({ value }) =>
    value.kind === 'part' ? `${value.made} of ${value.of}` : `${value.kind} ${value.how} ${value.figure.text}`,
  );
}

describe('what is a figure', () => {
  test.each([
    ['There were 98 cases.', ['count is 98']],
    ['A total of 13,860 offences were recorded.', ['count is 13,860']],
    ['Only 54 of 98 people were given one.', ['54 of 98']],
    ['Fifty-four of the 98 were given one.', ['54 of 98']],
    ['Four out of the 24 forces answered.', ['4 of 24']],
    ['None of the 98 was asked.', ['0 of 98']],
    ['Of the 98 defendants, 54 were given one.', ['54 of 98']],
    ['Of 98 cases concluded in magistrates’ courts, just three ended so.', ['3 of 98']],
    ['In 55.1% of cases, or 55.1 per cent, it was made.', ['share is 55.1%', 'share is 55.1 %']],
    ['About four per cent were charged.', ['share about 4 %']],
    ['Between 10 and 15 per cent were dropped.', ['share is 10 %', 'share is 15 %']],
    ['One in ten adults, 1 in 14 women.', ['share is 1 in 10', 'share is 1 in 14']],
    ['More than half were closed, almost two thirds in Leeds.', ['share more_than half', 'share less_than two thirds']],
    ['A third of forces gave none, a quarter little.', ['share is a third', 'share is a quarter']],
    [
      'Over 2,300 people; at least 20 forces; no more than 12; nearly 600.',
      ['count more_than 2,300', 'count at_least 20', 'count at_most 12', 'count less_than 600'],
    ],
    ['It is 4.4 million people.', ['count is 4.4 million']],
    ['Only one force charged more.', ['count is one']],
    ['Twenty-four forces answered and three did not.', ['count is Twenty-four', 'count is three']],
    ['| Hull | 12 | 3 |', ['count is 12', 'count is 3']],
    ['**54** of _98_ (55.1 %)', ['count is 54', 'count is 98', 'share is 55.1 %']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('what is none', () => {
  test.each([
    'It was in 2020, in the 1990s, in 2019-20, in 2024/25 and from 2019 to 2022.',
    'On 25 January 2023, on 1.2.2024, on 2024-08-01 and in July 2022.',
    'A 35-year-old man, aged 14, 27 years old; the man, 35, of Swansea.',
    'Aged as young as 14, or ages 16 to 18.',
    'He was jailed for 26 weeks and a five-year order; 50 to 250 hours; six months.',
    'Fined £100, £2.5m, 450 pounds and between £100 and £450.',
    'Under section 33, s.153, ss 33 and 34, section 66B(1), rule 5 and Article 8.',
    'See page 12, pp. 3-4, Table 2, figure 3, chapter 4 and note 7.',
    'Outcome 16, type 14, types 14 and 15, schedule 2 and part 5.',
    'At 10.30am, 10:30 and 2 pm, ring 101.',
    'Offence SX03250, CJ15005, form B10A, version 1.3.0.',
    'The 1st, the 22nd and the 3rd time.',
    '## 3. What we found',
    '1. First\n2. Second\n10) Tenth',
    'As was said [1], [12] and[^3].',
    'The rate (95 % confidence) and the 95 % interval.',
    '`54 of 98` and [the table](https://court.example/54/98).',
    '```\n54 of 98\n```',
    '<!-- 54 of 98 -->',
    '---\nissue: 54\n---\nText.',
    'One would think that one case is one too many.',
    'An hour and a half, half a day, a half-sister.',
  ])('%s', (text) => {
    expect(figures(text)).toEqual([]);
  });
});

test('a figure stands where the text has it', () => {
  const text = 'On 1 May 2024\nabout 600 people and 54 of 98.';
  expect(draftFigures(text).map(({ start, end }) => text.slice(start, end))).toEqual(['about 600', '54 of 98']);
});

test('whatever the text, every figure lies within it, and none overlaps another', () => {
  const piece = fc.constantFrom(
    '54',
    ' of ',
    '98',
    '%',
    ' half',
    '\n',
    '13,860',
    'one in ',
    '`',
    '](',
    ')',
    '£',
    ' s.',
    '2024',
    'about ',
    ' ',
    '```\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of draftFigures(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});
