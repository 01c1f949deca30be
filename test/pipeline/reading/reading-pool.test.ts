import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openReadingPool } from '../../../src/pipeline/reading/reading-pool.js';

let folder: string;
const heavy = () => join(folder, 'heavy.xml');
const sample = 'samples/listings/informant-register-csv/two-sessions-in-one-room.csv';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-'));
  writeFileSync(heavy(), `<a>${'<b>1</b>'.repeat(1_500_000)}</a>`);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('reads documents in threads of their own', async () => {
  const pool = openReadingPool({ threads: 2 });
  const read = await Promise.all([1, 2, 3].map((time) => pool.read(sample, `copy ${time}`)));
  await pool.close();
  expect(read.map(({ document }) => [document.name, document.format])).toEqual([
    ['copy 1', 'informant-register-csv'],
    ['copy 2', 'informant-register-csv'],
    ['copy 3', 'informant-register-csv'],
  ]);
});

test('stops a document that takes too long, and goes on', async () => {
  const pool = openReadingPool({ threads: 1, milliseconds: 1 });
  const read = await pool.read(heavy(), 'heavy.xml');
  await pool.close();
  expect(read.quarantined?.code).toBe('reader_timed_out');
  expect(read.document.id).toMatch(/^[0-9a-f]{64}$/);
});

test('stops a document that fills the memory, and goes on', async () => {
  const pool = openReadingPool({ threads: 1, megabytes: 128 });
  const stopped = await pool.read(heavy(), 'heavy.xml');
  const next = await pool.read(sample, 'next');
  await pool.close();
  expect(stopped.quarantined?.code).toBe('reader_out_of_memory');
  expect(next.document.format).toBe('informant-register-csv');
}, 60_000);

test('a document under way when the threads are stopped is not blamed for it', async () => {
  const pool = openReadingPool({ threads: 1 });
  const read = pool.take(heavy(), 'heavy.xml');
  const outcome = read.catch((error: unknown) => error);
  await pool.close();
  expect(await outcome).toMatchObject({ code: 'EAGAIN' });
});

test('reads the clauses of a document in the same go, and prepares its rows where it has the secret', async () => {
  const pool = openReadingPool({ threads: 1, secret: 'a secret of the tests' });
  const { listings, prepared } = await pool.take(sample, 'with clauses');
  await pool.close();
  expect(listings).toEqual([]);
  expect(prepared?.rows.map(({ table }) => table)).toEqual(
    expect.arrayContaining(['result_line', 'identity_line', 'hearing_clause']),
  );
});
