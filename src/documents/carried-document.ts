import type { Content } from './content.js';
import { decode } from './decode.js';
import { findJsonFault } from './json/json-fault.js';
import { opensLikeJson } from './json/json-outline.js';
import { LIMITS } from './limits.js';
import type { OpenedDocument } from './opened-document.js';
import { readContent } from './read-content.js';
import { type ContentKind, sniff } from './sniff.js';

/** A message may have been put into text by this many systems, one after the other. */
const DEEPEST = 4;
/** Shorter texts carry no document. */
const SHORTEST = 40;
const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;
const OF_DOCUMENT: ReadonlySet<ContentKind> = new Set([
  'xml',
  'html',
  'pages',
  'workbook',
  'docx',
  'odt',
  'ods',
  'rtf',
]);

/**
 * The document that a wrapper carries as text: JSON escaped in a field of JSON or in base64, and one XML message, page or print
 * in a field, in base64 where it is no text. Undefined where nothing is carried. Throws `QuarantineError` for what is carried broken.
 */
export async function carriedDocument(content: Content): Promise<OpenedDocument | undefined> {
  if (content.kind === 'text') {
    const bytes = bytesIn(content.text);
    return bytes && sniff(bytes) !== 'text' ? readContent({ bytes }) : undefined;
  }
  if (content.kind !== 'json') return undefined;
  const value = unfold(content.value, DEEPEST);
  if (value !== content.value) return { content: { kind: 'json', value }, problems: [] };
  const texts = textsIn(content.value);
  const carried = texts.flatMap((text) => documentIn(text) ?? []);
  const [bytes] = carried;
  if (bytes === undefined || carried.length > 1) return undefined;
  const opened = await readContent({ bytes });
  if (texts.length === 1) return opened;
  const message = 'The document stands as text inside another, of which nothing else is read.';
  return { ...opened, problems: [...opened.problems, { code: 'unread_field', message, at: { pointer: '' } }] };
}

/** The value with what is JSON in its texts in their place; the same value where nothing is. */
function unfold(value: unknown, levels: number): unknown {
  if (typeof value === 'string') {
    const text = levels > 0 ? jsonIn(value) : undefined;
    return text === undefined ? value : unfold(JSON.parse(text), levels - 1);
  }
  if (Array.isArray(value)) {
    const list = value.map((entry) => unfold(entry, levels));
    return list.some((entry, at) => entry !== value[at]) ? list : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const before: Readonly<Record<string, unknown>> = Object(value);
  const fields = Object.entries(before).map(([name, field]) => [name, unfold(field, levels)] as const);
  return fields.some(([name, field]) => field !== before[name]) ? Object.fromEntries(fields) : value;
}

function jsonIn(words: string): string | undefined {
  const bytes = opensLikeJson(words) ? undefined : bytesIn(words);
  const text = bytes ? decode(bytes) : words;
  if (!opensLikeJson(text)) return undefined;
  return findJsonFault(text, { depth: LIMITS.depth, values: LIMITS.jsonValues }) ? undefined : text;
}

function documentIn(words: string): Uint8Array | undefined {
  if (words.length < SHORTEST) return undefined;
  const bytes = /^\s*</.test(words) ? Buffer.from(words, 'utf8') : bytesIn(words);
  return bytes && OF_DOCUMENT.has(sniff(bytes)) ? bytes : undefined;
}

/** What base64 (RFC 4648, either alphabet) stands for, broken into lines or not. */
function bytesIn(words: string): Buffer | undefined {
  if (words.length < SHORTEST) return undefined;
  const bare = words.replace(/\s+/g, '');
  return BASE64.test(bare) ? Buffer.from(bare, 'base64') : undefined;
}

/** Every text of a value. */
function textsIn(value: unknown, found: string[] = []): readonly string[] {
  if (typeof value === 'string') found.push(value);
  else if (typeof value === 'object' && value !== null) for (const field of Object.values(value)) textsIn(field, found);
  return found;
}
