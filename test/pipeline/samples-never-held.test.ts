import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { extract } from '../../src/facts/extract.js';
import { heldDays } from '../../src/pipeline/hold-day.js';
import { ingestPaths } from '../../src/pipeline/ingest.js';
import { readCoverage } from '../../src/pipeline/read-coverage.js';
import { takeFileAt } from '../../src/pipeline/take-file.js';
import { openStore } from '../../src/store/open.js';
import { standInStages } from './stand-in.js';

test('no day of the demo corpus or of the samples is held back, or has a problem', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-held-'));
  const store = await openStore(join(folder, 'samples.db'));
  try {
    const summary = await ingestPaths(store, ['samples/observer-2025', 'samples/listings'], {
      stages: standInStages({ read: takeFileAt, extract, readers: 1 }),
    });
    expect(summary.hearings).toBeGreaterThan(1000);
    expect(summary.heldBack).toEqual({ courtDays: 0, hearings: 0 });
    expect(await heldDays(store)).toEqual([]);
    const { problems, totals } = await readCoverage(store, { asOf: '2026-01-01T00:00:00Z' });
    expect(totals.courtDaysSeen + totals.unexpected).toBeGreaterThan(400);
    expect(problems).toEqual([]);
  } finally {
    await store.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
