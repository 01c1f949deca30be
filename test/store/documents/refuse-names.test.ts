import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readResults } from '../../../src/pipeline/reading/read-results.js';
import { linkDocuments } from '../../../src/pipeline/taking/link-documents.js';
import { saveDocument } from '../../../src/store/documents/document.js';
import { refuseNames } from '../../../src/store/documents/refuse-names.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';
import { extractStandIn, key, listing } from '../../pipeline/stand-in.js';

let store: Store;
let caseId: string;
beforeEach(async () => {
  store = await openStore(':memory:');
  const document = {
    id: 'a'.repeat(64),
    name: 'register',
    format: 'stand-in',
    kind: 'register' as const,
    mediaType: 'application/json',
    bytes: 1,
    completeResults: true,
  };
  const words = ['Restraining order. Not to contact Hazel Lichen directly or indirectly.'];
  const listings = [listing('2025-01-02', [{ surname: 'Basalt', urn: '01ZZ1', words }])];
  const extracted = { readings: readResults(document.id, listings, extractStandIn), rulesVersion: '1' };
  const read = { document, listings, returns: [], problems: [], setAside: null, quarantined: null };
  await saveDocument(store, read, { key, path: null, now: '2025-01-03T00:00:00Z', extracted });
  await linkDocuments(store, [document.id], key);
  caseId = (await store.selectFrom('defendant_case').select('id').executeTakeFirstOrThrow()).id;
});
afterEach(() => store.destroy());

describe('a reason that says who somebody is', () => {
  test.each([
    ['Basalt’s phone is meant'],
    ['Hazel Lichen was to get it back'],
    ['the phone was given to Lichen'],
    ['asked to contact Rowan Feldspar about it'],
  ])('“%s” is refused, and names nobody itself', async (words) => {
    const refused = refuseNames(store, { caseId }, words, 'The reason');
    await expect(refused).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('names somebody'),
    });
    await expect(refused).rejects.toMatchObject({ message: expect.not.stringMatching(/Lichen|Basalt|Feldspar/) });
  });

  test.each([
    ['The court confirmed by letter that the phone was destroyed'],
    ['A restraining order, and no deprivation'],
    ['read against the memorandum of conviction'],
  ])('“%s” is kept', async (words) => {
    await expect(refuseNames(store, { caseId }, words, 'The reason')).resolves.toBeUndefined();
  });
});
