import { expect, test } from '@jest/globals';
import { readTextRegister } from '../../../src/listings/register-text/read-register.js';

const HEAD = "Ferrow Magistrates' Court, 17 February 2026\n";
const namesIn = (...names: readonly string[]) => {
  const cases = names.map(
    (name, at) => `Defendant: ${name}\nCase: 99ZZ100${at}26\nOffence: Theft\nPlea: Guilty\nResult: Fined £5.`,
  );
  const { listings, problems } = readTextRegister(HEAD + cases.join('\n\n'));
  const read = listings.flatMap(({ hearings }) => hearings.flatMap(({ defendants }) => defendants));
  return {
    names: read.map(({ name, sex }) => [name?.full ?? sex, name?.forenames, name?.surname]),
    problems: problems.map(({ code }) => code),
  };
};

test.each([
  [
    'by the end its common forenames stand at',
    ['HOLLOWAY PETER', 'MCALLISTER MARY ANN', 'VAN DER TEST PHILIPPA'],
    ['HOLLOWAY', 'MCALLISTER', 'VAN DER TEST'],
  ],
  [
    'by that of the others',
    ['HOLLOWAY PETER', 'ELMTEST MARY', 'BIRCHTEST CORIN'],
    ['HOLLOWAY', 'ELMTEST', 'BIRCHTEST'],
  ],
  ['by an initial or a title behind it', ['HOLLOWAY CORIN P', 'TESTELM WREN MRS'], ['HOLLOWAY', 'TESTELM']],
  [
    'by the order of five of them',
    ['ASHTEST CORIN', 'BIRCHTEST WREN', 'ELMTEST FERN', 'OAKTEST BRIAR', 'YEWTEST ASTER'],
    ['ASHTEST', 'BIRCHTEST', 'ELMTEST', 'OAKTEST', 'YEWTEST'],
  ],
])('of a name in capitals the surname is told %s', (_how, printed, surnames) => {
  const { names, problems } = namesIn(...printed);
  expect(names.map(([, , surname]) => surname)).toEqual(surnames);
  expect(problems).toEqual([]);
});

test('where nothing tells which word of a name in capitals is the surname, that is told', () => {
  expect(namesIn('ASHTEST CORIN').problems).toEqual(['name_order_unknown']);
  expect(namesIn('PETER HOLLOWAY', 'ASHTEST PHILIPPA').problems).toEqual([]);
  expect(namesIn('PETER HOLLOWAY', 'ASHTEST PHILIPPA', 'ELMTEST CORIN').problems).toEqual(['name_order_unknown']);
});

test.each([
  ['Mark Dean FOWLTEST (aka Mark PEARTEST)', ['Mark Dean FOWLTEST (aka Mark PEARTEST)', 'Mark Dean', 'FOWLTEST']],
  ['FOWLTEST, Mark (known as Marky)', ['Mark FOWLTEST (known as Marky)', 'Mark', 'FOWLTEST']],
  ['Anna HARTEST formerly WELLTEST', ['Anna HARTEST formerly WELLTEST', 'Anna', 'HARTEST']],
  ['Male, 33', ['Male', undefined, undefined]],
  ['[Name redacted]', [undefined, undefined, undefined]],
])('%s is no name with its other names or its sex in it', (printed, read) => {
  expect(namesIn(printed).names).toEqual([read]);
});
