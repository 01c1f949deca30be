import { describe, expect, test } from '@jest/globals';
import { documentOf } from '../../../src/documents/document.js';
import { readDocument } from '../../../src/listings/read-document.js';
import { isTextRegister, readTextRegister } from '../../../src/listings/register-text/read-register.js';
import { isRoundUp } from '../../../src/listings/round-up/read-round-up.js';

const HEAD = "Mossbury Magistrates' Court\n17 February 2026\n";
const read = (body: string, head = HEAD) => readTextRegister(head + body);
const people = (body: string) =>
  read(body).listings.flatMap(({ hearings }) => hearings.flatMap(({ defendants }) => defendants));

test('a day behind the name of a court is no number of a room', () => {
  const { listings } = read(
    'Name: Fern TEST\nOffence: Theft\nResult: Fined £5.',
    "Mossbury Magistrates' Court 17 February 2026\n",
  );
  expect(listings).toMatchObject([{ courtHouse: "Mossbury Magistrates' Court", sittingDate: '2026-02-17' }]);
  expect(listings[0]?.courtRoom).toBeUndefined();
});

test.each(['No cases were heard.', 'No results', 'NIL RETURN', 'Results: No results recorded', 'Dim achosion heddiw'])(
  'a court that says of its day “%s” had no hearing: it is set aside and not unknown',
  async (words) => {
    const { document, setAside, quarantined } = await readDocument(
      documentOf('a.txt', Buffer.from(`${HEAD}\n${words}\n`)),
    );
    expect([document.format, setAside?.code, quarantined]).toEqual(['printed-court-register', 'no_hearings', null]);
  },
);

test.each(['No cases were heard against Jasper Testfern until March.', 'The bench said that no cases were heard.'])(
  'other words are no empty register: %s',
  (words) => {
    expect(isTextRegister(`${HEAD}\n${words}\n`)).toBe(false);
  },
);

test('an interpreter and the language are no result', () => {
  const [defendant] = people(
    'Name: Fern TEST\nOffence: Theft\nResult: Fined £5.\nInterpreter language: Polish\nInterpreter: Yes',
  );
  expect(defendant?.offences.flatMap(({ results }) => results.map(({ text }) => text))).toEqual(['Fined £5.']);
});

describe('who stands in a register', () => {
  test.each([
    [
      '1. Jasper TESTFERN (DOB 09/05/1991), 34, of 14 Quartz Row, Mossbury',
      'Jasper TESTFERN',
      '1991-05-09',
      '14 Quartz Row, Mossbury',
    ],
    ['12) TESTFERN, Jasper (09/05/1991) - 14 Quartz Row', 'Jasper TESTFERN', '1991-05-09', '14 Quartz Row'],
    ['Defendant: Mr Jasper Testfern born 9 May 1991', 'Mr Jasper Testfern', '1991-05-09', undefined],
    [
      'Name: TESTFERN, Jasper\nD.O.B.: 09/05/1991   Address: 14 Quartz Row',
      'Jasper TESTFERN',
      '1991-05-09',
      '14 Quartz Row',
    ],
  ])('%s', (line, full, dateOfBirth, address) => {
    const [defendant] = people(`${line}\nOffence: Theft\nResult: Fined £50.`);
    expect({ full: defendant?.name?.full, dateOfBirth: defendant?.dateOfBirth, address: defendant?.address }).toEqual({
      full,
      dateOfBirth,
      address,
    });
  });

  test('a numbered company is the next defendant, and takes nothing from the one before', () => {
    const found = people(
      '1. Jasper TESTFERN (09/05/1991)\nCase number: 1\nOffence: Theft\nResult: Fined £50.\n2. Testlichen Quarries Limited of Mossbury\nCase number: 2\nOffence: Waste\nResult: Fined £400.',
    );
    expect(found.map(({ name, organisation }) => name?.full ?? organisation)).toEqual([
      'Jasper TESTFERN',
      'Testlichen Quarries Limited',
    ]);
  });
});

test('wrapped lines go on, and each result stands alone', () => {
  const [defendant] = people(
    '1. Jasper TESTFERN (09/05/1991)\nOffence: Theft\nResult: Restraining order made for the defendant in the following terms:\n  not to contact Olivine Testmoss directly or indirectly.\nResult: FO - Fine\n  Fined £50.\nResults:\n- To pay costs of £85.00\n- To pay a surcharge of £20.00',
  );
  expect(defendant?.offences[0]?.results.map(({ text }) => text)).toEqual([
    'Restraining order made for the defendant in the following terms: not to contact Olivine Testmoss directly or indirectly.',
    'FO - Fine\nFined £50.',
    'To pay costs of £85.00',
    'To pay a surcharge of £20.00',
  ]);
});

test('a register is complete only where it says so', () => {
  const body = '1. Jasper TESTFERN (09/05/1991)\nOffence: Theft\nResult: Fined £50.\n';
  expect(read(body).completeResults).toBe(false);
  expect(read(`${body}This register is complete.`).completeResults).toBe(true);
  expect(read(`${body}Extract only: this is not a complete register.`).completeResults).toBe(false);
});

test.each([
  ['Dear editor, the court sat on Monday and adjourned.', false, false],
  [`${HEAD}1. Jasper TESTFERN (09/05/1991)\nOffence: Theft\nPlea: Guilty\nResult: Fined £50.`, true, false],
  [`${HEAD}\nJasper Testfern, 34, of Quartz Row, Mossbury, admitted theft. Fined £50.`, false, true],
  ['Minutes\n1. Apologies: none\nResult: agreed', false, false],
])('tells a register from a round-up and from other words', (text, register, roundUp) => {
  expect([isTextRegister(text), isRoundUp(text)]).toEqual([register, roundUp]);
});

test('places are offsets of the words in the text', () => {
  const text = `${HEAD}1. Jasper TESTFERN (09/05/1991)\nOffence: Theft\nResult: Fined £50.`;
  const result = readTextRegister(text).listings[0]?.hearings[0]?.defendants[0]?.offences[0]?.results[0];
  const at = result?.at as { start: number; end: number };
  expect(text.slice(at.start, at.end)).toBe('Result: Fined £50.');
});

describe('a register that numbers its cases above their defendants', () => {
  const shortOf = (text: string) => {
    const { listings, problems } = readTextRegister(text);
    return [
      ...listings.flatMap(({ sittingDate, hearings }) => [
        sittingDate,
        ...hearings.flatMap(({ urn, prosecutor, reportingRestrictions, defendants }) => [
          [urn, prosecutor, ...reportingRestrictions].join(' '),
          ...defendants.map(
            ({ name, dateOfBirth, offences }) =>
              `${name?.full} ${dateOfBirth ?? ''}: ${offences.map(({ title, results }) => `${title}, ${results.map(({ text: words }) => words).join(' ')}`).join('; ')}`,
          ),
        ]),
      ]),
      ...problems.map(({ code }) => code),
    ];
  };

  test('gives each defendant the case above, and what is said of the case', () => {
    expect(
      shortOf(
        `${HEAD}Case no: 1\nProsecutor: Fernshire Police\nReporting restriction: Section 45\nDefendant: Ivy TESTOAK\nDOB: 01/02/1990\nOffence: Theft\nResult: Fined £5.\nDefendant: Rowan TESTBIRCH\nDOB: 03/04/1991\nOffence: Theft\nResult: Dismissed.\nCase no: 2\nOffence: Fraud\nResult: Withdrawn.\nCase no: 3\nDefendant: Wren TESTELM\nOffence: Affray\nResult: Fined £9.`,
      ),
    ).toEqual([
      '2026-02-17',
      '1 Fernshire Police Section 45',
      'Ivy TESTOAK 1990-02-01: Theft, Fined £5.',
      'Rowan TESTBIRCH 1991-04-03: Theft, Dismissed.',
      '2 ',
      'Rowan TESTBIRCH 1991-04-03: Fraud, Withdrawn.',
      '3 ',
      'Wren TESTELM : Affray, Fined £9.',
    ]);
  });

  test('what is said above the court is of every case', () => {
    expect(
      shortOf(
        `Prosecutor: Fernshire Police\nReporting restrictions: Section 45\n${HEAD}Defendant: Ivy TESTOAK\nCase no: 1\nOffence: Theft\nResult: Fined £5.`,
      ),
    ).toEqual(['2026-02-17', '1 Fernshire Police Section 45', 'Ivy TESTOAK : Theft, Fined £5.']);
  });

  test('a charge under no defendant is told', () => {
    expect(shortOf(`${HEAD}Offence: Stray\nDefendant: Ivy TESTOAK\nURN: 1\nOffence: Theft\nResult: Fined £5.`)).toEqual(
      ['2026-02-17', '1 ', 'Ivy TESTOAK : Theft, Fined £5.', 'unread_line'],
    );
  });

  test.each(['Printed on 19 February 2026', 'Register generated 19/02/2026', 'Week commencing 16 February 2026'])(
    '%s is not the day of the sitting',
    (line) => {
      expect(shortOf(`${HEAD}${line}\nDefendant: Ivy TESTOAK\nURN: 1\nOffence: Theft\nResult: Fined £5.`)[0]).toBe(
        '2026-02-17',
      );
    },
  );

  test('offences and results listed under a heading stand each for itself', () => {
    expect(
      shortOf(
        `${HEAD}1. Ivy TESTOAK (01/02/1990)\nURN: 1\nOffences:\n1) Theft (TH68010)\nResults:\n1. Fined £5.\n2. Costs £85.\n2) Fraud\nResult: Withdrawn.`,
      ),
    ).toEqual(['2026-02-17', '1 ', 'Ivy TESTOAK 1990-02-01: Theft, Fined £5. Costs £85.; Fraud, Withdrawn.']);
  });
});

test('somebody named in the words of a result is no defendant, and what stands there stays', () => {
  const found = people(
    'Defendant: Ivy TESTOAK\nDOB: 01/02/51\nAddress: 1 Slate Row\nCase no: 1\nOffence: Assault\nVerdict: -\nResult: Restraining order made. Protected person:\nName: Olivine Testmoss\nAddress: 3 Slate Lane\nDate: from today.\nFO - Fine\nDefendant: Rowan TESTELM\nCase no: 2\nOffence: Theft\nResult: Fined.',
  );
  expect(found).toMatchObject([
    { name: { surname: 'TESTOAK' }, dateOfBirth: '1951-02-01', address: '1 Slate Row' },
    { name: { surname: 'TESTELM' } },
  ]);
  expect(found[0]?.offences[0]).not.toHaveProperty('verdict');
  const words = found[0]?.offences[0]?.results.map(({ text }) => text).join(' ');
  expect(words).toBe(
    'Restraining order made. Protected person: Name: Olivine Testmoss Address: 3 Slate Lane Date: from today. FO - Fine',
  );
});

test('labels in Welsh name the same', () => {
  const text =
    'Llys Ynadon Caertest\n14 Gorffennaf 2026\nDiffynnydd: Dai TESTFERN\nDyddiad geni: 01/02/1990\nRhif yr achos: 1\nTrosedd: Dwyn\nPle: Euog\nCanlyniad: Dirwy £50.';
  expect(isTextRegister(text)).toBe(true);
  expect(readTextRegister(text)).toMatchObject({
    listings: [
      {
        courtHouse: 'Llys Ynadon Caertest',
        sittingDate: '2026-07-14',
        hearings: [
          {
            urn: '1',
            defendants: [
              {
                name: { surname: 'TESTFERN' },
                dateOfBirth: '1990-02-01',
                offences: [{ title: 'Dwyn', plea: 'Euog', results: [{ text: 'Dirwy £50.' }] }],
              },
            ],
          },
        ],
      },
    ],
    problems: [],
  });
});

test('another court in the words of a result is no heading, and the head of a further page is none either', () => {
  const { listings, problems } = read(
    "Case no: 1\nDefendant: Ivy TESTOAK\nOffence: Theft\nResult: Adjourned for a report to\nMarl Magistrates' Court, 20 August 2026\nMossbury Magistrates' Court\n17 February 2026\nCase no: 1\nResult: Bail.\nCase no: 2\nDefendant: Wren TESTELM\nOffence: Theft\nResult: Fined £5.",
  );
  expect(problems).toEqual([]);
  expect(listings).toMatchObject([{ sittingDate: '2026-02-17', hearings: [{ urn: '1' }, { urn: '2' }] }]);
  expect(listings[0]?.hearings[0]?.defendants[0]?.offences[0]?.results.map(({ text }) => text)).toEqual([
    "Adjourned for a report to Marl Magistrates' Court, 20 August 2026",
    'Bail.',
  ]);
});

describe('however the lines of a register are printed', () => {
  const plain =
    'Defendant: Fern TESTPLUM\nDOB: 02/03/1988\nCase number: 1\nOffence: Theft\nPlea: Guilty\nResult: Fined £80.\n';
  const expected = {
    urn: '1',
    defendants: [
      {
        name: { full: 'Fern TESTPLUM' },
        dateOfBirth: '1988-03-02',
        offences: [{ sequence: 1, title: 'Theft', plea: 'Guilty', results: [{ text: 'Fined £80.' }] }],
      },
    ],
  };

  test.each([
    ['label beside value', plain],
    ['values below their labels', plain.replaceAll(': ', ':\n')],
    ['in bold letters', plain.replaceAll(/^([^:\n]+:)/gm, '**$1**')],
    ['counted', `Case 1 of 2\n${plain}- 1 -\n`],
    ['an offence counted', plain.replace('Offence:', 'Charge 1 of 2:')],
    ['a number without a colon', plain.replace('\nDOB: 02/03/1988\nCase number: 1', '  DOB 02/03/1988  URN 1')],
    ['printed on a day', `${plain}Printed 18/02/2026 09:12\n`],
    ['the head again inside', plain.replace('Plea:', `Page 1\nCourt register for 17 February 2026\nPlea:`)],
    ['closed by a line that says so', `${plain}\nEnd of register\n`],
    ['another word for the number', plain.replace('Case number', 'Case ref')],
  ])('%s', (_, body) => {
    const { listings, problems } = read(body);
    expect(problems).toEqual([]);
    expect(listings).toMatchObject([{ sittingDate: '2026-02-17', hearings: [expected] }]);
    expect(listings[0]?.hearings[0]?.defendants[0]?.offences[0]?.results).toHaveLength(1);
  });

  test('a sex and an age in brackets are no part of a name and a birth', () => {
    expect(people(plain.replace('TESTPLUM', 'TESTPLUM (female)').replace('1988', '1988 (37)'))).toMatchObject([
      { name: { full: 'Fern TESTPLUM' }, sex: 'female', dateOfBirth: '1988-03-02', age: 37 },
    ]);
  });

  test('terms listed behind a colon are of their order', () => {
    const order = 'Restraining order on these terms:\n1. Not to enter Slate Row.\n2. Not to post.\nResult: Fined £5.';
    const [defendant] = people(plain.replace('Fined £80.', order));
    expect(defendant?.offences[0]?.results).toMatchObject([
      { text: 'Restraining order on these terms: 1. Not to enter Slate Row. 2. Not to post.' },
      { text: 'Fined £5.' },
    ]);
  });

  test('a word broken over two lines is one', () => {
    const [defendant] = people(plain.replace('Fined £80.', 'Not to enter non-\nresidential places.'));
    expect(defendant?.offences[0]?.results).toMatchObject([{ text: 'Not to enter non-residential places.' }]);
  });

  test('a line that no label explains is told, and is no part of a plea or a day', () => {
    const { listings, problems } = read(plain.replace('Result:', 'Interpreter booked\nResult:'));
    expect(listings).toMatchObject([{ hearings: [expected] }]);
    expect(problems).toMatchObject([{ code: 'unread_line' }]);
  });

  test('the time beside the day is that of the sitting, and an adjournment is a decision', () => {
    const text =
      'Skarn Youth Court\nTuesday 17th February 2026 at 10:00 am\nDefendant: Fern TESTPLUM\nCase number: 1\nOffence: Theft\nAdjourned to: 20/03/2026\n';
    expect(isTextRegister(text)).toBe(true);
    expect(readTextRegister(text).listings).toMatchObject([
      {
        courtHouse: 'Skarn Youth Court',
        hearings: [
          {
            jurisdiction: 'magistrates',
            startTime: '10:00',
            defendants: [{ offences: [{ adjournedTo: '2026-03-20' }] }],
          },
        ],
      },
    ]);
  });
});

describe('a label misspelt by one letter is read as the one it is near, and told', () => {
  const BODY = '1. Jasper TESTFERN (09/05/1991)\nCase number: 1\nOffence: Theft\nPlea: Guilty\nResult: Fined £50.';
  test.each([
    ['Result', 'Resullt'],
    ['Result', 'Reuslt'],
    ['Result', 'Resut'],
    ['Result', 'Sentance'],
    ['Plea', 'Plae'],
    ['Offence', 'Offense'],
    ['Offence', 'Ofence'],
    ['Case number', 'Case numbr'],
  ])('%s as %s', (label, misspelt) => {
    const whole = read(BODY);
    const found = read(BODY.replace(`${label}:`, `${misspelt}:`));
    expect(isTextRegister(HEAD + BODY.replace(`${label}:`, `${misspelt}:`))).toBe(true);
    const inWords = (one: typeof whole) => JSON.stringify(one.listings).replace(/"at":\{[^{}]*\}/g, '');
    expect(inWords(found)).toBe(inWords(whole));
    expect(found.problems.map(({ code }) => code)).toEqual(['misspelt_label']);
  });

  test.each([
    'Count 1: first',
    'Change: bail varied',
    'Charged: 12/01/2026',
    'Ordered: nothing',
    'Value: £5',
    'Dates: none',
  ])('not so what is a word of its own: %s', (line) => {
    const { problems } = read(BODY.replace('Plea: Guilty', line));
    expect(problems.map(({ code }) => code)).not.toContain('misspelt_label');
  });
});

test('a register whose results stand under no label known is in quarantine for that, with the line', async () => {
  const text = `${HEAD}1. Jasper TESTFERN (09/05/1991)\nOffence: Theft\nPlea: Guilty\nUpshot: Fined £50.`;
  const { quarantined } = await readDocument(documentOf('a.txt', Buffer.from(text)));
  expect(quarantined).toMatchObject({
    code: 'unknown_format',
    at: { start: text.indexOf('Upshot'), end: text.length },
  });
  expect(quarantined?.message).toMatch(/laid out as a court register/);
});

test('labels in English and in Welsh beside each other are the label that both are', () => {
  const [defendant] = people(
    'Defendant / Diffynnydd: Fern TEST\nOffence / Trosedd: Theft\nPlea / Ple: Guilty\nResult / Canlyniad: Fined £5.',
  );
  expect(defendant).toMatchObject({ name: { full: 'Fern TEST' }, offences: [{ plea: 'Guilty', results: [{}] }] });
});

test('the Welsh name of a day is no month', () => {
  expect(
    read('Name: Fern TEST\nOffence: Theft\nResult: Fined £5.', 'Llys Ynadon Caerdydd\nDydd Mawrth 17 Chwefror 2026\n')
      .listings,
  ).toMatchObject([{ sittingDate: '2026-02-17' }]);
});

test('a numbered count is an offence, and in the words of a result is none', () => {
  const [defendant] = people(
    'Name: Fern TEST\nCount 1: TH68010 - Theft\nPlea: Guilty\nResult: Fined £5.\nCount 3: withdrawn.\nCount 2: CD71039 - Criminal damage\nResult: Fined £6.',
  );
  expect(defendant?.offences.map(({ code, results }) => [code, results.map(({ text }) => text)])).toEqual([
    ['TH68010', ['Fined £5.', 'Count 3: withdrawn.']],
    ['CD71039', ['Fined £6.']],
  ]);
});

test('a line of an offence under a label nobody knows is told, and is no more of its title', () => {
  const { listings, problems } = read(
    'Name: Fern TEST\nOffence: Theft\nPlaea: Guilty\nScene: Mossbury\nResult: Fined £5.',
  );
  expect(listings[0]?.hearings[0]?.defendants[0]?.offences).toMatchObject([{ title: 'Theft', results: [{}] }]);
  expect(problems.map(({ code }) => code)).toEqual(['unread_line', 'unread_line', 'missing_field']);
});

describe('a case has the court’s own number, the prosecutor’s, or both', () => {
  const BODY = 'Offence: Theft\nResult: Fined £50.';
  const numbers = (body: string) =>
    read(body).listings.flatMap(({ hearings }) =>
      hearings.map(({ urn, caseNumber, defendants }) => [caseNumber, urn, defendants.length]),
    );
  test.each<readonly [string, string, unknown]>([
    ['one', `Defendant: Fern TEST\nCase number: 1600032953\n${BODY}`, [['1600032953', undefined, 1]]],
    [
      'both, of one case',
      `Defendant: Fern TEST\nCase number: 1600032953\nURN: 99ZZ1000126\n${BODY}`,
      [['1600032953', '99ZZ1000126', 1]],
    ],
    [
      'both, above the defendants',
      `Case number: 1600032953\nURN: 99ZZ1000126\nDefendant: Fern TEST\n${BODY}\nDefendant: Moss TEST\n${BODY}`,
      [['1600032953', '99ZZ1000126', 2]],
    ],
    [
      'a further case behind what was charged',
      `Defendant: Fern TEST\nCase number: 1600032953\n${BODY}\nURN: 99ZZ1000126\n${BODY}`,
      [
        ['1600032953', undefined, 1],
        [undefined, '99ZZ1000126', 1],
      ],
    ],
  ])('%s', (_what, body, expected) => {
    expect(numbers(body)).toEqual(expected);
  });
});

test('a register’s title, said again behind a result, is none of it', () => {
  const one = (court: string) =>
    `COURT REGISTER\n${court} Magistrates' Court\n17 February 2026\nDefendant: Fern TEST\nURN: 1\nOffence: Theft\nResult: Dismissed\n`;
  const { listings } = readTextRegister(`${one('Mossbury')}\n${one('Slate')}`);
  expect(listings.map(({ courtHouse }) => courtHouse)).toEqual([
    "Mossbury Magistrates' Court",
    "Slate Magistrates' Court",
  ]);
  expect(
    listings.flatMap(({ hearings }) =>
      hearings.flatMap(({ defendants }) => defendants[0]?.offences[0]?.results.map(({ text }) => text)),
    ),
  ).toEqual(['Dismissed', 'Dismissed']);
});

test.each(['1', 'Courtroom 1', 'No. 1', 'room 1'])('a court that is only a number is the room: %s', (room) => {
  const { listings } = read(
    `Defendant: Fern TEST\nURN: 1\nOffence: Theft\nResult: Dismissed`,
    `${HEAD}Court: ${room}\n`,
  );
  expect(listings).toMatchObject([{ courtHouse: "Mossbury Magistrates' Court", courtRoom: room }]);
});

describe('the number of an entry before its first label', () => {
  test.each(['2.  Case number: 2', '2)\tCase number: 2', '(2)   Case number: 2', '2     Case number: 2'])(
    'is no result of the entry above: %s',
    (line) => {
      const found = people(
        `1.  Case number: 1\n    Defendant: Jasper TESTFERN\n    Offence 1: Theft\n    Result: Fined £50.\n\n${line}\n    Defendant: Wren TESTPLUM\n    Offence 1: Voyeurism\n    Result: Withdrawn.\n`,
      );
      expect(found.map(({ offences }) => offences.flatMap(({ results }) => results.map(({ text }) => text)))).toEqual([
        ['Fined £50.'],
        ['Withdrawn.'],
      ]);
    },
  );
});

test('what is said of a name in brackets stands behind it, commas and all', () => {
  const [defendant] = people('Defendant: A youth (name withheld, s.49)\nOffence: Theft\nResult: Referral order.');
  expect(defendant?.name?.full).toBe('A youth (name withheld, s.49)');
});

test.each(['Courtroom 2                  This register is complete.', 'This register is complete   Courtroom 2'])(
  'a heading that says besides that the register is complete is both: %s',
  (line) => {
    const { listings, completeResults } = read(
      `${line}\nDefendant: Jasper TESTFERN\nOffence: Theft\nResult: Fined £50.`,
    );
    expect([listings[0]?.courtRoom, completeResults]).toEqual(['Courtroom 2', true]);
  },
);

test('the full register of a court keeps its court and day', () => {
  const { listings } = read(
    'Defendant: Jasper TESTFERN\nOffence: Theft\nResult: Fined £50.',
    "Full register of Mossbury Magistrates' Court for 3 March 2026\n",
  );
  expect(listings).toMatchObject([{ courtHouse: "Mossbury Magistrates' Court", sittingDate: '2026-03-03' }]);
});

describe('a day without its year', () => {
  const entry = (name: string) => `Defendant: ${name}\nCase: ${name}\nOffence: Theft\nResult: Fined £50.\n`;

  test.each(['Tuesday 7 April', '7 April', 'TUESDAY, APRIL 7'])(
    'below the cases of another is no date, and not the day above: %s',
    (day) => {
      const { listings, problems } = read(`${entry('A')}\n${day}\n${entry('B')}`);
      expect(listings.map(({ sittingDate, sittingDateAsPrinted }) => [sittingDate, sittingDateAsPrinted])).toEqual([
        ['2026-02-17', undefined],
        [null, day],
      ]);
      expect(problems.map(({ code }) => code)).toEqual(['date_unreadable']);
      expect(listings[0]?.hearings[0]?.defendants[0]?.offences[0]?.results).toHaveLength(1);
    },
  );

  test.each(['Tuesday 17 February', '17 February'])('is that of the page before where it says the same: %s', (day) => {
    const { listings, problems } = read(`${entry('A')}\n${day}\n${entry('B')}`);
    expect(listings.map(({ sittingDate, hearings }) => [sittingDate, hearings.length])).toEqual([['2026-02-17', 2]]);
    expect(problems).toEqual([]);
  });

  test('goes on with a result that breaks off before it', () => {
    const { listings } = read('Defendant: A\nOffence: Theft\nResult: Adjourned to\n7 April');
    expect(listings[0]?.hearings[0]?.defendants[0]?.offences[0]?.results).toMatchObject([
      { text: 'Adjourned to 7 April' },
    ]);
  });
});

test('labels whose marks stand below one another have none of them in their values', () => {
  const { listings, problems } = read(
    'Name        : Nest TESTPLUM\nDOB         : 04/04/1985\nCase ref    : 99ZZ1\nOffence     = Theft\nPlea        : Not Guilty\nOutcome     : Adjourned.',
  );
  expect(listings[0]?.hearings).toMatchObject([
    {
      urn: '99ZZ1',
      defendants: [
        {
          name: { full: 'Nest TESTPLUM' },
          dateOfBirth: '1985-04-04',
          offences: [{ title: 'Theft', plea: 'Not Guilty', results: [{ text: 'Adjourned.' }] }],
        },
      ],
    },
  ]);
  expect(problems).toEqual([]);
});

test('a number without a mark keeps to itself before the next label', () => {
  const { listings } = read(
    'Case No. 99ZZ0001126            Prosecutor: CPS\nDefendant: A\nOffence: Theft\nResult: Fined £5.',
  );
  expect(listings[0]?.hearings).toMatchObject([{ urn: '99ZZ0001126', prosecutor: 'CPS' }]);
});

test('offences that begin beside their label go on below it, a number each', () => {
  const [defendant] = people(
    'Name: Nest TESTPLUM\nOffence(s): 1. SX03249 - Share photograph\n            2. CJ88116 - Assault\nPlea: Not Guilty\nResult: Adjourned.',
  );
  expect(defendant?.offences.map(({ sequence, code, title }) => [sequence, code, title])).toEqual([
    [1, 'SX03249', 'Share photograph'],
    [2, 'CJ88116', 'Assault'],
  ]);
});

test('a line of a sentence keeps its semicolon', () => {
  const [defendant] = people(
    'Name: A B\nOffence: Theft\nResult: Conditions: not to contact the complainant;\nnot to use social media.',
  );
  expect(defendant?.offences[0]?.results[0]?.text).toBe(
    'Conditions: not to contact the complainant; not to use social media.',
  );
});

test('what stands in brackets for a name is no address', () => {
  const [defendant] = people('Name: [REDACTED - YOUTH]\nOffence: Theft\nResult: Referral order.');
  expect([defendant?.name?.full, defendant?.address]).toEqual(['[REDACTED - YOUTH]', undefined]);
});

describe('a date below an offence', () => {
  test.each(['Plea: Guilty\nResult: Fined £5.', 'Result: Fined £5.', 'Particulars: Stole a hat.\nResult: Fined £5.'])(
    'is the offence’s where its plea or result follows, and no further day: %s',
    (rest) => {
      const { listings } = read(
        `Defendant: A\nCase: 1\nOffence: Theft\nDate: 01/02/2023\n${rest}\nDefendant: B\nCase: 2\nOffence: Theft\nResult: Fined £9.`,
      );
      expect(listings.map(({ sittingDate, hearings }) => [sittingDate, hearings.length])).toEqual([['2026-02-17', 2]]);
      const [offence] = listings[0]?.hearings[0]?.defendants[0]?.offences ?? [];
      expect([offence?.startDate, offence?.results.length]).toEqual(['2023-02-01', 1]);
    },
  );

  test('is the next sitting’s where another defendant follows', () => {
    const { listings } = read(
      'Defendant: A\nCase: 1\nOffence: Theft\nPlea: Not guilty\n\nDate: 18 February 2026\nDefendant: B\nCase: 2\nOffence: Theft\nResult: Fined £9.',
    );
    expect(listings.map(({ sittingDate }) => sittingDate)).toEqual(['2026-02-17', '2026-02-18']);
  });
});

test.each([
  'Case: 99ZZ1000126. Born 1 June 1996. Address: 9 Quartz Row, Mossbury',
  'Case: 99ZZ1000126, Date of birth: 1 June 1996, Address: 9 Quartz Row, Mossbury',
  'Case: 99ZZ1000126 DOB: 01/06/1996 Address: 9 Quartz Row, Mossbury',
  'Case: 99ZZ1000126; DOB 1 June 1996; Address: 9 Quartz Row, Mossbury',
])('a line that says several things under their labels says each: %s', (line) => {
  const { listings, problems } = read(`Name: Fern TEST\n${line}\nOffence: Theft\nResult: Fined £5.`);
  const [hearing] = listings[0]?.hearings ?? [];
  expect(hearing?.urn).toBe('99ZZ1000126');
  expect(hearing?.defendants).toMatchObject([{ dateOfBirth: '1996-06-01', address: '9 Quartz Row, Mossbury' }]);
  expect(problems).toEqual([]);
});

test('more than a number behind the label of a case is told', () => {
  const { problems } = read(
    'Name: Fern TEST\nCase: 99ZZ1000126 - see also the one before\nOffence: Theft\nResult: Fined £5.',
  );
  expect(problems.map(({ code }) => code)).toEqual(['unread_line']);
});

test('an offence is headed by its number alone, and its code and title stand below', () => {
  const [defendant] = people(
    'Name: Fern TEST\nOffence 1\nCode: TH68010\nTitle: Theft from a shop\nPlea: Guilty\nResult: Fined £5, consecutive to\noffence 2\nOffence 2\nTitle: Common assault\nResult: Withdrawn',
  );
  expect(defendant?.offences).toMatchObject([
    {
      sequence: 1,
      code: 'TH68010',
      title: 'Theft from a shop',
      results: [{ text: 'Fined £5, consecutive to offence 2' }],
    },
    { sequence: 2, title: 'Common assault', results: [{ text: 'Withdrawn' }] },
  ]);
});

test('results that stand one behind the other by their short codes stay in one text', () => {
  const [defendant] = people(
    'Name: Fern TEST\nOffence: Theft\nResult: FO - Fine\nFined £5.00, FVS - Surcharge\nTo pay a surcharge of £2.00, NCOSTS - No order for costs',
  );
  expect(defendant?.offences[0]?.results.map(({ text }) => text)).toEqual([
    'FO - Fine\nFined £5.00, FVS - Surcharge\nTo pay a surcharge of £2.00, NCOSTS - No order for costs',
  ]);
});

test.each([
  ['6/7/1994', '1994-07-06', undefined],
  ['6/7/1994 (31)', '1994-07-06', 31],
  ['06.07.94', '1994-07-06', undefined],
  ['6 July 1994, aged 31', '1994-07-06', 31],
])('the year of a birth is no age: %s', (birth, dateOfBirth, age) => {
  const [defendant] = people(`Name: Fern TEST\nDOB: ${birth}\nOffence: Theft\nResult: Fined £5.`);
  expect([defendant?.dateOfBirth, defendant?.age]).toEqual([dateOfBirth, age]);
});

describe('offences that are listed before what was decided of them', () => {
  const listed = (decided: string) =>
    people(
      `Defendant: Fern TEST\nOffences:\n1. Theft (TH68001) - pleaded guilty\n2. Common assault; pleaded not guilty, found guilty\n${decided}\n\nDefendant: Wren TEST\nOffence: Theft\nResult: Fined £5.`,
    )[0];
  const texts = (results: readonly { readonly text: string }[] = []) => results.map(({ text }) => text);

  test('have the plea and the verdict that stand behind them', () => {
    expect(listed('Sentence: Fined £5.')?.offences).toMatchObject([
      { code: 'TH68001', title: 'Theft', plea: 'pleaded guilty' },
      { title: 'Common assault', plea: 'pleaded not guilty', verdict: 'found guilty' },
    ]);
  });

  test.each([
    [
      'Sentence:\n1. Fined £5\n2. No separate penalty\nOrders:\nSurcharge £2',
      ['Fined £5'],
      ['No separate penalty'],
      ['Surcharge £2'],
    ],
    ['Sentence: 1. Fined £5\n2. No separate penalty', ['Fined £5'], ['No separate penalty'], []],
    [
      'Sentence: 12 weeks suspended for 12 months\nSurcharge £2',
      [],
      [],
      ['12 weeks suspended for 12 months', 'Surcharge £2'],
    ],
  ])('have what is numbered for them, and what is not is of the defendant: %s', (decided, first, second, ofAll) => {
    const defendant = listed(decided);
    expect([...(defendant?.offences ?? []).map(({ results }) => texts(results)), texts(defendant?.results)]).toEqual([
      first,
      second,
      ofAll,
    ]);
  });
});

test('the head of a further page with its number is no result', () => {
  const text = `MOSSBURY MAGISTRATES' COURT   REGISTER   17/02/2026   PAGE 1\nName: Fern TEST\nOffence: Theft\nResult: FINED £5.\n\fMOSSBURY MAGISTRATES' COURT   REGISTER   17/02/2026   PAGE 2\nCOSTS £2.`;
  const { listings } = readTextRegister(text);
  const [offence] = listings[0]?.hearings[0]?.defendants[0]?.offences ?? [];
  expect(listings).toHaveLength(1);
  expect(offence?.results.map(({ text: one }) => one)).toEqual(['FINED £5.', 'COSTS £2.']);
});

test.each([
  ['Next hearing: 1 December 2026', '2026-12-01', 0],
  ["Next hearing: 1 December 2026 at 10am, Mossbury Magistrates' Court", '2026-12-01', 0],
  ['Next hearing: 1 December 2026 or 2 December 2026', undefined, 1],
  ['Next hearing: to be fixed', undefined, 0],
])('the day put off to is read among other words, or told: %s', (line, day, problems) => {
  const found = read(`Name: Fern TEST\nURN: 99ZZ1000126\nOffence: Theft\n${line}\nResult: Adjourned.`);
  expect(found.listings[0]?.hearings[0]?.defendants[0]?.offences[0]?.adjournedTo).toBe(day);
  expect(found.problems).toHaveLength(problems);
});

test.each([
  'Case ref   99ZZ1000126   Prosecutor   Mossbury Police',
  'Case ref ... 99ZZ1000126\nProsecutor ... Mossbury Police',
  'Case ref\t99ZZ1000126\tProsecutor\tMossbury Police',
])('labels without a mark name their values, several on a line: %s', (line) => {
  const { listings } = read(`Name: Fern TEST\n${line}\nOffence: Theft\nPlea date: 1 February 2026\nResult: -`);
  expect(listings[0]?.hearings).toMatchObject([
    {
      urn: '99ZZ1000126',
      prosecutor: 'Mossbury Police',
      defendants: [{ offences: [{ pleaDate: '2026-02-01', results: [] }] }],
    },
  ]);
});

describe('a register that neither labels nor numbers who stands in it', () => {
  const names = (body: string) =>
    read(body).listings.flatMap(({ hearings }) =>
      hearings.flatMap(({ urn, caseNumber, defendants }) =>
        defendants.map(({ name, organisation, dateOfBirth }) => [
          urn ?? caseNumber,
          name?.full ?? organisation,
          dateOfBirth,
        ]),
      ),
    );
  const CHARGE = '\nOffence: Theft\nPlea: Guilty\nResult: Fined £5.\n';

  test.each([
    ['Jasper Testfern, born 09/05/1991, 99ZZ1000126', ['99ZZ1000126', 'Jasper Testfern', '1991-05-09']],
    ['TESTFERN, Jasper Lee (9.5.1991)\nCase no: 99ZZ1000126', ['99ZZ1000126', 'Jasper Lee TESTFERN', '1991-05-09']],
    [
      'Case No: 2600000126    Prosecutor: Police\nMr Jasper TESTFERN      DOB: 09/05/1991',
      ['2600000126', 'Mr Jasper TESTFERN', '1991-05-09'],
    ],
    ['URN: 99ZZ1000126\nJasper Testfern - DOB 09/05/1991', ['99ZZ1000126', 'Jasper Testfern', '1991-05-09']],
  ])('names him with his date of birth: %s', (line, expected) => {
    const other = line.replace('Jasper', 'Wren').replace(/0126\b/, '0226');
    expect(names(`${line}${CHARGE}\n${other}${CHARGE}`)).toEqual([
      expected,
      [expected[0]?.replace('0126', '0226'), expected[1]?.replace('Jasper', 'Wren'), expected[2]],
    ]);
  });

  test('an organisation right below the number of a case is its defendant', () => {
    const body = `Case No: 2600000126\nMr Jasper TESTFERN   DOB: 09/05/1991${CHARGE}\nCase No: 2600000226\nTESTFERN TRAMS LIMITED${CHARGE}`;
    expect(names(body)).toEqual([
      ['2600000126', 'Mr Jasper TESTFERN', '1991-05-09'],
      ['2600000226', 'TESTFERN TRAMS LIMITED', undefined],
    ]);
  });

  test.each([
    'Restraining order: not to contact\nWren Testplum (01/02/1990)',
    'Restraining order made.\nProtected person: Wren Testplum, born 01/02/1990',
    'Restraining order made in favour of:\nWren Testplum, born 01/02/1990, and her children.',
  ])('people in the words of a result are none: %s', (words) => {
    expect(names(`Jasper Testfern, born 09/05/1991, 99ZZ1000126\nOffence: Theft\nResult: ${words}`)).toEqual([
      ['99ZZ1000126', 'Jasper Testfern', '1991-05-09'],
    ]);
  });
});

test('a count behind results is the next offence where a plea of its own stands below it', () => {
  const [defendant] = people(
    'Name: Fern TEST\nCount 1: Theft\nPlea: Not guilty\nPenalty: Fined £5\nCount 2: Criminal damage\nPlea: Guilty\nPenalty: Fined £2\nCount 2: no separate penalty',
  );
  expect(defendant?.offences).toMatchObject([
    { title: 'Theft', plea: 'Not guilty', results: [{ text: 'Fined £5' }] },
    {
      title: 'Criminal damage',
      plea: 'Guilty',
      results: [{ text: 'Fined £2' }, { text: 'Count 2: no separate penalty' }],
    },
  ]);
});

test('another plea behind the results of an offence is told, and the first one stays', () => {
  const { listings, problems } = read(
    'Name: Fern TEST\nURN: 99ZZ1000126\nOffence: Theft\nPlea: Not guilty\nResult: Fined £5.\nItem B, criminal damage\nPlea: Guilty\nResult: Fined £2.',
  );
  expect(listings[0]?.hearings[0]?.defendants[0]?.offences.map(({ plea }) => plea)).toEqual(['Not guilty']);
  expect(problems.map(({ code }) => code)).toEqual(['unread_line']);
});

test('the court behind the word for results, above everybody, is the heading', () => {
  const { listings } = read(
    'Name: Fern TEST\nOffence: Theft\nTH68001\nResult: Fined £5.',
    "Results: Mossbury Magistrates' Court\n17 February 2026\n",
  );
  expect(listings[0]?.courtHouse).toBe("Mossbury Magistrates' Court");
  expect(listings[0]?.hearings[0]?.defendants[0]?.offences).toMatchObject([{ code: 'TH68001', title: 'Theft' }]);
});

test('labels that stand above their values throughout need no mark', () => {
  const { listings } = read(
    'Defendant\nFern Test\nCase number\n99ZZ1000126\nHearing type\nSentence\nOffence\nTheft\nPlea\nGuilty\nResult\nFined £5.\nSurcharge £2.',
  );
  expect(listings[0]?.hearings).toMatchObject([
    {
      urn: '99ZZ1000126',
      hearingType: 'Sentence',
      defendants: [
        {
          name: { full: 'Fern Test' },
          offences: [{ title: 'Theft', plea: 'Guilty', results: [{ text: 'Fined £5.' }, { text: 'Surcharge £2.' }] }],
        },
      ],
    },
  ]);
});

test('the headings of a table of people make no register of it', () => {
  const table =
    'Defendant        Offence and plea        Adjudication\nFern Test        Theft                   Fined £5\nDOB 01/01/1991   Plea: guilty            Costs £2\n';
  expect(isTextRegister(HEAD + table)).toBe(false);
});

describe('costs and a surcharge', () => {
  const OFFENCES =
    'Name: Fern TEST\nCase: 1\nOffence: Theft\nResult: Fined £50.\nOffence: Affray\nResult: Fined £70.\n';
  const resultsOf = (body: string) =>
    people(body).map(({ offences, results }) =>
      [...offences, { results }].map((one) => one.results.map(({ text }) => text)),
    );

  test('said once, below the last of several offences, are of all of them', () => {
    expect(resultsOf(`${OFFENCES}Costs: £85\nSurcharge: £48\nTotal: £253\n`)).toEqual([
      [['Fined £50.'], ['Fined £70.'], ['Costs: £85', 'Surcharge: £48', 'Total: £253']],
    ]);
  });

  test('said of an offence are of that one', () => {
    expect(resultsOf(`${OFFENCES.replace('£50.', '£50.\nCosts: £40')}Costs: £85\n`)).toEqual([
      [['Fined £50.', 'Costs: £40'], ['Fined £70.', 'Costs: £85'], []],
    ]);
  });
});

test('the first line below the heading of results is no heading of a sitting though it names a day', () => {
  const body =
    'Name: Fern TEST\nOffence: Theft\nResults\nCommunity order to be complied with by 16/02/2027.\nOffence: Affray\nResults\nWithdrawn\n';
  expect(read(body)).toMatchObject({
    listings: [{ sittingDate: '2026-02-17', hearings: [{ defendants: [{ offences: [{}, { title: 'Affray' }] }] }] }],
    problems: [{ code: 'missing_field' }],
  });
});

test('labels behind one another in a line copied out of a print are told apart', () => {
  const body =
    'Case Reference: 61OR0014526\nDefendant: Mr Callum TESTPLOVER Date of Birth: 19/10/1992 Age: 33\nOffence Code: SX03250 Offence Title: Share photograph\nPlea: Guilty Plea Date: 17/02/2026\nResult: Fined £5.';
  expect(people(body)).toMatchObject([
    {
      dateOfBirth: '1992-10-19',
      age: 33,
      offences: [{ code: 'SX03250', title: 'Share photograph', plea: 'Guilty', pleaDate: '2026-02-17' }],
    },
  ]);
});

test('a day said in Welsh and in English is one', () => {
  const head = "Haldon Magistrates' Court\nDyddiad / Date: 13 Chwefror 2026 / 13 February 2026\n";
  const body = 'Name: Fern TEST\nOffence: Theft\nResult: Fined £5.';
  expect(read(body, head).listings[0]?.sittingDate).toBe('2026-02-13');
  expect(read(body, head.replace('13 Feb', '14 Feb')).listings[0]?.sittingDate).toBeNull();
});

test.each<readonly [string, string, string | undefined]>([
  ['Theft (guilty plea)', 'Theft', 'guilty plea'],
  ['Theft (plea: not guilty)', 'Theft', 'not guilty'],
  ['Theft - guilty plea', 'Theft', 'guilty plea'],
  ['Theft (NG)', 'Theft', 'NG'],
  ['Theft (a guilty conscience)', 'Theft (a guilty conscience)', undefined],
])('the plea behind an offence is no part of its name: %s', (printed, title, plea) => {
  const [defendant] = people(`Name: Fern TEST\nOffence: ${printed}\nResult: Fined £5.`);
  expect([defendant?.offences[0]?.title, defendant?.offences[0]?.plea]).toEqual([title, plea]);
});

test('an offence without code and title is told', () => {
  const { problems } = read(
    'Case: 1\nName: Fern TEST\nOffence: Theft\nResult: Fined £5.\nOffence:\nPlea: Guilty\nResult: Withdrawn',
  );
  expect(problems.map(({ message }) => message)).toEqual(['An offence has neither code nor title.']);
});

test('results go on below the head of a further page that says when it was printed', () => {
  const head = "Mossbury Magistrates' Court\nRegister for 17 February 2026      Printed: 18/02/2026 08:14   Page 2\n";
  const [defendant] = people(
    `Name: Fern TEST\nOffence: Theft\nResult: Fined £5.\n\n${head}\nDeprived of his phone.\nOffence: Affray\nResult: Withdrawn`,
  );
  expect(defendant?.offences.map(({ results }) => results.map(({ text }) => text))).toEqual([
    ['Fined £5.', 'Deprived of his phone.'],
    ['Withdrawn'],
  ]);
});

test('words below a label that nothing is kept of are told, not passed over', () => {
  const { problems } = read(
    'Case: 1\nName: Fern TEST\nOffence: Theft\nResult: Fined £5.\nBail status: Unconditional\nDeprived of his phone.\n',
  );
  expect(problems.map(({ code }) => code)).toEqual(['unread_line']);
});

test('a court named in short is one beside its day', () => {
  const body = 'Name: Fern TEST\nOffence: Theft\nResult: Fined £5.';
  expect(read(body, 'Ferrow MC    06.03.26    Court 1\n').listings).toMatchObject([
    { courtHouse: 'Ferrow MC', sittingDate: '2026-03-06' },
  ]);
});

test('a code above the words of a result is theirs', () => {
  const body =
    'Name: Fern TEST\nOffence: Theft\nResult Code: 1015\nResult Text: Fined £400\nResult Code: 3047\nResult Text: Restraining order\n';
  expect(people(body)).toMatchObject([
    {
      offences: [
        {
          results: [
            { code: '1015', text: '1015 Fined £400' },
            { code: '3047', text: '3047 Restraining order' },
          ],
        },
      ],
    },
  ]);
});

test('a heading of a case’s number without a mark, and one behind a name, are its reference', () => {
  const body =
    'Case 83BR0027026\nName: Fern TEST\nOffence: Theft\nResult: Fined £5.\nCase 83BR0027126\nName: Wren TEST\nOffence: Theft\nResult: Fined £6.\n';
  expect(read(body).listings[0]?.hearings.map(({ urn }) => urn)).toEqual(['83BR0027026', '83BR0027126']);
  const named = 'Ursula TESTACACIA, born 14/03/1986 - case 71AL0009026\nOffence: Theft\nResult: Fined £5.\n';
  expect(read(named).listings[0]?.hearings).toMatchObject([
    { urn: '71AL0009026', defendants: [{ name: { full: 'Ursula TESTACACIA' } }] },
  ]);
});

test('a row that adds up a table of charges is no charge', () => {
  const table = 'Offence\tPlea\tResult\nTheft\tG\tFined £300\nAffray\tG\tFined £100\nTotal fines\t\t£400\n';
  const { problems } = read(`Case: 1\nName: Fern TEST\n${table}`);
  expect(people(`Name: Fern TEST\n${table}`)[0]?.offences.map(({ title }) => title)).toEqual(['Theft', 'Affray']);
  expect(problems.map(({ code }) => code)).toEqual(['unread_line']);
});

describe('pleas and results told for each offence by its number', () => {
  const charged = (said: string) =>
    people(`Name: Fern TEST\nCharge 1: Theft\nCharge 2: Affray\n${said}`).map(({ offences }) =>
      offences.map(({ plea, results }) => [plea, ...results.map(({ text }) => text)]),
    )[0];

  test('are theirs', () => {
    expect(charged('Pleas: 1 - Guilty; 2 - Not guilty\nResults: 1 - Fined £5; 2 - Withdrawn\n')).toEqual([
      ['Guilty', 'Fined £5'],
      ['Not guilty', 'Withdrawn'],
    ]);
  });

  test.each(['1-year community order', '1. Fined £5; 2. Restraining order', '1 - Fined £5; 2 - Costs; 3 - Surcharge'])(
    'are of the last one where they are no such list: %s',
    (words) => {
      expect(charged(`Result: ${words}\n`)).toEqual([[undefined], [undefined, words]]);
    },
  );
});
