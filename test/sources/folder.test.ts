import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { walk } from '../../src/sources/folders/folder.js';
import { withClosed } from '../closed-to-us.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-'));
  mkdirSync(join(folder, 'b'));
  for (const name of ['z.json', 'a.xml', '.hidden', 'half.json.part', 'open.docx~', 'b/inner.pdf']) {
    writeFileSync(join(folder, name), 'x');
  }
  symlinkSync(folder, join(folder, 'b', 'loop'));
  symlinkSync(join(folder, 'gone'), join(folder, 'nowhere'));
  symlinkSync(join(folder, 'z.json'), join(folder, 'link.json'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function names(...paths: string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const { name } of walk(paths)) found.push(name);
  return found;
}

test('gives the files of a folder in order, without hidden and half-written ones, and never walks in circles', async () => {
  expect(await names(folder)).toEqual(['a.xml', 'b/inner.pdf', 'z.json']);
});

test('gives a file named outright, hidden or not, with its size', async () => {
  for await (const found of walk([join(folder, '.hidden')])) {
    expect(found).toMatchObject({ path: join(folder, '.hidden'), name: '.hidden', size: 1 });
  }
});

test('passes over links in a folder, telling so, and reads one that is named', async () => {
  const skipped: string[] = [];
  for await (const _ of walk([folder], { onSkip: (reason) => skipped.push(reason) }));
  expect(skipped.filter((reason) => reason === 'link')).toHaveLength(3);
  expect(await names(join(folder, 'link.json'))).toEqual(['link.json']);
});

test('walks a folder once that is named twice', async () => {
  expect(await names(folder, join(folder, 'b'))).toEqual(['a.xml', 'b/inner.pdf', 'z.json']);
});

test('gives a folder that cannot be opened itself, and goes on', async () => {
  const found: string[] = [];
  await withClosed(folder, join(folder, 'b'), async () => {
    for await (const { name, unopened } of walk([folder])) found.push(`${name} ${unopened === undefined}`);
    for await (const { name, unopened } of walk([join(folder, 'b')])) found.push(`${name} ${unopened === undefined}`);
  });
  expect(found).toEqual(['a.xml true', 'b false', 'z.json true', 'b false']);
});

test('gives the files of a folder whose names may be listed and nothing else', async () => {
  const listed = () => names(join(folder, 'b'));
  expect(await withClosed(folder, join(folder, 'b'), listed, 0o444)).toEqual(['inner.pdf', 'loop']);
});

test('passes over what is ordergap’s own, by whatever name, and tells so', async () => {
  const own = statSync(join(folder, 'z.json'), { bigint: true });
  const inner = statSync(join(folder, 'b'), { bigint: true });
  const skipped: string[] = [];
  const found: string[] = [];
  const isOwn = ({ dev, ino }: Pick<typeof own, 'dev' | 'ino'>) =>
    dev === own.dev && (ino === own.ino || ino === inner.ino);
  const options = { isOwn, onSkip: (reason: string) => void skipped.push(reason) };
  for await (const { name } of walk([folder, join(folder, 'link.json')], options)) found.push(name);
  expect(found).toEqual(['a.xml']);
  expect(skipped.filter((reason) => reason === 'own_file')).toHaveLength(3);
});
