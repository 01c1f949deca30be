import { createHash } from 'node:crypto';
import type { Place } from '../../place.js';
import type { ProblemCode } from '../../problem.js';

/** What is known to be left over, or missing, says what a document is made of. */
const OF_SHAPE: ReadonlySet<string> = new Set<ProblemCode>(['unread_field', 'missing_field']);

/**
 * The fingerprint of what no reader knows in a document: its format, and each field or heading left over or missing, without
 * the numbers of rows and entries. Hashes, for a heading can hold anything; sorted, each once.
 */
export function leftoversOf(
  format: string,
  problems: readonly { readonly code: string; readonly at?: Place | null | undefined }[],
): readonly string[] {
  const fields = problems.flatMap(({ code, at }) => (OF_SHAPE.has(code) && at ? [`${code} ${fieldAt(at)}`] : []));
  return [...new Set([format, ...fields.map((field) => `${format} ${field}`)].map(hashOf))].sort();
}

function fieldAt(at: Place): string {
  const named = 'pointer' in at ? at.pointer : 'path' in at ? at.path : 'column' in at ? at.column : '';
  return (named ?? '').replace(/\d+/g, '#');
}

function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}
