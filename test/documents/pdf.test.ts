import { describe, expect, test } from '@jest/globals';
import PDFDocument from 'pdfkit';
import { readPdf } from '../../src/documents/pdf.js';
import { QuarantineError } from '../../src/documents/quarantine-error.js';

function pdfOf(print: (doc: PDFKit.PDFDocument) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const doc = new PDFDocument({ size: 'A4', margin: 0, compress: false, ...options });
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
    print(doc);
    doc.end();
  });
}

const hello = (doc: PDFKit.PDFDocument): void => {
  doc.fontSize(10).text('Fined £100.00', 50, 100, { lineBreak: false });
};

async function refusal(bytes: Uint8Array): Promise<string> {
  return readPdf(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof QuarantineError ? error.code : String(error)),
  );
}

test('gives every page its size and its words where they stand, from the top left', async () => {
  const bytes = await pdfOf((doc) => {
    hello(doc);
    doc.addPage({ size: [300, 200], margin: 0 });
    doc.fontSize(20).text('second', 10, 20, { lineBreak: false });
  });
  const { pages } = await readPdf(bytes);
  expect(pages.map(({ number }) => number)).toEqual([1, 2]);
  expect(pages[1]).toMatchObject({ width: 300, height: 200 });
  const [run] = pages[0]?.runs ?? [];
  expect(run).toMatchObject({ text: 'Fined £100.00', x: 50, height: 10 });
  expect(run?.y).toBeGreaterThan(95);
  expect(run?.y).toBeLessThan(102);
  expect(run?.width).toBeGreaterThan(55);
});

test('leaves the bytes it was given as they were', async () => {
  const bytes = new Uint8Array(await pdfOf(hello));
  const before = bytes.length;
  await readPdf(bytes);
  expect(bytes.length).toBe(before);
  await readPdf(bytes);
});

describe('what cannot be read', () => {
  test('a PDF that needs a password is encrypted_pdf', async () => {
    expect(await refusal(await pdfOf(hello, { userPassword: 'moss', ownerPassword: 'fern' }))).toBe('encrypted_pdf');
  });

  test('a PDF locked against printing only is read', async () => {
    expect(await refusal(await pdfOf(hello, { ownerPassword: 'fern' }))).toBe('read');
  });

  test('a PDF cut anywhere is invalid_pdf', async () => {
    const bytes = await pdfOf(hello);
    for (const kept of [0.02, 0.3, 0.6, 0.9]) {
      expect(await refusal(bytes.subarray(0, Math.floor(bytes.length * kept)))).toBe('invalid_pdf');
    }
  });

  test('a PDF with its middle missing is invalid_pdf', async () => {
    const bytes = await pdfOf(hello);
    expect(await refusal(Buffer.concat([bytes.subarray(0, 200), bytes.subarray(-60)]))).toBe('invalid_pdf');
  });

  test('pages that hold only drawings are pdf_without_text', async () => {
    expect(await refusal(await pdfOf((doc) => doc.rect(10, 10, 100, 100).fill('black')))).toBe('pdf_without_text');
  });

  test('bytes that are no PDF are invalid_pdf', async () => {
    expect(await refusal(Buffer.from('not a PDF at all %%EOF'))).toBe('invalid_pdf');
  });
});
