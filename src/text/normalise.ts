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
      if (isGlued(line, unit.text, units[index + 1]?.text)) {
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

function endOfGap(units: readonly Unit[], from: number): number {
  let index = from;
  while (units[index]?.text === ' ' || units[index]?.text === '\n') index += 1;
  return index;
}

/** Whether a space was lost before `char`, given the line so far and what follows. */
function isGlued(line: string, char: string, next: string | undefined): boolean {
  if (/^[a-z]/.test(char))
    return /(?:^|\D)(?:19|20)\d{2}$/.test(line) && /^(?:a|i|o|t)$/.test(char) && /[a-z]/.test(next ?? '');
  if (!/^[A-Z]/.test(char) || !/[A-Za-z]/.test(next ?? '')) return false;
  if (/[a-z]{3}[.)]$/.test(line)) return !/@\S*$/.test(line);
  const word = GLUED_WORD.exec(line.slice(-24))?.[1];
  return word !== undefined && !CAPITAL_INSIDE.test(word) && !/@\S*$/.test(line);
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
