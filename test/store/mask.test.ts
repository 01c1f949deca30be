import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Listing } from '../../src/listings/listing.js';
import { knownWords } from '../../src/store/known-words.js';
import { mask, maskFor } from '../../src/store/mask.js';

const flint = {
  name: { full: 'Mr Flint Arthur GRANITE', title: 'Mr', forenames: 'Flint Arthur', surname: 'GRANITE' },
  dateOfBirth: '1990-02-03',
  address: '12 Lichen Street, Mossville, ZZ1 1AA',
  asn: '1122ZZ0100000448754K',
  offences: [],
  results: [],
};

function document(...texts: string[]): readonly Listing[] {
  const results = texts.map((text) => ({ text, at: { pointer: '/0' } }));
  return [
    {
      courtHouse: 'Testham',
      sittingDate: '2024-09-01',
      hearings: [{ reportingRestrictions: [], applications: [], defendants: [{ ...flint, results }] }],
    },
  ];
}

describe('what is hidden', () => {
  test.each([
    ['Flint Granite, born on 3 February 1990', '█████ ███████, born on █ ████████ ████'],
    ['FLINT ARTHUR GRANITE (03/02/1990)', '█████ ██████ ███████ (██████████)'],
    ['Mr Granite is to live at 12 Lichen Street', 'Mr ███████ is to live at ██ ██████ ██████'],
    ['Granite’s phone', '█████████ phone'],
    ['a granite worktop', 'a granite worktop'],
    ['Not to contact directly or indirectly Wren Quartz.', 'Not to contact directly or indirectly ████ ██████.'],
    [
      'Not to contact Wren Quartz, Robin Sorrel or Linnet Fern until 1 May 2027',
      'Not to contact ████ ██████, █████ ██████ or ██████ ████ until 1 May 2027',
    ],
    ['Protected person: wren quartz', 'Protected person: ████ ██████'],
    ["Protected person's address: 4 Nest Row", "Protected person's address: █ ████ ███"],
    [
      'disclosed photographs, namely two images of Wren Quartz',
      'disclosed photographs, namely two images of ████ ██████',
    ],
    [
      'DISCLOSED A PHOTOGRAPH OF WREN QUARTZ WITH INTENT TO CAUSE DISTRESS',
      'DISCLOSED A PHOTOGRAPH OF ████ ██████ WITH INTENT TO CAUSE DISTRESS',
    ],
    ['images of VICTIM_1', 'images of ████████'],
    ['on 07700 900123 or +44 7700 900123', 'on █████ ██████ or ███ ████ ██████'],
    ['to wren@moss.example', 'to █████████████████'],
    ['living in ZZ9 9ZZ', 'living in ███ ███'],
    ['phone IMEI 35 123456 123456 7', 'phone IMEI ██ ██████ ██████ █'],
    ['laptop with serial number RZ8N1234X', 'laptop with serial number █████████'],
    ['the car AB12 CDE', 'the car ████ ███'],
    ['a person known as @wren_q', 'a person known as ███████'],
  ])('%s', (text, expected) => {
    expect(mask(text, knownWords([flint]))).toBe(expected);
  });
});

describe('what stays', () => {
  test.each([
    'Deprived of an iPhone 12 under section 153 of the Sentencing Act 2020',
    'Community order with 100 hours of unpaid work to be completed by 1 May 2026',
    'Restraining order until 14 June 2029. Not to contact directly or indirectly the complainant',
    'To pay compensation of £100.00 and a surcharge of £114',
    'Contrary to section 33(1) of the Criminal Justice and Courts Act 2015',
    'Forfeiture and destruction of Samsung phone, exhibit RMM/01',
    'Adjourned until 16/01/2025 at 10:00 in Courtroom 02 Testham Magistrates Court',
    'Committed to the Crown Court for sentence under section 14 Sentencing Act 2020',
  ])('%s', (text) => {
    expect(mask(text, knownWords([flint]))).toBe(text);
  });
});

test('a protected person named once with a cue is hidden wherever the document names them', () => {
  const hide = maskFor(document('Not to contact Wren Quartz', 'Wren Quartz to have the laptop'));
  expect(hide('The laptop goes to the owner, Wren Quartz')).toBe('The laptop goes to the owner, ████ ██████');
});

test('a mask is as long as the text, hides no white space, and changes nothing but to █', () => {
  const words = fc.constantFrom(
    ...[
      'Flint',
      'GRANITE',
      'Not to contact',
      'Wren',
      'Quartz',
      '12 Lichen Street',
      'ZZ1 1AA',
      '07700 900123',
      'deprived',
      '£100',
      '😀',
      'é',
      ',',
      '.',
      '\n',
      'namely',
      '@x',
      'AB12 CDE',
      'serial',
      'Protected person:',
    ],
  );
  const texts = fc
    .array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 8 })))
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(texts, (text) => {
      const masked = maskFor(document(text))(text);
      expect(masked.length).toBe(text.length);
      for (let index = 0; index < text.length; index += 1) {
        const [before = '', after = ''] = [text[index], masked[index]];
        if (after !== before) expect([after, /\s/.test(before)]).toEqual(['█', false]);
      }
    }),
    { numRuns: 300 },
  );
});

test('hostile text is masked in time that grows with its length', () => {
  for (const part of ['a', 'A', '1', 'A ', '1 ', 'to A', '@', 'contact ', '£1 ', 'Mr A and ']) {
    const text = part.repeat(Math.floor(20_000 / part.length));
    const began = performance.now();
    mask(text, knownWords([flint]));
    expect(performance.now() - began).toBeLessThan(1500);
  }
});
