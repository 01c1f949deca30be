/** Where one result of a flattened text ends and the next begins, and where one statement of a result ends. */
import type { Run } from './rule.js';

/** One result: a run of the text, and the short code it is headed by ("FO - Fine"). */
export interface Segment extends Run {
  readonly shortCode?: string;
  /** Where the words after "FO - " begin. */
  readonly labelStart: number;
}

/** "FO - Fine" at the start of a text or line, whatever the code. */
const HEADED = /(?:^|\n|(?<=[.,;)] ))([A-Z][A-Za-z0-9]{0,11}) - (?=[A-Z(])/g;
/** "bailWOFN - Warrant", "textDEPO - Order", " RESTRAO - Restraining order": anywhere, for a code that is known. */
const GLUED = /(?<![A-Z0-9])([A-Z][A-Z0-9]{1,8}) - (?=[A-Z(])/g;
const LONE_CAPITALS = /^(?:G|A|[A-Z][A-Z0-9]{1,8})$/;
const ABBREVIATED =
  /(?:^|[\s(.,])(?:r\.o|ss?|sch|ex|exh|mr|mrs|ms|dr|st|para|reg|art|approx|incl?|vs?|vol|pp?|adj|dep|ord|misc|deft?|ltd|co|cc|mags?|rd|mob|tel|ch|cl|app)$/i;
/** "consecutive to offence 1. Committed": no number of a list. */
const NUMBERED_THING = /\b(?:offen[cs]es?|offs?|charges?|counts?|matters?|courtroom|court) \d{1,2}$/i;
/** Short forms that may also end a statement, where a new one plainly begins: "No dep. No forf." */
const MAY_END = /(?:^|[\s(.,])(?:dep|ord|app|adj|deft?)$/i;
const PLAINLY_BEGINS =
  /^ (?:No|Not|RO|Restr\w*|Forf\w*|SHPO|CBO|SPO|Costs?|Fined?|CO|VS|Crown|Pros\w*|CPS|N\/C|NSP|Application|Phone|Laptop|Images)\b/;
/** A line that goes on with the last one's words although it begins with a capital. */
const SAME_STATEMENT = /^(?:Act|Acts|Court|Courts|Code|Order|Crown Court|Magistrates)\b/;

const UNIT_OF_TIME = /^(?:years?|yrs?|months?|mths?|weeks?|wks?|days?)\b/i;
/** A line that breaks inside the name of a thing: "Samsung mobile" over "phone". */
const HALF_NAMED =
  /\b(?:mobile|hard|memory|usb|sim|sd|pen|flash|external|portable|smart|games?|storage|electronic|digital|black|white|silver|grey|blue|red|gold)$/i;

/** The results of a text in order; a text without short codes is one. `known` are the short codes of every rule. */
export function findSegments(text: string, known: ReadonlySet<string>): readonly Segment[] {
  const heads = new Map<number, { readonly code: string; readonly labelStart: number }>();
  if (text.includes(' - ')) {
    for (const match of text.matchAll(HEADED)) addHead(heads, match, known);
    for (const match of text.matchAll(GLUED)) if (known.has(match[1] ?? '')) addHead(heads, match, known);
  }
  const starts = [...heads.keys()].sort((a, b) => a - b);
  const first = starts[0];
  if (first === undefined) return [{ start: 0, end: text.length, labelStart: 0 }];
  const segments: Segment[] = first > 0 && text.slice(0, first).trim() ? [{ start: 0, end: first, labelStart: 0 }] : [];
  for (const [index, start] of starts.entries()) {
    const head = heads.get(start);
    if (!head) continue;
    segments.push({ start, end: starts[index + 1] ?? text.length, shortCode: head.code, labelStart: head.labelStart });
  }
  return segments;
}

function addHead(
  heads: Map<number, { readonly code: string; readonly labelStart: number }>,
  match: RegExpExecArray,
  known: ReadonlySet<string>,
): void {
  const code = match[1] ?? '';
  if (!known.has(code.toUpperCase()) && !LONE_CAPITALS.test(code)) return;
  if (!known.has(code.toUpperCase()) && code.length === 1) return;
  const start = match.index + match[0].indexOf(code);
  heads.set(start, { code: code.toUpperCase(), labelStart: match.index + match[0].length });
}

/** The statements of a run, in order: they end at a full stop, a semicolon, a question mark or a line that begins anew. */
export function findStatements(text: string, segments: readonly Segment[]): readonly Run[] {
  const statements: Run[] = [];
  for (const segment of segments) {
    let start = segment.start;
    for (let index = start; index < segment.end; index += 1) {
      const asks = isQuery(text, index);
      if (!asks && !endsStatement(text, index)) continue;
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
      return !SAME_STATEMENT.test(line) && !(HALF_NAMED.test(before) && /^[a-z]/.test(line));
    }
    case ';':
      return true;
    case '?':
    case '!':
      return true;
    case '.': {
      const next = text[index + 1];
      if (next !== undefined && next !== ' ' && next !== '\n' && !/[A-Z"')]/.test(next)) return false;
      if (next !== undefined && /[A-Z]/.test(next) && !/[a-z)]/.test(text[index - 1] ?? '')) return false;
      const before = text.slice(Math.max(0, index - 8), index);
      if (NUMBERED_THING.test(text.slice(Math.max(0, index - 16), index))) return true;
      if (/(?:^|[\s(])nos?$/i.test(before)) return !/^ ?\d/.test(text.slice(index + 1, index + 3));
      if (MAY_END.test(before) && PLAINLY_BEGINS.test(text.slice(index + 1, index + 16))) return true;
      return !ABBREVIATED.test(before) && !(/(?:^|\s)\d{1,2}$/.test(before) && /^ [A-Z]/.test(text.slice(index + 1)));
    }
    default:
      return false;
  }
}

function addRun(runs: Run[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (end > start) runs.push({ start, end });
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
