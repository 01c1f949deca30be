import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import type { XmlContent } from '../content.js';
import { decode } from '../decode.js';
import { LIMITS } from '../limits.js';
import { QuarantineError } from '../quarantine-error.js';
import { innerMessage } from './escaped-message.js';
import { localName } from './local-name.js';
import { OpenElement } from './open-element.js';
import { type MetElements, plainXml } from './plain-xml.js';

/**
 * The tree of elements, by local name, each with its path and line. A message escaped inside an element (once or more, as the
 * police message hub sends results) becomes the child it stands for. Only XML's own five entities exist: none is ever expanded
 * from a declaration. Throws `QuarantineError`: `invalid_xml` or `xml_entity` with its line, `nested_too_deep`.
 */
export function readXml(source: string | Uint8Array): XmlContent {
  const text = typeof source === 'string' ? source : decode(source);
  const isEscaped = text.trimStart().startsWith('&');
  const met = { elements: 0, names: new Set<string>() };
  const message = (isEscaped ? innerMessage(text)?.text : undefined) ?? text;
  const root = parse(message, { line: 1, depth: 0, met });
  return { kind: 'xml', root, names: met.names };
}

/** Where a text stands that is parsed: the line it begins on, how deep and in which element; what elements were met by then. */
interface Standing {
  readonly line: number;
  readonly depth: number;
  readonly met: MetElements;
  readonly around?: OpenElement;
}

function parse(source: string, { line: firstLine, depth, met, around }: Standing): OpenElement {
  const { text, skippedLines } = withoutProlog(source);
  const line = firstLine + skippedLines;
  const { elements } = met;
  const closed = (leaf: OpenElement, leafDepth: number): void => unwrap(leaf, leafDepth, met);
  const plain = plainXml(text, met, { line, depth, around, closed });
  if (plain) return plain;
  met.elements = elements;
  return parseWhole(text, { line, depth, met, ...(around && { around }) });
}

function parseWhole(text: string, { line: firstLine, depth: outerDepth, met, around }: Standing): OpenElement {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const lineOf = (): number => firstLine + parser.line - 1;
  const open: OpenElement[] = [];
  let innermost: OpenElement | undefined;
  let root: OpenElement | undefined;
  let openedOn = firstLine;
  parser.on('error', ({ message }) => {
    const line = lineOf();
    if (message.endsWith(UNDEFINED_ENTITY)) {
      const named = `Line ${line} uses an entity that is none of XML’s own five: none is expanded; ask for the message with it written out.`;
      throw new QuarantineError('xml_entity', named, { line });
    }
    throw new QuarantineError('invalid_xml', `The XML is broken at line ${line}; fetch the message again.`, { line });
  });
  parser.on('opentagstart', () => {
    openedOn = lineOf();
  });
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    met.names.add(name);
    const attributes = attributesOf(tag.attributes);
    const element = new OpenElement(met.elements, name, attributes, openedOn, lineOf(), asItIs, innermost ?? around);
    met.elements += 1;
    innermost?.add(element);
    root ??= element;
    innermost = element;
    open.push(element);
    if (outerDepth + open.length > LIMITS.depth) {
      const line = lineOf();
      throw new QuarantineError('nested_too_deep', `Elements stand more than ${LIMITS.depth} deep at line ${line}.`, {
        line,
      });
    }
  });
  const addText = (characters: string): void => {
    if (innermost) innermost.text = innermost.text === '' ? characters : innermost.text + characters;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    innermost = open.at(-1);
    if (element) unwrap(element, outerDepth + open.length + 1, met);
  });
  parser.write(text).close();
  if (!root) throw new QuarantineError('invalid_xml', 'The XML holds no element.', { line: firstLine });
  return root;
}

/** What saxes says of a name between `&` and `;` that is none of XML's own five; `&` alone it calls malformed. */
const UNDEFINED_ENTITY = 'undefined entity.';

/** Of elements that are told their lines. */
function asItIs(line: number): number {
  return line;
}

/** Puts a message that stands escaped in the element's text in its place, as its child. */
function unwrap(element: OpenElement, depth: number, met: Standing['met']): void {
  if (element.children.length > 0 || element.text === '') return;
  const message = innerMessage(element.text);
  if (message === undefined) return;
  try {
    element.add(parse(message.text, { line: element.textLine, depth, met, around: element }));
    element.text = '';
  } catch (error) {
    // Words that merely begin with an angle bracket stay words.
    if (message.certain || !(error instanceof QuarantineError)) throw error;
  }
}

/** Without what systems put before the XML declaration, where nothing may stand: comments, blank lines. */
function withoutProlog(source: string): { readonly text: string; readonly skippedLines: number } {
  let at = 0;
  for (;;) {
    while (at < source.length && source.slice(at, at + 1).trim() === '') at += 1;
    const end = source.startsWith('<!--', at) ? source.indexOf('-->', at) : -1;
    if (end < 0) break;
    at = end + 3;
  }
  return { text: source.slice(at), skippedLines: source.slice(0, at).split('\n').length - 1 };
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

function attributesOf(attributes: Readonly<Record<string, string | SaxesAttributePlain>>): OpenElement['attributes'] {
  for (const _ in attributes) {
    return Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name, typeof value === 'string' ? value : String(value)]),
    );
  }
  return NO_ATTRIBUTES;
}
