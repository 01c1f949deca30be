import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { documentOf } from '../../src/documents/document.js';
import { shortCodeOf } from '../../src/listings/common-platform/result.js';
import { readDocument } from '../../src/listings/read-document.js';

const read = (value: unknown) => readDocument(documentOf('message.json', Buffer.from(JSON.stringify(value))));

const result = (id: string, text: string, more: object = {}) => ({
  judicialResultId: id,
  label: 'Label',
  resultText: text,
  ...more,
});
const offence = (id: string, results: readonly object[], more: object = {}) => ({
  id,
  offenceCode: 'SX03250',
  offenceTitle: 'Share photograph or film of person in intimate state',
  judicialResults: results,
  ...more,
});
const defendant = (id: string, offences: readonly object[], more: object = {}) => ({
  id,
  masterDefendantId: `master ${id}`,
  personDefendant: { personDetails: { firstName: 'Hazel', lastName: `TEST-${id.toUpperCase()}` } },
  offences,
  ...more,
});
const prosecution = (urn: string, ...defendants: readonly object[]) => ({
  prosecutionCaseIdentifier: { caseURN: urn },
  defendants,
});
const hearing = (more: object) => ({
  id: 'hearing 1',
  jurisdictionType: 'MAGISTRATES',
  courtCentre: { name: 'Samplebury' },
  hearingDays: [{ sittingDay: '2025-01-06T10:00:00.000Z' }],
  ...more,
});
const cases = [prosecution('99ZZ1', defendant('one', [offence('o1', [result('r1', 'Fined')])]))];
const simple = hearing({ prosecutionCases: cases });

async function only(value: unknown) {
  const { listings, problems, document } = await read(value);
  expect(listings).toHaveLength(1);
  const [listing] = listings;
  if (!listing) throw new Error('no listing');
  return { listing, problems, document };
}

describe('finds the hearing', () => {
  test.each([
    ['on its own', simple],
    ['as `hearing`', { hearing: simple, sharedTime: '2025-01-06T12:00:00Z' }],
    ['as the current one of two', { previousHearing: simple, currentHearing: simple }],
    ['in the payload of an event', { _metadata: { name: 'x' }, payload: { hearing: simple } }],
    ['in a list of messages', [{ hearing: simple }]],
    ['as text in the envelope of a queue', { Type: 'Notification', Message: JSON.stringify({ hearing: simple }) }],
    ['with one case in place of a list', { hearing: { ...simple, prosecutionCases: cases[0] } }],
    ['without its cases, which stand beside it', { hearing: hearing({}), prosecutionCases: cases }],
  ])('%s', async (_where, message) => {
    const { listing } = await only(message);
    expect(listing.hearings.map(({ urn }) => urn)).toEqual(['99ZZ1']);
    expect(listing.hearings[0]?.defendants[0]?.offences[0]?.results.map(({ text }) => text)).toEqual(['Fined']);
  });
});

test('collects results from all five places', async () => {
  const about = { masterDefendant: { masterDefendantId: 'master one' } };
  const { listing, problems } = await only({
    hearing: hearing({
      prosecutionCases: [
        prosecution(
          '99ZZ1',
          defendant('one', [offence('o1', [result('1', 'of an offence')])], {
            defendantCaseJudicialResults: [result('2', 'of a case')],
          }),
        ),
      ],
      defendantJudicialResults: [{ masterDefendantId: 'master one', judicialResult: result('3', 'of a defendant') }],
      courtApplications: [
        {
          type: { type: 'Breach' },
          subject: about,
          judicialResults: [result('4', 'of an application')],
          courtOrder: {
            courtOrderOffences: [
              {
                prosecutionCaseIdentifier: { caseURN: '99ZZ0' },
                offence: offence('o2', [result('5', 'of an order’s offence')]),
              },
            ],
          },
          courtApplicationCases: [
            {
              prosecutionCaseIdentifier: { caseURN: '99ZZ1' },
              offences: [offence('o3', [result('6', 'of an application’s offence')])],
            },
          ],
        },
      ],
    }),
  });
  expect(problems).toEqual([]);
  const [prosecuted, application, orderCase] = listing.hearings;
  expect(prosecuted?.defendants[0]?.offences[0]?.results.map(({ text }) => text)).toEqual(['of an offence']);
  expect(prosecuted?.defendants[0]?.results.map(({ text }) => text)).toEqual(['of a case', 'of a defendant']);
  expect(application?.urn).toBe('99ZZ1');
  expect(application?.applications[0]?.results.map(({ text }) => text)).toEqual(['of an application']);
  expect(application?.applications[0]?.offences[0]?.results.map(({ text }) => text)).toEqual([
    'of an application’s offence',
  ]);
  expect(application?.defendants).toEqual([{ masterId: 'master one', subject: true, offences: [], results: [] }]);
  expect(orderCase?.urn).toBe('99ZZ0');
  expect(orderCase?.applications[0]?.offences[0]?.results.map(({ text }) => text)).toEqual(['of an order’s offence']);
});

test('puts a defendant’s result with the case whose offence it names', async () => {
  const same = { masterDefendantId: 'master' };
  const { listing } = await only(
    hearing({
      prosecutionCases: [
        prosecution('99ZZ1', defendant('a', [offence('o1', [])], same)),
        prosecution('99ZZ2', defendant('b', [offence('o2', [])], same)),
      ],
      defendantJudicialResults: [{ ...same, judicialResult: result('r', 'Surcharge', { offenceId: 'o2' }) }],
    }),
  );
  expect(listing.hearings.map(({ defendants }) => defendants[0]?.results.length)).toEqual([0, 1]);
});

test('keeps a result that names nobody in the hearing, with a problem', async () => {
  const { listing, problems } = await only(
    hearing({
      prosecutionCases: [prosecution('99ZZ1', defendant('one', []))],
      defendantJudicialResults: [{ masterDefendantId: 'somebody else', judicialResult: result('r', 'Surcharge') }],
    }),
  );
  expect(listing.hearings[1]?.defendants[0]).toMatchObject({
    masterId: 'somebody else',
    results: [{ text: 'Surcharge' }],
  });
  expect(problems.map(({ code }) => code)).toEqual(['missing_field']);
});

describe('sitting days', () => {
  const days = [
    { sittingDay: '2025-01-06T10:00:00Z' },
    { sittingDay: '2025-01-07T10:00:00Z' },
    { sittingDay: '2025-01-09T10:00:00Z' },
  ];
  const over = (...ordered: readonly string[]) =>
    hearing({
      hearingDays: days,
      prosecutionCases: [
        prosecution(
          '99ZZ1',
          defendant('one', [
            offence(
              'o1',
              ordered.map((orderedDate) => result(orderedDate, 'x', { orderedDate })),
            ),
          ]),
        ),
      ],
    });

  test.each([
    ['the day a result was ordered', over('2025-01-07'), ['2025-01-07']],
    ['each day that has results', over('2025-01-09', '2025-01-06'), ['2025-01-06', '2025-01-09']],
    ['the day before, for a result ordered between two days', over('2025-01-08'), ['2025-01-07']],
    ['the first day, for a result ordered before it', over('2024-12-24'), ['2025-01-06']],
    ['the last day, without results', over(), ['2025-01-09']],
    [
      'the day shared, where the message names it',
      { hearing: over('2025-01-06'), hearingDay: '2025-01-07' },
      ['2025-01-07'],
    ],
    [
      'the day it was shared on, without results',
      { hearing: over(), sharedTime: '2025-01-07T12:00:00Z' },
      ['2025-01-07'],
    ],
    ['no day, for a placeholder', { hearing: over('2025-01-06'), hearingDay: 'DATE_OF_HEARING' }, [null]],
  ])('are %s', async (_what, message, expected) => {
    const { listings } = await read(message);
    expect(listings.map(({ sittingDate }) => sittingDate)).toEqual(expected);
  });

  test.each([
    [
      'the message',
      { sharedTime: '2025-01-07T12:00:00Z' },
      { amendmentDate: '2025-02-01' },
      '2025-01-07T12:00:00.000Z',
    ],
    ['the result shared last', {}, { sharedDate: '2025-01-08', amendmentDate: '2025-02-01' }, '2025-01-08'],
    ['the result amended last', {}, { amendmentDate: '2025-02-01' }, '2025-02-01'],
    ['nothing, for an amendment before the order', {}, { amendmentDate: '1000-01-01' }, undefined],
  ])('are given out when %s says', async (_what, around, said, expected) => {
    const lines = [
      result('first', 'x', { orderedDate: '2025-01-06' }),
      result('last', 'y', { orderedDate: '2025-01-06', ...said }),
    ];
    const { listing } = await only({
      hearing: hearing({ prosecutionCases: [prosecution('99ZZ1', defendant('one', [offence('o1', lines)]))] }),
      ...around,
    });
    expect(listing.hearings[0]?.issuedAt).toBe(expected);
  });

  test('keep every result once, on whatever days they were ordered', async () => {
    const date = fc.integer({ min: 1, max: 20 }).map((day) => `2025-01-${String(day).padStart(2, '0')}`);
    await fc.assert(
      fc.asyncProperty(fc.array(date, { maxLength: 6 }), async (ordered) => {
        const { listings } = await read(over(...ordered));
        const kept = listings.flatMap(({ hearings }) =>
          hearings.flatMap(({ defendants }) =>
            defendants.flatMap(({ offences }) => offences.flatMap(({ results }) => results)),
          ),
        );
        expect(kept.map(({ orderedDate }) => orderedDate).sort()).toEqual([...ordered].sort());
      }),
      { numRuns: 30 },
    );
  });

  test('give the start of the sitting in London', async () => {
    const { listing } = await only(hearing({ ...simple, hearingDays: [{ sittingDay: '2025-07-07T09:00:00.000Z' }] }));
    expect(listing.hearings[0]?.startTime).toBe('10:00');
  });
});

test('gives an offence back to the case it names, in the hearing or not, and says so', async () => {
  const stray = (urn: string) => offence(`of ${urn}`, [], { originatingCaseUrn: urn });
  const { listing, problems } = await only(
    hearing({
      prosecutionCases: [
        prosecution(
          '99ZZ1',
          defendant('a', [stray('99ZZ1'), stray('99ZZ2'), stray('99ZZ3')], { masterDefendantId: 'm' }),
        ),
        prosecution('99ZZ2', defendant('b', [stray('99ZZ2')], { masterDefendantId: 'm' })),
      ],
    }),
  );
  const held = listing.hearings.map(({ urn, defendants }) => [
    urn,
    defendants.flatMap(({ offences }) => offences.map(({ offenceId }) => offenceId)),
  ]);
  expect(held).toEqual([
    ['99ZZ1', ['of 99ZZ1']],
    ['99ZZ2', ['of 99ZZ2']],
    ['99ZZ3', ['of 99ZZ3']],
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['offences_of_another_case']);
});

test('reads what the police are told of a case, with titles and withdrawn results from its digest', async () => {
  const { listing, problems } = await only({
    urn: '99ZZ9',
    courtCentre: 'Samplebury Crown Court',
    dateOfHearing: '2025-02-03',
    caseDefendants: [
      {
        defendantId: 'd1',
        prosecutorReference: '9999ZZ0000000000009T',
        individualDefendant: { person: { firstName: 'Wren', lastName: 'TEST-FINCH' } },
        offences: [
          {
            id: 'o1',
            offenceCode: 'SX03250',
            offenceSequenceNumber: 4,
            finding: 'G',
            judicialResults: [result('r1', 'Fined')],
          },
        ],
      },
    ],
    caseResultDetails: {
      defendantResultDetails: [
        {
          id: 'd1',
          defendantName: 'Wren TEST-FINCH',
          offenceResultDetails: [
            {
              id: 'o1',
              offenceTitle: 'Share photograph',
              judicialResultDetails: [
                { id: 'r1', resultTitle: 'Fine', amendmentType: 'ADDED' },
                { id: 'r0', resultTitle: 'Imprisonment', amendmentType: 'DELETED' },
              ],
            },
          ],
        },
      ],
    },
  });
  expect(problems).toEqual([]);
  expect(listing).toMatchObject({ courtHouse: 'Samplebury Crown Court', sittingDate: '2025-02-03' });
  expect(listing.hearings[0]).toMatchObject({ urn: '99ZZ9', jurisdiction: 'crown' });
  const [person] = listing.hearings[0]?.defendants ?? [];
  expect(person).toMatchObject({ asn: '9999ZZ0000000000009T', name: { surname: 'TEST-FINCH' } });
  expect(person?.offences[0]).toMatchObject({ sequence: 4, title: 'Share photograph', verdict: 'G' });
  expect(person?.offences[0]?.results.map(({ text, deleted }) => [text, deleted])).toEqual([
    ['Fined', undefined],
    ['Imprisonment', true],
  ]);
});

test('reads result lines beside a hearing into its offences and defendants', async () => {
  const { listing, problems } = await only({
    hearing: hearing({ prosecutionCases: [prosecution('99ZZ1', defendant('d1', [offence('o1', [])]))] }),
    targets: [
      {
        defendantId: 'd1',
        offenceId: 'o1',
        resultLines: [
          {
            resultLineId: 'l1',
            level: 'OFFENCE',
            resultLabel: 'Fine',
            shortCode: 'fo',
            prompts: [{ label: 'Amount of fine', value: '£50.00' }],
          },
          { resultLineId: 'l2', level: 'DEFENDANT', resultLabel: 'Surcharge', prompts: [] },
        ],
      },
    ],
  });
  expect(problems).toEqual([]);
  const [person] = listing.hearings[0]?.defendants ?? [];
  expect(person?.offences[0]?.results).toMatchObject([{ shortCode: 'fo', text: 'Fine\nAmount of fine £50.00' }]);
  expect(person?.results).toMatchObject([{ text: 'Surcharge', level: 'defendant' }]);
});

test('reports every field it does not know once, however often it is met, and never its value', async () => {
  const odd = { favouriteBird: 'TEST-ROBIN' };
  const { problems } = await only(
    hearing({ prosecutionCases: [prosecution('99ZZ1', defendant('a', [], odd), defendant('b', [], odd))] }),
  );
  expect(problems).toEqual([
    {
      code: 'unread_field',
      message: '/prosecutionCases/*/defendants/*/favouriteBird is not read (2 times).',
      at: { pointer: '/prosecutionCases/0/defendants/0/favouriteBird' },
    },
  ]);
});

test('does not promise all results of a message that carries none', async () => {
  const { document } = await only(
    hearing({ prosecutionCases: [prosecution('99ZZ1', defendant('one', [offence('o1', [])]))] }),
  );
  expect(document.completeResults).toBe(false);
});

test.each([
  ['FO - Fine\nFined £100.00', 'Fine', 'FO'],
  ['NSP - No separate penalty', 'No separate penalty', 'NSP'],
  ['vulnerability - Risk or vulnerability factors', 'Risk or vulnerability factors', 'vulnerability'],
  ['Fine - to be paid by instalments', 'Payment terms', undefined],
  ['Total custodial period: 4 Months.', 'Total custodial period', undefined],
  ['FO - Fine', undefined, undefined],
])('takes from %j with the label %j the short code %s', (text, label, expected) => {
  expect(shortCodeOf(text, label)).toBe(expected);
});

describe('what mangled messages hold is not lost', () => {
  const charged = (offences: unknown) =>
    hearing({ prosecutionCases: [{ ...prosecution('99ZZ1'), defendants: [{ ...defendant('one', []), offences }] }] });
  const textsOf = async (message: unknown) => {
    const { listings } = await read(message);
    return listings
      .flatMap(({ hearings }) => hearings)
      .flatMap(({ defendants, applications }) => [...defendants, ...applications])
      .flatMap(({ offences, results }) => [...offences.flatMap((one) => one.results), ...results])
      .map(({ text }) => text);
  };

  test.each<[string, unknown, readonly string[]]>([
    [
      'beside a null in their list',
      charged([offence('o', [result('r', 'Fined'), null as unknown as object])]),
      ['Fined'],
    ],
    [
      'as one object in place of every list',
      {
        ...charged({ ...offence('o', []), judicialResults: result('r', 'Fined') }),
        hearingDays: { sittingDay: '2025-01-06' },
      },
      ['Fined'],
    ],
    ['of a hearing whose court is a name', { ...simple, courtCentre: 'Samplebury' }, ['Fined']],
    [
      'of cases without a hearing around them',
      { prosecutionCases: cases, sharedTime: '2025-01-06T12:00:00Z' },
      ['Fined'],
    ],
    [
      'of a defendant, without a wrapper',
      {
        ...hearing({ prosecutionCases: cases }),
        defendantJudicialResults: [{ ...result('r', 'Surcharge'), masterDefendantId: 'master one' }],
      },
      ['Fined', 'Surcharge'],
    ],
    ['in a number', charged([offence('o', [{ judicialResultId: 'r', label: 'Fine', resultText: 50 }])]), ['50']],
    [
      'in prompts, where the words are a dash',
      charged([
        offence('o', [
          result('r', '-', { judicialResultPrompts: [{ label: 'Amount', value: '£5' }, { label: 'Left empty' }] }),
        ]),
      ]),
      ['Label\nAmount £5'],
    ],
    ['as text in the records of a queue', { Records: [{ body: JSON.stringify([{ hearing: simple }]) }] }, ['Fined']],
  ])('%s', async (_where, message, expected) => {
    expect(await textsOf(message)).toEqual(expected);
  });

  test('an entry of a list of messages that holds no hearing is a problem', async () => {
    const { problems } = await read([{ hearing: simple }, { heering: 'x' }]);
    expect(problems).toMatchObject([{ code: 'unread_field', at: { pointer: '/1' } }]);
  });

  test('results under a field nobody knows make the document incomplete', async () => {
    const { document, problems } = await read(
      charged([
        offence('o1', [result('r', 'Fined')]),
        { ...offence('o2', []), judicialRedactedesults: [result('s', 'Lost')] },
      ]),
    );
    expect(document.completeResults).toBe(false);
    expect(problems.map(({ code }) => code)).toEqual(['unread_field']);
  });
});

test('reads plea and verdict given as plain words', async () => {
  const { listing, problems } = await only(
    hearing({
      prosecutionCases: [
        prosecution(
          '99ZZ1',
          defendant('one', [offence('o', [], { plea: 'GUILTY', verdict: { verdictType: 'GUILTY' } })]),
        ),
      ],
    }),
  );
  expect(listing.hearings[0]?.defendants[0]?.offences[0]).toMatchObject({ plea: 'GUILTY', verdict: 'GUILTY' });
  expect(problems).toEqual([]);
});

describe('a verdict that names another offence', () => {
  const LESSER = 'NOT_GUILTY_BUT_GUILTY_OF_LESSER_OFFENCE';
  const found = (other: object, categoryType = LESSER) =>
    hearing({
      prosecutionCases: [
        prosecution(
          '99ZZ1',
          defendant('one', [
            offence('o', [result('r', 'Fined £200.')], {
              orderIndex: 1,
              verdict: {
                verdictDate: '2025-01-06',
                verdictType: { categoryType },
                lesserOrAlternativeOffence: { offenceDefinitionId: 'd', offenceTitle: 'Harassment', ...other },
              },
            }),
          ]),
        ),
      ],
    });

  test('gives that offence the results, and leaves the one charged without any', async () => {
    const { listing, problems } = await only(found({ offenceCode: 'PH97003' }));
    expect(problems).toEqual([]);
    expect(listing.hearings[0]?.defendants[0]?.offences).toMatchObject([
      { sequence: 1, code: 'SX03250', verdict: 'NOT_GUILTY_BUT_GUILTY_OF_LESSER_OFFENCE', results: [] },
      {
        sequence: 1,
        code: 'PH97003',
        title: 'Harassment',
        convictionDate: '2025-01-06',
        results: [{ text: 'Fined £200.' }],
      },
    ]);
  });

  test('does so by its title where it has no code', async () => {
    const { listing } = await only(found({}));
    expect(listing.hearings[0]?.defendants[0]?.offences).toMatchObject([
      { code: 'SX03250', results: [] },
      { title: 'Harassment', results: [{ text: 'Fined £200.' }] },
    ]);
  });

  test('and does not say that it stands in the place of the one charged is told, and moves nothing', async () => {
    const { listing, problems } = await only(found({ offenceCode: 'PH97003' }, 'GUILTY'));
    expect(listing.hearings[0]?.defendants[0]?.offences).toMatchObject([
      { code: 'SX03250', verdict: 'GUILTY', results: [{ text: 'Fined £200.' }] },
    ]);
    expect(problems).toMatchObject([{ code: 'unread_field' }]);
  });

  test('is one offence where the other is the one charged', async () => {
    const { listing } = await only(found({ offenceCode: 'SX03250' }));
    expect(listing.hearings[0]?.defendants[0]?.offences).toMatchObject([
      { code: 'SX03250', results: [{ text: 'Fined £200.' }] },
    ]);
  });
});

test('takes the day a hearing itself names', async () => {
  const { listing, problems } = await only({ ...simple, hearingDay: '2025-01-08' });
  expect(listing.sittingDate).toBe('2025-01-08');
  expect(problems).toEqual([]);
});

test('an offence told by an application’s case and by its order is one, with each result once', async () => {
  const told = { prosecutionCaseIdentifier: { caseURN: '99ZZ1' } };
  const { listing } = await only(
    hearing({
      courtApplications: [
        {
          type: { type: 'Breach' },
          subject: { masterDefendant: { masterDefendantId: 'm' } },
          courtApplicationCases: [{ ...told, offences: [offence('o', [result('r', 'Fined')])] }],
          courtOrder: {
            courtOrderOffences: [{ ...told, offence: offence('o', [result('r', 'Fined'), result('s', 'Revoked')]) }],
          },
        },
      ],
    }),
  );
  const [application] = listing.hearings[0]?.applications ?? [];
  expect(application?.offences.map(({ results }) => results.map(({ text }) => text))).toEqual([['Fined', 'Revoked']]);
});

test('a copy of an offence under another case loses no result that only it has', async () => {
  const copy = (...results: readonly object[]) => offence('o', results, { originatingCaseUrn: '99ZZ2' });
  const same = { masterDefendantId: 'm' };
  const { listing } = await only(
    hearing({
      prosecutionCases: [
        prosecution('99ZZ1', defendant('a', [copy(result('r', 'Fined'), result('s', 'Ordered'))], same)),
        prosecution('99ZZ2', defendant('b', [copy(result('r', 'Fined'))], same)),
      ],
    }),
  );
  const held = listing.hearings.map(({ defendants }) =>
    defendants.flatMap(({ offences }) => offences.flatMap(({ results }) => results.map(({ text }) => text))),
  );
  expect(held).toEqual([[], ['Fined', 'Ordered']]);
});

test('result lines beside two hearings go to the one they name', async () => {
  const line = {
    hearingId: 'hearing 2',
    defendantId: 'one',
    offenceId: 'o1',
    resultLines: [{ resultLineId: 'l', level: 'O', resultLabel: 'Fine' }],
  };
  const { listings } = await read({ hearings: [simple, { ...simple, id: 'hearing 2' }], targets: [line] });
  const counts = listings.map(({ hearings }) =>
    hearings.flatMap(({ defendants }) =>
      defendants.flatMap(({ offences }) => offences.map(({ results }) => results.length)),
    ),
  );
  expect(counts).toEqual([[1], [2]]);
});

test('what a queue puts beside the message it carries is known', async () => {
  const envelope = { Type: 'Notification', MessageId: '1', TopicArn: 'arn', Timestamp: '2025-01-06T15:00:00Z' };
  const message = JSON.stringify({ hearing: simple });
  const { problems, document } = await only({
    ...envelope,
    Message: message,
    MessageAttributes: { a: { Value: 'x' } },
  });
  expect([document.format, problems]).toEqual(['common-platform-hearing', []]);
});

test.each([{ defendants: null }, { defendants: [] }, {}])(
  'a case whose defendants are missing is told: %j',
  async (none) => {
    const other = { prosecutionCaseIdentifier: { caseURN: '01ZX0000225' }, ...none };
    const { problems } = await only(hearing({ prosecutionCases: [...cases, other] }));
    const at = { pointer: '/prosecutionCases/1' };
    expect(problems).toEqual([{ code: 'missing_field', message: 'A case has no defendant.', at }]);
  },
);

describe('a notice of what was imposed, all results of an offence in one text', () => {
  const imposed = 'RESTRAO - Restraining order\\nNot to contact a person., FO - Fine\\nFined £100.00';
  const entry = (offenceId: string, offenceTitle: string, more: object = {}) => ({
    offenceId,
    offenceTitle,
    impositionOffenceDetails: imposed,
    dateOfResult: '2025-01-06',
    isFinancial: true,
    ...more,
  });
  const notice = (offenceResults: unknown, more: object = {}) => ({
    masterDefendantId: 'm1',
    defendantName: 'Hazel TEST-ONE',
    hearingId: 'h1',
    hearingCourtCentreName: "Samplebury Magistrates' Court",
    hearingSittingDay: '2025-01-06T10:00:00.000Z',
    prosecutionCaseReferences: ['99ZZ1'],
    offenceResults,
    ...more,
  });

  test('is read as one person of one case, and never as all that was decided', async () => {
    const offences = [
      entry('o1', 'Harassment'),
      entry('o2', 'Theft'),
      entry('o1', 'Harassment', { amendmentDate: '2025-01-09' }),
    ];
    const { listing, problems, document } = await only({ _metadata: {}, request: notice(offences) });
    expect(document).toMatchObject({ format: 'common-platform-hearing', completeResults: false });
    expect(problems).toEqual([]);
    expect(listing).toMatchObject({
      courtHouse: "Samplebury Magistrates' Court",
      sittingDate: '2025-01-06',
      hearings: [
        {
          urn: '99ZZ1',
          jurisdiction: 'magistrates',
          defendants: [
            {
              name: { full: 'Hazel TEST-ONE' },
              masterId: 'm1',
              offences: [
                {
                  title: 'Harassment',
                  results: [{ text: expect.stringContaining('Fined £100.00') }, { amended: true }],
                },
                { title: 'Theft', results: [{ orderedDate: '2025-01-06' }] },
              ],
            },
          ],
        },
      ],
    });
  });

  test.each([
    ['a list of one on its own', notice(entry('o1', 'Theft')), []],
    ['nothing imposed', notice([entry('o1', 'Theft', { impositionOffenceDetails: null }), entry('o2', 'x')]), []],
    ['no day but that of its results', notice([entry('o1', 'Theft')], { hearingSittingDay: null }), []],
    ['several cases', notice([entry('o1', 'Theft')], { prosecutionCaseReferences: ['1', '2'] }), ['missing_field']],
    ['no court', notice([entry('o1', 'Theft')], { hearingCourtCentreName: '' }), ['missing_field']],
    ['a field nobody knows', notice([entry('o1', 'Theft', { weather: 'wet' })]), ['unread_field']],
  ])('with %s', async (_what, value, codes) => {
    const { listing, problems } = await only(value);
    expect(listing.sittingDate).toBe('2025-01-06');
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});
