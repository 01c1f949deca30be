/** White space of every kind a court system prints, no-break and zero-width included. */
const SPACES = /[\s\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]+/g;

/** White space beyond ASCII. */
const RARE_SPACES = /[\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]/;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const NO_BREAK_SPACE = 0xa0;

/** One line: every run of white space becomes one space, none is left at either end. */
export function tidy(value: string): string {
  return isTidy(value, SPACE) ? value : value.replace(SPACES, ' ').trim();
}

/** Several lines: each tidied, empty ones dropped, joined by `\n`; literal `/n` is left to `normalise`. */
export function tidyLines(value: string): string {
  if (isTidy(value, LINE_FEED)) return value;
  return value
    .split(/\r\n|\r|\n/)
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * Whether nothing of a value would change: most are so. `apart` may part its words or lines, as a space may, one at a time and at
 * neither end. A loop, since a pattern takes twice as long for every value of a document (2026-11-22).
 */
function isTidy(value: string, apart: number): boolean {
  let isAfterSpace = true;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code === SPACE || code === apart) {
      if (isAfterSpace) return false;
      isAfterSpace = true;
    } else {
      if (code >= NO_BREAK_SPACE ? RARE_SPACES.test(value) : code >= 0x09 && code <= 0x0d) return false;
      isAfterSpace = false;
    }
  }
  return !isAfterSpace || value === '';
}
