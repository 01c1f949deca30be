import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { documentOf } from '../../src/documents/document.js';
import { readDocument } from '../../src/listings/read-document.js';
import type { Measured } from './bench.js';
import { smallDocuments } from './small-documents.js';

const COUNTS = [100, 10_000] as const;

/** What is left in memory of 10,000 documents once they are read, against 100: of what was read, nothing is to be held. */
export async function listingMemory(): Promise<Measured> {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const held: number[] = [];
  let read = 0;
  for (const text of smallDocuments(COUNTS[1])) {
    await readDocument(documentOf('bench', Buffer.from(text)));
    read += 1;
    if (!COUNTS.some((count) => count === read)) continue;
    collect();
    held.push(process.memoryUsage().heapUsed / 2 ** 20);
  }
  const [few = Number.NaN, many = Number.NaN] = held;
  return {
    ratio: many / few,
    detail: `heap after 100 documents ${few.toFixed(1)} MB, after 10,000 ${many.toFixed(1)} MB`,
  };
}
