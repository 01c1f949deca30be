import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { Kysely, Migrator, sql } from 'kysely';
import { withDatabase } from '../../../src/cli/with-database.js';
import { linkDocuments } from '../../../src/pipeline/taking/link-documents.js';
import { doubtfulCases, loadResults } from '../../../src/store/case-files/doubtful-cases.js';
import { loadCases } from '../../../src/store/case-files/load-cases.js';
import { POSTGRES_DDL } from '../../../src/store/database/postgres-ddl.js';
import { postgresDialect, SCHEMA } from '../../../src/store/database/postgres-dialect.js';
import { schemaOf } from '../../../src/store/database/schema.js';
import { keyFrom } from '../../../src/store/database/secret.js';
import { isPostgres } from '../../../src/store/database/sql-dialect.js';
import { sqliteDialect } from '../../../src/store/database/sqlite-dialect.js';
import { loadListings } from '../../../src/store/documents/kept-words.js';
import { loadPlaces } from '../../../src/store/documents/places.js';
import { appearancesWith, keysOfAppearances } from '../../../src/store/links/shared-keys.js';
import { MIGRATIONS } from '../../../src/store/migrations/index.js';
import { backupsOf, removeBackups } from '../../../src/store/opening/backups.js';
import { openStore } from '../../../src/store/opening/open.js';
import { unpackedMarks } from '../../../src/store/people/packed-marks.js';
import type { Store } from '../../../src/store/tables.js';
import { clausesIn } from '../../clauses-in.js';
import { newPostgresDatabase, testOnPostgres } from '../../postgres-server.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-upgrade-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const key = keyFrom('upgrade');

/** A database as an earlier ordergap made it, whose last change of the schema was `last`. */
async function databaseOf(last: string): Promise<string> {
  const path = join(folder, 'old.db');
  const old = new Kysely<unknown>({ dialect: sqliteDialect(() => new Database(path)) });
  await migrateUntil(old, last);
  await old.destroy();
  return path;
}

/** Makes the changes up to one, and writes a document with two hearings as it was written then. */
async function migrateUntil(old: Kysely<unknown>, last: string): Promise<void> {
  const until = Object.entries(MIGRATIONS).filter(([name]) => name <= last);
  const written = (db: Kysely<unknown>) => (isPostgres(old) ? db.withPlugin(POSTGRES_DDL) : db);
  const migrations = Object.fromEntries(
    until.map(([name, { up }]) => [name, { up: (db: Kysely<unknown>) => up(written(db)) }]),
  );
  const provider = { getMigrations: async () => migrations };
  const schema = isPostgres(old) ? { migrationTableSchema: SCHEMA } : {};
  const { error } = await new Migrator({ db: old, provider, ...schema }).migrateToLatest();
  if (error) throw error;
  await sql`insert into source_document (id, name, kind, media_type, bytes, complete_results, status, ingested_at)
    values ('d1', 'register', 'register', 'text/csv', 1, 1, 'stored', '2025-01-01T00:00:00Z')`.execute(old);
  for (const [at, date] of [
    [1, '2025-01-02'],
    [2, '2025-01-09'],
  ] as const) {
    await sql`insert into hearing (id, document_id, position, court_house, court_code, jurisdiction, date, youth_panel,
      reporting_restricted, reporting_restrictions, case_markers)
      values (${`h${at}`}, 'd1', ${at}, 'Testham', 'B01XX', 'magistrates', ${date}, 0, 0, '[]', '[]')`.execute(old);
    await sql`insert into appearance (id, document_id, hearing_id, position, urn_key, person_asn, person_name,
      organisation, subject) values (${`a${at}`}, 'd1', ${`h${at}`}, ${at}, 'urn-1', 'a5a1', 'abe1', 0, 0)`.execute(
      old,
    );
  }
}

describe('a database of an earlier ordergap', () => {
  test.each([['2026-11-22-a-linking'], ['2026-11-22-c-reading-by-people']])(
    'of %s is brought up to date: the schema of a new one, and its hearings joined, with the court they were before',
    async (last) => {
      const store = await openStore(await databaseOf(last));
      const fresh = await openStore(':memory:');
      const statements = (schema: string) => schema.replaceAll(/\s+/g, ' ').split('; ').sort();
      expect(statements(await schemaOf(store))).toEqual(statements(await schemaOf(fresh)));
      await linkDocuments(store, ['d1'], key);
      const hearings = await store.selectFrom('hearing').select(['id', 'court_key']).orderBy('id').execute();
      expect(hearings).toEqual([
        { id: 'h1', court_key: 'B01XX' },
        { id: 'h2', court_key: 'B01XX' },
      ]);
      const cases = await store.selectFrom('case_appearance').select(['case_id', 'appearance_id']).execute();
      expect(cases.map((row) => row.appearance_id).sort()).toEqual(['a1', 'a2']);
      expect(new Set(cases.map((row) => row.case_id)).size).toBe(1);
      await fresh.destroy();
      await store.destroy();
    },
  );

  test('is told of once by the command that opens it, with the name of the copy', async () => {
    const path = await databaseOf('2026-11-22-a-linking');
    const said: unknown[] = [];
    const spy = jest.spyOn(process.stderr, 'write').mockImplementation((words) => said.push(words) > 0);
    for (const _ of ['first', 'again']) await withDatabase(path, { mustExist: true }, async () => undefined);
    spy.mockRestore();
    expect(said).toEqual([
      expect.stringMatching(
        /^\S+old\.db was made by an earlier ordergap .* is in old\.db\.before-2026-11-22-\S+ beside it/,
      ),
    ]);
  });

  test('keeps the keys that its appearances are found by', async () => {
    const [one, other] = ['0123456789', 'abcdef0123'];
    const path = await databaseOf('2026-11-22-e-person-level');
    const old = new Database(path);
    old.exec(`insert into link_key values ('${one}', 'a1', 'd1'), ('${one}', 'a2', 'd1'), ('${other}', 'a2', 'd1')`);
    old.close();
    const store = await openStore(path);
    expect(await appearancesWith(store, [one, other])).toEqual(
      new Map([
        [one, ['a1', 'a2']],
        [other, ['a2']],
      ]),
    );
    await store.destroy();
  });

  test('keeps what it held, packed, with every word where it was', async () => {
    const path = await databaseOf(BEFORE_COMPACT);
    const old = new Kysely<unknown>({ dialect: sqliteDialect(() => new Database(path)) });
    await holdAll(old);
    await old.destroy();
    const store = await openStore(path);
    await expectAll(store);
    expect(await sql`pragma foreign_key_check`.execute(store)).toMatchObject({ rows: [] });
    expect(await sql`pragma foreign_keys`.execute(store)).toMatchObject({ rows: [{ foreign_keys: 1 }] });
    await store.destroy();
  });

  testOnPostgres('on PostgreSQL too', async () => {
    const url = await newPostgresDatabase({ empty: true });
    const old = new Kysely<unknown>({ dialect: postgresDialect(url) });
    await migrateUntil(old, BEFORE_COMPACT);
    await holdAll(old);
    await old.destroy();
    const store = await openStore(url);
    await expectAll(store);
    await store.destroy();
  });
});

const BEFORE_COMPACT = '2026-11-22-l-questions-put';
const OF_CODE = { found: 'code', span: null, quote: null };
const OF_WORDS = { found: 'both', span: [0, 5], quote: 'Fined' };
const MARKS = {
  names: [
    {
      words: [
        {
          whole: 'aaaaaaaa',
          scanned: 'aaaaaaaa',
          first: 'bbbbbbbb',
          surname: true,
          initial: false,
          near: 'aaaaaaaacccccccc',
        },
        { whole: 'dddddddd', scanned: 'eeeeeeee', first: 'ffffffff', surname: false, initial: true, near: '' },
      ],
      pairs: ['11111111'],
      generation: 'junior',
    },
  ],
  birth: { whole: '22222222', near: '3333333344444444' },
  sex: '55555555',
};

/** One row of every table that was written anew. */
async function holdAll(old: Kysely<unknown>): Promise<void> {
  const rows = [
    `update appearance set person_marks = '${JSON.stringify(MARKS)}' where id = 'a1'`,
    `insert into offence (id, document_id, appearance_id, position, sequence, code, title, reporting_restrictions, of_application)
      values ('0a1a', 'd1', 'a1', 0, 1, 'SX03250', 'Sharing', '[]', 0)`,
    ...[0, 1].map(
      (
        at,
      ) => `insert into result (id, document_id, hearing_id, appearance_id, offence_id, position, level, text, text_key,
        qualifiers, amended, deleted, unread, place) values ('00${at}a', 'd1', 'h1', 'a1', '0a1a', ${at}, 'offence', 'Fined £${at}', 'abcdef012345',
        '[]', 0, 0, 0, '{"line":${at + 3}}')`,
    ),
    `insert into clause (id, document_id, result_id, position, kind, type, status, found, span_start, span_end, quote, rule,
      rules_version, details) values
      ('c1', 'd1', '001a', 0, 'sentence', 'fine', null, 'both', 0, 5, 'Fined', 'fine', '1', '{"amountPence":100}'),
      ('c2', 'd1', '001a', 1, 'order', 'deprivation', 'unclear', 'code', null, null, null, 'deprivation', '1', '{}'),
      ('c3', 'd1', '000a', 0, 'outcome', 'adjourned', null, 'code', null, null, null, 'adjourned', '1', '{"to":"2025-03-04"}')`,
    `insert into reading_decision (id, position, subject, document_id, appearance_id, result_id, about, rules, rules_version, value,
      says, reason, known_at) values ('e1', 1, 's1', 'd1', 'a1', '001a', null, '[]', '1', 'none', '"none"', 'A reason', '2025-01-03T00:00:00Z')`,
    `insert into problem (id, document_id, stage, position, result_id, code, message)
      values ('q1', 'd1', 'extract', 0, '001a', 'unread_text', 'Words were left over.')`,
    `insert into identity (appearance_id, document_id, name) values ('a1', 'd1', 'Test Fern')`,
    `insert into source_text (document_id, listings, delete_after) values ('d1', '[{"hearings":[]}]', '2025-07-01')`,
    `insert into link_key (key, appearance_id) values ('0123456789abcdef01234567', 'a1'), ('fedcba98765432100000', 'a1')`,
    `insert into defendant_case (id, person_id, organisation, details)
      values ('x1', 'p1', 0, '{"unread":[],"problems":[{"code":"not_joined","count":1}],"anonymity":"no"}')`,
    `insert into case_offence (case_id, id, position, sequence, title, wording, convicted, convicted_on, state, state_on, court_house,
      jurisdiction, result_ids, details)
      values ('x1', '0f1a', 0, 1, 'Sharing', 'Shared it', 1, '2025-01-02', 'sentenced', '2025-01-02', 'Testham', 'magistrates', '["001a"]', '{}')`,
    `insert into case_offence (case_id, id, position, sequence, title, convicted, convicted_on, state, court_house, court_code, jurisdiction,
      result_ids, details) values ('x1', '0f2a', 1, 1, 'Sharing', 1, '2025-01-02', 'pending', 'Testham', 'B01XX', 'magistrates', '[]', '{}')`,
    `insert into case_sentence (case_id, position, decided_on, type, offence_ids, clause, clause_ids, details)
      values ('x1', 0, '2025-01-02', 'fine', '["0f1a"]', '{"kind":"sentence","type":"fine"}', '["c1"]', '{}')`,
    `insert into case_order (case_id, id, position, type, status, property, codes, terms, until_further_order, destroy, wipe,
      conditional, court_house, level, lines, clause_ids, superseded_by, details) values ('x1', 'w1', 0, 'deprivation', 'unclear',
      '', '[]', '[]', 0, 0, 0, 0, 'Testham', 'offence', 1, '["c2"]', 'c3', '{}')`,
    ...['Testham', 'Elsewhere'].map(
      (house, at) => `insert into case_hearing (case_id, position, date, court_house, appearance_ids, seen, witnesses)
      values ('x1', ${at}, '2025-01-02', '${house}', '["a1"]', 'resulted', 1)`,
    ),
    `insert into case_appearance (case_id, appearance_id, position, document_id, linked_by, details)
      values ('x1', 'a1', 0, 'd1', 'alone', '{"hearingId":"h1"}')`,
  ];
  for (const row of rows) await sql.raw(row).execute(old);
}

async function expectAll(store: Store): Promise<void> {
  const [appearance] = await store.selectFrom('appearance').selectAll().where('id', '=', 'a1').execute();
  expect(unpackedMarks(appearance?.person_marks ?? new Uint8Array())).toEqual(MARKS);
  const keys = ['0123456789', 'fedcba9876'];
  expect(await keysOfAppearances(store, ['a1'])).toEqual(new Map([['a1', keys]]));
  expect(await appearancesWith(store, keys)).toEqual(new Map(keys.map((key) => [key, ['a1']])));
  expect(await loadListings(store, 'd1')).toEqual([{ hearings: [] }]);
  expect((await loadPlaces(store, ['d1'])).get('d1')).toEqual([{ line: 3 }, { line: 4 }]);
  const results = await store.selectFrom('result').select(['id', 'text']).orderBy('id').execute();
  expect(results.map(({ text }) => text)).toEqual(['Fined £0', 'Fined £1']);
  expect((await clausesIn(store)).map(({ resultId, clause }) => ({ resultId, ...clause }))).toEqual([
    {
      resultId: '000a',
      id: '001a',
      kind: 'outcome',
      type: 'adjourned',
      to: '2025-03-04',
      ...OF_CODE,
      rule: 'adjourned',
    },
    { resultId: '001a', id: '002a', kind: 'sentence', type: 'fine', amountPence: 100, ...OF_WORDS, rule: 'fine' },
    {
      resultId: '001a',
      id: '003a',
      kind: 'order',
      type: 'deprivation',
      status: 'unclear',
      ...OF_CODE,
      rule: 'deprivation',
    },
  ]);
  const putOff = store.selectFrom('put_off as p').innerJoin('appearance as a', 'a.number', 'p.of_appearance');
  expect(await putOff.select(['a.id', 'p.date']).execute()).toEqual([{ id: 'a1', date: '2025-03-04' }]);
  const inDoubt = await store.selectFrom('result').select('id').where('in_doubt', '=', 1).execute();
  expect(inDoubt).toEqual([{ id: '001a' }]);
  expect(await store.selectFrom('identity').select('name').execute()).toEqual([{ name: 'Test Fern' }]);
  const [found] = await loadCases(store);
  expect(found).toMatchObject({
    anonymity: 'no',
    problems: [{ code: 'not_joined', count: 1 }],
    offences: [
      {
        id: '0f1a',
        title: 'Sharing',
        wording: 'Shared it',
        convictedOn: '2025-01-02',
        stateOn: '2025-01-02',
        court: { house: 'Testham', code: null },
        resultIds: ['001a'],
      },
      {
        id: '0f2a',
        title: 'Sharing',
        wording: null,
        convictedOn: '2025-01-02',
        stateOn: null,
        court: { house: 'Testham', code: 'B01XX' },
        resultIds: [],
      },
    ],
    sentences: [{ offenceIds: ['0f1a'], on: '2025-01-02', clause: { type: 'fine' }, clauseIds: ['002a'] }],
    orders: [{ id: 'w1', clauseIds: ['003a'], supersededBy: '001a' }],
  });
  for (const table of ['reading_decision', 'problem'] as const)
    expect(await store.selectFrom(table).select('result_id').execute()).toEqual([{ result_id: '001a' }]);
  expect(await doubtfulCases(store, [])).toEqual(['x1']);
  const fined = { level: 'offence', text: 'Fined £1', text_key: 'abcdef012345' };
  expect((await loadResults(store, ['001a'])).get('001a')).toMatchObject(fined);
  const cases = await store.selectFrom('case_appearance').select(['case_id', 'appearance_id']).execute();
  expect(cases).toEqual([{ case_id: 'x1', appearance_id: 'a1' }]);
  expect(await store.selectFrom('offence').select(['id', 'appearance_id', 'title']).execute()).toEqual([
    { id: '0a1a', appearance_id: 'a1', title: 'Sharing' },
  ]);
  const kept = await store.selectFrom('case_offence').select(['title', 'court_house']).orderBy('position').execute();
  expect(kept).toEqual([
    { title: 'Sharing', court_house: 'Testham' },
    { title: null, court_house: null },
  ]);
  expect((await sql`select court from v_case_hearing order by 1`.execute(store)).rows).toEqual([
    { court: 'Elsewhere' },
    { court: 'Testham' },
  ]);
  const courts = await store
    .selectFrom('case_hearing')
    .select(['court_at', 'court_house'])
    .orderBy('position')
    .execute();
  expect(courts).toEqual([
    { court_at: 0, court_house: null },
    { court_at: null, court_house: 'Elsewhere' },
  ]);
  const offences = await sql`select offence_id, title, court, state_on from v_offence order by 1`.execute(store);
  expect(offences.rows).toEqual([
    { offence_id: '0f1a', title: 'Sharing', court: 'Testham', state_on: '2025-01-02' },
    { offence_id: '0f2a', title: 'Sharing', court: 'Testham', state_on: null },
  ]);
  expect(found?.appearances).toMatchObject([{ id: 'a1', documentId: 'd1', hearingId: 'h1', date: '2025-01-02' }]);
  const viewed = await sql`select distinct document_id, case_id, offence_code from v_result`.execute(store);
  expect(viewed.rows).toEqual([{ document_id: 'd1', case_id: 'x1', offence_code: 'SX03250' }]);

  await store.deleteFrom('source_document').execute();
  for (const table of [
    'appearance',
    'offence',
    'offence_line',
    'case_appearance_line',
    'result',
    'result_line',
    'reading_decision',
    'problem',
    'hearing_clause',
    'put_off',
    'identity',
    'identity_line',
    'link_key',
    'source_text',
    'document_place',
  ] as const)
    expect(await store.selectFrom(table).selectAll().execute()).toEqual([]);
}

describe('before a database is brought up to date', () => {
  test('it is copied beside itself, for its owner alone, as it was', async () => {
    const path = await databaseOf('2026-11-22-c-reading-by-people');
    await (await openStore(path)).destroy();
    const [copy = '', ...more] = backupsOf(path);
    expect(more).toEqual([]);
    expect(copy).toBe(`${path}.before-2026-11-22-d-court-days`);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    const kept = new Database(copy, { readonly: true });
    expect(kept.prepare('select id from appearance order by id').pluck().all()).toEqual(['a1', 'a2']);
    expect(kept.prepare(`select count(*) from sqlite_master where name = 'court_day'`).pluck().get()).toBe(0);
    kept.close();
  });

  test('a new database and one that is up to date are not copied', async () => {
    const path = join(folder, 'new.db');
    await (await openStore(path)).destroy();
    await (await openStore(path)).destroy();
    expect(backupsOf(path)).toEqual([]);
  });

  test('an upgrade begun twice keeps the first copy', async () => {
    const path = await databaseOf('2026-11-22-c-reading-by-people');
    writeFileSync(`${path}.before-2026-11-22-d-court-days`, 'the first');
    await (await openStore(path)).destroy();
    expect(readFileSync(`${path}.before-2026-11-22-d-court-days`, 'utf8')).toBe('the first');
    expect(removeBackups(path)).toBe(1);
    expect(backupsOf(path)).toEqual([]);
  });
});
