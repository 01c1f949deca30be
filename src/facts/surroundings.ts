/** What stands around a match: the words of its result and of its statement, before and after it. */
import { sewn } from '../text/patterns/seam.js';
import type { Window } from './rule.js';

/** The words of the result the match stands in. */
export function resultOf(window: Window): string {
  return window.text.slice(window.result.start, window.result.end);
}

/** The words of the statement before the match. */
export function before(match: RegExpExecArray, window: Window): string {
  return window.text.slice(Math.min(window.statement.start, match.index), match.index);
}

/** The words of the statement after the match; where the match runs into the next statement, none. */
export function after(match: RegExpExecArray, window: Window): string {
  return window.text.slice(match.index + match[0].length, window.statement.end);
}

/** Whether `pattern` is said in the same result outside the match: then a bare label adds nothing. */
export function saidElsewhere(match: RegExpExecArray, window: Window, pattern: RegExp): boolean {
  const { start, end } = window.result;
  const from = match.index;
  const to = from + match[0].length;
  for (const { index, 0: words } of window.sifted.matches(pattern)) {
    if (index >= end) return false;
    const last = index + words.length;
    if (index >= start && last <= end && (last <= from || index >= to)) return true;
  }
  return false;
}

const SINGLY = new WeakMap<RegExp, RegExp>();

/** A pattern without its flag `g`, made once. */
export function singly(pattern: RegExp): RegExp {
  const made = SINGLY.get(pattern) ?? new RegExp(sewn(pattern.source), pattern.flags.replace('g', ''));
  SINGLY.set(pattern, made);
  return made;
}

/** `{ [key]: value }`, or nothing where there is no value: optional fields are left out, never undefined. */
export function field<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  // a day without its year ("--06-03") is no date to print
  const fields: { [K in Key]?: Value } = {};
  if (value !== undefined && !(typeof value === 'string' && value.startsWith('--'))) fields[key] = value;
  return fields;
}
