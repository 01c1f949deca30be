import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileAt } from '../../src/listings/read-document.js';
import { keyFrom } from '../../src/store/database/secret.js';
import { saveDocument } from '../../src/store/documents/document.js';
import { openStore } from '../../src/store/opening/open.js';
import type { Bench, Conditions, Measured } from './bench.js';
import { FLOORS } from './document-floors.js';
import { insertFloor, rowsIn } from './insert-floor.js';
import { bestOf, cpuOf, pace } from './measure.js';
import { corpusFiles } from './samples.js';

type Format = keyof typeof FLOORS;

/** Documents of each format read and stored, against their bare parser and prepared inserts of the same rows. */
export const documents: Bench = async (conditions) => {
  const measured: Record<string, Measured> = {};
  for (const format of Object.keys(FLOORS) as Format[]) {
    measured[`documents/${format}`] = await measure(format, conditions);
  }
  return measured;
};

async function measure(format: Format, { rounds }: Conditions): Promise<Measured> {
  const { extension, parse } = FLOORS[format];
  const files = corpusFiles(extension);
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-bench-'));
  let made = 0;
  const fresh = () => join(folder, `${++made}.db`);
  try {
    const first = fresh();
    await readAndStore(files, first);
    const rows = rowsIn(first);
    const best = await bestOf(rounds, {
      ours: () => readAndStore(files, fresh()),
      floor: async () => {
        const inserts = insertFloor(fresh(), rows);
        const seconds = await cpuOf(async () => {
          for (const path of files) await parse(path);
          for (const own of inserts.documents) inserts.insert(own);
        });
        inserts.close();
        return seconds;
      },
    });
    const detail = `${files.length} documents: ${pace(files.length, best.ours)} read and stored; bare parser and inserts ${pace(files.length, best.floor)}`;
    return { ratio: best.ours / best.floor, detail };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readAndStore(files: readonly string[], db: string): Promise<number> {
  const store = await openStore(db);
  const key = keyFrom('bench');
  const seconds = await cpuOf(async () => {
    for (const path of files) {
      const read = await readFileAt(path);
      await saveDocument(store, read, { key, path, now: '2025-01-01T00:00:00Z' });
    }
  });
  await store.destroy();
  return seconds;
}
