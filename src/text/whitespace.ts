/** White space of every kind a court system prints, no-break and zero-width included. */
const SPACES = /[\s\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]+/g;

/** What `tidy` would change. Most values have none of it, and one pass that looks costs far less than one that replaces (2026-11-22). */
const UNTIDY = /[\t-\r\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]| (?: |$)|^ /;
/** The same of several lines. */
const UNTIDY_LINES =
  /[\t\v-\r\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]|[ \n](?:[ \n]|$)|^[ \n]/;

/** One line: every run of white space becomes one space, none is left at either end. */
export function tidy(value: string): string {
  return UNTIDY.test(value) ? value.replace(SPACES, ' ').trim() : value;
}

/** Several lines: each tidied, empty ones dropped, joined by `\n`; literal `/n` is left to `normalise`. */
export function tidyLines(value: string): string {
  if (!UNTIDY_LINES.test(value)) return value;
  return value
    .split(/\r\n|\r|\n/)
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n');
}
