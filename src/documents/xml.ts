import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import type { XmlElement } from './content.js';
import { decode } from './decode.js';
import { innerMessage } from './escaped-message.js';
import { LIMITS } from './limits.js';
import { QuarantineError } from './quarantine-error.js';

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: OpenElement[];
  readonly line: number;
  /** The line the character data begins on. */
  textLine: number;
  text: string;
}

/**
 * The tree of elements, by local name, each with its path and line. A message escaped inside an element (once or more, as the
 * police message hub sends results) becomes the child it stands for. Only XML's own five entities exist: none is ever expanded
 * from a declaration. Throws `QuarantineError`: `invalid_xml` with its line, `nested_too_deep`.
 */
export function readXml(source: string | Uint8Array): { readonly kind: 'xml'; readonly root: XmlElement } {
  const text = typeof source === 'string' ? source : decode(source);
  const isEscaped = text.trimStart().startsWith('&');
  const root = parse((isEscaped ? innerMessage(text)?.text : undefined) ?? text, 1, 0);
  return { kind: 'xml', root: placed(root, `/${root.name}`) };
}

function parse(source: string, firstLine: number, outerDepth: number): OpenElement {
  const { text, skippedLines } = withoutProlog(source);
  const parser = new SaxesParser({ xmlns: false, position: true });
  const lineOf = (): number => firstLine + skippedLines + parser.line - 1;
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  let openedOn = firstLine;
  parser.on('error', () => {
    const line = lineOf();
    throw new QuarantineError('invalid_xml', `The XML is broken at line ${line}; fetch the message again.`, { line });
  });
  parser.on('opentagstart', () => {
    openedOn = lineOf();
  });
  parser.on('opentag', (tag) => {
    const element: OpenElement = {
      name: localName(tag.name),
      attributes: attributesOf(tag.attributes),
      children: [],
      line: openedOn,
      textLine: lineOf(),
      text: '',
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    if (outerDepth + open.length > LIMITS.depth) {
      const line = lineOf();
      throw new QuarantineError('nested_too_deep', `Elements stand more than ${LIMITS.depth} deep at line ${line}.`, {
        line,
      });
    }
  });
  parser.on('text', (characters) => addText(open.at(-1), characters));
  parser.on('cdata', (characters) => addText(open.at(-1), characters));
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) unwrap(element, outerDepth + open.length + 1);
  });
  parser.write(text).close();
  if (!root) throw new QuarantineError('invalid_xml', 'The XML holds no element.', { line: firstLine });
  return root;
}

function addText(element: OpenElement | undefined, characters: string): void {
  if (element) element.text += characters;
}

/** Puts a message that stands escaped in the element's text in its place, as its child. */
function unwrap(element: OpenElement, depth: number): void {
  if (element.children.length > 0) return;
  const message = innerMessage(element.text);
  if (message === undefined) return;
  try {
    element.children.push(parse(message.text, element.textLine, depth));
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

function attributesOf(attributes: Readonly<Record<string, string | SaxesAttributePlain>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, typeof value === 'string' ? value : String(value)]),
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function placed(element: OpenElement, path: string): XmlElement {
  const total = new Map<string, number>();
  for (const { name } of element.children) total.set(name, (total.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  const children = element.children.map((child) => {
    const position = (seen.get(child.name) ?? 0) + 1;
    seen.set(child.name, position);
    const index = total.get(child.name) === 1 ? '' : `[${position}]`;
    return placed(child, `${path}/${child.name}${index}`);
  });
  return { name: element.name, attributes: element.attributes, children, text: element.text, path, line: element.line };
}
