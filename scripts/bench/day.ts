import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOCUMENTS_IN_A_DAY, registerOf } from '../national-year/register.js';
import type { Bench } from './bench.js';
import { openIngester } from './ingest-folder.js';
import { insertFloor, rowsIn } from './insert-floor.js';
import { cpuOf, pace } from './measure.js';
import { jsonValue } from './parser-floors.js';

/** So much of a day is taken in before, uncounted. */
const WARM_UP = DOCUMENTS_IN_A_DAY / 12;

/**
 * The first day of the national year of `scripts/corpus --year`, taken in as `ordergap ingest` does, read, extracted and linked,
 * against its floor: JSON.parse and prepared inserts of the same rows. Then the same day again, unchanged, and what the database
 * has grown to. Once each, and a whole day where quick too: what a database has before its first document, half a megabyte, is
 * much beside a part of a day, and little beside the whole that somebody holds.
 */
export const day: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-bench-'));
  try {
    const documents = join(folder, 'documents');
    const some = join(folder, 'some');
    const paths = writeRegisters(documents, DOCUMENTS_IN_A_DAY);
    writeRegisters(some, WARM_UP);
    const ingest = openIngester(1);
    await ingest(join(folder, 'warm-up.db'), some);
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

/** The first so many registers of the year, each in a file. */
function writeRegisters(folder: string, count: number): readonly string[] {
  mkdirSync(folder);
  return Array.from({ length: count }, (_, number) => {
    const path = join(folder, `${number}.json`);
    writeFileSync(path, JSON.stringify(registerOf(number).document));
    return path;
  });
}
