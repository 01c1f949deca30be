import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { documentOf } from '../../src/documents/document.js';
import { readDocument } from '../../src/listings/read-document.js';

/** A sample, and where the day of its hearings stands in it: what is put there stands between the two groups. */
const PLACES: readonly (readonly [sample: string, place: RegExp, clock?: 'london'])[] = [
  ['common-platform-hearing/two-cases-and-an-application.json', /("sittingDay": ")[^"]*(")/g],
  ['common-platform-court-list/two-days-and-an-application.json', /("hearingDate": ")[^"]*(")/g],
  ['cath-magistrates-standard-list/two-sessions-in-one-room.json', /("sittingStart": ")[^"]*(")/g],
  ['cath-magistrates-adult-court-list/two-sessions-in-one-room.json', /("printdate": ")[^"]*(")/g],
  ['libra-court-list-json/two-sessions-in-one-room.json', /("doh": ")[^"]*(")/g],
  ['libra-court-list-xml/soap-two-sessions-in-one-room.xml', /(<doh>)[^<]*(<)/g],
  ['probation-case-list/one-case.json', /("sessionStartTime": ")[^"]*(")/g],
  ['spi-results-xml/two-sessions-two-cases.xml', /(DateOfHearing>)[^<]*(<)/g],
  ['court-register-json/two-defendants.json', /("hearingDate": ")[^"]*(")/g, 'london'],
  [
    'informant-register-json/offences-repeated-on-every-case.json',
    /("(?:hearingDate|hearingStartTime)": ")[^"]*(")/g,
    'london',
  ],
  ['prison-court-register-json/one-register-alone.json', /("hearingDate": ")[^"]*(")/g, 'london'],
  ['informant-register-csv/two-sessions-in-one-room.csv', /()2024-10-14T1\d:00:00Z()/g, 'london'],
  ['printed-court-register/labelled-defendants.txt', /(Date of hearing: ).*()/g],
  ['cath-list-html/public-list.html', /(List for )[^<]*(<)/g],
];

const SAME_DAY = [
  '2025-07-10',
  '2025-07-10T10:00:00Z',
  '2025-07-10T10:00:00.000Z',
  '2025-07-10T10:00:00+01:00[Europe/London]',
  '2025-07-10T23:30:00.433+01:00[Europe/London]',
  '2025-07-10T10:00:00Z[UTC]',
  '10/07/2025',
  '10-07-2025',
  '10 July 2025',
  '10 Jul 2025',
  'Thursday 10 July 2025',
  '10.07.25',
  '10 Gorffennaf 2025',
];
const NO_DAY = [
  'Invalid dateZ',
  'DATE_OF_HEARING',
  'Date and time to be fixed',
  '31/02/2025',
  '2025-02-30',
  '2025-13-01T10:00:00Z',
  'tomorrow',
];

async function daysOf(sample: string, place: RegExp, printed: string) {
  const text = readFileSync(join('samples/listings', sample), 'utf8');
  expect(text).toMatch(place);
  const changed = text.replace(place, `$1${printed}$2`);
  const { listings, problems, quarantined } = await readDocument(documentOf('dated', Buffer.from(changed)));
  expect(quarantined).toBeNull();
  return {
    days: [...new Set(listings.map(({ sittingDate }) => sittingDate))],
    isTold: problems.some(({ code }) => code === 'date_unreadable'),
  };
}

describe.each(PLACES)('the day of a hearing in %s', (sample, place, clock) => {
  test.each(SAME_DAY)('is right as %s', async (printed) => {
    const { days } = await daysOf(sample, place, printed);
    expect(days).toEqual(['2025-07-10']);
  });

  test.each(NO_DAY)('is none, and a problem, as %s', async (printed) => {
    expect(await daysOf(sample, place, printed)).toMatchObject({ days: [null], isTold: true });
  });

  test('is none, or the day the results were ordered, where there is a dash for it', async () => {
    const { days, isTold } = await daysOf(sample, place, '-');
    const ordered = sample.startsWith('common-platform-hearing/') ? '2025-02-03' : null;
    expect({ days, isTold }).toEqual({ days: [ordered], isTold: ordered === null });
  });

  test(`late in the evening is ${clock === 'london' ? 'the clock on the wall, whatever its Z says' : 'a moment'}`, async () => {
    const { days } = await daysOf(sample, place, '2025-07-10T23:30:00Z');
    expect(days).toEqual([clock === 'london' ? '2025-07-10' : '2025-07-11']);
  });
});

const BIRTHS: readonly (readonly [sample: string, place: RegExp])[] = [
  ['common-platform-hearing/two-cases-and-an-application.json', /("dateOfBirth": ")[^"]*(")/g],
  ['common-platform-court-list/two-days-and-an-application.json', /("dateOfBirth": ")[^"]*(")/g],
  ['cath-magistrates-standard-list/two-sessions-in-one-room.json', /("dateOfBirth": ")[^"]*(")/g],
  ['cath-sjp-press-list/two-cases.json', /("dateOfBirth": ")[^"]*(")/g],
  ['libra-court-list-xml/soap-two-sessions-in-one-room.xml', /(<def_dob>)[^<]*(<)/g],
  ['informant-register-json/offences-repeated-on-every-case.json', /("dateOfBirth": ")[^"]*(")/g],
];

describe.each(BIRTHS)('a date of birth in %s', (sample, place) => {
  const bornIn = async (printed: string) => {
    const text = readFileSync(join('samples/listings', sample), 'utf8');
    expect(text).toMatch(place);
    const changed = Buffer.from(text.replace(place, `$1${printed}$2`));
    const { listings, problems } = await readDocument(documentOf('dated', changed));
    const people = listings.flatMap(({ hearings }) => hearings).flatMap(({ defendants }) => defendants);
    return {
      born: [...new Set(people.flatMap(({ dateOfBirth }) => dateOfBirth ?? []))],
      isTold: problems.some(({ code }) => code === 'date_unreadable'),
    };
  };

  test.each([
    '1951-05-05',
    '5 May 1951',
    '05/05/1951',
    '05-05-1951',
    '5 Mai 1951',
    '1951-05-05T00:00:00+01:00[Europe/London]',
  ])('is right as %s', async (printed) => {
    expect((await bornIn(printed)).born).toEqual(['1951-05-05']);
  });

  test.each(['Invalid dateZ', '31/02/1951', 'unknown'])('is left out, and a problem, as %s', async (printed) => {
    expect(await bornIn(printed)).toEqual({ born: [], isTold: true });
  });

  test('is left out where nothing stands for it', async () => {
    expect((await bornIn('')).born).toEqual([]);
  });
});
