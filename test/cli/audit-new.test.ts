import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findAudit } from '../../src/audits/definition/find-audit.js';
import { ordergap } from './ordergap.js';

const FLAGS = [
  ...['--name', 'voyeurism-2025', '--asks', 'How often is the device taken after voyeurism?'],
  ...['--offences', 'voyeurism', '--orders', 'deprivation,any_deletion', '--from', '2025-01-01', '--to', '2025-06-30'],
];

test('writes a valid file from flags, and never over one that is there', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'ordergap-')), 'mine.yaml');
  const written = ordergap(['audit', 'new', file, ...FLAGS]);
  expect(written).toMatchObject({ code: 0, err: '' });
  expect(findAudit(file)).toMatchObject({ name: 'voyeurism-2025', period: { from: '2025-01-01', to: '2025-06-30' } });
  writeFileSync(file, 'mine');
  expect(ordergap(['audit', 'new', file, ...FLAGS])).toMatchObject({ code: 2, out: '' });
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test('without a terminal the flags that are missing are named, and nothing is written', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'ordergap-')), 'mine.yaml');
  const ended = ordergap(['audit', 'new', file, '--name', 'mine']);
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.err).toMatch(/There is no terminal to ask on\. Give: --asks, --offences, --orders, --from/);
  expect(existsSync(file)).toBe(false);
});

test('an unknown name is answered with the nearest, and nothing is written', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'ordergap-')), 'mine.yaml');
  const ended = ordergap(['audit', 'new', file, ...FLAGS, '--offences', 'voyeurysm']);
  expect(ended.code).toBe(2);
  expect(ended.err).toMatch(/Did you mean “voyeurism”\?/);
  expect(existsSync(file)).toBe(false);
});
