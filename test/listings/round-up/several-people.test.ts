import { describe, expect, test } from '@jest/globals';
import { readRoundUp } from '../../../src/listings/round-up/read-round-up.js';

const HEAD = "Cases heard at Mossbury Magistrates' Court on 17 February 2026\n\n";
const TWO = 'Jasper Testfern, 34, of Quartz Row, and Wren Testbasalt, 46, of Chalk Road,';

/** Each case with its defendants: name, plea, offence, results. */
function told(paragraph: string) {
  const { listings, problems } = readRoundUp(HEAD + paragraph);
  const cases = listings.flatMap(({ hearings }) =>
    hearings.map(({ defendants }) =>
      defendants.map(({ name, offences: [offence] }) => [
        name?.full,
        offence?.plea ?? offence?.verdict,
        offence?.title,
        ...(offence?.results.map(({ text }) => text) ?? []),
      ]),
    ),
  );
  return [...cases, ...problems.map(({ code }) => code)];
}

const both = (plea: string, offence: string, jasper: readonly string[], wren = jasper) => [
  [
    ['Jasper Testfern', plea, offence, ...jasper],
    ['Wren Testbasalt', plea, offence, ...wren],
  ],
];

describe('two people in one paragraph are one case, each with what is said of them', () => {
  test.each<readonly [string, readonly unknown[]]>([
    [`${TWO} both admitted theft. Each was fined £120.`, both('admitted', 'theft', ['Each was fined £120.'])],
    [`${TWO} admitted theft and were each fined £50.`, both('admitted', 'theft', ['were each fined £50.'])],
    [`${TWO} were jailed for 8 weeks after admitting theft.`, both('admitting', 'theft', ['were jailed for 8 weeks'])],
    [
      `${TWO} were found guilty of affray. Testfern was jailed for 12 weeks. Testbasalt was given a community order.`,
      both(
        'found guilty',
        'affray',
        ['Testfern was jailed for 12 weeks.'],
        ['Testbasalt was given a community order.'],
      ),
    ],
    [
      `${TWO} admitted affray. Testfern was jailed for 12 weeks and Testbasalt was fined £50.`,
      both('admitted', 'affray', ['Testfern was jailed for 12 weeks'], ['Testbasalt was fined £50.']),
    ],
    [
      `${TWO} admitted affray. Mr Testfern, who had a record, was jailed for 12 weeks. They must each pay £85.`,
      both(
        'admitted',
        'affray',
        ['Mr Testfern, who had a record, was jailed for 12 weeks.', 'They must each pay £85.'],
        ['They must each pay £85.'],
      ),
    ],
    [
      `${TWO} admitted affray. Testfern and Testbasalt were fined £50.`,
      both('admitted', 'affray', ['Testfern and Testbasalt were fined £50.']),
    ],
    [
      `${TWO} admitted affray. Testbasalt was fined £50. She must also pay £85. The two were remanded.`,
      both(
        'admitted',
        'affray',
        ['The two were remanded.'],
        ['Testbasalt was fined £50.', 'She must also pay £85.', 'The two were remanded.'],
      ),
    ],
    [`${TWO} admitted affray. Fined £50 each.`, both('admitted', 'affray', ['Fined £50 each.'])],
    [`${TWO} denied affray. The pair were remanded.`, both('denied', 'affray', ['The pair were remanded.'])],
  ])('%s', (paragraph, expected) => expect(told(paragraph)).toEqual(expected));
});

describe('what does not tell whose it is is told, and is nobody’s', () => {
  test.each([
    'One was jailed for 12 weeks, the other was fined.',
    'They were fined £120 and £80 respectively.',
    'Fined £120.',
    'He was jailed for 12 weeks.',
    'The younger man was fined £10.',
    'Testfern was fined more than Testbasalt.',
    'The phone will be destroyed.',
  ])('%s', (sentence) => {
    expect(told(`${TWO} admitted affray. ${sentence}`)).toEqual([...both('admitted', 'affray', []), 'unread_line']);
  });
});

test('a pronoun behind a sentence of both is nobody’s', () => {
  const both = 'Testfern and Testbasalt were remanded.';
  expect(told(`${TWO} admitted affray. ${both} He must pay £85.`)).toEqual([
    [
      ['Jasper Testfern', 'admitted', 'affray', both],
      ['Wren Testbasalt', 'admitted', 'affray', both],
    ],
    'unread_line',
  ]);
});

test('of two people of one surname, only their forenames tell whose it is', () => {
  const siblings = 'Jasper Testfern, 34, and his sister Wren Testfern, 46, both of Quartz Row, admitted theft.';
  expect(told(`${siblings} Jasper was fined £5. Wren was fined £6.`)).toEqual([
    [
      ['Jasper Testfern', 'admitted', 'theft', 'Jasper was fined £5.'],
      ['Wren Testfern', 'admitted', 'theft', 'Wren was fined £6.'],
    ],
  ]);
  expect(told(`${siblings} Testfern was fined £5.`).at(-1)).toBe('unread_line');
});

test('three people have the address that is said of all', () => {
  const { listings } = readRoundUp(
    `${HEAD}Jasper Testfern, 34, Wren Testbasalt, 46, and Olive Testheron (31), all of Quartz Row, Mossbury, admitted theft. All were fined £5.`,
  );
  expect(listings[0]?.hearings[0]?.defendants.map(({ name, age, address }) => [name?.full, age, address])).toEqual([
    ['Jasper Testfern', 34, 'Quartz Row, Mossbury'],
    ['Wren Testbasalt', 46, 'Quartz Row, Mossbury'],
    ['Olive Testheron', 31, 'Quartz Row, Mossbury'],
  ]);
});

test('two people in clauses of their own have each their own sentence, and what both did after it', () => {
  expect(
    told(
      'Jasper Testfern, 34, of Quartz Row, was fined £120 and Wren Testbasalt, 46, of Chalk Road, was jailed for 8 weeks after both admitted burglary.',
    ),
  ).toEqual([
    [
      ['Jasper Testfern', 'admitted', 'burglary', 'was fined £120'],
      ['Wren Testbasalt', 'admitted', 'burglary', 'was jailed for 8 weeks'],
    ],
  ]);
  expect(
    told('Jasper Testfern, 34, of Quartz Row, admitted theft, while Wren Testbasalt, 46, of Chalk Road, denied fraud.'),
  ).toEqual([
    [
      ['Jasper Testfern', 'admitted', 'theft'],
      ['Wren Testbasalt', 'denied', 'fraud'],
    ],
  ]);
});

test('two people in sentences of their own are two cases', () => {
  expect(
    told(
      'Jasper Testfern, 34, of Quartz Row, admitted theft. Fined £120. Wren Testbasalt, 46, of Chalk Road, denied fraud. The case was adjourned.',
    ),
  ).toEqual([
    [['Jasper Testfern', 'admitted', 'theft', 'Fined £120.']],
    [['Wren Testbasalt', 'denied', 'fraud', 'The case was adjourned.']],
  ]);
});

test.each([
  'Jasper Testfern, 34, of Quartz Row, admitted assaulting Wren Testbasalt, 46. Fined £120.',
  'Jasper Testfern, 34, of Quartz Row, admitted stealing from Wren Testbasalt and Olive Testheron. Fined £120.',
])('somebody wronged is no defendant: %s', (paragraph) => {
  expect(told(paragraph).flat()).toHaveLength(1);
});

test('a decision on a further person whose offence is not told leaves the paragraph unread, and told', () => {
  const jasper = 'Jasper Testfern, 34, of Quartz Row, admitted theft.';
  expect(told(`${jasper} Wren Testbasalt, 46, was fined £80.`)).toEqual(['unread_line']);
  expect(told(`${jasper} Wren Testbasalt, 46, was left with bruises.`)).toEqual([
    [['Jasper Testfern', 'admitted', 'theft', 'Wren Testbasalt, 46, was left with bruises.']],
  ]);
});

test('an offence before several names is of all of them, and each has what is said of each', () => {
  const paragraph = `Theft: ${TWO} admitted stealing lead. They were each given a 12-month community order; Jasper Testfern must do 100 hours of unpaid work and Wren Testbasalt 60 hours.`;
  const order = 'They were each given a 12-month community order';
  expect(told(paragraph)).toEqual(
    both(
      'admitted',
      'stealing lead',
      [order, 'Jasper Testfern must do 100 hours of unpaid work'],
      [order, 'Wren Testbasalt 60 hours.'],
    ),
  );
});

test.each<readonly [string, readonly (string | undefined)[]]>([
  [
    'denied careless driving but was found guilty after a trial. He was fined £500.',
    ['Jasper Testfern', 'denied', 'careless driving', 'He was fined £500.'],
  ],
  [
    'failed to attend to answer a charge of drink-driving and a warrant was issued for his arrest.',
    ['Jasper Testfern', undefined, 'drink-driving', 'a warrant was issued for his arrest.'],
  ],
])('what was found, or who did not come, is no part of the offence: %s', (words, expected) => {
  expect(told(`Jasper Testfern, 34, of Quartz Row, ${words}`)).toEqual([[expected]]);
});

test('what follows a plea behind a dash is the result, whatever it opens with', () => {
  const paragraph =
    'Jasper Testfern (34), of Quartz Row – possession of cannabis – pleaded not guilty – trial on 4 August 2026.';
  expect(told(paragraph)).toEqual([
    [['Jasper Testfern', 'pleaded not guilty', 'possession of cannabis', 'trial on 4 August 2026.']],
  ]);
});
