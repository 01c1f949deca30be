import { LIMITS } from '../limits.js';
import { findJsonFault, type JsonFault } from './json-fault.js';

/**
 * The values of a text that holds one JSON object or list a line (JSON Lines), in their order: how systems export many messages.
 * A later line that is broken is told with its number. Undefined for any other text.
 */
export function readJsonLines(
  text: string,
): { readonly values: readonly unknown[] } | { readonly fault: JsonFault } | undefined {
  const end = text.indexOf('\n');
  if (end < 0 || faultOf(text.slice(0, end)) !== undefined) return undefined;
  const values: unknown[] = [];
  let marks = 0;
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const fault = faultOf(line);
    if (fault && values.length < 2) return undefined;
    if (fault) return { fault: { ...fault, at: { line: at + 1 } } };
    // Each name and value but the first has one before it: never fewer than the values.
    for (const character of line) if (character === ',' || character === ':') marks += 1;
    if (marks > LIMITS.jsonValues) return { fault: { kind: 'values', expected: '', at: { line: at + 1 } } };
    values.push(JSON.parse(line));
  }
  return values.length < 2 ? undefined : { values };
}

function faultOf(line: string): JsonFault | undefined {
  return findJsonFault(line, { depth: LIMITS.depth, values: LIMITS.jsonValues });
}
