/** How an offence that was not carried out by this person alone, or not carried out at all, is charged. */
export type Inchoate = 'attempt' | 'aid_and_abet' | 'conspire' | 'incite' | 'encourage';

/** The letter after a seven-character CJS code (criminaljusticehub.org.uk; E: HMPPS manage-offences). */
const BY_SUFFIX: Readonly<Record<string, Inchoate>> = {
  A: 'attempt',
  B: 'aid_and_abet',
  C: 'conspire',
  I: 'incite',
  E: 'encourage',
};

const BY_WORDS: readonly { readonly words: RegExp; readonly inchoate: Inchoate }[] = [
  { words: /\battempt(?:s|ed|ing)?\b/, inchoate: 'attempt' },
  {
    words: /\b(?:aid(?:s|ed|ing)?|abet(?:s|ted|ting)?|counsel(?:led|ling)?|procur(?:e|ed|ing))\b/,
    inchoate: 'aid_and_abet',
  },
  { words: /\bconspir(?:e|es|ed|ing|acy)\b/, inchoate: 'conspire' },
  { words: /\bincit(?:e|es|ed|ing|ement)\b/, inchoate: 'incite' },
  { words: /\bencourag(?:e|es|ed|ing)\b/, inchoate: 'encourage' },
];

/** A CJS offence code parted from its suffix: `SX03251A` is `SX03251`, attempt. Null for a code with no such suffix. */
export function partSuffix(code: string): { readonly base: string; readonly inchoate: Inchoate } | null {
  const parts = /^([A-Z]{2}\d{5}|COML\d{3})([ABCIE])$/.exec(code);
  const base = parts?.[1];
  const inchoate = BY_SUFFIX[parts?.[2] ?? ''];
  return base === undefined || inchoate === undefined ? null : { base, inchoate };
}

/** The inchoate form a title or wording opens with, or null. Only the first 60 characters count: later words tell a story. */
export function inchoateInWords(words: string): Inchoate | null {
  const opening = words.slice(0, 60).toLowerCase();
  return BY_WORDS.find((rule) => rule.words.test(opening))?.inchoate ?? null;
}

/** The inchoate form a provision tells of: attempts, statutory conspiracy, encouraging or assisting; null where it names none of their Acts. */
export function inchoateInProvision(legislation: string): Inchoate | null {
  if (/\bcriminal attempts act\b/i.test(legislation)) return 'attempt';
  if (/\bcriminal law act 1977\b/i.test(legislation)) return 'conspire';
  return /\bserious crime act 2007\b/i.test(legislation) ? 'encourage' : null;
}
