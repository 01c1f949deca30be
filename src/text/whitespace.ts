/** White space of every kind a court system prints, no-break and zero-width included. */
const SPACES = /[\s\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]+/g;

/** One line: every run of white space becomes one space, none is left at either end. */
export function tidy(value: string): string {
  return value.replace(SPACES, ' ').trim();
}

/** Several lines: each tidied, empty ones dropped, joined by `\n`; literal `/n` is left to `normalise`. */
export function tidyLines(value: string): string {
  return value
    .split(/\r\n|\r|\n/)
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n');
}
