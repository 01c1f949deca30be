import type { PdfFile } from './file.js';
import { type Glyph, glyphOf } from './glyph.js';
import { decline } from './not-plain.js';
import { as, isArray, nameOf, type PdfValue } from './objects.js';
import { readToUnicode } from './to-unicode.js';

type Entries = ReadonlyMap<string, PdfValue>;

/** The width of what no width is given for (ISO 32000-1, table 117). */
const USUAL_WIDTH = 1000;
const MOST_CODES = 0x10000;
/** Codes that all ranges of widths may say something of. */
const MOST_SAID = 8 * MOST_CODES;

/** A font whose codes are two bytes and number its glyphs, with a map that says what they stand for (ISO 32000-1, 9.7). */
export function compositeFont(entries: Entries, file: PdfFile): (code: number) => Glyph | undefined {
  if (nameOf(file.resolve(entries.get('Encoding'))) !== 'Identity-H') decline('codes in an order of their own');
  const map = as('stream', file.resolve(entries.get('ToUnicode'))) ?? decline('a font that maps nothing to Unicode');
  const descendants = file.resolve(entries.get('DescendantFonts'));
  const descendant =
    file.entries(isArray(descendants) ? descendants[0] : undefined) ?? decline('a font without glyphs');
  const words = readToUnicode(file.unpack(map));
  const widths = readWidths(file.resolve(descendant.get('W')), file);
  const usual = file.resolve(descendant.get('DW') ?? USUAL_WIDTH);
  if (typeof usual !== 'number') return decline('a font without widths');
  return (code) => glyphOf(words.get(code), widths.get(code) ?? usual);
}

/** Widths as listed: `first [w w w]` or `first last w`. */
function readWidths(value: PdfValue, file: PdfFile): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  if (!isArray(value)) return widths;
  const number = (one: PdfValue | undefined): number => {
    const found = file.resolve(one);
    return typeof found === 'number' ? found : decline('a font without widths');
  };
  let at = 0;
  let said = 0;
  while (at < value.length) {
    const first = number(value[at]);
    const next = file.resolve(value[at + 1]);
    if (isArray(next)) {
      next.forEach((width, index) => void widths.set(first + index, number(width)));
      at += 2;
    } else {
      const last = number(next);
      const width = number(value[at + 2]);
      said += last - first;
      if (last >= MOST_CODES || said > MOST_SAID) decline('widths of too many codes');
      for (let code = first; code <= last; code += 1) widths.set(code, width);
      at += 3;
    }
  }
  return widths;
}
