import { gated } from '../text/patterns/gated.js';
import { regexOf } from '../text/patterns/over-lines.js';

/**
 * What a result says of a sentence passed before: the order then made is at an end, or the breach of it is left to the offence it was
 * made for. Registers in print give no result code for it (Common Platform: 1029 order revoked, 3501 no adjudication).
 */
export type OldSentence = 'order_ended' | 'left_to_original_offence';

const LEFT = gated(
  regexOf('i')`
    \bno adjudication\b
    |\bdealt with (?:(?:for|on|under|in respect of) )?(?:the )?original (?:offence|matter|charge)s?\b
    |\b(?:breach|application)\b[^.;]{0,60}\bmarked (?:by|on|with) (?:the )?(?:resentence|original)
  `,
);
const ORDER =
  '(?:community|suspended sentence|youth rehabilitation|youth community|referral|reparation|supervision|probation|unpaid work|drug rehabilitation|conditional discharge|attendance centre)';
const ENDED = gated(
  regexOf('im')`
    ^(?:[A-Z]{3,6} - )?(?:the )?(?:original |existing |current |said )?orders? (?:is |was |be |now |to be )*
    revoked\b
    |(?<!\bto have (?:(?:the|his|her|their|an?) )?)\b${ORDER}(?: (?:order|requirement))?s?\b
    (?:(?!\b(?:not|no|application)\b)[^.;]){0,90}\brevoked\b(?! (?:on|if|upon|refused|dismissed)\b)
    |\b(?<!\bnot )revok(?:e|es|ed|ing) (?:the )?(?:(?:original|existing|current) )?(?:${ORDER} )?
    orders?\b[^.;]{0,60}\b(?:and|,)[^.;]{0,20}\b(?:re-?sentenc|deal)
    |\bre-?sentenced?\b(?! (?:hearing|report))
  `,
);

/** What `text`, one result, says of an earlier sentence; undefined where nothing. */
export function oldSentenceIn(text: string): OldSentence | undefined {
  if (LEFT.test(text)) return 'left_to_original_offence';
  return ENDED.test(text) ? 'order_ended' : undefined;
}
