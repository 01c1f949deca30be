/** One thing a font draws: what it stands for and, in thousandths of the size of the letters, how far it moves on. */
export interface Glyph {
  readonly text: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** Marks put over the letter before, signs that are not seen, and what has no meaning outside its font. */
const NO_LETTER = /[\p{M}\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u;
/** The scripts of Europe and signs; the others can run from right to left or join. */
const FAMILIAR = /^[\0-\u058f\u1e00-\u2e7f\ufb00-\ufb06]+$/u;
/** Letters printed as one, and signs that Unicode has twice. */
const TWICE = /[\u00b5\u037e\u2126\ufb00-\ufb06]/g;

/** A glyph of which it is certain what it stands for; undefined of any other. */
export function glyphOf(text: string | undefined, width: number): Glyph | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^\s$/.test(text)) return { text: ' ', width, isSpace: true };
  if (/\s/.test(text) || NO_LETTER.test(text) || !FAMILIAR.test(text)) return undefined;
  return { text: text.replace(TWICE, (letters) => letters.normalize('NFKC')), width, isSpace: false };
}
