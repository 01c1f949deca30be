import { LIMITS } from '../limits.js';
import { localName } from './local-name.js';
import { OpenElement } from './open-element.js';

/** What a document's elements are so far: how many, and their local names. */
export interface MetElements {
  elements: number;
  readonly names: Set<string>;
}

/** What a text of XML stands in. */
interface Standing {
  /** The line of the document it begins on. */
  readonly line: number;
  /** How many elements it stands in, and the innermost. */
  readonly depth: number;
  readonly around: OpenElement | undefined;
  /** Told of every element with words and nothing else in it, once it is closed, and at which depth it stood. */
  readonly closed: (leaf: OpenElement, depth: number) => void;
}

/** The name of an element as it is written, and without its prefix. */
interface Name {
  readonly written: string;
  readonly local: string;
  /** The name that opened after this one, the last time: documents say the same again and again. */
  next: Name | undefined;
}

const [TAB, LINE_FEED, SPACE, BANG, AMPERSAND, SLASH] = [0x09, 0x0a, 0x20, 0x21, 0x26, 0x2f] as const;
const [ANGLE, CLOSING_ANGLE, BRACKET, ASCII] = [0x3c, 0x3e, 0x5d, 0x80] as const;

/** What a character of ASCII is between two tags. */
const [LETTER, BLANK, SPECIAL] = [0, 1, 2] as const;
const KINDS = tableOf((code) => {
  if (code === TAB || code === LINE_FEED || code === SPACE) return BLANK;
  return code < SPACE || code === ANGLE || code === CLOSING_ANGLE || code === AMPERSAND ? SPECIAL : LETTER;
});
const BEGINS_NAME = tableOf((code) => Number(/[A-Za-z_]/.test(String.fromCharCode(code))));
const IN_NAME = tableOf((code) => Number(/[\w.:-]/.test(String.fromCharCode(code))));

/**
 * XML as court systems write it: names in ASCII, attributes without references, XML's own entities, comments. Nearly every message
 * is no more than that, and to scan it takes a third of the time that a whole parser does (2026-11-23). Undefined for everything
 * else, sound or not: declared types and entities, processing instructions, sections of character data. The parser tells what it is.
 */
export function plainXml(source: string, met: MetElements, standing: Standing): OpenElement | undefined {
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  const lineOf = lineFinder(text, standing.line);
  const names = new Map<string, Name>();
  const open: OpenElement[] = [];
  const openNames: Name[] = [];
  /** Elements closed whose own is still open, and where those of each open one begin. */
  const closed: OpenElement[] = [];
  const firsts: number[] = [];
  let latest: Name = { written: '', local: '', next: undefined };
  let innermost: OpenElement | undefined;
  let root: OpenElement | undefined;
  let at = endOf(DECLARATION, text, 0);

  for (;;) {
    const from = at;
    let isBlank = true;
    let refers = false;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= ASCII) {
        if (!isPlainBeyondAscii(code)) return undefined;
        isBlank = false;
        continue;
      }
      const kind = KINDS[code];
      if (kind === BLANK) continue;
      if (kind === SPECIAL) {
        if (code === ANGLE) break;
        if (code === AMPERSAND) refers = true;
        else if (code !== CLOSING_ANGLE) return undefined;
        else if (text.charCodeAt(at - 1) === BRACKET && text.charCodeAt(at - 2) === BRACKET) return undefined;
      }
      isBlank = false;
    }
    const mark = text.charCodeAt(at + 1);
    if (innermost === undefined) {
      if (!isBlank) return undefined;
      if (at >= text.length) return root;
    } else if (at > from && (!isBlank || innermost.text !== '' || mark === BANG)) {
      const words = refers ? resolved(text.slice(from, at)) : text.slice(from, at);
      if (words === undefined) return undefined;
      innermost.text = innermost.text === '' ? words : innermost.text + words;
    }

    if (mark === BANG) {
      at = endOfComment(text, at);
      if (at < 0) return undefined;
      continue;
    }

    if (mark === SLASH) {
      const name = openNames.pop();
      const element = open.pop();
      const first = firsts.pop();
      if (name === undefined || element === undefined || first === undefined) return undefined;
      if (!text.startsWith(name.written, at + 2)) return undefined;
      at = endOfBlank(text, at + 2 + name.written.length);
      if (text.charCodeAt(at) !== CLOSING_ANGLE) return undefined;
      at += 1;
      if (closed.length > first) {
        element.hold(closed.slice(first));
        closed.length = first;
      } else if (element.text !== '') standing.closed(element, standing.depth + open.length + 1);
      innermost = open.at(-1);
      if (innermost) closed.push(element);
      continue;
    }

    if (root !== undefined && innermost === undefined) return undefined;
    const start = at + 1;
    let name = latest.next;
    let end = name === undefined ? start : start + name.written.length;
    if (name === undefined || text.charCodeAt(end) !== CLOSING_ANGLE || !text.startsWith(name.written, start)) {
      end = endOfName(text, start);
      if (end < 0) return undefined;
      const written = text.slice(start, end);
      name = names.get(written);
      if (name === undefined) {
        name = { written, local: localName(written), next: undefined };
        names.set(written, name);
        met.names.add(name.local);
      }
      latest.next = name;
    }
    latest = name;
    const nameEnd = end;
    let attributes = NO_ATTRIBUTES;
    at = end;
    if (text.charCodeAt(at) !== CLOSING_ANGLE) {
      const found = attributesAt(text, at);
      if (found === undefined) return undefined;
      ({ attributes, end: at } = found);
    }
    const isEmpty = text.charCodeAt(at) === SLASH;
    if (isEmpty) at += 1;
    if (text.charCodeAt(at) !== CLOSING_ANGLE) return undefined;
    if (standing.depth + open.length >= LIMITS.depth) return undefined;
    const within: OpenElement | undefined = innermost ?? standing.around;
    const element: OpenElement = new OpenElement(met.elements, name.local, attributes, nameEnd + 1, at, lineOf, within);
    at += 1;
    met.elements += 1;
    root ??= element;
    if (isEmpty) {
      if (innermost) closed.push(element);
      continue;
    }
    open.push(element);
    openNames.push(name);
    firsts.push(closed.length);
    innermost = element;
  }
}

function tableOf(kind: (code: number) => number): Uint8Array {
  return new Uint8Array(ASCII).map((_, code) => kind(code));
}

/** Half a character, and what no text may hold, is not plain. */
function isPlainBeyondAscii(code: number): boolean {
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe);
}

const PLAIN = /^[\t\n -\ud7ff\ue000-\ufffd]*$/;

const DECLARATION =
  /<\?xml\s+version\s*=\s*["']1\.0["'](?:\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/y;

const ATTRIBUTE =
  /[ \t\n]+([A-Za-z_][\w.:-]*)[ \t\n]*=[ \t\n]*(?:"([ !#-%'-;=-\ud7ff\ue000-\ufffd]*)"|'([ -%(-;=-\ud7ff\ue000-\ufffd]*)')/y;

/** Where a pattern that is to match at a place ends; the place itself where it does not. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Where a comment ends; -1 where it is none. */
function endOfComment(text: string, at: number): number {
  if (!text.startsWith('<!--', at)) return -1;
  const dashes = text.indexOf('--', at + 4);
  return dashes < 0 || text[dashes + 2] !== '>' || !PLAIN.test(text.slice(at, dashes)) ? -1 : dashes + 3;
}

function endOfBlank(text: string, from: number): number {
  let at = from;
  while (KINDS[text.charCodeAt(at)] === BLANK) at += 1;
  return at;
}

/** Where a name ends; -1 where there is none, or one with letters beyond ASCII. */
function endOfName(text: string, from: number): number {
  if (BEGINS_NAME[text.charCodeAt(from)] !== 1) return -1;
  let at = from + 1;
  while (IN_NAME[text.charCodeAt(at)] === 1) at += 1;
  return text.charCodeAt(at) < ASCII ? at : -1;
}

const NO_ATTRIBUTES: OpenElement['attributes'] = {};

/** The attributes behind a name, and where what closes the tag stands. */
function attributesAt(
  text: string,
  from: number,
): { readonly attributes: OpenElement['attributes']; readonly end: number } | undefined {
  const found = new Map<string, string>();
  let count = 0;
  let at = from;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const [whole, name, quoted, single] = ATTRIBUTE.exec(text) ?? [];
    if (whole === undefined || name === undefined) break;
    found.set(name, quoted ?? single ?? '');
    count += 1;
    at += whole.length;
  }
  if (found.size < count) return undefined;
  return { attributes: count === 0 ? NO_ATTRIBUTES : Object.fromEntries(found), end: endOfBlank(text, at) };
}

const REFERENCE = /&(?:([a-z]{2,4});|#(?:(\d{1,7})|x([\da-fA-F]{1,6}));)?/g;

const OWN_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Words with the characters that references stand for; undefined where one stands for none. */
function resolved(words: string): string | undefined {
  let isPlain = true;
  const text = words.replace(REFERENCE, (_, name?: string, decimal?: string, hexadecimal?: string) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
    const character = name === undefined ? characterOf(code) : OWN_ENTITIES.get(name);
    if (character === undefined) isPlain = false;
    return character ?? '';
  });
  return isPlain ? text : undefined;
}

function characterOf(code: number): string | undefined {
  const isOne =
    (code >= SPACE && code < 0xd800) || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code < 0x110000);
  return isOne || code === TAB || code === LINE_FEED || code === 0x0d ? String.fromCodePoint(code) : undefined;
}

/** Tells lines by places: hardly any is asked for, and then the text is gone through once. */
function lineFinder(text: string, first: number): (at: number) => number {
  let ends: number[] | undefined;
  return (at) => {
    ends ??= lineEnds(text);
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return first + low;
  };
}

function lineEnds(text: string): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
  return ends;
}
