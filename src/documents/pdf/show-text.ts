import type { Operands } from './content-tokens.js';
import type { Font } from './fonts.js';
import { within } from './matrix.js';
import { decline } from './not-plain.js';
import type { PlainPage } from './page-tree.js';
import type { Runs } from './runs.js';
import type { DrawingState } from './state.js';

const BLANK = 0x20;
const THOUSANDTH = 0.001;
/** Rounding: what turns a page by a quarter and its words back does not make nothing of it. */
const STRAIGHT = 1e-9;

/** Draws strings letter by letter (ISO 32000-1, 9.4.4). Only letters that stand upright, and run to the right, are known. */
export function showText(
  { bytes, pieceEnds, pieceGaps }: Operands,
  state: DrawingState,
  page: PlainPage,
  runs: Runs,
): void {
  const { font, size, place, text, stretch, rise, letterSpacing, wordSpacing } = state;
  if (!font) decline('words without a font');
  const [scale, aslant, leaning, up, startX, startY] = within(place, text);
  const isUpright = Math.abs(aslant) < STRAIGHT * scale && Math.abs(leaning) < STRAIGHT * up;
  if (!(isUpright && size > 0 && stretch > 0)) decline('words that do not stand upright');
  const toPage = scale * stretch;
  const baseline = startY + up * rise;
  const height = up * size;
  const isOnPage = baseline >= 0 && baseline <= page.height;
  let x = startX;
  let at = 0;
  for (let piece = 0; piece < pieceEnds.length; piece += 1) {
    const end = pieceEnds[piece] ?? 0;
    while (at < end) {
      const code = codeAt(bytes, at, end, font);
      at += font.codeBytes;
      const glyph = font.glyph(code);
      const width = glyph.width * THOUSANDTH * size;
      let spacing = letterSpacing;
      if (code === BLANK && wordSpacing !== 0) {
        if (font.codeBytes !== 1) decline('words set apart in a font of two bytes');
        spacing += wordSpacing;
      }
      if (glyph.isSpace) runs.space();
      else if (isOnPage && x + width >= 0 && x <= page.width) {
        runs.letter(glyph.text, x, baseline, width * toPage, size, scale, height);
      }
      x += (width + spacing) * toPage;
    }
    x -= (pieceGaps[piece] ?? 0) * THOUSANDTH * size * toPage;
  }
  state.text = within(text, [1, 0, 0, 1, (x - startX) / scale, 0]);
}

function codeAt(bytes: Uint8Array, at: number, end: number, { codeBytes }: Font): number {
  const first = bytes[at] ?? 0;
  if (codeBytes === 1) return first;
  if (at + 2 > end) decline('a string that ends within a code');
  return first * 256 + (bytes[at + 1] ?? 0);
}
