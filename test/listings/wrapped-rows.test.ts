import { describe, expect, test } from '@jest/globals';
import PDFDocument from 'pdfkit';
import { documentOf } from '../../src/documents/document.js';
import { readDocument } from '../../src/listings/read-document.js';

type Draw = (doc: PDFKit.PDFDocument) => void;

async function print(draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const doc = new PDFDocument({ size: 'A4', margin: 50, ...options });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.on('end', resolve));
  draw(doc);
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

const HEAD = ["REGISTER OF MOSSBURY MAGISTRATES' COURT", 'Tuesday 17 February 2026, Courtroom 1'];
const ORDER =
  'Restraining order made for the defendant in the following terms: Not to contact directly or indirectly the complainant by any means. Not to enter the street known as Chalk Road. This order lasts until further order.';
const TAKEN =
  'Order made under section 153 of the Sentencing Act 2020 to deprive the defendant of his rights in a black mobile telephone, make unknown.';
const FIELDS: readonly (readonly [string, string])[] = [
  ['Case number', '99ZZ1000126'],
  ['Offence', 'SX03250 - Share photograph / film of person in intimate state with intent to cause alarm'],
  ['Plea', 'Guilty'],
  ['Result', ORDER],
  ['Result', 'Fined £100.'],
  ['Result', TAKEN],
  ['Result', 'To pay costs of £85.'],
];
const PERSON = '1. Jasper TESTFERN (DOB 09/05/1991), of 14 Quartz Row, Mossbury';
const READ = [
  { name: 'Jasper TESTFERN', dateOfBirth: '1991-05-09', address: '14 Quartz Row, Mossbury' },
  { title: 'Share photograph / film of person in intimate state with intent to cause alarm', plea: 'Guilty' },
  [ORDER, 'Fined £100.', TAKEN, 'To pay costs of £85.'],
  [],
];

async function read(pdf: Buffer) {
  const { listings, problems } = await readDocument(documentOf('a.pdf', pdf));
  const [defendant, ...others] = listings.flatMap(({ hearings }) => hearings.flatMap(({ defendants }) => defendants));
  const [offence] = defendant?.offences ?? [];
  expect(others).toEqual([]);
  expect(listings.map(({ sittingDate }) => sittingDate)).toEqual(['2026-02-17']);
  return [
    { name: defendant?.name?.full, dateOfBirth: defendant?.dateOfBirth, address: defendant?.address },
    { title: offence?.title, plea: offence?.plea },
    offence?.results.map(({ text }) => text),
    problems.map(({ code }) => code),
  ] as const;
}

describe('a register printed in lines is the same however wide its lines are', () => {
  const widths = [170, 200, 230, 260, 300, 340, 380, 420, 460, 500];
  test.each(widths)('%i points', async (width) => {
    const pdf = await print((doc) => {
      for (const line of [...HEAD, PERSON, ...FIELDS.map(([label, value]) => `${label}: ${value}`)])
        doc.text(line, { width });
    });
    expect(await read(pdf)).toEqual(READ);
  });
});

/** A table of labels and values, each label beside the first, middle or last line of its value. */
function table(doc: PDFKit.PDFDocument, width: number, aligned: number): void {
  for (const line of [...HEAD, PERSON]) doc.text(line, 50, doc.y);
  for (const [label, value] of FIELDS) {
    const height = doc.heightOfString(value, { width });
    const line = doc.currentLineHeight(true);
    const y = doc.y;
    const down = (height - line) * aligned;
    doc.text(label, 50, y + down, { lineBreak: false });
    doc.text(value, 150, y, { width });
    doc.y = y + height + 4;
  }
}

describe('a cell of several lines is one value, wherever its label stands beside it', () => {
  test.each([
    ['top', 0],
    ['middle', 0.5],
    ['foot', 1],
  ])('at the %s', async (_where, aligned) => {
    for (const width of [180, 240, 300, 360]) {
      expect(await read(await print((doc) => table(doc, width, aligned)))).toEqual(READ);
    }
  });
});

test('a line that ends before its edge was ended on purpose', async () => {
  const pdf = await print((doc) => {
    for (const line of [...HEAD, PERSON, 'Offence: Theft', 'Result:', 'Fined £100.', 'To pay costs of £85.'])
      doc.text(line);
    doc.text('Witness statements were read out. '.repeat(12));
  });
  expect((await read(pdf))[2]?.slice(0, 2)).toEqual(['Fined £100.', 'To pay costs of £85.']);
});

test('what every page has at its top and foot is said once, and parts no result', async () => {
  const pdf = await print(
    (doc) => {
      const page = (...lines: readonly string[]) => {
        doc.text('Sheet1', 50, 30, { lineBreak: false });
        doc.text('Printed for the bench only', 50, 780, { lineBreak: false });
        doc.text(lines[0] ?? '', 50, 60);
        for (const line of lines.slice(1)) doc.text(line);
      };
      const [before = '', after = ''] = TAKEN.split(' rights ');
      page(...HEAD, PERSON, ...FIELDS.slice(0, 5).map(([label, value]) => `${label}: ${value}`), `Result: ${before}`);
      doc.addPage();
      page(`rights ${after}`, 'Result: To pay costs of £85.');
    },
    { margin: 20 },
  );
  const [, , results, problems] = await read(pdf);
  expect(results?.slice(0, 3)).toEqual([ORDER, 'Fined £100.', TAKEN]);
  expect(problems).toEqual([]);
});
