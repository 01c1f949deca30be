/** Every row of the counting rules (counting.md 1 and 2), from documents through the whole pipeline to the finding. */
import { describe, expect, test } from '@jest/globals';
import { findAudit } from '../../src/audits/definition/find-audit.js';
import { runAudit } from '../../src/audits/findings/finding.js';
import { judgedUnits } from '../../src/audits/judging/judged-unit.js';
import { rowsOfCases } from '../../src/audits/judging/rows-of-cases.js';
import { joinCases } from '../../src/cases/join-cases.js';
import { appearance, fine, keyed, offence, phoneTaken, ROBIN } from '../cases/builders.js';
import { type ChargeParts, casesFrom, type HearingParts, hearingMessage, type Line } from './case-documents.js';

const AUDIT = findAudit('observer-2025');
const RUN = { asOf: '2025-02-16T09:00:00+00:00', versions: { extractor: 'test' } };
const ALWAYS = { from: '0001-01-01', to: '9999-12-31' };

const FINE: Line = { code: '1015', text: 'FO - Fine\nFined £120.00' };
const CUSTODY: Line = { code: '1002', text: 'IMP - Imprisonment\nCommitted to prison for 16 Weeks.' };
const PHONE: Line = {
  code: '3055',
  text: 'DEPO - Order for deprivation of rights (other than vehicle)\nThe defendant is deprived of the following property: mobile telephone.',
};
const PHONE_DRUGS: Line = {
  code: '3056',
  text: 'Mobile telephone forfeited and destroyed under section 27 of the Misuse of Drugs Act 1971.',
};
const RESTRAINING: Line = {
  text: 'Restraining order made: not to contact Wren Quartz. This order lasts until 02/09/2026. This order is made on conviction.',
};
const WITHDRAWN: Line = { text: 'WDRN - Withdrawn' };
const NO_PENALTY: Line = { code: '1057', text: 'NSP - No separate penalty' };
const ABSOLUTE: Line = { text: 'Absolute discharge' };
const COMPENSATION: Line = { text: 'To pay compensation of £100.00' };
const TO_SENTENCE: Line = { text: 'Committed to the Crown Court for sentence' };
const TO_TRIAL: Line = { text: 'Sent to the Crown Court for trial' };
const REMITTED: Line = { text: "Remitted to Sedgemouth Magistrates' Court for sentence" };
const ADJOURNED: Line = { text: 'Adjourned to 1 October 2024 for a pre-sentence report' };
const DEFERRED: Line = { text: 'Sentence deferred until 1 October 2024' };
const COMMUNITY: Line = { text: 'Community order made for 12 months. Unpaid work: 80 hours.' };
const BREACH: Line = { code: '3501', text: 'Breach of community order: dealt with for the original offence' };
const NOT_GUILTY: Line = { text: 'Found not guilty' };
const TIC: Line = { text: 'Offence taken into consideration' };
const BOUND: Line = { text: 'Bound over in the sum of £100 for 12 months to keep the peace' };
const HOSPITAL: Line = {
  text: 'Hospital order made under section 37(3) of the Mental Health Act 1983 without conviction',
};

const HARASSMENT = { code: 'PH97003', title: 'Harassment without violence', number: 2 };
const DRUGS = { code: 'MD71530', title: 'Possess a controlled drug of Class B - cannabis', number: 2 };
const DAY = '2024-09-03';
const LATER = '2024-10-01';

const on = (date: string, charges: readonly ChargeParts[], more: Partial<HearingParts> = {}): HearingParts => ({
  date,
  charges,
  ...more,
});
const sentenced = (...lines: Line[]): HearingParts => on(DAY, [{ lines }]);

/** What a situation is to come to; what is left out is nought, or not looked at. */
interface Expected {
  readonly of: number;
  readonly made?: Readonly<Record<string, number>>;
  /** Why the cases that are not counted left. */
  readonly gone?: readonly string[];
  readonly month?: string;
  readonly onOtherOffence?: number;
  readonly beside?: object;
  readonly problems?: readonly string[];
  readonly outcomes?: Readonly<Record<string, number>>;
}

const rows: readonly (readonly [situation: string, hearings: readonly HearingParts[], expected: Expected])[] = [
  [
    'order recorded on a co-charged offence, same occasion: in, and said so',
    [on(DAY, [{ lines: [FINE] }, { ...HARASSMENT, lines: [FINE, PHONE] }])],
    { of: 1, made: { deprivation: 1 }, onOtherOffence: 1 },
  ],
  [
    'phone forfeited under s.27 MDA in the same case: loss yes, deprivation no',
    [on(DAY, [{ lines: [FINE] }, { ...DRUGS, lines: [FINE, PHONE_DRUGS] }])],
    { of: 1, made: { loss_of_device_or_images: 1, any_deletion: 1, police_trigger: 1 } },
  ],
  [
    'in-group charge withdrawn, device taken for the harassment: not eligible',
    [
      on(DAY, [
        { plea: 'NOT_GUILTY', lines: [WITHDRAWN] },
        { ...HARASSMENT, lines: [FINE, PHONE] },
      ]),
    ],
    { of: 0, gone: ['withdrawn'] },
  ],
  [
    'no separate penalty on the in-group offence: eligible, and can be left out',
    [sentenced(NO_PENALTY)],
    { of: 1, beside: { lightSentences: 1 } },
  ],
  ['absolute discharge: the same', [sentenced(ABSOLUTE)], { of: 1, beside: { lightSentences: 1 } }],
  ['compensation alone: the same', [sentenced(COMPENSATION)], { of: 1, beside: { lightSentences: 1 } }],
  ['committed for sentence: not eligible', [sentenced(TO_SENTENCE)], { of: 0, gone: ['committed'] }],
  ['sent for trial: not eligible', [on(DAY, [{ plea: 'NOT_GUILTY', lines: [TO_TRIAL] }])], { of: 0, gone: ['sent'] }],
  [
    'an order recorded on a committal is a problem, and counts nothing',
    [sentenced(TO_SENTENCE, PHONE)],
    { of: 0, gone: ['committed'], problems: ['order_on_committal'] },
  ],
  [
    'remitted to another magistrates’ court: once, where sentenced',
    [sentenced(REMITTED), on(LATER, [{ lines: [FINE] }], { court: 'Sedgemouth' })],
    { of: 1, month: '2024-10' },
  ],
  ['remitted, and not seen where it went: not yet', [sentenced(REMITTED)], { of: 0, gone: ['remitted'] }],
  [
    'back from the Crown Court: once, where sentenced',
    [
      sentenced(TO_SENTENCE),
      on('2024-09-20', [{ lines: [{ text: 'Remitted to the magistrates’ court for sentence' }] }], {
        crown: true,
        court: 'Fernleigh',
      }),
      on(LATER, [{ lines: [FINE] }]),
    ],
    { of: 1, month: '2024-10' },
  ],
  [
    'sentenced by the Crown Court: not eligible',
    [sentenced(TO_SENTENCE), on(LATER, [{ lines: [CUSTODY] }], { crown: true })],
    { of: 0, gone: ['crown'] },
  ],
  [
    'order at a later hearing: in the month of the sentence',
    [sentenced(FINE), on('2024-11-12', [{ lines: [PHONE] }])],
    { of: 1, month: '2024-09', made: { deprivation: 1 }, beside: { laterOrders: 1 } },
  ],
  [
    'joint defendants, one phone: per defendant, and told of the other',
    [sentenced(FINE, PHONE), { ...sentenced(FINE), person: 'Dunlin', born: '1988-01-01' }],
    { of: 2, made: { deprivation: 1 }, beside: { takenFromCoDefendant: 1 } },
  ],
  [
    'breach of a community order, resentenced: no new unit, and its order is outside the headline',
    [sentenced(COMMUNITY), on('2025-01-14', [{ convictedOn: DAY, lines: [BREACH, CUSTODY, PHONE] }])],
    { of: 1, month: '2024-09', beside: { ordersOnBreach: 1 } },
  ],
  [
    'the same taken again at a breach: what was ordered at the sentence still counts',
    [sentenced(COMMUNITY, PHONE), on('2025-01-14', [{ convictedOn: DAY, lines: [BREACH, CUSTODY, PHONE] }])],
    { of: 1, month: '2024-09', made: { deprivation: 1 }, beside: { ordersOnBreach: 1 } },
  ],
  [
    'a later application that names nothing refused: what was taken stays taken',
    [sentenced(FINE, PHONE), on(LATER, [{ lines: [{ text: 'Application for deprivation order refused.' }] }])],
    { of: 1, month: '2024-09', made: { deprivation: 1 }, beside: { alsoRefused: 1 } },
  ],
  [
    'a later register that prints the sentence again, undated: no breach, and what is ordered that day counts as ordered later',
    [sentenced(FINE, RESTRAINING), on(LATER, [{ convictedOn: DAY, lines: [FINE, RESTRAINING, PHONE] }])],
    {
      of: 1,
      month: '2024-09',
      made: { deprivation: 1, restraining_order: 1 },
      beside: { laterOrders: 1, ordersOnBreach: 0 },
    },
  ],
  [
    'the order itself printed again with it: ordered at the sentence, not later',
    [sentenced(FINE, PHONE), on(LATER, [{ convictedOn: DAY, lines: [FINE, PHONE] }])],
    { of: 1, month: '2024-09', made: { deprivation: 1 }, beside: { laterOrders: 0, ordersOnBreach: 0 } },
  ],
  [
    'another sentence that day, without a word of why: dealt with again for breach',
    [sentenced(FINE), on(LATER, [{ convictedOn: DAY, lines: [CUSTODY, PHONE] }])],
    { of: 1, month: '2024-09', beside: { laterOrders: 0, ordersOnBreach: 1 } },
  ],
  [
    'a conviction quashed on appeal: the unit leaves',
    [
      sentenced(FINE, PHONE),
      on(LATER, [{ lines: [{ text: 'Appeal against conviction allowed. Conviction quashed.' }] }], { crown: true }),
    ],
    { of: 0, gone: ['set_aside'] },
  ],
  [
    'an appeal against conviction dismissed: the unit stays',
    [
      sentenced(FINE, PHONE),
      on(LATER, [{ lines: [{ text: 'Appeal against conviction dismissed.' }] }], { crown: true }),
    ],
    { of: 1, made: { deprivation: 1 } },
  ],
  [
    'reopened and sentenced again: what was ordered at a later hearing of the first sentence falls with it',
    [
      sentenced(FINE),
      on(LATER, [{ lines: [PHONE] }]),
      on('2024-11-05', [
        {
          lines: [
            {
              code: '4584',
              text: "ROPENED - Case reopened\nCase reopened Section 142 Magistrates' Courts Act 1980. Conviction and sentence imposed on 03/09/2024 set aside.",
            },
            CUSTODY,
          ],
        },
      ]),
    ],
    { of: 1, month: '2024-11', made: {}, outcomes: { none_recorded: 1 } },
  ],
  ['a sentence deferred: not eligible', [sentenced(DEFERRED)], { of: 0, gone: ['deferred'] }],
  [
    'deferred and then passed: in, where passed',
    [sentenced(DEFERRED), on(LATER, [{ lines: [FINE] }])],
    { of: 1, month: '2024-10' },
  ],
  [
    'under 18 at conviction: a stratum apart, though of age when sentenced',
    [
      on(DAY, [{ convictedOn: DAY, lines: [ADJOURNED] }], { born: '2006-09-20' }),
      on(LATER, [{ convictedOn: DAY, lines: [FINE] }], { born: '2006-09-20' }),
    ],
    { of: 0, gone: ['youth'], beside: { youth: 1 } },
  ],
  [
    'set aside under s.142: the unit leaves',
    [
      sentenced(FINE, PHONE),
      on(LATER, [
        {
          lines: [
            {
              code: '4584',
              text: "ROPENED - Case reopened\nCase reopened Section 142 Magistrates' Courts Act 1980. Conviction and sentence imposed on 03/09/2024 set aside.",
            },
          ],
        },
      ]),
    ],
    { of: 0, gone: ['set_aside'] },
  ],
  [
    'a statutory declaration: the unit leaves',
    [
      sentenced(FINE),
      on(LATER, [
        {
          lines: [
            {
              code: '3049',
              text: "STDEC - Statutory Declaration\nStatutory declaration made under Section 14 of the Magistrates' Courts Act 1980.",
            },
          ],
        },
      ]),
    ],
    { of: 0, gone: ['set_aside'] },
  ],
  [
    'only the order quashed: the unit stays, not made',
    [
      sentenced(FINE, PHONE),
      on(LATER, [{ lines: [{ text: 'Deprivation order made on 03/09/2024 re mobile telephone quashed' }] }]),
    ],
    { of: 1, made: {}, outcomes: { quashed_on_appeal: 1 }, beside: { laterOrders: 0 } },
  ],
  [
    'hospital order without conviction: not eligible',
    [on(DAY, [{ plea: 'NOT_GUILTY', lines: [HOSPITAL] }])],
    { of: 0, gone: ['hospital_without_conviction'] },
  ],
  ['bound over: not eligible', [on(DAY, [{ plea: 'NOT_GUILTY', lines: [BOUND] }])], { of: 0, gone: ['bound_over'] }],
  [
    'taken into consideration: not eligible',
    [on(DAY, [{ lines: [TIC] }])],
    { of: 0, gone: ['taken_into_consideration'] },
  ],
  [
    'a restraining order on acquittal is not made, and a column of its own',
    [
      on(DAY, [
        {
          plea: 'NOT_GUILTY',
          lines: [
            NOT_GUILTY,
            { text: 'Restraining order made on acquittal: not to contact Wren Quartz until 2 September 2026.' },
          ],
        },
      ]),
    ],
    { of: 0, gone: ['acquitted'], beside: { restrainingOnAcquittal: 1 } },
  ],
  [
    'one varied is not made',
    [sentenced(FINE, { text: 'Restraining order of 02/05/2024 varied to last until 2 September 2027.' })],
    { of: 1, made: {}, beside: { restrainingVaried: 1 } },
  ],
  [
    'one extended is not made',
    [sentenced(FINE, { text: 'Restraining order of 02/05/2024 extended until 2 September 2027.' })],
    { of: 1, made: {}, beside: { restrainingExtended: 1 } },
  ],
  [
    'one continued is not made',
    [sentenced(FINE, { text: 'Restraining order imposed on 02/05/2024 to continue.' })],
    { of: 1, made: {}, beside: { restrainingContinued: 1 } },
  ],
  [
    'a sentence varied under s.142: the unit keeps its month, and an order made with it counts as a later one',
    [
      sentenced(FINE),
      on(LATER, [
        {
          lines: [
            { text: 'Sentence imposed on 03/09/2024 varied under s.142 Magistrates’ Courts Act 1980.' },
            CUSTODY,
            PHONE,
          ],
        },
      ]),
    ],
    { of: 1, month: '2024-09', made: { deprivation: 1 }, beside: { laterOrders: 1, ordersOnBreach: 0 } },
  ],
  [
    'the restraining order made with the sentence',
    [sentenced(FINE, RESTRAINING)],
    { of: 1, made: { restraining_order: 1 } },
  ],
  [
    'the convicted code decides: charged with sharing, convicted of harassment',
    [
      on(DAY, [{ plea: 'NOT_GUILTY', lines: [ADJOURNED] }]),
      on(LATER, [{ code: HARASSMENT.code, title: HARASSMENT.title, number: 1, lines: [FINE] }]),
    ],
    { of: 0, gone: ['convicted_of_other_offence'] },
  ],
  [
    'and the other way round',
    [
      on(DAY, [{ code: HARASSMENT.code, title: HARASSMENT.title, number: 1, plea: 'NOT_GUILTY', lines: [ADJOURNED] }]),
      on(LATER, [{ lines: [FINE] }]),
    ],
    { of: 1, month: '2024-10' },
  ],
  [
    'the day of the sentence decides, not that of the conviction',
    [
      on('2024-07-30', [{ convictedOn: '2024-07-30', lines: [ADJOURNED] }]),
      on(DAY, [{ convictedOn: '2024-07-30', lines: [FINE] }]),
    ],
    { of: 1, month: '2024-09' },
  ],
  [
    'sentenced after the period: not yet',
    [sentenced(ADJOURNED), on('2025-03-01', [{ lines: [FINE] }])],
    { of: 0, gone: ['sentenced_after'] },
  ],
  [
    'two cases sentenced together: one unit, and orders attach from both',
    [sentenced(FINE), { ...on(DAY, [{ ...HARASSMENT, number: 1, lines: [FINE, PHONE] }]), urn: '01ZZ2000124' }],
    { of: 1, made: { deprivation: 1 }, onOtherOffence: 1 },
  ],
  [
    'two in-group cases sentenced together: one unit',
    [sentenced(FINE), { ...sentenced(FINE, PHONE), urn: '01ZZ2000124' }],
    { of: 1, made: { deprivation: 1 }, gone: ['same_occasion'] },
  ],
  [
    'one of two in-group offences sent to the Crown Court: not eligible',
    [on(DAY, [{ lines: [FINE] }, { number: 2, plea: 'NOT_GUILTY', lines: [TO_TRIAL] }])],
    { of: 0, gone: ['sent'] },
  ],
  [
    'a warrant is out: not concluded',
    [on(DAY, [{ plea: 'NOT_GUILTY', lines: [{ text: 'Warrant for arrest without bail' }] }])],
    { of: 0, gone: ['warrant'] },
  ],
  ['nothing recorded, with complete results', [sentenced(FINE)], { of: 1, outcomes: { none_recorded: 1 } }],
  [
    'a later decision takes the place of an application',
    [
      sentenced(FINE, { text: 'Application for deprivation order in respect of mobile phone' }),
      on(LATER, [{ lines: [{ text: 'Application for deprivation order re mobile phone refused' }] }]),
    ],
    { of: 1, outcomes: { refused: 1 } },
  ],
  [
    'phone taken, laptop refused: the strongest, with the flag',
    [sentenced(FINE, PHONE, { text: 'Deprivation order re laptop refused' })],
    { of: 1, outcomes: { made_device: 1 }, made: { deprivation: 1 }, beside: { alsoRefused: 1 } },
  ],
  [
    'phone taken, laptop returned: the strongest, with the flag',
    [sentenced(FINE, { ...PHONE }, { text: 'Laptop to be returned to the defendant' })],
    { of: 1, outcomes: { made_device: 1 }, beside: { alsoReturned: 1 } },
  ],
  [
    'text that no rule reads, Welsh included, is unclear and never none',
    [sentenced(FINE, { text: 'Mae’r ffôn i’w gadw gan yr heddlu hyd nes y cwblheir yr archwiliad' })],
    { of: 1, outcomes: { unclear: 1 } },
  ],
];

async function findingOf(hearings: readonly HearingParts[]) {
  return runAudit(AUDIT, rowsOfCases(await casesFrom(hearings.map(hearingMessage))), RUN);
}

test.each(rows)('%s', async (_situation, hearings, expected) => {
  const finding = await findingOf(hearings);
  const [group] = finding.groups;
  if (group === undefined) throw new Error('No group.');
  expect(group.of).toBe(expected.of);
  expect(group.observed).toBe(expected.of);
  const made = Object.fromEntries(group.families.flatMap((one) => (one.made > 0 ? [[one.family, one.made]] : [])));
  if (expected.made) {
    expect(made.deprivation ?? 0).toBe(expected.made.deprivation ?? 0);
    for (const [family, count] of Object.entries(expected.made))
      expect([family, made[family]]).toEqual([family, count]);
    if (Object.keys(expected.made).length === 0) expect(made).toEqual({});
  }
  if (expected.gone) {
    const reasons = group.funnel.flatMap(({ gone }) =>
      gone.flatMap(({ reason, count }) => (count > 0 ? [reason] : [])),
    );
    expect(reasons).toEqual(expected.gone);
  }
  if (expected.month) expect(group.breakdowns.month?.map(({ key }) => key)).toEqual([expected.month]);
  if (expected.onOtherOffence !== undefined) {
    const deprivation = group.families.find(({ family }) => family === 'deprivation');
    expect(deprivation?.onOtherOffence).toBe(expected.onOtherOffence);
  }
  if (expected.beside) expect(group.beside).toMatchObject(expected.beside);
  if (expected.problems)
    expect(finding.problems.map(({ code }) => code)).toEqual(expect.arrayContaining([...expected.problems]));
  if (expected.outcomes) {
    const seen = Object.entries(group.outcomes).filter(([, count]) => count > 0);
    expect(Object.fromEntries(seen)).toEqual(expected.outcomes);
  }
});

describe('beside the figures', () => {
  test('a sentence seen in a document that leaves results out is not observable, and lowers no rate', () => {
    const incomplete = appearance({ document: { completeResults: false }, offences: [offence([fine()])] });
    const seen = appearance({ urn: '01AA0000224', person: ROBIN, offences: [offence([fine(), phoneTaken()])] });
    const [group] = runAudit(AUDIT, rowsOfCases(joinCases([incomplete, seen], keyed)), RUN).groups;
    expect(group).toMatchObject({ of: 2, observed: 1, outcomes: { not_observable: 1, made_device: 1 } });
    expect(group?.families[0]).toMatchObject({ made: 1, rate: 1, bounds: { low: 0.5, high: 1 } });
  });

  test('a unit in the compared group too leaves the comparison and is counted', async () => {
    const CHILD = { code: 'PK78008', title: 'Make indecent photograph or pseudo-photograph of a child', number: 2 };
    const finding = await findingOf([on(DAY, [{ lines: [FINE] }, { ...CHILD, lines: [CUSTODY] }])]);
    expect(finding.groups.map(({ of }) => of)).toEqual([1, 1]);
    expect(finding.comparisons[0]).toMatchObject({ inBoth: 1, counts: { a: { of: 0 }, b: { of: 0 } } });
  });

  test('a phone forfeited for drugs is on another offence, and a rate is given without it', async () => {
    const [group] = (await findingOf([on(DAY, [{ lines: [FINE] }, { ...DRUGS, lines: [FINE, PHONE_DRUGS] }])])).groups;
    const loss = group?.families.find(({ family }) => family === 'loss_of_device_or_images');
    expect(loss).toMatchObject({ made: 1, onOtherOffence: 1 });
    expect(loss?.sensitivity).toContainEqual({ without: 'other_offence', made: 0, observed: 1, rate: 0 });
  });

  test('an order made and quashed is told as that', async () => {
    const quashed = { text: 'Deprivation order made on 03/09/2024 re mobile telephone quashed' };
    const [group] = (await findingOf([sentenced(FINE, PHONE), on(LATER, [{ lines: [quashed] }])])).groups;
    expect(group?.families.find(({ family }) => family === 'deprivation')).toMatchObject({
      made: 0,
      madeThenQuashed: 1,
    });
  });

  test('charged and final offence are both kept', async () => {
    const [only] = await casesFrom(
      [
        on(DAY, [{ code: HARASSMENT.code, title: HARASSMENT.title, plea: 'NOT_GUILTY', lines: [ADJOURNED] }]),
        on(LATER, [{ lines: [FINE] }]),
      ].map(hearingMessage),
    );
    expect(only?.offences.map(({ chargedCode, code }) => [chargedCode, code])).toEqual([['PH97003', 'SX03250']]);
  });

  test('an order that came later says how many days', async () => {
    const cases = await casesFrom([sentenced(FINE), on(LATER, [{ lines: [PHONE] }])].map(hearingMessage));
    const [unit] = judgedUnits(cases, 'intimate_image_sharing', ALWAYS);
    expect(unit).toMatchObject({ outcome: 'made_device', daysAfterSentence: 28, attribution: 'in_group' });
  });
});

describe('what happened, first by time and then by strength', () => {
  /** One line a value, each as a register says it; `complete: false` results are seen in no full register. */
  const said: readonly (readonly [outcome: string, ...lines: Line[]])[] = [
    ['made_device', PHONE],
    [
      'made_images',
      {
        text: 'The defendant is deprived of the photographs used in the offence under section 153 of the Sentencing Act 2020.',
      },
    ],
    [
      'made_property_unstated',
      { code: '3055', text: 'Deprivation order made under section 153 of the Sentencing Act 2020.' },
    ],
    ['made_device_basis_unstated', { text: 'Mobile phone to be destroyed.' }],
    ['deletion_direction_other', { text: 'All images to be deleted from the device.' }],
    [
      'deletion_term_in_restraining_order',
      { text: 'Restraining order made until 2 September 2026: to delete all images of Wren Quartz.' },
    ],
    ['given_up_without_order', { text: 'Defendant signed a disclaimer for the mobile phone' }],
    ['pending', { text: 'Application for deprivation order re mobile phone adjourned to 1 December 2024' }],
    [
      'applied_for_outcome_unknown',
      { text: 'Prosecution apply for a deprivation order in respect of the mobile phone' },
    ],
    ['unclear', { text: 'The bench considered what is to become of the phone' }],
    ['refused', { text: 'Application for deprivation order re mobile phone refused' }],
    ['explicitly_not_sought', { text: 'Prosecution do not seek a deprivation order re mobile phone' }],
    ['explicitly_not_made', { text: 'No deprivation order made re mobile phone' }],
    ['explicitly_returned', { text: 'Mobile phone to be returned to the defendant' }],
    ['made_other_property', { text: 'Baseball bat forfeited and destroyed' }],
    ['none_recorded'],
  ];

  test.each(said)('%s', async (outcome, ...lines) => {
    const [group] = (await findingOf([sentenced(FINE, ...lines)])).groups;
    expect(Object.entries(group?.outcomes ?? {}).filter(([, count]) => count > 0)).toEqual([[outcome, 1]]);
  });

  const pairs = said.slice(1).map(([weaker, ...lines], at) => {
    const [stronger = '', ...others] = said[at] ?? [];
    return [stronger, weaker, [...lines, ...others]] as const;
  });

  test.each(pairs)('%s is stronger than %s', async (stronger, _weaker, lines) => {
    const [group] = (await findingOf([sentenced(FINE, ...lines)])).groups;
    expect(Object.entries(group?.outcomes ?? {}).filter(([, count]) => count > 0)).toEqual([[stronger, 1]]);
  });
});
