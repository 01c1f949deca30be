import { describe, expect, test } from '@jest/globals';
import { documentOf } from '../../../src/documents/document.js';
import { readDocument } from '../../../src/listings/read-document.js';
import { inShort } from '../in-short.js';

const HEAD = "HALDON MAGISTRATES' COURT\n3 March 2026\n\n";
const read = async (text: string) => (await inShort(`${HEAD}${text}`)).slice(1);
const problems = async (text: string) =>
  (await readDocument(documentOf('a.txt', Buffer.from(`${HEAD}${text}`)))).problems.map(({ code }) => code);

describe('people charged together', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'have each what stands behind their number',
      `Case: 52HA0014426
Defendants: (1) Corin ASHTEST, born 11/02/1989
            (2) Mona BRACKTEST, born 23/06/1991
Offence (joint): Affray
Pleas: (1) Guilty (2) Not guilty
Results: (1) 18 weeks imprisonment
         (2) Adjourned for trial 9 June 2026
Offence (2 only): Theft
Plea: Guilty
Result: Fined £50
Offence: Assault (D1 only)
Plea: Guilty
Result: Fined £60
`,
      [
        'case 52HA0014426|magistrates',
        'defendant Corin ASHTEST|1989-02-11',
        'offence |Affray|Guilty',
        'result |18 weeks imprisonment',
        'offence |Assault|Guilty',
        'result |Fined £60',
        'defendant Mona BRACKTEST|1991-06-23',
        'offence |Affray|Not guilty',
        'result |Adjourned for trial 9 June 2026',
        'offence |Theft|Guilty',
        'result |Fined £50',
      ],
    ],
    [
      'are told apart by numbers of their labels',
      `Case: 52HA0014426
Defendant 1: Corin ASHTEST
DOB: 01/02/1990
Defendant 2: Mona BRACKTEST
DOB: 03/02/1991
Offence: Affray
Plea: D1 - Guilty; D2 - Not guilty
Result: D1 - fined £200; D2 - as for D1
`,
      [
        'case 52HA0014426|magistrates',
        'defendant Corin ASHTEST|1990-02-01',
        'offence |Affray|Guilty',
        'result |fined £200',
        'defendant Mona BRACKTEST|1991-02-03',
        'offence |Affray|Not guilty',
        'result |fined £200',
      ],
    ],
    [
      'are told apart by their names',
      `Case: 52HA0014426
Defendants: Corin Ashtest and Mona Bracktest
Offence: Affray
Plea: Guilty
Result: Corin Ashtest: fined £200; Bracktest: discharged
`,
      [
        'case 52HA0014426|magistrates',
        'defendant Corin Ashtest',
        'offence |Affray|Guilty',
        'result |fined £200',
        'defendant Mona Bracktest',
        'offence |Affray|Guilty',
        'result |discharged',
      ],
    ],
    [
      'in one cell have the row in common',
      `Defendant | Case | Offence | Plea | Result
Corin Ashtest, Wren Ashtest and Mona Bracktest | 52HA0014426 | Affray | Guilty | Fined £80 each
`,
      [
        'case 52HA0014426|magistrates',
        ...['Corin Ashtest', 'Wren Ashtest', 'Mona Bracktest'].flatMap((name) => [
          `defendant ${name}`,
          'offence |Affray|Guilty',
          'result |Fined £80 each',
        ]),
      ],
    ],
  ])('%s', async (_name, text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  test('keep no result that names one of them in a sentence: it is told', async () => {
    const text = `Case: 52HA0014426
Defendants: Corin Ashtest; Mona Bracktest
Offence: Affray
Plea: Guilty
Result: Ashtest fined £100 and Bracktest discharged
`;
    expect((await read(text)).filter((line) => line.startsWith('result'))).toEqual([]);
    expect(await problems(text)).toContain('unread_line');
  });
});

describe('charges side by side in one row', () => {
  test('each have the plea and the result of their number', async () => {
    const rows = [
      ['Defendant', 'Case', 'Offence', 'Plea', 'Result', 'Offence 2', 'Plea 2', 'Result 2'],
      ['Corin Ashtest', '1', 'Affray', 'Guilty', 'Fined £80', 'Theft', 'Not guilty', 'Withdrawn'],
      ['Mona Bracktest', '2', 'Theft', 'Guilty', 'Fined £90', '', '', ''],
    ];
    const table = `<p>${HEAD}</p><table>${rows.map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('')}</table>`;
    expect((await inShort(`<html><body>${table}</body></html>`)).slice(1)).toEqual([
      'case 1|magistrates',
      'defendant Corin Ashtest',
      'offence |Affray|Guilty',
      'result |Fined £80',
      'offence |Theft|Not guilty',
      'result |Withdrawn',
      'case 2|magistrates',
      'defendant Mona Bracktest',
      'offence |Theft|Guilty',
      'result |Fined £90',
    ]);
  });
});

describe('what is not said again', () => {
  test.each(['"', 'do.', 'ditto', '″', 'as above'])('stands above a cell of %s', async (mark) => {
    const table = `Defendant | Case | Offence | Plea | Result
Corin Ashtest | 1 | Affray | Guilty | Fined £80
${mark} | ${mark} | Theft | ${mark} | ${mark}
`;
    expect((await read(table)).slice(4)).toEqual(['offence |Theft|Guilty', 'result |Fined £80']);
  });

  test('is told where more is said than that', async () => {
    const text = 'Defendant: Corin Ashtest\nCase: 1\nOffence: Affray\nPlea: Guilty\nResult: As above, concurrent\n';
    expect(await problems(text)).toEqual(['unread_line']);
  });
});

describe('a plea', () => {
  test.each(['Guilty Guilty', '(1) Guilty', 'pending'])('that is none is told: %s', async (plea) => {
    expect(
      await problems(`Defendant: Corin Ashtest\nCase: 1\nOffence: Affray\nPlea: ${plea}\nResult: Fined £5\n`),
    ).toEqual(['unknown_plea']);
  });
});

test('a result that another amends in so many words is deleted', async () => {
  const text = `${HEAD}Defendant: Corin Ashtest
Case: 1
Offence: Affray
Result: 12 weeks imprisonment
AMENDED 05/03/2026 under s.142: for 12 weeks read 8 weeks imprisonment
`;
  const { listings } = await readDocument(documentOf('a.txt', Buffer.from(text)));
  expect(listings[0]?.hearings[0]?.defendants[0]?.offences[0]?.results).toMatchObject([{ deleted: true }, {}]);
  expect(listings[0]?.hearings[0]?.defendants[0]?.offences[0]?.results[1]).not.toHaveProperty('deleted');
});

test('a company right above the number of its case is a defendant, though others have dates of birth', async () => {
  const text = `Corin Ashtest
DOB: 1 May 1990
Case number: 1
Offence: Affray
Result: Fined £80
Haldon Scaffolding Ltd
Case number: 2
Offence: Speeding
Result: Dismissed
`;
  expect((await read(text)).slice(4)).toEqual([
    'case 2|magistrates',
    'defendant Haldon Scaffolding Ltd',
    'offence |Speeding',
    'result |Dismissed',
  ]);
});
