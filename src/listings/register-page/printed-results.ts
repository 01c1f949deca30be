import { tidy } from '../../text/tidying/whitespace.js';
import type { Result } from '../listing.js';
import type { PrintedField } from './printed-fields.js';
import { joined, wraps } from './printed-text.js';
import type { Segment } from './segments.js';

/**
 * `FO - Fine`: the short code of a result definition and its label. A few definitions of the system have codes that are
 * not in capitals (`imp`, `3101`, `SendToCCOnCB`): these count only before a label that begins with a capital.
 */
const CODED =
  /^([A-Z][A-Z0-9]{0,12}(?= - \S)|(?:[a-z]{2,15}|\d{4}|[A-Z][a-z]{1,12}[A-Z][A-Za-z]{1,12})(?= - \p{Lu})) - (.+)$/u;
/** Other codes are words too ("A - ", "note - "): they begin a result only where the line before ended by itself. */
const LONG_CODE = /^[A-Z][A-Z0-9]{2,12} - \p{Lu}/u;

/** The results printed in one cell, each with the place of its first line. A new one begins at each line with a short code and a label. */
export function resultsIn(
  field: PrintedField,
  rightEdge: number,
  level: NonNullable<Result['level']>,
): readonly Result[] {
  const groups: Segment[][] = [];
  field.lines.forEach((line, index) => {
    const before = field.lines[index - 1];
    const coded = CODED.test(tidy(line.text));
    const begins = coded && (!before || LONG_CODE.test(tidy(line.text)) || !wraps(before, line, rightEdge));
    const group = groups.at(-1);
    if (group && !begins) group.push(line);
    else groups.push([line]);
  });
  return groups.flatMap((lines) => resultOf(lines, rightEdge, level) ?? []);
}

function resultOf(
  lines: readonly Segment[],
  rightEdge: number,
  level: NonNullable<Result['level']>,
): Result | undefined {
  const [first] = lines;
  const whole = joined(lines);
  if (first === undefined || whole === undefined) return undefined;
  const at = { page: first.page, x: round(first.x), y: round(first.y) };
  if (!CODED.test(whole)) return { text: whole, level, at };
  const end = labelEnd(lines, rightEdge);
  const heading = joined(lines.slice(0, end)) ?? whole;
  const rest = joined(lines.slice(end));
  const [, shortCode = '', label = ''] = CODED.exec(heading) ?? [];
  return { shortCode, label, text: rest === undefined ? heading : `${heading}\n${rest}`, level, at };
}

/**
 * How many lines the short code and label take. A label that fills its line goes on where the next line begins in lower case,
 * or ends by itself with more below it; else the next line is the first of the words, which fill theirs.
 */
function labelEnd(lines: readonly Segment[], rightEdge: number): number {
  let end = 1;
  for (; end < lines.length; end += 1) {
    const [last, next, after] = lines.slice(end - 1);
    if (last === undefined || next === undefined || !wraps(last, next, rightEdge)) break;
    const goesOn = /^\p{Ll}/u.test(tidy(next.text)) || (after !== undefined && !wraps(next, after, rightEdge));
    if (!goesOn) break;
  }
  return end;
}

/** Places to a tenth of a point: fonts differ by less between readings. */
function round(points: number): number {
  return Math.round(points * 10) / 10;
}
