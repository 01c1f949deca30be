import './native-push.js';
import { InvalidPDFException, PasswordException, PDFParse } from 'pdf-parse';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page, TextRun } from './content.js';
import { restorePush } from './native-push.js';
import { QuarantineError } from './quarantine-error.js';

restorePush();

/** No script of the document runs, nothing is fetched, and damage inside a page is an error, not a page with words missing. */
const OPENING = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  enableXfa: false,
  stopAtErrors: true,
  verbosity: 0,
} as const;

/** The end-of-file mark stands in the last 1,024 bytes (ISO 32000-1, annex H.3.18); some systems add a little after it. */
const TAIL_BYTES = 4096;

/**
 * Every page's text with its positions, in points from the top left; `y + height` is the line the letters stand on.
 * Throws `QuarantineError`: `encrypted_pdf`, `invalid_pdf` (broken or cut short), `pdf_without_text` (pictures of pages).
 */
export async function readPdf(bytes: Uint8Array): Promise<{ readonly kind: 'pages'; readonly pages: readonly Page[] }> {
  refuseTruncated(bytes);
  await checkOpens(bytes);
  const loading = getDocument({ ...OPENING, data: Uint8Array.from(bytes) });
  try {
    const document = await loading.promise;
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await pageOf(document, number));
    }
    if (pages.every(({ runs }) => runs.length === 0)) {
      throw new QuarantineError(
        'pdf_without_text',
        'The PDF holds no text, only pictures of pages; ask for the document as text, or run OCR over it first.',
      );
    }
    return { kind: 'pages', pages };
  } catch (error) {
    throw quarantined(error);
  } finally {
    await loading.destroy();
    restorePush();
  }
}

type LoadedDocument = Awaited<ReturnType<typeof getDocument>['promise']>;

async function pageOf(document: LoadedDocument, number: number): Promise<Page> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ disableNormalization: false });
  const runs: TextRun[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [x, baseline] = viewport.convertToViewportPoint(item.transform[4], item.transform[5]);
    const height = item.height > 0 ? item.height : Math.hypot(item.transform[2], item.transform[3]);
    runs.push({ text: item.str, x, y: baseline - height, width: item.width, height });
  }
  page.cleanup();
  return { number, width: viewport.width, height: viewport.height, runs };
}

async function checkOpens(bytes: Uint8Array): Promise<void> {
  const parser = new PDFParse({ ...OPENING, data: Uint8Array.from(bytes) });
  try {
    await parser.getInfo();
  } catch (error) {
    throw quarantined(error);
  } finally {
    await parser.destroy();
  }
}

function refuseTruncated(bytes: Uint8Array): void {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - TAIL_BYTES))).toString('latin1');
  if (!tail.includes('%%EOF')) {
    throw new QuarantineError('invalid_pdf', 'The PDF has no end mark: it was cut short; fetch it again.');
  }
}

function quarantined(error: unknown): QuarantineError {
  if (error instanceof QuarantineError) return error;
  const name = error instanceof Error ? error.name : '';
  if (error instanceof PasswordException || name === 'PasswordException') {
    return new QuarantineError('encrypted_pdf', 'The PDF needs a password; save it without one and give it again.');
  }
  const broken = error instanceof InvalidPDFException || name === 'InvalidPDFException';
  return new QuarantineError(
    'invalid_pdf',
    broken ? 'The PDF is broken; fetch it again.' : 'A page of the PDF could not be read; fetch it again.',
  );
}
