import { expect, test } from '@jest/globals';
import { courtRegisterJson } from '../../src/listings/formats/court-register-json.js';
import { informantRegisterJson } from '../../src/listings/formats/informant-register-json.js';

const offence = (code: string, originatingCaseUrn?: string) => ({
  offenceCode: code,
  offenceTitle: code,
  ...(originatingCaseUrn === undefined ? {} : { originatingCaseUrn }),
});

function informantRegister(cases: readonly (readonly [string, readonly unknown[]])[], hearingDate: string) {
  const prosecutionCasesOrApplications = cases.map(([caseOrApplicationReference, offences]) => ({
    caseOrApplicationReference,
    offences,
  }));
  const defendants = [{ name: 'Olive Testheron', prosecutionCasesOrApplications }];
  const value = {
    hearingDate,
    registerDate: hearingDate,
    hearingVenue: { courtHouse: 'Mossbury', courtSessions: [{ defendants }] },
  };
  return informantRegisterJson.read({ kind: 'json', value });
}

test.each([
  ['named on each', [offence('A', '1'), offence('B', '2')], [offence('A', '1'), offence('B', '2')], ['1 A', '2 B']],
  ['without an origin', [offence('A')], [offence('B')], ['1 A', '2 B']],
  ['of a case that is not in the register', [offence('A', '9')], [offence('A', '9')], ['1 A']],
  ['of such a case listed under one case alone', [offence('A', '1')], [offence('B', '9')], ['1 A', '2 B']],
])('offences %s stand once', (_what, first, second, expected) => {
  const { listings } = informantRegister(
    [
      ['1', first],
      ['2', second],
    ],
    '2025-07-10',
  );
  const found = listings.flatMap(({ hearings }) =>
    hearings.flatMap(({ urn, defendants }) =>
      defendants.flatMap(({ offences }) => offences.map((one) => `${urn} ${one.code}`)),
    ),
  );
  expect(found).toEqual(expected);
});

test.each([
  ['late in British Summer Time', '2025-07-10T23:30:00Z', '2025-07-10', '23:30'],
  ['at midnight, which is no time', '2025-07-10T00:00:00.000Z', '2025-07-10', undefined],
  ['without a time', '2025-07-10', '2025-07-10', undefined],
  ['that is none', 'Invalid dateZ', null, undefined],
])('a hearing %s keeps its day in London', (_what, hearingDate, day, time) => {
  const { listings, problems } = informantRegister([['1', [offence('A')]]], hearingDate);
  expect([listings[0]?.sittingDate, listings[0]?.hearings[0]?.startTime]).toEqual([day, time]);
  expect(problems.some(({ code }) => code === 'date_unreadable')).toBe(day === null);
});

test.each([
  ['with its law', 'Shared a film.####Contrary to section 66B.', 'Shared a film.', 'Contrary to section 66B.'],
  ['whose law the system did not know', 'Shared a film.####undefined', 'Shared a film.', undefined],
  ['alone', 'Shared a film.', 'Shared a film.', undefined],
])('particulars %s', (_what, printed, wording, legislation) => {
  const value = {
    registerDate: '2025-07-10',
    hearingDate: '2025-07-10',
    hearingVenue: { courtHouse: 'Mossbury' },
    defendants: [
      {
        name: 'Olive Testheron',
        prosecutionCasesOrApplications: [
          { caseOrApplicationReference: '1', offences: [{ offenceTitle: 'A', wording: printed }] },
        ],
      },
    ],
  };
  const found = courtRegisterJson.read({ kind: 'json', value }).listings[0]?.hearings[0]?.defendants[0]?.offences[0];
  expect([found?.wording, found?.legislation]).toEqual([wording, legislation]);
});

test.each([
  ['sessions', informantRegisterJson, 'informantRegisterDocumentRequests', { hearingVenue: { courtSessions: null } }],
  ['defendants', courtRegisterJson, 'courtRegisterDocumentRequests', { registerDate: '2025-07-10', defendants: [] }],
])('a register without %s is one that holds nobody, and is set aside', (_what, format, list, register) => {
  const content = { kind: 'json', value: { [list]: [register] } } as const;
  expect(format.recognises(content)).toBe(true);
  expect(format.read(content)).toMatchObject({ listings: [], setAside: { code: 'no_hearings' } });
});

test('a register that says somebody is a youth says so of the defendant', () => {
  const cases = [{ caseOrApplicationReference: '1', offences: [offence('A')] }];
  const defendants = [{ name: 'Olive Testheron', isYouth: true, prosecutionCasesOrApplications: cases }];
  const value = {
    registerDate: '2025-07-10',
    hearingDate: '2025-07-10',
    hearingVenue: { courtHouse: 'M' },
    defendants,
  };
  const { listings, problems } = courtRegisterJson.read({ kind: 'json', value });
  expect(listings[0]?.hearings[0]?.defendants[0]?.youth).toBe(true);
  expect(problems).toEqual([]);
});

const register = (fields: object) => ({
  registerDate: '2025-07-10',
  hearingDate: '2025-07-10',
  hearingVenue: { courtHouse: 'Mossbury' },
  ...fields,
});
const cases = [{ caseOrApplicationReference: '1', offences: [offence('A')] }];
const heard = register({ defendants: [{ name: 'Olive Testheron', prosecutionCasesOrApplications: cases }] });

test.each<readonly [string, unknown, string, number]>([
  ['alone', register({ defendants: null }), '', 0],
  ['in a list of registers', [register({ defendants: null })], '/0', 0],
  [
    'beside one that has its own',
    { courtRegisterDocumentRequests: [register({ defendants: null }), heard] },
    '/courtRegisterDocumentRequests/0',
    1,
  ],
])('a register with nothing in place of its defendants is told as one, %s', (_what, value, pointer, listings) => {
  const content = { kind: 'json', value } as const;
  expect(courtRegisterJson.recognises(content)).toBe(true);
  const read = courtRegisterJson.read(content);
  expect(read.problems).toMatchObject([{ code: 'missing_field', at: { pointer } }]);
  expect(read.listings).toHaveLength(listings);
});

test.each<readonly [string, object, object]>([
  [
    'one part alone',
    { name: 'Jasper Testfern', lastName: 'Testfern' },
    { full: 'Jasper Testfern', surname: 'Testfern' },
  ],
  [
    'both',
    { name: 'Jasper Q Testfern', firstName: 'Jasper', lastName: 'Testfern' },
    { full: 'Jasper Testfern', forenames: 'Jasper', surname: 'Testfern' },
  ],
])('a name printed whole is kept beside %s', (_what, printed, name) => {
  const value = register({ defendants: [{ ...printed, prosecutionCasesOrApplications: cases }] });
  const { listings } = courtRegisterJson.read({ kind: 'json', value });
  expect(listings[0]?.hearings[0]?.defendants[0]?.name).toEqual(name);
});

test.each(['Testlichen Quarries Ltd', 'Chwareli Testlichen Cyf'])('%s is no person', (name) => {
  const value = register({ defendants: [{ name, prosecutionCasesOrApplications: cases }] });
  const [defendant] = courtRegisterJson.read({ kind: 'json', value }).listings[0]?.hearings[0]?.defendants ?? [];
  expect([defendant?.organisation, defendant?.name]).toEqual([name, undefined]);
});

test('registers inside a wrapper are found, and what the wrapper says besides is told', () => {
  const value = { data: { courtRegisterDocumentRequests: [heard] }, sentBy: 'somebody' };
  expect(courtRegisterJson.recognises({ kind: 'json', value })).toBe(true);
  const { listings, problems } = courtRegisterJson.read({ kind: 'json', value });
  expect(listings.flatMap(({ hearings }) => hearings.map(({ urn }) => urn))).toEqual(['1']);
  expect(problems.map(({ code, at }) => [code, at])).toEqual([['unread_field', { pointer: '/sentBy' }]]);
});
