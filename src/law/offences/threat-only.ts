const SHARE =
  '(?:disclos(?:e|es|ed|ing|ure)|shar(?:e|es|ed|ing)|send|sent|sending|publish(?:ed|ing)?|post(?:ed|ing)|upload(?:ed|ing)?|distribut(?:e|ed|ing))';
const THREAT = /\bthreat(?:s|en|ens|ened|ening)?\b/;
/** "threatened to share", "threatens that the film would be disclosed", "threats of sharing". */
const THREAT_TO_SHARE = new RegExp(
  `\\bthreat(?:s|en|ens|ened|ening)?\\b.{0,80}?\\b(?:to|of|be|have|get)(?: \\w{1,20})? ${SHARE}\\b`,
  'g',
);
const SHARED = new RegExp(`\\b${SHARE}\\b`);
/** "disclosed or threatened to disclose", and the title of CJ15013, whose slash is a space here. */
const EITHER = new RegExp(`\\b${SHARE}(?: or)? threat`);

/**
 * Whether words charge threats and nothing done: true; something shared or disclosed, with or without threats: false;
 * both offered as alternatives, or neither: null. `words` as `tidyTitle` leaves them.
 */
export function chargesThreatOnly(words: string): boolean | null {
  const shares = SHARED.test(words.replace(THREAT_TO_SHARE, ' '));
  if (!THREAT.test(words)) return shares ? false : null;
  if (EITHER.test(words)) return null;
  return !shares;
}
