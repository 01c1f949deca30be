import { basename } from 'node:path';
import { expect, test } from '@jest/globals';
import { strictly } from '../../../src/pipeline/reading/strictly.js';
import { type TakenDocument, takeFileAt } from '../../../src/pipeline/reading/take-file.js';
import { asExpected } from '../../../src/pipeline/taking/as-expected.js';
import { dump } from '../../../src/store/database/dump.js';
import { saveDocument } from '../../../src/store/documents/document.js';
import { openStore } from '../../../src/store/opening/open.js';
import { key } from '../stand-in.js';

const retention = { source: null, days: 30, keepKeys: true };
const csv = 'samples/listings/informant-register-csv/two-sessions-in-one-room.csv';
const SAMPLES = [
  csv,
  'samples/listings/spi-results-xml/two-sessions-two-cases.xml',
  'samples/listings/court-register-json/two-defendants.json',
];

async function stored(taken: TakenDocument): Promise<string> {
  const store = await openStore(':memory:');
  const { extracted } = taken;
  await saveDocument(store, taken, { key, path: null, now: '2025-01-01T00:00:00Z', extracted, retention });
  const text = await dump(store);
  await store.destroy();
  return text;
}

test.each(SAMPLES)('rows prepared beside the reading are those that are stored of the listings: %s', async (path) => {
  const name = basename(path);
  const prepared = structuredClone(await takeFileAt(path, name, { days: retention.days }, key));
  expect(prepared).toMatchObject({ listings: [], prepared: { rulesVersion: expect.any(String) } });
  expect(await stored(prepared)).toBe(await stored(await takeFileAt(path, name)));
});

test('of a document that is put in quarantine after it was read no row is stored', async () => {
  const taken = await takeFileAt(csv, 'a.csv', {}, key);
  expect(taken.prepared?.counts.results).toBeGreaterThan(0);
  const unread = { ...taken, problems: [{ code: 'unread_line', message: 'One line.' }] } as const;
  for (const quarantined of [asExpected(taken, ['cath-list-html']), strictly(unread)]) {
    expect(quarantined.quarantined).not.toBeNull();
    expect(await stored(quarantined)).toMatch(/-- hearing_line: 0\n/);
  }
});
