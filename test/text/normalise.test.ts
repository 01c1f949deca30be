import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalise } from '../../src/text/tidying/normalise.js';

describe('normalise', () => {
  test.each([
    [
      'joins a wrapped line',
      'Order made under Section 9 of the Granite Act\n2020 to keep',
      'Order made under Section 9 of the Granite Act 2020 to keep',
    ],
    ['joins a word broken by a hyphen', 'to depri-\nve the defendant', 'to deprive the defendant'],
    ['joins a broken word in capitals', 'RESTRAIN-\nING ORDER', 'RESTRAINING ORDER'],
    ['keeps a hyphen of its own in capitals', 'CO-\nDEFENDANT', 'CO-DEFENDANT'],
    ['joins a broken word over spaces', 'one lap- \n  top', 'one laptop'],
    [
      'keeps the hyphen of a length of time',
      'a six-\nmonth term and an 18-\nmonth one',
      'a six-month term and an 18-month one',
    ],
    [
      'keeps a new label on its own line',
      'Imprisonment\nImprisonment Period 4 Weeks',
      'Imprisonment\nImprisonment Period 4 Weeks',
    ],
    [
      'reads a literal /n as a line break',
      'Imprisonment/nImprisonment Period 4 Weeks',
      'Imprisonment\nImprisonment Period 4 Weeks',
    ],
    [
      'parts a prompt from the value it was run into, and from the value before it',
      'Restraining orderOrder detailsnot to contact her by lettersPeriod12 MonthsConviction/acquittalconviction',
      'Restraining order\nOrder details not to contact her by letters\nPeriod 12 Months\nConviction/acquittal conviction',
    ],
    [
      'parts no longer word from a prompt it begins with',
      'Reasonable prohibitions, Periodic reviews, Reasons',
      'Reasonable prohibitions, Periodic reviews, Reasons',
    ],
    ['leaves the /n of two words alone', 'and/nor yes/no', 'and/nor yes/no'],
    ['reads a literal \\r\\n as one line break', 'Fine\\r\\nFined', 'Fine\nFined'],
    ['reads carriage returns as line breaks', 'Fine.\rCosts.\r\nSurcharge.', 'Fine.\nCosts.\nSurcharge.'],
    ['makes no-break spaces and runs of spaces one space', 'CO\u00a0\u00a0 -  order', 'CO - order'],
    ['drops zero-width characters and soft hyphens', 'fi\u00adned\u200b £1', 'fined £1'],
    ['makes quotes, dashes and ligatures plain', '‘a’ “b” 1–2 — ﬁned', '\'a\' "b" 1-2 - fined'],
    ['keeps numbered terms apart', 'not to go\n2. Not to call', 'not to go\n2. Not to call'],
    [
      'keeps a heading apart from its sentence',
      'OREV - Order revoked\ncommunity order revoked',
      'OREV - Order revoked\ncommunity order revoked',
    ],
    [
      'parts a label from its figure or date',
      'Suspended period18 Months\nEnd Date04/11/2026\nNumber of days30 Days',
      'Suspended period 18 Months\nEnd Date 04/11/2026\nNumber of days 30 Days',
    ],
    [
      'parts a sum or date from the next result',
      'pay £90.00FVS, by 04/11/2026RAR',
      'pay £90.00 FVS, by 04/11/2026 RAR',
    ],
    ['parts a short form from its length', 'CO18m, CD9m, SSO10wks', 'CO 18m, CD 9m, SSO 10wks'],
    [
      'leaves a figure that belongs to a word',
      'exhibit AB12, s153, mp3, hazel99x',
      'exhibit AB12, s153, mp3, hazel99x',
    ],
    ['joins after a word that ends no line', 'a fine of\n£100', 'a fine of £100'],
    ['trims both ends and drops empty lines', '  \n Fined.\n\n\nCosts.\n ', 'Fined.\nCosts.'],
  ])('%s', (_, given, plain) => {
    expect(normalise(given).text).toBe(plain);
  });

  test('parts a short code from the label it was run into, and no other capitals', () => {
    const codes = new Set(['NSP', 'SHOPP']);
    const { text, span } = normalise('£75.00NSPNo separate penalty. SHOPPSexual harm order, USBStick', codes);
    expect(text).toBe('£75.00 NSP - No separate penalty. SHOPP - Sexual harm order, USBStick');
    expect(span(text.indexOf('No separate'), text.indexOf('. SHOPP'))).toEqual([9, 28]);
  });

  test('joins a date broken after its day, and a wrapped heading with the rest of it', () => {
    expect(normalise('made on 7\nMay 2024').text).toBe('made on 7 May 2024');
    expect(normalise('YOI - Detention in a young offender\ninstitution').text).toBe(
      'YOI - Detention in a young offender institution',
    );
  });

  test('leads a span back to the words as given', () => {
    const given = 'It is ordered to depri-\nve the defen\u00addant\u00a0of  it';
    const { text, span } = normalise(given);
    const start = text.indexOf('deprive');
    expect(given.slice(...span(start, start + 'deprive'.length))).toBe('depri-\nve');
    const end = text.indexOf(' of it');
    expect(given.slice(...span(text.indexOf('the '), end))).toBe('the defen\u00addant');
  });

  test('leads the end back to the end', () => {
    const { text, at } = normalise('Fined.  ');
    expect(at(text.length)).toBe(8);
  });

  test('never leads outside the text as given, nor backwards', () => {
    const piece = fc.constantFrom(
      'a',
      'Z',
      '1',
      '-',
      '\n',
      '\r',
      ' ',
      '\u00a0',
      '/n',
      '…',
      'ﬁ',
      '\u200b',
      '.',
      'of',
      '£',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const given = pieces.join('');
        const { text, at } = normalise(given);
        let before = 0;
        for (let index = 0; index <= text.length; index += 1) {
          expect(at(index)).toBeGreaterThanOrEqual(before);
          expect(at(index)).toBeLessThanOrEqual(given.length);
          before = at(index);
        }
      }),
    );
  });
});
