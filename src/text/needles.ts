/**
 * What words a pattern needs, read off its source, so that it need not be run over a text that has none of them.
 * What this does not know of a pattern it takes to match anything: a pattern may be looked for in vain, never missed.
 */

/**
 * Literals of which at least one stands in every text that the pattern matches in: lower case, every digit a `0`;
 * an `EDGE` at either end where a word begins or ends there.
 */
export type Need = readonly string[];
/** Where `\b` stands in a pattern. */
export const EDGE = '\uE000';

/** What is known of a part of a pattern: every string it can match, if those are few, and what else a match needs. */
interface Part {
  readonly exact: Need | null;
  readonly needs: readonly Need[];
  /** Of a look-ahead, what it looks for: the words before it stand right before that. */
  readonly ahead?: Need;
}

interface Reader {
  readonly source: string;
  at: number;
  /** Of every opening bracket where it closes; -1 for what is none. */
  readonly closes: Int32Array;
  /** Groups read before: a length or a date is the same in a hundred patterns. */
  readonly known: Map<string, Part>;
}

/** More alternatives than these say too little to be worth looking for. */
const MOST_ALTERNATIVES = 96;
const MOST_REPEATED = 24;
/** A literal is not put together from more pieces than make so many of it. */
const MOST_JOINED = 64;
/** Longer literals are cut: their beginning is needed too. */
const LONGEST = 16;
const EMPTY: Part = { exact: [''], needs: [] };
const WORD_EDGE: Part = { exact: [EDGE], needs: [] };
const UNKNOWN: Part = { exact: null, needs: [] };
const BACKSLASH = 92;
const CLASS_START = 91;
const CLASS_END = 93;
const GROUP_START = 40;
const GROUP_END = 41;
const SPECIAL = /[\\()[\]{}^$.|*+?]/;

/**
 * What each of `patterns` needs: of each list one literal. No list for a pattern that may match anything.
 * Flags but `v` do not matter: letters are taken in both cases.
 */
export function needsOf(patterns: readonly RegExp[]): readonly (readonly Need[])[] {
  const known = new Map<string, Part>();
  return patterns.map(({ source }) => {
    const part = readAlternatives({ source, at: 0, closes: bracketsOf(source), known });
    return distinct(allNeeds(part).map((need) => barest(need.map(cutToLength))));
  });
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

/** Without needs that come twice. */
export function distinct(needs: readonly Need[]): readonly Need[] {
  return [...new Map(needs.map((need) => [need.join(), need])).values()];
}

/** Not longer than is worth looking for, and with edges only at its ends. */
function cutToLength(literal: string): string {
  const letters = withoutEdges(literal);
  const start = literal.startsWith(EDGE) && /^\w/.test(letters) ? EDGE : '';
  const end = literal.endsWith(EDGE) && letters.length <= LONGEST && /\w$/.test(letters) ? EDGE : '';
  return start + letters.slice(0, LONGEST) + end;
}

function holdsAnother(literal: string, others: ReadonlySet<string>, shortest: number): boolean {
  for (let length = shortest; length < literal.length; length += 1) {
    for (let start = 0; start + length <= literal.length; start += 1) {
      if (others.has(literal.slice(start, start + length))) return true;
    }
  }
  return false;
}

export function withoutEdges(literal: string): string {
  return literal.replaceAll(EDGE, '');
}

/** Without literals that hold another of the same list: those are found with it. */
export function barest(need: Need): Need {
  const literals = new Set(need);
  const shortest = Math.min(...need.map(({ length }) => length));
  return [...literals].filter((literal) => !holdsAnother(literal, literals, shortest));
}

function allNeeds({ exact, needs }: Part): readonly Need[] {
  return exact && isTelling(exact) ? [...needs, exact] : needs;
}

/** A letter or a space alone stands nearly everywhere, but not a letter that is a word. */
const TELLING = /[^a-z \uE000]|[a-z ]\uE000?[a-z ]|\uE000[a-z]\uE000/;

function isTelling(need: Need): boolean {
  return need.length <= MOST_ALTERNATIVES && need.every((literal) => TELLING.test(literal));
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

function either(parts: readonly Part[]): Part {
  const exact = new Set<string>();
  let isExact = true;
  for (const part of parts) {
    isExact &&= part.exact !== null;
    for (const literal of part.exact ?? []) exact.add(literal);
  }
  const few = isExact && exact.size <= MOST_ALTERNATIVES ? [...exact] : null;
  if (few && parts.every(({ needs }) => needs.length === 0)) return { exact: few, needs: [] };
  const need = new Set<string>();
  for (const part of parts) {
    const best = mostTelling(allNeeds(part));
    if (!best) return few ? { exact: few, needs: [] } : UNKNOWN;
    for (const literal of best) need.add(literal);
  }
  return { exact: few, needs: [[...need]] };
}

/** The need whose shortest literal is the longest; of those the one with the fewest. */
function mostTelling(needs: readonly Need[]): Need | undefined {
  let best: Need | undefined;
  let length = 0;
  for (const need of needs) {
    const shortest = Math.min(...need.map((literal) => literal.length));
    if (best && (shortest < length || (shortest === length && need.length >= best.length))) continue;
    best = need;
    length = shortest;
  }
  return best;
}

function readSequence(reader: Reader): Part {
  const { source } = reader;
  const needs: Need[] = [];
  let run: Need = EMPTY.exact ?? [];
  let isWhole = true;
  const cut = (): void => {
    if (isTelling(run)) needs.push(run);
    run = [''];
    isWhole = false;
  };
  while (reader.at < source.length) {
    const char = source[reader.at];
    if (char === '|' || char === ')') break;
    const part = readRepeated(reader);
    needs.push(...part.needs);
    if (part.ahead && run.length * part.ahead.length <= MOST_JOINED) {
      const joined = join(run, part.ahead);
      if (isTelling(joined)) needs.push(joined);
    }
    if (part.exact && run.length > 1 && run.length * part.exact.length > MOST_JOINED) cut();
    if (part.exact) run = join(run, part.exact);
    else cut();
  }
  if (isWhole) return { exact: run, needs };
  cut();
  return { exact: null, needs };
}

function join(first: Need, second: Need): Need {
  if (second.length === 1) return second[0] === '' ? first : first.map((start) => start + second[0]);
  if (first.length === 1 && first[0] === '') return second;
  const joined = new Set<string>();
  for (const start of first) for (const end of second) joined.add(start + end);
  return [...joined];
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
  if (sign === '?') return part.exact ? { exact: [...new Set(['', ...part.exact])], needs: [] } : UNKNOWN;
  if (sign === '*') return UNKNOWN;
  const times = sign === '+' || (comma && !most) ? undefined : Number(most || least);
  const exact = part.exact && times !== undefined && repeated(part.exact, Number(least), times);
  if (exact) return { exact, needs: [] };
  if (Number(least) === 0) return UNKNOWN;
  return { exact: null, needs: allNeeds(part) };
}

/** Every string of `least` to `most` of these in a row, if they are few. */
function repeated(exact: Need, least: number, most: number): Need | null {
  let row: Need = [''];
  const all = new Set<string>(least === 0 ? row : []);
  for (let times = 1; times <= most; times += 1) {
    row = join(row, exact);
    if (row.length + all.size > MOST_REPEATED) return null;
    if (times >= least) for (const literal of row) all.add(literal);
  }
  return [...all];
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
const NO_LETTER = /^(?:\[?\\w)/;
const ENDS_NO_WORD = /\W$/;
const BEGINS_NO_WORD = /^\W/;
const GROUP = /\((?:\?(?::|<?[=!]|<[A-Za-z]\w*>))?/y;

function readGroup(reader: Reader): Part {
  const end = (reader.closes[reader.at] ?? reader.source.length) + 1;
  const source = reader.source.slice(reader.at, end);
  const known = reader.known.get(source);
  const part = known ?? readOpened(reader);
  if (!known) reader.known.set(source, part);
  reader.at = end;
  return part;
}

function readOpened(reader: Reader): Part {
  GROUP.lastIndex = reader.at;
  const opening = GROUP.exec(reader.source)?.[0] ?? '(';
  reader.at += opening.length;
  if (opening.endsWith('!')) return NO_LETTER.test(reader.source.slice(reader.at, reader.at + 4)) ? WORD_EDGE : EMPTY;
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
