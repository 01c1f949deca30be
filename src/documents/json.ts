import type { Content } from './content.js';
import { decode } from './decode.js';
import { findJsonFault } from './json-fault.js';
import { LIMITS } from './limits.js';
import { QuarantineError } from './quarantine-error.js';

/** Reads JSON (RFC 8259). Throws `QuarantineError`: `invalid_json` with the line of the fault, `nested_too_deep`, `text_too_large`. */
export function readJson(bytes: Uint8Array): Content & { kind: 'json' } {
  const text = decode(bytes);
  const fault = findJsonFault(text, { depth: LIMITS.depth, values: LIMITS.jsonValues });
  if (fault?.kind === 'depth') {
    throw new QuarantineError('nested_too_deep', `The JSON is nested deeper than ${LIMITS.depth} levels.`, fault.at);
  }
  if (fault?.kind === 'values') {
    throw new QuarantineError('text_too_large', `The JSON holds more than ${LIMITS.jsonValues} values.`, fault.at);
  }
  if (fault) {
    throw new QuarantineError(
      'invalid_json',
      `The JSON is broken on line ${fault.at.line}: ${fault.expected}.`,
      fault.at,
    );
  }
  const value: unknown = JSON.parse(text);
  return { kind: 'json', value };
}
