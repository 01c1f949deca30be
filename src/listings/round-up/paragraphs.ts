import { tidy } from '../../text/tidying/whitespace.js';
import { UNENDED } from '../register-text/going-on.js';
import { dayAlone, headingAlone } from '../register-text/heading.js';

/** A paragraph on one line, with where it stands in the text (UTF-16 offsets). */
export interface Paragraph {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** A mark before an item, or a name with an age: what begins a paragraph behind a full stop even without an empty line; in brackets, behind anything. */
const BEGINS =
  /(?<=[.!?:”"][ \t]*\r?\n)(?=[ \t]*(?:[•*·▪–—-] ?|\p{Lu}[\p{L}'’. -]{2,60}, (?:aged )?\d{1,3}[,:]))|(?<=\n)(?=[ \t]*[•·▪*] ?\p{Lu}|[ \t]*\p{Lu}[\p{L}'’. -]{2,60} \((?:aged )?\d{1,3}\)(?:,| of | from | [–—-] |:)|[ \t]*\p{Lu}[\p{L}'’., -]{2,60}(?: \((?:[Bb](?:orn|\.):? |[Dd][Oo][Bb]:? )?\d{1,2}[ /.-][\p{L}\d]{1,9}[ /.-]\d{2,4}\)|, ?\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:,| of | from | [–—-] |:))/gu;

/** Quick to say no: a court or a figure in a short line. */
const MAY_BE_HEADING = /^(?=.{3,80}$).*(?:\d|court|llys|centre)/i;

/** `DRINK-DRIVING`: above words that are not in capitals. */
const IN_CAPITALS = /^(?=.{3,60}$)(?!.*, ?\p{L}+$)\p{Lu}[\p{Lu} &'’/-]+:?$/u;

/** Where a line that says nothing but a court or a day begins and ends, where the line above is at its end: what stands below begins anew, even without an empty line. */
function aroundHeadings(text: string) {
  return [...text.matchAll(/(?<=\n|^)[ \t]*(\S.{2,100}?)[ \t]*\r?\n/g)].flatMap((line) => {
    const words = tidy(line[1] ?? '');
    const isHeading =
      (IN_CAPITALS.test(words) && /^[^\n]*\p{Ll}/u.test(text.slice(line.index + line[0].length))) ||
      (MAY_BE_HEADING.test(words) && (headingAlone(words) !== undefined || dayAlone(words) !== undefined));
    if (!isHeading) return [];
    const below = { 0: '', index: line.index + line[0].length };
    return UNENDED.test(text.slice(0, line.index).trimEnd()) ? [below] : [{ 0: '', index: line.index }, below];
  });
}

/** Paragraphs by empty lines, and by what begins one; where a text has no empty line, each line is one. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const separator = /\r?\n[ \t\u00a0]*\r?\n/.test(text.trim()) ? /(?:\r?\n[ \t\u00a0]*){2,}/g : /\r?\n/g;
  const found: Paragraph[] = [];
  let start = 0;
  const begins = [...text.matchAll(separator), ...text.matchAll(BEGINS), ...aroundHeadings(text)].sort(
    (a, b) => a.index - b.index,
  );
  for (const match of [...begins, undefined]) {
    const end = match?.index ?? text.length;
    if (end < start) continue;
    const raw = text.slice(start, end);
    const words = tidy(raw.replaceAll('**', ''));
    const from = start + (raw.length - raw.trimStart().length);
    if (words !== '') found.push({ words, start: from, end: from + raw.trim().length });
    start = end + (match?.[0].length ?? 0);
  }
  return found;
}
