import { describe, expect, test } from '@jest/globals';
import type { PrintedBlock, PrintedRegister } from '../../scripts/printed-register.js';
import { writeRegisterPdf } from '../../scripts/register-pdf.js';
import type { Page, TextRun } from '../../src/documents/content.js';
import { readPdf } from '../../src/documents/pdf/pdf.js';
import type { Parsed } from '../../src/listings/format.js';
import { courtRegisterPdf } from '../../src/listings/formats/court-register-pdf.js';

const block = (caseReference: string, more: Partial<PrintedBlock> = {}): PrintedBlock => ({
  fields: {
    defendantName: 'Jasper Testfern',
    defendantAddress: ['14 Quartz Row', 'Mossbury', 'ZZ1 1ZZ'],
    dateOfBirth: '09/05/1991',
    caseReference,
    dateOfHearing: '16/10/2024',
    asn: '2499ZZ0000000000001K',
    prosecutor: 'Fernshire Police',
    jurisdiction: 'MAGISTRATES',
    hearingType: 'Sentence',
  },
  ...more,
});

const offence = {
  code: 'SX03250',
  title: 'Share photograph / film of person in intimate state with intent to cause alarm, distress or humiliation',
  wording:
    'Between 01/09/2024 and 30/09/2024 at Mossbury, with the intention of causing Olivine Testmoss alarm, shared a photograph which showed her in an intimate state',
  legislation: 'Contrary to section 66B(2) and (9) of the Sexual Offences Act 2003.',
  plea: 'GUILTY, 18/09/2024',
  indicatedPlea: 'INDICATED_GUILTY, 18/09/2024',
  results: [
    'FO - Fine\nFined £100.00',
    'RIB - Remanded in custody with bail direction\nRemanded in custody with bail direction until hearing on 13/11/2024 at 10:00.',
    'RESTRAO - Restraining order\nRestraining order made for the defendant in the following terms: Not to contact Olivine Testmoss directly or indirectly. This order lasts until 15/10/2027.',
  ],
};

const register = (blocks: readonly PrintedBlock[]): PrintedRegister => ({
  courtHouse: "Mossbury Magistrates' Court",
  courtAddress: 'Lichen Street, Mossbury',
  localJusticeArea: 'Fernshire',
  generatedOn: '16/10/2024',
  blocks,
});

async function readRegister(printed: PrintedRegister): Promise<Parsed> {
  const content = await readPdf(await writeRegisterPdf(printed));
  expect(courtRegisterPdf.recognises(content)).toBe(true);
  return courtRegisterPdf.read(content);
}

/** The same without places, which differ from print to print. */
function saidIn(parsed: Parsed): unknown {
  return JSON.parse(JSON.stringify(parsed, (key, value: unknown) => (key === 'at' ? undefined : value)));
}

const three = register([
  block('99ZZ1000124', { offences: [offence, offence], caseResults: ['Defendant’s details changed'] }),
  block('99ZZ1000224', { offences: [offence], defendantResults: ['COLLO - Collection order\nCollection order made.'] }),
  block('99ZZ1000224', {
    applications: [
      { type: 'Application to vary', results: ['G - Granted\nOREV - Order revoked\ncommunity order revoked.'] },
    ],
  }),
]);

test('reads every value under its label', async () => {
  const { listings, problems } = await readRegister(register([block('99ZZ1000124', { offences: [offence] })]));
  expect(problems).toEqual([]);
  expect(listings).toHaveLength(1);
  expect(listings[0]).toMatchObject({
    courtHouse: "Mossbury Magistrates' Court",
    localJusticeArea: 'Fernshire',
    sittingDate: '2024-10-16',
    sittingDateAsPrinted: '16/10/2024',
  });
  const [hearing] = listings[0]?.hearings ?? [];
  expect(hearing).toMatchObject({
    urn: '99ZZ1000124',
    jurisdiction: 'magistrates',
    issuedAt: '2024-10-16',
    prosecutor: 'Fernshire Police',
  });
  const [defendant] = hearing?.defendants ?? [];
  expect(defendant).toMatchObject({
    name: { full: 'Jasper Testfern', surname: 'Testfern', split: 'inferred' },
    dateOfBirth: '1991-05-09',
    address: '14 Quartz Row, Mossbury, ZZ1 1ZZ',
  });
  expect(defendant).not.toHaveProperty('age');
  const [read] = defendant?.offences ?? [];
  expect(read).toMatchObject({
    sequence: 1,
    code: offence.code,
    title: offence.title,
    wording: offence.wording,
    legislation: offence.legislation,
    plea: 'GUILTY',
    pleaDate: '2024-09-18',
    indicatedPlea: 'INDICATED_GUILTY',
  });
  expect(read).not.toHaveProperty('verdict');
  expect(read?.results.map(({ shortCode, label, text }) => ({ shortCode, label, text }))).toEqual([
    { shortCode: 'FO', label: 'Fine', text: offence.results[0] },
    { shortCode: 'RIB', label: 'Remanded in custody with bail direction', text: offence.results[1] },
    { shortCode: 'RESTRAO', label: 'Restraining order', text: offence.results[2] },
  ]);
});

describe('says the same of one register', () => {
  const layouts: [string, NonNullable<PrintedRegister['layout']>][] = [
    ['on short pages', { page: [841.89, 431] }],
    ['on pages a line longer', { page: [841.89, 445] }],
    ['on long pages', { page: [841.89, 1200] }],
    ['in small type', { fontSize: 7 }],
    [
      'upright',
      {
        page: [595, 842],
        fontSize: 8,
        leftLabel: 20,
        leftValue: 110,
        rightLabel: 300,
        rightValue: 400,
        offenceValue: 404,
      },
    ],
    [
      'with other columns',
      { fontSize: 10, leftLabel: 40, leftValue: 150, rightLabel: 430, rightValue: 600, offenceValue: 600 },
    ],
  ];
  test.each(layouts)('printed %s, wherever its pages break', async (_, layout) => {
    expect(saidIn(await readRegister({ ...three, layout }))).toEqual(saidIn(await readRegister(three)));
  });
});

test('joins the blocks of one defendant in one case, and keeps cases apart', async () => {
  const { listings } = await readRegister(three);
  const hearings = listings[0]?.hearings ?? [];
  expect(hearings.map(({ urn }) => urn)).toEqual(['99ZZ1000124', '99ZZ1000224']);
  expect(hearings[1]?.defendants).toMatchObject([
    { subject: true, offences: [{ code: 'SX03250' }], results: [{ shortCode: 'COLLO', level: 'defendant' }] },
  ]);
  expect(hearings[0]?.defendants[0]?.results).toMatchObject([{ text: 'Defendant’s details changed', level: 'case' }]);
});

test('tells two results printed in one cell apart', async () => {
  const { listings } = await readRegister(three);
  expect(listings[0]?.hearings[1]?.applications[0]?.results.map(({ text }) => text)).toEqual([
    'G - Granted',
    'OREV - Order revoked\ncommunity order revoked.',
  ]);
});

test('keeps an offence of an old case with the application that reopens it', async () => {
  const reopened = { ...offence, wording: 'Original CaseURN: 99ZZ9000123, Re-sentenced Original code : SX03250' };
  const { listings } = await readRegister(
    register([
      block('99ZZ1000124', {
        offences: [offence, reopened],
        applications: [{ type: 'Breach', results: ['G - Granted'] }],
      }),
    ]),
  );
  const hearing = listings[0]?.hearings[0];
  expect(hearing?.defendants[0]?.offences).toHaveLength(1);
  expect(hearing?.applications[0]?.offences).toMatchObject([{ wording: reopened.wording }]);
});

test('keeps co-defendants in one hearing and days in listings of their own', async () => {
  const fields = { ...block('99ZZ1000124').fields, defendantName: 'Wren Testbasalt' };
  const { listings } = await readRegister(
    register([block('99ZZ1000124'), { fields }, { fields: { ...fields, dateOfHearing: '17/10/2024' } }]),
  );
  expect(
    listings.map(({ sittingDate, hearings }) => [sittingDate, hearings.map(({ defendants }) => defendants.length)]),
  ).toEqual([
    ['2024-10-16', [2]],
    ['2024-10-17', [1]],
  ]);
});

test('reads a company printed under the label of names', async () => {
  const { fields } = block('99ZZ1000124');
  const { listings } = await readRegister(
    register([{ fields: { ...fields, defendantName: 'Testlichen Removals Ltd' } }]),
  );
  const [defendant] = listings[0]?.hearings[0]?.defendants ?? [];
  expect(defendant?.organisation).toBe('Testlichen Removals Ltd');
  expect(defendant).not.toHaveProperty('name');
});

test('reports a date that is no date and reads the rest', async () => {
  const { fields } = block('99ZZ1000124');
  const { listings, problems } = await readRegister(
    register([{ fields: { ...fields, dateOfHearing: 'Invalid dateZ' } }]),
  );
  expect(listings[0]).toMatchObject({ sittingDate: null, sittingDateAsPrinted: 'Invalid dateZ' });
  expect(problems.map(({ code }) => code)).toEqual(['date_unreadable']);
});

test('reports what it prints no value for, where one is always printed', async () => {
  const { listings, problems } = await readRegister(
    register([{ fields: { ...block('').fields, caseReference: '-' } }]),
  );
  expect(listings[0]?.hearings).toHaveLength(1);
  expect(problems).toEqual([
    { code: 'missing_field', message: 'The register prints no case reference.', at: { page: 1, x: 419, y: 71 } },
  ]);
});

describe('words under no label', () => {
  const run = (text: string, x: number, y: number): TextRun => ({ text, x, y, width: text.length * 5, height: 10 });
  const page = (more: readonly TextRun[]): Page => ({
    number: 1,
    width: 842,
    height: 595,
    runs: [
      run('Mossbury Court', 14, 10),
      run('Register generated on: 16/10/2024', 600, 10),
      ...['Defendant name', 'Date of birth', 'Age', 'Gender'].flatMap((label, i) => [
        run(label, 14, 60 + i * 16),
        run('-', 150, 60 + i * 16),
      ]),
      ...['Case reference:', 'Date of hearing:', 'ASN:', 'Prosecutor:'].flatMap((label, i) => [
        run(label, 420, 60 + i * 16),
        run(`${i}/10/2024`, 560, 60 + i * 16),
      ]),
      ...more,
      run('Page 1 of 1', 780, 570),
    ],
  });
  const unread = (more: readonly TextRun[]) => {
    const content = { kind: 'pages', pages: [page(more)] } as const;
    expect(courtRegisterPdf.recognises(content)).toBe(true);
    return courtRegisterPdf.read(content).problems.filter(({ code }) => code === 'unread_line');
  };

  test('are none where every label is known', () => {
    expect(unread([])).toEqual([]);
  });

  test('are reported once for a label nobody knows and its value, where it stands', () => {
    expect(unread([run('Shoe size', 14, 200), run('forty', 150, 200), run('three', 150, 212)])).toMatchObject([
      { at: { page: 1, x: 14, y: 210 } },
    ]);
  });

  test('are one problem with a count, however often they are repeated', () => {
    const found = unread([0, 1, 2].map((i) => run(`Shoe size ${i}`, 14, 200 + i * 16)));
    expect(found).toMatchObject([{ message: expect.stringContaining('3 times'), at: { page: 1, x: 14, y: 210 } }]);
  });

  test('are reported where they stand far from any column', () => {
    expect(unread([run('DRAFT', 300, 300)])).toMatchObject([{ at: { page: 1, x: 300, y: 310 } }]);
  });

  test('are never repeated in the message', () => {
    expect(JSON.stringify(unread([run('Shoe size', 14, 200)]))).not.toContain('Shoe');
  });
});

test('does not take any PDF for a register', () => {
  const runs = [{ text: 'Defendant name', x: 10, y: 10, width: 80, height: 10 }];
  const content = { kind: 'pages', pages: [{ number: 1, width: 500, height: 500, runs }] } as const;
  expect(courtRegisterPdf.recognises(content)).toBe(false);
});

test('the print made for tests is the same every time', async () => {
  expect((await writeRegisterPdf(three)).equals(await writeRegisterPdf(three))).toBe(true);
});

test('tells results with codes that are not in capitals apart', async () => {
  const results = [
    'G - Granted',
    'imp - Imprisonment\nCommitted to prison.',
    '3101 - Curfew requirement\nCurfew.',
    'SendToCCOnCB - Sent to Crown Court\nSent.',
  ];
  const { listings } = await readRegister(register([block('99ZZ1', { applications: [{ type: 'Breach', results }] })]));
  const read = listings[0]?.hearings[0]?.applications[0]?.results ?? [];
  expect(read.map(({ text }) => text)).toEqual(results);
  expect(read.map(({ shortCode }) => shortCode)).toEqual(['G', 'imp', '3101', 'SendToCCOnCB']);
});

test('a register without a date of hearing says that its units are outside every period', async () => {
  const { fields } = block('99ZZ1');
  const { listings, problems } = await readRegister(register([{ fields: { ...fields, dateOfHearing: '-' } }]));
  expect(listings[0]?.sittingDate).toBeNull();
  expect(problems.map(({ code }) => code)).toEqual(['date_unreadable']);
});

describe('a print whose producer places every word by itself', () => {
  const words = (text: string, x: number, y: number): TextRun[] => {
    let at = x;
    return text.split(' ').map((word) => {
      const run = { text: word, x: at, y, width: word.length * 5, height: 10 };
      at += run.width + 3;
      return run;
    });
  };
  const rows: readonly (readonly [string, string, string, string])[] = [
    ['Defendant name', 'Jasper Testfern', 'Case reference', '99ZZ1'],
    ['Date of birth', '09/05/1991', 'Date of hearing', '16/10/2024'],
    ['Age', '33', 'ASN', '-'],
    ['Gender', 'MALE', 'Prosecutor', 'Fernshire Police'],
  ];
  // "wording" begins where the labels on the right do, at 415 points.
  const long = 'a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb cc ddd wording of the offence';
  const runs = [
    ...words('Mossbury Court', 14, 10),
    ...words('LJA: Fernshire', 600, 10),
    ...rows.flatMap(([a, b, c, d], i) => [
      ...words(a, 14, 60 + i * 16),
      ...words(b, 150, 60 + i * 16),
      ...words(c, 415, 60 + i * 16),
      ...words(d, 560, 60 + i * 16),
    ]),
    ...words('Offence code', 14, 140),
    ...words('SX03250', 150, 140),
    ...words('Wording', 14, 156),
    ...words(long, 150, 156),
  ];

  test('reads a part whose values begin elsewhere than most', () => {
    const below = [...words('Offence code', 14, 140), ...words('SX03250', 330, 140)];
    const page = { number: 1, width: 842, height: 595, runs: [...runs.filter(({ y }) => y < 140), ...below] };
    const { listings, problems } = courtRegisterPdf.read({ kind: 'pages', pages: [page] });
    expect(listings[0]?.hearings[0]?.defendants[0]?.offences[0]?.code).toBe('SX03250');
    expect(problems.map(({ code }) => code)).not.toContain('unread_line');
  });

  test('keeps a long value whole where a word of it begins at the edge of another column', () => {
    expect(runs.find(({ text }) => text === 'wording')?.x).toBe(415);
    const page = { number: 1, width: 842, height: 595, runs };
    const { listings, problems } = courtRegisterPdf.read({ kind: 'pages', pages: [page] });
    expect(problems).toEqual([]);
    expect(listings[0]?.hearings[0]?.defendants[0]?.offences).toMatchObject([{ code: 'SX03250', wording: long }]);
  });
});
