import { expect, test } from '@jest/globals';
import { commonPlatformHearing } from '../../src/listings/formats/common-platform-hearing.js';

const offence = (id: string, caseUrn?: string, results: readonly string[] = ['Fined £100.']) => ({
  id,
  offenceCode: 'SX03250',
  offenceTitle: 'Share photograph of person in intimate state',
  ...(caseUrn === undefined ? {} : { originatingCaseUrn: caseUrn }),
  judicialResults: results.map((resultText, at) => ({
    judicialResultId: `${id}-${at}`,
    label: 'Fine',
    resultText,
    orderedDate: '2024-10-16',
  })),
});

const defendant = (offences: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) => ({
  masterDefendantId: 'm1',
  personDefendant: {
    personDetails: { firstName: 'Jasper', lastName: 'Testfern', dateOfBirth: '1991-05-09' },
  },
  offences,
  ...more,
});

const read = (cases: readonly (readonly [urn: string, defendants: readonly unknown[]])[]) =>
  commonPlatformHearing.read({
    kind: 'json',
    value: {
      hearing: {
        id: 'h1',
        jurisdictionType: 'MAGISTRATES',
        courtCentre: { name: 'Mossbury' },
        hearingDays: [{ sittingDay: '2024-10-16T10:00:00Z' }],
        prosecutionCases: cases.map(([urn, defendants]) => ({
          prosecutionCaseIdentifier: { caseURN: urn },
          defendants,
        })),
      },
    },
  });

const told = ({ listings }: ReturnType<typeof read>) =>
  listings
    .flatMap(({ hearings }) => hearings)
    .map(({ urn, defendants }) => [
      urn,
      defendants.map(({ offences }) => offences.map(({ offenceId, results }) => [offenceId, results.length])),
    ]);

test('an offence listed under every case of a defendant is counted on its own alone', () => {
  const both = [offence('o1', '99ZZ1'), offence('o2', '99ZZ2')];
  const parsed = read([
    ['99ZZ1', [defendant(both)]],
    ['99ZZ2', [defendant(both)]],
  ]);
  expect(told(parsed)).toEqual([
    ['99ZZ1', [[['o1', 1]]]],
    ['99ZZ2', [[['o2', 1]]]],
  ]);
  expect(parsed.problems.map(({ code }) => code)).toEqual(['offences_of_another_case', 'offences_of_another_case']);
});

test('a copy adds the results that only it has', () => {
  const parsed = read([
    ['99ZZ1', [defendant([offence('o2', '99ZZ2', ['Fined £100.', 'Costs of £85.'])])]],
    ['99ZZ2', [defendant([offence('o2', '99ZZ2')])]],
  ]);
  expect(told(parsed)).toEqual([
    ['99ZZ1', [[]]],
    ['99ZZ2', [[['o2', 2]]]],
  ]);
});

test('an offence of a case that the message does not otherwise hold opens that case, once', () => {
  const parsed = read([
    ['99ZZ1', [defendant([offence('o1', '99ZZ1'), offence('o2', '99ZZ2'), offence('o3', '99ZZ2')])]],
  ]);
  expect(told(parsed)).toEqual([
    ['99ZZ1', [[['o1', 1]]]],
    [
      '99ZZ2',
      [
        [
          ['o2', 1],
          ['o3', 1],
        ],
      ],
    ],
  ]);
});

test('an offence goes to the same person of the other case: by id where both have one, else by name and birth', () => {
  const another = { masterDefendantId: 'm2' };
  const nameless = { masterDefendantId: undefined };
  for (const [own, expected] of [
    [another, [[['o1', 1]], [['o2', 1]]]],
    [
      nameless,
      [
        [
          ['o1', 1],
          ['o2', 1],
        ],
      ],
    ],
  ] as const) {
    const parsed = read([
      ['99ZZ1', [defendant([offence('o1', '99ZZ1')], own)]],
      ['99ZZ2', [defendant([offence('o2', '99ZZ1')])]],
    ]);
    expect(told(parsed)[0]).toEqual(['99ZZ1', expected]);
  }
});

test('thirty thousand offences under the wrong case are given back without comparing each with each', () => {
  const cases = Array.from({ length: 3000 }, (_, at) => `99ZZ${at}`);
  const parsed = read(
    cases.map((urn, at) => [
      urn,
      [
        defendant(
          Array.from({ length: 10 }, (_, n) => offence(`o${at}-${n}`, cases[(at + 1) % cases.length])),
          { masterDefendantId: `m${at}` },
        ),
      ],
    ]),
  );
  const hearings = parsed.listings.flatMap((listing) => listing.hearings);
  expect(hearings).toHaveLength(3000);
  expect(hearings.flatMap(({ defendants }) => defendants).flatMap(({ offences }) => offences)).toHaveLength(30_000);
});
