import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkWorker } from '../../src/cli/configuring/check-worker.js';
import { makeSchedule } from '../../src/pipeline/scheduling/schedules.js';
import { openStore } from '../../src/store/opening/open.js';

let folder: string;
const secret = process.env.ORDERGAP_SECRET;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-check-'));
  process.env.ORDERGAP_SECRET = 'a secret of the tests';
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  if (secret === undefined) delete process.env.ORDERGAP_SECRET;
  else process.env.ORDERGAP_SECRET = secret;
});
const redis = 'redis://127.0.0.1:6379';

test('a worker that can begin is let begin', async () => {
  await checkWorker({ db: join(folder, 'a.db'), redis });
});

test('one thing wrong is told as it is', async () => {
  await expect(checkWorker({ db: join(folder, 'none', 'a.db'), redis })).rejects.toMatchObject({
    name: 'Fault',
    message: expect.stringContaining('its folder does not exist'),
  });
});

test('all that is wrong is told at once, each with what to do', async () => {
  const db = join(folder, 'a.db');
  writeFileSync(join(folder, 'file'), '');
  const store = await openStore(db);
  for (const name of ['monthly', 'weekly']) {
    const report = { out: join(folder, 'file', name), release: false };
    const asked = { audit: 'observer-2025', period: 'last-month', report } as const;
    await makeSchedule(store, { name, cron: '0 7 1 * *', asked }, new Date('2026-11-22T12:00:00Z'));
  }
  await store.destroy();
  const refused = await checkWorker({ db, redis: 'nonsense' }).catch((error: unknown) => error);
  expect(refused).toMatchObject({ name: 'UsageError' });
  expect(String(refused).split('\n')).toEqual([
    expect.stringContaining('3 things are to be mended'),
    expect.stringContaining('The address of Redis is not understood'),
    expect.stringMatching(/The schedule monthly writes reports into .*, which cannot be written/),
    expect.stringMatching(/The schedule weekly writes reports into .*, which cannot be written/),
  ]);
  await expect(checkWorker({ db, redis: 'nonsense', inline: true })).rejects.toMatchObject({
    message: expect.stringContaining('2 things'),
  });
});
