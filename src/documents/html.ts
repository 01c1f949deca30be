import { load } from 'cheerio/slim';
import type { Content, HtmlBlock } from './content.js';
import { decode } from './decode.js';
import { type HtmlNode, htmlBlocks } from './html-blocks.js';
import { deepestHtml } from './html-depth.js';
import { LIMITS } from './limits.js';
import { QuarantineError } from './quarantine-error.js';

/**
 * Reads a web page as what a reader sees of it, in order: headings, paragraphs, rows of tables and lists of terms, each with its line
 * in the file. Nothing is fetched, no script runs. Throws `QuarantineError` `nested_too_deep`.
 */
export function readHtml(bytes: Uint8Array): Content & { kind: 'html' } {
  const text = decode(bytes);
  const depth = deepestHtml(text);
  if (depth > LIMITS.htmlDepth) {
    throw new QuarantineError('nested_too_deep', `The page is nested deeper than ${LIMITS.htmlDepth} levels.`);
  }
  const page = load(text, { xml: { xmlMode: false, decodeEntities: true, withStartIndices: true } });
  const blocks: readonly HtmlBlock[] = htmlBlocks(page.root().toArray() as readonly HtmlNode[], text);
  return { kind: 'html', blocks };
}
