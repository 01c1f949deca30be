import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/** Every path that the sources hand to `programFile`. */
const asked = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [...readFileSync(join('src', name), 'utf8').matchAll(/programFile\(\s*['`]([^'`]+)['`]/g)])
  .map(([, path = '']) => path);

test('what the program reads beside its code, or starts as a thread or process of its own, is in the build', () => {
  expect(asked.length).toBeGreaterThan(3);
  const tables = readdirSync('src/law/data').map((name) => join('src/law/data', name));
  const started = asked.filter((path) => !path.includes('$')).map((path) => `${path}.js`);
  const missing = [...tables, ...started].filter((path) => !existsSync(join('dist', path)));
  expect(missing).toEqual([]);
});

test('each kind of work has a program of its own in the build', () => {
  const programs = readdirSync('workers').map((name) => name.replace(/\.ts$/, '.js'));
  expect(programs.filter((name) => !existsSync(join('dist/workers', name)))).toEqual([]);
});
