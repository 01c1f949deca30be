import type { Page } from '../content.js';
import { drawPage } from './drawing.js';
import { openFile } from './file.js';
import { NotPlain } from './not-plain.js';
import { pagesOf } from './page-tree.js';
import type { PrintedPages } from './printed-pages.js';

/** What a PDF was found to hold that this reader does not know. */
export interface Declined {
  readonly declined: string;
}

/**
 * The pages of a plain PDF: one that is whole, is not encrypted, and whose letters stand upright, as the page is turned, in fonts that say what they stand for.
 * Nothing is guessed: what is anything else is declined whole, before a page of it is given. Throws `QuarantineError`
 * `archive_too_large`. About a tenth of the work of pdf.js, which also reads the shapes of the letters (2026-11-22).
 */
export function openPlainPages(bytes: Uint8Array): PrintedPages | Declined {
  try {
    const file = openFile(bytes);
    const drawn = pagesOf(file).map((page) => ({ page, ...drawPage(page, file) }));
    return {
      count: drawn.length,
      page: async (number) => pageOf(number, drawn[number - 1]),
      hasPicture: async (number) => drawn[number - 1]?.hasPicture === true,
      close: async () => {},
    };
  } catch (error) {
    if (error instanceof NotPlain) return { declined: error.message };
    throw error;
  }
}

interface DrawnPage extends ReturnType<typeof drawPage> {
  readonly page: ReturnType<typeof pagesOf>[number];
}

function pageOf(number: number, drawn: DrawnPage | undefined): Page {
  if (!drawn) throw new RangeError(`The PDF has no page ${number}.`);
  const { page, runs } = drawn;
  return { number, width: page.width, height: page.height, runs };
}
