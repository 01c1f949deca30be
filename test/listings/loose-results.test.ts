import { expect, test } from '@jest/globals';
import type { LooseResult } from '../../src/listings/common-platform/loose-results.js';
import type { Matter } from '../../src/listings/common-platform/matter.js';
import { placeLooseResults } from '../../src/listings/common-platform/place-loose-results.js';
import { auditFields } from '../../src/listings/fields/audit-fields.js';

const heading = { reportingRestrictions: [] };
const offence = (offenceId: string) => ({
  offence: { offenceId, title: 'Assault by beating', reportingRestrictions: [] },
  results: [],
  pointer: '',
});
const matter = (
  urn: string,
  defendantId: string,
  offenceIds: readonly string[],
  masterId = `m-${defendantId}`,
): Matter => ({
  heading: { ...heading, urn },
  applications: [{ applicationId: `a-${urn}`, heading: { type: 'To vary' }, offences: [], results: [] }],
  defendants: [{ identity: { defendantId, masterId }, offences: offenceIds.map(offence), results: [] }],
});
const loose = (text: string, ids: Omit<LooseResult, 'result'>, near?: string): LooseResult => ({
  ...ids,
  result: { result: { text, at: { pointer: '' } }, ...UNDATED, offenceId: near },
});
const UNDATED = { orderedDate: undefined, sharedOn: undefined, amendedOn: undefined, adjournedTo: undefined };
const texts = (results: Matter['defendants'][number]['results']) => results.map(({ result }) => result.text);

function placed(matters: readonly Matter[], ...results: readonly LooseResult[]) {
  const audit = auditFields();
  const found = placeLooseResults(matters, results, heading, audit);
  const said = found.map(({ applications, defendants }) => ({
    applications: applications.map((one) => texts(one.results)),
    defendants: defendants.map((one) => [texts(one.results), ...one.offences.map((of) => texts(of.results))]),
  }));
  return { said, problems: audit.problems().map(({ code }) => code) };
}

const CASES = [matter('99ZZ1', 'd1', ['o1', 'o2'], 'm'), matter('99ZZ2', 'd2', ['o3'], 'm')];

test.each<[string, LooseResult, { case: number; applications: string[][]; defendants: string[][][] }]>([
  [
    'an application by its id',
    loose('x', { applicationId: 'a-99ZZ2' }),
    { case: 1, applications: [['x']], defendants: [[[], []]] },
  ],
  [
    'an offence by its id',
    loose('x', { offenceId: 'o2' }),
    { case: 0, applications: [[]], defendants: [[[], [], ['x']]] },
  ],
  [
    'a defendant by their id',
    loose('x', { defendantId: 'd2' }),
    { case: 1, applications: [[]], defendants: [[['x'], []]] },
  ],
  [
    'of a person in two cases the one with the offence it was given beside',
    loose('x', { masterId: 'm' }, 'o3'),
    { case: 1, applications: [[]], defendants: [[['x'], []]] },
  ],
  ['else the first', loose('x', { masterId: 'm' }), { case: 0, applications: [[]], defendants: [[['x'], [], []]] }],
  [
    'the defendant of the offence it was given beside where no other is named',
    loose('x', {}, 'o3'),
    { case: 1, applications: [[]], defendants: [[['x'], []]] },
  ],
])('a result that stands apart goes to %s', (_what, result, { case: at, applications, defendants }) => {
  const { said, problems } = placed(CASES, result);
  expect(said[at]).toEqual({ applications, defendants });
  expect(JSON.stringify(said).match(/"x"/g)).toHaveLength(1);
  expect(problems).toEqual([]);
});

test('results whose ids lead nowhere are kept, those of one person together, and told', () => {
  const { said, problems } = placed([], loose('one', { defendantId: 'd9' }), loose('two', { defendantId: 'd9' }));
  expect(said).toEqual([{ applications: [], defendants: [[['one', 'two']]] }]);
  expect(problems).toEqual(['missing_field']);
});

test('thirty thousand results that stand apart are placed without comparing each with each', () => {
  const matters = Array.from({ length: 3000 }, (_, at) =>
    matter(
      `99ZZ${at}`,
      `d${at}`,
      Array.from({ length: 10 }, (_, n) => `o${at}-${n}`),
    ),
  );
  const results = matters.flatMap(({ defendants }) =>
    defendants.flatMap(({ offences }) => offences.map((one) => loose('x', { offenceId: one.offence.offenceId ?? '' }))),
  );
  const { said, problems } = placed(matters, ...results);
  expect(said.flatMap(({ defendants }) => defendants.flat(2))).toHaveLength(30_000);
  expect(problems).toEqual([]);
});
