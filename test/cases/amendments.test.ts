import { describe, expect, test } from '@jest/globals';
import type { Appearance } from '../../src/cases/accounts/appearance.js';
import type { Amendment } from '../../src/cases/amendments/amendment.js';
import { amendmentsOf } from '../../src/cases/amendments/amendments.js';
import { joinCases } from '../../src/cases/join-cases.js';
import { appearance, keyed, offence, order, outcome, result, sentence } from './builders.js';

const FIRST = { sourceId: 'hearing', issuedAt: '2024-09-03T15:00:00Z' };
const AGAIN = { sourceId: 'hearing', issuedAt: '2024-09-06T09:00:00Z' };
const LATER = { date: '2024-09-20', issuedAt: '2024-09-20T15:00:00Z' };
const custody = (term: string, more = {}) => result([sentence('custody', { term })], { sourceId: 'imp', ...more });
const restraining = (period: string, status: 'made' | 'varied' = 'made') =>
  result([order('restraining_order', status, { period })]);
const phone = (status: 'made' | 'quashed' | 'refused') =>
  result([order('deprivation', status, { property: ['device'] })]);

function amendmentsIn(...appearances: Appearance[]): readonly Amendment[] {
  const [only, ...others] = joinCases(appearances, keyed);
  if (only === undefined || others.length > 0) throw new Error('Not one case.');
  const amendments = amendmentsOf(only, appearances);
  expect(amendmentsOf(only, [...appearances].reverse())).toEqual(amendments);
  return amendments;
}

/** `custody changed (later_account): term P5M → P7M`, with the days told before and now. */
function said({ type, change, why, fields, from, to }: Amendment): string {
  const values = fields.map(({ field, from: was, to: is }) => `${field} ${was ?? '–'} → ${is ?? '–'}`);
  return `${type} ${change} (${why}): ${values.join(', ')} | ${from?.issuedAt ?? '–'} ${to?.issuedAt ?? '–'}`;
}

const heard = (hearing: object, ...results: ReturnType<typeof result>[]) =>
  appearance({ hearing, offences: [offence(results)] });
const BOTH = `${FIRST.issuedAt} ${AGAIN.issuedAt}`;

const rows: readonly (readonly [string, readonly Appearance[], readonly string[]])[] = [
  ['nothing', [heard(FIRST, custody('P5M')), heard(AGAIN, custody('P5M'))], []],
  [
    'nothing, a list having told of the hearing before',
    [
      appearance({
        ...{ hearing: { ...FIRST, sourceId: null, issuedAt: '2024-09-03T05:05:00Z' }, offences: [offence([])] },
        document: { id: 'list', kind: 'list', completeResults: false },
      }),
      heard(FIRST, custody('P5M')),
    ],
    [],
  ],
  [
    'a term corrected under the slip rule',
    [heard(FIRST, custody('P5M')), heard(AGAIN, custody('P7M'))],
    [`custody changed (later_account): term P5M → P7M | ${BOTH}`],
  ],
  [
    'an order added and a fine gone',
    [
      heard(FIRST, custody('P5M'), result([sentence('fine', { amountPence: 5000 })])),
      heard(AGAIN, custody('P5M'), phone('made')),
    ],
    [
      `fine gone (later_account): amountPence 5000 → – | ${BOTH}`,
      `deprivation came (later_account): property – → device, status – → made | – ${AGAIN.issuedAt}`,
    ],
  ],
  [
    'a line marked as deleted, seen before',
    [heard(FIRST, custody('P5M'), phone('made')), heard(AGAIN, custody('P5M'), { ...phone('made'), deleted: true })],
    [`deprivation gone (deleted): property device → –, status made → – | ${BOTH}`],
  ],
  [
    'a line marked as deleted, and no account before it seen',
    [heard(AGAIN, custody('P5M'), { ...phone('made'), deleted: true })],
    [`deprivation gone (deleted): property device → –, status made → – | ${AGAIN.issuedAt} ${AGAIN.issuedAt}`],
  ],
  [
    'an order whose status changed',
    [heard(FIRST, custody('P5M'), phone('made')), heard(AGAIN, custody('P5M'), phone('refused'))],
    [`deprivation changed (later_account): status made → refused | ${BOTH}`],
  ],
  [
    'a plea',
    [
      appearance({ hearing: FIRST, offences: [offence([custody('P5M')], { plea: 'NOT_GUILTY' })] }),
      appearance({ hearing: AGAIN, offences: [offence([custody('P5M')])] }),
    ],
    [`charge changed (later_account): plea NOT_GUILTY → GUILTY | ${BOTH}`],
  ],
  [
    'a line of which nothing is read',
    [
      heard(FIRST, custody('P5M'), result([], { shortCode: 'ORD', textKey: 'a' })),
      heard(AGAIN, custody('P5M'), result([], { shortCode: 'ORD', textKey: 'b' })),
    ],
    [`ORD changed (later_account):  | ${BOTH}`],
  ],
  [
    'a case reopened',
    [
      heard(FIRST, custody('P5M'), phone('made')),
      heard(LATER, result([outcome('reopened', { setsAside: '2024-09-03' })])),
    ],
    [
      `custody gone (set_aside): term P5M → – | ${FIRST.issuedAt} ${LATER.issuedAt}`,
      `deprivation gone (set_aside): status made → – | ${FIRST.issuedAt} ${LATER.issuedAt}`,
    ],
  ],
  [
    'a sentence varied at a later hearing',
    [heard(FIRST, custody('P5M')), heard(LATER, result([outcome('sentence_varied')]), custody('P7M'))],
    [`custody changed (sentence_varied): term P5M → P7M | ${FIRST.issuedAt} ${LATER.issuedAt}`],
  ],
  [
    'a restraining order varied',
    [heard(FIRST, custody('P5M'), restraining('P2Y')), heard(LATER, restraining('P5Y', 'varied'))],
    [
      `restraining_order changed (later_decision): period P2Y → P5Y, status made → varied | ${FIRST.issuedAt} ${LATER.issuedAt}`,
    ],
  ],
  [
    'an order quashed',
    [heard(FIRST, custody('P5M'), phone('made')), heard(LATER, phone('quashed'))],
    [`deprivation gone (later_decision): status made → quashed | ${FIRST.issuedAt} ${LATER.issuedAt}`],
  ],
  [
    'an order quashed that nobody saw made',
    [heard(FIRST, custody('P5M')), heard(LATER, phone('quashed'))],
    [`deprivation came (later_decision): property – → device, status – → quashed | – ${LATER.issuedAt}`],
  ],
];

test.each(rows)('what did not stay as first told: %s', (_what, appearances, expected) => {
  expect(amendmentsIn(...appearances).map(said)).toEqual(expected);
});

test('of three accounts each is beside the one it followed', () => {
  const third = { sourceId: 'hearing', issuedAt: '2024-09-09T09:00:00Z' };
  const amendments = amendmentsIn(
    heard(third, custody('P6M')),
    heard(FIRST, custody('P5M')),
    heard(AGAIN, custody('P7M')),
  );
  expect(amendments.map(({ fields }) => fields)).toEqual([
    [{ field: 'term', from: 'P5M', to: 'P7M' }],
    [{ field: 'term', from: 'P7M', to: 'P6M' }],
  ]);
});

describe('a sentence varied under s.142', () => {
  const [only] = joinCases(
    [heard(FIRST, custody('P5M')), heard(LATER, result([outcome('sentence_varied')]), custody('P7M'), phone('made'))],
    keyed,
  );

  test('keeps its date and has its new term', () => {
    expect(only?.offences.map(({ state, stateOn }) => [state, stateOn])).toEqual([['sentenced', '2024-09-03']]);
    expect(only?.sentences.map(({ clause }) => clause.term)).toEqual(['P7M']);
  });

  test('leaves an order made with it in the headline: it is no breach of an order', () => {
    expect(only?.orders.map(({ type, onBreach }) => [type, onBreach])).toEqual([['deprivation', false]]);
  });
});
