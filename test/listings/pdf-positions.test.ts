import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import type { Page, TextRun } from '../../src/documents/content.js';
import { documentOf } from '../../src/documents/document.js';
import { readPdf } from '../../src/documents/pdf/pdf.js';
import type { Parsed } from '../../src/listings/format.js';
import { readDocument } from '../../src/listings/read-document.js';
import { recognise } from '../../src/listings/recognise.js';

const samples = ['court-register-pdf', 'cath-list-pdf'].flatMap((format) => {
  const folder = join('samples/listings', format);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(folder, name));
});

const read = (pages: readonly Page[]): Parsed => recognise({ kind: 'pages', pages }).read({ kind: 'pages', pages });

/** The same without places, which a new print moves by parts of a point. */
const saidIn = ({ listings, problems }: { readonly listings: unknown; readonly problems: readonly unknown[] }) => ({
  problems: problems.length,
  listings: JSON.parse(JSON.stringify(listings, (key, value: unknown) => (key === 'at' ? undefined : value))),
});

/** Prints runs where they stand, in the order they are given. */
async function print(pages: readonly { readonly size: [number, number]; readonly runs: readonly TextRun[] }[]) {
  const doc = new PDFDocument({ autoFirstPage: false, margin: 0 });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.on('end', resolve));
  for (const { size, runs } of pages) {
    doc.addPage({ size, margin: 0 });
    for (const { text, x, y, height } of runs) {
      doc.fontSize(height).text(text, x, y + height, { baseline: 'alphabetic', lineBreak: false });
    }
  }
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

describe('words are told by where they stand, not by their order in the file', () => {
  test.each(samples)('the runs of %s in any order are the same document', async (path) => {
    const { pages } = await readPdf(readFileSync(path));
    const expected = read(pages);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (keys) => {
        const shuffled = pages.map((page) => {
          const runs = page.runs.map((run) => ({ run, key: keys.next().value as number }));
          return { ...page, runs: runs.sort((a, b) => a.key - b.key).map(({ run }) => run) };
        });
        expect(read(shuffled)).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  test.each(samples)('%s printed anew from its last word to its first is the same document', async (path) => {
    const { pages } = await readPdf(readFileSync(path));
    const backwards = pages.map(({ width, height, runs }) => ({
      size: [width, height] as [number, number],
      runs: [...runs].reverse(),
    }));
    const again = await readDocument(documentOf('backwards.pdf', await print(backwards)));
    expect(again.quarantined).toBeNull();
    expect(saidIn(again)).toEqual(saidIn(read(pages)));
  });
});

describe('a table of cells that wrap, printed column by column', () => {
  const EDGES = [30, 110, 230, 320, 440, 490, 570, 680];
  const HEADINGS = [
    'Block Start',
    'Defendant Name',
    'Date of Birth',
    'Address',
    'Age',
    'Informant',
    'Case Number',
    'Offence Code',
  ];
  const SIZE: [number, number] = [842, 300];
  const LINE = 11;
  const cell = (column: number, y: number, lines: readonly string[]): TextRun[] =>
    lines.map((text, line) => ({ text, x: EDGES[column] ?? 0, y: y + line * LINE, width: text.length * 5, height: 9 }));
  const heading = (y: number) => HEADINGS.flatMap((words, column) => cell(column, y, [words]));
  const row = (y: number, cells: readonly (readonly string[])[]) =>
    cells.flatMap((lines, column) => cell(column, y, lines));
  const first = row(140, [
    ['09:30'],
    ['Jasper Moss', 'Testfern'],
    ['09/05/1991'],
    ['14 Quartz Row,', 'Mossbury, ZZ1', '1ZZ'],
    ['33'],
    ['POL01'],
    ['1600000001'],
    ['SX03250'],
  ]);
  const second = row(230, [
    ['09:30'],
    ['Wren Testbasalt'],
    ['10/06/1992'],
    ['3 Slate Lane,', 'Fernshire,'],
    ['32'],
    ['POL01'],
    ['1600000002'],
    ['PK78001'],
  ]);
  const top = [
    ...cell(0, 20, ['Magistrates Public Adult Court List for Mossbury']),
    ...cell(0, 45, ['List for 16 October 2024']),
    ...cell(0, 70, ['LJA: Fernshire']),
    ...cell(0, 85, ['Court Room: 2']),
  ].map((run, at) => (at === 0 ? { ...run, height: 16 } : run));
  const byColumn = (runs: readonly TextRun[]) => [...runs].sort((a, b) => a.x - b.x || b.y - a.y);

  test('gives each cell its lines, over the end of a page too', async () => {
    const bytes = await print([
      { size: SIZE, runs: byColumn([...top, ...heading(110), ...first, ...second, ...cell(6, 280, ['Page 1 of 2'])]) },
      { size: SIZE, runs: byColumn([...heading(20), ...cell(3, 40, ['Mossbury, ZZ2', '2ZZ'])]) },
    ]);
    const { listings, quarantined } = await readDocument(documentOf('table.pdf', bytes));
    expect(quarantined).toBeNull();
    const people = listings.flatMap(({ hearings }) => hearings).flatMap(({ defendants }) => defendants);
    expect(people.map(({ name, address }) => [name?.full, address])).toEqual([
      ['Jasper Moss Testfern', '14 Quartz Row, Mossbury, ZZ1 1ZZ'],
      ['Wren Testbasalt', '3 Slate Lane, Fernshire, Mossbury, ZZ2 2ZZ'],
    ]);
    expect(listings.map(({ sittingDate, courtHouse }) => [sittingDate, courtHouse])).toEqual([
      ['2024-10-16', 'Mossbury'],
    ]);
  });
});
