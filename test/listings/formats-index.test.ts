import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { LISTING_FORMATS } from '../../src/listings/formats/index.js';

test('every file in formats/ is in the index under its own name', () => {
  const files = readdirSync('src/listings/formats')
    .filter((name) => name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''));
  expect(LISTING_FORMATS.map(({ name }) => name).sort()).toEqual(files.sort());
});

test('every format has a title for people', () => {
  for (const { title } of LISTING_FORMATS) expect(title).toMatch(/^[A-Z].{10,}$/);
});
