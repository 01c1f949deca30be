import type { Content } from '../content.js';
import { decode } from '../decode.js';
import { LIMITS } from '../limits.js';
import { QuarantineError } from '../quarantine-error.js';
import { findJsonFault, type JsonFault } from './json-fault.js';
import { readJsonLines } from './json-lines.js';
import { mayHoldMessage, outlineOf } from './json-outline.js';
import { oneByteJson } from './json-text.js';
import { readJsonTexts } from './json-texts.js';

/**
 * Reads JSON (RFC 8259), and several objects or lists one after another (JSON Lines too) as the list of them. Throws `QuarantineError`: `invalid_json` with the line of the
 * fault, `nested_too_deep`, `text_too_large`.
 */
export function readJson(bytes: Uint8Array): Content & { kind: 'json' } {
  return soundJson(bytes) ?? readDecoded(decode(bytes));
}

/** Nearly every document, the quickest way; undefined where anything is amiss, which the text as it stands has to tell of. */
function soundJson(bytes: Uint8Array): (Content & { kind: 'json' }) | undefined {
  const text = oneByteJson(bytes);
  if (text === undefined || text.length > LIMITS.jsonValues) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return outlineOf(value, mayHoldMessage(text)).isTooDeep ? undefined : { kind: 'json', value };
  } catch {
    return undefined;
  }
}

function readDecoded(text: string): Content & { kind: 'json' } {
  // `JSON.parse` is many times faster than the walk that finds a fault: it goes first, wherever the text is too short for too many values.
  if (text.length > LIMITS.jsonValues) {
    const values = valuesOf(text);
    if (values) return checked(values, text);
    throwFault(text);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const values = valuesOf(text);
    if (values) return checked(values, text);
    throwFault(text);
    throw error;
  }
  return checked(value, text);
}

function valuesOf(text: string): readonly unknown[] | undefined {
  const several = readJsonLines(text) ?? readJsonTexts(text);
  if (several && 'fault' in several) throw errorOf(several.fault);
  return several?.values;
}

function checked(value: unknown, text: string): Content & { kind: 'json' } {
  if (outlineOf(value).isTooDeep) throwFault(text);
  return { kind: 'json', value };
}

/** Throws what is wrong with a text; comes back where nothing is. */
function throwFault(text: string): void {
  const fault = findJsonFault(text, { depth: LIMITS.depth, values: LIMITS.jsonValues });
  if (fault) throw errorOf(fault);
}

function errorOf(fault: JsonFault): QuarantineError {
  switch (fault.kind) {
    case 'depth':
      return new QuarantineError('nested_too_deep', `The JSON is nested deeper than ${LIMITS.depth} levels.`, fault.at);
    case 'values':
      return new QuarantineError('text_too_large', `The JSON holds more than ${LIMITS.jsonValues} values.`, fault.at);
    case 'syntax': {
      const message = `The JSON is broken on line ${fault.at.line}: ${fault.expected}.`;
      return new QuarantineError('invalid_json', message, fault.at);
    }
  }
}
