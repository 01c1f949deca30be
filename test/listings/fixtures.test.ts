import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readFileAt } from '../../src/listings/read-document.js';
import { walk } from '../../src/sources/folders/folder.js';

const FIXTURES = '../shared/fixtures';
const FOLDERS = ['cp-results', 'laa', 'hmpps', 'pcr-registers', 'spi-results-uat', 'spi-results-e2e'];
const LISTS = ['cath-lists', 'cath-schemas', 'cp-lists', 'libra-lists', 'reference'];
const FILES = ['registers'];

/** What is no hearing with results, and why: typed by hand from the documents. */
const OTHERWISE: Readonly<Record<string, readonly [ending: string, why: string]>> = {
  '15-progression.command.create-court-application-with-organisation-applicant-send-notification.json': [
    'setAside no_hearings',
    'asks for an application to be listed; no hearing has been held',
  ],
  'court-application-invalid.json': ['setAside no_hearings', 'its hearing has neither a case nor an application'],
  'defendant_judicial_result.all_fields.json': ['setAside no_hearings', 'one result, without its hearing'],
  'defendant_judicial_result.json': ['setAside no_hearings', 'one result, without its hearing'],
  'judicial_result.all_fields.json': ['setAside no_hearings', 'one result, without its hearing'],
  'pip-dm-countyCourtLondonCivilDailyCauseList.xlsx': ['setAside not_criminal', 'a civil list'],
  'pip-dm-courtOfAppealCriminalDailyCauseList.xlsx': ['setAside not_criminal', 'an appeal list'],
  'pip-dm-civilDailyCauseList.json': ['setAside not_criminal', 'a civil list'],
  'court-list-payload-standard.json': ['setAside crown_list', 'a list of Croydon Crown Court'],
  'court-list.json': ['quarantined invalid_json', 'two commas on line 99'],
  'ignored-courts.xml': ['setAside no_hearings', 'a request without any data'],
  'expectedWebPage.xml': ['quarantined unknown_format', 'a Crown Court status page for the web'],
};

/** Schemas, and what stands in the folders of tables. */
const REFERENCE = [
  /^schema\..*\.json$/,
  /[-_]schema\.json$/,
  /^labels\./,
  /^listLookup\.json$/,
  /^magistrates_.*_list\.json$/,
  /^single_justice_/,
  /^results\.prosecutor-results\.json$/,
];

/** How many listed cases, people and charges each list holds, counted from the documents with a text search. */
const LISTED: Readonly<Record<string, readonly [hearings: number, people: number, charges: number]>> = {
  'pip-dm-magistratesStandardList.json': [5, 5, 10],
  'pip-dm-magistratesAdultCourtList.json': [6, 6, 5],
  'pip-dm-magistratesPublicAdultCourtList.json': [4, 4, 0],
  'pip-dm-sjpPressList.json': [2, 2, 2],
  'pip-dm-sjpPublicList.json': [1, 1, 2],
  'court-list-payload-birmingham-standard.json': [2, 1, 1],
  'court-list-payload-public.json': [6, 6, 6],
  'public.sjp.pending-cases-public-list-generated.json': [65, 65, 67],
  'publish-standard-list.json': [10, 10, 10],
  'publish-requested.json': [7, 11, 11],
  'external-document-request-multi-session.xml': [4, 4, 4],
  'gateway-message-invalid.xml': [18, 18, 18],
  'sample-request.xml': [2, 2, 2],
  'pac-case-list-short.json': [5, 5, 8],
};

/** Results in each Common Platform message, counted by hand with a text search for their ids. */
const RESULTS: Readonly<Record<string, number>> = {
  '05-hearing-add-missing-results.json': 4,
  '09-2_app_stat_dec_1_results_for_day.json': 7,
  '19-10-retention-period-crown-mag-remittal-results-added.json': 10,
  '21-public.hearing.resulted-defendant-proceeding-concluded-with-all-offences-resulted-final.json': 7,
  '27-progression.query.hearing-with-courtApplications-linked-application.json': 5,
  'amend-day1.hearing-results-added-for-day-1.json': 15,
  'amend-day5.hearing-results-added-for-day-5.json': 16,
  'createNowRequest.json': 8,
  'progression.event.prosecution-cases-resulted-2-defendant-2-offences-v2.json': 9,
  'single-def-two-case-active-order-application.event.json': 7,
  'uw370139697-remand-bail-direction-case-defendant-results-markers.event.json': 12,
  'informantRegister.csv': 4,
  'informant-register-document-requests.json': 4,
  'd08-offences-duplicated-onto-every-case.expected.json': 5,
  'd11-duration-dates-parsed-as-ddmmyyyy.expected.json': 4,
  'progression.add-court-register-document.json': 2,
  'progression.add-court-register-document-payload.json': 5,
  'progression.add-court-register-document-payload-with-whitespaces.json': 5,
  'uw370139697-remand-bail-direction-case-defendant-results-markers.expected1.json': 5,
};

interface Ending {
  readonly name: string;
  readonly format: string | null;
  readonly ending: string;
  readonly results: number;
  readonly listed: readonly number[];
  readonly problems: readonly string[];
  readonly undated: boolean;
}

/** Each file is read once, whichever tests look at it. */
const met = new Map<string, Ending>();

async function endings(paths: readonly string[]): Promise<readonly Ending[]> {
  const found: Ending[] = [];
  for await (const { path, name } of walk(paths)) {
    const ending = met.get(path) ?? (await endingOf(path, name));
    met.set(path, ending);
    found.push(ending);
  }
  return found;
}

async function endingOf(path: string, name: string): Promise<Ending> {
  const read = await readFileAt(path, name);
  const hearings = read.listings.flatMap((listing) => listing.hearings);
  const holders = hearings.flatMap(({ defendants, applications }) => [...defendants, ...applications]);
  const results = holders.flatMap((holder) => [
    ...holder.results,
    ...holder.offences.flatMap((offence) => offence.results),
  ]);
  return {
    name,
    format: read.document.format,
    ending: read.quarantined
      ? `quarantined ${read.quarantined.code}`
      : read.setAside
        ? `setAside ${read.setAside.code}`
        : 'read',
    results: results.length,
    listed: [
      hearings.length,
      hearings.flatMap(({ defendants }) => defendants).length,
      holders.flatMap(({ offences }) => offences).length,
    ],
    problems: read.problems.map(({ code }) => code),
    undated: read.listings.some(({ sittingDate }) => sittingDate === null),
  };
}

/** One line a format: how its documents ended, and which problems they have how often. */
function tableOf(found: readonly Ending[]): string {
  const formats = [...new Set(found.map(({ format }) => format))].sort((a, b) => (a ?? '~').localeCompare(b ?? '~'));
  const lines = formats.map((format) => {
    const ofFormat = found.filter((one) => one.format === format);
    const count = (kind: string) => String(ofFormat.filter(({ ending }) => ending.startsWith(kind)).length).padStart(5);
    const reasons = ofFormat.flatMap(({ ending }) => (ending.startsWith('quarantined') ? [ending.split(' ')[1]] : []));
    const codes = [...ofFormat.flatMap(({ problems }) => problems), ...reasons];
    const counted = [...new Set(codes)].sort().map((code) => `${code} ${codes.filter((one) => one === code).length}`);
    const name = (format ?? '(no format)').padEnd(42);
    return `${name}${count('read')}${count('setAside').padStart(11)}${count('quarantined').padStart(13)}  ${counted.join(', ')}`;
  });
  return [`${'format'.padEnd(42)} read  set aside  quarantined  problems`, ...lines].join('\n');
}

const present = existsSync(FIXTURES);
(present ? describe : describe.skip)(
  `published documents${present ? '' : `: skipped, ${FIXTURES} is not here`}`,
  () => {
    test.each([...FOLDERS, ...LISTS, ...FILES])(
      'every file of %s is read, or left with a true reason',
      async (part) => {
        for (const { name, ending } of await endings([join(FIXTURES, part)])) {
          const isReference = part === 'reference' || REFERENCE.some((pattern) => pattern.test(name));
          const expected = OTHERWISE[name]?.[0] ?? (isReference ? 'setAside reference_material' : 'read');
          expect({ name, ending }).toEqual({ name, ending: expected });
        }
      },
    );

    test('every document is of a format, and the table of all of them is printed', async () => {
      const found = await endings([...FOLDERS, ...LISTS, ...FILES].map((part) => join(FIXTURES, part)));
      process.stdout.write(`\nPublished documents, ${found.length} in all\n${tableOf(found)}\n\n`);
      expect(found.length).toBeGreaterThan(150);
      for (const { format, ending } of found) expect(format === null).toBe(ending.startsWith('quarantined'));
    });

    test('no result of a hearing is lost', async () => {
      const found = await endings([
        ...['cp-results', 'pcr-registers'].map((part) => join(FIXTURES, part)),
        join(FIXTURES, FILES[0] ?? ''),
      ]);
      const counted = found.filter(({ name }) => name in RESULTS).map(({ name, results }) => [name, results]);
      expect(Object.fromEntries(counted)).toEqual(RESULTS);
    });

    test('every case, person and charge of a list is listed, and a list gives no result', async () => {
      const found = await endings(LISTS.map((part) => join(FIXTURES, part)));
      const counted = found.filter(({ name }) => name in LISTED).map(({ name, listed }) => [name, listed]);
      expect(Object.fromEntries(counted)).toEqual(LISTED);
      expect(found.filter(({ results }) => results > 0)).toEqual([]);
    });

    test('of the published lists only a field invented to be unknown is left over, and a time that is none', async () => {
      const found = await endings(LISTS.map((part) => join(FIXTURES, part)));
      expect(found.filter(({ problems }) => problems.includes('unread_field')).map(({ name }) => name)).toEqual([
        'court-list-payload-public-schema-invalid.json',
        'external-document-request-multi-session.xml',
      ]);
    });

    test('a placeholder for a date is a problem and a hearing without a day', async () => {
      for (const { undated, problems } of await endings([join(FIXTURES, 'spi-results-uat')])) {
        expect(undated).toBe(true);
        expect(problems).toContain('date_unreadable');
      }
    });

    test('only the date of acquittal, which has no place in a listing, is left over in Common Platform messages', async () => {
      const found = await endings(['cp-results', 'laa', 'hmpps'].map((part) => join(FIXTURES, part)));
      expect(found.filter(({ problems }) => problems.includes('unread_field')).map(({ name }) => name)).toEqual([
        'hearing_resulted.json',
      ]);
    });
  },
);
