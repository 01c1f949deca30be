import { expect, test } from '@jest/globals';
import { courtRoundUp } from '../../../src/listings/formats/court-round-up.js';
import { readRoundUp } from '../../../src/listings/round-up/read-round-up.js';

const HEAD = "Cases heard at Mossbury Magistrates' Court on 17 February 2026\n\n";
const read = (paragraph: string) =>
  readRoundUp(HEAD + paragraph).listings[0]?.hearings.map(({ defendants: [defendant] }) => {
    const [offence] = defendant?.offences ?? [];
    return [defendant?.name?.full, offence?.plea, offence?.title, offence?.results.map(({ text }) => text)];
  });

test.each([
  [
    'Jasper Testfern, 34, of Quartz Row, Mossbury, admitted theft. Fined £120. Must pay £85 costs.',
    ['Jasper Testfern', 'admitted', 'theft', ['Fined £120.', 'Must pay £85 costs.']],
  ],
  [
    'WREN TESTBASALT, aged 46, of no fixed address, was fined £80 after pleading guilty to criminal damage.',
    ['WREN TESTBASALT', 'pleading guilty to', 'criminal damage', ['was fined £80']],
  ],
  [
    "Olive O'Testheron, 31, formerly of Slate Lane, was found guilty of assault on Mr. Moss. Jailed for 8 weeks.",
    ["Olive O'Testheron", 'was found guilty of', 'assault on Mr. Moss', ['Jailed for 8 weeks.']],
  ],
  [
    'Wren Testelm, 19, of St. Moss Lane, Mossbury. Pleaded guilty to speeding. Fined £100.',
    ['Wren Testelm', 'Pleaded guilty to', 'speeding', ['Fined £100.']],
  ],
  [
    'IVY TESTOAK, 34, of Slate Row, Mossbury, was jailed for 12 weeks for assaulting a woman. She must pay £154.',
    ['IVY TESTOAK', undefined, 'assaulting a woman', ['was jailed for 12 weeks', 'She must pay £154.']],
  ],
  [
    'Rowan Testbirch, 50, of Marl Lane: Speeding. Fined £60.',
    ['Rowan Testbirch', undefined, 'Speeding', ['Fined £60.']],
  ],
])('one paragraph, one defendant: %s', (paragraph, expected) => {
  expect(read(paragraph)).toEqual([expected]);
});

test('is a narrative and never complete, whatever it says', () => {
  expect(courtRoundUp).toMatchObject({ kind: 'narrative', completeResults: false });
  const text = `${HEAD}Jasper Testfern, 34, of Quartz Row, admitted theft. This is a complete register.`;
  expect(readRoundUp(text).completeResults).toBe(false);
});

test('names court and day from the line above, and says where a paragraph is nobody’s', () => {
  const text = `${HEAD}Jasper Testfern, 34, of Quartz Row, admitted theft.\n\nThe weather was fine.`;
  const { listings, problems } = readRoundUp(text);
  expect(listings).toMatchObject([{ courtHouse: "Mossbury Magistrates' Court", sittingDate: '2026-02-17' }]);
  expect(problems.map(({ code }) => code)).toEqual(['unread_line']);
});
