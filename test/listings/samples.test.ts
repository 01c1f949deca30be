import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { documentOf } from '../../src/documents/document.js';
import { readContent } from '../../src/documents/read-content.js';
import { LISTING_FORMATS } from '../../src/listings/formats/index.js';
import { readDocument } from '../../src/listings/read-document.js';

const SAMPLES = 'samples/listings';
const EXPECTED = '.expected.json';

/** The samples of a format: each file, and beside it what it must be read as. */
function samplesOf(format: string): string[] {
  const folder = join(SAMPLES, format);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.endsWith(EXPECTED) && !name.startsWith('.'))
    .map((name) => join(folder, name));
}

describe.each(LISTING_FORMATS.map(({ name }) => name))('%s', (format) => {
  const samples = samplesOf(format);

  test('has two samples or more', () => {
    expect(samples.length).toBeGreaterThanOrEqual(2);
  });

  test.each(samples)('recognises %s, and no other format does', async (path) => {
    const { content } = await readContent(documentOf(basename(path), readFileSync(path)));
    const found = LISTING_FORMATS.filter((candidate) => candidate.recognises(content)).map(({ name }) => name);
    expect(found).toEqual([format]);
  });

  test.each(samples)('reads %s as written down beside it', async (path) => {
    const read = await readDocument(documentOf(basename(path), readFileSync(path)));
    const golden = path.slice(0, -extname(path).length) + EXPECTED;
    if (!existsSync(golden)) {
      writeFileSync(golden, `${JSON.stringify(read, null, 2)}\n`);
      throw new Error(`${golden} was not there and has been written: review it by eye, then run the tests again.`);
    }
    expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });
});

test('every folder of samples is that of a known format, and every expectation has its sample', () => {
  const formats = LISTING_FORMATS.map(({ name }) => name);
  for (const folder of readdirSync(SAMPLES)) {
    expect(formats).toContain(folder);
    const stems = samplesOf(folder).map((path) => basename(path, extname(path)));
    for (const name of readdirSync(join(SAMPLES, folder)).filter((file) => file.endsWith(EXPECTED))) {
      expect(stems).toContain(name.slice(0, -EXPECTED.length));
    }
  }
});
