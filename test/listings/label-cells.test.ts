import { expect, test } from '@jest/globals';
import { linesOfCells, rowsOfCells } from '../../src/listings/print/label-cells.js';

const REGISTER = `Court,Testbury Magistrates' Court,
Date,14 January 2025,
Defendant,Ada Quill,
Date of birth,3 April 1990,
Offence,SX03252 Share intimate photograph or film,
Plea,Guilty,
Result,"Fined £200. Deprivation order for the phone.",
`;

test('a register typed into cells, a label and its value in each row, is the lines of a register', () => {
  expect(linesOfCells(rowsOfCells(REGISTER) ?? []).map(({ words }) => words)).toEqual([
    "Court: Testbury Magistrates' Court",
    'Date: 14 January 2025',
    'Defendant: Ada Quill',
    'Date of birth: 3 April 1990',
    'Offence: SX03252 Share intimate photograph or film',
    'Plea: Guilty',
    'Result: Fined £200. Deprivation order for the phone.',
  ]);
});

test('two labels in a row are two fields of it', () => {
  const rows = rowsOfCells(`${REGISTER}Defendant,Ben Rook,Date of birth,5 June 1988\n`) ?? [];
  expect(linesOfCells(rows).at(-1)?.words).toBe('Defendant: Ben Rook   Date of birth: 5 June 1988');
});

test('a table with headings is no register typed into cells', () => {
  expect(
    rowsOfCells('Defendant,Offence,Result\nAda Quill,Theft,Fined £80\nBen Rook,Theft,Fined £90\n'),
  ).toBeUndefined();
});

test('prose is none either', () => {
  expect(rowsOfCells('The defendant, who is 34, was fined.\nHe pleaded guilty, and paid.\n')).toBeUndefined();
});

test('a register of somebody in each column is read column after column', () => {
  const text =
    'Field,Case 1,Case 2\nCourt,Testbury,Testham\nDefendant,Ada Quill,Ben Rook\nOffence,Theft,Fraud\nPlea,Guilty,\nResult,Fined £5,Fined £6\nSolicitor,A,B\n';
  const words = linesOfCells(rowsOfCells(text) ?? []).map((line) => `${line.line} ${line.words}`);
  expect(words).toEqual([
    '1 Field   Case 1   Case 2',
    '2 Court: Testbury',
    '3 Defendant: Ada Quill',
    '4 Offence: Theft',
    '5 Plea: Guilty',
    '6 Result: Fined £5',
    '7 Solicitor: A',
    '7 ',
    '2 Court: Testham',
    '3 Defendant: Ben Rook',
    '4 Offence: Fraud',
    '6 Result: Fined £6',
    '7 Solicitor: B',
    '7 ',
  ]);
});
