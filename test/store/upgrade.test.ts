import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { Kysely, Migrator, sql } from 'kysely';
import { linkDocuments } from '../../src/pipeline/taking/link-documents.js';
import { schemaOf } from '../../src/store/database/schema.js';
import { keyFrom } from '../../src/store/database/secret.js';
import { sqliteDialect } from '../../src/store/database/sqlite-dialect.js';
import { MIGRATIONS } from '../../src/store/migrations/index.js';
import { backupsOf, removeBackups } from '../../src/store/opening/backups.js';
import { openStore } from '../../src/store/opening/open.js';

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
  const until = Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name <= last));
  const { error } = await new Migrator({ db: old, provider: { getMigrations: async () => until } }).migrateToLatest();
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
      organisation, subject) values (${`a${at}`}, 'd1', ${`h${at}`}, ${at}, 'urn-1', 'asn-1', 'name-1', 0, 0)`.execute(
      old,
    );
  }
  await old.destroy();
  return path;
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

  test('keeps the keys that its appearances are found by', async () => {
    const path = await databaseOf('2026-11-22-e-person-level');
    const old = new Database(path);
    old.exec(`insert into link_key values ('k1', 'a1', 'd1'), ('k1', 'a2', 'd1'), ('k2', 'a2', 'd1')`);
    old.close();
    const store = await openStore(path);
    const keys = await store.selectFrom('link_key').selectAll().orderBy('key').orderBy('appearance_id').execute();
    expect(keys).toEqual([
      { key: 'k1', appearance_id: 'a1' },
      { key: 'k1', appearance_id: 'a2' },
      { key: 'k2', appearance_id: 'a2' },
    ]);
    await store.destroy();
  });
});

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
