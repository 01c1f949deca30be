import { regexOf } from '../patterns/over-lines.js';
import { isBrokenWord } from './broken-words.js';
import { figuresMended } from './misread-figures.js';
import {
  addCharacter,
  type Characters,
  isOrdinary,
  LINE_BREAK,
  plainCharacters,
  SPACE,
  wordsOf,
  workspace,
} from './plain-characters.js';
import { beginsAsLabel, isLabelAt, valuesRunIntoLabels } from './prompt-labels.js';
import { wordsRunTogether } from './words-run-together.js';

/** A text made plain for reading, and the way back to the text as given. */
export interface Normalised {
  readonly text: string;
  /** The offset in the text as given of the character at `index`; its length at the end. */
  at(index: number): number;
  /** The span in the text as given of the characters from `start` up to `end`, without what was dropped after them. */
  span(start: number, end: number): readonly [number, number];
}

/** Words no label or sentence ends with: the line after them goes on with the same words. */
const GOES_ON = regexOf('i')`
  (?:^|[\s(])(?:
    a|an|the|one|two|of|to|in|into|on|at|by|or|and|for|from|with|under|within|until|his|her|their|its|not|be|is|was
    |total|section|sections|s\.|(?:ss?\.? ?|sections? )\d{1,3}[A-Z]?(?: ?\(\w{1,3}\))*|act|over|than|between|per|any|all|each|this|that|mr|mrs|ms
  )$
`;
/** "Not to contact VICTIM A" over "Period of order: 2 Years": a letter that stands for a name. */
const CALLED_A =
  /\b(?:[Vv]ictim|VICTIM|[Ww]itness|WITNESS|[Pp]erson|PERSON|[Cc]omplainant|COMPLAINANT|[Cc]hild|CHILD|[Mm]s|[Mm]iss|[Mm]rs|[Mm]r) A$/;
const ENDS = /[.;:!?]["')\]]?$/;
/** A new line that begins a list item or a new result is a new line whatever went before. */
const BEGINS = /^(?:\d{1,2}[.)]\s|null\b|[-*•]\s)/;
const HEADING = /^[A-Za-z][A-Za-z0-9]{0,11} - /;
/** A heading that has said what was done is whole: "OREV - Order revoked". */
const SAYS_IT_ALL = /\b(?:[a-z]{3,}ed|made|withdrawn)$/i;
/** "AFOR - Application made": a short code and its label begin a result. */
const HEADS = /^[A-Z][A-Z0-9]{1,8} - [A-Z]/;
const GOES_ON_AFTER = /^(?:under|by|in|into|to|for|of|on|at|from|with|without|and|or|as|until|pursuant|unaltered)\b/;
/** A date broken over two lines: "2" over "February 2024". */
const DAY = /(?:^|\s)\d{1,2}(?:st|nd|rd|th)?$/;
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? {1,9}(?:19|20)\d\d\b/;
/** What keeps its hyphen when the line breaks after it: a figure or a written number, and a prefix. */
const HYPHENED =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|non|self|anti|e))$/i;
/** Prefixes that also begin other words: "pre-sentence" keeps its hyphen, "pre-" over "vention" does not. */
const PREFIXED = regexOf('i')`
  \b(?:
    pre-(?:sentence|trial|conviction|release|charge|exist|paid|hearing|recorded|plea|court|order|meditat|arrang)
    |post-(?:sentence|conviction|trial|acquittal|release|mortem|dated|traumatic)
    |co-(?:defendant|accused|director|operat|ordinat|habit|own|parent|offender|worker)
    |ex-(?:partner|wife|husband|girl|boy|spouse|lover|police|fianc|colleague|employ|friend|soldier|offender)
  )
`;

/**
 * Where a label and its value, or two results, were run together and the space between them lost: "without bailWarrant",
 * "Result textOrder", "1971and", "hearing.Defendant". Names with a capital inside ("iPhone", "WhatsApp", "McTest") are left alone.
 */
const GLUED_WORD = /([A-Za-z]*[a-z]{3}|(?<![A-Za-z])(?:Nil|Yes))$/;
const CAPITAL_INSIDE =
  /^(?:face|play|whats|snap|linked|only|you|mac|fitz|chrome|think|power|air|black|tele|pay|face|one|dropbox|java|micro|next|news|data|text|photo|voice|chat|insta|tumb|tik|Messenger)$/i;

/** A label run into its figure or date ("Period14 Weeks", "Date12/03/2027"), or a sum or date into the next result ("£114.00FCPC"). */
const LABEL = /(?:^|[\s:;,.([\])])(?:[A-Z][a-z]{3,}|[a-z]{4,}|[Dd]ays?|[Ff]or|[Oo]f|[Bb]y|[Tt]o)$/;
const SHORT_FORM = /(?:^|[\s:;,.(])(?:CO|CD|SSO|DTO|YRO|YOI|IMP|RO|DRR|ATR|AAMR|MHTR|BBR|TSP|DD|DQ)$/;
const FIGURE = /^\d{1,4}(?:[/.,:\s)]|[A-Z]{2,9} {1,9}- |$)/;
const LENGTH = /^\d{1,3} ?(?:[dmwy](?![a-z])|days?|we?e?ks?|m(?:o?n)?ths?|y(?:ea)?rs?|\/(?:12|52))/i;
const SUM_OR_DATE = /(?:\/\d{2,4}|(?:£|[a-z]{4} )\d{1,6}(?:,\d{3})*\.\d{2})$/;

/** As far back as the patterns above look, and as far ahead. */
const REACH = 24;
const AT = 64;
const FULL_STOP = 46;
const CLOSING = 41;
const BRACKET = 93;
const room = workspace();

/**
 * Makes one text plain: lines that merely wrap are joined (a word broken by a hyphen too), `/n`, `\r` and no-break spaces
 * become what they stand for, a pound sign lost on the way too, runs of white space one, typographic quotes, dashes and ligatures plain.
 * The label of a prompt that was run into what stands before it begins a line, as where courts print both apart.
 * One of `shortCodes` run into its label ("NSPNo separate penalty") is parted from it.
 * A line that begins a new label or sentence keeps its `\n`; in doubt the `\n` stays, and rules treat it as white space.
 */
export function normalise(text: string, shortCodes: ReadonlySet<string> = NONE): Normalised {
  const values = wordsBegun(text);
  if (values.size === 0 && isPlain(text)) return asGiven(text);
  const read = plainCharacters(figuresMended(text));
  const out = room(2 * read.length);
  const { codes } = out;
  let lineStart = 0;
  let lastSpace = -1;
  let lastAt = -1;
  const before = (): string => wordsOf(out, text, Math.max(lineStart, out.length - REACH), out.length);
  const ahead = (from: number): string => wordsOf(read, text, from, Math.min(read.length, from + REACH));
  for (let index = 0; index < read.length; index += 1) {
    const code = read.codes[index] ?? 0;
    const start = read.starts[index] ?? 0;
    if (code !== SPACE && code !== LINE_BREAK) {
      const previous = out.length > lineStart ? (codes[out.length - 1] ?? 0) : 0;
      if (values.has(start)) {
        lastSpace = out.length;
        addCharacter(out, SPACE, start, start);
      } else if (mayBeGlued(previous, code, read.codes[index + 1] ?? 0)) {
        const line = before();
        const next = ahead(index);
        if (isResultCode(line, next)) {
          breakBefore(out, out.length - RESULT_CODE);
          lineStart = out.length - RESULT_CODE;
          addCharacter(out, SPACE, start, start);
          lastSpace = out.length - 1;
        } else if (isGluedCode(line, next, shortCodes)) {
          for (const part of DASH) addCharacter(out, part, start, start);
          lastSpace = out.length - 1;
        } else if (isUpper(code) && isLabelAt(text, start)) {
          addCharacter(out, LINE_BREAK, start, start);
          lineStart = out.length;
        } else if (isGlued(line, next, lastAt > Math.max(lastSpace, lineStart - 1)) || isGluedFigure(line, next)) {
          lastSpace = out.length;
          addCharacter(out, SPACE, start, start);
        }
      }
      if (code === AT) lastAt = out.length;
      addCharacter(out, code, start, read.ends[index] ?? 0);
      continue;
    }
    let gap = index;
    let isBroken = false;
    for (
      let next = code;
      next === SPACE || next === LINE_BREAK;
      next = gap < read.length ? (read.codes[gap] ?? 0) : 0
    ) {
      isBroken ||= next === LINE_BREAK;
      gap += 1;
    }
    index = gap - 1;
    if (out.length === 0 || gap === read.length) continue;
    const head = wordsOf(out, text, lineStart, Math.min(out.length, lineStart + REACH));
    const join = isBroken ? joinOf(head, before(), ahead(gap)) : ' ';
    if (join === 'word') out.length -= 1;
    else if (join !== 'hyphen') {
      lastSpace = out.length;
      addCharacter(out, join === ' ' ? SPACE : LINE_BREAK, start, read.ends[gap - 1] ?? 0);
      if (join === '\n') lineStart = out.length;
    }
  }
  return traced(out, text);
}

/** The offsets at which a word begins without the space before it. */
function wordsBegun(text: string): ReadonlySet<number> {
  const values = valuesRunIntoLabels(text);
  const words = wordsRunTogether(text);
  return words.length === 0 ? values : new Set([...values, ...words]);
}

/** Whether nothing in `text` needs to be changed: most texts of one line. */
function isPlain(text: string): boolean {
  let previous = SPACE;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (
      code === SPACE
        ? previous === SPACE
        : !isOrdinary(text, index, code) || mayBeGlued(previous, code, text.charCodeAt(index + 1))
    )
      return false;
    previous = code;
  }
  return previous !== SPACE;
}

function asGiven(text: string): Normalised {
  return {
    text,
    at: (index) => Math.min(index, text.length),
    span: (start, end) => [Math.min(start, text.length), Math.min(Math.max(start, end), text.length)],
  };
}

/** The kinds of character between which a space may have been lost; whether one was, the words around tell. */
function mayBeGlued(previous: number, code: number, following: number): boolean {
  if (isDigit(code)) return isLower(previous) || isUpper(previous);
  if (isUpper(code) && isUpper(previous)) return isLower(following);
  if (isUpper(code))
    return (
      isLower(previous) || isDigit(previous) || previous === FULL_STOP || previous === CLOSING || previous === BRACKET
    );
  return isDigit(previous) && isLower(code);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether a space was lost before `next`, given the end of the line so far; `isAddress` where its last word has an "@". */
function isGlued(line: string, next: string, isAddress: boolean): boolean {
  if (/^[a-z]/.test(next))
    return (/(?:^|\D)(?:19|20)\d{2}$/.test(line) && /^[aiot][a-z]/.test(next)) || isGluedSum(line, next);
  if (isAddress || !/^[A-Z][A-Za-z]/.test(next)) return false;
  if (/[a-z]{3}[.)]$|[A-Za-z]\]$/.test(line)) return true;
  const word = GLUED_WORD.exec(line)?.[1];
  return word !== undefined && (!CAPITAL_INSIDE.test(word) || /\bTEXT - Text(?: Text)?$/.test(line));
}

/** A result's four figures, run into its words: "11/02/2026.3101Unpaid", "1116Community order". */
function isResultCode(line: string, next: string): boolean {
  return /(?:^|[.;,)] ?|(?:\.\d\d|\/\d{4}) |£\d{1,6}\.\d\d)\d{4}$/.test(line) && /^[A-Z][a-z]/.test(next);
}
const RESULT_CODE = 4;

/** Begins a line at `index`, unless one begins there. */
function breakBefore(out: Characters, index: number): void {
  if (index <= 0 || out.codes[index - 1] === LINE_BREAK) return;
  if (out.codes[index - 1] === SPACE) {
    out.codes[index - 1] = LINE_BREAK;
    return;
  }
  const start = out.starts[index] ?? 0;
  for (const characters of [out.codes, out.starts, out.ends]) characters.copyWithin(index + 1, index, out.length);
  out.codes[index] = LINE_BREAK;
  out.starts[index] = start;
  out.ends[index] = start;
  out.length += 1;
}

const NONE: ReadonlySet<string> = new Set();
const CODE = /(?:^|[^A-Za-z0-9])([A-Z][A-Z0-9]{1,8})$/;

/** What parts a short code from its label where courts print both. */
const DASH: readonly number[] = [SPACE, 45, SPACE];

/** A short code that its label was run into. */
function isGluedCode(line: string, next: string, shortCodes: ReadonlySet<string>): boolean {
  if (!/^[A-Z][a-z]/.test(next)) return false;
  const code = CODE.exec(line)?.[1];
  return code !== undefined && shortCodes.has(code);
}

/** A sum run into its word: "£85cc", "£114VS". */
function isGluedSum(line: string, next: string): boolean {
  return /£\d{1,6}(?:\.\d{2})?$/.test(line) && /^(?:cc?|cts|costs?|cps|vs|sc|surch\w*|comp\w*|fined?)\b/i.test(next);
}

function isGluedFigure(line: string, next: string): boolean {
  if (/^\d/.test(next)) {
    if (SHORT_FORM.test(line)) return LENGTH.test(next);
    return LABEL.test(line) && FIGURE.test(next);
  }
  return (SUM_OR_DATE.test(line.slice(-14)) && /^[A-Z][A-Za-z]{2}/.test(next)) || isGluedSum(line, next);
}

/** What a hyphen at the end of a line is: one of the word's own, or the mark of a word broken there; undefined where the line ends with none. */
export function hyphenAtBreak(line: string, next: string): 'hyphen' | 'word' | undefined {
  if (!((/[A-Za-z0-9]-$/.test(line) && /^[a-z]/.test(next)) || (/[A-Z]-$/.test(line) && /^[A-Z]{2}/.test(next)))) {
    return undefined;
  }
  const keeps =
    HYPHENED.test(line.slice(0, -1)) ||
    PREFIXED.test(`${line.slice(-8)}${next.slice(0, 12)}`) ||
    /^(?:day|week|month|year|mth|wk|yr)/i.test(next);
  return keeps ? 'hyphen' : 'word';
}

/** What stands between two lines: a line break, a space, nothing after a hyphen that stays or inside a word broken without one, or nothing where a word was broken by a hyphen. */
function joinOf(head: string, line: string, next: string): '\n' | ' ' | 'hyphen' | 'word' {
  const hyphened = hyphenAtBreak(line, next);
  if (hyphened) return hyphened;
  if (isBrokenWord(line, next)) return 'hyphen';
  if (BEGINS.test(next) || HEADS.test(next)) return '\n';
  if (
    (GOES_ON.test(line) && !CALLED_A.test(line) && !isPromptAfterHer(line, next)) ||
    (DAY.test(line) && MONTH.test(next))
  )
    return ' ';
  // a heading that wraps goes on with a small letter: "DEPO - Order for deprivation of" over "rights"
  if (
    ENDS.test(line) ||
    (HEADING.test(head) && (!/^[a-z(]/.test(next) || (SAYS_IT_ALL.test(line) && !GOES_ON_AFTER.test(next))))
  )
    return '\n';
  return /^[a-z0-9(&]/.test(next) || /^[,;.]/.test(next) ? ' ' : '\n';
}

/** "Not to publish any picture of her" over "Period 18 Months": her, and not hers. */
function isPromptAfterHer(line: string, next: string): boolean {
  return /\bher$/i.test(line) && beginsAsLabel(next);
}

/** Characters in a row that are those of the text as given; or one that stands for a stretch of it, up to `end`. */
interface Piece {
  /** Where it begins in the plain text. */
  readonly at: number;
  readonly start: number;
  readonly end: number | null;
}

function traced({ length, codes, starts, ends }: Characters, given: string): Normalised {
  const pieces: Piece[] = [];
  let text = '';
  for (let at = 0; at < length; ) {
    const start = starts[at] ?? 0;
    let next = at;
    while (
      next < length &&
      starts[next] === start + next - at &&
      ends[next] === start + next - at + 1 &&
      codes[next] === given.charCodeAt(start + next - at)
    ) {
      next += 1;
    }
    if (next > at) {
      pieces.push({ at, start, end: null });
      text += given.slice(start, start + next - at);
    } else {
      pieces.push({ at, start, end: ends[at] ?? start });
      text += String.fromCharCode(codes[at] ?? 0);
      next += 1;
    }
    at = next;
  }
  const startOf = (index: number): number => {
    const piece = index < length ? pieceAt(pieces, index) : undefined;
    if (!piece) return given.length;
    return piece.end === null ? piece.start + index - piece.at : piece.start;
  };
  const endOf = (index: number): number => {
    const piece = index < length ? pieceAt(pieces, index) : undefined;
    if (!piece) return given.length;
    return piece.end ?? piece.start + index - piece.at + 1;
  };
  return {
    text,
    at: startOf,
    span: (start, end) => [startOf(start), end > start ? endOf(end - 1) : startOf(start)],
  };
}

function pieceAt(pieces: readonly Piece[], index: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
