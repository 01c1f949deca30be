import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findAudit } from '../../../src/audits/definition/find-audit.js';
import type { Clause } from '../../../src/facts/clause.js';
import type { Reading, ResultToRead } from '../../../src/facts/reading.js';
import type { ReadDocument } from '../../../src/listings/read-document.js';
import { answerAudit } from '../../../src/pipeline/answering/answer-audit.js';
import { answerCase, takeAnswerBack } from '../../../src/pipeline/answering/answer-case.js';
import { decideOnReading } from '../../../src/pipeline/deciding/decide.js';
import { type ReviewItem, review } from '../../../src/pipeline/deciding/review.js';
import { extractDocument } from '../../../src/pipeline/reading/extract-document.js';
import { readResults } from '../../../src/pipeline/reading/read-results.js';
import { forgetDocument } from '../../../src/pipeline/taking/forget-document.js';
import { linkDocuments } from '../../../src/pipeline/taking/link-documents.js';
import { loadCase } from '../../../src/store/case-files/case-file.js';
import { dump } from '../../../src/store/database/dump.js';
import { holdSecret } from '../../../src/store/database/setting.js';
import { saveDocument } from '../../../src/store/documents/document.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';
import { clauseIn, clausesIn } from '../../clauses-in.js';
import { newDatabase, runs } from '../../new-database.js';
import { key, listing, type Person } from '../stand-in.js';

let stores: Store[];
beforeEach(() => {
  stores = [];
});
afterEach(async () => {
  for (const store of stores) await store.destroy();
});

async function opened(): Promise<Store> {
  const store = await openStore(await newDatabase());
  await holdSecret(store, key);
  stores.push(store);
  return store;
}

const RULES: readonly (readonly [RegExp, Partial<Clause>])[] = [
  [/phone order\b[^.]*/i, { kind: 'order', type: 'deprivation', status: 'unclear', property: ['device'] }],
  [/images to be wiped/i, { kind: 'order', type: 'deletion_direction', status: 'made', property: ['images'] }],
  [/fined/i, { kind: 'sentence', type: 'fine' }],
];

function rulesWith(...rules: typeof RULES): (result: ResultToRead) => Reading {
  return ({ text }) => ({
    clauses: rules.flatMap(([cue, fields]) => {
      const match = cue.exec(text);
      if (match === null) return [];
      const span = [match.index, match.index + match[0].length];
      return [{ ...fields, found: 'text', span, quote: match[0], rule: 'stand-in' } as unknown as Clause];
    }),
    problems: /gorchymyn/i.test(text) ? [{ code: 'unread_text', message: 'Words no rule reads.' }] : [],
  });
}

const today = rulesWith(...RULES);

function register(name: string, day: string, people: readonly Person[], issuedAt: string): ReadDocument {
  return {
    document: {
      id: name,
      name,
      format: 'stand-in',
      kind: 'register',
      mediaType: 'application/json',
      bytes: 1,
      completeResults: true,
    },
    listings: [listing(day, people, issuedAt)],
    returns: [],
    problems: [],
    setAside: null,
    quarantined: null,
  };
}

async function take(store: Store, ...documents: readonly ReadDocument[]): Promise<void> {
  for (const read of documents) {
    const { id } = read.document;
    const extracted = { readings: readResults(id, read.listings, today), rulesVersion: '1' };
    await saveDocument(store, read, { key, path: null, now: '2025-01-01T00:00:00Z', extracted });
    await linkDocuments(store, [id], key);
  }
}

const UNCLEAR = 'Phone order not today';
const fern = (...words: string[]): Person => ({ surname: 'Fern', urn: '01ZZ1', words: ['Fined £100', ...words] });
const first = register('first', '2024-09-02', [fern(UNCLEAR)], '2024-09-02T17:00:00Z');
const again = register('again', '2024-09-02', [fern(UNCLEAR)], '2024-09-05T17:00:00Z');
const reworded = register('reworded', '2024-09-02', [fern('Phone order made today')], '2024-09-06T17:00:00Z');
const other = register(
  'other',
  '2024-09-02',
  [{ surname: 'Basalt', forenames: 'Robin', dateOfBirth: '1977-08-09', urn: '01ZZ1', words: ['Fined £90', UNCLEAR] }],
  '2024-09-02T17:00:00Z',
);
const unread = register(
  'unread',
  '2024-09-03',
  [{ surname: 'Moss', urn: '02ZZ2', words: ['Fined £9', 'Gorchymyn ffôn'] }],
  '2024-09-03T17:00:00Z',
);
const wiped = register(
  'wiped',
  '2024-09-04',
  [{ surname: 'Wren', urn: '03ZZ3', words: ['Fined £9', 'Images to be wiped'] }],
  '2024-09-04T17:00:00Z',
);
const ALL = [first, again, other, unread, wiped];

const REVIEW = {
  kinds: ['clause', 'result', 'unit'],
  decided: false,
  audit: null,
  asOf: '2026-01-01T00:00:00Z',
} as const;

async function items(store: Store, decided = false): Promise<readonly Exclude<ReviewItem, { kind: 'link' }>[]> {
  return (await review(store, { ...REVIEW, decided })).items.flatMap((item) => (item.kind === 'link' ? [] : [item]));
}

async function readings(store: Store, decided = false) {
  return (await items(store, decided)).flatMap((item) => (item.kind === 'unit' ? [] : [item]));
}

const now = '2025-02-01T00:00:00Z';

async function decide(store: Store, id: string, set: string | null, words: string | null = null) {
  return decideOnReading(store, { id, set, words, reason: 'A reason', now }, key);
}

async function orders(store: Store): Promise<readonly string[]> {
  const rows = await store.selectFrom('case_order').selectAll().where('superseded_by', 'is', null).execute();
  return rows.map(({ type, status, property }) => `${type} ${status} ${property}`).sort();
}

/** Everything but what people said. */
async function state(store: Store): Promise<string> {
  const text = await dump(store);
  return text
    .split(/^(?=-- )/m)
    .filter((table) => !/^-- (?:reading_decision|unit_reading|answer)\b/.test(table))
    .join('');
}

async function clauseId(store: Store, documentId: string, type: string): Promise<string> {
  return (await clauseIn(store, documentId, type)).clause.id;
}

describe('a decision on a reading', () => {
  test('wins over the rules in orders, outcome and audit, and is taken back', async () => {
    const store = await opened();
    await take(store, first);
    const before = await state(store);
    const [item, ...rest] = await readings(store);
    expect(rest).toEqual([]);
    expect(item).toMatchObject({ kind: 'clause', why: 'unclear', words: UNCLEAR, group: 'intimate_image_sharing' });

    const decided = await decide(store, item?.id.slice(0, 12) ?? '', 'status=refused');
    expect(decided).toMatchObject({ kind: 'clause', value: 'change' });
    expect(await orders(store)).toEqual(['deprivation refused device']);
    expect(await readings(store)).toEqual([]);
    expect((await loadCase(store, item?.caseId ?? '')).case.orders).toMatchObject([
      { status: 'refused', reviewed: true },
    ]);
    const [kept] = await readings(store, true);
    expect(kept).toMatchObject({
      why: 'decided',
      decisions: [
        { says: { says: 'change', fields: { status: 'refused' } }, rules: [{ status: 'unclear' }], reason: 'A reason' },
      ],
    });
    const finding = await answerAudit(store, findAudit('observer-2025'), {});
    expect(finding.groups[0]).toMatchObject({
      outcomes: { refused: 1 },
      review: { decided: 1, changed: 1, noLongerFit: 0 },
    });

    await decide(store, kept?.id ?? '', null);
    expect(await state(store)).toBe(before);
    expect(await readings(store)).toHaveLength(1);
  });

  test('goes for every account of the same line, and for no other person', async () => {
    const store = await opened();
    await take(store, first, other);
    await decide(store, await clauseId(store, 'first', 'deprivation'), 'status=refused');
    await take(store, again);
    expect(await orders(store)).toEqual(['deprivation refused device', 'deprivation unclear device']);
    const [waiting, ...rest] = await readings(store);
    expect(rest).toEqual([]);
    expect(waiting?.caseId).not.toBe((await readings(store, true))[0]?.caseId);
  });

  test('leaves the state it would have left whenever the documents came', async () => {
    const expected = await opened();
    await take(expected, ...ALL);
    await decideAll(expected);
    const states = await state(expected);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(ALL, { minLength: ALL.length }),
        fc.nat({ max: ALL.length }),
        async (shuffled, at) => {
          const store = await opened();
          await take(store, ...shuffled.slice(0, at));
          await decideAll(store);
          await take(store, ...shuffled.slice(at));
          await decideAll(store);
          expect(await state(store)).toBe(states);
        },
      ),
      { numRuns: runs(8) },
    );
  }, 120_000);

  test('and its undoing leave the state as it was, whatever was decided', async () => {
    const store = await opened();
    await take(store, ...ALL);
    const before = await state(store);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('first', 'again', 'other'),
        fc.array(
          fc.constantFrom(
            'status=refused',
            'none',
            'confirmed',
            'type=forfeiture',
            'property=images',
            'type=adjourned',
          ),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
        async (document, sets) => {
          const id = await clauseId(store, document, 'deprivation');
          for (const set of sets) await decide(store, id, set);
          await decide(store, id, null);
          expect(await state(store)).toBe(before);
        },
      ),
      { numRuns: runs(10) },
    );
  }, 120_000);

  test('goes with its document when that is forgotten', async () => {
    const store = await opened();
    await take(store, first, again, other);
    await decide(store, await clauseId(store, 'first', 'deprivation'), 'status=refused');
    await forgetDocument(store, 'first', key);
    expect(await store.selectFrom('reading_decision').selectAll().execute()).toEqual([]);
    const without = await opened();
    await take(without, again, other);
    expect(await dump(store)).toBe(await dump(without));
  });

  test('adds a clause to words no rule reads, proven by them', async () => {
    const store = await opened();
    await take(store, unread);
    const [item] = await readings(store);
    expect(item).toMatchObject({ kind: 'result', why: 'unread', words: 'Gorchymyn ffôn' });
    await decide(store, item?.id ?? '', 'type=deprivation,status=made,property=device', 'ffôn');
    expect(await orders(store)).toEqual(['deprivation made device']);
    expect(await readings(store)).toEqual([]);
    const file = await loadCase(store, item?.caseId ?? '');
    const [added] = file.results.flatMap(({ clauses }) => clauses.filter(({ reviewed }) => reviewed));
    expect(added).toMatchObject({ quote: 'ffôn', rule: 'review', rulesVersion: 'review' });
    expect(file.said.decisions[0]?.history).toHaveLength(1);
    await decide(store, added?.id ?? '', 'status=refused');
    expect(await orders(store)).toEqual(['deprivation refused device']);
    await decide(store, item?.id ?? '', null);
    expect((await readings(store)).map(({ why }) => why)).toEqual(['unread']);
  });

  test('that nothing is in words no rule reads makes the outcome “none recorded”', async () => {
    const store = await opened();
    await take(store, unread);
    const outcomes = async () => (await answerAudit(store, findAudit('observer-2025'), {})).groups[0]?.outcomes;
    expect(await outcomes()).toMatchObject({ unclear: 1, none_recorded: 0 });
    const [item] = await readings(store);
    await decide(store, item?.id ?? '', 'none');
    expect(await outcomes()).toMatchObject({ unclear: 0, none_recorded: 1 });
  });

  test('outlives newer rules that read the same, and is shown when they read otherwise', async () => {
    const store = await opened();
    await take(store, first);
    await decide(store, await clauseId(store, 'first', 'deprivation'), 'status=refused');
    const readAnew = async (rulesVersion: string, extract: (result: ResultToRead) => Reading) => {
      await extractDocument(store, 'first', { extract, rulesVersion });
      await linkDocuments(store, ['first'], key);
    };
    const [fine, phone] = [RULES[2], RULES[0]];
    if (!fine || !phone) throw new Error('There are no rules.');
    const withPower = [phone[0], { ...phone[1], power: 's.153 SA 2020' }] as const;
    await readAnew(
      '2',
      rulesWith(fine, [/not today/i, { kind: 'order', type: 'notification', status: 'pending' }], withPower),
    );
    expect(await orders(store)).toContain('deprivation refused device');

    await readAnew('3', rulesWith(fine, [phone[0], { ...phone[1], status: 'made' } as Partial<Clause>]));
    expect(await orders(store)).toEqual(['deprivation made device']);
    const [item, ...rest] = await readings(store);
    expect(rest).toEqual([]);
    expect(item).toMatchObject({ why: 'decision_no_longer_fits', read: [{ status: 'made' }] });
    const finding = await answerAudit(store, findAudit('observer-2025'), {});
    expect(finding.groups[0]?.review).toMatchObject({ decided: 1, changed: 0, noLongerFit: 1 });
    await expect(decide(store, item?.id ?? '', 'confirmed')).rejects.toMatchObject({ name: 'UsageError' });
    await decide(store, item?.id ?? '', null);
    expect(await readings(store)).toEqual([]);
  });

  test('is shown again when a later account has other words', async () => {
    const store = await opened();
    await take(store, first);
    await decide(store, await clauseId(store, 'first', 'deprivation'), 'status=refused');
    await take(store, reworded);
    expect((await readings(store)).map(({ why }) => why).sort()).toEqual(['decision_no_longer_fits', 'unclear']);
  });

  test.each([
    ['ffffffff', 'confirmed', /Nothing has an id/],
    ['clause', 'status=refussed', /Did you mean “refused”/],
    ['clause', 'status=unclear', /The rules say so already/],
    ['clause', null, /Nothing is decided/],
    ['result', 'type=deprivation,status=made', /read a clause of this kind in these words/],
    ['case', 'outcome=refusd', /Did you mean “refused”/],
    ['case', 'outcome=none_recorded', /No words say/],
    ['case', 'status=refused', /--words/],
    ['case', null, /nothing to take back/],
  ])('of %s, %s: wrong usage, and nothing is written', async (what, set, message) => {
    const store = await opened();
    await take(store, first);
    const id = await clauseId(store, 'first', 'deprivation');
    const { resultId } = await clauseIn(store, 'first', 'deprivation');
    const { id: caseId } = await store.selectFrom('defendant_case').select('id').executeTakeFirstOrThrow();
    const ids: Record<string, string> = { clause: id, result: resultId, case: caseId };
    const before = await dump(store);
    await expect(decide(store, ids[what] ?? what, set)).rejects.toThrow(message);
    expect(await dump(store)).toBe(before);
  });
});

describe('a unit read in full', () => {
  const audit = findAudit('observer-2025');
  const units = async (store: Store) =>
    (await review(store, { ...REVIEW, kinds: ['unit'], audit })).items.flatMap((item) =>
      item.kind === 'unit' ? [item] : [],
    );

  test('leaves the list, is counted, comes back when it changes, and can be taken back', async () => {
    const store = await opened();
    await take(store, first, unread, wiped);
    expect((await units(store)).map(({ why }) => why)).toEqual(['in_doubt', 'in_doubt', 'negative']);
    const [, , negative] = await units(store);
    expect(negative?.lines.map(({ words }) => words)).toEqual(['Fined £9', 'Images to be wiped']);
    await decide(store, negative?.id ?? '', 'confirmed');
    expect(await units(store)).toHaveLength(2);
    const counted = async () => (await answerAudit(store, audit, {})).groups[0]?.review;
    expect(await counted()).toMatchObject({ read: 1, toRead: 3 });

    await decide(store, await clauseId(store, 'wiped', 'deletion_direction'), 'none');
    expect((await units(store)).map(({ why }) => why)).toContain('read_before_and_changed');
    expect(await counted()).toMatchObject({ read: 0 });
    await decide(store, await clauseId(store, 'wiped', 'deletion_direction'), null);
    expect(await counted()).toMatchObject({ read: 1 });
    await decide(store, negative?.id ?? '', null);
    expect(await counted()).toMatchObject({ read: 0 });
  });

  test('is decided on by its words', async () => {
    const store = await opened();
    await take(store, unread);
    const [unit] = await units(store);
    await decide(store, unit?.id ?? '', 'outcome=refused', 'Gorchymyn ffôn');
    expect((await answerAudit(store, audit, {})).groups[0]?.outcomes).toMatchObject({ refused: 1 });
  });
});

describe('a reason or a note that names somebody of the case', () => {
  test.each(['Confirmed with Test Fern', 'fern, test fern', 'Fern said so', 'It was FERN, test  fern'])(
    'is refused, and nothing is kept: %s',
    async (text) => {
      const store = await opened();
      await take(store, ...ALL);
      const before = await state(store);
      const ofFern = (await clausesIn(store)).find(
        ({ documentId, clause }) => documentId === 'again' && clause.kind === 'order',
      );
      const said = { id: ofFern?.clause.id ?? '', set: 'status=refused', words: null, now };
      await expect(decideOnReading(store, { ...said, reason: text }, key)).rejects.toThrow(/write it without names/);
      const caseOfFern = await store
        .selectFrom('case_appearance as c')
        .innerJoin('appearance as a', 'a.id', 'c.appearance_id')
        .innerJoin('hearing as h', 'h.id', 'a.hearing_id')
        .select('c.case_id')
        .where('h.document_id', '=', 'again')
        .executeTakeFirstOrThrow();
      const answer = { source: 'court', outcome: 'refused', on: '2025-01-31', note: text } as const;
      await expect(answerCase(store, caseOfFern.case_id, answer, now)).rejects.toThrow(/The note names somebody/);
      expect(await state(store)).toEqual(before);
      await decideOnReading(store, { ...said, reason: 'The clerk read it out; a plant of fern stood by' }, key);
    },
  );
});

describe('an answer', () => {
  const audit = findAudit('observer-2025');
  const group = async (store: Store) => (await answerAudit(store, audit, {})).groups[0];

  test('stands beside the documents and never changes what they say', async () => {
    const store = await opened();
    await take(store, ...ALL);
    const before = await state(store);
    const { answers: none, ...documents } = (await group(store)) ?? {};
    expect(none).toMatchObject({ units: 0 });
    const caseOf = async (id: string) => {
      const row = await store
        .selectFrom('case_appearance as c')
        .innerJoin('appearance as a', 'a.id', 'c.appearance_id')
        .innerJoin('hearing as h', 'h.id', 'a.hearing_id')
        .select('c.case_id')
        .where('h.document_id', '=', id)
        .executeTakeFirst();
      return row?.case_id ?? '';
    };
    const on = '2025-01-31';
    await answerCase(store, await caseOf('other'), { source: 'court', outcome: 'made_device', on, note: null }, now);
    await answerCase(store, await caseOf('wiped'), { source: 'cps', outcome: 'refused', on, note: null }, now);
    await answerCase(store, await caseOf('unread'), { source: 'police', outcome: 'unclear', on, note: null }, now);
    const { answers, ...same } = (await group(store)) ?? {};
    expect(same).toEqual(documents);
    expect(await state(store)).toBe(before);
    expect(answers).toEqual({
      units: 3,
      agree: 1,
      fill: 1,
      differ: 1,
      families: [
        { family: 'deprivation', made: 0, observed: 4, rate: 0 },
        { family: 'loss_of_device_or_images', made: 1, observed: 4, rate: 0.25 },
        { family: 'any_deletion', made: 1, observed: 4, rate: 0.25 },
      ],
    });
    const { items } = await review(store, { ...REVIEW, kinds: ['unit'], audit });
    expect(items[0]).toMatchObject({ why: 'answer_differs', answer: { source: 'cps', outcome: 'refused' } });
    const plain = (await review(store, { ...REVIEW, kinds: ['unit'] })).items;
    expect(plain).toMatchObject([{ why: 'answer_differs', id: await caseOf('wiped') }]);
    expect((await loadCase(store, await caseOf('wiped'))).said.answers).toMatchObject([
      { source: 'cps', stands: true },
    ]);

    for (const id of ['other', 'wiped', 'unread'])
      await takeAnswerBack(store, await caseOf(id), { source: null, note: null }, now);
    expect((await group(store))?.answers).toEqual(none);
    await expect(takeAnswerBack(store, await caseOf('other'), { source: null, note: null }, now)).rejects.toMatchObject(
      {
        name: 'UsageError',
      },
    );
  });

  test('cannot be of a day that has not come', async () => {
    const store = await opened();
    await take(store, first);
    const { id } = await store.selectFrom('defendant_case').select('id').executeTakeFirstOrThrow();
    const early = { source: 'court', outcome: 'refused', on: '2035-03-04', note: null } as const;
    await expect(answerCase(store, id, early, now)).rejects.toThrow('that day has not come');
    expect((await loadCase(store, id)).said.answers).toEqual([]);
  });

  test('goes with its case when a later document gives the case another id', async () => {
    const store = await opened();
    await take(store, first);
    const { id } = await store.selectFrom('defendant_case').select('id').executeTakeFirstOrThrow();
    await answerCase(store, id, { source: 'court', outcome: 'refused', on: '2025-01-31', note: null }, now);
    await take(store, again, other, register('earlier', '2024-08-01', [fern('Fined £1')], '2024-08-01T17:00:00Z'));
    expect((await answerAudit(store, audit, { from: '2024-01-01' })).groups[0]?.answers).toMatchObject({ units: 1 });
    await forgetDocument(store, 'first', key);
    expect(await store.selectFrom('answer').selectAll().execute()).toEqual([]);
  });
});

/** Every decision that what is there allows, once. */
async function decideAll(store: Store): Promise<void> {
  const wanted = [
    ['first', 'deprivation', 'status=refused'],
    ['other', 'deprivation', 'status=made,property=images'],
    ['wiped', 'deletion_direction', 'none'],
  ] as const;
  for (const [document, type, set] of wanted) {
    const read = (await clausesIn(store)).find(
      ({ documentId, clause }) => documentId === document && clause.type === type,
    );
    if (read === undefined) continue;
    const decided = await store
      .selectFrom('reading_decision')
      .select('id')
      .where('result_id', '=', read.resultId)
      .execute();
    if (decided.length === 0) await decide(store, read.clause.id, set);
  }
}
