import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readFileAt } from '../../src/listings/read-document.js';
import { walk } from '../../src/sources/folder.js';

const FIXTURES = '../shared/fixtures';
const FOLDERS = ['cp-results', 'laa', 'hmpps', 'pcr-registers', 'spi-results-uat', 'spi-results-e2e'];
const FILES = ['registers/informantRegister.csv'];

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
  'expectedWebPage.xml': ['quarantined unknown_format', 'a Crown Court status page for the web'],
};

/** Another system's reading of a PDF, and schemas: no court documents. */
const NO_DOCUMENT = [/^schema\..*\.json$/, /\.expected\d\.json$/];

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
};

async function endings(paths: readonly string[]) {
  const found: { name: string; ending: string; results: number; problems: readonly string[]; undated: boolean }[] = [];
  for await (const { path, name } of walk(paths)) {
    const read = await readFileAt(path, name);
    const hearings = read.listings.flatMap((listing) => listing.hearings);
    const holders = hearings.flatMap(({ defendants, applications }) => [...defendants, ...applications]);
    const results = holders.flatMap((holder) => [
      ...holder.results,
      ...holder.offences.flatMap((offence) => offence.results),
    ]);
    found.push({
      name,
      ending: read.quarantined
        ? `quarantined ${read.quarantined.code}`
        : read.setAside
          ? `setAside ${read.setAside.code}`
          : 'read',
      results: results.length,
      problems: read.problems.map(({ code }) => code),
      undated: read.listings.some(({ sittingDate }) => sittingDate === null),
    });
  }
  return found;
}

const present = existsSync(FIXTURES);
(present ? describe : describe.skip)(
  `published documents${present ? '' : `: skipped, ${FIXTURES} is not here`}`,
  () => {
    test.each([...FOLDERS, ...FILES])('every file of %s is read, or left with a true reason', async (part) => {
      for (const { name, ending } of await endings([join(FIXTURES, part)])) {
        const isDocument = !NO_DOCUMENT.some((pattern) => pattern.test(name));
        const expected = OTHERWISE[name]?.[0] ?? (isDocument ? 'read' : 'quarantined unknown_format');
        expect({ name, ending }).toEqual({ name, ending: expected });
      }
    });

    test('no result of a hearing is lost', async () => {
      const found = await endings([
        ...['cp-results', 'pcr-registers'].map((part) => join(FIXTURES, part)),
        join(FIXTURES, FILES[0] ?? ''),
      ]);
      const counted = found.filter(({ name }) => name in RESULTS).map(({ name, results }) => [name, results]);
      expect(Object.fromEntries(counted)).toEqual(RESULTS);
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
