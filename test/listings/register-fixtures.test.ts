import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readPdf } from '../../src/documents/pdf/pdf.js';
import { courtRegisterPdf } from '../../src/listings/formats/court-register-pdf.js';
import type { Listing, Offence, Result } from '../../src/listings/listing.js';

const FOLDER = '../shared/fixtures/pcr-registers';
const here = existsSync(FOLDER);
const names = here ? readdirSync(FOLDER) : [];

/** Where the courts' own reading of the event says what its print does not, and why. */
const NOT_PRINTED: readonly { readonly label: RegExp; readonly because: string }[] = [
  { label: /email address|^(?:prison|conveyor).*name$|team to be notified/i, because: 'addressees of the warrant' },
  {
    label: /^(?:This notice is for personal service|Adjournment reasons|To attend or a warrant to issue)$/i,
    because: 'headings of a group without a value, or for whoever serves the notice',
  },
  {
    label:
      /medical|^(?:Reason for report|Offence details|Criminal record|Home circumstances|Officer in case|Probation Officer)$/i,
    because: 'the request for a medical report, which is a form of its own',
  },
  {
    label: /^(?:Risk or vulnerability factors|Notification of electronic monitoring order \(bail\))$/,
    because: 'for the prison and the contractor; the template of the result does not name them',
  },
];

interface ExpectedCase {
  readonly defendant: {
    readonly firstName: string;
    readonly middleName?: string;
    readonly lastName: string;
    readonly dateOfBirth: string;
  };
  readonly hearing: {
    readonly hearingDate: string;
    readonly jurisdiction: string;
    readonly courtDetails: { readonly court: { readonly courtHouseName: string }; readonly ljaName: string };
  };
  readonly offences: readonly ExpectedOffence[];
  readonly prosecutionCase?: { readonly caseURN: string };
  readonly courtApplications: readonly {
    readonly type: string;
    readonly results: readonly unknown[];
    readonly offences: readonly ExpectedOffence[];
  }[];
}

interface ExpectedOffence {
  readonly code: string;
  readonly title: string;
  readonly wording: string;
  readonly offenceLegislation?: string;
  readonly pleaValue?: string;
  readonly pleaDate?: string;
  readonly verdict?: string;
  readonly convictionDate?: string;
  readonly allocationDecision?: string;
  readonly results: readonly { readonly resultTexts: readonly { readonly label: string; readonly value: string }[] }[];
}

function expectedOf(pdf: string): readonly ExpectedCase[] {
  const stem = pdf.slice(0, pdf.indexOf('.'));
  return names
    .filter((name) => name.startsWith(`${stem}.expected`))
    .flatMap((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as ExpectedCase[]);
}

/** Every result text in the event the register was printed from. */
function wordsOf(pdf: string): readonly string[] {
  const found: string[] = [];
  JSON.parse(
    readFileSync(join(FOLDER, `${pdf.slice(0, pdf.indexOf('.'))}.event.json`), 'utf8'),
    (key, value: unknown) => {
      if (key === 'resultText' && typeof value === 'string') found.push(plain(value));
      return value;
    },
  );
  return found;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function squeezed(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plain(text);
}

const describeHere = here ? describe : describe.skip;
const pdfs = names.filter((name) => name.endsWith('.pdf'));

describeHere('the public registers (skipped where ../shared/fixtures is not)', () => {
  test.each(here ? pdfs : ['none'])('%s agrees with the courts’ own reading of it', async (pdf) => {
    const content = await readPdf(readFileSync(join(FOLDER, pdf)));
    expect(courtRegisterPdf.recognises(content)).toBe(true);
    const { listings, problems } = courtRegisterPdf.read(content);
    expect(problems).toEqual([]);
    const expected = expectedOf(pdf);
    expect(expected.length).toBeGreaterThan(0);
    for (const one of expected) agree(listings, one);
  });

  test.each(here ? pdfs : ['none'])('%s prints every result in the words of its event', async (pdf) => {
    const { listings } = courtRegisterPdf.read(await readPdf(readFileSync(join(FOLDER, pdf))));
    const words = wordsOf(pdf);
    const results = resultsOf(listings);
    expect(results.length).toBeGreaterThan(0);
    for (const { text } of results) expect(words).toContain(plain(text));
  });
});

function agree(listings: readonly Listing[], one: ExpectedCase): void {
  const listing = listings.find(({ sittingDate }) => sittingDate === one.hearing.hearingDate);
  expect(listing?.courtHouse).toBe(one.hearing.courtDetails.court.courtHouseName);
  expect(listing?.localJusticeArea).toBe(one.hearing.courtDetails.ljaName);
  const hearing = listing?.hearings.find(({ urn }) => urn === one.prosecutionCase?.caseURN);
  expect(hearing?.jurisdiction).toBe(one.hearing.jurisdiction.toLowerCase());
  const { firstName, middleName, lastName, dateOfBirth } = one.defendant;
  const full = [firstName, middleName, lastName].filter(Boolean).join(' ');
  const defendant = hearing?.defendants.find(({ name }) => name?.full === full);
  expect(defendant).toMatchObject({ dateOfBirth });
  agreeOnOffences(defendant?.offences ?? [], one.offences);
  for (const { type, results, offences } of one.courtApplications) {
    const application = hearing?.applications.find((candidate) => candidate.type === type);
    expect(application?.results).toHaveLength(results.length);
    agreeOnOffences(application?.offences ?? [], offences);
  }
}

function agreeOnOffences(read: readonly Offence[], expected: readonly ExpectedOffence[]): void {
  expect(read.map(summary)).toEqual(expected.map(expectedSummary));
  expected.forEach((offence, index) => {
    const printed = read[index]?.results ?? [];
    expect(printed).toHaveLength(offence.results.length);
    offence.results.forEach(({ resultTexts }, at) => {
      for (const { label, value } of resultTexts) expectPrinted(label, value, printed[at]?.text ?? '');
    });
  });
}

function summary({
  code,
  title,
  wording,
  legislation,
  plea,
  pleaDate,
  verdict,
  convictionDate,
  allocationDecision,
}: Offence) {
  return { code, title, wording, legislation, plea, pleaDate, verdict, convictionDate, allocationDecision };
}

function expectedSummary(offence: ExpectedOffence): ReturnType<typeof summary> {
  return {
    code: offence.code,
    title: offence.title,
    wording: plain(offence.wording),
    legislation: squeezed(offence.offenceLegislation),
    plea: offence.pleaValue,
    pleaDate: offence.pleaDate,
    verdict: offence.verdict,
    convictionDate: offence.convictionDate,
    allocationDecision: offence.allocationDecision,
  };
}

function expectPrinted(label: string, value: string, text: string): void {
  // A box that was not ticked is not printed.
  if (value === 'false' || NOT_PRINTED.some((one) => one.label.test(label))) return;
  const words = plain(text).toLowerCase();
  if (value === 'true') expect(words).toContain(label.toLowerCase());
  else if (value === '') expect(words).toContain(label.toLowerCase().replace(/^.*?: /, ''));
  // A next hearing is one prompt of many lines, of which the print folds the day and the court house into its sentence.
  else if (value.includes('\n')) {
    for (const name of ['Date of hearing', 'Time of hearing', 'Courthouse organisation name']) {
      expect(words).toContain(lineOf(value, name).toLowerCase());
    }
  } else expect(words).toContain(plain(value).toLowerCase());
}

function lineOf(value: string, name: string): string {
  return (
    value
      .split('\n')
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1) ?? name
  );
}

function resultsOf(listings: readonly Listing[]): readonly Result[] {
  return listings
    .flatMap(({ hearings }) => hearings)
    .flatMap(({ applications, defendants }) => [
      ...applications.flatMap(({ results }) => results),
      ...defendants.flatMap(({ offences, results }) => [...results, ...offences.flatMap((offence) => offence.results)]),
    ]);
}
