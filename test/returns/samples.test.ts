import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Content } from '../../src/documents/content.js';
import { documentOf } from '../../src/documents/document.js';
import { readContent } from '../../src/documents/read-content.js';
import { LISTING_FORMATS } from '../../src/listings/formats/index.js';
import { RETURN_FORMATS } from '../../src/returns/formats/index.js';
import { readDocument } from '../../src/returns/read-document.js';

const SAMPLES = 'samples/returns';
const LISTINGS = 'samples/listings';
const EXPECTED = '.expected.json';

/** The samples of a format: each file, and beside it what it must be read as. */
function samplesOf(format: string): string[] {
  const folder = join(SAMPLES, format);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.endsWith(EXPECTED) && !name.startsWith('.'))
    .map((name) => join(folder, name));
}

describe.each(RETURN_FORMATS.map(({ name }) => name))('%s', (format) => {
  const samples = samplesOf(format);

  test('has two samples or more', () => {
    expect(samples.length).toBeGreaterThanOrEqual(2);
  });

  test.each(samples)('recognises %s, and no other format does, of the courts either', async (path) => {
    const source = documentOf(basename(path), readFileSync(path));
    const { content } = await readContent(source);
    expect(LISTING_FORMATS.filter((candidate) => candidate.recognises(content)).map(({ name }) => name)).toEqual([]);
    expect(RETURN_FORMATS.filter((candidate) => candidate.recognises(content)).length).toBeLessThan(2);
    expect((await readDocument(source)).document).toMatchObject({ format, kind: 'return' });
  });

  test.each(samples)('reads %s as written down beside it', async (path) => {
    const read = await readDocument(documentOf(basename(path), readFileSync(path)));
    const golden = path.slice(0, -extname(path).length) + EXPECTED;
    if (!existsSync(golden)) {
      writeFileSync(golden, `${JSON.stringify(read, null, 1)}\n`);
      throw new Error(`${golden} was not there and has been written: review it by eye, then run the tests again.`);
    }
    expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });
});

test('no document of the courts is taken for a return', async () => {
  const paths = readdirSync(LISTINGS, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:json|csv|xlsx|xml|html|txt)$/.test(name) && !name.endsWith(EXPECTED))
    .map((name) => join(LISTINGS, name));
  expect(paths.length).toBeGreaterThan(30);
  const claimed: string[] = [];
  for (const path of paths) {
    const { content } = await readContent(documentOf(basename(path), readFileSync(path)));
    for (const format of RETURN_FORMATS) if (format.recognises(content)) claimed.push(`${path}: ${format.name}`);
  }
  expect(claimed).toEqual([]);
});

/** A table with some of its columns, some of its rows, or both, and not in their order. */
function changed(content: Content, picks: readonly number[]): Content {
  const some = <Item>(items: readonly Item[], at: number): readonly Item[] => {
    const pick = picks[at % picks.length] ?? 0;
    const kept = items.filter((_, index) => (pick >> (index % 20)) % 2 === 0);
    return pick % 3 === 0 ? [...kept].reverse() : kept;
  };
  switch (content.kind) {
    case 'table':
      return { ...content, header: some(content.header, 0), rows: some(content.rows, 1) };
    case 'workbook':
      return {
        ...content,
        sheets: content.sheets.map((sheet, at) => ({
          ...sheet,
          rows: some(sheet.rows, at).map((row) => ({ ...row, cells: some(row.cells, at + 1) })),
        })),
      };
    case 'text':
      return { ...content, text: some(content.text.split('\n'), 0).join('\n') };
    default:
      return content;
  }
}

test('whatever parts of a table are gone or stand elsewhere, one format claims it at most, of the courts or of returns', async () => {
  const paths = [SAMPLES, LISTINGS].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:csv|tsv|xlsx|txt)$/.test(name))
      .map((name) => join(folder, name)),
  );
  expect(paths.length).toBeGreaterThan(20);
  const contents: Content[] = [];
  for (const path of paths) contents.push((await readContent(documentOf(basename(path), readFileSync(path)))).content);
  const formats = [...LISTING_FORMATS, ...RETURN_FORMATS];
  fc.assert(
    fc.property(
      fc.nat({ max: contents.length - 1 }),
      fc.array(fc.nat({ max: 2 ** 20 }), { minLength: 1, maxLength: 4 }),
      (which, picks) => {
        const content = changed(contents[which] ?? { kind: 'text', text: '' }, picks);
        const claims = formats.filter((format) => format.recognises(content)).map(({ name }) => name);
        expect({ path: paths[which], claims: claims.slice(1) }).toEqual({ path: paths[which], claims: [] });
      },
    ),
    { numRuns: 150 },
  );
});

test('every file in formats/ is in the index under its own name, and the guide names it', () => {
  const files = readdirSync('src/returns/formats')
    .filter((name) => name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''));
  expect(RETURN_FORMATS.map(({ name }) => name).sort()).toEqual(files.sort());
  const chapter = readFileSync('src/cli/guide/returns.md', 'utf8');
  expect(files.filter((name) => !chapter.includes(`\`${name}\``))).toEqual([]);
});

test.each([
  [
    'a court’s list with “Charge” and “Result”',
    'Court,Heard on,Who,Charge,Result\nTestham,03/02/2025,Fern Test,Theft,Fined £120\n',
  ],
  ['areas that are no forces', 'Area,Charged\nNorth wing,12\n'],
  ['headings alone', 'Force,Charged,Recorded\n'],
])('%s is no return', async (_, csv) => {
  const { content } = await readContent(documentOf('own.csv', Buffer.from(csv)));
  expect(RETURN_FORMATS.filter((format) => format.recognises(content)).map(({ name }) => name)).toEqual([]);
});
