/** The clause of an order taken apart: who acts, by which verb, denied or not, and that the order is what the verb is about. */
import { gated } from '../../text/patterns/gated.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import { ASIDE, COURT_NAMED, CROWN_NAMED, LEAD } from './actors.js';
import type { StatusRead } from './status.js';

/** What a verb does to the order or to the request for it. */
type Deed = 'make' | 'grant' | 'refuse' | 'ask' | 'withdraw' | 'postpone' | 'need';

type Told = Pick<StatusRead, 'status' | 'sought'>;

const COURT = regexOf('i')`^(?:${COURT_NAMED}|we\b|i\b)(?=[ ,])`;
const CROWN = regexOf('i')`^${CROWN_NAMED}(?=[ ,])`;

/** The verb, as it stands right before its object. */
const ACTIVE: readonly (readonly [deed: Deed, form: RegExp])[] = [
  ['make', /^ (?:ma[kd]e|makes|making|(?:impos|issu)(?:e|es|ed|ing)|put in place|hand(?:s|ed) down)(?= |$)/i],
  [
    'grant',
    /^ (?:(?:grant|allow|approv)(?:e|s|es|ed|ing)?|acced(?:e|es|ed|ing) to|agree[ds]? to)(?= |$)(?! (?:make|impose|grant|adjourn|consider|hear|vary|extend))/i,
  ],
  [
    'refuse',
    regexOf('i')`
      ^ (?:
        den(?:y|ies|ied|ying)|(?:refus|declin|reject|dismiss|disallow|rebuff|spurn)(?:e|s|es|ed|ing)?
        |turn(?:s|ed|ing)? down|thr(?:ew|ows?|owing) out|rul(?:e|es|ed|ing) out
        |(?:decid(?:e|es|ed)|rul(?:e|es|ed)|c[ao]me(?:s)? down) against(?: (?:making|imposing|granting))?
      )(?= |$)
    `,
  ],
  [
    'ask',
    /^ (?:sought|seeks?|seeking|request(?:s|ed|ing)?|(?:appl(?:y|ies|ied|ying)|ask(?:s|ed|ing)?|press(?:es|ed|ing)?) for)(?= |$)/i,
  ],
  ['withdraw', /^ (?:withdr(?:ew|aws?|awn|awing)|(?:abandon|dropp?)(?:s|ed|ing)?)(?= |$)/i],
  [
    'postpone',
    /^ (?:(?:adjourn|deferr?|postpon)(?:e|s|es|ed|ing)?|put(?:s|ting)? (?:off|over|back)|reserv(?:e|es|ed|ing) (?:(?:its|their|his|her) )?(?:decision|judgment|ruling) (?:on|about|as to|over))(?= |$)/i,
  ],
];
/** As a participle, with a form of "be" before it. */
const PASSIVE: readonly (readonly [deed: Deed, form: RegExp])[] = [
  ['make', /^ (?:made|imposed|issued|put in place|handed down)\b/i],
  ['grant', /^ (?:granted|allowed|approved|acceded to|successful)\b/i],
  [
    'refuse',
    /^ (?:refused|declined|rejected|dismissed|denied|disallowed|turned down|thrown out|ruled out|unsuccessful)\b/i,
  ],
  ['ask', /^ (?:sought|requested|asked for|applied for)\b/i],
  ['withdraw', /^ (?:withdrawn|abandoned|dropped|not (?:pursued|proceeded with))\b/i],
  [
    'postpone',
    /^ (?:adjourned|deferred|postponed|put (?:off|over|back)|stood over|held over|yet to be (?:ruled on|heard|decided|dealt with|determined|considered|resolved))\b/i,
  ],
  ['need', /^ (?:needed|necessary|required|appropriate|justified|proportionate|warranted|called for|merited)\b/i],
];

/** Words of a verb group that leave what is done as it is: auxiliaries, manner, and what a court is brought or chooses to do. */
const NEUTRAL = regexOf('')`
  ^(?:
    has|have|had|having|is|are|was|were|be|been|being|am|did|does|do|to|then|also|both|however|therefore|still|now|in
    |turn|fact|instead|later|today|just|so|nonetheless|nevertheless|cho(?:se|sen)|decided?|elected|opted|proceeded
    |went|on|saw|fit|resolved|determined|agreed?|persuaded|accordingly|duly|(?!successfully|initially|originally)[a-z]+ly
  )$
`;
/** A mind that does nothing yet: only its denial decides. */
const DISPOSED = /^(?:content|happy|willing|prepared|minded|convinced|inclined|ready|able|would|will|shall|going)$/;
const NEGATIVE = /^(?:not|never|nor|unable|unwilling|unpersuaded|unconvinced|disinclined|reluctant|[a-z]+n't)$/;
const FINITE_BE = /^(?:is|are|was|were|has|have|had|[a-z]+n't)$/;
/** "Did not", "has not": the bare record, which is no ruling. */
const BARE = /^(?:did|does|do|has|have|had|not|[a-z]+n't|then|also)$/;

const ARTICLES = sourceOf`
  (?:(?:
    an?|the|this|that|any|such an?|both|another|no|new|full|further|lengthy|indefinite|lifetime|post-conviction
    |[a-z]+-(?:year|month|week)|\d+[- ](?:year|month|week)) ?)*
`;
/** What is asked for, in the words that name the asking: "the Crown's application for a". */
const REQUEST = sourceOf`
  (?:the |an? |our |its |their |his |her |this |that |such an? |both )?(?:[a-z]+'s? )?(?:formal |written |oral )?
  (?:applications?|requests?|bid)(?: by (?:the )?[a-z]+)? (?:for|to (?:make|impose))
`;
const OBJECT = gated(regexOf('i')`^(?: ${REQUEST})?(?: ${ARTICLES})?$`);
const SUBJECT = gated(regexOf('i')`^(?:${REQUEST} ?)?${ARTICLES}$`);
const OF_REQUEST = /(?:^| )(?:applications?|requests?|bid)\b/i;
const NONE = /^ ?no\b/i;

/** "The magistrates agreed with the defence that a": a ruling that the rest of the sentence tells. */
const RULES_THAT = gated(
  regexOf('i')`
    ^(?:${COURT_NAMED}|we|i|he|she|they) (?:(?:was|were|is|are|am|had|has|have|also|then) )*
    (?:ruled|felt|decided|agreed|considered|concluded|held|found|satisfied)
    (?: with (?:the |his |her )?(?:defence|defendant|solicitor|crown|prosecution))? that(?= )
  `,
);

/** "She was relieved that a", "a spokesman confirmed that no": what is told so is a fact. */
const TELLS_THAT = gated(
  regexOf('i')`
    ^[^.;:]{1,60}\b(?:
      relieved|pleased|glad|delighted|disappointed|sorry|unhappy|upset|pleased to (?:say|report|tell you)|confirm(?:s|ed)?
      |noted|notes|records|recorded
    ) that(?= )
  `,
);

/** Words before the verb: more are no verb group. */
const MOST_WORDS = 9;
/** No clause is longer before the order's name. */
const LONGEST = 160;

/** Behind the order's name, of an order that somebody makes: for how long, against whom, why. */
const COMPLEMENT = gated(
  regexOf('i')`
    ^(?: orders?)?(?:
      \W*$
      |,? (?:for|until|till|lasting|of|against|in respect of|re|over|protecting|preventing|prohibiting|forbidding|banning
        |barring|on conviction|on acquittal|under|with|not to|to (?:protect|stop|prevent|last|run)|meaning|as|because
        |since|given)\b
    )
  `,
);
/** Behind the verb of an order or request that something was done to. */
const BEHIND = gated(
  regexOf('i')`
    ^(?: by (?:the )?(?:court|bench|magistrates|justices|judge|district judge|crown|cps|prosecution|prosecutors?|police))?
    (?:
      \W*$
      |,? (?:for|until|till|to|as|because|since|given|in respect of|on|at|under|today|after|following|pending)\b
    )
  `,
);
/** What may turn what was done, or tells that it was done at another time. */
const TURNED = gated(
  regexOf('i')`
    \b(?:
      but|however|though|although|which|later|then|quashed|set aside|appeal\w*|earlier|previous\w*|ago
      |last (?:year|month|week)|refus\w*|granted|adjourn\w*|withdr\w*|if|unless|whether|in (?:19|20)\d\d
      |and (?:it|this|that|one|both|the|was|were|magistrates|justices|got|won|he|she|they)
    )\b
  `,
);

/**
 * What the clause of an order named by its noun says became of it, from its words before and behind the name. Undefined where
 * it is no plain clause, or where any word of its verb is not known: a verb is read whole or not at all.
 */
export function readOrderClause(before: string, after: string): StatusRead | undefined {
  if (before.length > LONGEST || before === '') return undefined;
  const said = before.trimEnd().replace(LEAD, '');
  const start = before.trimEnd().length - said.length;
  const court = COURT.exec(said)?.[0];
  const actor = court ?? CROWN.exec(said)?.[0];
  if (actor !== undefined && COMPLEMENT.test(after) && !TURNED.test(after)) {
    const rest = said.slice(actor.length);
    const told = ofActor(court !== undefined, rest.slice(ASIDE.exec(rest)?.[0].length ?? 0));
    if (told) return { ...told, said: true, whole: true, cue: { where: 'before', start, end: before.length } };
  }
  const done = ofSubject(said, after);
  return done && { ...done.told, said: true, whole: true, cue: { where: 'after', start: 0, end: done.end } };
}

/** "The court refused the Crown's application for a [order]". */
function ofActor(isCourt: boolean, words: string): Told | undefined {
  let denied = false;
  let disposed = false;
  let bare = true;
  let planned = false;
  let rest = words;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const known = ACTIVE.find(([, form]) => form.test(rest));
    const word = (known?.[1] ?? /^,? [a-z']+/i).exec(rest)?.[0];
    if (word === undefined) return undefined;
    rest = rest.slice(word.length);
    if (known && OBJECT.test(rest)) {
      const object = { ofRequest: OF_REQUEST.test(rest), none: NONE.test(rest) };
      if (object.none || (disposed && !denied)) return undefined;
      if (!isCourt && planned) return undefined;
      return isCourt ? byCourt(known[0], denied, bare, object.ofRequest) : byCrown(known[0], denied, object.ofRequest);
    }
    const form = word.replace(/^,? /, '').toLowerCase();
    if (known) {
      if (known[0] !== 'refuse' || !/^ to [a-z]+/i.test(rest)) return undefined;
      denied = !denied;
    } else if (NEGATIVE.test(form)) denied = !denied;
    else if (DISPOSED.test(form)) disposed = true;
    else if (!NEUTRAL.test(form)) return undefined;
    planned ||= form === 'to';
    bare &&= BARE.test(form);
  }
  return undefined;
}

function byCourt(deed: Deed, denied: boolean, bare: boolean, ofRequest: boolean): Told | undefined {
  if (deed === 'make' && ofRequest) return undefined;
  if (deed === 'make' || deed === 'grant') {
    if (denied) return { status: bare && deed === 'make' ? 'not_made' : 'refused' };
    return { status: 'made' };
  }
  if (denied) return undefined;
  if (deed === 'refuse') return { status: 'refused' };
  return deed === 'postpone' ? { status: 'pending' } : undefined;
}

function byCrown(deed: Deed, denied: boolean, ofRequest: boolean): Told | undefined {
  if (deed === 'withdraw') return denied ? undefined : { status: 'withdrawn' };
  if (deed !== 'ask' && !(deed === 'make' && ofRequest)) return undefined;
  return denied ? { status: 'not_made', sought: false } : { status: 'applied_for' };
}

/** "Was heard and [dismissed]". */
const MEANWHILE =
  /^ (?:heard|considered|argued|opposed|unopposed|renewed|resisted)(?:,? (?:and|but))(?: (?:then|duly|eventually))?(?= )/i;
/** Between the name of an order and its verb: what it is over. */
const OVER_WHAT = regexOf('i')`
  ^ (?:for|over|against|in respect of|re|of|on) (?:the |his |her |an? |your )?(?:[\w'-]+ ){1,3}?(?=
  (?:is|was|were|are|has|have|had)\b)
`;
const NAMED_AS = /^ (?:orders? )?(?:(?:applications?|requests?|bid)(?= )|orders?(?= ))?/i;

/** "A request for a [order] is yet to be ruled on", "the bench agreed that a [order] was not needed". */
function ofSubject(said: string, after: string): { readonly told: Told; readonly end: number } | undefined {
  const rules = RULES_THAT.exec(said)?.[0];
  const told = rules ?? TELLS_THAT.exec(said)?.[0];
  const subject = told === undefined ? said : said.slice(told.length + 1);
  if (!SUBJECT.test(subject)) return undefined;
  const named = NAMED_AS.exec(after)?.[0].trimEnd() ?? '';
  const ofRequest = OF_REQUEST.test(named) || OF_REQUEST.test(subject);
  let rest = after.slice(named.length);
  rest = rest.slice(ASIDE.exec(rest)?.[0].length ?? 0);
  rest = rest.slice(Math.max(0, (OVER_WHAT.exec(rest)?.[0].length ?? 0) - 1));
  let denied = NONE.test(subject);
  let finite = false;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const known = finite ? PASSIVE.find(([, form]) => form.test(rest)) : undefined;
    if (known) {
      const behind = rest.slice(known[1].exec(rest)?.[0].length ?? 0);
      const told =
        BEHIND.test(behind) && !TURNED.test(behind)
          ? doneTo(known[0], denied, ofRequest, rules !== undefined)
          : undefined;
      return told && { told, end: after.length - behind.length };
    }
    const word = /^ ([a-z']+)/i.exec(rest)?.[1]?.toLowerCase();
    if (word === undefined) return undefined;
    const meanwhile = finite ? MEANWHILE.exec(rest)?.[0] : undefined;
    if (meanwhile !== undefined) {
      rest = rest.slice(meanwhile.length);
      continue;
    }
    if (NEGATIVE.test(word)) denied = !denied;
    else if (
      !/^(?:is|are|was|were|has|have|had|been|being|then|also|therefore|accordingly|duly|still|now|[a-z]+ly)$/.test(
        word,
      )
    )
      return undefined;
    finite ||= FINITE_BE.test(word);
    rest = rest.slice(word.length + 1);
  }
  return undefined;
}

function doneTo(deed: Deed, denied: boolean, ofRequest: boolean, ruled: boolean): Told | undefined {
  if (deed === 'ask' || (deed === 'make' && ofRequest))
    return denied ? { status: 'not_made', sought: false } : { status: 'applied_for' };
  if (deed === 'make') return { status: denied ? (ruled ? 'refused' : 'not_made') : 'made' };
  if (deed === 'grant') return { status: denied ? 'refused' : 'made' };
  if (deed === 'need') return denied ? { status: ruled ? 'refused' : 'not_made' } : undefined;
  if (denied) return undefined;
  return { status: deed === 'refuse' ? 'refused' : deed === 'withdraw' ? 'withdrawn' : 'pending' };
}
