import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ordergap } from './ordergap.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-review-'));
const db = join(folder, 'desk.db');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const offence = { offenceCode: 'SX03250', offenceTitle: 'Share a photograph or film of a person in an intimate state' };

/** A list of one case on one day, with one defendant. */
function list(day: string, dateOfBirth?: string): string {
  const who = { individualForenames: 'Test', individualSurname: 'Hawthorn', ...(dateOfBirth ? { dateOfBirth } : {}) };
  const party = [{ partyRole: 'DEFENDANT', individualDetails: { ...who, offence: [offence] } }];
  const hearing = [{ hearingType: 'Sentence', case: [{ caseUrn: '99ZX0000124', party }] }];
  const session = [{ sittings: [{ sittingStart: `${day}T10:00:00Z`, hearing }] }];
  const courtRoom = [{ courtRoomName: '1', session }];
  return JSON.stringify({
    document: { publicationDate: `${day}T08:00:00Z` },
    venue: {},
    courtLists: [{ courtHouse: { courtHouseName: 'Exampleton Magistrates’ Court', courtRoom } }],
  });
}

beforeAll(() => {
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'father.json'), list('2024-11-05', '1961-07-08'));
  writeFileSync(join(folder, 'in', 'son.json'), list('2024-11-06', '1991-05-17'));
  writeFileSync(join(folder, 'in', 'either.json'), list('2024-11-07'));
  expect(ordergap(['ingest', join(folder, 'in'), '--db', db, '--quiet']).code).toBe(0);
}, 60_000);

const cases = () =>
  JSON.parse(ordergap(['query', 'select count(*) n from v_defendant_case', '--json', '--db', db]).out).rows[0].n;

test('a record that fits a father and a son is reviewed side by side, decided on, taken back, and forgotten', () => {
  expect(cases()).toBe(3);
  const { code, out } = ordergap(['review', '--db', db]);
  expect(code).toBe(0);
  expect(out).toMatch(/^2 pairs of records that may be one defendant in one case, and are not joined/);
  expect(out).toMatch(/one of them fits two people equally; the names are the same; not both have a date of birth/);
  expect(out).toMatch(/document +[0-9a-f]{12} \(list\)/);
  expect(out).not.toMatch(/Hawthorn|1961|1991/);
  expect(ordergap(['review', '--show-identity', '--db', db]).code).toBe(2);
  expect(ordergap(['review', '--show-identity', '--purpose', 'father or son', '--db', db]).out).toMatch(/Hawthorn/);

  const { items } = JSON.parse(ordergap(['review', '--json', '--db', db]).out);
  const id = items[0].id.slice(0, 10);
  expect(ordergap(['decide', id, '--set', 'same', '--db', db]).code).toBe(2);
  expect(ordergap(['decide', id, '--set', 'perhaps', '--reason', 'x', '--db', db]).code).toBe(2);
  expect(ordergap(['decide', 'ffff', '--set', 'same', '--reason', 'x', '--db', db]).code).toBe(2);
  expect(ordergap(['decide', id, '--set', 'same', '--reason', 'The court said so', '--db', db]).code).toBe(0);
  expect(cases()).toBe(2);
  expect(ordergap(['review', '--db', db]).out).toBe('Nothing is in doubt.\n');
  expect(ordergap(['review', '--decided', '--db', db]).out).toMatch(/same\. The court said so/);
  expect(ordergap(['decide', id, '--undo', '--reason', 'It was the other', '--db', db]).code).toBe(0);
  expect(cases()).toBe(3);

  expect(ordergap(['forget', 'father.json', '--db', db]).out).toMatch(
    /^Forgotten: document [0-9a-f]{12}, which told of 1 defendant/,
  );
  expect(cases()).toBe(1);
  expect(ordergap(['forget', 'father.json', '--db', db]).code).toBe(2);
}, 120_000);
