import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Page, TextRun } from '../../../src/documents/content.js';
import { openPdfjsPages } from '../../../src/documents/pdf/pdfjs-pages.js';
import { openPlainPages } from '../../../src/documents/pdf/plain-pages.js';
import type { PrintedPages } from '../../../src/documents/pdf/printed-pages.js';
import { rawPdf, rawStream } from './raw-pdf.js';

/** Points that two readers may differ by. */
const NEAR = 0.05;

/** The judge is pdf.js: all PDFs of the project by `npx tsx scripts/compare-pdf-readers.ts samples test`. */
async function bothReadings(bytes: Buffer): Promise<readonly [plain: readonly Page[], judge: readonly Page[]]> {
  const opened = openPlainPages(bytes);
  if ('declined' in opened) throw new Error(opened.declined);
  return [await pagesOf(opened), await pagesOf(await openPdfjsPages(bytes))];
}

async function pagesOf(printed: PrintedPages): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (let number = 1; number <= printed.count; number += 1) pages.push(await printed.page(number));
  await printed.close();
  return pages;
}

const textsOf = (pages: readonly Page[]) => pages.map(({ runs }) => runs.map(({ text }) => text));
const placesOf = (pages: readonly Page[]) =>
  pages.flatMap(({ width, height, runs }) => [
    width,
    height,
    ...runs.flatMap((run: TextRun) => [run.x, run.y, run.width, run.height]),
  ]);

async function expectToAgree(bytes: Buffer): Promise<void> {
  const [plain, judge] = await bothReadings(bytes);
  expect(textsOf(plain)).toEqual(textsOf(judge));
  const places = placesOf(judge);
  const apart = placesOf(plain).filter((place, at) => Math.abs(place - (places[at] ?? Number.NaN)) > NEAR);
  expect(apart).toEqual([]);
}

const pdfsIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.pdf'))
        .map((name) => join(folder, name))
    : [];

describe('the reader of plain PDFs and pdf.js see the same words in the same places', () => {
  const prints = ['test/documents/pdf/prints', 'samples/listings/court-register-pdf', 'samples/listings/cath-list-pdf'];
  const published = pdfsIn('../shared/fixtures/pcr-registers').slice(0, 2);
  test.each([...prints.flatMap(pdfsIn), ...published])('%s', async (path) => {
    await expectToAgree(readFileSync(path));
  });

  test.each([
    [90, '0 1 -1 0 300 60 Tm'],
    [180, '-1 0 0 -1 300 60 Tm'],
    [270, '0 -1 1 0 50 200 Tm'],
  ])('a page turned by %i degrees, its words turned back', async (degrees, turn) => {
    const content = `BT /F1 10 Tf ${turn} 3 Ts (Fined) Tj 0 Ts [(to)-300(pay)] TJ 30 -20 Td (costs) Tj ET`;
    await expectToAgree(rawPdf({ content, page: `/CropBox[10 20 390 280]/Rotate ${degrees}` }));
  });

  test('however words are set', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(settings, { minLength: 2, maxLength: 14 }), (content) =>
        expectToAgree(
          rawPdf({
            content: `BT /F1 12 Tf 50 200 Td ${content.join(' ')} ET`,
            page: '/MediaBox[-900 -900 1500 1500]',
            resources:
              '<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>' +
              '/F2<</Type/Font/Subtype/Type1/BaseFont/Times-Bold/Encoding/WinAnsiEncoding>>>>/XObject<</X1 5 0 R>>>>',
            objects: [
              rawStream(
                '/Type/XObject/Subtype/Form/BBox[0 0 400 300]/Matrix[1 0 0 1 10 10]',
                'BT (inside) Tj /F1 10 Tf 5 5 Td (form) Tj ET',
              ),
            ],
          }),
        ),
      ),
      // Seeded: once in thousands of prints a gap is as wide as where words begin to be set apart, and both may round as they like.
      { numRuns: 60, seed: 20261122 },
    );
  });
});

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value.toFixed(3));
const word = fc.constantFrom(
  'Fined',
  ' ',
  'to pay',
  'a  b',
  'VA',
  '\\(x\\)',
  '\\243',
  'g',
  ' lead',
  'trail ',
  '\\255\\240',
);
/** Never as wide, with blanks or without, as where words begin to be set apart: there both may round as they like. */
const gap = fc.integer({ min: -900, max: 250 }).map((value) => (value + 0.37).toFixed(2));
const line = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 5 });

/** Ways to set words. */
const settings = fc.oneof(
  { weight: 6, arbitrary: word.map((words) => `(${words}) Tj`) },
  { weight: 6, arbitrary: line.map((parts) => `[${parts.map(([words, by]) => `(${words})${by}`).join('')}] TJ`) },
  { weight: 3, arbitrary: fc.tuple(number(-60, 90), number(-30, 30)).map(([x, y]) => `${x} ${y} Td`) },
  { weight: 2, arbitrary: number(-60, 90).map((x) => `${x} 0 Td`) },
  { weight: 1, arbitrary: fc.tuple(number(-3, 3), number(-14, 14)).map(([x, y]) => `${x} ${y} TD`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(number(0.5, 2), number(10, 300), number(10, 250))
      .map(([size, x, y]) => `${size} 0 0 ${size} ${x} ${y} Tm`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('F1', 'F2'), fc.constantFrom(8, 12))
      .map(([name, size]) => `/${name} ${size} Tf`),
  },
  { weight: 1, arbitrary: number(-1, 4).map((by) => `${by} Tc`) },
  { weight: 1, arbitrary: number(-2, 9).map((by) => `${by} Tw`) },
  { weight: 1, arbitrary: number(50, 150).map((by) => `${by} Tz`) },
  { weight: 1, arbitrary: number(-6, 6).map((by) => `${by} Ts`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'T*',
      "(next) '",
      '1 .5 (both) "',
      '14 TL',
      '/Span BMC',
      'EMC',
      'ET BT',
      'ET q BT /F1 9 Tf',
      'ET Q BT',
      'ET q .5 0 0 .5 20 20 cm BT',
      '/X1 Do',
    ),
  },
);
