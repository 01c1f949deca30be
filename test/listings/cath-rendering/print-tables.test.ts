import { describe, expect, test } from '@jest/globals';
import type { Page } from '../../../src/documents/content.js';
import { cathListPdf } from '../../../src/listings/formats/cath-list-pdf.js';

const COLUMNS = [37, 90, 166, 242, 328, 359, 434, 517] as const;
/** A line of a page: words by the column they stand in, each as wide as its letters. */
type Line = Readonly<Record<number, string>>;

function page(number: number, ...lines: readonly (string | Line)[]): Page {
  const runs = lines.flatMap((line, at) => {
    const words = typeof line === 'string' ? { 0: line } : line;
    return Object.entries(words).map(([column, text]) => ({
      text,
      x: COLUMNS[Number(column)] ?? 0,
      y: 30 + at * 14,
      width: text.length * 6,
      height: 12,
    }));
  });
  return { number, width: 600, height: 840, runs };
}

const HEADINGS: readonly Line[] = [
  { 0: 'Block', 1: 'Defendant', 2: 'Date of', 3: 'Address', 4: 'Age', 5: 'Informant', 6: 'Case', 7: 'Offence' },
  { 0: 'Start', 1: 'Name', 2: 'Birth', 6: 'Number', 7: 'Code' },
];

test('a table in narrow columns is read by its headings, wrapped and printed again on each page by a browser', () => {
  const pages = [
    page(
      1,
      '22/11/2026, 16:15 Adult list',
      'Magistrates Adult Court List',
      'List for 28 October 2026',
      "Marl Magistrates' Court",
      'Courtroom 3',
      ...HEADINGS,
      {
        0: '10am',
        1: 'Mr Jasper',
        2: '05/11/1981',
        3: '1 Quartz Row',
        4: '44',
        5: 'POL01',
        6: '1600000001',
        7: 'TH68010',
      },
      { 1: 'TESTFERN', 3: 'Mossbury' },
      { 0: 'Offence Title', 2: 'Theft from a shop' },
      { 0: 'Offence Summary', 2: 'Stole a hat and' },
      'https://lists.example/adult 1/2',
    ),
    page(
      2,
      '22/11/2026, 16:15 Adult list',
      ...HEADINGS,
      { 2: 'a coat' },
      {
        0: '2:15pm',
        1: 'Ms Wren',
        2: '01/02/1990',
        3: '2 Slate Lane',
        4: '36',
        5: 'POL02',
        6: '1600000002',
        7: 'CD71039',
      },
      { 1: 'TESTELM' },
      { 0: 'Offence Title', 2: 'Criminal damage' },
      'https://lists.example/adult 2/2',
    ),
  ];
  const content = { kind: 'pages', pages } as const;
  expect(cathListPdf.recognises(content)).toBe(true);
  const { listings, problems } = cathListPdf.read(content);
  expect(problems).toEqual([]);
  expect(listings).toMatchObject([
    { courtHouse: "Marl Magistrates' Court", courtRoom: 'Courtroom 3', sittingDate: '2026-10-28' },
  ]);
  const read = listings[0]?.hearings.map(({ caseNumber, startTime, prosecutor, defendants: [defendant] }) => [
    caseNumber,
    startTime,
    prosecutor,
    defendant?.name?.full,
    defendant?.dateOfBirth,
    defendant?.age,
    defendant?.address,
    ...(defendant?.offences.flatMap(({ code, title, wording }) => [code, title, wording]) ?? []),
  ]);
  expect(read).toEqual([
    [
      '1600000001',
      '10:00',
      'POL01',
      'Mr Jasper TESTFERN',
      '1981-11-05',
      44,
      '1 Quartz Row Mossbury',
      'TH68010',
      'Theft from a shop',
      'Stole a hat and a coat',
    ],
    [
      '1600000002',
      '14:15',
      'POL02',
      'Ms Wren TESTELM',
      '1990-02-01',
      36,
      '2 Slate Lane',
      'CD71039',
      'Criminal damage',
      undefined,
    ],
  ]);
});

describe('a table of the public list', () => {
  const headings = { 0: 'URN', 1: 'Sitting at', 2: 'Name', 3: 'Hearing Type', 5: 'Offence Details', 7: 'Interpreter' };
  const read = (...lines: readonly Line[]) => {
    const pages = [page(1, 'Magistrates Public List', 'List for 28 October 2026', 'Courtroom 3', headings, ...lines)];
    const { listings, problems } = cathListPdf.read({ kind: 'pages', pages });
    const read = listings[0]?.hearings.map(({ urn, defendants: [defendant] }) => [
      urn,
      defendant?.name?.full,
      defendant?.offences.map(({ title }) => title),
    ]);
    return { read, codes: problems.map(({ code }) => code) };
  };
  const line = { 0: '99ZZ1', 1: '10am', 2: 'Fern, Ash', 3: 'Trial', 5: 'Theft' };

  test('with a heading nobody knows is read, and what stands below that is told', () => {
    expect(read({ ...line, 7: 'French' })).toEqual({
      read: [['99ZZ1', 'Ash Fern', ['Theft']]],
      codes: ['unread_field', 'missing_field'],
    });
  });

  test('has a title in each line of a cell that left room for the next word', () => {
    expect(read(line, { 5: 'Arson' }).read).toEqual([['99ZZ1', 'Ash Fern', ['Theft', 'Arson']]]);
  });

  test('has one title in lines that were full', () => {
    const two = read({ ...line, 5: 'Theft from a shop and a' }, { 5: 'machine' });
    expect(two.read).toEqual([['99ZZ1', 'Ash Fern', ['Theft from a shop and a machine']]]);
  });
});

test('a sitting below a line of judges that fills its width keeps its time', () => {
  const words = [
    'Magistrates Standard List',
    'List for 28 October 2026',
    "Marl Magistrates' Court",
    'LJA: Marl and Mossbury',
    'Courtroom 3: Mrs A Testplum JP, Mr B Testfern JP, Ms C Testheron JP',
    'Sitting at 9:30am [2 of 3]',
    'Name: Testfern, Jasper (male)',
    'Reference: 99ZZ1000126',
    'Hearing Type: Sentence',
  ];
  const { listings } = cathListPdf.read({ kind: 'pages', pages: [page(1, ...words)] });
  expect(listings).toMatchObject([
    { courtRoom: 'Courtroom 3', hearings: [{ startTime: '09:30', sequence: '2 of 3', urn: '99ZZ1000126' }] },
  ]);
});
