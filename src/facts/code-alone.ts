/** What stands behind a short code that only introduces its label: "RESTRAOP - Restraining Order". */
const ITS_LABEL = '(?! ?(?:- ?[A-Z(]|Restraining|Sexual|Criminal|Forfeiture|Order\\b))';

/** The cue of a short code that stands for its label, in capitals as Common Platform writes codes: "2. RESTRAOP 5 Years". Alternatives are parted by `|`. */
export function codeAlone(codes: string): RegExp {
  return new RegExp(`\\b(?:${codes})\\b${ITS_LABEL}`, 'g');
}
