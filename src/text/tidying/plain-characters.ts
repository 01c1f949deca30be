/** The characters of a text as plain ones: typographic signs, ligatures, white space of every kind and line breaks written out. */

/** Characters by their UTF-16 codes, each with where it came from. Only the first `length` count. */
export interface Characters {
  length: number;
  readonly codes: Uint16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export const SPACE = 32;
export const LINE_BREAK = 10;

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
};

/** Line breaks, and what stands for one: `/n` and `\n` written out before a new label (never the `/n` of "yes/no"). */
const BREAK = /\r\n|[\r\n\u0085\u2028\u2029]|(?:\/n|\\r\\n|\\[nr])(?=[A-Z0-9\s£]|null\b|$)/y;
const WHITE = /[ \t\v\f\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
const DROPPED = /[\u00AD\u200B\u2060\uFEFF]/;

/** Room for `most` characters. */
function roomFor(most: number): Characters {
  return { length: 0, codes: new Uint16Array(most), starts: new Int32Array(most), ends: new Int32Array(most) };
}

const ROOM_KEPT = 1 << 16;

/** A place to put characters that is used again and again, for one text at a time: room for a short text is never given back. */
export function workspace(): (most: number) => Characters {
  let kept = roomFor(1024);
  return (most) => {
    if (most > ROOM_KEPT) return roomFor(most);
    if (most > kept.codes.length) kept = roomFor(Math.min(2 * most, ROOM_KEPT));
    kept.length = 0;
    return kept;
  };
}

export function addCharacter(to: Characters, code: number, start: number, end: number): void {
  const { length } = to;
  to.codes[length] = code;
  to.starts[length] = start;
  to.ends[length] = end;
  to.length = length + 1;
}

/** A few characters of `given` as a string. */
export function wordsOf({ codes, starts, ends }: Characters, given: string, start: number, end: number): string {
  if (start >= end) return '';
  const from = starts[start] ?? 0;
  if ((ends[end - 1] ?? 0) - from === end - start) {
    let index = start;
    while (index < end && codes[index] === given.charCodeAt(from + index - start)) index += 1;
    if (index === end) return given.slice(from, from + end - start);
  }
  let words = '';
  for (let index = start; index < end; index += 1) words += String.fromCharCode(codes[index] ?? 0);
  return words;
}

/** Whether the character at `index`, of that code, stands for itself: neither white space nor anything that `PLAIN`, `BREAK` or `DROPPED` knows. */
export function isOrdinary(text: string, index: number, code: number): boolean {
  if (code === AMPERSAND) return !text.startsWith('&pound;', index);
  if (code === CAPITAL_G) return !text.startsWith('GBP', index);
  if (code === QUESTION) return !/[\d\s]/.test(text.charAt(index + 1));
  if (code === SLASH) return index + 1 === text.length || text.charCodeAt(index + 1) !== SMALL_N;
  return (code > SPACE && code < 127 && code !== BACKSLASH && code !== BACKTICK) || code === POUND;
}

/** What becomes of a pound sign on the way, before its figure. */
const POUND_SIGN = /(?:Â£|\uFFFD|&pound;|GBP ?)(?= ?\d)/y;
const AMPERSAND = 38;
const CAPITAL_G = 71;
const QUESTION = 63;
const SLASH = 47;
const SMALL_N = 110;
const BACKSLASH = 92;
const BACKTICK = 96;
const POUND = 163;
/** The most characters that one character stands for: a ligature, an ellipsis. */
const MOST = 3;
const room = workspace();

/** The plain characters of `text`: of its white space only single spaces and line breaks are left, one for each that was there. Good until the next call. */
export function plainCharacters(text: string): Characters {
  const read = room(MOST * text.length);
  for (let index = 0; index < text.length; ) {
    const code = text.charCodeAt(index);
    if (isOrdinary(text, index, code)) {
      addCharacter(read, code, index, index + 1);
      index += 1;
      continue;
    }
    POUND_SIGN.lastIndex = index;
    const sign = code === SPACE ? null : POUND_SIGN.exec(text);
    if (sign) {
      addCharacter(read, POUND, index, index + sign[0].length);
      index += sign[0].length;
      continue;
    }
    BREAK.lastIndex = index;
    const lineBreak = code === SPACE ? null : BREAK.exec(text);
    const end = index + (lineBreak ? lineBreak[0].length : 1);
    const char = text.charAt(index);
    if (lineBreak) addCharacter(read, LINE_BREAK, index, end);
    else if (code === SPACE || WHITE.test(char)) addCharacter(read, SPACE, index, end);
    else if (!DROPPED.test(char)) {
      const plain = PLAIN[char] ?? char;
      for (let at = 0; at < plain.length; at += 1) addCharacter(read, plain.charCodeAt(at), index, end);
    }
    index = end;
  }
  return read;
}
