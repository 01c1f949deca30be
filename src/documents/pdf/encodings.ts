const ASCII = ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~';
const NONE = '\0';

const WIN_ANSI =
  `${ASCII}•€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ ¡¢£¤¥¦§¨©ª«¬-®¯°±²³´µ¶·¸¹º»¼½¾¿` +
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ';
const MAC_ROMAN =
  `${ASCII}${NONE}ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªº\u2126æø¿¡¬√ƒ≈∆«»… ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄¤‹›ﬁﬂ` +
  `‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ${NONE}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ`;
const STANDARD =
  ASCII.replace("'", '’').replace('`', '‘') +
  NONE.repeat(34) +
  `¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ${NONE}–†‡·${NONE}¶•‚„”»…‰${NONE}¿${NONE}\`´ˆ˜¯˘˙¨${NONE}˚¸${NONE}˝˛ˇ—` +
  `${NONE.repeat(16)}Æ${NONE}ª${NONE.repeat(4)}ŁØŒº${NONE.repeat(5)}æ${NONE.repeat(3)}ı${NONE.repeat(2)}łøœß`;

/** The character of each code, by the encodings a font can name (ISO 32000-1, annex D.2). */
export type Encoding = (code: number) => string | undefined;

export const ENCODINGS: Readonly<Record<'WinAnsiEncoding' | 'MacRomanEncoding' | 'StandardEncoding', Encoding>> = {
  WinAnsiEncoding: encodingOf(WIN_ANSI),
  MacRomanEncoding: encodingOf(MAC_ROMAN),
  StandardEncoding: encodingOf(STANDARD),
};

function encodingOf(fromSpace: string): Encoding {
  const characters = [...fromSpace].map((character) => (character === NONE ? undefined : character));
  return (code) => characters[code - 0x20];
}
