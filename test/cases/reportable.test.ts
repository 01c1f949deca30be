import { describe, expect, test } from '@jest/globals';
import type { Appearance, ResultHeard } from '../../src/cases/accounts/appearance.js';
import { joinCases } from '../../src/cases/join-cases.js';
import type { Reporting } from '../../src/cases/reporting/reporting.js';
import type { Challenge } from '../../src/facts/challenge.js';
import type { OrderClause } from '../../src/facts/clause.js';
import { REPORTING_REASONS } from '../../src/law/reporting-restrictions.js';
import {
  type AppearanceParts,
  adjourned,
  appearance,
  fine,
  keyed,
  offence,
  order,
  outcome,
  result,
  sentence,
} from './builders.js';

const THEFT = { code: 'TH68010', title: 'Theft' } as const;
const theft = (results = [fine()], more = {}) => offence(results, { ...THEFT, ...more });

function of(...appearances: readonly Appearance[]): Reporting {
  const [one] = joinCases(appearances, keyed);
  if (!one?.anonymity || !one.reportable) throw new Error('no case');
  return { anonymity: one.anonymity, youth: one.youth ?? false, reportable: one.reportable };
}

const adult = (more: AppearanceParts = {}) => appearance({ offences: [theft()], ...more });
const restriction = (status: OrderClause['status'], more: Partial<Pick<OrderClause, 'power' | 'application'>> = {}) =>
  result([order('reporting_restriction', status, more)], { level: 'case' });
const saying = (what: Challenge['what'], begun: boolean) =>
  result([], { level: 'case', challenges: [{ what, begun }] });
const laterToo = (first: ResultHeard, then: ResultHeard) => [
  adult({ results: [first] }),
  adult({ hearing: nextMonth, offences: [], results: [then] }),
];
const nextMonth = { date: '2024-10-01', id: 'later' };

describe('whether a case may be reported with its names', () => {
  test.each<[string, readonly Appearance[], Reporting['reportable']['value'], readonly string[]]>([
    ['an adult’s theft that is sentenced', [adult()], 'yes', []],
    ['sharing an intimate image', [adult({ offences: [offence([fine()])] })], 'no', ['anonymity']],
    [
      'a sexual charge withdrawn beside a theft',
      [adult({ offences: [theft(), offence([result([outcome('withdrawn')])], { code: 'SX03128', sequence: 2 })] })],
      'no',
      ['anonymity'],
    ],
    [
      'a sexual charge replaced by another at a later hearing',
      [
        adult({ offences: [offence([adjourned()], { sourceId: 'one' })] }),
        adult({ hearing: nextMonth, offences: [theft([fine()], { sourceId: 'one' })] }),
      ],
      'no',
      ['anonymity'],
    ],
    ['section 33', [adult({ offences: [offence([fine()], { code: 'CJ15005' })] })], 'no', ['anonymity_as_if']],
    [
      'a code that is on no list',
      [adult({ offences: [theft([fine()], { code: 'ZZ99999', title: 'Typed' })] })],
      'unknown',
      ['unknown_code'],
    ],
    [
      'no code and words that tell nothing',
      [adult({ offences: [theft([fine()], { code: null, title: 'x' })] })],
      'unknown',
      ['unknown_code'],
    ],
    ['under 18 at the hearing', [adult({ ageAtHearing: 17 })], 'no', ['youth']],
    ['a youth by the word of the source', [adult({ ageAtHearing: null, youth: true })], 'no', ['youth']],
    ['a youth court', [adult({ hearing: { youthPanel: true } })], 'no', ['youth']],
    ['a youth sentence', [adult({ offences: [theft([result([sentence('youth_order')])])] })], 'no', ['youth']],
    ['no age anywhere', [adult({ ageAtHearing: null })], 'unknown', ['age_unknown']],
    ['an adult by the word of the source', [adult({ ageAtHearing: null, youth: false })], 'yes', []],
    ['an organisation without an age', [adult({ ageAtHearing: null, organisation: true })], 'yes', []],
    ['a restriction on the hearing', [adult({ hearing: { reportingRestricted: true } })], 'no', ['order']],
    [
      'a restriction on an earlier hearing only',
      [
        adult({ hearing: { reportingRestricted: true }, offences: [theft([adjourned()], { sourceId: 'one' })] }),
        adult({ hearing: nextMonth, offences: [theft([fine()], { sourceId: 'one' })] }),
      ],
      'no',
      ['order'],
    ],
    ['adjourned', [adult({ offences: [theft([adjourned()])] })], 'no', ['active_proceedings']],
    [
      'sent for trial',
      [adult({ offences: [theft([result([outcome('sent_for_trial')])])] })],
      'no',
      ['active_proceedings'],
    ],
    [
      'committed for sentence',
      [adult({ offences: [theft([result([outcome('committed_for_sentence')])])] })],
      'no',
      ['active_proceedings'],
    ],
    ['deferred', [adult({ offences: [theft([result([outcome('deferred')])])] })], 'no', ['active_proceedings']],
    ['a warrant', [adult({ offences: [theft([result([outcome('warrant')])])] })], 'no', ['active_proceedings']],
    [
      'reopened',
      [adult(), adult({ hearing: nextMonth, offences: [theft([result([outcome('reopened')])])] })],
      'no',
      ['active_proceedings'],
    ],
    [
      'listed again after the sentence, and no result seen',
      [
        adult(),
        adult({ hearing: nextMonth, document: { kind: 'list', completeResults: false }, offences: [theft([])] }),
      ],
      'unknown',
      ['outcome_not_seen'],
    ],
    ['a restriction among the results', [adult({ results: [restriction('made')] })], 'no', ['order']],
    ['one that stands since before', [adult({ results: [restriction('continued')] })], 'no', ['order']],
    ['one of which the words are unclear', [adult({ results: [restriction('unclear')] })], 'no', ['order']],
    ['one on an offence', [adult({ offences: [theft([fine(), restriction('made')])] })], 'no', ['order']],
    [
      'one the court would not lift',
      [adult({ results: [restriction('refused', { application: 'discharge' })] })],
      'no',
      ['order'],
    ],
    ['one that was refused', [adult({ results: [restriction('refused')] })], 'yes', []],
    ['one that was asked for', [adult({ results: [restriction('applied_for')] })], 'unknown', ['order_sought']],
    ['one asked for and then refused', laterToo(restriction('applied_for'), restriction('refused')), 'yes', []],
    ['one lifted on a later day', laterToo(restriction('made'), restriction('discharged')), 'yes', []],
    ['one lifted on an earlier day', laterToo(restriction('discharged'), restriction('made')), 'no', ['order']],
    [
      'one of a section, another lifted',
      laterToo(
        restriction('made', { power: 's.45 YJCEA 1999' }),
        restriction('discharged', { power: 's.39 CYPA 1933' }),
      ),
      'no',
      ['order'],
    ],
    [
      'one for a witness’s lifetime, and all lifted that name no section',
      laterToo(restriction('made', { power: 's.46 YJCEA 1999' }), restriction('discharged')),
      'no',
      ['order'],
    ],
    [
      'one that the court struck out of its record',
      [adult({ results: [{ ...restriction('made'), deleted: true }] })],
      'yes',
      [],
    ],
    [
      'one among the results of somebody heard with him',
      [adult({ hearing: { restrictionsOfOthers: [order('reporting_restriction', 'made') as OrderClause] } })],
      'no',
      ['order'],
    ],
    ['an appeal begun', [adult({ results: [saying('appeal', true)] })], 'no', ['active_proceedings']],
    ['an appeal at its end', laterToo(saying('appeal', true), saying('appeal', false)), 'yes', []],
    ['an appeal, and a later means enquiry', laterToo(saying('appeal', true), fine()), 'no', ['active_proceedings']],
    ['a reopening to come', [adult({ results: [saying('reopening', true)] })], 'no', ['active_proceedings']],
    ['a reopening that was heard', laterToo(saying('reopening', true), fine()), 'yes', []],
    ['sentenced, and put off for something else', [adult({ results: [adjourned()] })], 'no', ['active_proceedings']],
    ['sentenced, heard again and put off', laterToo(fine(), adjourned()), 'no', ['active_proceedings']],
    [
      'put off before it was sentenced',
      [
        adult({ offences: [theft([adjourned()], { sourceId: 'one' })] }),
        adult({ hearing: nextMonth, offences: [theft([fine()], { sourceId: 'one' })] }),
      ],
      'yes',
      [],
    ],
    [
      'several reasons, a sure one among them',
      [adult({ ageAtHearing: 16, hearing: { reportingRestricted: true }, offences: [offence([adjourned()])] })],
      'no',
      ['anonymity', 'youth', 'order', 'active_proceedings'],
    ],
  ])('%s', (_, appearances, value, reasons) => {
    const { reportable } = of(...appearances);
    expect(reportable.reasons).toEqual(reasons);
    expect(reportable.value).toBe(value);
  });
});

describe('anonymity', () => {
  test.each<[string, readonly Appearance[], Reporting['anonymity']]>([
    [
      'yes of s.33, as of the offence in its place',
      [adult({ offences: [offence([fine()], { code: 'CJ15005' })] })],
      'yes',
    ],
    ['no of theft', [adult()], 'no'],
    ['unknown where no offence is named', [adult({ offences: [], urn: '01AA0000124' })], 'unknown'],
    [
      'yes where one is known and another is not',
      [adult({ offences: [offence([fine()]), theft([fine()], { code: 'ZZ99999', sequence: 2 })] })],
      'yes',
    ],
  ])('%s', (_, appearances, anonymity) => {
    expect(of(...appearances).anonymity).toBe(anonymity);
  });
});

test('a restriction that an earlier account records stands though a later account has taken its place', () => {
  const first = { sourceId: 'h', issuedAt: '2024-09-03T17:00:00Z' };
  const again = { sourceId: 'h', issuedAt: '2024-09-04T17:00:00Z' };
  const cases = of(
    adult({ hearing: { ...first, reportingRestricted: true }, offences: [offence([fine()], { sourceId: 'o' })] }),
    adult({ hearing: again, offences: [theft([fine()], { sourceId: 'o' })] }),
  );
  expect(cases.reportable.reasons).toEqual(['anonymity', 'order']);
});

test('every reason has its words and its provision, and none makes a case reportable', () => {
  for (const { value, words, provision } of Object.values(REPORTING_REASONS)) {
    expect(['no', 'unknown']).toContain(value);
    expect(words.length).toBeGreaterThan(10);
    expect(provision).toMatch(/Act|document/);
  }
});
