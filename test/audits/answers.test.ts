import { expect, test } from '@jest/globals';
import { type JudgedUnit, judgedUnits } from '../../src/audits/judging/judged-unit.js';
import { answeredUnits, countAnswers } from '../../src/audits/readings/answers.js';
import { type Answer, NOBODY_SAID } from '../../src/audits/readings/people-said.js';
import type { ResultHeard } from '../../src/cases/accounts/appearance.js';
import { joinCases } from '../../src/cases/join-cases.js';
import { ORDER_FAMILIES } from '../../src/law/orders/order-families.js';
import { OUTCOMES, type Outcome } from '../../src/law/results/outcome-strength.js';
import { appearance, fine, keyed, offence, order, phoneTaken, result } from '../cases/builders.js';

function unit(results: readonly ResultHeard[], completeResults = true): JudgedUnit {
  const at = appearance({ id: 'a', document: { completeResults }, offences: [offence([fine(), ...results])] });
  const period = { from: '2024-08-01', to: '2025-02-15' };
  const [found] = judgedUnits(joinCases([at], keyed), 'intimate_image_sharing', period);
  if (found === undefined) throw new Error('expected a unit');
  return found;
}

function answer(outcome: Outcome, over: Partial<Answer> = {}): Answer {
  return {
    appearanceId: 'a',
    source: 'court',
    outcome,
    on: '2025-03-04',
    note: null,
    knownAt: '2025-03-05T00:00:00Z',
    ...over,
  };
}

const caseOf = new Map([['a', unit([]).id]]);
const said = (...answers: readonly Answer[]) => ({ ...NOBODY_SAID, answers, caseOf });
const deprivation = (status: Parameters<typeof order>[1], property = 'device') =>
  unit([result([order('deprivation', status, { property: [property as 'device'] })])]);

test.each([
  ['the phone taken', unit([phoneTaken()]), 'made_device', 'agree'],
  ['the phone taken', unit([phoneTaken()]), 'refused', 'differ'],
  ['asked for', deprivation('applied_for'), 'refused', 'fill'],
  ['asked for', deprivation('applied_for'), 'applied_for_outcome_unknown', 'agree'],
  ['put off', deprivation('pending'), 'made_device', 'fill'],
  ['unclear', deprivation('unclear'), 'explicitly_not_made', 'fill'],
  ['nothing', unit([]), 'none_recorded', 'agree'],
  ['nothing', unit([]), 'made_device', 'fill'],
  ['no results seen', unit([], false), 'explicitly_not_made', 'fill'],
  ['made over what is not said', deprivation('made', 'unspecified'), 'made_device', 'fill'],
  ['made over what is not said', deprivation('made', 'unspecified'), 'refused', 'differ'],
  ['refused', deprivation('refused'), 'made_device', 'differ'],
] as const)('documents say %s; an answer of %s', (_what, judged, outcome, says) => {
  expect(answeredUnits([judged], said(answer(outcome))).map((one) => one.says)).toEqual([says]);
});

test('the court’s word goes before others, and a later one before an earlier', () => {
  const first = answeredUnits(
    [unit([])],
    said(
      answer('made_images', { source: 'police', on: '2025-05-01' }),
      answer('refused', { on: '2025-03-01' }),
      answer('made_device', { on: '2025-04-01' }),
      answer('explicitly_not_made', { source: 'cps', on: '2025-06-01' }),
    ),
  );
  expect(first.map((one) => one.answer.outcome)).toEqual(['made_device']);
});

test('rates with answers are of families over device and images alone, and every outcome can be counted', () => {
  const counted = countAnswers([unit([]), deprivation('refused')], ORDER_FAMILIES, NOBODY_SAID);
  expect(counted.families.map(({ family }) => family)).toEqual([
    'deprivation',
    'loss_of_device_or_images',
    'any_deletion',
  ]);
  const made = (outcome: Outcome) =>
    countAnswers([unit([])], ORDER_FAMILIES, said(answer(outcome))).families.flatMap(({ family, made: one }) =>
      one > 0 ? [family] : [],
    );
  const loss = ['loss_of_device_or_images', 'any_deletion'];
  const expected: Partial<Record<Outcome, readonly string[]>> = {
    made_device: loss,
    made_images: loss,
    made_device_basis_unstated: loss,
    deletion_direction_other: ['any_deletion'],
    deletion_term_in_restraining_order: ['any_deletion'],
    deletion_term_in_other_order: ['any_deletion'],
  };
  for (const { outcome } of OUTCOMES) expect([outcome, made(outcome)]).toEqual([outcome, expected[outcome] ?? []]);
});

test('a unit not observed is counted with the answer', () => {
  const { families } = countAnswers([unit([], false)], ORDER_FAMILIES, said(answer('made_device')));
  expect(families.map(({ made, observed }) => [made, observed])).toEqual([
    [0, 1],
    [1, 1],
    [1, 1],
  ]);
});
