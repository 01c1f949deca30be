import { expect, test } from '@jest/globals';
import { courtByCode, knownCourt } from '../../src/law/courts.js';

test.each([
  ['B16HE00', null, "Kingston upon Hull Magistrates' Court", 'B16HE00'],
  ["Hull Magistrates' Court", null, "Kingston upon Hull Magistrates' Court", 'B16HE00'],
  ['KINGSTON UPON HULL', null, "Kingston upon Hull Magistrates' Court", 'B16HE00'],
  ['Bromley Magistrates’ Court', null, "Bromley Magistrates' Court", 'B01CN00'],
  ['Bromley (London Road)', 'B01CN', "Bromley Magistrates' Court", 'B01CN00'],
  ["Westminster Magistrates' Court", 'b01ix00', "Westminster Magistrates' Court", 'B01IX00'],
])('%s with code %s is %s', (house, code, name, expectedCode) => {
  expect(knownCourt(house, code)).toEqual({ house: name, code: expectedCode });
});

test.each([
  ['a court house on no list keeps the document’s words', 'Nowhere Magistrates’ Court', null],
  ['a name that could be two courts keeps the document’s words', 'Manchester', null],
  ['a code on no list stays with its house', 'Elsewhere', 'B99ZZ00'],
])('%s', (_why, house, code) => {
  expect(knownCourt(house, code)).toEqual({ house, code });
});

test('a court sitting in a county court’s building is found by its code alone', () => {
  expect(courtByCode('B01RD00')?.name).toBe('Bromley (County Court, College Road)');
  expect(knownCourt('x', 'B01RD00')).toEqual({
    house: 'Bromley (County Court, College Road)',
    code: 'B01RD00',
  });
});

test('a Crown Court is not taken for the magistrates’ court of its town', () => {
  expect(knownCourt('Hull Crown Court', null).code).not.toBe('B16HE00');
});
