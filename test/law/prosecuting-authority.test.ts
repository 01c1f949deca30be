import { expect, test } from '@jest/globals';
import { prosecutingAuthority } from '../../src/law/courts/prosecuting-authority.js';

test.each([
  ['Crown Prosecution Service', 'Crown Prosecution Service'],
  ['CPS', 'Crown Prosecution Service'],
  ['CPS-EX', 'Crown Prosecution Service'],
  ['CROWN PROSECUTION SERVICE - NORTH', 'Crown Prosecution Service'],
  ['Gwasanaeth Erlyn y Goron', 'Crown Prosecution Service'],
  ['POL01', 'POL01'],
  ['Fernshire Police', 'Fernshire Police'],
  ['Driver and Vehicle Licensing Agency', 'Driver and Vehicle Licensing Agency'],
  ['Mr A Lapwing of the Crown', 'another prosecutor'],
  ['Ms Wren, Fernshire Police', 'another prosecutor'],
  ['Avocet Heron', 'another prosecutor'],
  ['  ', null],
  [null, null],
])('%s is %s', (printed, authority) => {
  expect(prosecutingAuthority(printed)).toBe(authority);
});
