import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { withDatabaseAsKnown } from '../../../src/pipeline/answering/as-known.js';
import { takeFileAt } from '../../../src/pipeline/reading/take-file.js';
import { linkDocuments } from '../../../src/pipeline/taking/link-documents.js';
import { loadCase } from '../../../src/store/case-files/case-file.js';
import { loadCaseThen } from '../../../src/store/case-files/case-then.js';
import { loadCases } from '../../../src/store/case-files/load-cases.js';
import { dump } from '../../../src/store/database/dump.js';
import { holdSecret } from '../../../src/store/database/setting.js';
import { saveDocument } from '../../../src/store/documents/document.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';
import { key } from '../stand-in.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-amendments-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const noon = (day: number) => `2026-03-0${day}T12:00:00.000Z`;
let made = 0;

/** A database that documents come into, one a day from 1 March. */
async function fed(paths: readonly string[]): Promise<string> {
  made += 1;
  const path = join(folder, `${made}.db`);
  const store = await openStore(path);
  await holdSecret(store, key);
  for (const [at, document] of paths.entries()) {
    const taken = await takeFileAt(document, basename(document));
    await saveDocument(store, taken, { key, path: null, now: noon(at + 1), extracted: taken.extracted });
    await linkDocuments(store, [taken.document.id], key);
  }
  await store.destroy();
  return path;
}

async function within<Answer>(path: string, work: (store: Store) => Promise<Answer>): Promise<Answer> {
  const store = await openStore(path);
  try {
    return await work(store);
  } finally {
    await store.destroy();
  }
}

/** `custody P5M` of each sentence and order that stands, by case and offence. */
async function standing(store: Store): Promise<readonly string[]> {
  const said = (await loadCases(store)).flatMap(({ sentences, orders }) => [
    ...sentences.map(({ clause }) => `${clause.type} ${clause.term ?? ''}`.trim()),
    ...orders.filter(({ supersededBy }) => supersededBy === null).map(({ type, status }) => `${type} ${status}`),
  ]);
  return said.sort();
}

const FIXTURES = '../shared/fixtures/cp-results';
const SAMPLES = 'samples/listings/common-platform-hearing';

const pairs = [
  {
    what: 'the messages of a real test system',
    first: join(FIXTURES, 'amend-day1.hearing-results-added-for-day-1.json'),
    again: join(FIXTURES, 'amend-day5.hearing-results-added-for-day-5.json'),
    before: [
      'animal_destruction made',
      'animal_destruction made',
      'custody',
      'custody P4Y',
      'forfeiture made',
      'no_separate_penalty',
    ],
    after: [
      'animal_destruction made',
      'animal_destruction made',
      'custody',
      'custody P1Y',
      'forfeiture made',
      'no_separate_penalty',
      'requirement',
      'suspended_custody',
    ],
    amended: ['custody', 'driving_disqualification'],
  },
  {
    what: 'a sentence of the project’s own, corrected under the slip rule',
    first: join(SAMPLES, 'shared-first.json'),
    again: join(SAMPLES, 'shared-again-under-the-slip-rule.json'),
    before: ['costs', 'custody P5M', 'fine', 'restraining_order made'],
    after: ['costs', 'custody P7M', 'deprivation made', 'no_separate_penalty', 'restraining_order made'],
    amended: ['custody', 'deprivation', 'fine', 'no_separate_penalty'],
  },
];

describe.each(pairs)('a hearing shared twice: $what', ({ first, again, before, after, amended }) => {
  if (!existsSync(first)) {
    test.skip(`is not here: ${first}`, () => undefined);
    return;
  }

  test('comes to what was shared last, in whichever order the two come', async () => {
    const [one, other] = [await fed([first, again]), await fed([again, first])];
    expect(await within(one, standing)).toEqual(after);
    expect(await within(other, dump)).toBe(await within(one, dump));
  });

  test('was what was shared first while only that had come', async () => {
    const path = await fed([first, again]);
    expect(
      await withDatabaseAsKnown(
        path,
        noon(1),
        () => key,
        ({ store }) => standing(store),
      ),
    ).toEqual(before);
    expect(
      await withDatabaseAsKnown(
        path,
        noon(2),
        () => key,
        ({ store }) => standing(store),
      ),
    ).toEqual(after);
  });

  test('shows both values, when each was given out and when each came to be known here', async () => {
    const path = await fed([first, again]);
    const [id = ''] = await within(path, async (store) =>
      (await loadCases(store)).filter(({ sentences }) => sentences.length > 0).map((one) => one.id),
    );
    const { amendments } = await within(path, (store) => loadCase(store, id));
    const types = [...new Set(amendments.map(({ type }) => type))].sort();
    expect(types).toEqual(expect.arrayContaining(amended));
    for (const { from, to, change } of amendments) {
      if (change !== 'came') expect(from?.knownAt).toBe(noon(1));
      if (to?.issuedAt !== from?.issuedAt) expect(to?.knownAt).toBe(noon(2));
    }
  });
});

test('the term corrected under the slip rule is one amendment with both terms', async () => {
  const path = await fed([join(SAMPLES, 'shared-first.json'), join(SAMPLES, 'shared-again-under-the-slip-rule.json')]);
  const file = await within(path, async (store) => {
    const { id } = await store.selectFrom('defendant_case').select('id').executeTakeFirstOrThrow();
    return loadCase(store, id);
  });
  expect(file.amendments.find(({ type }) => type === 'custody')).toMatchObject({
    why: 'later_account',
    change: 'changed',
    fields: [
      { field: 'overall', from: 'P5M', to: 'P7M' },
      { field: 'term', from: 'P5M', to: 'P7M' },
    ],
    from: { on: '2025-01-10', issuedAt: '2025-01-10T15:20:41.007Z', knownAt: noon(1) },
    to: { on: '2025-01-10', issuedAt: '2025-01-14T09:05:12.640Z', knownAt: noon(2) },
  });
  expect(file.amendments.find(({ type }) => type === 'fine')).toMatchObject({ why: 'deleted', change: 'gone' });
});

test('a case is found as it was by the id it has today, and said to be unknown before its first document', async () => {
  const path = await fed([join(SAMPLES, 'shared-first.json'), join(SAMPLES, 'shared-again-under-the-slip-rule.json')]);
  const { id } = await within(path, (store) =>
    store.selectFrom('defendant_case').select('id').executeTakeFirstOrThrow(),
  );
  const then = (instant: string) =>
    withDatabaseAsKnown(
      path,
      instant,
      () => key,
      ({ store }) => within(path, (today) => loadCaseThen(store, today, id)),
    );
  expect(await then(noon(1))).toMatchObject({ case: { id }, amendments: [] });
  expect(await then('2026-02-01T00:00:00Z')).toEqual({ firstDocumentAt: noon(1) });
  await expect(within(path, (today) => loadCaseThen(today, today, 'ffffffffffffffffffffffff'))).rejects.toMatchObject({
    name: 'UsageError',
  });
});
