import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import { labelledSet } from '../../../scripts/score-linking.js';
import type { ReadDocument } from '../../../src/listings/read-document.js';
import { decideLink, reviewLinks } from '../../../src/pipeline/deciding/review-links.js';
import { readResults } from '../../../src/pipeline/reading/read-results.js';
import { forgetDocument } from '../../../src/pipeline/taking/forget-document.js';
import { linkDocuments } from '../../../src/pipeline/taking/link-documents.js';
import { dump } from '../../../src/store/database/dump.js';
import { holdSecret } from '../../../src/store/database/setting.js';
import { saveDocument } from '../../../src/store/documents/document.js';
import { openStore } from '../../../src/store/opening/open.js';
import { showIdentities } from '../../../src/store/people/identity-shown.js';
import type { Store } from '../../../src/store/tables.js';
import { extractStandIn, key, listing } from '../stand-in.js';

let stores: Store[];
beforeEach(() => {
  stores = [];
});
afterEach(async () => {
  for (const store of stores) await store.destroy();
});

async function opened(): Promise<Store> {
  const store = await openStore(':memory:');
  await holdSecret(store, key);
  stores.push(store);
  return store;
}

async function save(store: Store, read: ReadDocument): Promise<string> {
  const { id } = read.document;
  const extracted = { readings: readResults(id, read.listings, extractStandIn), rulesVersion: '1' };
  await saveDocument(store, read, { key, path: null, now: '2025-01-01T00:00:00Z', extracted });
  return id;
}

/** Takes documents in, so many at a time, and links after each batch. */
async function take(store: Store, documents: readonly ReadDocument[], batch = documents.length): Promise<void> {
  for (let start = 0; start < documents.length; start += batch) {
    const ids: string[] = [];
    for (const read of documents.slice(start, start + batch)) ids.push(await save(store, read));
    await linkDocuments(store, ids, key);
  }
}

async function dumpOf(documents: readonly ReadDocument[], batch?: number): Promise<string> {
  const store = await opened();
  await take(store, documents, batch);
  return dump(store);
}

/** The lines that only one of two dumps has. */
function differences(one: string, other: string): readonly string[] {
  const [left, right] = [new Set(one.split('\n')), new Set(other.split('\n'))];
  return [...[...left].filter((line) => !right.has(line)), ...[...right].filter((line) => !left.has(line))];
}

const labelled = labelledSet().documents;
/** Documents of the labelled set that tell of these stories: their defendants' ids begin so. */
function telling(...stories: readonly string[]): readonly ReadDocument[] {
  const wanted = new Set(
    [...labelledSet().truth.values()]
      .filter(({ defendantCase }) => stories.some((story) => defendantCase.startsWith(story)))
      .map(({ document }) => document),
  );
  return labelled.filter(({ document }) => wanted.has(document.name));
}

const some = telling('twins-00', 'father-and-son-00', 'slip-00', 'no-reference-00', 'again-00').slice(0, 50);

/** The same hearings shared once more by the court's system, a day later, with another decision. */
function sharedAgain(day: string, words: string, issuedAt: string): ReadDocument {
  const people = [
    { surname: 'Fern', urn: '01ZZ1', words: [words] },
    { surname: 'Moss', urn: '01ZZ1', words: ['Fined £100'] },
  ];
  return {
    document: {
      id: `${day} ${words} ${issuedAt}`,
      name: `${day} ${issuedAt}`,
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

const shared = [
  sharedAgain('2024-09-01', 'Fined £120', '2024-09-01T12:00:00Z'),
  sharedAgain('2024-09-01', 'To be deprived of his phone', '2024-09-02T12:00:00Z'),
  sharedAgain('2024-10-01', 'Restraining order', '2024-10-01T12:00:00Z'),
  sharedAgain('2024-10-01', 'Restraining order', '2024-10-05T12:00:00Z'),
];

/** A document's hearings in two documents. */
function split(read: ReadDocument): readonly ReadDocument[] {
  const part = (rest: 0 | 1): ReadDocument => ({
    ...read,
    document: { ...read.document, id: `${read.document.id} ${rest}`, name: `${read.document.name}, part ${rest}` },
    listings: read.listings.map((one) => ({ ...one, hearings: one.hearings.filter((_, at) => at % 2 === rest) })),
  });
  return [part(0), part(1)];
}

describe('the order in which documents come', () => {
  test('and how many are linked at a time change nothing', async () => {
    const documents = [...some, ...shared];
    const expected = await dumpOf(documents);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(documents, { minLength: documents.length }),
        fc.constantFrom(1, 7, 40),
        async (shuffled, batch) => {
          expect(differences(await dumpOf(shuffled, batch), expected)).toEqual([]);
        },
      ),
      { numRuns: 5 },
    );
  }, 120_000);

  test('nor does it matter how hearings are spread over documents', async () => {
    const groups = async (documents: readonly ReadDocument[]) => {
      const store = await opened();
      await take(store, documents, 9);
      const rows = await store
        .selectFrom('case_appearance as c')
        .innerJoin('appearance as a', 'a.id', 'c.appearance_id')
        .innerJoin('hearing as h', 'h.id', 'a.hearing_id')
        .innerJoin('source_document as d', 'd.id', 'h.document_id')
        .select(['c.case_id', 'c.linked_by', 'a.person_name', 'a.urn_key', 'a.case_number', 'h.date', 'd.kind'])
        .execute();
      const byCase = new Map<string, string[]>();
      for (const { case_id, ...row } of rows)
        byCase.set(case_id, [...(byCase.get(case_id) ?? []), JSON.stringify(row)]);
      return [...byCase.values()].map((own) => own.sort().join('\n')).sort();
    };
    expect(await groups(some.flatMap(split))).toEqual(await groups(some));
  }, 60_000);
});

test('linking one document leaves every case it does not speak of untouched', async () => {
  const store = await opened();
  const [last, ...others] = [...some].reverse();
  if (last === undefined) throw new Error('The labelled set is empty.');
  await take(store, others);
  const rows = async () =>
    new Map(
      (
        await store
          .selectFrom('defendant_case')
          .select(({ ref }) => [ref('rowid' as 'id').as('row'), 'id'])
          .execute()
      ).map(({ id, row }) => [id, row]),
    );
  const before = await rows();
  await take(store, [last]);
  const after = await rows();
  const spoken = await store
    .selectFrom('case_appearance as c')
    .innerJoin('appearance as a', 'a.id', 'c.appearance_id')
    .innerJoin('hearing as h', 'h.id', 'a.hearing_id')
    .select('c.case_id')
    .where('h.document_id', '=', last.document.id)
    .execute();
  const touched = [...after].filter(([id, row]) => before.get(id) !== row).map(([id]) => id);
  expect(touched.length).toBeGreaterThan(0);
  expect(touched.every((id) => spoken.some(({ case_id }) => case_id === id))).toBe(true);
});

describe('a document forgotten', () => {
  test.each([0, 11, 23, 37, 49])('leaves what never having it would have left: number %i', async (at) => {
    const forgotten = some[at];
    if (forgotten === undefined) throw new Error('There is no such document.');
    const store = await opened();
    await take(store, some, 12);
    await forgetDocument(store, forgotten.document.name, key);
    const expected = await dumpOf(some.filter((one) => one !== forgotten));
    expect(differences(await dump(store), expected)).toEqual([]);
  });

  test.each([0, 1, 2, 3])('brings back the account it had replaced: share %i', async (at) => {
    const forgotten = shared[at];
    const store = await opened();
    await take(store, shared, 1);
    await forgetDocument(store, forgotten?.document.name ?? '', key);
    const expected = await dumpOf(shared.filter((one) => one !== forgotten));
    expect(differences(await dump(store), expected)).toEqual([]);
    if (forgotten) await take(store, [forgotten]);
    expect(differences(await dump(store), await dumpOf(shared))).toEqual([]);
  });

  test('that joined the cases of two people’s ids leaves two people', async () => {
    const one = (id: string, urn: string, who: object): ReadDocument => {
      const [first] = split(sharedAgain('2024-09-01', 'Fined £100', '2024-09-01T12:00:00Z'));
      const defendant = { name: { full: 'Test Fern' }, offences: [], results: [], ...who };
      const hearing = { urn, reportingRestrictions: [], applications: [], defendants: [defendant] };
      const listings = [{ courtHouse: 'Testham', sittingDate: '2024-09-01', hearings: [hearing] }];
      if (first === undefined) throw new Error('Nothing to copy.');
      return { ...first, document: { ...first.document, id, name: id }, listings };
    };
    const bridge = one('bridge', '03', { asn: 'A12345', masterId: 'm1' });
    const documents = [one('by-asn', '01', { asn: 'A12345' }), one('by-master', '02', { masterId: 'm1' }), bridge];
    const store = await opened();
    await take(store, documents, 1);
    const people = async () =>
      new Set((await store.selectFrom('defendant_case').select('person_id').execute()).map((row) => row.person_id));
    expect((await people()).size).toBe(1);
    await forgetDocument(store, 'bridge', key);
    expect((await people()).size).toBe(2);
    expect(differences(await dump(store), await dumpOf(documents.slice(0, 2)))).toEqual([]);
  });

  test('that is not there is wrong usage', async () => {
    await expect(forgetDocument(await opened(), 'nowhere.json', key)).rejects.toMatchObject({ name: 'UsageError' });
  });
});

describe('a decision', () => {
  const doubtful = telling('father-and-son-0');
  const now = '2025-01-02T00:00:00Z';

  test('joins a pair in doubt, is kept, holds when more documents come, and can be taken back', async () => {
    const store = await opened();
    await take(store, doubtful);
    const before = await dump(store);
    const [pair, ...others] = await reviewLinks(store);
    if (pair === undefined) throw new Error('Nothing is in doubt.');
    expect(pair.why).toBe('fits_several');
    const caseOf = async (id: string) =>
      (await store.selectFrom('case_appearance').selectAll().where('appearance_id', '=', id).executeTakeFirst()) ??
      null;

    await decideLink(store, { id: pair.id.slice(0, 10), value: 'same', reason: 'The court said so', now }, key);
    expect((await caseOf(pair.a.appearanceId))?.case_id).toBe((await caseOf(pair.b.appearanceId))?.case_id);
    expect((await caseOf(pair.b.appearanceId))?.linked_by).toBe('decided');
    expect((await reviewLinks(store)).length).toBeLessThanOrEqual(others.length);
    expect((await reviewLinks(store, { decided: true })).map(({ decisions }) => decisions)).toEqual([
      [{ value: 'same', reason: 'The court said so', on: now }],
    ]);

    await take(store, some, 20);
    expect((await caseOf(pair.a.appearanceId))?.case_id).toBe((await caseOf(pair.b.appearanceId))?.case_id);

    for (const read of some) {
      if (!doubtful.includes(read)) await forgetDocument(store, read.document.name, key);
    }
    await decideLink(store, { id: pair.id, value: 'undone', reason: 'It was the son', now }, key);
    await store.deleteFrom('link_decision').execute();
    expect(differences(await dump(store), before)).toEqual([]);
  }, 60_000);

  test('separates what the rules join', async () => {
    const store = await opened();
    await take(store, shared);
    const [one, other] = await store
      .selectFrom('case_appearance as c')
      .innerJoin('case_appearance as o', (on) => on.onRef('o.case_id', '=', 'c.case_id'))
      .whereRef('c.appearance_id', '<', 'o.appearance_id')
      .select(['c.appearance_id as a', 'o.appearance_id as b'])
      .orderBy('c.appearance_id')
      .execute()
      .then(([first]) => [first?.a, first?.b]);
    const pair = await decideLink(store, { id: `${other}:${one}`, value: 'different', reason: 'Two people', now }, key);
    expect([pair.a, pair.b]).toEqual([one, other]);
    const cases = await store
      .selectFrom('case_appearance')
      .select('case_id')
      .distinct()
      .where('appearance_id', 'in', [one ?? '', other ?? ''])
      .execute();
    expect(cases).toHaveLength(2);
  });

  test('of no pair, and one to take back where none stands, are wrong usage', async () => {
    const store = await opened();
    await take(store, doubtful);
    const [pair] = await reviewLinks(store);
    const decide = (id: string, value: 'same' | 'undone') => decideLink(store, { id, value, reason: 'x', now }, key);
    await expect(decide('ffffffff', 'same')).rejects.toMatchObject({ name: 'UsageError' });
    await expect(decide(pair?.id ?? '', 'undone')).rejects.toMatchObject({ name: 'UsageError' });
  });

  test('a review names nobody; who asks for names says what for, and that is kept', async () => {
    const store = await opened();
    await take(store, doubtful);
    const pairs = await reviewLinks(store);
    const names = await store.selectFrom('identity').select(['surname', 'name', 'date_of_birth']).execute();
    const text = JSON.stringify(pairs);
    for (const { surname, name, date_of_birth } of names) {
      for (const part of [surname, name, date_of_birth]) if (part !== null) expect(text).not.toContain(part);
    }
    const asked = { command: 'review', subject: 'links', purpose: 'two brothers', now };
    const shown = await showIdentities(
      store,
      pairs.map(({ a }) => a.appearanceId),
      asked,
    );
    expect([...shown.values()].every(({ name }) => name !== null)).toBe(true);
    expect(await store.selectFrom('identity_shown').select(['command', 'purpose']).execute()).toEqual([
      { command: 'review', purpose: 'two brothers' },
    ]);
  });
});

test('what an earlier ordergap stored gets the keys it is linked by, and comes out the same', async () => {
  const store = await opened();
  const ids: string[] = [];
  for (const read of some) ids.push(await save(store, read));
  const none = { person_marks: null, person_pnc: null, person_defendant: null, link_keys: null };
  await store.updateTable('appearance').set(none).execute();
  expect(await store.selectFrom('link_key').selectAll().execute()).toEqual([]);
  for (let start = 0; start < ids.length; start += 20) await linkDocuments(store, ids.slice(start, start + 20), key);
  expect(differences(await dump(store), await dumpOf(some))).toEqual([]);
});

test('where names have been erased, the hashes still join what comes after', async () => {
  const links = async (store: Store) =>
    (await store.selectFrom('case_appearance').select(['case_id', 'appearance_id', 'linked_by']).execute())
      .map((row) => JSON.stringify(row))
      .sort();
  const whole = await opened();
  await take(whole, some);
  const erased = await opened();
  await take(erased, some.slice(0, 25));
  await erased.deleteFrom('identity_line').execute();
  await erased.deleteFrom('source_text').execute();
  await take(erased, some.slice(25));
  expect(await links(erased)).toEqual(await links(whole));
});

test('one order recorded in two cases of one person is one row of v_order, with the lines of both', async () => {
  const store = await opened();
  const words = ['To be deprived of his phone'];
  const person = { surname: 'Fern', words };
  const [first] = shared;
  if (first === undefined) throw new Error('Nothing to copy.');
  const listings = [
    listing('2024-09-01', [
      { ...person, urn: '01ZZ1' },
      { ...person, urn: '01ZZ2' },
    ]),
  ];
  await take(store, [{ ...first, document: { ...first.document, id: 'two cases' }, listings }]);
  expect(await store.selectFrom('case_order').select('type').execute()).toHaveLength(2);
  const { rows } = await sql<{ type: string; lines: number }>`select type, lines from v_order`.execute(store);
  expect(rows).toEqual([{ type: 'deprivation', lines: 2 }]);
});
