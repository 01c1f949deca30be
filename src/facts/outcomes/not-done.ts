import { regexOf } from '../../text/patterns/over-lines.js';
import type { Context } from '../rule.js';

/** Words before an outcome that say it may happen, or is thought of, and not that it did. */
export const NOT_DONE: readonly Context[] = [
  {
    because: 'what may or should happen',
    pattern: regexOf('i')`
      \b(?:may|can|could|might|should|would|cannot|need not)
      (?: (?:also|then|only|be|have|been|now|not|formally|simply|still|yet))* ?$
    `,
    where: 'before',
  },
  {
    because: 'what is still to be decided, or depends on something',
    pattern: regexOf('i')`
      \bwhether\b(?:(?! (?:and|but)\b)[^.;,]){0,60}$
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
