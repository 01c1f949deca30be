/** White space of every kind a court system prints, no-break and zero-width included; a space by itself is as it should be. */
const SPACES = /[\s\u200B\u2060]{2,}|[\t-\r\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]/g;

/** What no tidy value has inside: white space other than spaces, a space after another one. Line feeds may part lines. */
const UNTIDY = /[\t-\r\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]| {2}/;
const UNTIDY_LINES = /[\t\v-\r\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]|[ \n]{2}/;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
/** Shorter values are told quicker by their letters than by a pattern, longer ones much slower (2026-11-22). */
const FEW_LETTERS = 8;
const EXCLAMATION_MARK = 0x21;
const DELETE = 0x7f;

/** One line: every run of white space becomes one space, none is left at either end. */
export function tidy(value: string): string {
  if (isShortAndTidy(value)) return value;
  if (value.charCodeAt(0) !== SPACE && value.charCodeAt(value.length - 1) !== SPACE && !UNTIDY.test(value))
    return value;
  // Most often it stands on a line of its own, and inside nothing is amiss.
  const trimmed = value.trim();
  const isTidy = trimmed.length < value.length && !UNTIDY.test(trimmed);
  return isTidy ? trimmed : trimmed.replace(SPACES, ' ').trim();
}

/** Several lines: each tidied, empty ones dropped, joined by `\n`; literal `/n` is left to `normalise`. */
export function tidyLines(value: string): string {
  if (isShortAndTidy(value)) return value;
  if (!isBlankAt(value, 0) && !isBlankAt(value, value.length - 1) && !UNTIDY_LINES.test(value)) return value;
  const trimmed = value.trim();
  if (!UNTIDY_LINES.test(trimmed)) return trimmed;
  return trimmed
    .split(/\r\n|\r|\n/)
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n');
}

function isBlankAt(value: string, at: number): boolean {
  const code = value.charCodeAt(at);
  return code === SPACE || code === LINE_FEED;
}

/** A code, a day, a mark, a post code, or nothing: most values of a document are so short, and of plain letters with a space here and there. */
function isShortAndTidy(value: string): boolean {
  if (value.length > FEW_LETTERS) return false;
  let before = SPACE;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code < EXCLAMATION_MARK ? code !== SPACE || before === SPACE : code >= DELETE) return false;
    before = code;
  }
  return before !== SPACE || value === '';
}
