import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { documentOf } from '../../../src/documents/document.js';
import { knownHeadings, proposeMapping } from '../../../src/listings/mapped-table/propose-mapping.js';
import { readTable } from '../../../src/listings/mapped-table/read-as-table.js';
import { readMapping } from '../../../src/listings/mapped-table/read-mapping.js';
import { readMappedTable } from '../../../src/listings/mapped-table/read-table.js';
import { isoFromSpreadsheet } from '../../../src/listings/mapped-table/spreadsheet-date.js';
import { readDocument } from '../../../src/listings/read-document.js';

const MAP = `row: result
kind: results
completeResults: false
because: Typed in from three newspapers, orders only.
columns:
  court: Court
  date: Heard on
  urn: Ref.
  defendant: Who
  offenceCode: Code
  offence: Charge
  plea: Plea
  resultText: What was decided
ignore: [Notes]
`;
const used = (text = MAP) => readMapping(text, 'mine.yaml');
const table = (...rows: string[]) =>
  Buffer.from(`${['Court,Heard on,Ref.,Who,Code,Charge,Plea,What was decided,Notes', ...rows].join('\n')}\n`);
const ROWS = [
  'Testham,03/02/2025,01ZZ0000125,Fern TEST,CJ15005,Disclose,Guilty,Fined £120.,x',
  'Testham,03/02/2025,01ZZ0000125,Fern TEST,CJ15005,Disclose,Guilty,To be deprived of his phone.,',
  'Testham,03/02/2025,01ZZ0000225,"Granite, Basil",CJ15005,Disclose,Not guilty,Adjourned.,',
];

test('a total and a note below are told and are no case, and a Crown Court is one', async () => {
  const rows = [
    ROWS[2] ?? '',
    ROWS[0]?.replace('Testham', 'Testham Crown Court') ?? '',
    'Total,,2,,,,,,',
    'Typed by us,,,,,,,,',
    'Total,,,,,3,2,,',
    'Subtotal Testham,,,2 defendants,,,,4,',
    ',,,Fern TEST,,,,TOTAL £400,',
    ',,,Total,,3,,,',
  ];
  const { listings, problems } = await readDocument(documentOf('a.csv', table(...rows)), { map: used() });
  expect(listings.map(({ courtHouse, hearings }) => [courtHouse, hearings[0]?.jurisdiction])).toEqual([
    ['Testham', undefined],
    ['Testham Crown Court', 'crown'],
  ]);
  expect(problems.map(({ code, at }) => [code, at])).toContainEqual(['unread_line', { line: 4 }]);
  expect(problems.map(({ code, at }) => [code, at])).toContainEqual(['unread_line', { line: 5 }]);
  expect(problems.map(({ code, at }) => [code, at])).toContainEqual(['unread_line', { line: 6 }]);
  expect(problems.map(({ code, at }) => [code, at])).toContainEqual(['unread_line', { line: 7 }]);
  expect(problems.map(({ code, at }) => [code, at])).toContainEqual(['unread_line', { line: 8 }]);
  expect(problems.map(({ code, at }) => [code, at])).toContainEqual(['unread_line', { line: 9 }]);
});

test('headings again are no case, and what stands below them in another order is not read', async () => {
  const again = 'Court,Heard on,Ref.,Who,Code,Charge,Plea,What was decided,Notes';
  const other = 'Who,Court,Heard on,Ref.,Code,Charge,Plea,What was decided,Notes';
  const whole = await readDocument(documentOf('a.csv', table(ROWS[0] ?? '', again, ROWS[2] ?? '')), { map: used() });
  expect(whole.listings.flatMap(({ hearings }) => hearings.map(({ urn }) => urn))).toEqual([
    '01ZZ0000125',
    '01ZZ0000225',
  ]);
  expect(whole.problems).toEqual([]);
  const parts = await readDocument(documentOf('a.csv', table(ROWS[0] ?? '', other, ROWS[2] ?? '')), { map: used() });
  expect(parts.listings.flatMap(({ hearings }) => hearings.map(({ urn }) => urn))).toEqual(['01ZZ0000125']);
  expect(parts.problems.map(({ code, at }) => [code, at])).toEqual([['unread_line', { line: 3 }]]);
});

test('rows of one offence are one offence with several results, each with its line and column', async () => {
  const read = await readDocument(documentOf('a.csv', table(...ROWS)), { map: used() });
  expect(read.document).toMatchObject({ format: 'mapped-table', kind: 'results', completeResults: false });
  expect(read.problems).toEqual([]);
  expect(read.listings).toEqual([
    {
      courtHouse: 'Testham',
      sittingDate: '2025-02-03',
      sittingDateAsPrinted: '03/02/2025',
      hearings: [
        {
          urn: '01ZZ0000125',
          reportingRestrictions: [],
          applications: [],
          defendants: [
            {
              name: { full: 'Fern TEST', forenames: 'Fern', surname: 'TEST', split: 'inferred' },
              results: [],
              offences: [
                {
                  sequence: 1,
                  code: 'CJ15005',
                  title: 'Disclose',
                  plea: 'Guilty',
                  reportingRestrictions: [],
                  results: [
                    { text: 'Fined £120.', level: 'offence', at: { line: 2, column: 'What was decided' } },
                    {
                      text: 'To be deprived of his phone.',
                      level: 'offence',
                      at: { line: 3, column: 'What was decided' },
                    },
                  ],
                },
              ],
            },
          ],
        },
        expect.objectContaining({ urn: '01ZZ0000225' }),
      ],
    },
  ]);
});

test('a row that is a defendant has a result of each result column', async () => {
  const text = MAP.replace('row: result', 'row: defendant').replace(
    'ignore: [Notes]',
    'results:\n  - { text: Notes, label: Compensation }',
  );
  const { listings } = await readDocument(documentOf('a.csv', table(...ROWS)), { map: used(text) });
  const [first] = listings[0]?.hearings[0]?.defendants ?? [];
  expect(first?.offences.map(({ results }) => results.map(({ text: words, label }) => [label, words]))).toEqual([
    [
      [undefined, 'Fined £120.'],
      ['Compensation', 'Compensation: x'],
    ],
    [[undefined, 'To be deprived of his phone.']],
  ]);
});

test('without a reference, each person is a case', async () => {
  const text = MAP.replace('  urn: Ref.\n', '').replace('ignore: [Notes]', 'ignore: [Notes, Ref.]');
  const { listings } = await readDocument(documentOf('a.csv', table(...ROWS)), { map: used(text) });
  expect(listings[0]?.hearings.map(({ defendants }) => defendants.length)).toEqual([1, 1]);
});

test('a company among the names is one, and a code beside a title is the offence’s', async () => {
  const rows = table(
    'Testham,03/02/2025,1,Testlime Haulage Ltd,,RT88026 - Use vehicle,,Fined £5.,',
    'Testham,03/02/2025,2,Fern TEST,,Share image (SX03250),,Fined £6.,',
  );
  const { listings } = await readDocument(documentOf('a.csv', rows), { map: used() });
  const [company, person] = listings.flatMap(({ hearings }) => hearings.flatMap(({ defendants }) => defendants));
  expect(company).toMatchObject({
    organisation: 'Testlime Haulage Ltd',
    offences: [{ code: 'RT88026', title: 'Use vehicle' }],
  });
  expect(person).toMatchObject({ name: { surname: 'TEST' }, offences: [{ code: 'SX03250', title: 'Share image' }] });
});

test('what holds for every row can be said once', async () => {
  const text = MAP.replace('  court: Court\n', '').replace(
    'ignore: [Notes]',
    'ignore: [Notes, Court]\nfixed: { court: Mossville }',
  );
  const { listings } = await readDocument(documentOf('a.csv', table(...ROWS)), { map: used(text) });
  expect(listings.map(({ courtHouse }) => courtHouse)).toEqual(['Mossville']);
});

test('a column neither mapped nor ignored is a problem where it holds anything', async () => {
  const { problems } = await readDocument(documentOf('a.csv', table(...ROWS)), {
    map: used(MAP.replace('ignore: [Notes]\n', '')),
  });
  expect(problems).toEqual([
    {
      code: 'unread_field',
      message: 'A column that the mapping neither maps nor ignores has values in 1 rows.',
      at: { line: 2, column: 'Notes' },
    },
  ]);
});

test.each([
  ['a date that is none', 'Testham,yesterday,1,Fern TEST,,Theft,,Fined,', 'date_unreadable', 'Heard on'],
  ['no date', 'Testham,,1,Fern TEST,,Theft,,Fined,', 'date_unreadable', 'Heard on'],
  ['no court', ',03/02/2025,1,Fern TEST,,Theft,,Fined,', 'missing_field', 'Court'],
  ['no defendant', 'Testham,03/02/2025,1,,,Theft,,Fined,', 'missing_field', 'Who'],
  ['two people in one cell', 'Testham,03/02/2025,1,Fern TEST and Moss EXAMPLE,,Theft,,Fined,', 'unread_field', 'Who'],
  ['two people on two lines', 'Testham,03/02/2025,1,"Fern TEST\nMoss EXAMPLE",,Theft,,Fined,', 'unread_field', 'Who'],
])('%s is a problem with its line and column', async (_what, row, code, column) => {
  const { problems } = await readDocument(documentOf('a.csv', table(row)), { map: used() });
  expect(problems).toEqual([{ code, message: expect.any(String), at: { line: 2, column } }]);
});

test.each(['Fern TEST aka Moss TEST', 'Fern and Sons Limited', 'Fern & Moss', 'TEST, Fern'])(
  '%s is one',
  async (who) => {
    const row = `Testham,03/02/2025,1,"${who}",,Theft,,Fined,`;
    const { problems } = await readDocument(documentOf('a.csv', table(row)), { map: used() });
    expect(problems).toEqual([]);
  },
);

test('a mapped column that is not there is told with its line in the mapping and the nearest heading', async () => {
  const { quarantined } = await readDocument(documentOf('a.csv', table(...ROWS)), {
    map: used(MAP.replace('Heard on', 'Herd on')),
  });
  expect(quarantined).toEqual({
    code: 'mapping_mismatch',
    message: 'mine.yaml:7: columns.date: the table has no column “Herd on”. Did you mean “Heard on”?',
    at: { line: 1 },
  });
});

test('a document that a format knows is read by that, mapping or not', async () => {
  const path = 'samples/listings/informant-register-csv/two-sessions-in-one-room.csv';
  const read = await readDocument(documentOf('a.csv', readFileSync(path)), { map: used() });
  expect(read.document.format).toBe('informant-register-csv');
});

test('of sheets with the same headings all are meant, of others the one that is named', () => {
  const of = (name: string, ...cells: readonly string[]) => ({
    name,
    rows: [
      { line: 1, cells },
      { line: 2, cells: cells.map(() => 'x') },
    ],
  });
  const months = ['June', 'July'].map((month) => of(month, 'URN', 'Court', 'Defendant (full name)', 'Offence(s)'));
  const propose = (...sheets: readonly ReturnType<typeof of>[]) =>
    proposeMapping({ kind: 'workbook', sheets })?.mapping;
  expect(propose(...months)).toMatchObject({
    columns: { urn: 'URN', court: 'Court', defendant: 'Defendant (full name)', offence: 'Offence(s)' },
  });
  expect(propose(...months)?.sheet).toBeUndefined();
  expect(propose(of('June', 'URN', 'Court', 'Defendant'), of('Notes', 'By'))?.sheet).toBe('June');
});

test('a sheet of a workbook is read under its headings, wherever they stand', () => {
  const cells = (line: number, ...values: string[]) => ({ line, cells: values });
  const header = ['Court', 'Heard on', 'Ref.', 'Who', 'Code', 'Charge', 'Plea', 'What was decided', 'Notes'];
  const sheets = [
    {
      name: 'January',
      rows: [
        cells(1, 'Orders in January'),
        cells(3, ...header),
        cells(4, 'Testham', '2025-01-03', '1', 'Fern TEST', 'CJ15005', 'Disclose', 'Guilty', 'Fined', ''),
      ],
    },
    { name: 'About', rows: [cells(1, 'Made by hand')] },
  ];
  const { listings, problems } = readMappedTable({ kind: 'workbook', sheets }, used());
  expect(listings[0]?.hearings[0]?.defendants[0]?.offences[0]?.results[0]?.at).toEqual({
    line: 4,
    column: 'What was decided',
  });
  expect(problems.map(({ code, at }) => [code, at])).toEqual([
    ['unread_line', { line: 1 }],
    ['unread_line', { line: 1 }],
  ]);
});

test.each([
  ['a title, its date and an empty row', 'Orders in January\nMade 3 February 2025, by hand\n\n'],
  ['a title padded to the width of the table', 'Orders in January,,,,,,,,\n,,,,,,,,\n'],
  ['what parts the columns', 'sep=,\n'],
  ['empty rows', '\n\r\n,,,,,,,,\n'],
  ['a mark of the encoding', '\ufeff'],
])('a table under %s is read all the same', async (_what, above) => {
  const bytes = Buffer.concat([Buffer.from(above), table(...ROWS)]);
  const read = await readDocument(documentOf('a.csv', bytes), { map: used() });
  expect(read.quarantined).toBeNull();
  expect(read.listings).toHaveLength(1);
  expect(read.listings[0]?.hearings.map(({ urn }) => urn)).toEqual(['01ZZ0000125', '01ZZ0000225']);
});

test.each([
  ['semicolons', ';'],
  ['tabs', '\t'],
  ['bars', '|'],
])('columns parted by %s are columns', async (_what, delimiter) => {
  const rows = table(...ROWS)
    .toString()
    .replace('"Granite, Basil"', 'Basil Granite')
    .replaceAll(',', delimiter);
  const { listings } = await readDocument(documentOf('a.txt', Buffer.from(`Orders\r\n${rows}`)), { map: used() });
  expect(listings[0]?.hearings[0]?.defendants[0]?.offences[0]?.results).toHaveLength(2);
});

test('places are those of the file, and what stands above the headings is told', async () => {
  const bytes = Buffer.concat([Buffer.from('Orders in January\nMade by hand\n\n'), table(...ROWS)]);
  const { listings, problems } = await readDocument(documentOf('a.csv', bytes), { map: used() });
  expect(listings[0]?.hearings[0]?.defendants[0]?.offences[0]?.results[0]?.at).toMatchObject({ line: 5 });
  expect(problems.map(({ code, at }) => [code, at])).toEqual([['unread_line', { line: 1 }]]);
});

test('a mapping that does not fit names the line the headings stand on', async () => {
  const bytes = Buffer.concat([Buffer.from('Orders in January\n\n'), table(...ROWS)]);
  const { quarantined } = await readDocument(documentOf('a.csv', bytes), { map: used(MAP.replace('Ref.', 'Reff')) });
  expect(quarantined).toMatchObject({ code: 'mapping_mismatch', at: { line: 3 } });
});

test.each([
  ['day_first', '03/02/2025', '03/02/2025'],
  ['month_first', '02/13/2025', '13/02/2025'],
  ['month_first', '2-3-25', '3-2-25'],
  ['excel_serial', '45657', '2024-12-31'],
  ['excel_serial', '45657.5', '2024-12-31'],
  ['excel_serial', '31/12/2024', '31/12/2024'],
] as const)('%s: %s is %s', (dates, printed, iso) => {
  expect(isoFromSpreadsheet(printed, dates)).toBe(iso);
});

describe('a mistake in a mapping is told with its line, what was expected and the nearest name', () => {
  test.each([
    ['row: result', 'row: reslt', 'mine.yaml:1: row: “reslt” is not known. Did you mean “result”?'],
    ['  urn: Ref.', '  unr: Ref.', 'mine.yaml:8: “unr” is no field of columns. Did you mean “urn”?'],
    ['because: Typed in from three newspapers, orders only.\n', '', 'mine.yaml:1: because is missing.'],
    ['completeResults: false', 'completeResults: perhaps', 'mine.yaml:3: completeResults: expected true or false.'],
    [
      '  court: Court\n',
      '',
      'mine.yaml:5: columns: expected a column for court, or fixed: {court: …}, or titles: [court].',
    ],
    [
      '  defendant: Who\n',
      '',
      'mine.yaml:5: columns: expected a column for defendant, surname, organisation or defendantReference.',
    ],
    ['  resultText: What was decided\n', '', 'mine.yaml:5: columns: expected a column for resultText'],
    ['row: result', 'row: [', 'mine.yaml:'],
  ])('%s → %s', (good, bad, message) => {
    expect(() => used(MAP.replace(good, bad))).toThrow(message);
  });

  test('an empty file is none', () => {
    expect(() => used('')).toThrow(/a mapping file is a list of fields/);
  });
});

test('a mapping fits the published schema', () => {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const fits = ajv.compile(JSON.parse(readFileSync('schemas/map.schema.json', 'utf8')));
  fits(parse(MAP));
  expect(fits.errors ?? []).toEqual([]);
});

describe('a mapping is proposed', () => {
  const proposed = async (text: string) =>
    proposeMapping((await readTable(documentOf('a', Buffer.from(text)), knownHeadings)).content);

  test('from English headings, in whatever manner they are written', async () => {
    const proposal = await proposed(
      'courtHouse,Date of hearing,Case URN,DEFENDANT NAME,D.O.B.,offence_code,Charge,Plea,Sentence,Ancillary orders,Compensation,My notes\n' +
        'Testham,13/01/2025,01ZZ0000125,Fern TEST,02/03/1990,CJ15005,Disclose,Guilty,Fined,Deprived,£50,x\n',
    );
    expect(proposal?.mapping).toMatchObject({
      row: 'defendant',
      kind: 'results',
      completeResults: false,
      dates: 'day_first',
      columns: {
        court: 'courtHouse',
        date: 'Date of hearing',
        urn: 'Case URN',
        defendant: 'DEFENDANT NAME',
        dateOfBirth: 'D.O.B.',
        offenceCode: 'offence_code',
        offence: 'Charge',
        plea: 'Plea',
        resultText: 'Sentence',
        orderText: 'Ancillary orders',
      },
      results: [{ text: 'Compensation', label: 'Compensation' }],
      ignore: ['My notes'],
    });
  });

  test('from Welsh headings', async () => {
    const proposal = await proposed(
      "Llys\tDyddiad y gwrandawiad\tRhif yr achos\tEnw'r diffynnydd\tDyddiad geni\tTrosedd\tPlê\tCanlyniad\nTestham\t01/13/2025\t12\tFern Test\t\tDwyn\tEuog\tDirwy\n",
    );
    expect(proposal?.mapping).toMatchObject({
      dates: 'month_first',
      columns: {
        court: 'Llys',
        date: 'Dyddiad y gwrandawiad',
        caseNumber: 'Rhif yr achos',
        defendant: "Enw'r diffynnydd",
        dateOfBirth: 'Dyddiad geni',
        offence: 'Trosedd',
        plea: 'Plê',
        resultText: 'Canlyniad',
      },
    });
  });

  test('from the shapes of values where headings say nothing', async () => {
    const proposal = await proposed(
      'A,B,C,Name,D,E\nTestham Magistrates’ Court,13/01/2025,01ZZ0000125,Fern Test,CJ15005,Fined £120 and costs of £85\n',
    );
    expect(proposal?.mapping.columns).toEqual({
      court: 'A',
      date: 'B',
      urn: 'C',
      defendant: 'Name',
      offenceCode: 'D',
      resultText: 'E',
    });
  });

  test('with a row for what the rows are', async () => {
    const header = 'Court,Date,URN,Defendant,Offence,Result\n';
    const row = 'Testham,13/01/2025,1,Fern Test,';
    const rows = async (...ends: string[]) =>
      (await proposed(header + ends.map((end) => row + end).join('\n')))?.mapping.row;
    expect(await rows('Theft,Fined', 'Theft,Costs')).toBe('result');
    expect(await rows('Theft,Fined', 'Assault,Costs')).toBe('offence');
    expect(await rows('Theft,Fined')).toBe('defendant');
  });

  test('with what is missing, in words', async () => {
    const proposal = await proposed('Offence,Result,Plea\nTheft,Fined,Guilty\n');
    expect(proposal?.notes.join('\n')).toMatch(/names the court.*date of the hearing.*names the defendant/s);
  });

  test('for no document that is no table', async () => {
    expect(await proposed('The court sat.')).toBeUndefined();
  });
});

describe('headings over two rows are read as one', () => {
  const over = (...rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join(',')).join('\n');
  const ROW = ['Mossbury', '03/02/2025', '01ZZ0000125', 'Fern TEST', '01/02/1990', 'Voyeurism', 'Fined £120.'];
  const PLAIN = ['Court', 'Hearing date', 'Case number', 'Defendant name', 'Date of birth', 'Offence', 'Result'];
  const BROKEN = [
    ['Court', 'Hearing', 'Case', 'Defendant', 'Date of', 'Offence', 'Result'],
    ['', 'date', 'number', 'name', 'birth', '', ''],
  ] as const;
  const content = async (...rows: readonly (readonly string[])[]) =>
    (await readTable(documentOf('a.csv', Buffer.from(`${over(...rows)}\n`)), knownHeadings)).content;

  test('of a file of values', async () => {
    const proposed = proposeMapping(await content(...BROKEN, ROW));
    const plain = proposeMapping(await content(PLAIN, ROW));
    expect(proposed?.mapping).toEqual(plain?.mapping);
    expect(proposed?.mapping.columns).toMatchObject({ dateOfBirth: 'Date of birth' });
  });

  test('of a sheet, under a title', () => {
    const sheet = (...cells: readonly (readonly string[])[]) =>
      ({
        kind: 'workbook',
        sheets: [{ name: 'A', rows: cells.map((one, at) => ({ line: at + 1, cells: one })) }],
      }) as const;
    const proposed = proposeMapping(sheet(['Results of February'], ...BROKEN, ROW));
    expect(proposed?.mapping).toEqual(proposeMapping(sheet(['Results of February'], PLAIN, ROW))?.mapping);
  });

  test('but not the first row of values below headings in one', async () => {
    const proposed = proposeMapping(await content(PLAIN, ROW, ROW));
    expect(Object.values(proposed?.mapping.columns ?? {})).toEqual(
      expect.arrayContaining(['Defendant name', 'Result']),
    );
  });
});

describe('several offences in the cells of a row', () => {
  const offences = async (charge: string, plea: string, result: string) => {
    const row = `Testham,03/02/2025,01ZZ0000125,Fern TEST,,"${charge}","${plea}","${result}",`;
    const { listings, problems } = await readDocument(documentOf('a.csv', table(row)), { map: used() });
    const [defendant] = listings[0]?.hearings[0]?.defendants ?? [];
    return [
      ...(defendant?.offences.map(({ title, plea: said, results }) => [title, said, results[0]?.text]) ?? []),
      ...problems.map(({ code, at }) => [code, at]),
    ];
  };
  const TWO = [
    ['Theft', 'Guilty', 'Fined £5'],
    ['Affray', 'Not guilty', 'Dismissed'],
  ];

  test.each<readonly [string, string, string, string]>([
    [
      'by their numbers',
      '1. Theft 2. Affray',
      '1. Guilty\n2. Not guilty',
      '1. Fined £5; 2. Dismissed'.replace('; ', '\n'),
    ],
    ['by their lines', 'Theft\nAffray', 'Guilty\nNot guilty', 'Fined £5\nDismissed'],
    ['by semicolons', 'Theft; Affray', 'Guilty; Not guilty', 'Fined £5; Dismissed'],
  ])('are told apart %s', async (_how, ...cells) => {
    expect(await offences(...cells)).toEqual(TWO);
  });

  test.each<readonly [string, string, string]>([
    ['1. Theft 2. Affray', 'Guilty', 'Fined £5'],
    ['Theft\nAffray', 'Guilty', 'Fined £5\nDismissed'],
    ['TH68010 Theft\nCJ88001 Assault', 'Guilty', 'Fined £5'],
  ])('are one, and told, where plea and results are not parted alike: %j', async (...cells) => {
    const read = await offences(...cells);
    expect(read).toHaveLength(2);
    expect(read[1]).toEqual(['unread_field', { line: 2, column: 'Charge' }]);
  });

  test('a name that goes on in the next line is one', async () => {
    expect(await offences('Share photograph\nof another', 'Guilty', 'Fined £5')).toEqual([
      ['Share photograph of another', 'Guilty', 'Fined £5'],
    ]);
  });
});

test('results in numbered columns are all proposed, and a column that says again what another says is neither read nor left out', async () => {
  const csv =
    'Court,Date,Defendants,Offences,Result 1,Result 2,Plea,Pleas\nTestham,13/01/2025,Fern Test,Theft,Fined £5,Costs £85,G,G\n';
  const { content } = await readTable(documentOf('a.csv', Buffer.from(csv)), knownHeadings);
  expect(proposeMapping(content)?.mapping).toMatchObject({
    columns: { defendant: 'Defendants', offence: 'Offences', resultText: 'Result 1', plea: 'Plea' },
    results: [{ text: 'Result 2' }],
    ignore: [],
  });
});

describe('what a heading says of a result is read with its cell', () => {
  const map = (header: string) => `row: defendant
completeResults: false
because: Typed in from the court’s own sheet.
columns: { court: Court, date: Date, defendantReference: Ref, offence: Offence, resultText: Disposal, resultLength: Length, resultAmount: Amount }
${header}`;
  const columns =
    'results: [{ text: "RO (Y/N)", label: Restraining order, length: RO length (months) }, { text: Costs, label: Costs }]\n';
  test.each([
    [
      'Suspended sentence',
      '26 weeks / 18 months',
      '',
      'Y',
      '60',
      '85',
      ['Suspended sentence, 26 weeks / 18 months', 'Restraining order: Y, 60 months', 'Costs: 85'],
    ],
    ['Fine', '', '350', 'N', '0', '£85', ['Fine, £350', 'Restraining order: N', 'Costs: £85']],
    ['Fine', '0', '0', '', '24', 'Costs £85', ['Fine', 'Restraining order: 24 months', 'Costs £85']],
    ['', '', '', '', '', '', []],
  ])('%s, %s, %s', async (disposal, length, amount, order, lasting, costs, texts) => {
    const header = 'Court,Date,Ref,Offence,Disposal,Length,Amount,RO (Y/N),RO length (months),Costs';
    const row = ['Testham', '03/02/2026', 'D1', 'Share image', disposal, length, amount, order, lasting, costs].join(
      ',',
    );
    const source = documentOf('a.csv', Buffer.from(`${header}\n${row}\n`));
    const { listings } = await readDocument(source, { map: readMapping(map(columns), 'mine.yaml') });
    const [person] = listings[0]?.hearings[0]?.defendants ?? [];
    expect(person?.offences.flatMap(({ results }) => results.map(({ text }) => text))).toEqual(texts);
    expect(person?.name).toBeUndefined();
  });

  test('but a figure of which nothing says whether it is weeks or months is told', async () => {
    const text = 'Court,Date,Ref,Offence,Disposal,Length,Amount\nTestham,03/02/2026,D1,Share image,Custody,16,\n';
    const read = await readDocument(documentOf('a.csv', Buffer.from(text)), { map: readMapping(map(''), 'mine.yaml') });
    expect(read.problems).toEqual([
      { code: 'number_unreadable', message: expect.any(String), at: { line: 2, column: 'Length' } },
    ]);
  });

  test('and proposed so, the question taken off', async () => {
    const header =
      'Court name,Sentence date,Offender ref,Offence code,Primary disposal,Disposal length,Deprivation order made? (Y/N),SHPO,RO,RO length (months)';
    const row = 'Testham,2026-07-01,NP/1,SX03250,Suspended sentence,26 weeks,Y,N,Y,60';
    const { content } = await readTable(documentOf('a.csv', Buffer.from(`${header}\n${row}\n`)), knownHeadings);
    expect(proposeMapping(content)?.mapping).toMatchObject({
      columns: { defendantReference: 'Offender ref', resultText: 'Primary disposal', resultLength: 'Disposal length' },
      results: [
        { text: 'Deprivation order made? (Y/N)', label: 'Deprivation order' },
        { text: 'SHPO', label: 'SHPO' },
        { text: 'RO', label: 'RO', length: 'RO length (months)' },
      ],
      ignore: [],
    });
  });
});

test('rows of one reference are one person where no name is given, and of two are two', async () => {
  const text =
    'Court,Date,Offender ref,Offence,Result\nTestham,03/02/2026,P1,Share image,Fined £5\nTestham,03/02/2026,P2,Share image,Fined £6\nTestham,03/02/2026,P1,Share image,RO 3 years\n';
  const source = documentOf('a.csv', Buffer.from(text));
  const { content } = await readTable(source, knownHeadings);
  const mapping = proposeMapping(content)?.mapping;
  if (!mapping) throw new Error('no mapping');
  const { listings, problems } = readMappedTable(content, { mapping, source: 'mine.yaml', lines: {} });
  const people = listings.flatMap(({ hearings }) => hearings.flatMap(({ defendants }) => defendants));
  expect(
    people.map(({ offences }) => offences.flatMap(({ results }) => results.map(({ text: words }) => words))),
  ).toEqual([['Fined £5', 'RO 3 years'], ['Fined £6']]);
  expect(problems).toEqual([]);
});

describe('a title', () => {
  const header = 'Defendant,Date,Offence,Plea,Sentence';
  const rows = [
    'LEEDS MAGISTRATES’ COURT,,,,',
    'Ryan Oldroyd,07/07/2026,Share image,G,Fined £5',
    'Total Leeds,1,,,',
    '"York Magistrates’ Court, 8 July 2026",,,,',
    header,
    'Simon Thackray,08/07/2026,Share image,G,Fined £6',
  ];
  const source = documentOf('a.csv', Buffer.from(`${[header, ...rows].join('\n')}\n`));
  const read = async (more: string) => {
    const map = `row: defendant\ncompleteResults: false\nbecause: Typed in from the court’s own sheet.\ncolumns: { defendant: Defendant, date: Date, offence: Offence, plea: Plea, resultText: Sentence }\n${more}`;
    return await readDocument(source, { map: readMapping(map, 'mine.yaml') });
  };

  test('between the rows says the court of those below it', async () => {
    const { listings, problems } = await read('titles: [court]');
    const people = listings.map(({ courtHouse, sittingDate, hearings }) => [
      courtHouse,
      sittingDate,
      hearings[0]?.defendants[0]?.name?.full,
    ]);
    expect(people).toEqual([
      ['LEEDS MAGISTRATES’ COURT', '2026-07-07', 'Ryan Oldroyd'],
      ['York Magistrates’ Court', '2026-07-08', 'Simon Thackray'],
    ]);
    expect(problems.map(({ code, at }) => [code, at])).toEqual([['unread_line', { line: 4 }]]);
  });

  test('is told, and is nobody, where the mapping takes nothing from titles', async () => {
    const { listings, problems } = await read('fixed: { court: Leeds }');
    expect(listings.flatMap(({ hearings }) => hearings).length).toBe(2);
    expect(problems.map(({ at }) => at)).toEqual([{ line: 2 }, { line: 4 }, { line: 5 }]);
  });
});
