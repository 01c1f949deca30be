import { regexOf } from '../../text/patterns/over-lines.js';

const CROWN = /^(?:cps\b|crown prosecution service\b|gwasanaeth erlyn y goron\b)/i;
/** A code of an authority, such as `POL01` or `6543`: one word without a small letter. */
const CODE = /^[A-Z0-9][A-Z0-9-]{1,11}$/;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|sir|lady|rev)\b/i;
const BODY = regexOf('i')`
  \b(?:
    police|constabulary|heddlu|council|cyngor|borough|department|ministry|agency|service|services|authority
    |executive|office|commission|commissioner|inspectorate|regulator|licensing|customs|revenue|hmrc|dvla|dwp|rspca
    |society|trust|rail|railway|railways|trains|transport|port|ports|university|association|federation|standards|nhs
    |plc|ltd|limited|company|corporation
  )\b
`;

/** What stands for a prosecutor that is not told to be an authority: a person’s name, it may be, and no rate is printed by that. */
const OTHER = 'another prosecutor';

/**
 * The prosecuting authority that a document names, as a breakdown prints it: one name for the Crown Prosecution Service however it
 * is written, other authorities in the document’s words. Whatever may be a person’s name is `another prosecutor` (no rate by named
 * prosecutor: authority only). Null where the document names none.
 */
export function prosecutingAuthority(printed: string | null): string | null {
  const words = printed?.replace(/\s+/g, ' ').trim() ?? '';
  if (words === '') return null;
  if (CROWN.test(words)) return 'Crown Prosecution Service';
  if (CODE.test(words)) return words;
  return BODY.test(words) && !TITLE.test(words) ? words : OTHER;
}
