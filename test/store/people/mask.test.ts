import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract } from '../../../src/facts/extract.js';
import type { Listing } from '../../../src/listings/listing.js';
import { knownWords } from '../../../src/store/people/known-words.js';
import { mask, maskFor } from '../../../src/store/people/mask.js';
import { HOSTILE_TEXTS } from '../hostile-texts.js';

const flint = {
  name: { full: 'Mr Flint Arthur GRANITE', title: 'Mr', forenames: 'Flint Arthur', surname: 'GRANITE' },
  dateOfBirth: '1990-02-03',
  address: '12 Lichen Street, Mossville, ZZ1 1AA',
  asn: '1122ZZ0100000448754K',
  offences: [],
  results: [],
};

function document(...texts: string[]): readonly Listing[] {
  const results = texts.map((text) => ({ text, at: { pointer: '/0' } }));
  return [
    {
      courtHouse: 'Testham',
      sittingDate: '2024-09-01',
      hearings: [{ reportingRestrictions: [], applications: [], defendants: [{ ...flint, results }] }],
    },
  ];
}

/** Of 3 February 1990 and of no other day: 2 March is another. */
test.each([
  ['3 February 1990', '█ ████████ ████'],
  ['03 Feb 90', '██ ███ ██'],
  ['3/2/90', '██████'],
  ['03.02.1990', '██████████'],
  ['1990-02-03', '██████████'],
  ['03021990', '████████'],
  ['19900203', '████████'],
  ['03/2/1990', '03/2/1990'],
  ['02/03/1990', '02/03/1990'],
  ['3 February 1991', '3 February 1991'],
  ['3 February', '3 February'],
])('a date of birth is hidden however it is printed: the day of %s', (date, expected) => {
  expect(mask(`the day of ${date} it was`, knownWords([flint]))).toBe(`the day of ${expected} it was`);
});

describe('what is hidden', () => {
  test.each([
    ['Flint Granite, born on 3 February 1990', '█████ ███████, born on █ ████████ ████'],
    ['FLINT ARTHUR GRANITE (03/02/1990)', '█████ ██████ ███████ (██████████)'],
    ['Mr Granite is to live at 12 Lichen Street', 'Mr ███████ is to live at ██ ██████ ██████'],
    ['Granite’s phone', '█████████ phone'],
    ['a granite worktop', 'a granite worktop'],
    ['Not to contact directly or indirectly Wren Quartz.', 'Not to contact directly or indirectly ████ ██████.'],
    [
      'Not to contact Wren Quartz, Robin Sorrel or Linnet Fern until 1 May 2027',
      'Not to contact ████ ██████, █████ ██████ or ██████ ████ until 1 May 2027',
    ],
    ['Protected person: wren quartz', 'Protected person: ████ ██████'],
    ["Protected person's address: 4 Nest Row", "Protected person's address: █ ████ ███"],
    [
      'disclosed photographs, namely two images of Wren Quartz',
      'disclosed photographs, namely two images of ████ ██████',
    ],
    [
      'DISCLOSED A PHOTOGRAPH OF WREN QUARTZ WITH INTENT TO CAUSE DISTRESS',
      'DISCLOSED A PHOTOGRAPH OF ████ ██████ WITH INTENT TO CAUSE DISTRESS',
    ],
    ['images of VICTIM_1', 'images of ████████'],
    ['on 07700 900123 or +44 7700 900123', 'on █████ ██████ or ███ ████ ██████'],
    ['to wren@moss.example', 'to █████████████████'],
    ['living in ZZ9 9ZZ', 'living in ███ ███'],
    ['phone IMEI 35 123456 123456 7', 'phone IMEI ██ ██████ ██████ █'],
    ['laptop with serial number RZ8N1234X', 'laptop with serial number █████████'],
    ['the car AB12 CDE', 'the car ████ ███'],
    ['a person known as @wren_q', 'a person known as ███████'],
  ])('%s', (text, expected) => {
    expect(mask(text, knownWords([flint]))).toBe(expected);
  });
});

describe('what stays', () => {
  test.each([
    'Deprived of an iPhone 12 under section 153 of the Sentencing Act 2020',
    'Community order with 100 hours of unpaid work to be completed by 1 May 2026',
    'Restraining order until 14 June 2029. Not to contact directly or indirectly the complainant',
    'To pay compensation of £100.00 and a surcharge of £114',
    'Contrary to section 33(1) of the Criminal Justice and Courts Act 2015',
    'Forfeiture and destruction of Samsung phone, exhibit RMM/01',
    'Adjourned until 16/01/2025 at 10:00 in Courtroom 02 Testham Magistrates Court',
    'Committed to the Crown Court for sentence under section 14 Sentencing Act 2020',
    'Committed to Bristol Crown Court for sentence',
    'Adjourned to Highbury Corner Magistrates’ Court on 3 May 2025',
    'Remanded to HMP Wandsworth',
    'Remanded in custody to HMYOI Feltham until 3 May',
    'Contrary to section 66B(2) and (10) of the Sexual Offences Act 2003',
    'Forfeiture under section 27 of the Misuse of Drugs Act 1971',
    'Restraining order under section 360 of the Sentencing Act 2020 / Sentencing Code',
    'To be dealt with by Avon and Somerset Police',
    'Report to Bridewell Police Station between 6pm and 8pm',
    'Victim Surcharge £154. Costs to the Crown Prosecution Service £85',
    'Collection order made. Payment by monthly instalments of £25 from 1 June 2025',
    'Deprivation order made: Samsung Galaxy S21, Apple iPhone 12 Pro Max and HP laptop',
    'Forfeit and destroy Sony PlayStation and 2 SanDisk USB sticks',
    'Building Better Relationships programme requirement 30 days',
    'Drug Rehabilitation Requirement with Monthly Reviews',
    'Electronic Monitoring: Curfew between 7pm and 7am',
    'Attend appointments with the responsible officer',
    'Sexual Harm Prevention Order until 1 May 2030, terms as drafted',
    'Notification requirements for 10 years under Part 2',
    'Application to vary bail refused. Remanded on conditional bail',
    'No evidence offered. Dismissed under s.17',
    'Reason: the offence is so serious that only custody can be justified',
    'Credit for guilty plea. Sentence reduced by one third',
    'Statutory Surcharge. Offender Levy',
    'Order for Deprivation of Property (s.153 Sentencing Act 2020)',
    'Gorchymyn atal am 5 mlynedd o dan adran 360',
    'Anfonwyd i Lys y Goron Caerdydd',
    'Driving licence endorsed with 6 points. Disqualified for 12 months',
    'Suspended Sentence Order 12 months suspended for 18 months',
    'Unpaid Work Requirement: 100 hours within the next twelve months',
    'Mental Health Treatment Requirement. Rehabilitation Activity Requirement: 20 days',
    'Not to contact any prosecution witness directly or indirectly',
    'Not to contact or approach the complainant',
    'Not to go within 100 metres of any school',
    'Surrender passport to Trinity Road Police Station',
    'Not to use Facebook, Instagram, WhatsApp, Snapchat or TikTok to contact the victim',
    'Not to possess any device capable of accessing the Internet',
    'Compensation £100 to the complainant',
    'To register within 3 days at a Police Station',
    'Court declined to make the order as the Crown did not apply',
    'Bail Without Conditions',
    'Hearing: Plea and Trial Preparation Hearing',
    'Warrant without bail issued',
    'Conditional Discharge 12 Months',
    'Absolute Discharge',
    'Defendant Excused Attendance',
    'Pay By 14 Days',
    'Community Order End Date 12/12/2025',
    'Requirements: Accredited Programme; Curfew; Exclusion',
    'exhibit RMM/01 and exhibit ABC/2',
    'Case remitted to Cardiff Magistrates',
    'Hearing by Video Link from Prison',
    'Deleted images from iCloud and Google Drive',
    'Imposed Concurrent To Count 2',
    'Interim Restraining Order. Reviewed at Leeds Crown Court',
  ])('%s', (text) => {
    expect(mask(text, knownWords([flint]))).toBe(text);
  });
});

const OTHERS = knownWords([]);

describe.each(Object.entries(HOSTILE_TEXTS))('hidden of a hostile text: %s', (_, texts) => {
  test.each(texts)('%s', (marked) => {
    const text = marked.replace(/[«»]/g, '');
    const expected = marked.replace(/«([^»]*)»/g, (_whole, hidden: string) => hidden.replace(/\S/g, '█'));
    expect(mask(text, OTHERS)).toBe(expected);
  });
});

describe('clauses read from the masked words are those of the words', () => {
  const texts = ['orders', 'mixed', 'sentences', 'blind', 'composed'].flatMap((name) =>
    readFileSync(`samples/wording/${name}.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): { readonly id: string; readonly input: { readonly text?: string } } => JSON.parse(line)),
  );

  test('in every labelled text', () => {
    const otherwise = texts.flatMap(({ id, input }) => {
      const { text } = input;
      if (text === undefined) return [];
      const masked = mask(text, OTHERS);
      expect(masked.length).toBe(text.length);
      return masked === text || read({ ...input, text }) === read({ ...input, text: masked }) ? [] : [id];
    });
    // Its clause ends with the registration mark of a car.
    expect(otherwise).toEqual(['B116']);
  });

  function read(input: { readonly text: string }): string {
    return JSON.stringify(extract(input).clauses.map(({ quote: _quote, ...clause }) => clause));
  }
});

test('a protected person named once with a cue is hidden wherever the document names them', () => {
  const hide = maskFor(document('Not to contact Wren Quartz', 'Wren Quartz to have the laptop'));
  expect(hide('The laptop goes to the owner, Wren Quartz')).toBe('The laptop goes to the owner, ████ ██████');
});

test('a mask is as long as the text, hides no white space, and changes nothing but to █', () => {
  const words = fc.constantFrom(
    ...[
      'Flint',
      'GRANITE',
      'Not to contact',
      'Wren',
      'Quartz',
      '12 Lichen Street',
      'ZZ1 1AA',
      '07700 900123',
      'deprived',
      '£100',
      '😀',
      'é',
      ',',
      '.',
      '\n',
      'namely',
      '@x',
      'AB12 CDE',
      'serial',
      'Protected person:',
    ],
  );
  const texts = fc
    .array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 8 })))
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(texts, (text) => {
      const masked = maskFor(document(text))(text);
      expect(masked.length).toBe(text.length);
      for (let index = 0; index < text.length; index += 1) {
        const [before = '', after = ''] = [text[index], masked[index]];
        if (after !== before) expect([after, /\s/.test(before)]).toEqual(['█', false]);
      }
    }),
    { numRuns: 300 },
  );
});

test('hostile text is masked in time that grows with its length', () => {
  for (const part of [
    'a',
    'A',
    '1',
    'A ',
    '1 ',
    'to A',
    '@',
    'contact ',
    '£1 ',
    'Mr A and ',
    'contact the ',
    'Ab ',
    'x/',
    'a.',
    'his son ',
    '1 a b c ',
    'Ab of and ',
    'account ',
    '(',
    'contact (or ) ',
  ]) {
    const text = part.repeat(Math.floor(20_000 / part.length));
    const began = process.cpuUsage();
    mask(text, knownWords([flint]));
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(1500);
  }
});
