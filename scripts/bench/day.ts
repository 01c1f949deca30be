import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOCUMENTS_IN_A_DAY, registerOf } from '../national-year/register.js';
import type { Bench } from './bench.js';
import { type Ingest, openIngester } from './ingest-folder.js';
import { insertFloor, rowsIn } from './insert-floor.js';
import { cpuOf, pace } from './measure.js';
import { jsonValue } from './parser-floors.js';

/** So much of a day is taken in before, uncounted. */
const WARM_UP = DOCUMENTS_IN_A_DAY / 12;

/**
 * The first day of the national year of `scripts/corpus --year`, taken in as `ordergap ingest` does, read, extracted and linked,
 * against its floor: JSON.parse and prepared inserts of the same rows. Then the same day again, unchanged, what the database
 * has grown to, and the second day, by a process that has been at work. Once each, and a whole day where quick too: what a database has before its first document, half a megabyte, is
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
    const floor = await floorOf(paths, inserts.documents, inserts.insert);
    inserts.close();
    const warm = await secondDay(folder, db, ingest);
    const second = warm.results;
    const size = `${paths.length} documents, ${results} results`;
    return {
      'day/ingest': {
        ratio: first / floor,
        detail: `${size}: ${pace(results, first)} taken in; bare parser and inserts ${pace(results, floor)}`,
      },
      'day/warm': {
        ratio: warm.taken / warm.floor,
        detail: `${second} results of a second day: ${pace(second, warm.taken)} taken in; bare parser and inserts ${pace(second, warm.floor)}`,
      },
      'day/again': { ratio: first / again, detail: `${size}: ${first.toFixed(2)} s, and ${again.toFixed(3)} s again` },
      'day/bytes': { ratio: bytes / results, detail: `${size}: ${(bytes / 1e6).toFixed(1)} MB` },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The second day taken in by the process that has taken in the first, into the same database; its floor beside the rows of the first. */
async function secondDay(folder: string, db: string, ingest: Ingest) {
  const documents = join(folder, 'second');
  const paths = writeRegisters(documents, DOCUMENTS_IN_A_DAY, DOCUMENTS_IN_A_DAY);
  const before = new Set(rowsIn(db).documents.keys());
  const taken = await cpuOf(() => ingest(db, documents));
  const stored = rowsIn(db);
  const fresh = [...stored.documents].flatMap(([id, rows]) => (before.has(id) ? [] : [rows]));
  const inserts = insertFloor(join(folder, 'second-floor.db'), stored);
  for (const [id, rows] of stored.documents) if (before.has(id)) inserts.insert(rows);
  const floor = await floorOf(paths, fresh, inserts.insert);
  inserts.close();
  return { taken, floor, results: fresh.flat().filter(([table]) => table === 'result_line').length };
}

/** CPU seconds that the bare parser and the inserts of some documents take. */
async function floorOf<Rows>(
  paths: readonly string[],
  documents: readonly Rows[],
  insert: (rows: Rows) => void,
): Promise<number> {
  return cpuOf(() => {
    for (const path of paths) jsonValue(readFileSync(path));
    for (const rows of documents) insert(rows);
  });
}

/** So many registers of the year, after the first `from`, each in a file. */
function writeRegisters(folder: string, count: number, from = 0): readonly string[] {
  mkdirSync(folder);
  return Array.from({ length: count }, (_, at) => {
    const path = join(folder, `${at}.json`);
    writeFileSync(path, JSON.stringify(registerOf(from + at).document));
    return path;
  });
}
