import { describe, expect, test } from '@jest/globals';
import type { Page } from '../../../src/documents/content.js';
import { documentOf } from '../../../src/documents/document.js';
import { printedCourtRegister } from '../../../src/listings/formats/printed-court-register.js';
import { readDocument } from '../../../src/listings/read-document.js';
import { inShort } from '../in-short.js';

const HEAD = "MOSSBURY MAGISTRATES' COURT            Register for: 3 March 2026\n\n";
const PERSON = 'Defendant: Jasper TESTFERN        Case: 99ZZ1002126\n';
const OTHER = 'Defendant: Wren TESTPLUM          Case: 99ZZ1002226\n';
const said = (lines: readonly string[]) => lines.filter((line) => /^(?:defendant|offence|result|wording|!)/.test(line));
const charged = async (table: string) => said(await inShort(`${HEAD}${PERSON}${table}`)).slice(1);

describe('charges that stand in columns of a text', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'under headings',
      `
Offence                    Plea     Result
Theft from a shop          G        Fine £80
Common assault             NG       Adjourned to 5 May 2026
`,
      [
        'offence |Theft from a shop|G',
        'result |Fine £80',
        'offence |Common assault|NG',
        'result |Adjourned to 5 May 2026',
      ],
    ],
    [
      'drawn with a rule between the rows',
      `
+---------------------+------+----------------------+
| Offence             | Plea | Result               |
+---------------------+------+----------------------+
| Sharing an Intimate | G    | Fine £80             |
| Photograph          |      |                      |
+---------------------+------+----------------------+
| Common assault      | NG   | Withdrawn            |
+---------------------+------+----------------------+
`,
      [
        'offence |Sharing an Intimate Photograph|G',
        'result |Fine £80',
        'offence |Common assault|NG',
        'result |Withdrawn',
      ],
    ],
    [
      'each wrapped in its own cell',
      `
Offence               Plea     Result
Sharing an intimate   G        Community order 12
photograph of another          months; unpaid work
person                         80 hours
Theft from a shop     NG       Dismissed
`,
      [
        'offence |Sharing an intimate photograph of another person|G',
        'result |Community order 12 months; unpaid work 80 hours',
        'offence |Theft from a shop|NG',
        'result |Dismissed',
      ],
    ],
    [
      'with a rule below the headings, an empty line between the rows and no plea in one',
      `
Code      Charge               Plea        Outcome
--------  -------------------  ----------  ---------------
SX03249   Share photograph     Guilty      Fined £400

TH68010   Theft from a shop                Withdrawn
`,
      [
        'offence SX03249|Share photograph|Guilty',
        'result |Fined £400',
        'offence TH68010|Theft from a shop',
        'result |Withdrawn',
      ],
    ],
    [
      'numbered, with several results',
      `
No  Offence             Plea        Result
1   Common assault      Guilty      Community order for 12 months.
                                    Restraining order until further order.
2   Criminal damage     -           No separate penalty.
`,
      [
        'offence |Common assault|Guilty',
        'result |Community order for 12 months.',
        'result |Restraining order until further order.',
        'offence |Criminal damage',
        'result |No separate penalty.',
      ],
    ],
    [
      'so full that one letter parts two of them',
      `
Offence             Plea       Result
Theft from a shop   Guilty     Fined £80
Theft from a garden Not guilty Dismissed
`,
      [
        'offence |Theft from a shop|Guilty',
        'result |Fined £80',
        'offence |Theft from a garden|Not guilty',
        'result |Dismissed',
      ],
    ],
    [
      'a title wider than its column beside all the others',
      `
Offence             Plea   Result
Theft from a shop   G      Fined £80
Threatening to share a photograph   NG   Adjourned
`,
      [
        'offence |Theft from a shop|G',
        'result |Fined £80',
        'offence |Threatening to share a photograph|NG',
        'result |Adjourned',
      ],
    ],
    [
      'one that runs into the next, which is told',
      `
Offence             Plea   Result
Theft from a shop   G      Fined £80
Threatening to share a photograph  Adjourned
Common assault      NG     Dismissed
`,
      [
        'offence |Theft from a shop|G',
        'result |Fined £80',
        'offence |Common assault|NG',
        'result |Dismissed',
        '! unread_line',
      ],
    ],
    [
      'over a page, the headings printed again',
      `
Offence                    Plea     Result
Theft from a shop          G        Fine £80
Page 1
Offence                    Plea     Result
Common assault             NG       Adjourned
`,
      ['offence |Theft from a shop|G', 'result |Fine £80', 'offence |Common assault|NG', 'result |Adjourned'],
    ],
    [
      'between bars',
      `
| Offence | Plea | Result |
|---------|------|--------|
| Theft from a shop | G | Fine £80 |
| Common assault | | Withdrawn |
`,
      ['offence |Theft from a shop|G', 'result |Fine £80', 'offence |Common assault', 'result |Withdrawn'],
    ],
    [
      'behind tabs, under Welsh headings',
      '\nTrosedd\tPle\tCanlyniad\nDwyn o siop\tEuog\tDirwy £80\nYmosod\t\tTynnwyd yn ôl\n',
      ['offence |Dwyn o siop|Euog', 'result |Dirwy £80', 'offence |Ymosod', 'result |Tynnwyd yn ôl'],
    ],
    [
      'with a column nobody knows, which is told',
      `
Offence             Tariff   Plea   Result
Theft from a shop   B        G      Fined £80
`,
      ['offence |Theft from a shop|G', 'result |Fined £80', '! unread_line'],
    ],
    [
      'numbered, above words in no column',
      `
No  Offence       Plea        Result
1   Theft         Guilty      Fined £80
END OF REGISTER
`,
      ['offence |Theft|Guilty', 'result |Fined £80'],
    ],
    [
      'numbered, with words where a number belongs, which are told',
      `
No  Offence       Plea        Result
1   Theft         Guilty      Fined £80
see the other register        withdrawn
`,
      ['offence |Theft|Guilty', 'result |Fined £80', '! unread_line'],
    ],
    [
      'results that open with a short code',
      `
Code     Offence            Result
SX03249  Share photograph   FO - Fine
                            Fined £400.00.
                            FDEST - Forfeiture and destruction
                            Phone to be forfeited and destroyed.
TH68010  Theft              NSP - No separate penalty
`,
      [
        'offence SX03249|Share photograph',
        'result |FO - Fine\nFined £400.00.',
        'result |FDEST - Forfeiture and destruction\nPhone to be forfeited and destroyed.',
        'offence TH68010|Theft',
        'result |NSP - No separate penalty',
      ],
    ],
    [
      'beside a date that may be any, which is told',
      `
Offence         Date         Plea      Result
Theft           01/02/2026   NG        Dismissed
`,
      ['offence |Theft|NG', 'result |Dismissed', '! unread_line'],
    ],
    [
      'with lines under labels below',
      `
Offence             Plea   Result
Theft from a shop   G      Fined £80
Order: To pay costs of £85.
`,
      ['offence |Theft from a shop|G', 'result |Fined £80', 'result |To pay costs of £85.'],
    ],
  ])('%s', async (_how, table, expected) => {
    expect(await charged(table)).toEqual(expected);
  });

  test('are each of the defendant above', async () => {
    const table = 'Offence       Plea   Result\nTheft         G      Fined £80\n\n';
    expect(said(await inShort(`${HEAD}${PERSON}${table}${OTHER}${table.replace('£80', '£90')}`))).toEqual([
      'defendant Jasper TESTFERN',
      'offence |Theft|G',
      'result |Fined £80',
      'defendant Wren TESTPLUM',
      'offence |Theft|G',
      'result |Fined £90',
    ]);
  });

  test('have the place of their own words', async () => {
    const text = `${HEAD}${PERSON}Offence       Plea   Result\nTheft         G      Fined £80\n`;
    const { listings } = await readDocument(documentOf('a.txt', Buffer.from(text)));
    const [result] = listings[0]?.hearings[0]?.defendants[0]?.offences[0]?.results ?? [];
    const at = result?.at as { start: number; end: number };
    expect(text.slice(at.start, at.end)).toBe('Fined £80');
  });

  test.each([
    'Of the offence   nothing was said',
    'The offence   and the plea of each   were read out',
    'Name   Offence   Plea   Result',
  ])('are not told from other words side by side: %s', async (line) => {
    const lines = await inShort(
      `${HEAD}${PERSON}Offence: Theft\nPlea: Guilty\nResult: Fined £80.\n${line}\nTheft   G   Fined £90\n`,
    );
    expect(lines.filter((one) => one.startsWith('offence'))).toEqual(['offence |Theft|Guilty']);
  });
});

test('tables behind tabs are each of the defendant whose label stands in the row above', async () => {
  const rows = (name: string, result: string) =>
    `Defendant\t${name}\nCase\t${name}1\nOffence\tPlea\tResult\nTheft\tG\t${result}\n`;
  expect(said(await inShort(`${HEAD}${rows('A', 'Fined £80')}\n${rows('B', 'Fined £90')}`))).toEqual([
    'defendant A',
    'offence |Theft|G',
    'result |Fined £80',
    'defendant B',
    'offence |Theft|G',
    'result |Fined £90',
  ]);
});

describe('a further table of charges', () => {
  const table = (result: string) => `Charge        Plea         Sentence\nTheft         Guilty       ${result}\n`;
  const numbered = (at: number) => `No  Charge     Plea     Sentence\n${at}   Theft      Guilty   Fined £${at}\n`;
  const results = async (text: string) =>
    said(await inShort(`${HEAD}${PERSON}${text}`)).filter((one) => !one.startsWith('offence'));

  test.each<readonly [string, string]>([
    ['a numbered name', '2. TESTPLUM, Wren  DOB 04/04/1985  URN 99ZZ1002226'],
    ['a numbered name right below the rows', '2. TESTPLUM, Wren  DOB 04/04/1985  URN 99ZZ1002226'],
    ['a label and a gap', 'Defendant     TESTPLUM, Wren     Case: 99ZZ1002226'],
    ['a name under a label', 'Defendant: TESTPLUM, Wren   URN: 99ZZ1002226'],
  ])('below %s is of that one', async (how, line) => {
    const gap = how.includes('right below') ? '' : '\n';
    expect(await results(`${table('Fined £80')}${gap}${line}\n${table('Fined £90')}`)).toEqual([
      'defendant Jasper TESTFERN',
      'result |Fined £80',
      expect.stringMatching(/^defendant .*TESTPLUM/),
      'result |Fined £90',
    ]);
  });

  test.each(['TESTPLUM Wren      born in Mossbury', 'Next was Wren Testplum'])(
    'below words that may name somebody is nobody’s, and told: %s',
    async (line) => {
      for (const gap of ['', '\n']) {
        const found = await results(`${table('Fined £80')}${gap}${line}\n${table('Fined £90')}`);
        expect(found).not.toContain('result |Fined £90');
        expect(found).toContain('! unread_line');
      }
    },
  );

  test('goes on with the numbers of the one above, whatever words stand between', async () => {
    expect(await results(`${numbered(1)}\nContinued overleaf\n${numbered(2)}`)).toEqual(
      expect.arrayContaining(['result |Fined £1', 'result |Fined £2']),
    );
    expect(await results(`${numbered(1)}\nContinued overleaf\n${numbered(1)}`)).toContain('! unread_line');
  });
});

/** A line of a print: words by where they begin, in points, each as wide as its letters. */
type Line = Readonly<Record<number, string>>;

function page(number: number, ...lines: readonly (readonly [y: number, line: Line])[]): Page {
  const runs = lines.flatMap(([y, line]) =>
    Object.entries(line).map(([x, text]) => ({ text, x: Number(x), y, width: text.length * 5, height: 10 })),
  );
  return { number, width: 600, height: 840, runs };
}

const OPENING: readonly (readonly [number, Line])[] = [
  [30, { 40: "Mossbury Magistrates' Court" }],
  [60, { 40: 'Court register for 3 March 2026' }],
  [90, { 40: 'Defendant: Jasper TESTFERN' }],
  [105, { 40: 'Case: 99ZZ1002126' }],
];

function charges(...pages: readonly Page[]) {
  const content = { kind: 'pages', pages } as const;
  expect(printedCourtRegister.recognises(content)).toBe(true);
  const { listings, problems } = printedCourtRegister.read(content);
  const offences = listings.flatMap(({ hearings }) =>
    hearings.flatMap(({ defendants }) => defendants.flatMap((one) => one.offences)),
  );
  return [
    ...offences.map(({ title, plea, results }) => [title, plea, ...results.map(({ text }) => text)]),
    ...problems.map(({ code }) => [code]),
  ];
}

test('charges in a table of a print are read by where they stand, rows broken over lines and pages together', () => {
  expect(
    charges(
      page(
        1,
        ...OPENING,
        [130, { 90: 'Offence', 204: 'Plea', 330: 'Result' }],
        [150, { 40: 'Sharing an intimate', 200: 'Guilty', 260: 'Community order 12 months' }],
        [162, { 40: 'photograph', 260: 'with unpaid work 80 hours' }],
        [182, { 40: 'Theft', 260: 'Withdrawn' }],
        [202, { 40: 'Common assault', 200: 'Denied', 260: 'Restraining order for' }],
      ),
      page(
        2,
        [30, { 90: 'Offence', 204: 'Plea', 330: 'Result' }],
        [50, { 260: 'two years' }],
        [90, { 40: 'Prosecutor: Crown Prosecution Service' }],
      ),
    ),
  ).toEqual([
    ['Sharing an intimate photograph', 'Guilty', 'Community order 12 months with unpaid work 80 hours'],
    ['Theft', undefined, 'Withdrawn'],
    ['Common assault', 'Denied', 'Restraining order for two years'],
  ]);
});

test.each<readonly [string, Line, boolean]>([
  ['a number', { 40: '2. TESTPLUM, Wren' }, true],
  ['a label', { 40: 'Defendant: TESTPLUM, Wren' }, true],
  ['a name alone', { 40: 'TESTPLUM, Wren' }, false],
])('charges below %s in a print are never the last one’s', (_what, line, isKnown) => {
  const headings = { 40: 'Offence', 200: 'Plea', 260: 'Result' };
  const content = {
    kind: 'pages',
    pages: [
      page(
        1,
        ...OPENING,
        [130, headings],
        [145, { 40: 'Theft', 200: 'Guilty', 260: 'Fined £80' }],
        [160, line],
        [175, headings],
        [190, { 40: 'Assault', 200: 'Guilty', 260: 'Fined £90' }],
      ),
    ],
  } as const;
  const { listings, problems } = printedCourtRegister.read(content);
  const found = listings.flatMap(({ hearings }) => hearings.flatMap(({ defendants }) => defendants));
  expect(found.map(({ offences }) => offences.map(({ title }) => title))).toEqual(
    isKnown ? [['Theft'], ['Assault']] : [['Theft']],
  );
  expect(problems.some(({ code }) => code === 'unread_line')).toBe(!isKnown);
});

test('a row over the whole width of a page’s table leaves the rows below to nobody, and tells them', async () => {
  const html = `<html><body><h1>Mossbury Magistrates' Court</h1><p>3 March 2026</p><p>Defendant: Jasper TESTFERN</p><p>Case: 99ZZ1002126</p><table><tr><th>Offence</th><th>Plea</th><th>Result</th></tr><tr><td>Theft</td><td>Guilty</td><td>Fined £80</td></tr><tr><td colspan="3">TESTPLUM, Wren</td></tr><tr><td>Assault</td><td>Guilty</td><td>Fined £90</td></tr></table></body></html>`;
  expect(said(await inShort(html)).slice(1)).toEqual([
    'offence |Theft|Guilty',
    'result |Fined £80',
    '! unread_line',
    '! unread_line',
  ]);
});

test('a saved page’s table of charges keeps each cell under its heading, the empty ones too', async () => {
  const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const table = [
    '<tr><th>Offence</th><th>Plea</th><th>Verdict</th><th>Result</th></tr>',
    row('Theft', '', '', 'Withdrawn'),
    row('Assault', 'Not guilty', 'Guilty', 'Fined £80'),
  ];
  const html = `<html><body><h1>Mossbury Magistrates' Court</h1><p>3 March 2026</p><p>Defendant: Jasper TESTFERN</p><p>Case: 99ZZ1002126</p><table>${table.join('')}</table></body></html>`;
  expect(said(await inShort(html)).slice(1)).toEqual([
    'offence |Theft',
    'result |Withdrawn',
    'offence |Assault|Not guilty',
    'result |Fined £80',
  ]);
});
