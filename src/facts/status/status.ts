/** What the court did with an order that a text names. */
import { type Gated, gated } from '../../text/patterns/gated.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import type { OrderStatus } from '../clause.js';
import { spellOut } from './clerks-short-forms.js';
import { firstAround } from './cues-around.js';
import {
  ASKED_AFTER,
  ASKED_BEFORE,
  CHANGE_APPLICATION,
  CUES,
  IN_DOUBT,
  MADE_BESIDE_AFTER,
  MADE_BESIDE_BEFORE,
  MADE_ON_APPLICATION,
  PENDING_AFTER,
  PENDING_BEFORE,
  UNCLEAR_AFTER,
  UNCLEAR_BEFORE,
  YES,
} from './status-cues.js';
import { onlyTicked } from './ticked.js';

export type Change = 'vary' | 'extend' | 'discharge';

/** What the words around one order say became of it. */
export interface StatusRead {
  readonly status: OrderStatus;
  readonly application?: Change;
  readonly sought?: false;
  /** The words themselves decide, rather than the bare name of the order. */
  readonly said: boolean;
  /** The clause was taken apart as a whole: every word of it is the order's own. */
  readonly whole?: true;
  /** Of a request or a date, offsets in the words after (`after`) or before (`before`) the order. */
  readonly cue?: { readonly where: 'before' | 'after'; readonly start: number; readonly end: number };
}

/**
 * The status of an order, from the words of its clause before and after its name.
 * `bare` is what its own words mean where nothing else is said ("to be forfeited": made).
 */
export function readStatus(before: string, after: string, bare: OrderStatus): StatusRead {
  const earlier = spellOut(withoutInnerStops(before));
  const later = spellOut(withoutInnerStops(onlyTicked(after)));
  const read = readSpeltOut(earlier.text, later.text, bare);
  if (!read.cue) return read;
  const { where, start, end } = read.cue;
  const { at } = where === 'before' ? earlier : later;
  return { ...read, cue: { where, start: at(start), end: at(end) } };
}

const INNER_STOP = /\b(ss?|exh?)\.(?= ?[A-Z]{0,4}[/-]?\d)|(\d)\.(?=\d)/gi;

/** "Under s.153 SA 2020", "3.6.26", "exh. AB/1": a stop that ends nothing, so that no cue's reach ends there. As long as before. */
function withoutInnerStops(words: string): string {
  if (!words.includes('.')) return words;
  return words.replace(INNER_STOP, (_, short?: string, digit?: string) => (short ? ` ${short}` : `${digit}/`));
}

function readSpeltOut(before: string, after: string, bare: OrderStatus): StatusRead {
  const appeal = onAppeal(before, after);
  if (appeal) return appeal;
  const unchanged = changeRefused(before);
  if (unchanged) return unchanged;
  const cue = arguedOnly(before, after, firstCue(before, after));
  const asks = ASKED_BEFORE.test(before) || ASKED_AFTER.test(after) || /\bapplication\b/i.test(before);
  const change = changeAsked(before, after, asks);
  const beside = madeBeside(before, after, asks);
  if (change) return ofChange(change, cue, before, after);
  const on = MADE_ON_APPLICATION.test(after);
  if (cue && on && cue.status === 'varied') return { ...cue, application: 'vary' };
  if (cue && on && cue.status === 'extended') return { ...cue, application: 'extend' };
  if (cue && on && cue.status === 'discharged') return { ...cue, application: 'discharge' };
  if (cue) return cue;
  if ((beside ?? asks) && bare === 'not_made') return { status: bare, said: true, ...(beside ? { cue: beside } : {}) };
  if (beside && !IN_DOUBT.test(before))
    return { status: bare === 'interim' ? 'interim' : 'made', said: true, cue: beside };
  return requestRuledOn(before, after) ?? undecided(before, after) ?? cue ?? { status: bare, said: false };
}

const APPEAL = gated(
  regexOf('i')`
    \bappeal(?:s|ed|ing)?(?: by [^.;,]{1,30}| (?:lodged|entered|filed|made|given|pending|served|brought))? (?:
    against|in respect of|re|vs?\.?)(?: (?:the|his|her|their|an?|making|imposition|of|interim)){0,4} ?$
  `,
);
const APPEAL_FAILS = gated(
  /^[^.;]{0,60}?\b(?:dismissed|dism|refused|rejected|unsuccessful|fail(?:s|ed)|withdrawn|abandoned)\b/i,
);

const APPEAL_WINS = gated(
  /^(?: orders?)?,? [^.;]{0,80}?(?<!\bnot )(?<!n't )\b(?:allowed|upheld|granted|succeed(?:s|ed)|successful)\b/i,
);
const LOST = gated(
  /\b(?:lost|loses|failed (?:in|with)|fails (?:in|with)|abandon(?:s|ed)|withdr(?:ew|aws)|dropped|unsuccessful)\b[^.;]{0,20}\bappeals?\b/i,
);
const WON = gated(
  /(?:\b(?:won|wins|successful|allow(?:s|ed)|uph(?:eld|olds))\b[^.;]{0,30}|\bsucceed(?:s|ed) (?:in|with) )\bappeals?\b/i,
);

/** "Has appealed against the restraining order": it stands as yet. */
const HAS_APPEALED = gated(
  /\b(?:(?:is|has|have|was) )?appeal(?:ed|ing|s)? against (?:the|his|her|their|this|that)(?: making of (?:the|a))? $/i,
);

/** "Notice of appeal lodged against [restraining order]", "Appeal against [the order] pending". */
const APPEAL_STANDS = gated(
  /\bappeals?\b(?: (?:lodged|entered|filed|made|given|pending|served|brought))? (?:against|re|in respect of) [a-z ]{0,20}$/i,
);
const MAY_APPEAL = gated(/\b(?:rights?|may|can|could|if|entitled|advised|time|days|period|refusal|not|no)\b/i);

/** An appeal that fails leaves the order as it was; one that is allowed ends it. */
function onAppeal(before: string, after: string): StatusRead | undefined {
  if (!APPEAL.test(before)) return undefined;
  const cue = { where: 'before', start: Math.max(0, before.search(/\S+ \S+ appeal/i)), end: before.length } as const;
  if (LOST.test(before)) return { status: 'continued', said: true, cue };
  if (WON.test(before)) return { status: 'quashed', said: true, cue };
  const wins = APPEAL_WINS.exec(after);
  if (wins) return { status: 'quashed', said: true, cue: { where: 'after', start: 0, end: wins[0].length } };
  const fails = APPEAL_FAILS.exec(after);
  return fails
    ? { status: 'continued', said: true, cue: { where: 'after', start: 0, end: fails[0].length } }
    : HAS_APPEALED.test(before) || (APPEAL_STANDS.test(before) && !MAY_APPEAL.test(before))
      ? { status: 'continued', said: true, cue }
      : undefined;
}

const NO_CHANGE = gated(
  regexOf('i')`
    \b(?:refus\w+ to|declin\w+ to|(?:would|will|did) not|not prepared to) (
      extend|renew|prolong|vary|amend|alter|change|modify|reduce|shorten|loosen|relax|discharge|revoke|lift|remove
      |end|scrap|cancel
    )(?: (?:the|an?|his|her|their|this|any|interim|existing|full|mrs?|ms|miss|[a-z-]{2,20}'s))* $
  `,
);

/** "The court refused to extend a restraining order". */
function changeRefused(before: string): StatusRead | undefined {
  const match = NO_CHANGE.exec(before);
  if (!match) return undefined;
  const verb = match[1]?.toLowerCase() ?? '';
  const application = /^(?:ext|ren|prol)/.test(verb)
    ? 'extend'
    : /^(?:var|am|rel|alt|cha|mod|red|sho|loo)/.test(verb)
      ? 'vary'
      : 'discharge';
  return {
    status: 'refused',
    application,
    said: true,
    cue: { where: 'before', start: match.index, end: before.length },
  };
}

/** Who argues against an order, and does not decide on it. */
const ARGUES = gated(
  regexOf('i')`
    \b(?:
      defence|solicitors?|counsel|barrister|advocate|mitigation|defendant|deft?|offender|mr [a-z]+|ms [a-z]+
      |mrs [a-z]+
    )\b[^.;]{0,30}\b(?:
      submit\w*|submission|argu\w+|contend\w*|say|says|said|told the (?:court|bench|magistrates)|suggest\w*|urg\w+
    )\b[^.;]{0,40}$
  `,
);
/** "Mr Amin, defending, said there was [no call for]": whoever speaks for a party decides nothing. */
const SPEAKS_FOR_DEFENCE = gated(
  regexOf('i')`
    \b(?:(?:defending|mitigating|in mitigation)(?:,? (?:m(?:rs?|s|iss) )?[a-z'-]+(?: [a-z'-]+)?)?|for the (?:defence|defendant)|(?:his|her|their|the|defence|duty) (?:solicitor|barrister|lawyer|counsel|advocate)|the defence)\b,?
    (?: (?:then|also|had|has))? (?:said|says|told (?:the )?(?:court|bench|magistrates|justices|judge)|argued|argues|submitted|submits|claimed|suggested|urged|maintained|insisted|contended)
    (?: that)?(?! (?:the )?(?:court|bench|magistrates|judge|justices|crown|prosecution))\b[^.;]{0,50}$
  `,
);
export function isSaidForDefence(before: string): boolean {
  return SPEAKS_FOR_DEFENCE.test(before);
}
/** What is said for or against it, rather than a ruling. */
const OPINION = gated(
  regexOf('i')`
    \b(?:
      excessive|oppressive|harsh|draconian|onerous|pointless|futile|unjust|unfair|premature|academic
      |(?:dis|in)?proportionate|(?:in)?appropriate|(?:un)?necessary|justified|reasonable|needed|required
    )$
  `,
);

const WAS_TOLD = gated(
  /\b(?:court|bench|magistrates|justices|judge) (?:(?:was|were) told|heard)\b|\b(?:defence|solicitor|counsel|crown|prosecutor|victim|complainant|she|he)\b[^.;]{0,20}\b(?:said|told|argued|submitted)\b/i,
);
const AND_NONE = gated(
  /\b(?:and|so|but),? (?:accordingly |therefore )?(?:none|no (?:such )?order) (?:was|were|has been|is) (?:made|imposed)\b/i,
);
/** "Argued against a restraining order and magistrates agreed": with who was against it. */
const AGREED = gated(/\b(?:agreed|accepted|acceded)\W*$/i);
const SAID_AGAINST = gated(
  /\b(?:argu\w+|sp[eo]\w+|submitt\w+|pleaded|urged|made submissions?) against\b[^.;]{0,30}$|\b(?:oppos|resist|object|contest)\w*\b[^.;]{0,20}$/i,
);

const BY_THE_COURT = gated(/\b(?:court|bench|magistrates|justices|judge|dj|they|which|who|but|and)\b/i);

/** "Defence submit that deprivation would be disproportionate": the court has not said so. */
function arguedOnly(before: string, after: string, cue: StatusRead | undefined): StatusRead | undefined {
  if (
    cue?.status === 'made' &&
    cue.cue?.where === 'after' &&
    AGREED.test(after.slice(0, cue.cue.end)) &&
    SAID_AGAINST.test(before)
  )
    return { ...cue, status: 'refused' };
  // "told that an order would be pointless, and none was made": the record of it, behind what was argued
  if (cue?.cue?.where === 'after' && cue.status === 'refused' && WAS_TOLD.test(before) && AND_NONE.test(after))
    return { ...cue, status: 'not_made' };
  if (
    cue?.cue?.where === 'before' &&
    cue.sought !== false &&
    (cue.status === 'refused' || cue.status === 'not_made') &&
    isSaidForDefence(before.slice(0, cue.cue.start))
  )
    return { ...cue, status: 'unclear' };
  if (
    cue?.cue?.where === 'after' &&
    cue.status === 'refused' &&
    isSaidForDefence(before) &&
    !BY_THE_COURT.test(after.slice(0, cue.cue.end))
  )
    return { status: 'unclear', said: true, cue: cue.cue };
  if (cue?.cue?.where !== 'after' || (cue.status !== 'refused' && cue.status !== 'not_made')) return cue;
  if (!OPINION.test(after.slice(0, cue.cue.end)) || !ARGUES.test(before)) return cue;
  return { status: 'unclear', said: true, cue: cue.cue };
}

/** All of one shape, which is quicker to go through. */
const HEARD = CUES.map(({ status, where, pattern, sought, unlessAfter, unlessBefore, onlyAfter }) => ({
  status,
  where,
  pattern,
  sought,
  unlessAfter: unlessAfter && gated(unlessAfter),
  unlessBefore: unlessBefore && gated(unlessBefore),
  onlyAfter: onlyAfter && gated(onlyAfter),
}));
const FIRST_CUE = firstAround(HEARD);

/** Where the cue stands that was heard; undefined where the words around it rule it out. */
function standing(
  { where, unlessAfter, unlessBefore, onlyAfter }: (typeof HEARD)[number],
  { index, 0: said }: RegExpExecArray,
  before: string,
  after: string,
) {
  if (unlessAfter?.test(after) || unlessBefore?.test(before) || (onlyAfter && !onlyAfter.test(after))) return undefined;
  return { where, start: index, end: index + said.length };
}

function firstCue(before: string, after: string): StatusRead | undefined {
  return FIRST_CUE(before, after, (heard, match): StatusRead | undefined => {
    const run = standing(heard, match, before, after);
    if (!run) return undefined;
    const { status, where, sought } = heard;
    const unsought =
      sought === false ||
      (status === 'not_made' && where === 'before' && SOUGHT_NEITHER.test(before)) ||
      (status === 'not_made' && ((where === 'before' && NOT_SOUGHT_AFTER_NO.test(after)) || NONE_ASKED.test(after)));
    // "sought, but the judge said the offence was not one to which it applies": a ruling
    const ruled =
      status === 'not_made' &&
      !unsought &&
      (where === 'after' ? RULES_SO.test(match[0]) || OPINES.test(before) : SO_RULED.test(after));
    return { status: ruled ? 'refused' : status, said: true, cue: run, ...(unsought ? { sought: false } : {}) };
  });
}

/** "The Crown sought neither deprivation nor forfeiture." */
const SOUGHT_NEITHER = gated(
  /\b(?:sought|seeks?|seeking|ask(?:ed|s)? for|appl(?:ied|ies) for|request(?:ed|s)|pursu(?:ed|es|ing)|want(?:ed|s)) (?:for )?(?:neither|no|none)\b[^.;]{0,60}$/i,
);
/** "There will be no restraining order, the magistrates ruled." */
const SO_RULED = gated(
  /^(?: orders?)?,["']? (?:the )?(?:court|bench|magistrates|justices|(?:district )?judge|dj|chair(?:man|woman)?)(?: of the bench)? (?:ruled|decided|held|concluded|found|said(?=,? ["'])|announced)\b/i,
);
/** "The court felt [a restraining order was not needed]": of the bench, a ruling. */
const OPINES = gated(
  regexOf('i')`
    \b(?:court|bench|magistrates|justices|judge|dj|chair(?:man|woman)?|we|i)(?: (?!not\b)[a-z]+)? (?:
      said|says|say|ruled|find|found|held|feel|felt|think|thought|decided|considers?|considered|concluded
      |told (?:him|her|them|the court)
    )(?: that)?(?: an?| the| any| such an?| full| [a-z]+-year){0,2} ?$
  `,
);
const RULES_SO = gated(
  /\b(?:court|bench|magistrates|justices|judge|dj|chair(?:man|woman)?) (?:said|says|ruled|found|held|felt|thought|decided|considered|concluded|took the view)\b/i,
);

/** "No restraining order sought." */
const NOT_SOUGHT_AFTER_NO = gated(
  regexOf('i')`
    ^[^.;,]{0,40}?\b(?:sought|requested|applied for|asked for|application)\b
    |^[^.;]{0,200}?\b(?:did|does|do) not (?:ask|apply|seek|press)\b
    |^[^.;]{0,80}?\bnor (?:was|is|were|had|did|has)\b[^.;]{0,24}\b(?:sought|requested|asked|applied)
  `,
);

/** "…, none having been asked for", "no application having been made": why there is none. */
export const NONE_ASKED = gated(
  regexOf('i')`
    ^[^.;]{0,120}?,? (?:(?:as|since|because|there (?:being|having been|was|is)|with) )?(?:
      none(?: (?:having|has|had|have|being|been|was|were|is)){0,3} (?:
      sought|requested|asked for|applied for|pursued)\b
      |no (?:such |formal )?(?:applications?|requests?)(?: (?:having|has|had|have|being|been|was|were|is)){0,3} (?:
      made|received|advanced|before)\b
      |no (?:such |formal )?(?:applications?|requests?)\W*$
    )
    |^[^.;]{0,120}?\b(?:in the absence of|without|for want of|absent) (?:any |an |such an )?(?:application|request)
    \b
    |^[^.;]{0,120}?\bnot having (?:
      sought|requested|asked for|applied for|been (?:sought|requested|asked for|applied for)
    )\b
  `,
);

function madeBeside(before: string, after: string, asks: boolean): StatusRead['cue'] | undefined {
  const earlier = MADE_BESIDE_BEFORE.exec(before);
  if (earlier && !/\bapplication/i.test(earlier[0])) {
    return { where: 'before', start: earlier.index, end: before.length };
  }
  const yes = YES.exec(after);
  if (yes) return { where: 'after', start: 0, end: yes[0].length };
  const later = MADE_BESIDE_AFTER.exec(after);
  if (!later) return undefined;
  if (/\border\b/i.test(later[0]) || !asks || /\bordered\b/i.test(later[0])) {
    return { where: 'after', start: 0, end: later[0].length };
  }
  return undefined;
}

/** "Restraining order proceedings adjourned": the order's own, not the case's. */
const OWN_PROCEEDINGS = /^ (?:proceedings|hearing|application|matter)(?= )/i;

/** "Until the SHPO hearing", "for deprivation hearing 6/6/26". */
const OWN_HEARING = gated(/^ (?:order )?(?:application )?hearing\b/i);

/** "The bid for forfeiture of the van failed." */
function requestRuledOn(before: string, after: string): StatusRead | undefined {
  if (LOST_REQUEST.test(before)) return { status: 'refused', said: true };
  if (WON_REQUEST.test(before) || (APPLICATION.test(after) && REQUEST_WINS.test(after)))
    return { status: 'made', said: true };
  if (!ASKED_BEFORE.test(before) && !APPLICATION.test(after)) return undefined;
  const fails = runOf(REQUEST_FAILS, after, 'after');
  if (fails) return { status: 'refused', said: true, cue: fails };
  const wins = runOf(REQUEST_WINS, after, 'after');
  return wins ? { status: 'made', said: true, cue: wins } : undefined;
}

/** "Failed in its application for", "unsuccessfully sought". */
const LOST_REQUEST = gated(
  regexOf('i')`
    \b(?:
      fail(?:ed|s)? (?:in|with) (?:the|its|their|an?|his|her|that) (?:applications?|requests?|bids?|attempts?) (?:
      for|to)
      |unsuccessful(?:ly)? (?:sought|asked|applied|applications?|requested|bids?|attempts?)
    )\b[^.;]{0,60}$
  `,
);
/** "Successfully applied for", "won its application for". */
const WON_REQUEST = gated(
  regexOf('i')`
    \b(?:
      (?:succeed(?:ed|s)? (?:in|with)|won|wins) (?:the|its|their|an?|his|her|that) (?:
      applications?|requests?|bids?|attempts?) (?:for|to)
      |(?<!\bun)successful(?:ly)? (?:sought|asked|applied|applications?|requested|bids?)
    )\b[^.;]{0,60}$
  `,
);
/** "The deprivation application was successful." */
const APPLICATION = gated(/^(?: orders?)? (?:applications?|requests?|bids?)\b/i);
const REQUEST_FAILS = gated(
  regexOf('i')`
    ^[^.;,]{0,80}?\b(?:
      fail(?:ed|s)(?! to)|did not succeed|(?:was|is|were|proved) unsuccessful|came to nothing|without success
      |unsuccessfully|in vain
    )\b
    |^[^.;]{0,60}\b(?:but|and) (?:(?:it|they|he|she) )?(?:did not|didn't|failed to|never|was not|were not|could not) (?:
    get|got|obtain|secure|win|given|granted) (?:it|one|them|that|this|any)\b
    |^[^.;]{0,60}\b(?:but|and) (?:(?:it|they|he|she|the (?:court|bench|magistrates|justices|judge)) )?(?:would|will|did|could|do|does) ?(?:not|n't)(?: do so| agree| make (?:it|one))?(?=\W*$|[.,;]| (?:as|because|since)\b)
    |^(?: {
      1,2}(?:
        (?:on|for|re) (?:charges?|counts?|offences?) \d+
        |(?!(?:case|charges?|appeal|summons|matter|informations?|offences?|counts?|trial|but)\b)[\w'/&(),-]+
      )
    ){0,12} dismissed\b
    |^[^;]{0,120}?(?: and|,|(?: is| was| were| has been| be)) (?:then |duly |also )?dismissed\b
  `,
);
const REQUEST_WINS = gated(
  regexOf('i')`
    ^[^.;,]{0,80}?\b(?:succeed(?:ed|s)|(?:was|is|were|proved|has been|were) successful|successfully)\b
    |^[^.;]{0,60}\b(?:and|which) (?:(?:it|they|he|she) )?(?:
      got|won|obtained|secured|was given|were given|was granted|were granted
    ) (?:it|one|them|both)\b
    |^[^.;]{0,60},? and (?:it|this|that|one|both|they) (?:was|were|is|has been) (?:duly |then |also )?
    (?:made|imposed|ordered)\b
    |^[^.;]{0,80},? and (?:it|they|he|she|the (?:court|bench|magistrates|judge|justices)) did(?: so)?
    (?=\W*$|,? (?:for|until)\b)
    |^[^.;]{0,80},? and (?:i|we) do(?: so)?(?=\W*$|[.,;])
  `,
);

/** "Whether the order requested by the Crown was made is not recorded": that it was asked for is certain. */
const REQUESTED = gated(/^ (?:that (?:was|had been) )?(?:requested|sought|applied for|asked for) by /i);

/** "The court is invited to consider a deprivation order": asked for, and not put off. */
const ASKED_TO_CONSIDER = gated(
  regexOf('i')`
    \b(?:invit(?:es?|ed|ing)|ask(?:s|ed|ing)?|urg(?:es?|ed|ing)|request(?:s|ed|ing)?)\b[^.;]{0,60} to (?:[a-z]+ly )?
    consider(?: (?:making|whether to make|imposing))?(?: (?:an?|the|any|both|whether|if))* ?$
  `,
);

function undecided(before: string, after: string): StatusRead | undefined {
  const toConsider = runOf(ASKED_TO_CONSIDER, before, 'before');
  if (toConsider && !PENDING_AFTER.test(after)) return { status: 'applied_for', said: true, cue: toConsider };
  const put =
    runOf(
      PENDING_AFTER,
      after.replace(OWN_PROCEEDINGS, (said) => ' '.repeat(said.length)),
      'after',
    ) ?? runOf(PENDING_BEFORE, before, 'before');
  if (put) return { status: 'pending', said: true, cue: put };
  const doubt = runOf(UNCLEAR_AFTER, after, 'after') ?? runOf(UNCLEAR_BEFORE, before, 'before');
  if (doubt) return { status: REQUESTED.test(after) ? 'applied_for' : 'unclear', said: true, cue: doubt };
  const asked = runOf(ASKED_BEFORE, before, 'before') ?? runOf(ASKED_AFTER, after, 'after');
  if (asked && !MADE_ON_APPLICATION.test(before + after)) return { status: 'applied_for', said: true, cue: asked };
  const heard = runOf(OWN_HEARING, after, 'after');
  return heard ? { status: 'pending', said: true, cue: heard } : undefined;
}

function changeAsked(before: string, after: string, asks: boolean): Change | undefined {
  if (
    !asks &&
    !WANTS.test(before) &&
    !ASKS_CHANGE.test(after) &&
    !/\b(?:refused|granted|allowed|adj|withdrawn|dismissed)/i.test(after)
  )
    return undefined;
  const named = CHANGE_APPLICATION.find(
    ([, pattern]) => pattern.test(before.slice(-80)) || pattern.test(after.slice(0, 60)),
  )?.[0];
  if (named || !TO_HAVE.test(before)) return named;
  return HAVE_CHANGED.find(([, pattern]) => pattern.test(after))?.[0];
}

/** "RO due to expire, Crown apply to extend". */
const ASKS_CHANGE = gated(
  /\b(?:appl(?:y|ies|ied)|asks?|asked|seeks?|sought|invit(?:e|es|ed)|request(?:s|ed)?) (?:[a-z]+ ){0,3}?(?:to (?:extend|vary|discharge|revoke|lift|amend|renew)|an? (?:extension|variation))\b/i,
);

/** "A request to have his restraining order lifted": a request for a change, whose own outcome stands behind it. */
const TO_HAVE = gated(
  /\b(?:have|having|get|getting|see|want|wants|wanted|wish|wishes|wished|would like)(?: (?:his|her|their|the|this|that|an?)(?: [a-z-]+)?)? $/i,
);
/** "The couple want the restraining order lifted.", "Def wants RO varied." */
const WANTS = gated(
  /\b(?:(?:want|wish)(?:s|es|ed)?|would like)(?: (?:his|her|their|the|this|that|an?)(?: [a-z-]+)?)? $/i,
);
const HAVE_CHANGED: readonly (readonly [change: Change, pattern: RegExp])[] = [
  ['discharge', /^(?: order)? (?:lifted|discharged|revoked|removed|cancelled|ended|scrapped|terminated|set aside)\b/i],
  ['vary', /^(?: order)? (?:varied|changed|amended|relaxed|eased|altered|modified|loosened|tightened)\b/i],
  ['extend', /^(?: order)? (?:extended|renewed|lengthened|prolonged)\b/i],
];

const DECIDED: ReadonlySet<OrderStatus> = new Set<OrderStatus>(['refused', 'withdrawn', 'not_made', 'made']);
const FIRST_DECISION = firstAround(HEARD.filter(({ status }) => DECIDED.has(status)));

/** An application to change an order: what became of the application, never whether the order exists. */
function ofChange(change: Change, cue: StatusRead | undefined, before: string, after: string): StatusRead {
  const decided = FIRST_DECISION(before, after, (heard, match): StatusRead | undefined => {
    const run = standing(heard, match, before, after);
    if (!run) return undefined;
    const { status, sought } = heard;
    const done = status === 'made' ? CHANGED[change] : status;
    return { status: done, application: change, said: true, cue: run, ...(sought === false ? { sought } : {}) };
  });
  if (decided) return decided;
  const ruled = requestRuledOn(before, after);
  if (ruled) return { ...ruled, status: ruledOn(change, ruled.status), application: change };
  const open = undecided(before, after);
  if (open) return { ...open, application: change };
  const done = TO_HAVE.test(before) && HAVE_CHANGED.some(([, pattern]) => pattern.test(after));
  return cue && !done ? { ...cue, application: change } : { status: 'applied_for', application: change, said: true };
}

const CHANGED: Readonly<Record<Change, OrderStatus>> = { vary: 'varied', extend: 'extended', discharge: 'discharged' };

/** What a ruling on a request makes of the order: a granted variation is `varied`, a refused one `refused`. */
export function ruledOn(change: Change | undefined, ruling: OrderStatus): OrderStatus {
  return change && ruling === 'made' ? CHANGED[change] : ruling;
}

function runOf(pattern: Gated, words: string, where: 'before' | 'after'): StatusRead['cue'] | undefined {
  const match = pattern.exec(words);
  return match ? { where, start: match.index, end: match.index + match[0].length } : undefined;
}
