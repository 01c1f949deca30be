import { readHeading, type SittingHeading } from '../register-text/heading.js';

/** That somebody charged is to come before a court, and nothing else: `He was bailed to appear at … on …`. */
const TO_APPEAR =
  /^(?:\S+ ){1,4}?(?:(?:was|were|has been|have been|is|are) (?:(?:since|later|now|both|each) )*(?:remanded|bailed|released|kept|due|set|expected|scheduled|summonsed|listed|charged)\b|will\b).{0,60}?\b(?:appear|attend|be)\b.{1,60}\bcourt\b/i;

/** Of sentences behind a charge that nobody answered, the court and day at which it is to be: those that only say so are of no decision of a court. */
export function toAppear(sentences: readonly string[]): {
  readonly heading?: SittingHeading;
  readonly results: readonly string[];
} {
  const at = sentences.findIndex((one) => TO_APPEAR.test(one) && readHeading(one)?.courtHouse !== undefined);
  const heading = at < 0 ? undefined : readHeading(sentences[at] ?? '');
  return heading === undefined
    ? { results: sentences }
    : { heading, results: sentences.filter((_one, index) => index !== at) };
}

/** `was sentenced at … Magistrates' Court on … to 26 weeks`: the court that a paragraph names with what it decided. */
const DECIDED_AT =
  /^(?:(?:was|were|has been|have been) )?(?:sentenced|fined|jailed|convicted|given|banned|disqualified|handed|ordered|imprisoned) (?:at|by|before|in) (.{3,80}?\bcourt(?:,? on (?:\p{L}+day,? )?(?:the )?\d{1,2}(?:st|nd|rd|th)? \p{L}+ (?:19|20)\d{2})?)\b/iu;

export function decidedAt(sentences: readonly string[]): SittingHeading | undefined {
  const [, court] = DECIDED_AT.exec(sentences[0] ?? '') ?? [];
  return court === undefined ? undefined : readHeading(court);
}
