import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SEAM, sewn } from '../../src/text/patterns/seam.js';

describe('A seam', () => {
  test.each([
    ['(?:a|b)c', '(?:a|b)(?=)c'],
    ['(?:of )?the', '(?:of )?(?=)the'],
    ['(?<day>a|b)(?:c)d', '(?<day>a|b)(?=)(?:c)d'],
    ['(?:a|(?:b)?c)d', '(?:a|(?:b)?(?=)c)(?=)d'],
  ])('stands behind each choice of %s', (source, expected) => {
    expect(sewn(source)).toBe(expected);
  });

  test.each([
    ['a look around', '(?=a|b)c(?<!d|e)f(?!g|h)'],
    ['a group said many times', '(?:a|b)*c(?:d|e){0,3}f'],
    ['the last group', 'a(?:b|c)'],
    ['brackets in a class', '[(|]a[)\\]]b'],
    ['brackets that are letters', '\\(a\\|b\\)c'],
    ['another', `(?:a|b)${SEAM}c`],
  ])('does not stand behind %s', (_, source) => {
    expect(sewn(source)).toBe(source);
  });

  test('changes no match', () => {
    const part = fc.constantFrom(
      'a',
      'b?',
      '(?:a|b)',
      '(a|bc)?',
      '(?:ab|a)',
      '(?=b|c)',
      'c*',
      '(?:c|b)+',
      '\\b',
      '[ab|c]',
    );
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 6 }),
        fc.stringMatching(/^[abc ]{0,12}$/),
        (parts, text) => {
          const source = parts.join('');
          expect(new RegExp(sewn(source)).exec(text)).toEqual(new RegExp(source).exec(text));
        },
      ),
    );
  });
});
