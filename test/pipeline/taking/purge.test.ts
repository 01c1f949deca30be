import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { findAudit } from '../../../src/audits/definition/find-audit.js';
import { answerAudit } from '../../../src/pipeline/answering/answer-audit.js';
import { ingestPaths } from '../../../src/pipeline/ingest.js';
import { extractDocument } from '../../../src/pipeline/reading/extract-document.js';
import { dueForPurge, purge } from '../../../src/pipeline/taking/purge.js';
import { openStore } from '../../../src/store/opening/open.js';
import { showIdentities } from '../../../src/store/people/identity-shown.js';
import { DEFAULT_RETENTION, type Retention } from '../../../src/store/people/retention.js';
import type { Store } from '../../../src/store/tables.js';
import { clausesIn } from '../../clauses-in.js';
import { key, listing, type Person, standInStages } from '../stand-in.js';

const root = mkdtempSync(join(tmpdir(), 'ordergap-purge-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder: string;
let db: string;
let next = 0;
beforeEach(() => {
  next += 1;
  folder = mkdtempSync(join(root, `in-${next}-`));
  db = join(root, `desk-${next}.db`);
});

const NOW = '2026-03-01T09:00:00Z';
const sentenced = 'Fined £100. Deprived of his phone. Restraining order: not to contact Robin Quartz';

function put(name: string, date: string | null, people: readonly Person[]): void {
  writeFileSync(join(folder, name), JSON.stringify({ listings: [listing(date, people)] }));
}

async function opened(retention?: Retention): Promise<Store> {
  const store = await openStore(db);
  await ingest(store, retention);
  return store;
}

async function ingest(store: Store, retention?: Retention): Promise<void> {
  const stages = standInStages({ now: () => '2026-02-01T00:00:00Z' });
  await ingestPaths(store, [folder], { stages, ...(retention ? { retentionAt: () => retention } : {}) });
}

/** Everything of a person that a database holds, as printed. */
async function personalValues(store: Store): Promise<readonly string[]> {
  const rows = await store.selectFrom('identity').selectAll().execute();
  const own = rows.flatMap(({ name, surname, date_of_birth, address }) => [name, surname, date_of_birth, address]);
  return [...new Set([...own, 'Robin Quartz', '12 Lichen Street'])].flatMap((value) => value ?? []);
}

/** Where a value stands in the files of a database. */
function foundIn(values: readonly string[]): readonly string[] {
  return ['', '-wal', '-shm'].flatMap((suffix) => {
    if (!existsSync(db + suffix)) return [];
    const bytes = readFileSync(db + suffix);
    return values
      .filter((value) => bytes.includes(value) || bytes.includes(Buffer.from(value, 'utf16le')))
      .map((value) => `${value} in ordergap.db${suffix}`);
  });
}

describe('what retention erases', () => {
  test('is in no byte of the database file, its log or its index of the log; figures and cases are as they were', async () => {
    put('one.json', '2025-06-02', [
      { surname: 'Granite', urn: '01ZZ1', words: [sentenced] },
      { surname: 'Linnet', urn: '01ZZ2', words: ['Fined £100'] },
    ]);
    const store = await opened();
    const values = await personalValues(store);
    expect(values.length).toBeGreaterThan(6);
    expect(foundIn(values).length).toBeGreaterThan(0);
    const before = await figures(store);
    const cases = await store.selectFrom('defendant_case').selectAll().orderBy('id').execute();
    // Packed, a name is not found; a stretch of the packed words is.
    const [words] = await store.selectFrom('source_text').select('listings').execute();
    const stretch = Buffer.from(words?.listings.subarray(40, 90) ?? []);
    const isKept = () => ['', '-wal'].some((end) => existsSync(db + end) && readFileSync(db + end).includes(stretch));
    expect([stretch.length, isKept()]).toEqual([50, true]);

    const done = await purge(store, '2026-03-01', { key, now: NOW });
    expect(done).toMatchObject({ documents: 1, identities: 2, sourceTexts: 1, keys: 0, couldNotBeJoined: 0 });
    expect([...foundIn(values), isKept()]).toEqual([false]);
    const { erased, ...after } = await figures(store);
    expect(after).toEqual(before);
    expect(erased).toEqual({ documents: 1 });
    expect(await store.selectFrom('defendant_case').selectAll().orderBy('id').execute()).toEqual(cases);
    expect(await store.selectFrom('result').select('text').execute()).toContainEqual({
      text: 'Fined £100. Deprived of his phone. Restraining order: not to contact █████ ██████',
    });
    await store.destroy();
    expect(foundIn(values)).toEqual([]);
  });

  test('is what the file was called too, which a further copy does not bring back', async () => {
    put('Granite, Basil.json', '2025-06-02', [{ surname: 'Granite', urn: '01ZZ1', words: [sentenced] }]);
    const store = await opened();
    expect(foundIn(['Granite, Basil'])).not.toEqual([]);
    expect(await purge(store, '2026-03-01', { key, now: NOW })).toMatchObject({ documents: 1, fileNames: 1 });
    await ingest(store);
    expect(await store.selectFrom('source_document').select(['name', 'path']).execute()).toEqual([
      { name: '', path: null },
    ]);
    await store.destroy();
    expect(foundIn(['Granite, Basil'])).toEqual([]);
  });

  test('leaves a receipt of counts and hashes that tell nothing, and nothing for a second time', async () => {
    put('one.json', '2025-06-02', [{ surname: 'Granite', urn: '01ZZ1', words: [sentenced] }]);
    const store = await opened();
    expect(await dueForPurge(store, '2026-03-01')).toMatchObject({ receipt: null, documents: 1, identities: 1 });
    const done = await purge(store, '2026-03-01', { key, now: NOW });
    const [receipt, ...others] = await store.selectFrom('purge_receipt').selectAll().execute();
    expect(others).toEqual([]);
    expect(receipt).toMatchObject({
      id: done.receipt,
      known_at: NOW,
      due_on: '2026-03-01',
      documents: 1,
      identities: 1,
    });
    expect(JSON.parse(receipt?.details ?? '')).toEqual([
      {
        document: expect.any(String),
        source: null,
        identities: 1,
        words: true,
        keys: 0,
        hash: expect.stringMatching(/^[0-9a-f]{24}$/),
      },
    ]);
    expect(receipt?.details).not.toMatch(/Granite|Quartz|1990/);
    const again = await purge(store, '2026-03-01', { key, now: NOW });
    expect(again).toMatchObject({ receipt: null, documents: 0 });
    expect(await store.selectFrom('purge_receipt').select('id').execute()).toHaveLength(1);
    await store.destroy();
  });

  test('is said to be in the log still where another process reads the database, and goes with the next purge', async () => {
    put('one.json', '2025-06-02', [{ surname: 'Granite', urn: '01ZZ1', words: [sentenced] }]);
    const store = await opened();
    const reader = new Database(db, { readonly: true });
    reader.exec('begin');
    reader.prepare('select count(*) from identity').get();
    expect(await purge(store, '2026-03-01', { key, now: NOW })).toMatchObject({ identities: 1, logEmptied: false });
    reader.exec('commit');
    reader.close();
    expect(await purge(store, '2026-03-01', { key, now: NOW })).toMatchObject({ identities: 0, logEmptied: true });
    expect(foundIn(['Test Granite', 'Robin Quartz', '12 Lichen Street'])).toEqual([]);
    await store.destroy();
  }, 60_000);

  test.each([
    ['the last day of its time', '2025-12-02', 0],
    ['the day after', '2025-12-03', 1],
  ])('is due after 183 days where nothing is configured: %s', async (_, on, due) => {
    put('one.json', '2025-06-02', [{ surname: 'Granite', urn: '01ZZ1', words: ['Fined £100'] }]);
    const store = await opened();
    expect((await dueForPurge(store, on)).documents).toBe(due);
    await store.destroy();
  });

  test('counts by its source’s days, and what has no date from the day it came in', async () => {
    put('dated.json', '2026-01-20', [{ surname: 'Granite', urn: '01ZZ1', words: ['Fined £100'] }]);
    put('undated.json', null, [{ surname: 'Fern', urn: '01ZZ2', words: ['Fined £100'] }]);
    const store = await opened({ source: 'registers', days: 10, keepKeys: true });
    const due = async (on: string) => (await dueForPurge(store, on)).documents;
    expect([
      await due('2026-01-30'),
      await due('2026-01-31'),
      await due('2026-02-11'),
      await due('2026-02-12'),
    ]).toEqual([0, 1, 1, 2]);
    await store.destroy();
  });

  test('of a document with several days goes day by day, and its words with the last', async () => {
    const listings = [
      listing('2025-06-02', [{ surname: 'Granite', urn: '01ZZ1', words: ['Fined £100'] }]),
      listing('2025-09-02', [{ surname: 'Fern', urn: '01ZZ2', words: ['Fined £100'] }]),
    ];
    writeFileSync(join(folder, 'two.json'), JSON.stringify({ listings }));
    const store = await opened();
    expect(await purge(store, '2025-12-20', { key, now: NOW })).toMatchObject({ identities: 1, sourceTexts: 0 });
    expect(await purge(store, '2026-03-20', { key, now: NOW })).toMatchObject({ identities: 1, sourceTexts: 1 });
    await store.destroy();
  });
});

describe('afterwards', () => {
  const first = { surname: 'Granite', urn: '01ZZ1', words: ['Adjourned'] };
  const second = { ...first, forenames: 'Tost', words: ['Fined £100'] };

  test('a later hearing is joined by the hashes that were kept, a slip in the name and all', async () => {
    put('one.json', '2025-06-02', [first]);
    const store = await opened();
    expect(await purge(store, '2026-03-01', { key, now: NOW })).toMatchObject({ identities: 1, couldNotBeJoined: 0 });
    put('two.json', '2025-09-02', [second]);
    await ingest(store);
    expect(await appearancesByCase(store)).toEqual([2]);
    await store.destroy();
  });

  test('where hashes may not be kept, what was joined stays joined and what comes later cannot be: it is counted', async () => {
    put('one.json', '2025-06-02', [first]);
    put('again.json', '2025-06-09', [first]);
    const store = await opened({ source: 'strict', days: 30, keepKeys: false });
    expect(await appearancesByCase(store)).toEqual([2]);
    const done = await purge(store, '2026-03-01', { key, now: NOW });
    expect(done).toMatchObject({ identities: 2, keys: 2, couldNotBeJoined: 1 });
    const left = await store.selectFrom('appearance').selectAll().execute();
    for (const row of left) {
      expect(Object.entries(row).filter(([name, value]) => name.startsWith('person_') && value !== null)).toEqual([]);
    }
    expect((await figures(store)).problems).toContainEqual({ code: 'not_joined', count: 1 });
    put('two.json', '2025-09-02', [{ ...first, urn: '01ZZ1', words: ['Fined £100'] }]);
    await ingest(store, DEFAULT_RETENTION);
    expect(await appearancesByCase(store)).toEqual([1, 2]);
    expect((await figures(store)).problems).toContainEqual({ code: 'not_joined', count: 1 });
    await store.destroy();
  });

  test('newer rules cannot read the document, and are told so; nobody is shown', async () => {
    put('one.json', '2025-06-02', [{ surname: 'Granite', urn: '01ZZ1', words: [sentenced] }]);
    const store = await opened();
    await purge(store, '2026-03-01', { key, now: NOW });
    const { id } = await store.selectFrom('source_document').select('id').executeTakeFirstOrThrow();
    await expect(extractDocument(store, id, standInStages())).rejects.toThrow(
      /^The words of document [0-9a-f]{12} were erased by retention on 2026-03-01: newer rules cannot read it, and what was read before stands\./,
    );
    expect((await clausesIn(store)).length).toBeGreaterThan(0);
    const appearances = await store.selectFrom('appearance').select('id').execute();
    const asked = { command: 'test', subject: 'x', purpose: 'y', now: NOW };
    expect(
      (
        await showIdentities(
          store,
          appearances.map((one) => one.id),
          asked,
        )
      ).size,
    ).toBe(0);
    await ingest(store);
    expect(await store.selectFrom('source_text').selectAll().execute()).toEqual([]);
    await store.destroy();
  });
});

async function figures(store: Store) {
  const { asOf: _asOf, ...finding } = await answerAudit(store, findAudit('observer-2025'), {
    from: '2025-01-01',
    to: '2025-12-31',
  });
  return finding as typeof finding & { readonly erased?: { readonly documents: number } };
}

async function appearancesByCase(store: Store): Promise<readonly number[]> {
  const rows = await store
    .selectFrom('case_appearance')
    .select(({ fn }) => ['case_id', fn.countAll<number>().as('count')])
    .groupBy('case_id')
    .execute();
  return rows.map(({ count }) => Number(count)).sort();
}
