import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type IngestOptions, ingestFound, ingestPaths, retryQuarantine } from '../../src/pipeline/ingest.js';
import { openInlineQueue } from '../../src/pipeline/queue/inline.js';
import { extractDocument } from '../../src/pipeline/reading/extract-document.js';
import { askDocuments } from '../../src/pipeline/taking/ask-documents.js';
import { filesAt } from '../../src/pipeline/taking/find-documents.js';
import type { IngestSummary } from '../../src/reports/schemas/ingest-schema.js';
import { loadCases } from '../../src/store/case-files/load-cases.js';
import { dump } from '../../src/store/database/dump.js';
import { keyFrom } from '../../src/store/database/secret.js';
import { quarantinedDocuments } from '../../src/store/documents/source-document.js';
import { openStore } from '../../src/store/opening/open.js';
import { countJobs } from '../../src/store/work/waiting-jobs.js';
import { clausesIn } from '../clauses-in.js';
import { withClosed } from '../closed-to-us.js';
import { extractStandIn, listing, standInStages, writeCorpus } from './stand-in.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-pipeline-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const options: IngestOptions = { stages: standInStages() };
const at = (...names: string[]) => join(folder, ...names);

/** The lines that only one of two dumps has. */
function differences(one: string, other: string): readonly string[] {
  const [left, right] = [new Set(one.split('\n')), new Set(other.split('\n'))];
  return [...[...left].filter((line) => !right.has(line)), ...[...right].filter((line) => !left.has(line))];
}

async function ingest(
  database: string,
  paths: readonly string[],
  over: Partial<IngestOptions> = {},
): Promise<{ summary: IngestSummary; text: string }> {
  const store = await openStore(database);
  try {
    const summary = await ingestPaths(store, paths, { ...options, ...over });
    expect(await countJobs(store)).toBe(0);
    return { summary, text: await dump(store) };
  } finally {
    await store.destroy();
  }
}

test('a folder is summed up as the contract says', async () => {
  writeCorpus(at('in'), 10);
  const { summary } = await ingest(at('a.db'), [at('in')]);
  expect(summary).toEqual({
    documents: { stored: 10, unchanged: 0, superseded: 0, setAside: 1, quarantined: 1 },
    hearings: 20,
    defendants: 20,
    offences: 20,
    heldBack: { courtDays: 0, hearings: 0 },
    results: 30,
    problems: expect.arrayContaining([
      { code: 'invalid_json', count: 1 },
      { code: 'not_criminal', count: 1 },
      { code: 'unread_field', count: 10 },
    ]),
  });
});

test('ingesting twice changes nothing, and says so', async () => {
  writeCorpus(at('in'), 8);
  const first = await ingest(at('a.db'), [at('in')]);
  const second = await ingest(at('a.db'), [at('in')]);
  expect(differences(second.text, first.text)).toEqual([]);
  expect(second.summary.documents).toEqual({ stored: 0, unchanged: 9, superseded: 0, setAside: 0, quarantined: 1 });
});

test('another order, and one document at a time, gives an identical database', async () => {
  writeCorpus(at('in'), 12);
  const { text } = await ingest(at('a.db'), [at('in')]);
  const names = readdirSync(at('in')).sort((a, b) =>
    a.split('').reverse().join('') < b.split('').reverse().join('') ? 1 : -1,
  );
  for (const name of names) await ingest(at('b.db'), [at('in', name)]);
  expect(differences((await ingest(at('b.db'), [at('in')])).text, text)).toEqual([]);
});

test.each([
  ['read', 1],
  ['read', 7],
  ['extract', 1],
  ['extract', 20],
])('killed at %s call %i and run again, it gives an identical database', async (stage, call) => {
  writeCorpus(at('in'), 12);
  const { text } = await ingest(at('a.db'), [at('in')]);
  const died = spawnSync(process.execPath, [
    '--import',
    'tsx',
    'test/pipeline/taking/ingest-and-die.ts',
    at('b.db'),
    at('in'),
    stage,
    String(call),
  ]);
  expect(died.signal).toBe('SIGKILL');
  let waited = false;
  const resumed = await ingest(at('b.db'), [at('in')], {
    onWait: () => {
      waited = true;
    },
  });
  expect(differences(resumed.text, text)).toEqual([]);
  expect(waited).toBe(false);
});

test('what an earlier run left undone counts once, though it is taken in before its file is come to', async () => {
  writeCorpus(at('in'), 4);
  const store = await openStore(at('a.db'));
  await askDocuments(store, openInlineQueue(store), filesAt([at('in')]));
  async function* late() {
    const taken = () => store.selectFrom('source_document').select('id').execute();
    while ((await taken()).length < 6) await pause(5);
    yield* filesAt([at('in')]);
  }
  const { documents } = await ingestFound(store, late(), options);
  expect(documents).toEqual({ stored: 4, unchanged: 0, superseded: 0, setAside: 1, quarantined: 1 });
  await store.destroy();
});

test('a folder that cannot be opened is in quarantine until it can, and the rest is taken in', async () => {
  const text = (day: string) =>
    JSON.stringify({ listings: [listing(day, [{ surname: 'Fern', urn: '1', words: ['Fined £100'] }])] });
  writeCorpus(at('in'), 0);
  mkdirSync(at('in', 'closed'));
  writeFileSync(at('in', 'closed', 'one.json'), text('2024-09-01'));
  writeFileSync(at('in', 'two.json'), text('2024-09-02'));
  const first = await withClosed(folder, at('in', 'closed'), () => ingest(':memory:', [at('in')]));
  expect(first.summary.documents).toMatchObject({ stored: 1, quarantined: 2 });
  expect(first.summary.problems).toContainEqual({ code: 'unreadable_file', count: 1 });
  const store = await openStore(':memory:');
  await withClosed(folder, at('in', 'closed'), () => ingestPaths(store, [at('in', 'closed')], options));
  expect(await quarantinedDocuments(store)).toMatchObject([
    { name: 'closed', message: expect.stringContaining('The folder could not be opened (EACCES)') },
  ]);
  const { documents } = await retryQuarantine(store, options);
  expect(documents).toMatchObject({ stored: 1, quarantined: 0 });
  expect(await quarantinedDocuments(store)).toEqual([]);
  await store.destroy();
});

test('two copies of one document are one document, whichever comes first', async () => {
  const text = JSON.stringify({
    listings: [listing('2024-09-01', [{ surname: 'Fern', urn: '1', words: ['Fined £100'] }])],
  });
  writeCorpus(at('in'), 0);
  for (const name of ['b.json', 'a.json', 'c.json']) writeFileSync(at('in', name), text);
  const { summary } = await ingest(at('a.db'), [at('in')]);
  expect(summary.documents).toMatchObject({ stored: 1, unchanged: 2 });
  await ingest(at('b.db'), [at('in', 'c.json')]);
  const other = await ingest(at('b.db'), [at('in', 'b.json'), at('in', 'a.json')]);
  expect(other.summary.documents).toMatchObject({ stored: 0, unchanged: 2 });
  expect(other.text).toMatch(/"name":"a.json"/);
});

test('a later account of a hearing supersedes a document, in whatever order they come', async () => {
  const person = { surname: 'Fern', urn: '01ZZ1', words: ['Fined £100'] };
  writeCorpus(at('in'), 0);
  writeFileSync(
    at('early.json'),
    JSON.stringify({ listings: [listing('2024-09-01', [person], '2024-09-01T12:00:00Z')] }),
  );
  writeFileSync(
    at('late.json'),
    JSON.stringify({ listings: [listing('2024-09-01', [person], '2024-09-02T12:00:00Z')] }),
  );
  const together = await ingest(at('a.db'), [at('early.json'), at('late.json')]);
  expect(together.summary.documents).toMatchObject({ stored: 2, superseded: 1 });
  expect((await ingest(at('b.db'), [at('late.json')])).summary.documents.superseded).toBe(0);
  const second = await ingest(at('b.db'), [at('early.json')]);
  expect(second.summary.documents).toMatchObject({ stored: 1, superseded: 1 });
  expect(differences(second.text, together.text)).toEqual([]);
});

test('a broken document is kept in quarantine with code, message and place, and a mended one leaves it by retry', async () => {
  writeFileSync(at('x.json'), '{');
  const store = await openStore(at('a.db'));
  const broken = await ingestPaths(store, [at('x.json')], options);
  expect(broken.documents.quarantined).toBe(1);
  const rows = await store.selectFrom('source_document').selectAll().execute();
  expect(rows).toMatchObject([
    {
      name: 'x.json',
      path: at('x.json'),
      status: 'quarantined',
      code: 'invalid_json',
      message: 'The JSON is broken.',
      place: '{"line":1}',
    },
  ]);
  const better = standInStages({
    read: async (path, name) => ({
      ...(await standInStages().read(path, name)),
      quarantined: null,
      listings: [listing('2024-09-01', [])],
    }),
  });
  expect((await retryQuarantine(store, { stages: better })).documents).toMatchObject({ stored: 1, quarantined: 0 });
  expect(await store.selectFrom('source_document').select(['status', 'code']).execute()).toEqual([
    { status: 'stored', code: null },
  ]);
  await store.destroy();
});

test('a path that does not exist is wrong usage', async () => {
  await expect(ingest(at('a.db'), [at('nowhere')])).rejects.toMatchObject({ name: 'UsageError' });
});

test('a database made with another secret is refused', async () => {
  writeCorpus(at('in'), 1);
  await ingest(at('a.db'), [at('in')]);
  const stages = standInStages({ key: keyFrom('another secret') });
  await expect(ingest(at('a.db'), [at('in')], { stages })).rejects.toMatchObject({ name: 'UsageError' });
});

test('a document whose extraction fails is told as a fault, keeps the others, and is done by the next run', async () => {
  writeCorpus(at('in'), 6);
  const { text } = await ingest(at('a.db'), [at('in')]);
  const failing = standInStages({
    extract: (result) => {
      if (result.text.endsWith(', 3')) throw new RangeError(result.text);
      return extractStandIn(result);
    },
  });
  const error = await ingest(at('b.db'), [at('in')], { stages: failing }).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name: 'Fault', message: expect.stringContaining('1 of the documents') });
  expect(String(error)).not.toContain('Flint');
  expect(differences((await ingest(at('b.db'), [at('in')])).text, text)).toEqual([]);
});

test('a second ingest into one database waits for the first, and says so', async () => {
  writeCorpus(at('in'), 6);
  writeFileSync(at('one.json'), readFileSync(at('in', 'register-1.json')));
  const store = await openStore(at('a.db'));
  const other = await openStore(at('a.db'));
  let waits = 0;
  const slow = standInStages({
    read: async (path, name) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return standInStages().read(path, name);
    },
  });
  const first = ingestPaths(store, [at('in')], { stages: slow });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const second = await ingestPaths(other, [at('one.json')], {
    ...options,
    onWait: () => {
      waits += 1;
    },
  });
  expect(waits).toBe(1);
  expect(second.documents.unchanged).toBe(1);
  expect((await first).documents.stored).toBe(6);
  await store.destroy();
  await other.destroy();
});

test('newer rules run over the stored words, without the file', async () => {
  writeFileSync(
    at('x.json'),
    JSON.stringify({ listings: [listing('2024-09-01', [{ surname: 'Fern', urn: '1', words: ['Costs of £85'] }])] }),
  );
  const store = await openStore(at('a.db'));
  await ingestPaths(store, [at('x.json')], options);
  rmSync(at('x.json'));
  const { id } = await store.selectFrom('source_document').select('id').executeTakeFirstOrThrow();
  await extractDocument(store, id, {
    rulesVersion: '2',
    extract: () => ({
      clauses: [
        {
          kind: 'sentence',
          type: 'costs',
          amountPence: 8500,
          found: 'text',
          span: [0, 12],
          quote: 'Costs of £85',
          rule: 'costs',
        },
      ],
      problems: [],
    }),
  });
  expect((await clausesIn(store)).map(({ clause }) => clause)).toMatchObject([
    { type: 'costs', amountPence: 8500, span: [0, 12], quote: 'Costs of £85' },
  ]);
  expect(await store.selectFrom('source_document').select('rules_version').execute()).toEqual([{ rules_version: '2' }]);
  expect(await countJobs(store)).toBe(1);
  await store.destroy();
});

test('cases come back from the store as they were joined, and words of people are in no fact', async () => {
  writeCorpus(at('in'), 6);
  const store = await openStore(at('a.db'));
  await ingestPaths(store, [at('in')], options);
  const cases = await loadCases(store);
  expect(cases.length).toBe(12);
  expect(cases.flatMap(({ orders }) => orders).filter(({ type }) => type === 'deprivation').length).toBe(6);
  await store.deleteFrom('identity_line').execute();
  await store.deleteFrom('source_text').execute();
  expect(
    (await dump(store)).match(/.{0,60}(?:granite|quartz|robin|basalt|lichen|1990-02-03|900123).{0,20}/gi),
  ).toBeNull();
  await store.destroy();
});
