/** Letters that are one with a mark in print and no letter with an accent to Unicode; each as it is typed without it. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[łŁ]/g, 'l'],
  [/[øØ]/g, 'o'],
  [/[đĐðÐ]/g, 'd'],
  [/ß/g, 'ss'],
  [/[æÆ]/g, 'ae'],
  [/[œŒ]/g, 'oe'],
  [/[ıİ]/g, 'i'],
  [/[þÞ]/g, 'th'],
];

/** Typed with no mark at all, as most are. */
const UNMARKED = /^[\x20-\x7e]*$/;

/** The words of a name or of a company in lower case, without accents, points and apostrophes; hyphens as spaces. */
export function plainWords(text: string): readonly string[] {
  return (UNMARKED.test(text) ? text : withoutMarks(text))
    .replace(/['’‘ʼ`´.]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}|]+/u)
    .filter((word) => word !== '');
}

function withoutMarks(text: string): string {
  return LETTERS.reduce((plain, [pattern, letter]) => plain.replace(pattern, letter), text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}
