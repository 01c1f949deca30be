import { describe, expect, test } from '@jest/globals';
import { type JudgedUnit, judgedUnits } from '../../src/audits/judging/judged-unit.js';
import type { Appearance, ClauseHeard, ResultHeard } from '../../src/cases/accounts/appearance.js';
import { joinCases } from '../../src/cases/join-cases.js';
import {
  type AppearanceParts,
  appearance,
  fine,
  keyed,
  offence,
  order,
  outcome,
  phoneTaken,
  result,
  sentence,
} from '../cases/builders.js';

function judged(...appearances: readonly Appearance[]): JudgedUnit {
  const period = { from: '2024-08-01', to: '2025-02-15' };
  const [unit] = judgedUnits(joinCases(appearances, keyed), 'intimate_image_sharing', period);
  if (unit === undefined) throw new Error('expected a unit');
  return unit;
}

const sentenced = (results: readonly ResultHeard[], parts: AppearanceParts = {}) =>
  appearance({ offences: [offence([fine(), ...results])], ...parts });
const deviceOrder = (status: Parameters<typeof order>[1], type = 'deprivation') =>
  order(type, status, { property: ['device'] });

describe('one order and its outcome', () => {
  const rows: readonly (readonly [ClauseHeard, string])[] = [
    [order('deprivation', 'made', { property: ['device'] }), 'made_device'],
    [order('deprivation', 'made', { property: ['device', 'images'] }), 'made_device'],
    [order('deprivation', 'made', { property: ['images'] }), 'made_images'],
    [order('deprivation', 'made', { property: ['unspecified'] }), 'made_property_unstated'],
    [order('deprivation', 'made', { property: ['vehicle'] }), 'made_other_property'],
    [order('forfeiture', 'made', { property: ['device'], power: 's.27 MDA 1971' }), 'made_device'],
    [order('forfeiture', 'made', { property: ['drugs'], destroy: true }), 'made_other_property'],
    [order('deletion_direction', 'made', { property: ['device'], destroy: true }), 'made_device_basis_unstated'],
    [order('deletion_direction', 'made', { property: ['images'], destroy: true }), 'made_device_basis_unstated'],
    [order('deletion_direction', 'made', { property: ['images'] }), 'deletion_direction_other'],
    [order('deletion_direction', 'made', { property: ['device'], wipe: true }), 'deletion_direction_other'],
    [
      order('restraining_order', 'made', { terms: ['no_contact', 'delete_images'] }),
      'deletion_term_in_restraining_order',
    ],
    [order('criminal_behaviour_order', 'made', { terms: ['delete_images'] }), 'deletion_term_in_other_order'],
    [order('disclaimer', 'made', { property: ['device'] }), 'given_up_without_order'],
    [order('deprivation', 'pending'), 'pending'],
    [order('surrender_direction', 'made', { property: ['device'] }), 'pending'],
    [order('deprivation', 'applied_for'), 'applied_for_outcome_unknown'],
    [order('deprivation', 'unclear', { property: ['device'] }), 'unclear'],
    [order('unspecified_application', 'made'), 'unclear'],
    [order('unspecified_application', 'refused'), 'unclear'],
    [order('deprivation', 'refused'), 'refused'],
    [order('deprivation', 'not_made', { sought: false }), 'explicitly_not_sought'],
    [order('deprivation', 'not_made'), 'explicitly_not_made'],
    [order('deprivation', 'withdrawn'), 'explicitly_not_made'],
    [order('property_return', 'made', { property: ['device'] }), 'explicitly_returned'],
    [order('deprivation', 'quashed'), 'quashed_on_appeal'],
    [order('animal_destruction', 'made', { property: ['animal'] }), 'none_recorded'],
    [order('shpo', 'made', { terms: ['delete_images'] }), 'none_recorded'],
    [order('restraining_order', 'made', { terms: ['no_posting'] }), 'none_recorded'],
    [order('restraining_order', 'applied_for', { application: 'vary' }), 'none_recorded'],
    [order('deprivation', 'refused', { property: ['vehicle'] }), 'none_recorded'],
  ];
  test.each(
    rows.map(
      ([clause, expected]) =>
        [
          JSON.stringify({
            ...clause,
            id: undefined,
            rule: undefined,
            span: undefined,
            quote: undefined,
            found: undefined,
            kind: undefined,
          }),
          clause,
          expected,
        ] as const,
    ),
  )('%s', (_said, clause, expected) => {
    expect(judged(sentenced([result([clause])])).outcome).toBe(expected);
  });
});

describe('silence', () => {
  test('is none recorded where the results are complete', () => {
    expect(judged(sentenced([]))).toMatchObject({
      outcome: 'none_recorded',
      observed: true,
      order: null,
      attribution: null,
    });
  });

  test('is not observable where they are not', () => {
    expect(judged(sentenced([], { document: { completeResults: false } }))).toMatchObject({
      outcome: 'not_observable',
      observed: false,
    });
  });

  test('is observable again where another document of the day is complete', () => {
    expect(
      judged(sentenced([], { document: { completeResults: false, kind: 'narrative' } }), sentenced([])).outcome,
    ).toBe('none_recorded');
  });

  test('an order seen in an incomplete document is still an order', () => {
    expect(judged(sentenced([phoneTaken()], { document: { completeResults: false } }))).toMatchObject({
      outcome: 'made_device',
      observed: true,
    });
  });

  test('is unclear where words were not read', () => {
    expect(judged(sentenced([result([], { unread: true })])).outcome).toBe('unclear');
  });
});

describe('several orders', () => {
  test('the strongest counts, and what was refused or returned beside it is kept', () => {
    const mixed = judged(
      sentenced([
        phoneTaken(),
        result([order('forfeiture', 'refused', { property: ['device'] })]),
        result([order('property_return', 'made', { property: ['device'] })]),
      ]),
    );
    expect(mixed).toMatchObject({
      outcome: 'made_device',
      alsoRefused: true,
      alsoReturned: true,
      attribution: 'in_group',
    });
  });

  test('time comes before strength: an order made and then quashed is quashed', () => {
    const quashed = sentenced([], {
      hearing: { date: '2025-01-10', jurisdiction: 'crown' },
      offences: [],
      results: [result([order('deprivation', 'quashed')], { level: 'defendant' })],
    });
    expect(judged(sentenced([phoneTaken()]), quashed).outcome).toBe('quashed_on_appeal');
  });

  test('an application decided later is the decision', () => {
    const later = sentenced([], {
      hearing: { date: '2024-12-10' },
      offences: [],
      results: [result([deviceOrder('refused')], { level: 'case' })],
    });
    expect(judged(sentenced([result([deviceOrder('pending')])]), later).outcome).toBe('refused');
  });

  test('an order at a later hearing belongs to the sentence, with the days between', () => {
    const later = appearance({
      hearing: { date: '2025-09-03' },
      results: [result([deviceOrder('made')], { level: 'case' })],
    });
    expect(judged(sentenced([]), later)).toMatchObject({
      outcome: 'made_device',
      daysAfterSentence: 365,
      attribution: 'case',
      unit: { on: '2024-09-03' },
    });
  });

  test('an order on a co-charged offence counts, and says so', () => {
    const both = appearance({
      offences: [
        offence([fine()]),
        offence([fine(), phoneTaken()], { sequence: 2, code: 'PH97004', title: 'Harassment without violence' }),
      ],
    });
    expect(judged(both)).toMatchObject({ outcome: 'made_device', attribution: 'other_offence' });
  });

  test('an order at a hearing about breach is outside the headline', () => {
    const breach = appearance({
      hearing: { date: '2024-12-03' },
      offences: [offence([result([sentence('custody')]), phoneTaken()])],
    });
    expect(judged(sentenced([]), breach).outcome).toBe('none_recorded');
  });

  test('an order beside a sentence set aside does not stand', () => {
    const again = appearance({
      hearing: { date: '2024-10-03' },
      offences: [offence([result([outcome('reopened', { setsAside: '2024-09-03' })]), fine()])],
    });
    expect(judged(sentenced([phoneTaken()]), again)).toMatchObject({
      outcome: 'none_recorded',
      unit: { on: '2024-10-03' },
    });
  });
});
