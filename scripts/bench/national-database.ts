import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { extract } from '../../src/facts/extract.js';
import { RULES_VERSION } from '../../src/facts/version.js';
import { readResults } from '../../src/pipeline/reading/read-results.js';
import { linkDocuments } from '../../src/pipeline/taking/link-documents.js';
import { keyFrom } from '../../src/store/database/secret.js';
import { saveDocument } from '../../src/store/documents/document.js';
import { openStore } from '../../src/store/opening/open.js';
import type { Store } from '../../src/store/tables.js';
import { cpuOf } from './measure.js';
import { fillLedger, fillNationalYear, nationalRegisters } from './national-year.js';

const key = keyFrom('bench');
const BATCH = 100;

/** Takes the registers of the year's cases in: CPU seconds. Without counting, what keeps the tables current is taken away first. */
export async function takenIn(path: string, { counting }: { readonly counting: boolean }): Promise<number> {
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
  const store = await openStore(path);
  if (!counting) {
    const { rows } = await sql<{ name: string }>`
      select name from sqlite_master where type = 'trigger' and tbl_name = 'defendant_case'`.execute(store);
    for (const { name } of rows) await sql`drop trigger ${sql.ref(name)}`.execute(store);
  }
  const seconds = await cpuOf(async () => {
    let waiting: string[] = [];
    for (const read of nationalRegisters()) {
      const { id } = read.document;
      const extracted = { readings: readResults(id, read.listings, extract), rulesVersion: RULES_VERSION };
      await saveDocument(store, read, { key, path: null, now: '2025-01-01T00:00:00Z', extracted });
      waiting.push(id);
      if (waiting.length < BATCH) continue;
      await linkDocuments(store, waiting, key);
      waiting = [];
    }
    await linkDocuments(store, waiting, key);
  });
  await sql`pragma wal_checkpoint(truncate)`.execute(store);
  await store.destroy();
  return seconds;
}

/** A year of so many millions of results made of the cases in `cases`, for as long as the work takes. */
export async function yearOf<Found>(
  { folder, cases, millions }: { readonly folder: string; readonly cases: string; readonly millions: number },
  work: (open: () => Promise<Store>, path: string) => Promise<Found>,
): Promise<{ readonly defendants: number; readonly found: Found }> {
  const path = join(folder, 'year.db');
  copyFileSync(cases, path);
  try {
    const store = await openStore(path);
    const defendants = await fillNationalYear(store, millions);
    await fillLedger(store, millions);
    await sql`pragma wal_checkpoint(truncate)`.execute(store);
    await store.destroy();
    return { defendants, found: await work(() => openStore(path), path) };
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
  }
}
