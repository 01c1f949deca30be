import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import type { Context } from '../rule.js';
import { COURT_NAMED } from '../status/actors.js';

const ENDS = '(?= ?(?:[.;,|)]|$))';
const DENIED = sourceOf`
  (?:
    (?:no|none|nil|n\/?a)${ENDS}
    |(?:(?:it |this |that )?(?:is |was |were |be )*)?not (?:
      today|now|yet|appropriate|suitable|needed|necessary|required|applied|sought|asked|granted|allowed|agreed|possible
      |considered|made|done|wanted|justified|on this occasion
    )\b
    |(?:(?:is|was|has been|still) )*(?:considered|discussed|rejected|declined|raised|weighed|mooted|thought about)\b
    |tbc\b|to be (?:decided|considered|confirmed|discussed|argued|determined)|un(?:necessary|suitable|justified)\b|decided against
    |(?:we|i) (?:are|am|will|shall|do|did|have) (?:not|decided against|declined)\b
    |${COURT_NAMED} (?:against|not|declin|refus|(?:did|do|does|would|will|is|was|were) not\b|decided against)
  )
`;

/** "Committal for sentence: not today", "As to a deferment, no": what only its heading names did not happen. */
export const NOT_UNDER_HEADING: readonly Context[] = [
  {
    because: 'only its heading names it, and what stands behind denies it or leaves it open',
    pattern: new RegExp(`^ ?(?::|[-–—](?= )) ?${DENIED}`, 'i'),
    where: 'after',
  },
  {
    because: 'spoken about, and denied or left open',
    pattern: new RegExp(
      `^ ?(?:and |but |so )?(?:as (?:to|for|regards)|with regard to|regarding|turning to) [^.;,:]{3,40}, ?${DENIED}`,
      'i',
    ),
    where: 'statement',
  },
];

/** Words before an outcome that say it may happen, or is thought of, and not that it did. */
export const NOT_DONE: readonly Context[] = [
  ...NOT_UNDER_HEADING,
  {
    because: 'only its heading names it, and it was refused',
    pattern: /^ ?(?::|[-–—](?= )) ?(?:application )?(?:refused|opposed)\b/i,
    where: 'after',
  },
  {
    because: 'what may or should happen',
    pattern: regexOf('i')`
      \b(?:may|can|could|might|should|would|cannot|need not)
      (?: (?:also|then|only|be|have|been|now|not|formally|simply|still|yet))* ?$
    `,
    where: 'before',
  },
  {
    because: 'only if something else happens',
    pattern:
      /^ (?:only )?(?:if|unless|should|provided|on condition|subject to) (?!(?:he|she|they|the defendant|you) (?:fails?|breach|do(?:es)? not))/i,
    where: 'after',
  },
  {
    because: 'what is still to be decided, or depends on something',
    pattern: regexOf('i')`
      \b(?:if|unless|until|once|in case|should|in the event that) (?:the )?(?:crown|prosecution|cps|he|she|they|you|it|(?:[a-z]+ )?(?:charges?|case|matter|defendant))(?: (?:then|now|still|is|are|was|were|has|have|be|been))* ?$
      |      \bwhether\b(?:(?! (?:and|but)\b)[^.;,]){0,60}$
      |\bif (?:he|she|they|you|it|the [a-z]+)\b[^.;]{0,60}, (?:(?:the|this|that|both|his|her|it|they) ?(?:[a-z]+ )?)?
      (?:will|would|is to|may) (?:then )?(?:be )?$
    `,
    where: 'before',
  },
  {
    because: 'what somebody has in mind',
    pattern: regexOf('i')`
      \b(?:minded|considering|wants?|hopes?|intends?|plans?|likely|reluctant|prepared|unwilling|willing)
      (?: to)?(?: (?:be|have|see))?(?: (?:the|this|his|her|it) ?(?:[a-z]+ ?)?)?(?: ?to be)? ?$
    `,
    where: 'before',
  },
];
