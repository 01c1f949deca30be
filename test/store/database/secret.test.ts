import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { keyFrom, openKey, secretPath } from '../../../src/store/database/secret.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the secret is made once, in the configuration folder, readable by its owner alone', () => {
  const env = { XDG_CONFIG_HOME: folder };
  const first = openKey(env)('name', 'x');
  expect(secretPath(env)).toBe(join(folder, 'ordergap', 'secret'));
  expect((statSync(secretPath(env)).mode & 0o777).toString(8)).toBe('600');
  expect(openKey(env)('name', 'x')).toBe(first);
  expect(first).toMatch(/^[0-9a-f]{24}$/);
});

test('ORDERGAP_SECRET comes before the file, and nothing is written for it', () => {
  const key = openKey({ ORDERGAP_SECRET: 'one', XDG_CONFIG_HOME: folder });
  expect(() => statSync(join(folder, 'ordergap'))).toThrow();
  expect(key('name', 'x')).not.toBe(openKey({ ORDERGAP_SECRET: 'two' })('name', 'x'));
  expect(key('name', 'x')).not.toBe(key('asn', 'x'));
});

test.each([
  ['a short secret', 'one', 'Mossé'],
  ['one longer than a block of the hash', 'x'.repeat(100), 'Mossé'],
  ['a short value behind a longer one', 'one', ''],
  ['a value of many letters of three bytes each', 'one', '€'.repeat(900)],
  ['a value longer than most', 'one', 'Mossé '.repeat(2_000)],
])('a keyed hash is an HMAC: %s', (_, secret, value) => {
  const expected = createHmac('sha256', secret).update(`name\n${value}`).digest('hex').slice(0, 24);
  const key = keyFrom(secret);
  key('name', 'y'.repeat(900));
  expect(key('name', value)).toBe(expected);
});
