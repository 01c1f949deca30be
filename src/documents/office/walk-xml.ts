import { SaxesParser } from 'saxes';
import { decode } from '../decode.js';
import { LIMITS } from '../limits.js';
import { QuarantineError } from '../quarantine-error.js';

/** The attributes of an element by local name: producers choose their own prefixes. */
export type Attributes = ReadonlyMap<string, string>;

/** What is done at each element of a part, by local name, and with the words between them. */
export interface PartHandlers {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(words: string): void;
}

const NO_ATTRIBUTES: Attributes = new Map();

/**
 * Goes through one part of an office file in order. No entity but XML's own five is known, nothing outside the part is fetched.
 * Throws `QuarantineError`: `text_too_large`, `invalid_xml`, `xml_entity`, `nested_too_deep`.
 */
export function walkXml(part: Uint8Array, { open, close, text }: PartHandlers): void {
  if (part.length > LIMITS.treeBytes) {
    const size = `A part of the office file has ${part.length} bytes of XML; at most ${LIMITS.treeBytes} are read.`;
    throw new QuarantineError('text_too_large', size);
  }
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', ({ message }) => {
    throw message.endsWith('undefined entity.')
      ? new QuarantineError('xml_entity', 'A part of the office file uses an entity: none is expanded; save it again.')
      : new QuarantineError('invalid_xml', 'A part of the office file is broken XML; open it, save it again.');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > LIMITS.depth) {
      const message = `Elements of the office file stand more than ${LIMITS.depth} deep.`;
      throw new QuarantineError('nested_too_deep', message);
    }
    open(local(tag.name), attributesOf(tag.attributes));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close(local(name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(decode(part)).close();
}

function attributesOf(attributes: Readonly<Record<string, string>>): Attributes {
  const names = Object.keys(attributes);
  return names.length === 0 ? NO_ATTRIBUTES : new Map(names.map((name) => [local(name), attributes[name] ?? '']));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
