import './native-push.js';
import { getException, InvalidPDFException, PasswordException } from 'pdf-parse';
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page, TextRun } from '../content.js';
import { QuarantineError } from '../quarantine-error.js';
import { restorePush } from './native-push.js';
import { pdfjsInThisThread } from './pdfjs-port.js';
import type { OpenPrintedPages } from './printed-pages.js';

restorePush();

const worker = pdfjsInThisThread();

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

/** Pages by pdf.js. */
export const openPdfjsPages: OpenPrintedPages = async (bytes) => {
  // pdf.js takes the bytes it is given away.
  const loading = getDocument({ ...OPENING, worker, data: new Uint8Array(bytes) });
  const close = () => loading.destroy();
  try {
    const document = await loading.promise;
    return {
      count: document.numPages,
      page: (number) => pageOf(document, number).catch(refuse),
      hasPicture: (number) => hasPicture(document, number).catch(refuse),
      close,
    };
  } catch (error) {
    await close();
    return refuse(error);
  }
};

async function pageOf(document: PDFDocumentProxy, number: number): Promise<Page> {
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

const PICTURES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
]);

async function hasPicture(document: PDFDocumentProxy, number: number): Promise<boolean> {
  const page = await document.getPage(number);
  const { fnArray } = await page.getOperatorList();
  page.cleanup();
  return fnArray.some((operator) => PICTURES.has(operator));
}

function refuse(thrown: unknown): never {
  const error = getException(thrown);
  if (error instanceof PasswordException) {
    throw new QuarantineError('encrypted_pdf', 'The PDF needs a password; save it without one and give it again.');
  }
  const broken = error instanceof InvalidPDFException;
  throw new QuarantineError(
    'invalid_pdf',
    broken ? 'The PDF is broken; fetch it again.' : 'A page of the PDF could not be read; fetch it again.',
  );
}
