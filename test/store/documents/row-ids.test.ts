import { expect, test } from '@jest/globals';
import { extractDocument } from '../../../src/pipeline/reading/extract-document.js';
import { rowId } from '../../../src/store/database/row-id.js';
import { loadClauses } from '../../../src/store/documents/clause.js';
import { saveDocument } from '../../../src/store/documents/document.js';
import { prepareDocument } from '../../../src/store/documents/prepared-document.js';
import { rowIds } from '../../../src/store/documents/row-ids.js';
import { splitDocument } from '../../../src/store/documents/split-document.js';
import { wordsAsPrinted } from '../../../src/store/documents/words-as-printed.js';
import { openStore } from '../../../src/store/opening/open.js';
import { extractStandIn, key, listing } from '../../pipeline/stand-in.js';

const documentId = 'a'.repeat(64);
const document = {
  id: documentId,
  name: 'register',
  format: 'stand-in',
  kind: 'register' as const,
  mediaType: 'application/json',
  bytes: 1,
  completeResults: true,
};
const words = ['Deprived of his phone.'];
const listings = [listing('2025-01-02', [{ surname: 'Basalt', urn: '01ZZ1', words }])];
const read = { document, listings, returns: [], problems: [], setAside: null, quarantined: null };

test('the ids of one document’s rows begin alike, those of two do not, and no two are the same', () => {
  const [one, another] = [rowIds(documentId), rowIds('b'.repeat(64))];
  const ids = [one('/0/hearings/0'), one('/0/hearings/1'), another('/0/hearings/0')];
  expect(ids).toEqual(['ffe0', 'ffe0', 'a0fa'].map((begins) => expect.stringMatching(`^${begins}[0-9a-f]{20}$`)));
  expect(new Set(ids).size).toBe(3);
});

test('a document stored when ids had nothing in common is read again, and its words found, under the ids it has', async () => {
  const [defendant, offence] = ['/0/hearings/0/defendants/0', '/0/hearings/0/defendants/0/offences/0'];
  const paths = ['/0/hearings/0', defendant, offence, `${offence}/results/0`];
  const before = new Map(paths.map((path) => [rowIds(documentId)(path), rowId(documentId, path)]));
  const asBefore = (value: unknown) => (typeof value === 'string' ? (before.get(value) ?? value) : value);
  const prepared = prepareDocument(read, splitDocument(read, key));
  const rows = prepared.rows.map((some) => ({ ...some, values: some.values.map(asBefore) }));
  const store = await openStore(':memory:');
  await saveDocument(
    store,
    { ...read, prepared: { ...prepared, rows } },
    { key, path: null, now: '2025-01-03T00:00:00Z' },
  );
  await extractDocument(store, documentId, { extract: extractStandIn, rulesVersion: '2' });
  const results = await store.selectFrom('result').select(['id', 'hearing_id', 'position', 'text']).execute();
  const id = rowId(documentId, `${offence}/results/0`);
  expect(results.map((result) => result.id)).toEqual([id]);
  expect([...(await loadClauses(store, results)).keys()]).toEqual([id]);
  expect([...(await wordsAsPrinted(store, [documentId])).results]).toEqual([[id, words[0]]]);
  await store.destroy();
});
