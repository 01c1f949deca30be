import type { Content } from './content.js';
import { decode } from './decode.js';
import { findJsonFault } from './json-fault.js';
import { outlineOf } from './json-outline.js';
import { LIMITS } from './limits.js';
import { QuarantineError } from './quarantine-error.js';

/** Reads JSON (RFC 8259). Throws `QuarantineError`: `invalid_json` with the line of the fault, `nested_too_deep`, `text_too_large`. */
export function readJson(bytes: Uint8Array): Content & { kind: 'json' } {
  const text = decode(bytes);
  // `JSON.parse` is many times faster than the walk that finds a fault: it goes first, wherever the text is too short for too many values.
  if (text.length > LIMITS.jsonValues) throwFault(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throwFault(text);
    throw error;
  }
  if (outlineOf(value).isTooDeep) throwFault(text);
  return { kind: 'json', value };
}

/** Throws what is wrong with a text; comes back where nothing is. */
function throwFault(text: string): void {
  const fault = findJsonFault(text, { depth: LIMITS.depth, values: LIMITS.jsonValues });
  switch (fault?.kind) {
    case undefined:
      return;
    case 'depth':
      throw new QuarantineError('nested_too_deep', `The JSON is nested deeper than ${LIMITS.depth} levels.`, fault.at);
    case 'values':
      throw new QuarantineError('text_too_large', `The JSON holds more than ${LIMITS.jsonValues} values.`, fault.at);
    case 'syntax': {
      const message = `The JSON is broken on line ${fault.at.line}: ${fault.expected}.`;
      throw new QuarantineError('invalid_json', message, fault.at);
    }
  }
}
