import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readCoverage } from '../../src/pipeline/answering/read-coverage.js';
import { heldDays } from '../../src/pipeline/deciding/hold-day.js';
import { openStore } from '../../src/store/opening/open.js';
import { takenIn } from '../sample-database.js';

test('no day of the demo corpus or of the samples is held back, or has a problem', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-held-'));
  const path = join(folder, 'samples.db');
  const summary = JSON.parse(takenIn(['samples/listings', 'samples/observer-2025/registers'], path).out);
  const store = await openStore(path);
  try {
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
