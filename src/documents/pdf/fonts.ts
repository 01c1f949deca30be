import { compositeFont } from './composite-font.js';
import type { PdfFile } from './file.js';
import type { Glyph } from './glyph.js';
import { decline } from './not-plain.js';
import { nameOf, type PdfValue } from './objects.js';
import { simpleFont } from './simple-font.js';

/** A font as far as the words need it. */
export interface Font {
  readonly codeBytes: 1 | 2;
  /** What a code draws. */
  glyph(code: number): Glyph;
}

const MADE = new WeakMap<ReadonlyMap<string, PdfValue>, Font>();

/** The font a dictionary describes, made once. */
export function fontOf(value: PdfValue | undefined, file: PdfFile): Font {
  const entries = file.entries(value) ?? decline('a font that is not there');
  const made = MADE.get(entries) ?? makeFont(entries, file);
  MADE.set(entries, made);
  return made;
}

function makeFont(entries: ReadonlyMap<string, PdfValue>, file: PdfFile): Font {
  const kind = nameOf(file.resolve(entries.get('Subtype')));
  switch (kind) {
    case 'Type1':
    case 'MMType1':
    case 'TrueType':
      return { codeBytes: 1, glyph: remembering(simpleFont(entries, kind, file)) };
    case 'Type0':
      return { codeBytes: 2, glyph: remembering(compositeFont(entries, file)) };
    default:
      return decline('a font drawn by its own means');
  }
}

function remembering(glyphOf: (code: number) => Glyph | undefined): (code: number) => Glyph {
  const pages: (Glyph | undefined)[][] = [];
  return (code) => {
    const known = pages[code >> 8]?.[code & 0xff];
    if (known) return known;
    const made = glyphOf(code) ?? decline('a letter of which it is not said what it stands for');
    let page = pages[code >> 8];
    if (!page) {
      page = [];
      pages[code >> 8] = page;
    }
    page[code & 0xff] = made;
    return made;
  };
}
