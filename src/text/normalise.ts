/** A text made plain for reading, and the way back to the text as given. */
export interface Normalised {
  readonly text: string;
  /** The offset in the text as given of the character at `index`; its length at the end. */
  at(index: number): number;
  /** The span in the text as given of the characters from `start` up to `end`, without what was dropped after them. */
  span(start: number, end: number): readonly [number, number];
}

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
const SPACE = /[ \t\v\f\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
const DROPPED = /[\u00AD\u200B\u2060\uFEFF]/;

/** Words no label or sentence ends with: the line after them goes on with the same words. */
const GOES_ON =
  /(?:^|[\s(])(?:a|an|the|one|two|of|to|in|into|on|at|by|or|and|for|from|with|under|within|until|his|her|their|its|not|be|is|was|total|section|sections|s\.|act|over|than|between|per|any|all|each|this|that|mr|mrs|ms)$/i;
const ENDS = /[.;:!?]["')\]]?$/;
/** A new line that begins a list item or a new result is a new line whatever went before. */
const BEGINS = /^(?:\d{1,2}[.)]\s|null\b|[-*•]\s)/;
const HEADING = /^[A-Za-z][A-Za-z0-9]{0,11} - /;
/** What keeps its hyphen when the line breaks after it: a figure or a written number, and a prefix. */
const HYPHENED =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|non|self|co|ex|pre|post|re|anti|e))$/i;

/**
 * Where a label and its value, or two results, were run together and the space between them lost: "without bailWarrant",
 * "Result textOrder", "1971and", "hearing.Defendant". Names with a capital inside ("iPhone", "WhatsApp", "McTest") are left alone.
 */
const GLUED_WORD = /([A-Za-z]*[a-z]{3})$/;
const CAPITAL_INSIDE =
  /^(?:face|play|whats|snap|linked|only|you|mac|fitz|chrome|think|power|air|black|tele|pay|face|one|dropbox|java|micro|next|news|data|text|photo|voice|chat|insta|tumb|tik|Messenger)$/i;

interface Unit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Makes one text plain: lines that merely wrap are joined (a word broken by a hyphen too), `/n`, `\r` and no-break spaces
 * become what they stand for, runs of white space one, typographic quotes, dashes and ligatures plain.
 * A line that begins a new label or sentence keeps its `\n`; in doubt the `\n` stays, and rules treat it as white space.
 */
export function normalise(text: string): Normalised {
  const out: Unit[] = [];
  const units = readUnits(text);
  let line = '';
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index];
    if (!unit) break;
    if (unit.text !== ' ' && unit.text !== '\n') {
      if (
        isGlued(line, unit.text, units[index + 1]?.text) ||
        isGluedFigure(line, out.at(-1)?.text ?? '', units, index)
      ) {
        out.push({ text: ' ', start: unit.start, end: unit.start });
        line += ' ';
      }
      out.push(unit);
      line += unit.text;
      continue;
    }
    const gap = endOfGap(units, index);
    const next = units[gap];
    if (out.length > 0 && next) {
      const broken = units.slice(index, gap).some(({ text: part }) => part === '\n');
      const join = broken ? joinOf(line, following(units, gap)) : ' ';
      if (join === 'word') out.pop();
      else if (join !== 'hyphen') out.push({ text: join, start: unit.start, end: units[gap - 1]?.end ?? unit.end });
      line = join === '\n' ? '' : join === 'word' ? line.slice(0, -1) : join === 'hyphen' ? line : `${line} `;
    }
    index = gap - 1;
  }
  return withMap(out, text.length);
}

function readUnits(text: string): readonly Unit[] {
  const units: Unit[] = [];
  for (let index = 0; index < text.length; ) {
    const char = text.charAt(index);
    if (isOrdinary(char)) {
      units.push({ text: char, start: index, end: index + 1 });
      index += 1;
      continue;
    }
    BREAK.lastIndex = index;
    const lineBreak = BREAK.exec(text);
    const end = index + (lineBreak ? lineBreak[0].length : 1);
    if (lineBreak) units.push({ text: '\n', start: index, end });
    else if (SPACE.test(char)) units.push({ text: ' ', start: index, end });
    else if (!DROPPED.test(char)) units.push({ text: PLAIN[char] ?? char, start: index, end });
    index = end;
  }
  return units;
}

/** Most characters: neither white space nor anything that `PLAIN`, `BREAK` or `DROPPED` knows. */
function isOrdinary(char: string): boolean {
  return char > ' ' && char <= '~' && char !== '/' && char !== '\\' && char !== '`';
}

function endOfGap(units: readonly Unit[], from: number): number {
  let index = from;
  while (units[index]?.text === ' ' || units[index]?.text === '\n') index += 1;
  return index;
}

/** Whether a space was lost before `char`, given the line so far and what follows. */
function isGlued(line: string, char: string, next: string | undefined): boolean {
  const last = line.charAt(line.length - 1);
  if (!(last >= 'a' && last <= 'z') && !(last >= '0' && last <= '9') && last !== '.' && last !== ')') return false;
  if (/^[a-z]/.test(char))
    return /(?:^|\D)(?:19|20)\d{2}$/.test(line) && /^(?:a|i|o|t)$/.test(char) && /[a-z]/.test(next ?? '');
  if (!/^[A-Z]/.test(char) || !/[A-Za-z]/.test(next ?? '')) return false;
  if (/[a-z]{3}[.)]$/.test(line)) return !/@\S*$/.test(line);
  const word = GLUED_WORD.exec(line.slice(-24))?.[1];
  return word !== undefined && !CAPITAL_INSIDE.test(word) && !/@\S*$/.test(line);
}

/** A label run into its figure or date ("Period14 Weeks", "Date12/03/2027"), or a sum or date into the next result ("£114.00FCPC"). */
const LABEL = /(?:^|[\s:;,.([])(?:[A-Z][a-z]{3,}|[a-z]{4,}|[Dd]ays?|[Ff]or|[Oo]f|[Bb]y|[Tt]o)$/;
const SHORT_FORM = /(?:^|[\s:;,.(])(?:CO|CD|SSO|DTO|YRO|YOI|IMP|RO|DRR|ATR|AAMR|MHTR|BBR|TSP|DD|DQ)$/;
const FIGURE = /^\d{1,4}(?:[/.,:\s)]|$)/;
const LENGTH = /^\d{1,3} ?(?:[dmwy](?![a-z])|days?|we?e?ks?|m(?:o?n)?ths?|y(?:ea)?rs?|\/(?:12|52))/i;
const SUM_OR_DATE = /(?:\/\d{2,4}|£\d{1,6}(?:,\d{3})*\.\d{2})$/;

function isGluedFigure(line: string, previous: string, units: readonly Unit[], index: number): boolean {
  const char = units[index]?.text ?? '';
  if (!/^[A-Z\d]/.test(char) || !/[A-Za-z\d]/.test(previous)) return false;
  if (/^\d/.test(char)) {
    const lead = line.slice(-24);
    if (SHORT_FORM.test(lead)) return LENGTH.test(following(units, index));
    return LABEL.test(lead) && FIGURE.test(following(units, index));
  }
  return /\d/.test(previous) && SUM_OR_DATE.test(line.slice(-14)) && /^[A-Z][A-Za-z]{2}/.test(following(units, index));
}

/** The words that follow, enough of them to tell a list item or a label by. */
function following(units: readonly Unit[], from: number): string {
  return units
    .slice(from, from + 24)
    .map(({ text }) => text)
    .join('');
}

/** What stands between two lines: a line break, a space, nothing after a hyphen that stays, or nothing where a word was broken. */
function joinOf(line: string, next: string): '\n' | ' ' | 'hyphen' | 'word' {
  if (/[A-Za-z0-9]-$/.test(line) && /^[a-z]/.test(next)) {
    const keeps = HYPHENED.test(line.slice(0, -1)) || /^(?:day|week|month|year|mth|wk|yr)/.test(next);
    return keeps ? 'hyphen' : 'word';
  }
  if (BEGINS.test(next)) return '\n';
  if (GOES_ON.test(line)) return ' ';
  if (ENDS.test(line) || HEADING.test(line)) return '\n';
  return /^[a-z0-9(&]/.test(next) || /^[,;.]/.test(next) ? ' ' : '\n';
}

function withMap(units: readonly Unit[], length: number): Normalised {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const unit of units) {
    text += unit.text;
    for (let index = 0; index < unit.text.length; index += 1) {
      starts.push(unit.start);
      ends.push(unit.end);
    }
  }
  return {
    text,
    at: (index) => starts[index] ?? length,
    span: (start, end) => [
      starts[start] ?? length,
      end > start ? (ends[end - 1] ?? length) : (starts[start] ?? length),
    ],
  };
}
