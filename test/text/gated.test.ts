import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gated, gatedTogether } from '../../src/text/patterns/gated.js';

const PATTERNS: readonly RegExp[] = [
  /\b(?:refused|turned down|n\/s)\b/i,
  /^(?: order)?,? (?:was |is )?(?:made|granted)\b/i,
  /(?<=\bto be )destr(?:oyed)?|wip(?:e|ed)/i,
  /no (?:order|application) for \d{1,2} (?:years|months)/i,
  /£\d+|\b\d{1,3} pounds\b/i,
  /[A-Z]{2}\d{2}/,
  /café|naïve/i,
  /\p{L}{3}'n/iu,
];

describe('a gated pattern', () => {
  test('answers as the pattern itself, whatever the words', () => {
    const piece = fc.constantFrom(
      'refused',
      'REFUSED',
      ' order',
      ' was made',
      'to be destroyed',
      'wiped',
      'no order for 12 years',
      'n/s',
      '£80',
      '90 pounds',
      'AB12',
      'Café',
      "tynnu'n",
      ' ',
      ', ',
      '\u{1F4F1}',
    );
    const words = fc
      .array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 8 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(words, fc.constantFrom(...PATTERNS), (said, pattern) => {
        const gate = gated(pattern);
        expect(gate.test(said)).toBe(pattern.test(said));
        expect(gate.exec(said)?.[0]).toBe(pattern.exec(said)?.[0]);
        expect(gate.may(said) || !pattern.test(said)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('is not run over words that lack what it needs', () => {
    expect(gated(/\b(?:refused|turned down)\b/i).may('a fine of 80 was imposed')).toBe(false);
    expect(gated(/\b(?:refused|turned down)\b/i).may('the order was Turned Down')).toBe(true);
  });

  test('gives every match of a global pattern', () => {
    const said = gated(/\b\d+ years\b/gi).every('2 years and 3 Years');
    expect(said.map(([words]) => words)).toEqual(['2 years', '3 Years']);
  });

  test('tells more words apart than it keeps at a time', () => {
    const gate = gated(/\brefused\b/i);
    const words = Array.from({ length: 20 }, (_, index) => (index % 3 === 0 ? `refused ${index}` : `made ${index}`));
    for (let round = 0; round < 2; round += 1) expect(words.filter((said) => gate.test(said)).length).toBe(7);
  });

  test.each(['', 'refused', 'was made for £80', 'no order for 12 years, wiped', `${'x'.repeat(500)} refused`])(
    'together with others lets through what it lets through alone: %p',
    (words) => {
      const alone = PATTERNS.flatMap((pattern, place) => (gated(pattern).may(words) ? [place] : []));
      expect(gatedTogether(PATTERNS).open(words)).toEqual(alone);
    },
  );
});
