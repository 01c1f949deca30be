/** A sentence about an order just asked for, taken apart: who acts, by which verb, denied or not, and that it is about the order. */
import { regexOf } from '../../text/patterns/over-lines.js';
import type { OrderStatus } from '../clause.js';
import { ASIDE, COURT_NAMED, LEAD } from './actors.js';

/** What a verb does to the request. */
type Deed = 'grant' | 'refuse' | 'postpone' | 'omit' | 'withdraw' | 'succeed' | 'fail';

const DEEDS: readonly (readonly [deed: Deed, form: RegExp])[] = [
  [
    'grant',
    /^(?:ma[kd]e[s]?|making|(?:grant|allow|impos|order|approv|endors|agre|acced|oblig|compl[yi])(?:e|s|es|ed|d|ing)?)$/,
  ],
  [
    'refuse',
    /^(?:den(?:y|ies|ied|ying)|(?:refus|declin|reject|dismiss|disallow|rebuff|spurn|demurr?|bau?lk)(?:e|s|es|ed|ing)?)$/,
  ],
  ['postpone', /^(?:adjourn|deferr?|reserv|postpon)(?:e|s|es|ed|ing)?$/],
  ['withdraw', /^(?:withdrawn|dropped|abandoned)$/],
  ['succeed', /^(?:(?:succeed|prevail)(?:s|ed)?|successful)$/],
  ['fail', /^(?:(?:fail|founder)(?:s|ed)?|unsuccessful)$/],
];

/** Verbs that mean something of their own with what stands beside them: "decided against it", "did so", "left it out". */
const IDIOMS: readonly (readonly [deed: Deed, form: RegExp])[] = [
  [
    'refuse',
    /^ (?:turn(?:s|ed)?|thr(?:ew|ows?)|knock(?:s|ed)?) (?:it|that|this|them|the (?:application|request|idea|bid)) (?:down|out|back)/i,
  ],
  [
    'refuse',
    /^ (?:turn(?:s|ed) down|threw out|ruled out)(?= (?:it|that|this|them|the (?:application|request|idea|bid))\b)/i,
  ],
  [
    'refuse',
    /^ (?:let(?:s|ting)?|allow(?:s|ed|ing)?) (?:him|her|them|the (?:defendant|offender|man|woman)) (?:to )?(?:keep|have|retain) (?:it|them|that|the (?:phone|device|laptop|tablet|item|property))(?: back)?/i,
  ],
  ['postpone', /^ put(?:s)? (?:it|that|this|them|the (?:application|request|matter)) (?:off|over|back)/i],
  [
    'refuse',
    /^ (?:decid|rul|vot)(?:e|es|ed|ing) against(?= (?:it|that|this|one|doing so|making (?:it|one))\b)(?: doing so| making (?:it|one))?/i,
  ],
  ['grant', /^ (?:go|goes|going|gone|went) (?:for|along with)(?= (?:it|that|this)\b)/i],
  ['grant', /^ (?:do|does|did|doing|done)(?= (?:so|that|it)\b)/i],
  [
    'grant',
    /^ (?:accept|prefer|agree|uph[eo]ld)(?:s|d|ed|red)?(?: with)? (?:my|our|his|her|their|that|this|the) (?:arguments?|submissions?|points?|requests?|applications?)(?=\W*$)/i,
  ],
  [
    'omit',
    /^ (?:left|leaves?|leaving) (?:it|that|this|one|them) (?:out|off|aside)(?: of (?:the|his|her|their) sentence)?/i,
  ],
  ['omit', /^ (?:did|does|do|went|managed|made do) without(?= (?:it|one|that|this)\b)/i],
];

const COURT = regexOf('i')`^(?:${COURT_NAMED}|we\b|i\b|they\b|he\b|she\b|it\b)`;
const COURT_OR_REQUEST = regexOf(
  'i',
)`^(?:${COURT_NAMED}|we|i|they|he|she|it|that|this|(?:the|that|this) (?:application|request|bid))(?= )`;
const REQUEST = regexOf('i')`
  ^(?:(?:the|that|this|its|their|such|both|all|each|crown'?s?|prosecution'?s?|police) )*
  (?:applications?|apps?|requests?|bids?|it|that|this|both)\b
`;
/** Words of a verb group that leave what is done as it is: auxiliaries, manner, and what a court is brought or chooses to do. */
const NEUTRAL = regexOf('')`
  ^(?:
    has|have|had|having|is|are|was|were|be|been|being|am|did|does|do|would|will|shall|could|can|should|must|to|then
    |also|both|however|therefore|still|now|in|turn|fact|instead|simply|flatly|later|today|just|going|so
    |came|comes|come|took|takes|take|of|the|a|clear|firm|that
    |content|happy|willing|prepared|minded|persuaded|convinced|inclined|ready|able|cho(?:se|sen)|decided?|elected
    |opted|proceeded|went|on|felt|saw|fit|resolved|determined|bound|driven|constrained|compelled|obliged|moved
    |[a-z]+ly
  )$
`;
/** "Satisfied that it", "came to the view that they", "said she": what follows is what the court did or would do. */
const OPINES = regexOf('')`
  ^(?:
    sa(?:id|ys?)|felt|feels?|thought|thinks?|ruled|rules?|decided|decides?|concluded|concludes?|held|holds?|found|finds?
    |satisfied|considered|considers?|announced|indicated|confirmed|believed|believes?|view|opinion|conclusion|told
  )$
`;
const THAT_IT = regexOf('i')`
  ^(?: (?:him|her|them|the (?:court|defendant|parties)))?,?(?: that)? (?:
    it|they|he|she|we|i|the (?:court|bench|magistrates|justices|judge)
  )(?= )
`;
/** "Satisfied that I should": what was asked for. */
const ELLIPTIC = /^(?:should|will|would|shall|must)$/;
const NEGATIVE =
  /^(?:not|never|nor|unable|unwilling|unpersuaded|unconvinced|disinclined|loath|reluctant|cannot|can't|[a-z]+n't)$/;
const POSSIBLE = /^(?:could|can|may|might)$/;
const CONDITIONAL = /^(?:would|could|should|can|will|shall|may|might)$/;

/** What the verb is about: the order or the request, by a word that stands for it or by none; and then a stop, or a reason. */
const ABOUT_IT = regexOf('i')`
  ^(?: (?:to|with))?
  (?: (?:do )?(?:
      it|one|that|this|them|both|either|so|such an? (?:order|request|application)
      |(?:the|any|an|that|this|those) (?:orders?|applications?|requests?|bids?)
    )(?: (?:sought|requested|asked for|applied for))?
  )?
  (?=
    \W*$| ?[-,;:(]
    | (?:
      as|because|since|given|on the (?:basis|grounds?|facts|evidence)|in (?:view|light|the|his|her|their|this|that)
      |for (?:want|lack|\d|one|two|three|four|five|ten)|saying|stating|having|after|due|owing|despite|but|and|until
      |today|without|considering|when|once|at (?:this|all)|(?:to|till|for|on) (?:\d|the next)
    )\b
  )
`;
/** "Reserved his ruling until 8 May". */
const ITS_RULING =
  /^ (?:(?:its|their|his|her|our|my|the|a|any) )?(?:ruling|decision|judgment|determination)\b(?=\W*$|,? (?:until|till|to|for|on (?:it|that|this|the)|pending|while)\b)/i;
/** "Did not make": nothing is said of the court's mind. */
const BARE =
  /^ (?:did|does|do|has|have|had|was|were|is|are)(?: not|n't)(?: (?:then|also|in the end))? (?:ma[kd]e|impose|order)/i;
/** "Granted - 1 x iPhone 15." */
const ALONE = /^(granted|allowed|refused|rejected|dismissed)(?= ?[-:(] ?(?!(?:no|yes|none|not|n|y)\b)\w)/i;
/** More words before the verb are no verb group. */
const MOST_WORDS = 9;

/**
 * What the court did with an order asked for in the sentence before, or earlier in this one: "the bench, chaired by Mrs Price,
 * flatly declined to impose one". Undefined where the sentence is about something else, or where any word of its verb is not
 * known: a verb is read whole or not at all.
 */
export function plainRuling(sentence: string): OrderStatus | undefined {
  return rulingIn(sentence) ?? lastRuling(sentence);
}

/** Before the last of several things a court does, or of several who act: what stands there is not the ruling. */
const LAST_CLAUSE = regexOf('i')`
  ^([^.;]{1,160})(?:,? (?:and|but|so|then)(?: (?:so|then|therefore|accordingly|eventually|finally))?|, ) ?(?=[a-z'’]{2,14}\b[^.;,]{0,60}\W*$)
`;
/** Something else that a ruling may be about. */
const OF_SOMETHING_ELSE =
  /\b(?:bail|appeals?|legal aid|trial|costs|compensation|charges?|summons|witness\w*|special measures|reports?|pleas?|case|hearing|warrant|community|sentence|fine[sd]?|jail\w*|order|adjourn\w*|evidence)\b/i;

/** "The bench retired, came back and decided against it", "I opposed this and the magistrates refused it". */
function lastRuling(sentence: string): OrderStatus | undefined {
  const said = sentence.replace(LEAD, '');
  const lead = LAST_CLAUSE.exec(said);
  if (!lead || OF_SOMETHING_ELSE.test(lead[1] ?? '')) return undefined;
  const rest = said.slice(lead[0].length);
  if (COURT_OR_REQUEST.test(rest)) return rulingIn(rest);
  const court = COURT.exec(said)?.[0];
  return court === undefined ? undefined : rulingIn(`${court} ${rest}`);
}

function rulingIn(sentence: string): OrderStatus | undefined {
  const said = sentence.replace(LEAD, '');
  const alone = ALONE.exec(said)?.[1]?.toLowerCase();
  if (alone !== undefined) return /^(?:granted|allowed)$/.test(alone) ? 'made' : 'refused';
  const court = COURT.exec(said)?.[0];
  const request = REQUEST.exec(said)?.[0];
  const actor = court ?? request;
  if (actor === undefined) return undefined;
  const rest = said.slice(actor.length);
  const words = rest.slice(ASIDE.exec(rest)?.[0].length ?? 0);
  const verb = verbOf(words);
  if (!verb || !(ABOUT_IT.test(verb.rest) || (verb.deed === 'postpone' && ITS_RULING.test(verb.rest))))
    return undefined;
  const { deed, denied, conditional, passive } = verb;
  const isOfRequest = passive || deed === 'succeed' || deed === 'fail';
  if ((isOfRequest ? request : court) === undefined) return undefined;
  // "did not make it": the bare record, which the set phrases tell from a ruling
  if (denied && BARE.test(words)) return undefined;
  if (deed === 'withdraw') return denied || conditional || !passive ? undefined : 'withdrawn';
  if (deed === 'omit') return denied || conditional ? undefined : 'not_made';
  if (deed === 'postpone') return denied || conditional ? undefined : 'pending';
  const isFor = (deed === 'grant' || deed === 'succeed') !== denied;
  if (isFor) return conditional || deed === 'refuse' || deed === 'fail' ? undefined : 'made';
  return 'refused';
}

interface Verb {
  readonly deed: Deed;
  readonly denied: boolean;
  readonly conditional: boolean;
  readonly passive: boolean;
  readonly rest: string;
}

/** The verb group at the beginning of `words`; "declined to impose" and "agreed to adjourn" are the verb they end with. */
function verbOf(words: string): Verb | undefined {
  let denied = false;
  let conditional = false;
  let passive = false;
  let opined = false;
  let last = '';
  let rest = words;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const idiom = IDIOMS.find(([, pattern]) => pattern.test(rest));
    if (idiom) {
      rest = rest.slice(idiom[1].exec(rest)?.[0].length ?? 0);
      return { deed: idiom[0], denied, conditional, passive: false, rest };
    }
    const word = /^,? ([a-z']+)/i.exec(rest);
    if (!word)
      return opined && ELLIPTIC.test(last) && /^\W*$/.test(rest)
        ? { deed: 'grant', denied, conditional: false, passive: false, rest }
        : undefined;
    const form = word[1]?.toLowerCase() ?? '';
    rest = rest.slice(word[0].length);
    const that = OPINES.test(form) ? THAT_IT.exec(rest) : null;
    if (that) {
      opined = true;
      rest = rest.slice(that[0].length);
      continue;
    }
    const deed = DEEDS.find(([, pattern]) => pattern.test(form))?.[0];
    if (deed !== undefined) {
      if (!/^ to (?:[a-z]+ly )?[a-z]+/i.test(rest) || ABOUT_IT.test(rest))
        return { deed, denied, conditional, passive, rest };
      if (deed === 'refuse' || deed === 'fail') denied = !denied;
      passive = false;
    } else if (NEGATIVE.test(form)) denied = !denied;
    else if (!NEUTRAL.test(form)) return undefined;
    last = form;
    conditional ||= (opined ? POSSIBLE : CONDITIONAL).test(form) && !denied;
    passive =
      /^(?:is|are|was|were|be|been|being)$/.test(form) ||
      (passive && /ly$|^(?:not|then|also|both|therefore|still|now|later)$/.test(form));
  }
  return undefined;
}
