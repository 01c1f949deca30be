/** Where one result of a flattened text ends and the next begins, and where one statement of a result ends. */

import { regexOf } from '../../text/patterns/over-lines.js';
import type { Run } from '../rule.js';

/** One result: a run of the text, and the short code it is headed by ("FO - Fine"). */
export interface Segment extends Run {
  readonly shortCode?: string;
  /** Where the words after "FO - " begin. */
  readonly labelStart: number;
}

/** Between a short code and its label. */
const DASH = ' - ';
/** "FO - Fine" at the start of a text or line or after a statement's end, whatever the code. */
const HEADED = /(?:^|\n|[.,;)] )([A-Z][A-Za-z0-9]{0,11})$/;
/** "bailWOFN", "textDEPO", "days25UPWR", " RESTRAO" before " - ": anywhere, for a code that is known. */
const GLUED = /(?<![A-Z0-9])[A-Z][A-Z0-9]{1,8}$|(?<=\d)[A-Z]{2,9}$/;
const LABEL = /[A-Z(]/;
/** Longer than a short code with what stands before it. */
const LEAD = 16;
const LONE_CAPITALS = /^(?:G|A|[A-Z][A-Z0-9]{1,8})$/;
const ABBREVIATED =
  /(?:^|[\s(.,])(?:r\.o|ss?|sch|ex|exh|mr|mrs|ms|dr|st|para|reg|art|approx|incl?|vs?|vol|pp?|adj|dep|ord|misc|deft?|ltd|co|cc|mags?|rd|mob|tel|ch|cl|app|forf|destr|dest|depriv|depr|restr|notif)$/i;
/** "consecutive to offence 1. Committed": no number of a list. */
const NUMBERED_THING =
  /\b(?:offen[cs]es?|offs?|charges?|counts?|matters?|courtroom|court|para(?:graph)?s?|conditions?|prohibitions?|clauses?|i ?phone|i ?pad|pixel|galaxy|note|playstation) \d{1,2}$/i;
/** Short forms that may also end a statement, where a new one plainly begins: "No dep. No forf." */
const MAY_END = /(?:^|[\s(.,])(?:dep|ord|app|adj|deft?|forf|destr|dest|depriv|depr|restr|notif|rd|st|cl)$/i;
const PLAINLY_BEGINS =
  /^ (?:No|Not|RO|Restr\w*|Forf\w*|Dep|Depr\w*|Dest\w*|SVRO|UPW|RAR|Comp|SSO|SHPO|CBO|SPO|Costs?|Fined?|CO|VS|Crown|Pros\w*|CPS|N\/C|NSP|Application|Phone|Laptop|Images)\b/;
/** A line that goes on with the last one's words although it begins with a capital. */
const SAME_STATEMENT = regexOf('')`
  ^(?:
    Act|Acts|Court|Courts|Code
    |Order(?! (?:
        details|now|made|type|lasts|expires|varied|under|in (?:force|place|effect)|remains|ends|until
        |to (?:last|run|expire|end)|is|was|will|start|end|length|duration|period|effective
      )\b
    )
    |Crown Court|Magistrates
  )\b
`;

const UNIT_OF_TIME = /^(?:years?|yrs?|months?|mths?|weeks?|wks?|days?)\b/i;
/** A date broken over lines: "until 9" over "November 2028". */
const DAY = /\b\d{1,2}(?:st|nd|rd|th)?$/;
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
/** A line that breaks inside the name of a thing: "Samsung mobile" over "phone". */
const HALF_NAMED =
  /\b(?:mobile|hard|memory|usb|sim|sd|pen|flash|external|portable|smart|games?|storage|electronic|digital|black|white|silver|grey|blue|red|gold)$/i;

/** The results of a text in order; a text without short codes is one. `known` are the short codes of every rule. */
export function findSegments(text: string, known: ReadonlySet<string>): readonly Segment[] {
  const heads: Head[] = [];
  for (let dash = text.indexOf(DASH); dash >= 0; dash = text.indexOf(DASH, dash + 1))
    addHeads(heads, text, dash, known);
  const first = heads[0];
  if (first === undefined) return [{ start: 0, end: text.length, labelStart: 0 }];
  const segments: Segment[] =
    first.start > 0 && text.slice(0, first.start).trim() ? [{ start: 0, end: first.start, labelStart: 0 }] : [];
  for (const [index, { start, shortCode, labelStart }] of heads.entries()) {
    segments.push({ start, end: heads[index + 1]?.start ?? text.length, shortCode, labelStart });
  }
  return segments;
}

interface Head {
  readonly start: number;
  readonly shortCode: string;
  readonly labelStart: number;
}

/** The short codes that end at `dash`: one, seldom two, a known one within the first word of a line. */
function addHeads(heads: Head[], text: string, dash: number, known: ReadonlySet<string>): void {
  const labelStart = dash + DASH.length;
  if (!LABEL.test(text.charAt(labelStart))) return;
  const from = Math.max(0, dash - LEAD);
  const lead = text.slice(from, dash);
  const headed = HEADED.exec(from > 0 ? `-${lead}` : lead)?.[1];
  if (headed !== undefined && isShortCode(headed, known)) {
    heads.push({ start: dash - headed.length, shortCode: headed.toUpperCase(), labelStart });
  }
  const glued = GLUED.exec(lead)?.[0];
  if (glued !== undefined && known.has(glued) && glued !== headed) {
    heads.push({ start: dash - glued.length, shortCode: glued, labelStart });
  }
}

function isShortCode(code: string, known: ReadonlySet<string>): boolean {
  return known.has(code.toUpperCase()) || (code.length > 1 && LONE_CAPITALS.test(code));
}

/** Each result as far as it goes: one that is but a label which the next repeats goes on in it ("FO - Fine FO - Fine Fined £95"). */
export function withRepeated(text: string, segments: readonly Segment[]): readonly Segment[] {
  if (segments.length < 2) return segments;
  const said = segments.map(({ start, end }) => text.slice(start, end).trim());
  const ends = segments.map(({ end }) => end);
  for (let index = segments.length - 2; index >= 0; index -= 1) {
    const own = segments[index];
    const next = segments[index + 1];
    if (!own?.shortCode || next?.shortCode !== own.shortCode || !text.startsWith(said[index] ?? '', next.start))
      continue;
    ends[index] = (said[index + 1] === said[index] ? ends[index + 1] : next.end) ?? own.end;
  }
  return segments.map((segment, index) => {
    const end = ends[index] ?? segment.end;
    return end === segment.end ? segment : { ...segment, end };
  });
}

/** A statement longer than any court's is cut at a space, so that no text can make the readers slow. */
const LONGEST = 2000;
const SPACE = 32;
const LINE_BREAK = 10;
const BAR = 124;
const STROKE = 47;
/** A cell with its answer, before a bar: "RO: N | DEP: N". */
const ANSWERED_CELL = /[A-Za-z0-9)] ?[:=] ?[^|:]{1,60}$/;

/** A cell with its label, behind a stroke: "Bail: conditional / Deprivation: not dealt with". */
const NEXT_CELL =
  /^ (?!(?:applied|applications?|sought|requested|asked|made|granted|imposed|ordered|result|outcome|decision|ruling|reasons?|yes|no|n|y|items?|property|devices?|exhibits?|type|orders?|period|length|duration|terms?|power|date|until|protected|person|amount|conditions?)\b)[A-Za-z][A-Za-z ()'’-]{1,40}: ?(?!(?:yes|no|y|n)\b)\S/i;

/** Whether a statement may end before or behind a character: `\n`, `!`, `.`, `;` or `?`. */
function mayEndOne(code: number): boolean {
  return (
    code === LINE_BREAK || code === 46 || code === 59 || code === 63 || code === 33 || code === BAR || code === STROKE
  );
}

/** The statements of a run, in order: they end at a full stop, a semicolon, a question mark or a line that begins anew. */
export function findStatements(text: string, segments: readonly Segment[]): readonly Run[] {
  const statements: Run[] = [];
  for (const segment of segments) {
    let start = segment.start;
    for (let index = start; index < segment.end; index += 1) {
      const isCut = index - start >= LONGEST && text.charCodeAt(index) === SPACE;
      if (!isCut && !mayEndOne(text.charCodeAt(index))) continue;
      const asks = isQuery(text, index);
      if (!isCut && !asks && !endsStatement(text, index)) continue;
      const end = asks ? index : index + 1;
      addRun(statements, text, start, end);
      start = end;
    }
    addRun(statements, text, start, segment.end);
  }
  return statements;
}

/** "? deprivation order": a clerk's doubt stands before what it is about. */
function isQuery(text: string, index: number): boolean {
  if (text[index] !== '?') return false;
  return (
    /(?:^|[\s(,;:.-])$/.test(text.slice(Math.max(0, index - 1), index)) &&
    /^ ?[A-Za-z]/.test(text.slice(index + 1, index + 3))
  );
}

function endsStatement(text: string, index: number): boolean {
  switch (text[index]) {
    case '\n': {
      const line = text.slice(index + 1, index + 20);
      const before = text.slice(Math.max(0, index - 24), index);
      if (/\d$/.test(before) && UNIT_OF_TIME.test(line)) return false;
      if (DAY.test(before) && MONTH.test(line)) return false;
      if (/\bFURTHER$/.test(before) && /^ORDER\b/.test(line)) return false;
      return !SAME_STATEMENT.test(line) && !(HALF_NAMED.test(before) && /^[a-z]/.test(line));
    }
    case '|':
      return ANSWERED_CELL.test(text.slice(Math.max(0, index - 80), index).replace(/^.*\|/s, ''));
    case '/':
      return (
        text[index - 1] === ' ' &&
        NEXT_CELL.test(text.slice(index + 1, index + 48)) &&
        ANSWERED_CELL.test(text.slice(Math.max(0, index - 80), index).replace(/^.* \/ /s, ''))
      );
    case ';':
      return true;
    case '?':
    case '!':
      return true;
    case '.': {
      const next = text[index + 1];
      if (next !== undefined && next !== ' ' && next !== '\n' && !/[A-Z"')]/.test(next)) return false;
      if (next !== undefined && /[A-Z]/.test(next) && !/[a-z)\]]/.test(text[index - 1] ?? '') && !isGlued(text, index))
        return false;
      return isDigit(text.charCodeAt(index - 1)) ? !isNumbering(text, index) : !isShortForm(text, index);
    }
    default:
      return false;
  }
}

/** "until 01/01/2029.Terms: …", "£85.00.Restraining order": a year or a sum, and a sentence glued to it. */
function isGlued(text: string, index: number): boolean {
  return (
    /(?:\b(?:19|20)\d{2}|\d\.\d{2})$/.test(text.slice(Math.max(0, index - 8), index)) &&
    /^[A-Z][a-z]/.test(text.slice(index + 1, index + 3))
  );
}

/** "2. Community order": a figure that numbers what follows it. */
function isNumbering(text: string, index: number): boolean {
  if (NUMBERED_THING.test(text.slice(Math.max(0, index - 16), index))) return false;
  return (
    /(?:^|\s)\d{1,2}$/.test(text.slice(Math.max(0, index - 8), index)) &&
    /^ [A-Z]/.test(text.slice(index + 1, index + 3))
  );
}

/** "Mr.", "No. 2", "S.A. 2020": a full stop that belongs to the word. */
function isShortForm(text: string, index: number): boolean {
  if (!isLetter(text.charCodeAt(index - 1))) return false;
  const before = text.slice(Math.max(0, index - 8), index);
  // the letters of an Act: "S.A. 2020"
  if (/\b[A-Z]\.[A-Z]$/.test(before) && /^ ?\d/.test(text.slice(index + 1, index + 3))) return true;
  if (/(?:^|[\s(])nos?$/i.test(before)) return /^ ?\d/.test(text.slice(index + 1, index + 3));
  if (!ABBREVIATED.test(before)) return false;
  return !MAY_END.test(before) || !PLAINLY_BEGINS.test(text.slice(index + 1, index + 16));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function addRun(runs: Run[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (end > start) runs.push({ start, end });
}

/** The white space that `normalise` leaves. */
function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_BREAK;
}

/** The run among `runs` (in order, apart) that holds `index`; else the last before it. */
export function runAt<R extends Run>(runs: readonly R[], index: number): R | undefined {
  return runs[countUpTo(runs, index) - 1];
}

/** The runs among `runs` (in order of their starts) that begin at `from` or behind it and before `to`. */
export function runsFrom<R extends Run>(runs: readonly R[], from: number, to: number): readonly R[] {
  return runs.slice(countUpTo(runs, from - 1), countUpTo(runs, to - 1));
}

/** How many of `runs` begin at `index` or before it. */
function countUpTo(runs: readonly Run[], index: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}
