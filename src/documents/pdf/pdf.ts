import type { Problem } from '../../problem.js';
import type { Page } from '../content.js';
import { QuarantineError } from '../quarantine-error.js';
import { assertStreamsUnpackSafely } from './pdf-streams.js';
import { openPlainPages } from './plain-pages.js';
import type { OpenPrintedPages } from './printed-pages.js';

/** The end-of-file mark stands in the last 1,024 bytes (ISO 32000-1, annex H.3.18); some systems add a little after it. */
const TAIL_BYTES = 4096;

/** What is plain is read as such, all else by pdf.js: it is large, and loaded with the first PDF that needs it. */
const openPages: OpenPrintedPages = async (bytes) => {
  const plain = openPlainPages(bytes);
  if (!('declined' in plain)) return plain;
  assertStreamsUnpackSafely(bytes);
  const { openPdfjsPages } = await import('./pdfjs-pages.js');
  return openPdfjsPages(bytes);
};

/**
 * Every page's text with its positions, in points from the top left; `y + height` is the line the letters stand on.
 * Throws `QuarantineError`: `encrypted_pdf`, `invalid_pdf` (broken or cut short), `no_text` (pictures of pages),
 * `archive_too_large` (a stream that unpacks without end).
 */
export async function readPdf(
  bytes: Uint8Array,
  open: OpenPrintedPages = openPages,
): Promise<{ readonly kind: 'pages'; readonly pages: readonly Page[] }> {
  refuseTruncated(bytes);
  const printed = await open(bytes);
  try {
    const pages: Page[] = [];
    for (let number = 1; number <= printed.count; number += 1) pages.push(await printed.page(number));
    if (pages.every(({ runs }) => runs.length === 0)) throw withoutText(pages.length);
    for (const [at, page] of pages.entries()) {
      if (page.runs.length === 0 && (await printed.hasPicture(page.number))) pages[at] = { ...page, isPicture: true };
    }
    return { kind: 'pages', pages };
  } finally {
    await printed.close();
  }
}

function withoutText(pages: number): QuarantineError {
  const holds = pages === 1 ? 'one page and no text on it' : `${pages} pages and no text on any`;
  return new QuarantineError(
    'no_text',
    `The PDF was scanned: it holds ${holds}. Ask for the document as text, or run OCR over it first.`,
  );
}

/** One problem for each page of a PDF that was scanned in among others that hold words. */
export function scannedPages(pages: readonly Page[]): readonly Problem[] {
  return pages.flatMap(({ number, isPicture }): Problem[] => {
    if (!isPicture) return [];
    const message = 'The page is a picture without words: nothing is read of it. Run OCR over the document.';
    return [{ code: 'no_text', message, at: { page: number, x: 0, y: 0 } }];
  });
}

function refuseTruncated(bytes: Uint8Array): void {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - TAIL_BYTES))).toString('latin1');
  if (!tail.includes('%%EOF')) {
    throw new QuarantineError('invalid_pdf', 'The PDF has no end mark: it was cut short; fetch it again.');
  }
}
