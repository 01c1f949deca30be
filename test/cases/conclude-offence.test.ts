import { describe, expect, test } from '@jest/globals';
import type { Appearance, OffenceHeard, ResultHeard } from '../../src/cases/accounts/appearance.js';
import type { OffenceState } from '../../src/cases/defendant-case.js';
import { joinCases } from '../../src/cases/join-cases.js';
import { adjourned, appearance, fine, keyed, offence, order, outcome, result, sentence } from './builders.js';

function concluded(...appearances: readonly Appearance[]) {
  const [only, ...others] = joinCases(appearances, keyed);
  expect(others).toEqual([]);
  const [first] = only?.offences ?? [];
  if (first === undefined) throw new Error('no offence');
  return first;
}

const on = (date: string, results: readonly ResultHeard[], more: Partial<OffenceHeard> = {}) =>
  appearance({ hearing: { date }, offences: [offence(results, more)] });

describe('one hearing', () => {
  const rows: readonly (readonly [string, ResultHeard[], Partial<OffenceHeard>, OffenceState, boolean])[] = [
    ['a fine', [fine()], {}, 'sentenced', true],
    ['custody', [result([sentence('custody', { term: 'P16W' })])], {}, 'sentenced', true],
    ['a suspended sentence', [result([sentence('suspended_custody')])], {}, 'sentenced', true],
    ['a community order', [result([sentence('community_order')])], {}, 'sentenced', true],
    ['a conditional discharge', [result([sentence('conditional_discharge')])], {}, 'sentenced', true],
    ['no separate penalty', [result([sentence('no_separate_penalty')])], {}, 'sentenced', true],
    ['compensation alone', [result([sentence('compensation')])], {}, 'sentenced', true],
    ['a fine and an adjournment of something else', [fine(), adjourned()], {}, 'sentenced', true],
    ['costs and surcharge alone', [result([sentence('costs')]), result([sentence('surcharge')])], {}, 'pending', true],
    ['an adjournment after a guilty plea', [adjourned()], {}, 'pending', true],
    ['an adjournment without a plea', [adjourned()], { plea: null }, 'pending', false],
    ['a deferred sentence', [result([outcome('deferred')])], {}, 'deferred', true],
    ['a committal for sentence', [result([outcome('committed_for_sentence')])], {}, 'committed_for_sentence', true],
    ['a sending for trial', [result([outcome('sent_for_trial')])], { plea: null }, 'sent_for_trial', false],
    ['a sending after an indicated plea', [result([outcome('sent_for_trial')])], {}, 'sent_for_trial', false],
    ['a remittal', [result([outcome('remitted')])], {}, 'remitted', true],
    ['a withdrawal', [result([outcome('withdrawn')])], { plea: 'NOT_GUILTY' }, 'withdrawn', false],
    ['a withdrawal after a guilty plea', [result([outcome('withdrawn')])], {}, 'withdrawn', false],
    ['a dismissal', [result([outcome('dismissed')])], { plea: 'NOT_GUILTY' }, 'dismissed', false],
    ['a discontinuance', [result([outcome('discontinued')])], { plea: null }, 'discontinued', false],
    ['a finding of not guilty', [result([outcome('not_guilty')])], { plea: 'NG' }, 'not_guilty', false],
    ['a verdict of not guilty without a result', [], { plea: 'NG', verdict: 'N' }, 'not_guilty', false],
    ['a conviction of an alternative', [], { plea: 'NG', verdict: 'NA' }, 'replaced', false],
    ['a replacement', [result([outcome('replaced')])], {}, 'replaced', false],
    ['a bind-over', [result([sentence('bind_over')])], { plea: null }, 'bound_over', false],
    [
      'an offence taken into consideration',
      [result([outcome('taken_into_consideration')])],
      { plea: null },
      'taken_into_consideration',
      false,
    ],
    ['a hospital order on conviction', [result([sentence('hospital_order')])], {}, 'sentenced', true],
    [
      'a hospital order without conviction',
      [result([sentence('hospital_order')])],
      { plea: null },
      'hospital_without_conviction',
      false,
    ],
    ['a warrant', [result([outcome('warrant')])], { plea: null }, 'warrant', false],
    ['a stay', [result([outcome('stayed')])], { plea: null }, 'stayed', false],
    ['a death', [result([outcome('deceased')])], { plea: null }, 'deceased', false],
    ['a result struck out by the source', [{ ...fine(), deleted: true }], {}, 'pending', true],
    [
      'a suspended sentence activated',
      [result([sentence('suspended_custody_activated')])],
      { plea: null },
      'resentenced_for_breach',
      true,
    ],
    [
      'a result code for an offence dealt with again',
      [{ ...fine(), code: '3502' }],
      { plea: null },
      'resentenced_for_breach',
      true,
    ],
  ];
  test.each(rows)('%s', (_what, results, more, state, convicted) => {
    expect(concluded(on('2024-09-03', results, more))).toMatchObject({ state, convicted });
  });

  test('a conviction whose results the document leaves out is not seen, and not taken for silence', () => {
    const narrative = appearance({
      document: { kind: 'narrative', completeResults: false },
      offences: [offence([], { verdict: 'GUILTY' })],
    });
    expect(concluded(narrative)).toMatchObject({ state: 'not_seen', convicted: true });
  });

  test('a list for a later sentence leaves the offence pending', () => {
    const list = appearance({ document: { kind: 'list', completeResults: false }, offences: [offence()] });
    expect(concluded(list)).toMatchObject({ state: 'pending', convicted: true });
  });

  test('a sentence recorded on the defendant as a whole counts for a convicted offence without results of its own', () => {
    const whole = appearance({
      offences: [offence()],
      results: [result([sentence('custody')], { level: 'defendant' })],
    });
    expect(concluded(whole)).toMatchObject({ state: 'sentenced', stateOn: '2024-09-03' });
  });

  test('such a sentence does not convict anybody of a charge that was denied', () => {
    const whole = appearance({
      offences: [offence([], { plea: 'NOT_GUILTY' })],
      results: [result([sentence('custody')], { level: 'defendant' })],
    });
    expect(concluded(whole)).toMatchObject({ state: 'pending', convicted: false });
  });
});

describe('several hearings', () => {
  test('a conviction in May and a sentence in July belong to July', () => {
    const may = on('2024-05-10', [adjourned()]);
    const july = on('2024-07-12', [fine()]);
    expect(concluded(july, may)).toMatchObject({
      state: 'sentenced',
      stateOn: '2024-07-12',
      convictedOn: '2024-05-10',
    });
  });

  test('the documents’ own conviction date is preferred', () => {
    const july = on('2024-07-12', [fine()], { convictionDate: '2024-06-01' });
    expect(concluded(july)).toMatchObject({ convictedOn: '2024-06-01' });
  });

  test('a hearing that repeats an earlier decision by its date does not move it', () => {
    const repeated = on('2024-09-10', [{ ...fine(), orderedDate: '2024-09-03' }]);
    expect(concluded(repeated)).toMatchObject({ state: 'sentenced', stateOn: '2024-09-03' });
  });

  test('a sentence that was deferred is passed later', () => {
    const first = on('2024-03-01', [result([outcome('deferred')])]);
    const then = on('2024-08-20', [fine()]);
    expect(concluded(first, then)).toMatchObject({ state: 'sentenced', stateOn: '2024-08-20' });
  });

  test('a remittal to another magistrates’ court ends where it is sentenced', () => {
    const first = on('2024-03-01', [result([outcome('remitted')])]);
    const then = on('2024-08-20', [fine()]);
    expect(concluded(first, then)).toMatchObject({ state: 'sentenced', jurisdiction: 'magistrates' });
  });

  test('a committal followed by the Crown Court’s sentence is the Crown Court’s', () => {
    const first = on('2024-03-01', [result([outcome('committed_for_sentence')])]);
    const crown = appearance({
      hearing: { date: '2024-05-01', jurisdiction: 'crown' },
      offences: [offence([result([sentence('custody')])])],
    });
    expect(concluded(first, crown)).toMatchObject({ state: 'sentenced', jurisdiction: 'crown', stateOn: '2024-05-01' });
  });

  test('an appeal dismissed by the Crown Court leaves the magistrates’ sentence as it is', () => {
    const crown = appearance({
      hearing: { date: '2024-12-01', jurisdiction: 'crown' },
      offences: [offence([result([outcome('dismissed')])])],
    });
    expect(concluded(on('2024-09-03', [fine()]), crown)).toMatchObject({
      state: 'sentenced',
      jurisdiction: 'magistrates',
    });
  });

  test('a reopening sets the sentence aside from that day', () => {
    const reopened = on('2024-10-01', [result([outcome('reopened', { setsAside: '2024-09-03' })])]);
    expect(concluded(on('2024-09-03', [fine()]), reopened)).toMatchObject({
      state: 'set_aside',
      stateOn: '2024-10-01',
      convicted: false,
    });
  });

  test('a reopening on an application without offences reaches the offences of the case', () => {
    const application = appearance({
      hearing: { date: '2024-10-01' },
      subject: true,
      results: [result([outcome('reopened', { setsAside: '2024-09-03' })], { level: 'application' })],
    });
    expect(concluded(on('2024-09-03', [fine()]), application)).toMatchObject({ state: 'set_aside' });
  });

  test('a sentence passed after the reopening is the sentence', () => {
    const reopened = on('2024-10-01', [result([outcome('reopened', { setsAside: '2024-09-03' })]), fine()]);
    expect(concluded(on('2024-09-03', [fine()]), reopened)).toMatchObject({
      state: 'sentenced',
      stateOn: '2024-10-01',
    });
  });

  test('a reopening of an earlier day leaves a later sentence standing', () => {
    const reopened = on('2024-11-01', [result([outcome('reopened', { setsAside: '2024-08-01' })])]);
    expect(concluded(on('2024-09-03', [fine()]), reopened)).toMatchObject({
      state: 'sentenced',
      stateOn: '2024-09-03',
    });
  });

  test('a second sentence for breach makes no new date', () => {
    const first = on('2024-03-01', [result([sentence('community_order')])]);
    const breach = on('2024-09-03', [result([sentence('custody')])]);
    expect(concluded(first, breach)).toMatchObject({ state: 'sentenced', stateOn: '2024-03-01' });
  });

  test('an old offence repeated in an application about its order is no new sentence', () => {
    const breach = appearance({
      subject: true,
      offences: [offence([result([sentence('custody')])], { plea: 'ADMITS_BREACH' })],
    });
    expect(concluded(breach)).toMatchObject({ state: 'resentenced_for_breach' });
  });

  const breach = (startDate: string) =>
    offence([{ ...result([]), code: '3501' }], {
      sequence: 2,
      code: 'CJ03510',
      title: 'Fail to comply with the requirements of a community order',
      startDate,
    });
  test.each([
    [
      'a breach committed after its conviction, dealt with for the original offence',
      '2024-07-01',
      'resentenced_for_breach',
    ],
    ['a breach of some earlier order', '2023-01-01', 'sentenced'],
  ])('an offence listed beside %s', (_what, startDate, state) => {
    const old = offence([result([sentence('custody')])], { convictionDate: '2023-09-12' });
    const [only] = joinCases([appearance({ offences: [breach(startDate), old] })], keyed);
    expect(only?.offences.find(({ code }) => code === 'SX03250')).toMatchObject({ state });
  });

  test.each([
    ['its community order is revoked on the same entry', [{ ...result([]), code: '1029' }], {}],
    ['its wording says so', [], { wording: 'Original CaseURN: 01AA0009923, Re-sentenced Original code : SX03250' }],
  ])('an old offence is known where %s', (_what, lines, more) => {
    expect(concluded(on('2024-09-03', [...lines, fine()], more))).toMatchObject({ state: 'resentenced_for_breach' });
  });

  test('a restraining order discharged under the same code is no breach', () => {
    const discharged = { ...result([order('restraining_order', 'discharged')]), code: '1029' };
    expect(concluded(on('2024-09-03', [fine(), discharged]))).toMatchObject({ state: 'sentenced' });
  });

  test('and so is one listed under an application beside a new charge', () => {
    const both = appearance({
      offences: [
        offence([fine()]),
        offence([result([sentence('custody')])], { sequence: 2, ofApplication: true, code: 'TH68010' }),
      ],
    });
    expect(joinCases([both], keyed)[0]?.offences.map(({ state }) => state)).toEqual([
      'sentenced',
      'resentenced_for_breach',
    ]);
  });

  test('an adjournment after the sentence, for costs or an order, changes nothing', () => {
    expect(concluded(on('2024-09-03', [fine()]), on('2024-10-03', [adjourned()]))).toMatchObject({
      state: 'sentenced',
      stateOn: '2024-09-03',
    });
  });

  test('a charge replaced by another is followed in the other', () => {
    const [only] = joinCases(
      [
        appearance({ hearing: { date: '2024-08-01' }, offences: [offence([adjourned()], { sequence: 1 })] }),
        appearance({
          offences: [
            offence([result([outcome('replaced')])], { sequence: 1 }),
            offence([fine()], {
              sequence: 2,
              code: 'SX03249',
              title: 'Share photograph or film of person in intimate state without consent',
            }),
          ],
        }),
      ],
      keyed,
    );
    expect(only?.offences.map(({ code, state, convicted }) => [code, state, convicted])).toEqual([
      ['SX03250', 'replaced', false],
      ['SX03249', 'sentenced', true],
    ]);
  });

  test('a charge amended under the source’s own id keeps the charged code beside the convicted one', () => {
    const before = on('2024-08-01', [adjourned()], { sourceId: 'offence-a', code: 'SX03250' });
    const after = on('2024-09-03', [fine()], { sourceId: 'offence-a', code: 'SX03249' });
    expect(concluded(before, after)).toMatchObject({ code: 'SX03249', chargedCode: 'SX03250', state: 'sentenced' });
  });

  test('an undated account never takes a dated decision’s place', () => {
    const undated = appearance({ hearing: { date: null }, offences: [offence([fine()])] });
    expect(concluded(undated, on('2024-09-03', [fine()]))).toMatchObject({ state: 'sentenced', stateOn: '2024-09-03' });
  });
});

test('an order beside a committal is a problem and decides nothing', () => {
  const [only] = joinCases(
    [
      appearance({
        offences: [
          offence([result([outcome('committed_for_sentence')]), result([order('restraining_order', 'made')])]),
        ],
      }),
    ],
    keyed,
  );
  expect(only?.problems).toEqual([{ code: 'order_on_committal', count: 1 }]);
});
