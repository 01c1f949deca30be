/**
 * Every match of a global `pattern` in `text`, as `text.matchAll(pattern)` gives them. That makes a copy of the pattern at
 * each call, which for a long pattern takes longer than the search.
 */
export function everyMatch(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}

const KEPT = new WeakMap<RegExp, { readonly text: string; readonly matches: readonly RegExpExecArray[] }>();

/** As `everyMatch`, looked for once however often it is asked of the same text in a row. */
export function everyMatchKept(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const known = KEPT.get(pattern);
  if (known?.text === text) return known.matches;
  const matches = everyMatch(pattern, text);
  KEPT.set(pattern, { text, matches });
  return matches;
}

const GLOBALLY = new WeakMap<RegExp, RegExp>();

/** A pattern with its flag `g`, made once. */
export function globally(pattern: RegExp): RegExp {
  if (pattern.global) return pattern;
  const made = GLOBALLY.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`);
  GLOBALLY.set(pattern, made);
  return made;
}
