import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = { ...process.env, NODE_OPTIONS: '', ORDERGAP_SECRET: 'a secret for this test alone' };
function runs(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
}

test('the packed package, installed into an empty folder, does the main job', () => {
  expect(existsSync('dist/src/cli/main.js')).toBe(true);
  const [packed] = JSON.parse(runs('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], '.'));
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  runs('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, packed.filename)], folder);
  const printed = runs('npx', ['--no-install', 'ordergap', 'demo'], folder);
  expect(printed).toContain('proves nothing about courts');
  expect(printed).toMatch(/deprivation\s+1 of 98/);
}, 600_000);
