import { expect, test } from '@jest/globals';
import { courtByCode, knownArea, knownCourt } from '../../src/law/courts/courts.js';

test.each([
  ['B16HE00', null, "Kingston upon Hull Magistrates' Court", 'B16HE00'],
  ["Hull Magistrates' Court", null, "Kingston upon Hull Magistrates' Court", 'B16HE00'],
  ['KINGSTON UPON HULL', null, "Kingston upon Hull Magistrates' Court", 'B16HE00'],
  ['Bromley Magistrates’ Court', null, "Bromley Magistrates' Court", 'B01CN00'],
  ['Bromley (London Road)', 'B01CN', "Bromley Magistrates' Court", 'B01CN00'],
  ['Leeds MC', null, "Leeds Magistrates' Court", 'B13HT00'],
  ['Caernarfon Criminal Justice Centre', null, "Caernarfon Magistrates' Court", 'B60WU00'],
  ['Llys Ynadon Caerdydd', null, "Cardiff Magistrates' Court", 'B62DC00'],
  ["Cardiff Magistrates' Court / Llys Ynadon Caerdydd", null, "Cardiff Magistrates' Court", 'B62DC00'],
  ["LLYS YNADON YR WYDDGRUG - MOLD MAGISTRATES' COURT", null, "Mold Magistrates' Court", 'B60JE00'],
  ["Westminster Magistrates' Court", 'b01ix00', "Westminster Magistrates' Court", 'B01IX00'],
])('%s with code %s is %s', (house, code, name, expectedCode) => {
  expect(knownCourt(house, code)).toEqual({ house: name, code: expectedCode });
});

test.each([
  ['Nowhere Magistrates’ Court', "Nowhere Magistrates' Court"],
  ["NOWHERE MAGISTRATES' COURT", "Nowhere Magistrates' Court"],
  ["nowhere magistrates' court", "Nowhere Magistrates' Court"],
  ['Nowhere Magistrates  Court', "Nowhere Magistrates' Court"],
  ['Nowhere Mags Court', "Nowhere Magistrates' Court"],
  ['Nowhere', "Nowhere Magistrates' Court"],
  ['Llys Ynadon Nowhere', "Nowhere Magistrates' Court"],
  ["BRADFORD & KEIGHLEY MAGISTRATES' COURT", "Bradford and Keighley Magistrates' Court"],
  ['NEWCASTLE-UNDER-LYME MC', "Newcastle-under-Lyme Magistrates' Court"],
  ['Manchester', "Manchester Magistrates' Court"],
  ['Llys Ynadon Casnewydd', "Newport Magistrates' Court"],
  ['NOWHERE JUSTICE CENTRE', 'Nowhere Justice Centre'],
  ['McNowhere Crown Court', 'McNowhere Crown Court'],
  ['Z99AA02', 'Z99AA02'],
  ['', ''],
])('a court house on no list, or two courts’ on it, has one spelling: %s is %s', (house, name) => {
  expect(knownCourt(house, null)).toEqual({ house: name, code: null });
});

test.each([
  'West Yorkshire',
  'WEST YORKSHIRE',
  'west  yorkshire',
  'West Yorkshire LJA',
  'West Yorkshire Local Justice Area',
])('a local justice area has one spelling: %s', (area) => {
  expect(knownArea(area)).toBe('West Yorkshire');
});

test('a code on no list stays with its house', () => {
  expect(knownCourt("ELSEWHERE MAGISTRATES' COURT", 'B99ZZ00')).toEqual({
    house: "Elsewhere Magistrates' Court",
    code: 'B99ZZ00',
  });
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
