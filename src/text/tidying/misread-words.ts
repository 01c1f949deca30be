/**
 * Words of the field in which a scanner put figures for letters and one letter for another like it: "pris0n", "suspcnded".
 * Letters are looked at again only in a text that has a figure inside a word; one character for one, so that every offset stays.
 */
const WORDS =
  'activity adjourned application approach bail breach breached committed community compensation complainant conditional contact conviction costs criminal curfew custody defendant deleted deletion deprivation destroyed destruction device devices direct discharge discharged disqualified extended fine fined forfeited forfeiture further granted hours images imprisonment indirect interim laptop magistrates mobile months notification order orders phone phones police prevention prison probation programme prohibited prosecution protection quashed refused rehabilitation remanded requirement restraining returned revoked section seized sentence sexual social sought stalking surcharge suspended tablet unpaid until varied victim weapon weeks withdrawn work year years'.split(
    ' ',
  );

/** Characters that a scanner takes for one another, under the first of each. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  ['o0ce', 'i1l|!', 'hb', 'nu', 's5', 'gq9'].flatMap((alike) =>
    [...alike].map((one) => [one, alike.charAt(0)] as const),
  ),
);
const SHAPES: ReadonlyMap<string, string> = new Map(WORDS.map((word) => [shapeOf(word), word]));
const KNOWN: ReadonlySet<string> = new Set(WORDS);

function shapeOf(word: string): string {
  return [...word].map((one) => ALIKE.get(one) ?? one).join('');
}

/** A figure inside a word, or at the head of one. */
const HINT = /[a-z][01][a-z]|(?<![\w/.£-])[01][a-z]{4}/i;
const WORD = /(?<![\w@/.-])[a-z01|!5]{4,16}(?![\w@/-])/gi;

/** `text` with the misread words of the field as they were meant: of the same length. */
export function wordsMended(text: string): string {
  if (!HINT.test(text)) return text;
  return text.replace(WORD, (word) => {
    const small = word.toLowerCase();
    const meant = KNOWN.has(small) ? undefined : SHAPES.get(shapeOf(small));
    if (meant === undefined) return word;
    if (!/[a-z]/.test(word)) return meant.toUpperCase();
    return /^[A-Z]/.test(word) ? `${meant.charAt(0).toUpperCase()}${meant.slice(1)}` : meant;
  });
}
