import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from '@jest/globals';

/** The folders in the order data flows: a file may import from its own folder and from those above it. */
const STAGES = [
  'text',
  'law',
  'stats',
  'sources',
  'documents',
  'listings',
  'returns',
  'facts',
  'cases',
  'store',
  'audits',
  'claims',
  'reports',
  'pipeline',
  'cli',
];
/** Files beside the stages, open to all. */
const OPEN = ['place', 'problem', 'usage-error', 'fault', 'package-folder', 'gathered'];

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

const files = sources('src');

test('the walk over the sources finds them', () => {
  expect(files.length).toBeGreaterThan(60);
});

test('every file under src is in a known stage or is one of the files open to all', () => {
  const strangers = files.filter((file) => {
    const [stage = '', inner] = relative('src', file).split('/');
    return inner === undefined ? !OPEN.includes(stage.replace(/\.ts$/, '')) : !STAGES.includes(stage);
  });
  expect(strangers).toEqual([]);
});

test('no import points downstream', () => {
  const wrong: string[] = [];
  for (const file of files) {
    const own = STAGES.indexOf(relative('src', file).split('/')[0] ?? '');
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)) {
      const target = relative('src', resolve(dirname(file), path)).split('/');
      const stage = target.length === 1 ? -1 : STAGES.indexOf(target[0] ?? '');
      const leaf = relative('src', file).split('/').length === 1;
      if (stage > own || (leaf && stage >= 0)) wrong.push(`${file} imports ${path}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('no two folders of a stage import from one another, not even by way of a third', () => {
  const into = new Map<string, Set<string>>();
  for (const file of files) {
    const own = relative('src', dirname(file)).split('/').slice(0, 2).join('/');
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)) {
      const target = relative('src', dirname(resolve(dirname(file), path)))
        .split('/')
        .slice(0, 2)
        .join('/');
      const isSibling = target !== own && own.includes('/') && target.includes('/') && dirname(own) === dirname(target);
      if (isSibling) into.set(own, (into.get(own) ?? new Set()).add(target));
    }
  }
  expect(into.size).toBeGreaterThan(10);
  const reached = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
    for (const next of into.get(from) ?? []) if (!seen.has(next)) reached(next, seen.add(next));
    return seen;
  };
  expect([...into.keys()].filter((folder) => reached(folder).has(folder))).toEqual([]);
});

test('no two files import from one another, not even by way of a third', () => {
  const into = new Map(
    files.map((file) => [
      resolve(file),
      [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(([, path = '']) =>
        resolve(dirname(file), path.replace(/\.js$/, '.ts')),
      ),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at !== -1) circles.push([...way.slice(at), file].map((one) => relative('src', one)).join(' -> '));
    if (at !== -1 || done.has(file)) return;
    for (const next of into.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of into.keys()) walk(file, []);
  expect(done.size).toBeGreaterThan(1_000);
  expect(circles).toEqual([]);
});
