import type { Page } from '../content.js';

/** A PDF that has been opened: its pages, one at a time. Whoever opens it closes it. */
export interface PrintedPages {
  readonly count: number;
  /** A page's words with where they stand; `number` counts from 1. */
  page(number: number): Promise<Page>;
  /** Whether a page shows a picture. */
  hasPicture(number: number): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * What reads a PDF's words by position: all the rest of the program knows of it. Opens the document once and leaves its bytes
 * as they were. Throws `QuarantineError`, here or from `page`: `encrypted_pdf`, `invalid_pdf`.
 */
export type OpenPrintedPages = (bytes: Uint8Array) => Promise<PrintedPages>;
