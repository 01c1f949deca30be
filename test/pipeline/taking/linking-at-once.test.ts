import { afterEach, expect, test } from '@jest/globals';
import { labelledSet } from '../../../scripts/score-linking.js';
import { caseIdsOf } from '../../../src/cases/join-cases.js';
import { identitiesOf } from '../../../src/cases/links/identities.js';
import { alikeAmong, joinPersons } from '../../../src/cases/links/join-persons.js';
import { linkAppearances } from '../../../src/cases/links/link-appearances.js';
import { commonAmong } from '../../../src/cases/links/link-keys.js';
import type { ReadDocument } from '../../../src/listings/read-document.js';
import { keyedBy } from '../../../src/pipeline/reading/stages.js';
import { linkDocuments } from '../../../src/pipeline/taking/link-documents.js';
import { holdSecret } from '../../../src/store/database/setting.js';
import { saveDocument } from '../../../src/store/documents/document.js';
import { loadLinkRecords } from '../../../src/store/links/link-records.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';
import { newDatabase } from '../../new-database.js';
import { key } from '../stand-in.js';

let store: Store;
afterEach(() => store.destroy());

async function take(documents: readonly ReadDocument[]): Promise<void> {
  store = await openStore(await newDatabase());
  await holdSecret(store, key);
  for (let start = 0; start < documents.length; start += 9) {
    const some = documents.slice(start, start + 9);
    for (const read of some) {
      const extracted = { readings: [], rulesVersion: '1' };
      await saveDocument(store, read, { key, path: null, now: '2025-01-01T00:00:00Z', extracted });
    }
    await linkDocuments(
      store,
      some.map(({ document }) => document.id),
      key,
    );
  }
}

/** Two people of one reference and one hash of a name, whom nothing else connects: their cases' ids would be one. */
const SAME_ID: readonly ReadDocument[] = [2010, 2020].map((year) => ({
  document: {
    id: `register of ${year}`,
    name: `register of ${year}`,
    format: 'stand-in',
    kind: 'register',
    mediaType: 'application/json',
    bytes: 1,
    completeResults: true,
  },
  listings: [
    {
      courtHouse: 'Testham',
      sittingDate: `${year}-03-01`,
      hearings: [
        {
          caseNumber: '7',
          reportingRestrictions: [],
          applications: [],
          defendants: [
            {
              name: { full: 'Test Moss' },
              offences: [{ sequence: 1, code: 'TH68010', title: 'Theft', reportingRestrictions: [], results: [] }],
              results: [],
            },
          ],
        },
      ],
    },
  ],
  returns: [],
  problems: [],
  setAside: null,
  quarantined: null,
}));

test.each<[string, readonly ReadDocument[]]>([
  ['of the set written by hand', labelledSet('samples/linking-blind').documents],
  ['whose ids would be the same', SAME_ID],
])(
  'cases %s, linked a few at a time, are those that everything at once gives',
  async (_, documents) => {
    await take(documents);
    const appearances = await store.selectFrom('appearance').select('id').orderBy('id').execute();
    const records = await loadLinkRecords(
      store,
      appearances.map(({ id }) => id),
    );
    const isCommon = commonAmong(records);
    const { groups } = linkAppearances(records, [], isCommon);
    const ids = caseIdsOf(groups, keyedBy(key));
    const caseOf = new Map(groups.flatMap((group, at) => group.appearances.map((one) => [one.id, ids[at] ?? ''])));
    const alike = alikeAmong(records, isCommon).map(
      ([a, b]) => [caseOf.get(a.id) ?? '', caseOf.get(b.id) ?? ''] as const,
    );
    const cases = groups.map((group, at) => ({
      id: ids[at] ?? '',
      identities: group.appearances.flatMap(identitiesOf),
    }));
    const persons = joinPersons(cases, keyedBy(key), alike);
    const stored = await store
      .selectFrom('case_appearance as c')
      .innerJoin('defendant_case as d', 'd.id', 'c.case_id')
      .select(['c.appearance_id', 'd.id', 'd.person_id', 'd.person_linked_by'])
      .execute();
    expect(new Set(stored.map((row) => JSON.stringify(Object.values(row))))).toEqual(
      new Set(
        groups.flatMap((group, at) =>
          group.appearances.map((one) => JSON.stringify([one.id, ids[at], persons[at]?.id, persons[at]?.linkedBy])),
        ),
      ),
    );
    expect(new Set(ids).size).toBe(groups.length);
  },
  60_000,
);
