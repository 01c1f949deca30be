import type { Content } from '../content.js';
import { htmlBlocks } from './html-blocks.js';

/**
 * Reads a web page as what a reader sees of it, in order: headings, paragraphs, rows of tables and lists of terms, each with its line
 * in the file. Nothing is fetched, no script runs. Throws `QuarantineError` `nested_too_deep`.
 */
export function readHtml(page: string): Content & { kind: 'html' } {
  return { kind: 'html', blocks: htmlBlocks(page) };
}
