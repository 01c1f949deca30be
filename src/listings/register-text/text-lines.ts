import { tidy } from '../../text/whitespace.js';
import { labelled } from './labels.js';

/** A piece of a line, with where it stands in the text (UTF-16 offsets). */
export interface TextLine {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const RULE = /^[\s\-_=*~.·•]+$/;
const PAGE = /^(?:page|tudalen) ?\d{1,4}(?: ?(?:of|o|\/) ?\d{1,4})?$/i;

/** The lines of a text that hold words, parted where another label begins behind a gap (`DOB: 01/02/1990   Age: 33`). */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let at = 0;
  for (const line of text.split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    for (const { words, offset } of piecesOf(line)) {
      if (words === '' || RULE.test(words) || PAGE.test(words)) continue;
      lines.push({ words, start: at + offset, end: at + offset + line.slice(offset).trimEnd().length });
    }
    at += line.length;
  }
  return lines;
}

function piecesOf(line: string): readonly { readonly words: string; readonly offset: number }[] {
  const pieces: { words: string; offset: number }[] = [];
  let offset = line.length - line.trimStart().length;
  for (const part of line.trim().split(/(\s*[|\t;]\s*|\s{2,})/)) {
    const last = pieces.at(-1);
    const isGap = /^(?:\s*[|\t;]\s*|\s{2,})$/.test(part);
    if (!isGap && (last === undefined || labelled(part) !== undefined)) pieces.push({ words: part, offset });
    else if (last) last.words += part;
    offset += part.length;
  }
  return pieces.map(({ words, offset: at }) => ({ words: tidy(words).replace(/ ?[|;]$/, ''), offset: at }));
}
