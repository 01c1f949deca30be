import { expect, test } from '@jest/globals';
import { courtRoundUp } from '../../../src/listings/formats/court-round-up.js';
import { isRoundUp, readRoundUp } from '../../../src/listings/round-up/read-round-up.js';

const HEAD = "Cases heard at Mossbury Magistrates' Court on 17 February 2026\n\n";
const read = (paragraph: string) =>
  readRoundUp(HEAD + paragraph).listings[0]?.hearings.map(({ defendants: [defendant] }) => {
    const [offence] = defendant?.offences ?? [];
    return [
      defendant?.name?.full,
      offence?.plea ?? offence?.verdict,
      offence?.title,
      offence?.results.map(({ text }) => text),
    ];
  });

test.each([
  [
    'Jasper Testfern, 34, of Mossbury, was fined £392, banned for 18 months and must pay £85. He admitted driving with excess alcohol.',
    [
      'Jasper Testfern',
      'admitted',
      'driving with excess alcohol',
      ['was fined £392, banned for 18 months and must pay £85.'],
    ],
  ],
  [
    'Wren TESTELM (DOB 17/03/1987) of 22 Quay Street appeared for sentence on a charge of theft, to which she had pleaded guilty on 12 March 2026. She was fined £5.',
    ['Wren TESTELM', 'pleaded guilty', 'theft', ['She was fined £5.']],
  ],
  [
    'TESTELM Wren, 12/02/1990 - drink drive (67) - G - dis 17 mths, fine £461',
    ['TESTELM Wren', 'G', 'drink drive (67)', ['dis 17 mths, fine £461']],
  ],
  [
    '1. Jasper Daniel TESTFERN (born 4 May 1988), of 3 Quartz Row, was charged with theft. He pleaded guilty to the charge and was fined £120. He must pay £85 costs.',
    ['Jasper Daniel TESTFERN', 'pleaded guilty', 'theft', ['was fined £120.', 'He must pay £85 costs.']],
  ],
  [
    'Wren TESTELM (DOB 02/01/1979), of no fixed address, was charged with fraud. The defendant was found guilty after a trial. Fined £80.',
    ['Wren TESTELM', 'found guilty', 'fraud', ['Fined £80.']],
  ],
  [
    'Testelm, Wren (02/01/1979) - theft - not guilty - trial 11 May',
    ['Testelm, Wren', 'not guilty', 'theft', ['trial 11 May']],
  ],
  [
    'WREN TESTELM, 23, of no fixed abode. Theft of meat. Not guilty. Trial on May 5.',
    ['WREN TESTELM', 'Not guilty', 'Theft of meat', ['Trial on May 5.']],
  ],
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
    ["Olive O'Testheron", 'found guilty', 'assault on Mr. Moss', ['Jailed for 8 weeks.']],
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
    'WREN TESTBASALT, 50, no fixed address. Assault. Jailed for 12 weeks.',
    ['WREN TESTBASALT', undefined, 'Assault', ['Jailed for 12 weeks.']],
  ],
  [
    'Rowan Testbirch, 50, of Marl Lane: Speeding. Fined £60.',
    ['Rowan Testbirch', undefined, 'Speeding', ['Fined £60.']],
  ],
  [
    '• **Wren Testelm**, 19, of Mossbury – admitted theft. Fined £100.',
    ['Wren Testelm', 'admitted', 'theft', ['Fined £100.']],
  ],
  [
    'Wren Testelm, 19, of Mossbury, who had admitted theft, was fined £5.',
    ['Wren Testelm', 'admitted', 'theft', ['was fined £5.']],
  ],
  [
    'Wren Testelm, 19, of Mossbury, admitted theft and was jailed for 8 weeks.',
    ['Wren Testelm', 'admitted', 'theft', ['was jailed for 8 weeks.']],
  ],
  ['Wren Testelm (19), from Mossbury, denied theft.', ['Wren Testelm', 'denied', 'theft', []]],
  ['Wren Testelm, a 19-year-old of Mossbury, denied theft.', ['Wren Testelm', 'denied', 'theft', []]],
  ['19-year-old Wren Testelm, of Mossbury, denied theft.', ['Wren Testelm', 'denied', 'theft', []]],
  ['Wren Testelm, 19, admitted theft. Fined £5.', ['Wren Testelm', 'admitted', 'theft', ['Fined £5.']]],
  [
    'Wren Testelm, 19, of Mossbury, was banned for 14 months for drink-driving.',
    ['Wren Testelm', undefined, 'drink-driving', ['was banned for 14 months']],
  ],
  [
    'Jasper Testfern, 38, of 3 Quartz Road, Mossbury. Theft. Fined £120, costs £85.',
    ['Jasper Testfern', undefined, 'Theft', ['Fined £120, costs £85.']],
  ],
  [
    'Jasper Testfern, 38, of Mossbury. Theft. Pleaded guilty. Fined £120. Costs £85.',
    ['Jasper Testfern', 'Pleaded guilty', 'Theft', ['Fined £120.', 'Costs £85.']],
  ],
  [
    'JASPER TESTFERN (38), Mossbury – theft – fined £120 – costs £85',
    ['JASPER TESTFERN', undefined, 'theft', ['fined £120', 'costs £85']],
  ],
  [
    'Jasper Testfern, 38, 3 Quartz Road, Mossbury: theft, 12-month community order.',
    ['Jasper Testfern', undefined, 'theft', ['12-month community order.']],
  ],
  [
    'A Mossbury man has been fined £120 for theft. Jasper Testfern, 38, pleaded guilty to theft. Must pay £85.',
    [
      'Jasper Testfern',
      'pleaded guilty to',
      'theft',
      ['A Mossbury man has been fined £120 for theft.', 'Must pay £85.'],
    ],
  ],
  [
    'A woman who kept £1.50 of change has been jailed. Wren Testelm, 19, of Mossbury, admitted theft.',
    ['Wren Testelm', 'admitted', 'theft', ['A woman who kept £1.50 of change has been jailed.']],
  ],
  ['Jasper Testfern. Theft. Fined £120.', ['Jasper Testfern', undefined, 'Theft', ['Fined £120.']]],
  ['Jasper Testfern, of Mossbury. Theft. Fined £9.', ['Jasper Testfern', undefined, 'Theft', ['Fined £9.']]],
  ['Jasper Testfern admitted theft. Fined £120.', ['Jasper Testfern', 'admitted', 'theft', ['Fined £120.']]],
  ['A 38-year-old man, Jasper Testfern, of Mossbury, admitted theft.', ['Jasper Testfern', 'admitted', 'theft', []]],
  [
    'Jasper Testfern, 38, of Mossbury, fined £120 after admitting theft.',
    ['Jasper Testfern', 'admitting', 'theft', ['fined £120']],
  ],
  [
    'TESTFERN, Jasper (38), of Mossbury. Drink-driving. Disqualified for 14 months; fined £200.',
    ['TESTFERN, Jasper', undefined, 'Drink-driving', ['Disqualified for 14 months', 'fined £200.']],
  ],
])('one paragraph, one defendant: %s', (paragraph, expected) => {
  expect(read(paragraph)).toEqual([expected]);
});

test('items of one list are paragraphs without empty lines between them', () => {
  const items =
    '- Wren Testelm, 19, of Mossbury, admitted theft. Fined £5.\n- Ivy Testoak, 34, of Marl,\nadmitted fraud.';
  expect(read(items)).toEqual([
    ['Wren Testelm', 'admitted', 'theft', ['Fined £5.']],
    ['Ivy Testoak', 'admitted', 'fraud', []],
  ]);
});

test('a company has no age', () => {
  const { listings } = readRoundUp(
    `${HEAD}Testlichen Haulage Ltd, of Chalk Road, pleaded guilty to overloading. Fined £9.`,
  );
  expect(listings[0]?.hearings[0]?.defendants[0]).toMatchObject({
    organisation: 'Testlichen Haulage Ltd',
    address: 'Chalk Road',
    offences: [{ title: 'overloading', plea: 'pleaded guilty to' }],
  });
});

test('a paragraph may name its own court and day', () => {
  const told =
    "Wren Testelm, 19, appeared at Slate Magistrates' Court on February 18, 2026, and admitted theft.\n\nIvy Testoak, 34, of Marl, admitted fraud.";
  const { listings } = readRoundUp(HEAD + told);
  expect(listings.map(({ courtHouse, sittingDate }) => [courtHouse, sittingDate])).toEqual([
    ["Slate Magistrates' Court", '2026-02-18'],
    ["Mossbury Magistrates' Court", '2026-02-17'],
  ]);
  expect(listings[0]?.hearings[0]?.defendants[0]?.offences).toMatchObject([{ title: 'theft', plea: 'admitted' }]);
});

test('a name beside a figure is nobody of an age', () => {
  expect(isRoundUp('Fernshire 165 was fined for theft\nMossbury 34 was fined for theft')).toBe(false);
});

test.each([
  'Two men, aged 20 and 22, who deny affray, were remanded in custody until May 1.',
  'The weather was fine. Theft. Fined £5.',
  'Jasper Testfern, 38, of Mossbury. He was sorry. Fined £120.',
])('tells of no offence: %s', (paragraph) => expect(read(paragraph)).toBeUndefined());

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

test.each<readonly [string, string | undefined, string | undefined, string]>([
  ['was found guilty of theft. Fined £5.', undefined, 'found guilty', 'theft'],
  ['was convicted in his absence of theft. Fined £5.', undefined, 'convicted in his absence', 'theft'],
  ['was cleared of theft. He left the court.', undefined, 'cleared', 'theft'],
  ['was fined £5 after being found guilty of theft.', undefined, 'found guilty', 'theft'],
  ['denied theft. The case was adjourned.', 'denied', undefined, 'theft'],
  ['appeared charged with theft. The case was adjourned.', undefined, undefined, 'theft'],
  ['failed to give information. Fined £5.', undefined, undefined, 'failed to give information'],
])('what the court found is a verdict and no plea, what is only charged neither: %s', (words, plea, verdict, title) => {
  const { listings } = readRoundUp(`${HEAD}Jasper Testfern, 34, of Quartz Row, ${words}`);
  const [offence] = listings[0]?.hearings[0]?.defendants[0]?.offences ?? [];
  expect([offence?.plea, offence?.verdict, offence?.title]).toEqual([plea, verdict, title]);
});

test('a day on a line of its own begins a paragraph; without a year it is no date, and not the day above', () => {
  const told = 'Jasper Testfern, 34, of Quartz Row, admitted theft. Fined £5.';
  const { listings, problems } = readRoundUp(
    `${HEAD}${told}\n\nWednesday, February 18\n${told}\n\n19 February 2026\n${told}`,
  );
  expect(listings.map(({ sittingDate, sittingDateAsPrinted }) => [sittingDate, sittingDateAsPrinted])).toEqual([
    ['2026-02-17', undefined],
    [null, 'Wednesday, February 18'],
    ['2026-02-19', undefined],
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['date_unreadable']);
});

test('a charge is neither a plea nor a conviction, and the court that somebody is to come before has not heard it yet', () => {
  const { listings, problems } = readRoundUp(
    `Testshire Police
Thursday 12 March 2026

Liam Testoak, 34, of Alder Road, Ferrow, was charged with theft. He was remanded in custody to appear before Ferrow Magistrates' Court on 13 March 2026.

Nadia Testash, aged 27, of Station Street, Ferrow, has been charged with harassment.

Gary Testyew, 51, of Mill Lane, Ferrow, was sentenced at Ferrow Magistrates' Court on 11 March 2026 to 26 weeks in prison after pleading guilty to voyeurism.`,
  );
  const told = listings.map(({ courtHouse, sittingDate, hearings }) => [
    courtHouse,
    sittingDate,
    ...hearings.flatMap(({ defendants }) =>
      defendants.flatMap(({ name, offences: [offence] }) => [
        name?.full,
        offence?.title,
        offence?.plea,
        offence?.results.length,
      ]),
    ),
  ]);
  expect(told).toEqual([
    ["Ferrow Magistrates' Court", '2026-03-13', 'Liam Testoak', 'theft', undefined, 0],
    ['', '2026-03-12', 'Nadia Testash', 'harassment', undefined, 0],
    ["Ferrow Magistrates' Court", '2026-03-11', 'Gary Testyew', 'voyeurism', 'pleading guilty to', 1],
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['unread_line', 'missing_field']);
});

test('a paragraph that nobody understood and that names somebody is told, though it names a court and a day too', () => {
  const { listings, problems } = readRoundUp(
    `${HEAD}Jasper Testfern, 34, of Mossbury, admitted theft. Fined £5.\n\nWren Testelm, 40, of Ferrow, will be dealt with at Ferrow Magistrates' Court on 4 May 2026.\n\nIvy Testoak, 31, of Mossbury, admitted theft. Fined £6.`,
  );
  expect(listings.map(({ courtHouse, hearings }) => [courtHouse, hearings.length])).toEqual([
    ["Mossbury Magistrates' Court", 2],
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['unread_line']);
});

test('somebody who cannot be named is a defendant without a name', () => {
  const { listings, problems } = readRoundUp(
    `${HEAD}A 16-year-old boy from Ferrow, who cannot be named for legal reasons, admitted theft. He was given a referral order.`,
  );
  const [defendant] = listings[0]?.hearings[0]?.defendants ?? [];
  expect([defendant?.name, defendant?.age, defendant?.offences[0]?.title, defendant?.offences[0]?.plea]).toEqual([
    undefined,
    16,
    'theft',
    'admitted',
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['missing_field']);
});

test('what is answered to one of several charges is told and not shared out', () => {
  const { problems } = readRoundUp(
    `${HEAD}Wren TESTELM (born 2 January 1979), of Ferrow, was charged with (a) theft and (b) fraud. He pleaded guilty to (a) and not guilty to (b). Fined £80.`,
  );
  expect(problems.map(({ code }) => code)).toEqual(['unread_line']);
});

test('a line with a mark before it, and one below a title in capitals, begin a paragraph of their own', () => {
  const read = readRoundUp(
    `${HEAD}• Darren Testfern, 37, of Colliery Row – voyeurism – 18 weeks' imprisonment\n• Emily Testelm (24), Furnace Lane – theft – fined £90\n\nDRINK-DRIVING\nScott Testoak, 28, of Abbey Road, admitted drink-driving. Fined £392.`,
  );
  const names = read.listings.flatMap(({ hearings }) =>
    hearings.flatMap(({ defendants }) => defendants.map(({ name }) => name?.full)),
  );
  expect(names).toEqual(['Darren Testfern', 'Emily Testelm', 'Scott Testoak']);
  expect(read.problems.map(({ code }) => code)).toEqual(['unread_line']);
});
