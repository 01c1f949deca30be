import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readMapping } from '../../../src/listings/mapped-table/read-mapping.js';
import { ingestPaths, retryQuarantine } from '../../../src/pipeline/ingest.js';
import { strictly } from '../../../src/pipeline/reading/strictly.js';
import { takeFileAt } from '../../../src/pipeline/reading/take-file.js';
import { filesAt } from '../../../src/pipeline/taking/find-documents.js';
import { ingestFile } from '../../../src/pipeline/taking/ingest-file.js';
import { letGo } from '../../../src/sources/held-files.js';
import { askIngests } from '../../../src/store/documents/ingest-job.js';
import { countByFormat, findDocument } from '../../../src/store/documents/source-document.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';
import { zipOf } from '../../sources/zip-of.js';
import { listing, readStandIn, standInStages } from '../stand-in.js';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-pipeline-'));
  store = await openStore(join(folder, 'a.db'));
});
afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const at = (...names: string[]) => join(folder, ...names);
const options = { stages: standInStages() };
const register = (surname: string) =>
  Buffer.from(
    JSON.stringify({ listings: [listing('2024-09-01', [{ surname, urn: surname, words: ['Fined £100'] }])] }),
  );
const archive = () =>
  zipOf([
    { name: 'fern.json', bytes: register('Fern') },
    { name: 'day/wren.json.gz', bytes: gzipSync(register('Wren')) },
    { name: 'secret.json', bytes: register('Flint'), flags: 1 },
    { name: 'broken.json', bytes: Buffer.from('{') },
    { name: '.DS_Store' },
  ]);

const documents = () =>
  store.selectFrom('source_document').select(['name', 'path', 'status', 'code']).orderBy('name').execute();

/** The private files of this process that archives’ entries are in. */
function heldFiles(): readonly string[] {
  const own = readdirSync(tmpdir()).filter((name) => name.startsWith(`ordergap-held-${process.pid}-`));
  return own.flatMap((name) => readdirSync(join(tmpdir(), name)));
}

test('what stands in an archive is taken in, the bad entries quarantined alone, and nothing is left on the disk', async () => {
  mkdirSync(at('in'));
  writeFileSync(at('in', 'january.zip'), archive());
  const skipped: string[] = [];
  const { documents: came } = await ingestPaths(store, [at('in')], {
    ...options,
    onSkip: (reason) => skipped.push(reason),
  });
  expect(came).toMatchObject({ stored: 2, unchanged: 0, quarantined: 2 });
  expect(skipped).toEqual(['hidden_file']);
  const path = at('in', 'january.zip');
  expect(await documents()).toEqual([
    { name: 'january.zip/broken.json', path, status: 'quarantined', code: 'invalid_json' },
    { name: 'january.zip/day/wren.json.gz/wren.json', path, status: 'stored', code: null },
    { name: 'january.zip/fern.json', path, status: 'stored', code: null },
    { name: 'january.zip/secret.json', path, status: 'quarantined', code: 'encrypted_archive' },
  ]);
  expect(heldFiles()).toEqual([]);
  const again = await ingestPaths(store, [at('in')], options);
  expect(again.documents).toMatchObject({ stored: 0, unchanged: 2, quarantined: 2 });
  expect(heldFiles()).toEqual([]);
});

test('a file and the same file in an archive are one document', async () => {
  writeFileSync(at('one.zip'), archive());
  writeFileSync(at('fern.json'), register('Fern'));
  const { documents: came } = await ingestPaths(store, [at('one.zip'), at('fern.json')], options);
  expect(came).toMatchObject({ stored: 2, unchanged: 1 });
});

test('an entry whose private file is gone is read from its archive again', async () => {
  mkdirSync(at('in'));
  writeFileSync(at('in', 'january.zip'), archive());
  const ids: string[] = [];
  for await (const { id = '', ...copy } of filesAt([at('in')])) {
    await letGo(copy.held);
    await askIngests(store, [{ id, ...copy }]);
    ids.push(id);
  }
  for (const id of ids) await ingestFile(store, id, options.stages);
  expect((await documents()).map(({ status }) => status)).toEqual(['quarantined', 'stored', 'stored', 'quarantined']);
  expect(heldFiles()).toEqual([]);
});

test('an entry of an archive that is gone too is quarantined for that', async () => {
  writeFileSync(at('january.zip'), archive());
  let first = '';
  for await (const { id = '', ...copy } of filesAt([at('january.zip')])) {
    await letGo(copy.held);
    if (first !== '' || copy.refused) continue;
    first = id;
    await askIngests(store, [{ id, ...copy }]);
  }
  renameSync(at('january.zip'), at('february.zip'));
  await ingestFile(store, first, options.stages);
  expect(await findDocument(store, first)).toMatchObject({ status: 'quarantined', code: 'unreadable_file' });
});

test('quarantine retry reads an entry again, found by its place in the archive', async () => {
  mkdirSync(at('in'));
  writeFileSync(at('in', 'january.zip'), archive());
  await ingestPaths(store, [at('in')], options);
  const mended = standInStages({
    read: async (path, name) => ({ ...(await readStandIn(path, name)), quarantined: null, listings: [] }),
  });
  const { documents: came } = await retryQuarantine(store, { stages: mended });
  expect(came).toMatchObject({ stored: 1, quarantined: 1, unchanged: 0 });
  expect((await documents()).map(({ name }) => name)).toContain('january.zip/broken.json');
});

test('a strict run quarantines a document of which anything is left over, and keeps its problems', async () => {
  writeFileSync(at('x.json'), register('Fern'));
  const { documents: came, problems } = await ingestPaths(store, [at('x.json')], { ...options, strict: true });
  expect(came).toMatchObject({ stored: 0, quarantined: 1 });
  expect(problems).toEqual([
    { code: 'not_fully_read', count: 1 },
    { code: 'unread_field', count: 1 },
  ]);
  expect(await store.selectFrom('result').selectAll().execute()).toEqual([]);
  expect((await retryQuarantine(store, options)).documents).toMatchObject({ stored: 1, quarantined: 0 });
});

test('only leftovers count against a document in a strict run', async () => {
  writeFileSync(at('x.json'), register('Fern'));
  const read = await readStandIn(at('x.json'), 'x.json');
  const other = { ...read, problems: [{ code: 'date_unreadable', message: 'No date.' } as const] };
  expect(strictly(other)).toBe(other);
  expect(strictly(read)).toMatchObject({
    listings: [],
    quarantined: { code: 'not_fully_read', at: { pointer: '/x' } },
  });
});

test('a table is taken in by its mapping, from an archive as well, and counted by its format', async () => {
  const table = 'Court,Heard on,Who,Charge,Result\nTestham,03/02/2025,Fern Test,Theft,Fined £120\n';
  writeFileSync(at('own.zip'), zipOf([{ name: 'own.csv', bytes: Buffer.from(table) }]));
  const stages = standInStages({ read: takeFileAt });
  expect((await ingestPaths(store, [at('own.zip')], { stages })).documents).toMatchObject({ quarantined: 1 });
  const map = readMapping(
    'row: result\ncompleteResults: false\nbecause: Typed in by hand.\ncolumns: { court: Court, date: Heard on, defendant: Who, offence: Charge, resultText: Result }\n',
    'own.yaml',
  );
  const came = await ingestPaths(store, [at('own.zip')], { stages, map });
  expect(came).toMatchObject({ documents: { stored: 1, quarantined: 0 }, results: 1 });
  expect(await countByFormat(store)).toEqual(new Map([['mapped-table', 1]]));
});
