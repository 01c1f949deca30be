import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { withReadable } from '../../../src/store/opening/archived.js';
import { openStore } from '../../../src/store/opening/open.js';
import { withClosed } from '../../closed-to-us.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-archived-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function valueIn(url: string): Promise<string | undefined> {
  const store = await openStore(url, { mustExist: true });
  const found = await store.selectFrom('setting').select('value').where('name', '=', 'x').executeTakeFirst();
  await store.destroy();
  return found?.value;
}

test.each([
  ['closed and whole', ['']],
  ['copied with its log while it was open', ['', '-wal']],
])('a database on a medium for reading alone is answered from a passing copy: %s', async (_, parts) => {
  const [path, archive] = [join(folder, 'a.db'), join(folder, 'archive')];
  const store = await openStore(path);
  await store.insertInto('setting').values({ name: 'x', value: 'kept' }).execute();
  mkdirSync(archive);
  if (parts.length === 1) await store.destroy();
  for (const part of parts) copyFileSync(path + part, join(archive, `a.db${part}`));
  if (parts.length > 1) await store.destroy();
  for (const part of parts) chmodSync(join(archive, `a.db${part}`), 0o444);
  const before = readFileSync(join(archive, 'a.db'));
  let told = 0;
  let copy = '';
  const ask = () =>
    withReadable(
      join(archive, 'a.db'),
      (url) => {
        copy = url;
        return valueIn(url);
      },
      () => {
        told += 1;
      },
    );
  expect(await withClosed(folder, archive, ask, 0o555)).toBe('kept');
  expect([told, existsSync(copy)]).toEqual([1, false]);
  expect(readFileSync(join(archive, 'a.db'))).toEqual(before);
  expect(readdirSync(archive)).toEqual(parts.map((part) => `a.db${part}`));
});

test('a database that may only be read, in a folder that may be written, is answered each time it is asked', async () => {
  const archive = join(folder, 'archive');
  mkdirSync(archive);
  const path = join(archive, 'a.db');
  const store = await openStore(path);
  await store.insertInto('setting').values({ name: 'x', value: 'kept' }).execute();
  await store.destroy();
  chmodSync(path, 0o444);
  // What the first reader leaves beside it, the next may only read.
  const ask = () => withReadable(path, valueIn, () => undefined);
  expect(await withClosed(folder, archive, ask, 0o755)).toBe('kept');
  expect(await withClosed(folder, archive, ask, 0o755)).toBe('kept');
}, 20_000);

test('a database that may be written is opened where it is', async () => {
  const path = join(folder, 'a.db');
  await (await openStore(path)).destroy();
  const opened = async (url: string) => url;
  expect(await withReadable(path, opened, () => expect('told').toBe('never'))).toBe(path);
});
