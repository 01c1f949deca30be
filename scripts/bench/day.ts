import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './bench.js';
import { openIngester } from './ingest-folder.js';
import { insertFloor, rowsIn } from './insert-floor.js';
import { cpuOf, pace } from './measure.js';
import { jsonValue } from './parser-floors.js';
import { DOCUMENTS_IN_A_DAY, nationalDay } from './peers/national-day.js';

/**
 * A national day of hearings as shared (a twelfth of one where quick), taken in as `ordergap ingest` does, read, extracted and
 * linked, against its floor: JSON.parse and prepared inserts of the same rows. Then the same day again, unchanged, and what the
 * database has grown to. Once each: a day is long enough.
 */
export const day: Bench = async ({ quick }) => {
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-bench-'));
  try {
    const documents = join(folder, 'documents');
    mkdirSync(documents);
    const paths = nationalDay(quick ? DOCUMENTS_IN_A_DAY / 12 : DOCUMENTS_IN_A_DAY).map((bytes, at) => {
      const path = join(documents, `${at}.json`);
      writeFileSync(path, bytes);
      return path;
    });
    const ingest = openIngester(1);
    await ingest(join(folder, 'warm-up.db'), documents);
    const db = join(folder, 'day.db');
    const first = await cpuOf(() => ingest(db, documents));
    const stored = rowsIn(db);
    const rows = [...stored.documents.values()].flat();
    const results = rows.filter(([table]) => table === 'result_line').length;
    const bytes = statSync(db).size;
    const again = await cpuOf(() => ingest(db, documents));
    const inserts = insertFloor(join(folder, 'floor.db'), stored);
    const floor = await cpuOf(() => {
      for (const path of paths) jsonValue(readFileSync(path));
      for (const own of inserts.documents) inserts.insert(own);
    });
    inserts.close();
    const size = `${paths.length} documents, ${results} results`;
    return {
      'day/ingest': {
        ratio: first / floor,
        detail: `${size}: ${pace(results, first)} taken in; bare parser and inserts ${pace(results, floor)}`,
      },
      'day/again': { ratio: first / again, detail: `${size}: ${first.toFixed(2)} s, and ${again.toFixed(3)} s again` },
      'day/bytes': { ratio: bytes / results, detail: `${size}: ${(bytes / 1e6).toFixed(1)} MB` },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
