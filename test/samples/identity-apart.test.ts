import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { labelledSet } from '../../scripts/score-linking.js';
import { RULES_VERSION } from '../../src/facts/version.js';
import type { Listing } from '../../src/listings/listing.js';
import { readResults } from '../../src/pipeline/reading/read-results.js';
import { linkDocuments } from '../../src/pipeline/taking/link-documents.js';
import { unpacked } from '../../src/store/database/packed.js';
import { saveDocument } from '../../src/store/documents/document.js';
import { openStore } from '../../src/store/opening/open.js';
import { wordsIn } from '../../src/store/people/words.js';
import type { Store } from '../../src/store/tables.js';
import { extractStandIn } from '../pipeline/stand-in.js';
import { sampleKey as key, takenIn } from '../sample-database.js';

/** Where personal data is: nowhere else may any of it be. */
const APART = ['identity_line', 'source_text'];
const NOW = '2025-01-01T00:00:00Z';

/** Every text of every other table of a database, once each, with the column it stands in. */
async function textsApart(store: Store): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const tables = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(store);
  for (const { name } of tables.rows) {
    if (APART.includes(name)) continue;
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(store);
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        if (typeof value === 'string' && !texts.has(value)) texts.set(value, `${name}.${column}`);
      }
    }
  }
  return texts;
}

/** Who a prompt names where it names nobody. */
const ROLES: ReadonlySet<string> = new Set(['the', 'victim', 'complainant', 'witness', 'defendant', 'any', 'person']);
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** What of a person must not be found, as it may be printed. */
async function personal(store: Store): Promise<ReadonlySet<string>> {
  const values = new Set<string>();
  const add = (value: string | null | undefined) => {
    const words = wordsOf(value ?? '').slice(0, LONGEST);
    if (words.join('').length > 3 && !words.every((word) => ROLES.has(word))) values.add(words.join(' '));
  };
  for (const row of await store.selectFrom('identity').selectAll().execute()) {
    const { name, forenames, surname, organisation, address, date_of_birth: born } = row;
    for (const value of [name, organisation, address, row.asn, row.pnc_id, row.master_id, row.defendant_id]) add(value);
    if (forenames && surname) {
      add(`${forenames} ${surname}`);
      add(`${surname} ${forenames}`);
      add(`${forenames.split(' ')[0]} ${surname}`);
    }
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(born ?? '') ?? [];
    if (year && month && day) {
      add(`${day}/${month}/${year}`);
      add(`${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`);
    }
    for (const part of address?.split(',') ?? []) if (/\d/.test(part)) add(part);
  }
  for (const row of await store.selectFrom('source_text').select('listings').execute()) {
    const listings = unpacked(row.listings);
    for (const value of protectedIn(JSON.parse(listings))) add(value);
    for (const [found] of listings.matchAll(/[\w.+-]{2,}@[\w-]+\.[\w.-]+|\b0\d{4} ?\d{6}\b/g)) add(found);
  }
  return values;
}

/** Who the prompts of the samples' own documents protect, and where they live. */
function protectedIn(listings: readonly Listing[]): readonly string[] {
  const texts = listings
    .flatMap(({ hearings }) => hearings)
    .flatMap(({ defendants, applications }) => [...defendants, ...applications])
    .flatMap(({ offences, results }) => [
      ...results.map(({ text }) => text),
      ...offences.flatMap((offence) => [offence.wording ?? '', ...offence.results.map(({ text }) => text)]),
    ]);
  return texts.flatMap((text) => [
    ...[...text.matchAll(/protected person(?:['’]s)?(?: name| address)?: ?([^\n.;]+)/gi)].flatMap(([, answer = '']) =>
      answer.split(/, (?=[A-Z][\w ]+:)|(?<=^[^,]*), /),
    ),
    ...[
      ...text.matchAll(
        /(?:not to contact|images? of|namely|approach)(?: directly or indirectly)? ((?:[A-Z][\w’'-]+ ?){2,3})/g,
      ),
    ].map(([, name = '']) => name),
  ]);
}

describe('no name, date of birth, address, e-mail or telephone number is in a table of facts', () => {
  let store: Store;
  beforeAll(async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'ordergap-apart-')), 'samples.db');
    takenIn(['samples/listings', 'samples/observer-2025/registers'], path);
    store = await openStore(path);
    const ids: string[] = [];
    for (const read of labelledSet().documents) {
      const { id } = read.document;
      const extracted = { readings: readResults(id, read.listings, extractStandIn), rulesVersion: RULES_VERSION };
      await saveDocument(store, read, { key, path: null, now: NOW, extracted });
      ids.push(id);
    }
    await linkDocuments(store, ids, key);
  }, 600_000);
  afterAll(() => store.destroy());

  test('of the whole sample corpus', async () => {
    const values = await personal(store);
    expect(values.size).toBeGreaterThan(1000);
    const found: string[] = [];
    for (const [text, where] of await textsApart(store)) {
      for (const value of among(values, text)) found.push(`${where}: ${value}`);
    }
    expect([...new Set(found)]).toEqual([]);
  });
});

/** The most words of a value, so that a text is looked through once. */
const LONGEST = 14;

/** The values that a text holds, word for word. */
function among(values: ReadonlySet<string>, text: string): readonly string[] {
  const words = wordsOf(text);
  return words.flatMap((_, at) =>
    Array.from({ length: LONGEST }, (_one, more) => words.slice(at, at + more + 1).join(' ')).filter((run) =>
      values.has(run),
    ),
  );
}

function wordsOf(text: string): readonly string[] {
  return wordsIn(text).map(({ plain }) => plain);
}
