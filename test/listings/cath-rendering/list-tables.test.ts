import { expect, test } from '@jest/globals';
import { readHtml } from '../../../src/documents/html/html.js';
import { cathListHtml } from '../../../src/listings/formats/cath-list-html.js';

const TITLE = '<h2>Magistrates Standard List for Mossbury</h2><p>List for 17 February 2026</p>';
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td${cell}</td>`).join('')}</tr>`;
const table = (...rows: string[]) => readHtml(`<html>${TITLE}<table>${rows.join('')}</table></html>`);
const HEADINGS = row('>Sitting at', '>Name', '>Date of Birth', '>Reference', '>Offence Code', '>Offence Title');

test('rows that say the same of hearing and defendant are one hearing, as merged cells and repeats are', () => {
  const content = table(
    HEADINGS,
    row(
      ' rowspan=3>10am',
      ' rowspan=2>TESTFERN, Ada',
      ' rowspan=2>01/02/1990',
      ' rowspan=2>99ZZ1',
      '>TH68010',
      '>Theft',
    ),
    row('>CD71039', '>Criminal damage'),
    row('>TESTMOSS, Bo', '>03/04/1985', '>99ZZ2', '>TH68010', '>Theft'),
    row('>10am', '>TESTMOSS, Bo', '>03/04/1985', '>99ZZ2', '>CD71039', '>Criminal damage'),
    row('>2pm', '>TESTMOSS, Bo', '>03/04/1985', '>99ZZ2', '>TH68010', '>Theft'),
  );
  const { listings, problems } = cathListHtml.read(content);
  const said = listings.flatMap(({ hearings }) =>
    hearings.map(({ urn, startTime, defendants }) => [
      urn,
      startTime,
      ...defendants.flatMap(({ offences }) => offences.map(({ code }) => code)),
    ]),
  );
  expect(said).toEqual([
    ['99ZZ1', '10:00', 'TH68010', 'CD71039'],
    ['99ZZ2', '10:00', 'TH68010', 'CD71039'],
    ['99ZZ2', '14:00', 'TH68010'],
  ]);
  expect(problems).toEqual([]);
});

test('a list whose table has headings that nobody knows is no list without hearings', () => {
  const content = table(row('>Wer', '>Wann', '>Was'), row('>TESTFERN, Ada', '>10am', '>Theft'));
  expect(() => cathListHtml.read(content)).toThrow(expect.objectContaining({ code: 'unknown_format' }));
});
