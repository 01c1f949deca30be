import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './bench.js';
import { runChildren } from './children.js';
import { writeSmallDocuments } from './small-documents.js';

const COUNTS = { quick: [100, 1_000, 4_000], whole: [100, 1_000, 10_000] } as const;

/** The most memory that taking in 10,000 small documents ever needs (4,000 where quick), against 1,000: what has been stored must not be held. */
export const memory: Bench = async ({ quick }) => {
  const counts = COUNTS[quick ? 'quick' : 'whole'];
  const most: number[] = [];
  for (const count of counts) {
    const folder = mkdtempSync(join(tmpdir(), 'ordergap-bench-'));
    try {
      writeSmallDocuments(folder, count);
      const [report] = await runChildren('ingest-child', [[folder, '2', 'COLD']]);
      most.push(report?.megabytes ?? Number.NaN);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const [, thousand = Number.NaN, many = Number.NaN] = most;
  const detail = counts.map((count, at) => `${count.toLocaleString('en-GB')} documents ${most[at]?.toFixed(0)} MB`);
  return { memory: { ratio: many / thousand, detail: detail.join(', ') } };
};
