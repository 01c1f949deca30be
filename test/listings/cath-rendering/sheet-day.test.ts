import { expect, test } from '@jest/globals';
import type { Sheet } from '../../../src/documents/content.js';
import { readContent } from '../../../src/documents/read-content.js';
import { cathListXlsx } from '../../../src/listings/formats/cath-list-xlsx.js';

const HEADINGS = ['Court House', 'Court Room', 'Sitting at', 'URN', 'Name', 'Hearing Type', 'Prosecuting Authority'];
const row = (line: number, ...cells: string[]) => ({ line, cells });
const hearing = (sittingAt = '10am') => ['Mossbury', '1', sittingAt, '99ZZ1', 'Testfern, Jasper', 'Sentence', 'Police'];
const sheet = ({
  name = 'List',
  above = [],
  headings = HEADINGS,
  rows = [hearing()],
}: Partial<{
  name: string;
  above: readonly string[];
  headings: readonly string[];
  rows: readonly (readonly string[])[];
}>): Sheet => ({
  name,
  rows: [...above.map((words) => [words]), headings, ...rows].map((cells, at) => row(at + 1, ...cells)),
});
const read = (given: Parameters<typeof sheet>[0]) => {
  const content = { kind: 'workbook', sheets: [sheet(given)] } as const;
  expect(cathListXlsx.recognises(content)).toBe(true);
  const { listings, problems } = cathListXlsx.read(content);
  return { days: listings.map(({ sittingDate }) => sittingDate), problems: problems.map(({ code, at }) => [code, at]) };
};

test.each([
  ['a row above the headings', { above: ['Magistrates Public List', 'List for 17 February 2026'] }],
  ['the title', { above: ['Magistrates Public List for 17 February 2026'] }],
  ['the title, in Welsh', { above: ['Rhestr Gyhoeddus y Llys Ynadon ar gyfer 17 Chwefror 2026'] }],
  ['the title, with the Welsh name of its day', { above: ['Rhestr ar gyfer Dydd Mawrth 17 Chwefror 2026'] }],
  ['a date alone above the headings', { above: ['17/02/2026'] }],
  ['the name of the sheet', { name: 'Mossbury 17-02-2026' }],
  ['the name of the sheet, in words', { name: 'Tuesday 17 February 2026' }],
  ['a column of days', { headings: [...HEADINGS, 'Hearing Date'], rows: [[...hearing(), '17/02/2026']] }],
  ['the cell of the time', { rows: [hearing('2026-02-17T10:00')] }],
])('the day of a workbook is told by %s', (_where, given) => {
  expect(read(given)).toEqual({ days: ['2026-02-17'], problems: [] });
});

test('hearings of several days stand in listings of their own', () => {
  const headings = [...HEADINGS, 'Hearing Date'];
  const rows = [
    [...hearing(), '17/02/2026'],
    [...hearing(), '18/02/2026'],
  ];
  expect(read({ headings, rows }).days).toEqual(['2026-02-17', '2026-02-18']);
});

test('a workbook that says its day nowhere is read, without a day, and says so once', () => {
  expect(read({ rows: [hearing(), hearing('11am')] })).toEqual({
    days: [null],
    problems: [['date_unreadable', { line: 2 }]],
  });
});

test('when it was last changed is not its day, and two days above a table are none', () => {
  for (const above of [
    ['Last updated: 16 February 2026 at 4:15pm'],
    ['Magistrates Public List 17/02/2026 to 20/02/2026'],
  ]) {
    expect(read({ above }).days).toEqual([null]);
  }
});

test('what stands above the headings and says nothing known is a problem with its line', () => {
  expect(read({ above: ['17/02/2026', 'Bring your own chair'] }).problems).toEqual([['unread_line', { line: 2 }]]);
});

test('a list saved as a file of values is read as a sheet without a name', () => {
  const values = Object.fromEntries(HEADINGS.map((heading, at) => [heading, hearing()[at] ?? '']));
  const content = { kind: 'table', line: 1, header: HEADINGS, rows: [{ line: 2, values }] } as const;
  expect(cathListXlsx.recognises(content)).toBe(true);
  const { listings, problems } = cathListXlsx.read(content);
  expect(listings).toMatchObject([{ courtHouse: 'Mossbury', hearings: [{ urn: '99ZZ1' }] }]);
  expect(problems).toMatchObject([{ code: 'date_unreadable', at: { line: 2 } }]);
});

test('a sheet beside the list that is none is told', () => {
  const notes: Sheet = { name: 'Notes', rows: [row(3, 'Made by', 'the desk')] };
  const content = { kind: 'workbook', sheets: [sheet({ name: '17-02-2026' }), notes] } as const;
  expect(cathListXlsx.read(content).problems).toMatchObject([{ code: 'unread_line', at: { line: 3 } }]);
});

test('a list saved as a file of values has the day that stands above its headings', async () => {
  const lines = [
    'Magistrates Standard List for Mossbury',
    'List for 17 February 2026',
    '',
    [...HEADINGS, 'Age'].join(','),
  ];
  const cells = [...hearing(), '31'].map((cell) => (cell.includes(',') ? `"${cell}"` : cell));
  const { content, problems } = await readContent({ bytes: Buffer.from([...lines, cells.join(',')].join('\r\n')) });
  const read = cathListXlsx.read(content);
  expect(read.listings).toMatchObject([{ sittingDate: '2026-02-17' }]);
  expect([...problems, ...read.problems]).toEqual([]);
});

const WELSH = ['Llys', 'Ystafell Llys', 'Yn eistedd yn', 'URN', 'Enw', 'Math o Wrandawiad', "Yr Awdurdod sy'n Erlyn"];

test.each([
  ['parted by a stroke', HEADINGS.map((heading, at) => `${heading} / ${WELSH[at]}`)],
  ['on two lines', HEADINGS.map((heading, at) => `${WELSH[at]}\n${heading}`)],
])('headings in both languages, %s', (_how, headings) => {
  expect(read({ above: ['17/02/2026'], headings })).toEqual({ days: ['2026-02-17'], problems: [] });
});

test('headings again in the other language are of the same list', () => {
  expect(read({ above: ['17/02/2026'], rows: [WELSH, hearing()] })).toEqual({ days: ['2026-02-17'], problems: [] });
});

test.each([
  'Data Source: Common Platform',
  'Ffynhonnell y Data: Common Platform',
  'Diolch am ddarllen y ddogfen hon yn fanwl.',
])('what stands below a list about the list is no hearing: %s', (words) => {
  const given = { above: ['17/02/2026'], rows: [hearing(), [words]] };
  expect(read(given)).toEqual({ days: ['2026-02-17'], problems: [] });
});
