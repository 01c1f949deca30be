/** The characters of the Latin fonts every reader of PDFs has (Adobe Core 14, version 2), in the order in which what is said of them stands. */
export const LATIN = [
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~',
  '¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿĀā',
  'ĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŖŗŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŸŹźŻżŽžƒȘșˆˇ˘˙˚˛˜˝–—‘’‚“”„†‡•…‰‹›⁄€™∂∆∑−√≠≤≥◊ﬁﬂ',
].join('');

/** What fonts call them (Adobe Glyph List), and four letters of Welsh and three more joined ones; letters of the alphabet are called as they are. */
const NAMED = `
space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus
comma hyphen period slash zero one two three four five six seven eight nine colon semicolon less equal
greater question at bracketleft backslash bracketright asciicircum underscore grave braceleft bar braceright
asciitilde exclamdown cent sterling currency yen brokenbar section dieresis copyright ordfeminine
guillemotleft logicalnot registered macron degree plusminus twosuperior threesuperior acute mu paragraph
periodcentered cedilla onesuperior ordmasculine guillemotright onequarter onehalf threequarters questiondown
Agrave Aacute Acircumflex Atilde Adieresis Aring AE Ccedilla Egrave Eacute Ecircumflex Edieresis Igrave
Iacute Icircumflex Idieresis Eth Ntilde Ograve Oacute Ocircumflex Otilde Odieresis multiply Oslash Ugrave
Uacute Ucircumflex Udieresis Yacute Thorn germandbls agrave aacute acircumflex atilde adieresis aring ae
ccedilla egrave eacute ecircumflex edieresis igrave iacute icircumflex idieresis eth ntilde ograve oacute
ocircumflex otilde odieresis divide oslash ugrave uacute ucircumflex udieresis yacute thorn ydieresis
Amacron amacron Abreve abreve Aogonek aogonek Cacute cacute Ccaron ccaron Dcaron dcaron Dcroat dcroat
Emacron emacron Edotaccent edotaccent Eogonek eogonek Ecaron ecaron Gbreve gbreve Gcommaaccent gcommaaccent
Imacron imacron Iogonek iogonek Idotaccent dotlessi Kcommaaccent kcommaaccent Lacute lacute Lcommaaccent
lcommaaccent Lcaron lcaron Lslash lslash Nacute nacute Ncommaaccent ncommaaccent Ncaron ncaron Omacron
omacron Ohungarumlaut ohungarumlaut OE oe Racute racute Rcommaaccent rcommaaccent Rcaron rcaron Sacute
sacute Scedilla scedilla Scaron scaron Tcommaaccent tcommaaccent Tcaron tcaron Umacron umacron Uring uring
Uhungarumlaut uhungarumlaut Uogonek uogonek Ydieresis Zacute zacute Zdotaccent zdotaccent Zcaron zcaron
florin Scommaaccent scommaaccent circumflex caron breve dotaccent ring ogonek tilde hungarumlaut endash
emdash quoteleft quoteright quotesinglbase quotedblleft quotedblright quotedblbase dagger daggerdbl bullet
ellipsis perthousand guilsinglleft guilsinglright fraction Euro trademark partialdiff Delta summation minus
radical notequal lessequal greaterequal lozenge fi fl
`;
const OTHERS = {
  Wcircumflex: '\u0174',
  wcircumflex: '\u0175',
  Ycircumflex: '\u0176',
  ycircumflex: '\u0177',
  ff: 'ff',
  ffi: 'ffi',
  ffl: 'ffl',
} as const;

const BY_NAME: ReadonlyMap<string, string> = new Map([
  ...[...LATIN].filter((letter) => /[a-z]/i.test(letter)).map((letter) => [letter, letter] as const),
  ...zip(
    NAMED.trim().split(/\s+/),
    [...LATIN].filter((letter) => !/[a-z]/i.test(letter)),
  ),
  ...Object.entries(OTHERS),
]);

/** The character that a glyph is called after, or undefined. */
export function characterOf(glyph: string): string | undefined {
  const known = BY_NAME.get(glyph);
  if (known !== undefined) return known;
  const code = /^uni([0-9A-F]{4})$/.exec(glyph)?.[1];
  return code === undefined ? undefined : String.fromCharCode(Number.parseInt(code, 16));
}

function zip(names: readonly string[], characters: readonly string[]): readonly (readonly [string, string])[] {
  return names.map((name, at) => [name, characters[at] ?? ''] as const);
}
