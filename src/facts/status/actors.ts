/** Who acts in a sentence about an order, and what stands around them. */
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';

/** The court by its names, as the subject of a sentence; without the pronouns that may stand for it. */
export const COURT_NAMED = sourceOf`
  (?:the |both |all |our |three |two )*(?:(?:presiding|lead|district|deputy|circuit|sentencing|lay|resident) )*
  (?:court|ct|bench|magistrates?|justices?|judge|recorder|panel|chair(?:man|woman)?|dj|ddj|jjs?|jps?|mags)\b
  (?: (?:of the bench|himself|herself|themselves|m(?:rs?|s) [a-z-]+))?
`;
/** Who asks for orders. */
export const CROWN_NAMED = sourceOf`
  (?:the |our )?(?:crown(?: prosecution service)?|cps|prosecution|prosecutors?|pros|pp|police|officers?)\b
  (?: (?:m(?:rs?|s|iss) [a-z-]+|name))?
`;
/** "…, chaired by Mrs Price," between who acts and what is done. */
export const ASIDE = /^(?:,[^,.;]{1,60},| \([^().;]{1,60}\)| -[^-.;]{1,60}-)(?= )/;
/** A join or an adverbial before who acts. */
export const LEAD = regexOf('i')`
  ^[\s,;:-]*(?:
    (?:and|but|so|however|though|although|yet|whereupon|therefore|accordingly|then|nevertheless|nonetheless),? )*
  (?:(?:in the (?:event|end|result|circumstances)|on (?:balance|reflection)|ultimately|finally|eventually),? )?
  (?:(?:after|having|on|in|upon) [^,.;]{1,60}, )?
`;
