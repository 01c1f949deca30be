import { documentOf } from '../../src/documents/document.js';
import { readContent } from '../../src/documents/read-content.js';
import { readDocument } from '../../src/listings/read-document.js';
import { tenureByAge } from '../../src/pipeline/reading/sparing-engine.js';
import type { Bench, Conditions, Measured } from './bench.js';
import { LISTING_INPUTS, type ListingInput } from './listing-inputs.js';
import { listingMemory } from './listing-memory.js';
import { bestOf, cpuOf } from './measure.js';

/** Each side works so long at a time, and reading so long before anything counts: documents go by in milliseconds. CPU seconds. */
const WORK = { quick: 0.1, whole: 0.3 } as const;
const WARM_UP = 2;
/** So often as many rounds as other benches: of one build, on a machine whose pace changes every second, five gave 1.8 to 2.9 (2026-11-23). */
const MORE_ROUNDS = 3;

/** Documents of each format from their bytes to the listing, against their bare parser on the same bytes. */
export const listings: Bench = async (conditions) => {
  // As the threads that read are set.
  tenureByAge();
  const measured: Record<string, Measured> = {};
  for (const [name, input] of Object.entries(LISTING_INPUTS)) {
    measured[`listings/${name}`] = await measure(input, conditions);
  }
  return { ...measured, 'listings/memory': await listingMemory() };
};

async function measure({ documents, parse }: ListingInput, { quick, rounds }: Conditions): Promise<Measured> {
  const all = documents();
  const read = () => forEach(all, (bytes) => readDocument(documentOf('bench', bytes)));
  for (let warm = 0; warm < WARM_UP; ) warm += await cpuOf(read);
  const passes = Math.max(1, Math.ceil(WORK[quick ? 'quick' : 'whole'] / (await cpuOf(read))));
  const side = (work: () => Promise<void>) => async () => {
    const seconds = await cpuOf(async () => {
      for (let pass = 0; pass < passes; pass += 1) await work();
    });
    return seconds / passes;
  };
  const best = await bestOf(rounds * MORE_ROUNDS, {
    read: side(read),
    opened: side(() => forEach(all, (bytes) => readContent(documentOf('bench', bytes)))),
    parsed: side(() => forEach(all, parse)),
  });
  const megabytes = all.reduce((sum, { length }) => sum + length, 0) / 1e6;
  const rate = (seconds: number) => `${(megabytes / seconds).toPrecision(3)} MB/s`;
  const detail = `${sizeOf(all)}: ${rate(best.read)} to the listing, ${rate(best.opened)} hashed, checked and parsed; bare parser ${rate(best.parsed)}`;
  return { ratio: best.read / best.parsed, detail };
}

async function forEach(documents: readonly Buffer[], work: (bytes: Buffer) => unknown): Promise<void> {
  for (const bytes of documents) await work(bytes);
}

function sizeOf(documents: readonly Buffer[]): string {
  const kilobytes = Math.round(documents.reduce((sum, { length }) => sum + length, 0) / 1000);
  return documents.length === 1 ? `one document of ${kilobytes} kB` : `${documents.length} documents, ${kilobytes} kB`;
}
