import { ENCODINGS, type Encoding } from './encodings.js';
import type { PdfFile } from './file.js';
import { type Glyph, glyphOf } from './glyph.js';
import { characterOf } from './glyph-names.js';
import { decline } from './not-plain.js';
import { as, isArray, nameOf, type PdfValue } from './objects.js';
import { standardWidths } from './standard-widths.js';
import { readToUnicode } from './to-unicode.js';

type Entries = ReadonlyMap<string, PdfValue>;

/** Fonts of signs, whose letters stand for other things. */
const SIGNS = /symbol|dingbat|wingding/i;

/** A font whose codes are one byte (ISO 32000-1, 9.6); what a code stands for is undefined where the font does not say. */
export function simpleFont(
  entries: Entries,
  kind: 'Type1' | 'MMType1' | 'TrueType',
  file: PdfFile,
): (code: number) => Glyph | undefined {
  const name = nameOf(file.resolve(entries.get('BaseFont'))) ?? '';
  const map = as('stream', file.resolve(entries.get('ToUnicode')));
  if (!map && file.resolve(entries.get('ToUnicode')) !== null) decline('a map to Unicode that is no stream');
  const words = map && readToUnicode(file.unpack(map));
  const encoding = SIGNS.test(name) ? undefined : encodingOf(entries, kind, name, file);
  const textOf = (code: number) => words?.get(code) ?? encoding?.(code);
  const widthOf = widthsOf(entries, name, textOf, file);
  return (code) => glyphOf(textOf(code), widthOf(code));
}

/** By the encoding the font names, or lists; the one built into a font is not read. */
function encodingOf(entries: Entries, kind: string, name: string, file: PdfFile): Encoding | undefined {
  const said = file.resolve(entries.get('Encoding'));
  const own = as('dictionary', said)?.entries;
  const base = nameOf(said) ?? nameOf(file.resolve(own?.get('BaseEncoding')));
  const differences = own ? readDifferences(file.resolve(own.get('Differences')), file) : new Map<number, string>();
  const isStandard = standardWidths(name) !== undefined && !entries.has('FontDescriptor');
  const usual = baseEncoding(base, kind, isStandard);
  return (code) => {
    const different = differences.get(code);
    return different === undefined || different === '.notdef' ? usual?.(code) : characterOf(different);
  };
}

function baseEncoding(named: string | undefined, kind: string, isStandard: boolean): Encoding | undefined {
  switch (named) {
    case 'WinAnsiEncoding':
    case 'MacRomanEncoding':
      return ENCODINGS[named];
    case 'StandardEncoding':
      return kind === 'TrueType' ? undefined : ENCODINGS[named];
    default:
      return kind !== 'TrueType' && isStandard ? ENCODINGS.StandardEncoding : undefined;
  }
}

function readDifferences(value: PdfValue, file: PdfFile): ReadonlyMap<number, string> {
  const differences = new Map<number, string>();
  let code = 0;
  for (const item of isArray(value) ? value : []) {
    const found = file.resolve(item);
    const name = nameOf(found);
    if (typeof found === 'number') code = found;
    else if (name !== undefined) {
      differences.set(code, name);
      code += 1;
    } else decline('an encoding that is damaged');
  }
  return differences;
}

function widthsOf(
  entries: Entries,
  name: string,
  textOf: (code: number) => string | undefined,
  file: PdfFile,
): (code: number) => number {
  const listed = file.resolve(entries.get('Widths'));
  if (isArray(listed)) {
    const first = file.resolve(entries.get('FirstChar') ?? 0);
    const missing = file.resolve(file.entries(entries.get('FontDescriptor'))?.get('MissingWidth') ?? 0);
    if (typeof first !== 'number' || typeof missing !== 'number') return decline('a font without widths');
    const widths = listed.map((width) => file.resolve(width));
    return (code) => {
      const width = widths[code - first] ?? missing;
      return typeof width === 'number' ? width : missing;
    };
  }
  const standard = standardWidths(name) ?? decline('a font without widths');
  return (code) => standard(textOf(code) ?? '') ?? decline('a letter without a width');
}
