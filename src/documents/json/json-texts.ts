import { LIMITS } from '../limits.js';
import { findJsonFault, type JsonFault } from './json-fault.js';

/**
 * The values of a text that holds several JSON objects or lists, each over as many lines as it likes, with white space or nothing
 * between: how messages look when files of them are put together (RFC 7464 without its marks). A later one that is broken is told with
 * its line. Undefined for any other text.
 */
export function readJsonTexts(
  text: string,
): { readonly values: readonly unknown[] } | { readonly fault: JsonFault } | undefined {
  const texts = topLevel(text);
  if (texts.length < 2) return undefined;
  const values: unknown[] = [];
  let left = LIMITS.jsonValues;
  for (const { start, end } of texts) {
    const own = text.slice(start, end);
    const fault = findJsonFault(own, { depth: LIMITS.depth, values: left });
    if (fault && values.length === 0) return undefined;
    if (fault) return { fault: { ...fault, at: { line: fault.at.line + lineFeeds(text, start) } } };
    left -= mostValues(own);
    values.push(JSON.parse(own));
  }
  return { values };
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING: ReadonlySet<number> = new Set([0x7b, 0x5b]);
const CLOSING: ReadonlySet<number> = new Set([0x7d, 0x5d]);
/** White space, the mark before a record (RFC 7464), a mark of order left by putting files together. */
const BETWEEN: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0x1e, 0xfeff]);

/** Where each object or list begins and ends; the last may be broken. Empty where anything else stands between. */
function topLevel(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (depth === 0) {
      if (BETWEEN.has(code)) continue;
      if (!OPENING.has(code)) return [];
      start = at;
      depth = 1;
    } else if (code === QUOTE) at = endOfString(text, at);
    else if (OPENING.has(code)) depth += 1;
    else if (CLOSING.has(code)) {
      depth -= 1;
      if (depth === 0) found.push({ start, end: at + 1 });
    }
  }
  return depth === 0 ? found : [...found, { start, end: text.length }];
}

function endOfString(text: string, opening: number): number {
  for (let at = opening + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE) return at;
  }
  return text.length;
}

function lineFeeds(text: string, end: number): number {
  let found = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) found += 1;
  return found;
}

/** Each name and value but the first has a mark before it: never more values than these. */
function mostValues(text: string): number {
  let marks = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x2c || code === 0x3a) marks += 1;
  }
  return marks;
}
