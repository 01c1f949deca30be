import { sewn } from './seam.js';

/**
 * Every match of `pattern` in `text`, as `text.matchAll(pattern)` gives them of a global one. That makes a copy of the pattern
 * at each call, which for a long pattern takes longer than the search.
 */
export function everyMatch(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  const own = globally(pattern);
  own.lastIndex = 0;
  for (let match = own.exec(text); match !== null; match = own.exec(text)) {
    matches.push(match);
    if (match[0] === '') own.lastIndex += 1;
  }
  return matches;
}

const GLOBALLY = new WeakMap<RegExp, RegExp>();

/** A pattern with its flag `g`, made once, and quick to compile. */
function globally(pattern: RegExp): RegExp {
  const made = GLOBALLY.get(pattern) ?? new RegExp(sewn(pattern.source), `${pattern.flags.replace('g', '')}g`);
  GLOBALLY.set(pattern, made);
  return made;
}
