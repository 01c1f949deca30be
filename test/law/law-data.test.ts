import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { lawData } from '../../scripts/law-data.js';
import { courtByCode } from '../../src/law/courts/courts.js';
import { allOffenceCodes, offenceCode } from '../../src/law/offences/offence-codes.js';
import { resultCode } from '../../src/law/results/result-codes.js';

const current = lawData();
const whenInstalled = current === null ? test.skip : test;
if (current === null)
  console.warn('law data not compared: @moj-bichard7-developers/bichard7-next-data is not installed');

describe('law data', () => {
  whenInstalled.each(Object.keys(current ?? {}))('%s is what scripts/law-data.ts makes now', (name) => {
    const committed = readFileSync(new URL(`../../src/law/data/${name}`, import.meta.url), 'utf8');
    expect(committed === current?.[name]).toBe(true);
  });

  test('carries the notice of the licence it came under', () => {
    const notice = readFileSync(new URL('../../src/law/data/NOTICE', import.meta.url), 'utf8');
    expect(notice).toContain('MIT License');
    expect(notice).toContain('Ministry of Justice');
  });
});

describe('offenceCode', () => {
  test('gives title and category, case and spaces aside', () => {
    expect(offenceCode('SX03249')).toEqual({
      code: 'SX03249',
      title: 'Share photograph or film of person in intimate state without consent',
      category: 'CS',
    });
    expect(offenceCode(' sx 03249 ')?.code).toBe('SX03249');
    expect(offenceCode('PH97501')?.title).toBe('Application to vary restraining order');
  });

  test('knows the repealed offences with their dates', () => {
    expect(offenceCode('CJ15005')).toMatchObject({ category: 'CE', until: '2024-01-30' });
    expect(offenceCode('CJ15013')).toMatchObject({ from: '2021-06-29', until: '2024-01-30' });
  });

  test('knows a suffix the list leaves out', () => {
    expect(offenceCode('SX03250E')).toMatchObject({ code: 'SX03250E', inchoate: 'encourage' });
    expect(offenceCode('SX03250C')?.inchoate).toBeUndefined();
  });

  test('a code on no list gives null', () => {
    expect(offenceCode('ZZ99999')).toBeNull();
    expect(offenceCode('')).toBeNull();
    expect(offenceCode('__proto__')).toBeNull();
  });

  test('the whole list is there', () => {
    expect(allOffenceCodes().length).toBeGreaterThan(30_000);
  });
});

describe('resultCode', () => {
  test('gives description and type', () => {
    expect(resultCode('3055')).toEqual({ code: '3055', description: 'Deprivation', type: 'ancillary' });
    expect(resultCode('1002')).toEqual({ code: '1002', description: 'Imprisonment', type: 'final' });
    expect(resultCode('4506')?.type).toBe('interim');
    expect(resultCode('3015')?.type).toBeNull();
  });

  test('a code on no list gives null', () => {
    expect(resultCode('0007')).toBeNull();
    expect(resultCode('toString')).toBeNull();
  });
});

describe('courtByCode', () => {
  const lavenderHill = {
    code: 'B01LY00',
    name: 'Lavender Hill',
    area: 'London',
    localJusticeAreaCode: '2577',
    jurisdiction: 'magistrates',
  };

  test.each(['B01LY00', 'b01ly00', 'B01LY', '01LY00', '01LY', 'B01LY03', ' B01LY00 '])(
    'finds the court of %s',
    (code) => {
      expect(courtByCode(code)).toEqual(lavenderHill);
    },
  );

  test('tells Crown Courts apart', () => {
    expect(courtByCode('C01CE00')?.jurisdiction).toBe('crown');
  });

  test.each(['', 'B99ZZ00', 'Lavender Hill', 'B01', 'Z01LY00', 'constructor'])('has no court for “%s”', (code) => {
    expect(courtByCode(code)).toBeNull();
  });
});
