import { tidy } from '../../text/whitespace.js';

/** A paragraph on one line, with where it stands in the text (UTF-16 offsets). */
export interface Paragraph {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Paragraphs by empty lines; where a text has none, each line is one. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const separator = /\r?\n[ \t\u00a0]*\r?\n/.test(text.trim()) ? /(?:\r?\n[ \t\u00a0]*){2,}/g : /\r?\n/g;
  const found: Paragraph[] = [];
  let start = 0;
  for (const match of [...text.matchAll(separator), undefined]) {
    const end = match?.index ?? text.length;
    const raw = text.slice(start, end);
    const words = tidy(raw);
    const from = start + (raw.length - raw.trimStart().length);
    if (words !== '') found.push({ words, start: from, end: from + raw.trim().length });
    start = end + (match?.[0].length ?? 0);
  }
  return found;
}
