import { expect, test } from '@jest/globals';
import { documentOf } from '../../../src/documents/document.js';
import { readContent } from '../../../src/documents/read-content.js';
import { proposeMapping } from '../../../src/listings/mapped-table/propose-mapping.js';
import { readMapping } from '../../../src/listings/mapped-table/read-mapping.js';
import { readDocument } from '../../../src/listings/read-document.js';

const HEAD = 'Court,Date,Case number,Defendant,DOB,Offence,Result';
const csv = (...rows: string[]) => Buffer.from([HEAD, ...rows].join('\n'));
const map = (fillDown: string) =>
  readMapping(
    `row: offence
completeResults: false
because: Typed in from three newspapers.
fillDown: ${fillDown}
columns: {court: Court, date: Date, caseNumber: Case number, defendant: Defendant, dateOfBirth: DOB, offence: Offence, resultText: Result}
`,
    'mine.yaml',
  );
const read = async (fillDown: string, ...rows: string[]) => {
  const { listings, problems } = await readDocument(documentOf('a.csv', csv(...rows)), { map: map(fillDown) });
  const said = listings.flatMap(({ courtHouse, sittingDate, hearings }) =>
    hearings.flatMap(({ caseNumber, defendants }) =>
      defendants.flatMap(({ name, dateOfBirth, offences }) =>
        offences.map(({ title }) => [courtHouse, sittingDate, caseNumber, name?.full, dateOfBirth, title]),
      ),
    ),
  );
  return { said, problems: problems.map(({ code, at }) => [code, at]) };
};
const ROWS = [
  'Testham,17/02/2026,99ZZ1,Fern Test,01/02/1990,Theft,Fined £120',
  ',,,,,Assault,Discharged',
  ',,,Wren Test,,Affray,Withdrawn',
  ',,99ZZ2,,,Fraud,Fined £80',
  'Total,,,,,,',
];
const ALL = '[court, date, case, defendant]';

test('what is written once is taken for the rows below, as far as nothing to its left is another', async () => {
  expect(await read(ALL, ...ROWS)).toEqual({
    said: [
      ['Testham', '2026-02-17', '99ZZ1', 'Fern Test', '1990-02-01', 'Theft'],
      ['Testham', '2026-02-17', '99ZZ1', 'Fern Test', '1990-02-01', 'Assault'],
      ['Testham', '2026-02-17', '99ZZ1', 'Wren Test', undefined, 'Affray'],
      ['Testham', '2026-02-17', '99ZZ2', undefined, undefined, 'Fraud'],
    ],
    problems: [
      ['missing_field', { line: 5, column: 'Defendant' }],
      ['unread_line', { line: 6 }],
    ],
  });
});

test('only what the mapping says is taken from above; the rest is told as missing', async () => {
  const { said, problems } = await read('[court, date]', ...ROWS.slice(0, 2));
  expect(said[1]).toEqual(['Testham', '2026-02-17', undefined, undefined, undefined, 'Assault']);
  expect(problems).toEqual([['missing_field', { line: 3, column: 'Defendant' }]]);
});

test('a ditto mark says the same as above, whatever the mapping says', async () => {
  const { said, problems } = await read('[]', ROWS[0] ?? '', '"""",”,ditto,as above,〃,Assault,Discharged');
  expect(said[1]).toEqual(['Testham', '2026-02-17', '99ZZ1', 'Fern Test', '1990-02-01', 'Assault']);
  expect(problems).toEqual([]);
});

test('is proposed for columns that are blank below a value, and for no other', async () => {
  const proposal = async (...rows: string[]) => proposeMapping((await readContent({ bytes: csv(...rows) })).content);
  const sparse = await proposal(...ROWS);
  expect(sparse?.mapping).toMatchObject({ row: 'offence', fillDown: ['court', 'date', 'case', 'defendant'] });
  expect(sparse?.notes).toContainEqual(expect.stringContaining('court, date, case, defendant'));
  const full = await proposal(ROWS[0] ?? '', 'Testham,17/02/2026,99ZZ2,,,Theft,Fined £9');
  expect(full?.mapping.fillDown).toEqual([]);
});

test('a table in a page is read by a mapping, and what stands around it is told', async () => {
  const row = (line: string) =>
    `<tr>${line
      .split(',')
      .map((words) => `<td>${words}</td>`)
      .join('')}</tr>`;
  const page = `<html><p>Our notes</p>\n<table>${row(HEAD)}${row(ROWS[0] ?? '')}</table>\n<p>Typed by us</p></html>`;
  const { document, listings, problems } = await readDocument(documentOf('a.html', Buffer.from(page)), {
    map: map('[]'),
  });
  expect(document.format).toBe('mapped-table');
  expect(listings[0]?.hearings[0]?.defendants[0]?.name?.full).toBe('Fern Test');
  expect(problems.map(({ code, at }) => [code, at])).toEqual([
    ['unread_line', { line: 1 }],
    ['unread_line', { line: 3 }],
  ]);
});
