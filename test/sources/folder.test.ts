import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { walk } from '../../src/sources/folder.js';

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
  for await (const _ of walk([folder], (reason) => skipped.push(reason)));
  expect(skipped.filter((reason) => reason === 'link')).toHaveLength(3);
  expect(await names(join(folder, 'link.json'))).toEqual(['link.json']);
});

test('walks a folder once that is named twice', async () => {
  expect(await names(folder, join(folder, 'b'))).toEqual(['a.xml', 'b/inner.pdf', 'z.json']);
});
