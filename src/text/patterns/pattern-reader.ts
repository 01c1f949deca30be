/** Reads the source of a regular expression, part by part. What it does not know it takes to match anything. */
import {
  allNeeds,
  EDGE,
  EMPTY,
  either,
  type Part,
  repeatedPart,
  sequenceOf,
  UNKNOWN,
  WORD_EDGE,
} from './pattern-parts.js';
import { SEAM } from './seam.js';

interface Reader {
  readonly source: string;
  at: number;
  /** Of every opening bracket where it closes; -1 for what is none. */
  readonly closes: Int32Array;
}

/** Groups read before: a length or a date is the same in a hundred patterns. */
const KNOWN = new Map<string, Part>([[SEAM, EMPTY]]);

const BACKSLASH = 92;
const CLASS_START = 91;
const CLASS_END = 93;
const GROUP_START = 40;
const GROUP_END = 41;
const SPECIAL = /[\\()[\]{}^$.|*+?]/;

/** What each of `patterns` is, of its flags only `i` counting: letters are taken in both cases. */
export function readPatterns(patterns: readonly RegExp[]): readonly Part[] {
  return patterns.map(({ source }) => readAlternatives({ source, at: 0, closes: bracketsOf(source) }));
}

function bracketsOf(source: string): Int32Array {
  const closes = new Int32Array(source.length).fill(-1);
  const open: number[] = [];
  let inClass = false;
  for (let index = 0; index < source.length; index += 1) {
    const char = source.charCodeAt(index);
    if (char === BACKSLASH) index += 1;
    else if (inClass) inClass = char !== CLASS_END;
    else if (char === CLASS_START) inClass = true;
    else if (char === GROUP_START) open.push(index);
    else if (char === GROUP_END) closes[open.pop() ?? 0] = index;
  }
  return closes;
}

function readAlternatives(reader: Reader): Part {
  const first = readSequence(reader);
  if (reader.source[reader.at] !== '|') return first;
  const parts = [first];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    parts.push(readSequence(reader));
  }
  return either(parts);
}

function readSequence(reader: Reader): Part {
  const parts: Part[] = [];
  for (let char = reader.source[reader.at]; char !== undefined && char !== '|' && char !== ')'; ) {
    const part = readRepeated(reader);
    if (part !== EMPTY) parts.push(part);
    char = reader.source[reader.at];
  }
  return sequenceOf(parts);
}

const QUANTIFIER = /([*+?]|\{(\d+)(,?)(\d*)\})\??/y;

function readRepeated(reader: Reader): Part {
  const part = readOne(reader);
  const next = reader.source[reader.at];
  if (next !== '?' && next !== '*' && next !== '+' && next !== '{') return part;
  QUANTIFIER.lastIndex = reader.at;
  const [said, sign, least, comma, most] = QUANTIFIER.exec(reader.source) ?? [];
  if (said === undefined) return part;
  reader.at += said.length;
  switch (sign) {
    case '?':
      return repeatedPart(part, 0, 1);
    case '*':
      return repeatedPart(part, 0, undefined);
    case '+':
      return repeatedPart(part, 1, undefined);
    default:
      return repeatedPart(part, Number(least), comma && !most ? undefined : Number(most || least));
  }
}

function readOne(reader: Reader): Part {
  const char = reader.source[reader.at] ?? '';
  switch (char) {
    case '(':
      return readGroup(reader);
    case '[':
      return readClass(reader);
    case '\\':
      return readEscape(reader);
    case '^':
    case '$':
      reader.at += 1;
      return WORD_EDGE;
    case '.':
      reader.at += 1;
      return UNKNOWN;
    default:
      return readPlain(reader);
  }
}

/** Letters that stand for themselves, up to the last before a quantifier. */
function readPlain(reader: Reader): Part {
  const { source, at } = reader;
  let end = at + 1;
  while (end < source.length && !SPECIAL.test(source.charAt(end)) && source.charAt(end) < '\u0080') end += 1;
  if (end > at + 1 && /[*+?{]/.test(source.charAt(end))) end -= 1;
  reader.at = end;
  return literal(source.slice(at, end));
}

/** A letter beyond ASCII has cases that a pattern may fold or not: nothing is said of it. */
function literal(said: string): Part {
  const isPlain = said.charAt(0) < '\u0080' || said.toLowerCase() === said.toUpperCase();
  return isPlain ? { exact: [said.toLowerCase().replace(/\d/g, '0')], needs: [] } : UNKNOWN;
}

/** "(?![\w-])": beside a letter it is as good as an edge. */
const NO_LETTER = /(?:\\w|\[\\w(?:[^\]\\]|\\.)*\])(?=[|)])/y;
const ENDS_NO_WORD = /\W$/;
const BEGINS_NO_WORD = /^\W/;
const GROUP = /\((?:\?(?::|<?[=!]|<[A-Za-z]\w*>))?/y;

function readGroup(reader: Reader): Part {
  const end = (reader.closes[reader.at] ?? reader.source.length) + 1;
  const source = reader.source.slice(reader.at, end);
  const known = KNOWN.get(source);
  const part = known ?? readOpened(reader);
  if (!known) KNOWN.set(source, part);
  reader.at = end;
  return part;
}

function readOpened(reader: Reader): Part {
  GROUP.lastIndex = reader.at;
  const opening = GROUP.exec(reader.source)?.[0] ?? '(';
  reader.at += opening.length;
  if (opening.endsWith('!')) {
    NO_LETTER.lastIndex = reader.at;
    return NO_LETTER.test(reader.source) ? WORD_EDGE : EMPTY;
  }
  const part = readAlternatives(reader);
  if (!opening.endsWith('=')) return part;
  const beside = opening.includes('<') ? ENDS_NO_WORD : BEGINS_NO_WORD;
  return {
    exact: [part.exact?.every((literal) => beside.test(literal)) ? EDGE : ''],
    needs: allNeeds(part),
    ...(part.exact && !opening.includes('<') ? { ahead: part.exact } : {}),
  };
}

const CLASS = /\[(\^?)((?:[^\]\\]|\\.)*)\]/y;
const MEMBER = /\\u[0-9a-fA-F]{4}|\\.|0-9|1-9|[^\\]/gy;
const MOST_MEMBERS = 8;

/** A class of few characters is each of them. */
function readClass(reader: Reader): Part {
  CLASS.lastIndex = reader.at;
  const [said = '[', not, members = ''] = CLASS.exec(reader.source) ?? [];
  reader.at += said.length;
  if (not || /[^019]-./.test(members)) return UNKNOWN;
  const exact = new Set<string>();
  for (const member of members.match(MEMBER) ?? []) {
    const part = /^.-/.test(member) ? DIGIT : member.startsWith('\\') ? escaped(member) : literal(member);
    if (!part.exact || part.exact[0] === '' || part.exact[0] === EDGE) return UNKNOWN;
    for (const char of part.exact) exact.add(char);
  }
  return exact.size > 0 && exact.size <= MOST_MEMBERS ? { exact: [...exact], needs: [] } : UNKNOWN;
}

const DIGIT: Part = { exact: ['0'], needs: [] };
const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<\w+>|c[A-Za-z]|[pP]\{[^}]*\}|\d+|.)/y;

function readEscape(reader: Reader): Part {
  ESCAPE.lastIndex = reader.at;
  const said = ESCAPE.exec(reader.source)?.[0] ?? '\\';
  reader.at += said.length;
  return escaped(said);
}

function escaped(said: string): Part {
  if (said === '\\b') return WORD_EDGE;
  if (said === '\\B') return EMPTY;
  if (said === '\\d') return DIGIT;
  if (/^\\u[0-9a-fA-F]{4}$/.test(said)) return literal(String.fromCharCode(Number.parseInt(said.slice(2), 16)));
  return said.length === 2 && !/\w/.test(said.charAt(1)) ? literal(said.charAt(1)) : UNKNOWN;
}
