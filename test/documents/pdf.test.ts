import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import PDFDocument from 'pdfkit';
import type { Page } from '../../src/documents/content.js';
import { LIMITS } from '../../src/documents/limits.js';
import { readPdf, scannedPages } from '../../src/documents/pdf/pdf.js';
import type { OpenPrintedPages } from '../../src/documents/pdf/printed-pages.js';
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

/** A picture of one grey dot. */
const SCAN = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

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

describe('whatever reads the positions', () => {
  const blank = { width: 100, height: 100, runs: [] };
  const run = { text: 'Fined', x: 10, y: 10, width: 20, height: 10 };
  const counting = (pages: readonly Omit<Page, 'number'>[]) => {
    const calls: string[] = [];
    const open: OpenPrintedPages = async () => {
      calls.push('open');
      return {
        count: pages.length,
        page: async (number) => {
          calls.push(`page ${number}`);
          return { ...blank, ...pages[number - 1], number };
        },
        hasPicture: async (number) => calls.push(`picture ${number}`) > 0,
        close: async () => void calls.push('close'),
      };
    };
    return { calls, open };
  };
  const bytes = Buffer.from('%PDF-1.7 %%EOF');

  test('is opened once, asked for each page once, and closed', async () => {
    const { calls, open } = counting([blank, { ...blank, runs: [run] }]);
    expect((await readPdf(bytes, open)).pages.map(({ runs }) => runs)).toEqual([[], [run]]);
    expect(calls).toEqual(['open', 'page 1', 'page 2', 'picture 1', 'close']);
  });

  test('is closed where the document is refused', async () => {
    const { calls, open } = counting([blank]);
    await expect(readPdf(bytes, open)).rejects.toMatchObject({ code: 'no_text' });
    expect(calls).toEqual(['open', 'page 1', 'close']);
  });
});

describe('a PDF whose stream unpacks without end', () => {
  /** A page whose words are drawn by this stream. */
  const pdfDrawnBy = (filter: string, data: Buffer): Buffer => {
    const objects = [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 5 0 R/Resources<</Font<</F1 4 0 R>>>>>>',
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ].map((words, at) => `${at + 1} 0 obj\n${words}\nendobj\n`);
    const head = `%PDF-1.4\n${objects.join('')}5 0 obj\n<</Length ${data.length}/Filter${filter}>>\nstream\n`;
    return Buffer.concat([
      Buffer.from(head),
      data,
      Buffer.from('\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
    ]);
  };
  const words = Buffer.from('BT /F1 12 Tf 10 10 Td (Fined) Tj ET');
  const blanks = deflateSync(Buffer.alloc(LIMITS.pdfStreamBytes + 1, ' '), { level: 9 });

  test.each([
    ['deflated', '/FlateDecode', blanks],
    ['deflated twice', '[/FlateDecode/FlateDecode]', deflateSync(blanks)],
    [
      'deflated once too often',
      '[/FlateDecode/FlateDecode/FlateDecode/FlateDecode]',
      [1, 2, 3, 4].reduce((data) => deflateSync(data), words),
    ],
    ['in runs', '/RunLengthDecode', Buffer.alloc(LIMITS.pdfStreamBytes / 50, 0x81)],
    ['in runs, under a name in disguise', '/Run#4cengthDecode', Buffer.alloc(LIMITS.pdfStreamBytes / 50, 0x81)],
  ])('%s is archive_too_large before it is opened', async (_how, filter, data) => {
    expect(await refusal(pdfDrawnBy(filter, data))).toBe('archive_too_large');
  });

  test('while one of a usual size is read', async () => {
    const { pages } = await readPdf(pdfDrawnBy('/FlateDecode', deflateSync(words)));
    expect(pages[0]?.runs.map(({ text }) => text)).toEqual(['Fined']);
  });
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

  test.each([
    [1, 'one page'],
    [3, '3 pages'],
  ])('%i scanned page or pages are no_text, and the message counts them', async (pages, counted) => {
    const scanned = await pdfOf((doc) => {
      doc.rect(10, 10, 100, 100).fill('black');
      for (let page = 1; page < pages; page += 1) doc.addPage().rect(10, 10, 100, 100).fill('black');
    });
    await expect(readPdf(scanned)).rejects.toMatchObject({
      code: 'no_text',
      message: expect.stringContaining(counted),
    });
  });

  test('one page of words among others makes a PDF that is read, and a page that was scanned in is a problem', async () => {
    const mixed = await pdfOf((doc) => {
      doc.rect(10, 10, 100, 100).fill('black');
      hello(doc.addPage());
      doc.addPage().image(SCAN, 0, 0, { width: 400 });
    });
    const { pages } = await readPdf(mixed);
    expect(pages.map(({ runs, isPicture }) => [runs.length, isPicture])).toEqual([
      [0, undefined],
      [1, undefined],
      [0, true],
    ]);
    expect(scannedPages(pages).map(({ code, at }) => [code, at])).toEqual([['no_text', { page: 3, x: 0, y: 0 }]]);
  });

  test('bytes that are no PDF are invalid_pdf', async () => {
    expect(await refusal(Buffer.from('not a PDF at all %%EOF'))).toBe('invalid_pdf');
  });
});
