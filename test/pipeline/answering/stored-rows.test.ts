import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Audit } from '../../../src/audits/definition/audit.js';
import { findAudit } from '../../../src/audits/definition/find-audit.js';
import { answerInFull } from '../../../src/audits/findings/answer-in-full.js';
import { findGaps } from '../../../src/audits/gaps/gaps.js';
import { rowsOfCases } from '../../../src/audits/judging/rows-of-cases.js';
import type { ReadDocument } from '../../../src/listings/read-document.js';
import { answerAudit, answerGaps } from '../../../src/pipeline/answering/answer-audit.js';
import { peopleSaid } from '../../../src/pipeline/answering/people-said.js';
import { decideOnReading } from '../../../src/pipeline/deciding/decide.js';
import { decideDay } from '../../../src/pipeline/deciding/hold-day.js';
import { decideLink } from '../../../src/pipeline/deciding/review-links.js';
import { readResults } from '../../../src/pipeline/reading/read-results.js';
import { forgetDocument } from '../../../src/pipeline/taking/forget-document.js';
import { linkDocuments } from '../../../src/pipeline/taking/link-documents.js';
import { areUnitsSettled, settleAllUnits, settleUnits } from '../../../src/pipeline/taking/settle-units.js';
import { ledgerBetween } from '../../../src/store/case-files/court-days.js';
import { loadCases } from '../../../src/store/case-files/load-cases.js';
import { holdSecret } from '../../../src/store/database/setting.js';
import { saveDocument } from '../../../src/store/documents/document.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';
import { UsageError } from '../../../src/usage-error.js';
import { newDatabase, runs } from '../../new-database.js';
import { extractStandIn, key, listing, type Person } from '../stand-in.js';

const AUDIT = findAudit('observer-2025');
const SHARING = {
  code: 'CJ15005',
  title: 'Disclose private sexual photographs and films with intent to cause distress',
};
/** What a document can print of an offence: in the group by code, by words alone, of a comparison, of neither. */
const OFFENCES = [
  SHARING,
  { title: SHARING.title },
  { code: '9Z00001', title: SHARING.title },
  { code: 'SX03252', title: 'Threaten to share photograph or film of person in intimate state' },
  { code: 'PK78008', title: 'Make indecent photograph or pseudo-photograph of a child' },
  { code: 'PH97004', title: 'Harassment without violence' },
  { code: 'TH68001', title: 'Theft' },
  { title: 'Theft from a shop' },
];

interface Seen extends Person {
  readonly offences: readonly (typeof OFFENCES)[number][];
  readonly date: string;
  readonly court: string;
  readonly kind: 'register' | 'list' | 'narrative';
  readonly hour: number;
}

function documentOf({ offences, date, court, kind, hour, ...person }: Seen, at: number): ReadDocument {
  const one = listing(date, [person], `${date}T${hour}:00:00Z`);
  const hearings = one.hearings.map((hearing) => ({
    ...hearing,
    defendants: hearing.defendants.map((defendant) => ({
      ...defendant,
      offences: defendant.offences.flatMap(({ code: _code, ...rest }) =>
        offences.map((printed, index) => {
          const results = kind === 'list' ? [] : rest.results.slice(index === 0 ? 0 : -1);
          return { ...rest, ...printed, results, sequence: index + 1, offenceId: `offence ${index} of ${person.urn}` };
        }),
      ),
    })),
  }));
  const listed = { ...one, courtHouse: `${court} Magistrates’ Court`, hearings };
  return {
    document: {
      id: `document ${at}`,
      name: `document ${at}`,
      format: 'stand-in',
      kind,
      mediaType: 'application/json',
      bytes: 1,
      completeResults: kind === 'register',
    },
    listings: [listed as typeof one],
    returns: [],
    problems: [],
    setAside: null,
    quarantined: null,
  };
}

async function take(store: Store, documents: readonly ReadDocument[]): Promise<void> {
  const ids: string[] = [];
  for (const read of documents) {
    const { id } = read.document;
    const extracted = { readings: readResults(id, read.listings, extractStandIn), rulesVersion: '1' };
    await saveDocument(store, read, { key, path: null, now: '2025-01-01T00:00:00Z', extracted });
    ids.push(id);
  }
  await linkDocuments(store, ids, key);
}

const someone = fc.record<Seen>({
  surname: fc.constantFrom('Fern', 'Moss', 'Linnet', 'Quartz'),
  dateOfBirth: fc.constantFrom('1990-02-03', '1985-04-05'),
  urn: fc.integer({ min: 1, max: 5 }).map((number) => `01ZZ${number}`),
  words: fc.subarray(['Restraining order', 'To be deprived of his phone', 'Gorchymyn atal', 'Fined £120']),
  offences: fc.uniqueArray(fc.constantFrom(...OFFENCES), { minLength: 1, maxLength: 3 }),
  date: fc.constantFrom('2024-09-03', '2024-09-03', '2024-10-01', '2024-11-20', '2023-01-01'),
  court: fc.constantFrom('Testham', 'Testham', 'Fernleigh'),
  kind: fc.constantFrom('register', 'register', 'register', 'register', 'list', 'narrative'),
  hour: fc.constantFrom(12, 18),
});

/** A defendant who loses a phone, a co-defendant who does not, and a third who is sentenced in two cases at once. */
const REACHED: readonly Seen[] = (
  [
    ['Fern', 1, '2024-09-03', ['Fined £120', 'To be deprived of his phone']],
    ['Moss', 1, '2024-10-01', ['Fined £120']],
    ['Linnet', 2, '2024-09-03', ['Fined £120']],
    ['Linnet', 3, '2024-09-03', ['Fined £120']],
  ] as const
).map(([surname, number, date, words]) => ({
  surname,
  dateOfBirth: surname === 'Moss' ? '1985-04-05' : '1990-02-03',
  urn: `01ZZ${number}`,
  words: [...words],
  offences: [SHARING],
  date,
  court: 'Testham',
  kind: 'register',
  hour: 12,
}));

/** What can come after: documents, which may correct what was said; a document forgotten; decisions; a court day held or let go. */
const event = fc.oneof(
  fc.record({ is: fc.constant('taken' as const), seen: fc.array(someone, { minLength: 1, maxLength: 3 }) }),
  fc.record({ is: fc.constant('forgotten' as const), at: fc.nat(30) }),
  fc.record({ is: fc.constantFrom('joined' as const, 'parted' as const), one: fc.nat(30), other: fc.nat(30) }),
  fc.record({ is: fc.constant('decided' as const), at: fc.nat(30) }),
  fc.record({
    is: fc.constantFrom('held' as const, 'freed' as const),
    day: fc.constantFrom('2024-09-03', '2024-10-01'),
  }),
);
type Event = typeof event extends fc.Arbitrary<infer One> ? One : never;

const now = '2025-01-02T00:00:00Z';

async function happen(store: Store, one: Event, taken: string[]): Promise<void> {
  const ids = async (table: 'appearance' | 'result') =>
    (await store.selectFrom(table).select('id').orderBy('id').execute()).map(({ id }) => id);
  const at = <Value>(list: readonly Value[], index: number): Value | undefined =>
    list[index % Math.max(list.length, 1)];
  switch (one.is) {
    case 'taken': {
      const documents = one.seen.map((seen, index) => documentOf(seen, taken.length + index));
      taken.push(...documents.map(({ document }) => document.id));
      return take(store, documents);
    }
    case 'forgotten': {
      const stored = await store.selectFrom('source_document').select('name').orderBy('name').execute();
      const name = at(stored, one.at)?.name;
      if (name) await forgetDocument(store, name, key);
      return;
    }
    case 'joined':
    case 'parted': {
      const all = await ids('appearance');
      const [a, b] = [at(all, one.one), at(all, one.other)];
      if (a === undefined || b === undefined || a === b) return;
      const value = one.is === 'joined' ? 'same' : 'different';
      await decideLink(store, { id: `${a}:${b}`, value, reason: 'A reason', now }, key);
      return;
    }
    case 'decided': {
      const id = at(await ids('result'), one.at);
      if (id) await decideOnReading(store, { id, set: 'none', words: null, reason: 'A reason', now }, key);
      return;
    }
    case 'held':
    case 'freed': {
      const value = one.is === 'held' ? 'hold' : 'release';
      await decideDay(store, { court: 'Testham', date: one.day, value, reason: 'A reason', now }, key);
      return;
    }
  }
}

const TABLES = ['counted_unit', 'charged_part', 'heard_count'] as const;

/** Everything that is made of cases, as text. */
async function made(store: Store): Promise<string> {
  const rows: unknown[] = [await store.selectFrom('unit_due').selectAll().execute()];
  for (const table of TABLES) {
    const all = await store.selectFrom(table).selectAll().execute();
    rows.push(all.map((row) => JSON.stringify(row)).sort());
  }
  const columns = ['id', 'heard', 'offences', 'occasions', 'offence_groups', 'device_lost'] as const;
  rows.push(await store.selectFrom('defendant_case').select(columns).orderBy('id').execute());
  return JSON.stringify(rows);
}

const ASKED: readonly Partial<Audit>[] = [
  {},
  { unit: 'offence', compare: [] },
  { unit: 'sentencing_occasion', select: 'principal_offence' },
  { offences: ['context'], compare: ['child_images'], breakdowns: ['co_charge', 'threat_only', 'region', 'quarter'] },
  { only: ['without_harassment'], orders: ['request_recorded', 'restraining_order', 'no_posting'] },
];
const PERIODS = [{}, { from: '2024-09-03', to: '2024-09-30' }, { from: '2024-10-01', to: '2024-12-31' }];

test('a case that came to another person is counted once, however many others are made anew between the two', async () => {
  const store = await openStore(await newDatabase());
  try {
    const one = { surname: 'Fern', urn: '01ZZ1', words: ['Fined £120'], offences: [SHARING], hour: 12 };
    await take(store, [documentOf({ ...one, date: '2024-09-03', court: 'Testham', kind: 'register' }, 0)]);
    const { person_id: before } = await store.selectFrom('counted_unit').selectAll().executeTakeFirstOrThrow();
    await store.updateTable('defendant_case').set({ person_id: '!' }).execute();
    const between = Array.from({ length: 300 }, (_, at) => ({ person_id: `#${at}` }));
    await store.insertInto('unit_due').values(between).execute();
    expect('!' < '#0' && '#999' < before).toBe(true);
    await settleUnits(store);
    const rows = await store.selectFrom('counted_unit').select('person_id').distinct().execute();
    expect(rows).toEqual([{ person_id: '!' }]);
  } finally {
    await store.destroy();
  }
});

test('whatever came, was corrected, decided, held or forgotten, an audit of the tables answers as one of every case, and the tables are as if made anew', async () => {
  const counted = { units: 0, out: 0, lost: 0, several: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.array(someone, { minLength: 8, maxLength: 14 }),
      fc.array(event, { maxLength: 5 }),
      async (seen, events) => {
        const store = await openStore(await newDatabase());
        try {
          await holdSecret(store, key);
          const taken: string[] = [];
          await happen(store, { is: 'taken', seen }, taken);
          for (const one of events) {
            await happen(store, one, taken).catch((error: unknown) => {
              if (!(error instanceof UsageError)) throw error;
            });
          }
          const cases = await loadCases(store);
          const people = await peopleSaid(store);
          const ledger = await ledgerBetween(store, { to: '2025-02-20' });
          const asOf = '2025-02-20T00:00:00.000Z';
          for (const asked of ASKED) {
            for (const period of PERIODS) {
              const audit = { ...AUDIT, ...asked };
              const extras = { sensitivity: true, splitAtBreaks: true };
              const finding = await answerAudit(store, audit, period, { now: () => asOf, extras });
              const run = { ...period, asOf, people, versions: { extractor: finding.rules.extractor } };
              expect(JSON.stringify(finding)).toBe(
                JSON.stringify(answerInFull(audit, rowsOfCases(cases, ledger), { run, extras })),
              );
              const by = { by: 'court' } as const;
              const gaps = await answerGaps(store, audit, { ...period, ...by }, { now: () => asOf });
              expect(JSON.stringify(gaps)).toBe(
                JSON.stringify(findGaps(audit, rowsOfCases(cases, ledger), { run, asked: by })),
              );
              for (const { of, beside, funnel } of finding.groups) {
                counted.units += of;
                counted.lost += beside.takenFromCoDefendant;
                counted.out += funnel.flatMap(({ gone }) => gone).length;
              }
            }
          }
          counted.several += (await store.selectFrom('counted_unit').select('parts').execute()).filter(({ parts }) =>
            parts.includes(' '),
          ).length;

          const before = await made(store);
          await store.deleteFrom('setting').where('name', '=', 'unit_rules').execute();
          await settleAllUnits(store);
          expect(await made(store)).toBe(before);
        } finally {
          await store.destroy();
        }
      },
    ),
    { numRuns: runs(7), examples: [[[...REACHED], []]] },
  );
  // The corpora reach what is to be shown.
  for (const count of Object.values(counted)) expect(count).toBeGreaterThan(0);
}, 300_000);

test('rows of other rules are made anew before anything is counted', async () => {
  const store = await openStore(await newDatabase());
  try {
    await holdSecret(store, key);
    const person = { surname: 'Fern', urn: '01ZZ1', words: ['Fined £120'] };
    const seen = {
      ...person,
      offences: [SHARING],
      date: '2024-09-03',
      court: 'Testham',
      kind: 'register',
      hour: 12,
    } as const;
    await take(store, [documentOf(seen, 0)]);
    const before = await made(store);
    await store.updateTable('counted_unit').set({ outcome: 'made_device', made: 'deprivation' }).execute();
    await store.updateTable('defendant_case').set({ heard: '[]', offence_groups: '' }).execute();
    await store.updateTable('setting').set({ value: 'older' }).where('name', '=', 'unit_rules').execute();
    const { groups } = await answerAudit(store, AUDIT, {});
    expect(groups[0]).toMatchObject({
      of: 1,
      outcomes: { none_recorded: 1 },
      funnel: [{ left: 1 }, {}, {}, {}, {}, {}],
    });
    expect(await made(store)).toBe(before);
  } finally {
    await store.destroy();
  }
});

test('what comes while the rows are of other rules is counted with the rest', async () => {
  const seen = { surname: 'Fern', offences: [SHARING], court: 'Testham', kind: 'register', hour: 12 } as const;
  const first = documentOf({ ...seen, urn: '01ZZ1', words: ['Fined £120'], date: '2024-09-03' }, 0);
  const second = documentOf({ ...seen, urn: '01ZZ2', words: ['Restraining order'], date: '2024-10-01' }, 1);
  const [store, fresh] = [await openStore(await newDatabase()), await openStore(await newDatabase())];
  try {
    for (const each of [store, fresh]) await holdSecret(each, key);
    await take(store, [first]);
    await store.updateTable('setting').set({ value: 'older' }).where('name', '=', 'unit_rules').execute();
    await take(store, [second]);
    await take(fresh, [first, second]);
    expect(await areUnitsSettled(fresh)).toBe(true);
    expect(await areUnitsSettled(store)).toBe(false);
    await answerAudit(store, AUDIT, {});
    expect(await made(store)).toBe(await made(fresh));
  } finally {
    await store.destroy();
    await fresh.destroy();
  }
});

test('a month is counted alike, asked for by itself or with the next', async () => {
  const store = await openStore(await newDatabase());
  try {
    await holdSecret(store, key);
    const one = { surname: 'Fern', court: 'Testham', kind: 'register', hour: 12 } as const;
    const theft = { code: 'TH68001', title: 'Theft' };
    await take(store, [
      documentOf({ ...one, urn: '01ZZ1', words: ['Fined £120'], offences: [SHARING], date: '2024-09-03' }, 0),
      documentOf(
        {
          ...one,
          urn: '01ZZ2',
          words: ['Fined £90', 'To be deprived of his phone'],
          offences: [theft],
          date: '2024-09-03',
        },
        1,
      ),
      documentOf({ ...one, urn: '01ZZ2', words: ['Fined £80'], offences: [theft, SHARING], date: '2024-10-01' }, 2),
    ]);
    const asked = { ...AUDIT, breakdowns: [], compare: [] };
    const outcomes = async (from: string, to: string) => {
      const [group] = (await answerAudit(store, asked, { from, to })).groups;
      return Object.entries(group?.outcomes ?? {}).flatMap(([name, count]) => (count > 0 ? [`${name} ${count}`] : []));
    };
    const alone = await outcomes('2024-09-01', '2024-09-30');
    const next = await outcomes('2024-10-01', '2024-10-31');
    expect([...alone, ...next].sort()).toEqual(['made_device 1', 'none_recorded 1']);
    expect((await outcomes('2024-09-01', '2024-10-31')).sort()).toEqual(['made_device 1', 'none_recorded 1']);
  } finally {
    await store.destroy();
  }
});
