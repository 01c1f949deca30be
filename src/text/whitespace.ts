/** White space of every kind a court system prints, no-break and zero-width included. */
const SPACES = /[\s\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]+/g;

/** One line: every run of white space becomes one space, none is left at either end. */
export function tidy(value: string): string {
  return isTidy(value) ? value : value.replace(SPACES, ' ').trim();
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

const SPACE = 0x20;
const LINE_FEED = 0x0a;

/**
 * Whether nothing is to be tidied: no white space but single spaces, or single characters of another code, between words.
 * Most values are so, and looking costs less than replacing.
 */
function isTidy(value: string, between = SPACE): boolean {
  let afterSpace = true;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code > SPACE) {
      if (code >= 0xa0 && isSpace(code)) return false;
      afterSpace = false;
    } else if (code === SPACE || code === between) {
      if (afterSpace) return false;
      afterSpace = true;
    } else if (isSpace(code)) return false;
    else afterSpace = false;
  }
  return !afterSpace || value === '';
}

/** Of the characters that `SPACES` matches, all but the space itself. */
function isSpace(code: number): boolean {
  if (code <= SPACE) return code >= 0x09 && code <= 0x0d;
  if (code < 0x2000) return code === 0xa0 || code === 0x1680;
  if (code <= 0x200b) return true;
  return (
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
