import { expect, test } from '@jest/globals';
import { readBirthAndAge, readCell, readDisplayedName } from '../../../src/listings/cath-rendering/displayed.js';

test.each<readonly [string, Readonly<Record<string, unknown>>]>([
  ['Testfern, Jasper Moss (male)*', { full: 'Jasper Moss Testfern', sex: 'male', inCustody: true }],
  ['Testbasalt, Wren (female)', { full: 'Wren Testbasalt', sex: 'female' }],
  ['Testheron, Olive*', { full: 'Olive Testheron', inCustody: true }],
  ['Testlichen Quarries Limited', { organisation: 'Testlichen Quarries Limited' }],
  ['Testflint, Moss & Sons', { organisation: 'Testflint, Moss & Sons' }],
  ['Testgranite (Mossbury) Ltd', { organisation: 'Testgranite (Mossbury) Ltd' }],
])('turns %s back', (printed, { full, ...rest }) => {
  const { name, ...said } = readDisplayedName(printed, { isPerson: false, surnameFirst: true });
  expect({ ...said, ...(name ? { full: name.full } : {}) }).toEqual({ ...rest, ...(full ? { full } : {}) });
});

test('in lists that print people forenames first, a name is a person’s unless its words are an organisation’s', () => {
  const read = (printed: string) => readDisplayedName(printed, { isPerson: false, surnameFirst: false });
  expect(read('Mr Jasper Testfern').name).toMatchObject({ title: 'Mr', forenames: 'Jasper', surname: 'Testfern' });
  expect(read('Testflint Motors Limited')).toEqual({ organisation: 'Testflint Motors Limited' });
});

test.each([
  ['09/05/1991 Age: 34', '1991-05-09', 34],
  ['Age: 34', undefined, 34],
  ['14/08/1994 (31)', '1994-08-14', 31],
  ['5 May 1951', '1951-05-05', undefined],
  ['05.05.51 Age: 75', '1951-05-05', 75],
])('parts date of birth and age in %s', (printed, dateOfBirth, age) => {
  expect(readBirthAndAge(printed)).toMatchObject({
    ...(dateOfBirth ? { dateOfBirth } : {}),
    ...(age ? { age } : {}),
    unread: false,
  });
});

test('says that a date of birth is none', () => {
  expect(readBirthAndAge('31/02/1990').unread).toBe(true);
});

test.each([
  ["'-", ''],
  ["'=cmd", '=cmd'],
  ["'Ynys", "'Ynys"],
  ['-', ''],
])('reads the cell %s as written before it was made safe', (cell, words) => {
  expect(readCell(cell)).toBe(words);
});
