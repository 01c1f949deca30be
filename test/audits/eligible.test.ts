import { describe, expect, test } from '@jest/globals';
import { funnel } from '../../src/audits/findings/funnel.js';
import { eligible } from '../../src/audits/judging/eligible.js';
import { judgedUnits } from '../../src/audits/judging/judged-unit.js';
import { rowsOfCases } from '../../src/audits/judging/rows-of-cases.js';
import type { Appearance, OffenceHeard, ResultHeard } from '../../src/cases/accounts/appearance.js';
import { joinCases } from '../../src/cases/join-cases.js';
import {
  type AppearanceParts,
  adjourned,
  appearance,
  fine,
  keyed,
  offence,
  order,
  outcome,
  phoneTaken,
  ROBIN,
  result,
  SEDGEMOUTH,
  sentence,
} from '../cases/builders.js';

const PERIOD = { from: '2024-08-01', to: '2025-02-15' };
const HARASSMENT = { code: 'PH97004', title: 'Harassment without violence' };

function found(...appearances: readonly Appearance[]) {
  return eligible(rowsOfCases(joinCases(appearances, keyed)), 'intimate_image_sharing', PERIOD);
}

function judged(...appearances: readonly Appearance[]) {
  const units = judgedUnits(joinCases(appearances, keyed), 'intimate_image_sharing', PERIOD);
  const [unit] = units;
  if (unit === undefined || units.length !== 1) throw new Error(`expected one unit, not ${units.length}`);
  return unit;
}

const heard = (results: readonly ResultHeard[], more: Partial<OffenceHeard> = {}, parts: AppearanceParts = {}) =>
  appearance({ offences: [offence(results, more)], ...parts });

describe('who is in', () => {
  const rows: readonly (readonly [string, readonly Appearance[], number])[] = [
    ['sentenced by magistrates', [heard([fine()])], 1],
    ['sentenced for an attempt', [heard([fine()], { code: 'SX03250A' })], 1],
    [
      'sentenced under section 33',
      [
        heard([fine()], {
          code: 'CJ15005',
          title: 'Disclose private sexual photographs and films with intent to cause distress',
        }),
      ],
      1,
    ],
    [
      'sentenced for threats alone',
      [heard([fine()], { code: 'SX03252', title: 'Threaten to share photograph or film of person in intimate state' })],
      1,
    ],
    ['no separate penalty', [heard([result([sentence('no_separate_penalty')])])], 1],
    ['an absolute discharge', [heard([result([sentence('absolute_discharge')])])], 1],
    ['compensation alone', [heard([result([sentence('compensation')])])], 1],
    [
      'cyberflashing',
      [
        heard([fine()], {
          code: 'SX03248',
          title: 'Send photograph or film of genitals to cause alarm, distress or humiliation',
        }),
      ],
      0,
    ],
    [
      'the charge withdrawn, the device taken for the harassment',
      [
        appearance({
          offences: [
            offence([result([outcome('withdrawn')])]),
            offence([fine(), phoneTaken()], { sequence: 2, ...HARASSMENT }),
          ],
        }),
      ],
      0,
    ],
    ['committed for sentence', [heard([result([outcome('committed_for_sentence')])])], 0],
    [
      'one offence sentenced and another committed',
      [
        appearance({
          offences: [offence([fine()]), offence([result([outcome('committed_for_sentence')])], { sequence: 2 })],
        }),
      ],
      0,
    ],
    [
      'one offence sentenced and another sent for trial',
      [
        appearance({
          offences: [offence([fine()]), offence([result([outcome('sent_for_trial')])], { sequence: 2, plea: null })],
        }),
      ],
      0,
    ],
    [
      'one offence sentenced and another awaiting sentence',
      [appearance({ offences: [offence([fine()]), offence([adjourned()], { sequence: 2 })] })],
      0,
    ],
    [
      'one offence sentenced and another withdrawn',
      [
        appearance({
          offences: [offence([fine()]), offence([result([outcome('withdrawn')])], { sequence: 2, plea: null })],
        }),
      ],
      1,
    ],
    ['sent for trial', [heard([result([outcome('sent_for_trial')])], { plea: null })], 0],
    ['sentenced by the Crown Court', [heard([fine()], {}, { hearing: { jurisdiction: 'crown' } })], 0],
    [
      'remitted and sentenced at another magistrates’ court',
      [
        heard([result([outcome('remitted')])], {}, { hearing: { date: '2024-08-10' } }),
        heard([fine()], {}, { hearing: { court: SEDGEMOUTH } }),
      ],
      1,
    ],
    [
      'sent back by the Crown Court and sentenced',
      [
        heard([result([outcome('committed_for_sentence')])], {}, { hearing: { date: '2024-08-10' } }),
        heard([result([outcome('remitted')])], {}, { hearing: { date: '2024-08-20', jurisdiction: 'crown' } }),
        heard([fine()]),
      ],
      1,
    ],
    [
      'resentenced for breach within the period',
      [
        heard([result([sentence('community_order')])], {}, { hearing: { date: '2024-03-01' } }),
        heard([result([sentence('custody')])]),
      ],
      0,
    ],
    ['an old offence in an application about its order', [heard([fine()], { plea: null }, { subject: true })], 0],
    ['under 18 at conviction', [heard([fine()], {}, { ageAtHearing: 17 })], 0],
    ['before a youth panel', [heard([fine()], {}, { ageAtHearing: null, hearing: { youthPanel: true } })], 0],
    ['age unknown, and nothing says youth', [heard([fine()], {}, { ageAtHearing: null })], 1],
    [
      'the sentence set aside',
      [
        heard([fine()]),
        heard([result([outcome('reopened', { setsAside: '2024-09-03' })])], {}, { hearing: { date: '2024-10-01' } }),
      ],
      0,
    ],
    ['a hospital order without conviction', [heard([result([sentence('hospital_order')])], { plea: null })], 0],
    ['a bind-over', [heard([result([sentence('bind_over')])], { plea: null })], 0],
    ['taken into consideration', [heard([result([outcome('taken_into_consideration')])], { plea: null })], 0],
    ['deferred', [heard([result([outcome('deferred')])])], 0],
    [
      'acquitted, with a restraining order',
      [
        heard([result([outcome('not_guilty')]), result([order('restraining_order', 'made', { on: 'acquittal' })])], {
          plea: 'NG',
        }),
      ],
      0,
    ],
    ['an organisation', [heard([fine()], {}, { organisation: true })], 0],
    ['sentenced before the period', [heard([fine()], {}, { hearing: { date: '2024-07-31' } })], 0],
    ['sentenced on its first day', [heard([fine()], {}, { hearing: { date: '2024-08-01' } })], 1],
    ['sentenced on its last day', [heard([fine()], {}, { hearing: { date: '2025-02-15' } })], 1],
    ['sentenced after the period', [heard([adjourned()]), heard([fine()], {}, { hearing: { date: '2025-02-16' } })], 0],
    ['on a day nobody can read', [heard([fine()], {}, { hearing: { date: null } })], 0],
  ];
  test.each(rows)('%s', (_what, appearances, units) => {
    expect(found(...appearances).units).toHaveLength(units);
  });

  test('the convicted code decides: charged with sharing, convicted of harassment is out, and the other way round is in', () => {
    const charge = (from: Partial<OffenceHeard>, to: Partial<OffenceHeard>) => [
      heard([adjourned()], { sourceId: 'o1', ...from }, { hearing: { date: '2024-08-10' } }),
      heard([fine()], { sourceId: 'o1', ...to }),
    ];
    expect(found(...charge({}, HARASSMENT))).toMatchObject({ units: [], charged: [{}] });
    expect([...found(...charge({}, HARASSMENT)).out.keys()]).toEqual(['convicted_of_other_offence']);
    expect(found(...charge(HARASSMENT, {})).units).toHaveLength(1);
  });

  test('a young person is counted apart', () => {
    expect(found(heard([fine()], {}, { ageAtHearing: 16 }))).toMatchObject({ units: [], youth: [{}] });
  });

  test('the date is the last sentence on an in-group offence', () => {
    const first = appearance({
      offences: [offence([fine()]), offence([adjourned()], { sequence: 2, code: 'SX03249' })],
    });
    const then = heard([fine()], { sequence: 2, code: 'SX03249' }, { hearing: { date: '2024-11-05' } });
    expect(judged(first, then).unit.on).toBe('2024-11-05');
  });

  test('cases of one person sentenced together are one unit, and orders attach from all of them', () => {
    const other = '01AA0000224';
    expect(judged(heard([fine()]), heard([fine()], {}, { urn: other })).unit.cases).toHaveLength(2);
    const beside = heard([fine(), phoneTaken()], HARASSMENT, { urn: other });
    expect(judged(heard([fine()]), beside)).toMatchObject({ outcome: 'made_device', attribution: 'other_offence' });
  });

  test.each([
    ['another person', { person: ROBIN }],
    ['another court', { hearing: { court: SEDGEMOUTH } }],
    ['another day', { hearing: { date: '2024-09-04' } }],
  ])('but not with %s', (_what, parts) => {
    expect(found(heard([fine()]), heard([fine()], {}, { urn: '01AA0000224', ...parts })).units).toHaveLength(2);
  });

  test('what some would call no punishment is marked, so that a rate can be shown without it', () => {
    expect(judged(heard([result([sentence('no_separate_penalty')])])).light).toBe(true);
    expect(judged(heard([result([sentence('compensation')])])).light).toBe(true);
    expect(judged(heard([fine(), result([sentence('compensation')])])).light).toBe(false);
  });

  test('threats alone are told from sharing', () => {
    expect(judged(heard([fine()], { code: 'SX03252' })).unit.threatOnly).toBe(true);
    expect(judged(heard([fine()])).unit.threatOnly).toBe(false);
  });
});

test('the funnel says at each step what is left and where the others went', () => {
  const urn = (number: number) => ({
    urn: `01AA00${number}0024`,
    person: { ...ROBIN, nameAndBirth: `robin ${number}` },
  });
  const appearances = [
    heard([fine()], HARASSMENT, urn(1)),
    heard([adjourned()], {}, urn(2)),
    heard([result([outcome('committed_for_sentence')])], {}, urn(3)),
    heard([result([outcome('sent_for_trial')])], { plea: null }, urn(4)),
    heard([result([outcome('withdrawn')])], { plea: null }, urn(5)),
    heard([result([outcome('dismissed')])], { plea: 'NG' }, urn(6)),
    heard([result([outcome('deferred')])], {}, urn(7)),
    heard([fine()], {}, { ...urn(8), ageAtHearing: 17 }),
    heard([fine()], {}, urn(9)),
    heard([fine()], {}, { ...urn(9), urn: '01AA0099024' }),
    heard([fine()], {}, { ...urn(10), document: { completeResults: false } }),
    heard([fine()], {}, { ...urn(12), document: { kind: 'narrative', completeResults: false } }),
    heard([adjourned()], {}, urn(11)),
    heard([fine()], {}, { ...urn(11), hearing: { date: '2025-03-01' } }),
  ];
  const all = found(...appearances);
  const steps = funnel('intimate_image_sharing', all, 1);
  expect(
    steps.map(({ step, left, gone }) => [step, left, gone.map(({ reason, count }) => `${reason} ${count}`)]),
  ).toEqual([
    ['listed', 12, ['narrative 1']],
    ['charged', 11, ['not_charged 1']],
    ['concluded', 7, ['awaiting 1', 'deferred 1', 'committed 1', 'sent 1']],
    ['convicted', 5, ['withdrawn 1', 'dismissed 1']],
    ['sentenced', 2, ['youth 1', 'sentenced_after 1', 'same_occasion 1']],
    ['results_observed', 1, ['not_observable 1']],
  ]);
  steps.slice(1).forEach((step, index) => {
    const gone = step.gone.reduce((sum, { count }) => sum + count, 0);
    expect(step.left).toBe((steps[index]?.left ?? 0) - gone);
  });
});

describe('a newspaper’s account', () => {
  const told = { document: { kind: 'narrative', completeResults: false } } as const;

  test('of a case that a list has too says nothing of what became of it', () => {
    const listed = heard([], {}, { document: { kind: 'list', completeResults: false } });
    const steps = funnel('intimate_image_sharing', found(listed, heard([fine()], {}, told)), 0);
    expect(steps.map(({ step, left }) => [step, left])).toEqual([
      ['listed', 1],
      ['charged', 1],
      ['concluded', 0],
      ['convicted', 0],
      ['sentenced', 0],
      ['results_observed', 0],
    ]);
  });

  test('beside a register adds no order and takes none away', () => {
    const made = result([order('restraining_order', 'made')]);
    const { unit } = judged(heard([fine()]), heard([fine(), made], {}, told));
    expect([unit.complete, unit.orders.length]).toEqual([true, 0]);
  });

  test('alone is beside every figure, whatever it is of', () => {
    const other = { code: 'TH68010', title: 'Theft from shop' };
    const { listed, charged, out } = found(
      heard([fine()], {}, told),
      heard([fine()], other, { ...told, urn: '01AA0077724' }),
    );
    expect([listed, charged.length, out.get('narrative')]).toEqual([0, 0, 2]);
  });
});
