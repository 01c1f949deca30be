import { describe, expect, test } from '@jest/globals';
import { ANONYMITY_RULES } from '../../src/law/offences/anonymity-offences.js';
import { codesIn, complainantAnonymity } from '../../src/law/offences/complainant-anonymity.js';
import { allOffenceCodes } from '../../src/law/offences/offence-codes.js';

describe('by the code', () => {
  test.each<readonly [string, string, string]>([
    ['SX03250', 'yes', 'sharing an intimate image with intent, s.66B(2)'],
    ['sx03250', 'yes', 'in small letters'],
    ['SX03250A', 'yes', 'an attempt'],
    ['SX03248', 'yes', 'sending a photograph of genitals, s.66A'],
    ['SX03253', 'yes', 'creating an intimate image, s.66E'],
    ['SX03128', 'yes', 'exposure, s.66'],
    ['SX03001C', 'yes', 'conspiracy to rape'],
    ['SX56027', 'yes', 'indecent assault before 2004'],
    ['TH68030', 'yes', 'burglary with intent to rape'],
    ['MS15003', 'yes', 'trafficking'],
    ['CJ15005', 'as_if', 's.33, which gave none'],
    ['CJ15013', 'as_if', 's.33 with threats'],
    ['SX03126', 'no', 'sex with an adult relative, s.64'],
    ['SX03134', 'no', 'with an animal, s.69'],
    ['SX03180', 'no', 'in a public lavatory, s.71'],
    ['SX03139', 'no', 'a notification offence'],
    ['SX03244', 'no', 'breach of a prevention order'],
    ['TH68010', 'no', 'theft'],
    ['PH97008', 'no', 'harassment'],
    ['MC80524', 'no', 'an application'],
    ['SC07003', 'unknown', 'encouraging an offence the code does not name'],
    ['SX03999', 'unknown', 'a code that is on no list'],
    ['1010AW001', 'unknown', 'a force’s own code'],
  ])('%s: %s (%s)', (code, answer, _what) => {
    expect(complainantAnonymity({ code })).toBe(answer);
  });
});

describe('by the words where no code tells', () => {
  test.each([
    [{ code: 'SX03999', wording: 'Contrary to section 66F of the Sexual Offences Act 2003.' }, 'yes'],
    [{ legislation: 'Contrary to section 3 of the Sexual Offences Act 2003' }, 'yes'],
    [{ title: 'Voyeurism - recording a private act' }, 'yes'],
    [{ title: 'Sexual assault on a female' }, 'yes'],
    [{ title: 'Share intimate photograph to cause distress' }, 'yes'],
    [
      { code: 'SC07003', wording: 'encouraged another to commit an offence under s.66B Sexual Offences Act 2003' },
      'yes',
    ],
    [{ title: 'Theft from a shop' }, 'no'],
    [{ title: 'Common assault' }, 'no'],
    [{ title: 'Fail to notify a change of address, Sexual Offences Act 2003' }, 'unknown'],
    [{ title: 'Something a clerk typed' }, 'unknown'],
    [{}, 'unknown'],
  ] as const)('%j: %s', (offence, answer) => {
    expect(complainantAnonymity(offence)).toBe(answer);
  });
});

describe('by what is named beside a code that gives no anonymity', () => {
  test.each([
    [
      {
        code: 'CJ03522',
        title: 'Resentencing',
        wording: 'Original CaseURN: 01ZZ0000124, Re-sentenced Original code : CJ15013, Original details: as charged',
      },
      'as_if',
    ],
    [{ code: 'CJ03522', wording: 'Original code: sx03250a' }, 'yes'],
    [
      { code: 'CJ03522', title: 'Resentencing', wording: 'Original details: Voyeurism - recording a private act.' },
      'yes',
    ],
    [{ code: 'CJ03522', title: 'Disclose private sexual photographs with intent to cause distress' }, 'yes'],
    [{ code: 'CJ03522', title: 'Rape a girl under 13' }, 'yes'],
    [{ code: 'TH68010', title: 'Typed', legislation: 'Contrary to section 3 of the Sexual Offences Act 2003' }, 'yes'],
    [{ code: 'CJ03522', title: 'Resentencing', wording: 'Re-sentenced Original code : TH68010' }, 'no'],
    [{ code: 'SX03126', title: 'Sex with an adult relative', legislation: 's.64 Sexual Offences Act 2003' }, 'no'],
    [{ code: 'SX03244', title: 'Breach SHPO', wording: 'an order under section 103A Sexual Offences Act 2003' }, 'no'],
    [{ code: 'PH97004', title: 'Harassment by posting intimate photographs' }, 'no'],
    [{ code: 'PH97004', wording: 'harassed her and shared private sexual photographs of her' }, 'no'],
    [{ code: 'TH68010', title: 'Theft', wording: 'stole a film about the sexual offences bench' }, 'no'],
  ] as const)('%j: %s', (offence, answer) => {
    expect(complainantAnonymity(offence)).toBe(answer);
  });
});

test('no code is in two rules, and every code of the Sexual Offences Act 2003 on the national list is in one', () => {
  const codes = ANONYMITY_RULES.flatMap((rule) => rule.codes.flatMap(codesIn));
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  const ruled = new Set(codes);
  const left = allOffenceCodes()
    .filter(({ category }) => ['CE', 'CS', 'CI', 'CM'].includes(category))
    .map(({ code }) => code)
    .filter((code) => /^SX03/.test(code) && !ruled.has(code) && !ruled.has(code.slice(0, 7)));
  expect(left).toEqual([]);
});
