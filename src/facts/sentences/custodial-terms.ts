/** How a term of custody is said, whether it is suspended, and what stands around it: shared by the rules for custody. */
import { DURATION, readDuration } from '../../text/figures/durations.js';
import { everyMatch } from '../../text/patterns/every-match.js';
import { gated } from '../../text/patterns/gated.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import { cue, words } from '../cue.js';
import type { Context, Window } from '../rule.js';
import { after, before, field, resultOf, singly } from '../surroundings.js';

const PLACE =
  "(?:prison|jail|custody|(?:detention in )?(?:an? )?young offenders?'?s? institution|(?:an? )?(?:D?YOI|HMP)|detention)";
const LENGTH = `(?:an? )?(?:(?:immediate |custodial )?(?:term|period|sentence|total) of )?(?<term>${DURATION})`;
/** Between "jailed" and its length: who was, and when; never what for. */
const WHO =
  '(?:(?!\\b(?:after|over|because|but|who|having|following|when|while|since|for)\\b)(?:[^.;:,\\d]|\\d{1,2}(?:-| )year(?:-| )old)){0,60}?';

/** Who was put away, between the verb and its particle; the court did it, and not who is accused of locking someone up. */
const PUT_AWAY = sourceOf`
  (?<!\b(?:he|she|who|had|has|police|officers|allegedly|father|husband|partner) )(?:locked|put|sent) (?:
    him|her|them|both
    |the (?:
      \d{1,2}[- ]year[- ]old(?: man| woman)?|man|woman|pair|two|defendants?|offenders?|stalker|teenager|couple
    )
  ) (?:up|away|behind bars|down)
`;

/** Only custody is told in weeks alone, "he got 8 weeks", and in months where nothing else is spoken of. */
const BARE_TERM = sourceOf`
  (?<term>${DURATION})(?=,? ?(?:[.;]|$|suspended\b|susp\b|to (?:run|be served)\b|concurrent|consecutive|each\b|in total\b|imm|(?:for|on) (?!the (?:next|following)|each|his phone|her phone)[a-z]))
`;
/** The court tells somebody what will become of him: "the judge told him he would go to prison for 20 weeks". */
const WAS_TOLD = sourceOf`
  (?:court|bench|magistrates|justices|chair(?:man|woman)?|judge(?: [a-z][a-z'-]+){0,3}) (?:told|informed|said(?: to)?|ruled|decided|announced|warned)(?: (?:him|her|them|(?:the )?[a-z][\w'-]+(?: [a-z][a-z'-]+)?))?(?: that)? (?:he|she|they|it)
`;

const COUNT = '(?:charge|count|offence|cts?|cnt|chg|ch|off)s?';
/** Of custody alone the length is told in bare weeks. */
const IN_WEEKS = '\\d{1,3}(?: |-)?w|\\d{1,3}\\/52';
/** "Ct 1 12 wks, ct 2 8 wks consec, total 20 wks": of a count the weeks are custody, where another count or the total follows. */
const OF_ONE_COUNT = cue`(?=\d)(?<=\b${COUNT} ?\d{1,2}(?: ?[-:] ?| ))(?=${IN_WEEKS})(?<term>${DURATION})(?=[,.;] (?:and )?(?:${COUNT} ?\d{1,2}(?: ?[-:] ?| )${DURATION}|(?:total|tot|overall|making)\b))`;
/** "18 wks ct 1, 8 wks on count 2 consec." */
const FOR_ONE_COUNT = cue`(?<![\w£.\/])(?=${IN_WEEKS})(?<term>${DURATION})(?= (?:(?:on|for) )?${COUNT} ?\d{1,2}\b(?:,? con|[,;] (?:and )?${DURATION} (?:(?:on|for) )?${COUNT} ?\d))`;

/** Before a length to which the terms of each charge come: "total 20 wks susp 24m". */
export const TO_A_TOTAL = /\b(?:total|tot|overall|making|in all)(?: of|:|,)? ?$/i;
/** Terms told by their counts. */
export const BY_COUNT: readonly RegExp[] = [OF_ONE_COUNT, FOR_ONE_COUNT];

const CUSTODY_WORD = '(?:imp(?:risonment)?|cust(?:ody)?|prison|SSO|susp(?:ended)?)';
/** "imp 10w + 4w = 14w": terms and what they come to. */
const SUMMED = cue`\b${CUSTODY_WORD}[ :-]{1,3}(?<term>${DURATION})(?<parts>(?: ?\+ ?${DURATION}){1,4}) ?= ?(?<sum>${DURATION})|\b(?<first>${DURATION})(?<others>(?: ?\+ ?${DURATION}){1,4}) ?(?: ?con(?:s|sec|c|secutive|current))? ?= ?(?<inAll>${DURATION})(?:(?= ?${CUSTODY_WORD}\b)|(?<=\bcon(?:s|sec|c|secutive|current) ?= ?${DURATION}))`;
const ANY_LENGTH = new RegExp(DURATION, 'gi');

/** The terms of a sum, each with the total, where the match is one. */
export function summedTerms(
  match: RegExpExecArray,
): readonly { readonly term: string; readonly overall: string; readonly consecutive?: true }[] {
  const { term, parts, sum, first, others, inAll } = match.groups ?? {};
  const overall = readDuration(sum ?? inAll ?? '');
  if (!overall) return [];
  const apart = /\bcons(?:ec(?:utive)?)?\b/i.test(match[0]);
  return everyMatch(ANY_LENGTH, `${term ?? first ?? ''}${parts ?? others ?? ''}`)
    .map(([length]) => readDuration(length))
    .filter((length) => length !== undefined)
    .map((length, index) => ({ term: length, overall, ...(apart && index > 0 ? { consecutive: true as const } : {}) }));
}

/** "26 weeks reduced to 18": of a bare figure the unit is that of the longer term before it. */
export const REDUCED_TO_FIGURE = sourceOf`
  (?<![\w/£.])\d{1,3}[ -]?(?<unit>weeks?|wks?|w|months?|mths?|m)'?s?'?(?: (?:imprisonment|custody|in prison))?,? (?:(?:is|was|but|and|then) )*(?:reduced|down|cut) to (?<figure>\d{1,3})
`;

/** A term of custody, suspended or not: the group `term` holds its length. */
export const CUSTODIAL_TERMS: readonly RegExp[] = [
  SUMMED,
  ...BY_COUNT,
  cue`\b(?:re-?)?committed to ${PLACE},? (?:for )?${LENGTH}`,
  cue`\b(?<term>${DURATION}),? to be served (?:at once|immediately|straight away|forthwith|today|in (?:prison|custody|full))\b`,
  cue`(?<!total )(?<!suspended )\b(?:imprisonment|custody|custodial|carcharu?|(?:detention in )?(?:an? )?young offenders?'?s? institution)(?: period| term| sentence)?(?: imposed)?(?: is| of| for| am|:| -|\?(?: yes\b[,.:]?)?(?: -)?)? \(?${LENGTH}`,
  cue`\b(?:only|nothing (?:but|less than|short of)) (?:immediate )?(?:prison|custody|imprisonment|jail|a custodial sentence)\b[^.;:\d]{0,30}: (?<term>${DURATION})`,
  cue`(?<=^|[.;:] ?)(?:prison|jail|custody|imprisonment), ${LENGTH}(?=[.,;]|$)`,
  cue`(?<=^|[.;:,] |- )(?:prison|jail) for ${LENGTH}`,
  cue`\b(?:prison|jail|custodial) (?:sentence|term)s?(?: imposed)?(?: of| for| lasting| totall?ing|:) (?:an? total of )?(?<term>${DURATION})`,
  cue`\b(?:detained|detention) in (?:an? |his majesty's )?(?:young offenders?'?s? institution|YOI) (?:for )?${LENGTH}`,
  cue`\b(?:carchar(?:iad)?|g?garchar|carcharu)(?: ar unwaith)?(?:(?: wedi(?:'[iu]| ei| eu) g?ohirio| g?ohiriedig):|:| am| o| am gyfnod o)? ${LENGTH}`,
  cue`(?<=\b(?:prison|jail|custody|imprisonment|custodial)\b[^.;]{0,80})\b(?:term|length|sentence) (?:chosen|settled on|decided on|imposed|fixed|passed)(?: by the (?:bench|court|judge|justices))? (?:was|is|will be) (?<term>${DURATION})`,
  cue`\bdetained for ${LENGTH} in (?:an? |his majesty's )?(?:young offenders?'?s? institution|YOI)`,
  cue`\b(?<term>${DURATION})'?s?'? (?:of |in |an? |immediate )*(?:imprisonment|custody|(?:prison|jail|custodial) (?:sentence|term)|(?:prison|jail)(?! (?:organisation|email|name|address))|in (?:an? )?(?:young offenders?'? institution|YOI)|detention in (?:an? )?(?:young offenders?'? institution|YOI)|D?YOI\b|behind bars|inside\b|imp(?:'t|rt|t|r)?\b|cust\b(?! to count)|imm(?:ed(?:iate)?)?\b|forthwith\b|o garchar|yn y carchar|dan glo)(?! on remand| - (?:imprison|detention|young|committed))`,
  cue`\b(?:jailed|jailing|imprisoned|locked up|caged|put behind bars|put away|sent down|${PUT_AWAY}|sent (?:${WHO} )?to (?:prison|jail)|sentenced (?:${WHO} )?to custody|garcharu|carcharwyd)\b ?${WHO}(?:\bfor|\bam|,)? ?(?:just |more than |almost |nearly |a total of |a further )?${LENGTH}`,
  cue`\bsentenced (?:${WHO} )?to (?:serve )?(?:an? )?(?:total of )?(?<term>${DURATION})(?=,? ?(?:[.,;]|$|for\b|and\b|suspended\b|susp\b|consecutive|concurrent|on\b|in total))`,
  cue`(?<=(?:^|[.;:] ?)${DURATION}'?s?'?(?: (?:imprisonment|custody))?,? reduced to )(?<term>${DURATION})(?= (?:for|after|with|to reflect|following|in view of) [^.;]{0,30}\b(?:plea|credit))`,
  cue`${REDUCED_TO_FIGURE}(?=,? (?:for|after|with|to reflect|following|in view of|because of|given)\b[^.;\d]{0,30}\b(?:plea|credit)|[.;,]? (?:all )?(?:susp|concurrent|consecutive)|'?s?,? (?:imprisonment|custody))`,
  cue`\b(?:jailed|imprisoned|caged|locked up): [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}(?:, (?:aged )?\d{2}| \((?:aged )?\d{2}\))?(?:,? (?:formerly )?of [^.;\d]{1,60}|,)? ?(?:for )?${LENGTH}`,
  cue`\b(?:must|will|shall|is to|are to) (?:now |both |each )?serve (?:an? )?(?:total of )?(?<term>${DURATION})(?=,? ?(?:[.,;]|$| in\b| behind\b| for\b| and\b))(?! (?:of|on licence))`,
  cue`\b(?:will|shall|must|is to|are to|going to|has to|have to) (?:now )?(?:go|be sent|be going) (?:straight |back )?to (?:prison|jail|custody)(?: today| now| immediately| straight away)?,? for ${LENGTH}`,
  cue`\b${DURATION}'?s? before (?:the )?(?:guilty )?(?:plea|credit|discount|reduction)[^.;\d]{0,20},? (?<term>${DURATION}) after(?: it| plea| credit)?`,
  cue`\bwould (?<=\b${WAS_TOLD} would )(?:now |also |have to |be going |be )*(?:go (?:straight |back )?to (?:prison|jail|custody)|sent (?:straight |back )?to (?:prison|jail|custody)|jailed|locked up|imprisoned|serve|spend)(?: today| now| immediately| straight away)?,? (?:for )?${LENGTH}`,
  cue`\b(?:got|gets|gave (?:him|her|them)|given|handed|receiv(?:ed|es)) (?<!\b(?:curfew|tag|ban|discharge|order|disqualif)[^.;]{0,70})(?:an? (?:total|further|additional) (?:of )?)?(?=(?:\d+|[a-z]+)[ -]?w(?:ee)?ks?\b)${BARE_TERM}`,
  cue`\b(?:he|she|they|[A-Z][a-z]+|defendant) got (?<!\b(?:curfew|tag|ban|discharge|order|disqualif)[^.;]{0,70})(?=(?:\d+|[a-z]+)[ -]?(?:months?|years?)\b)${BARE_TERM}`,
  cue`\b(?:imposed|passed|gave (?:him|her|them)|given|got|received|handed(?: down)?) (?:an? )?(?:overall |combined )?total of (?<term>${DURATION})(?=:| - | \(|,? (?:made up|comprising|consisting|being|namely|in (?:prison|custody|jail))\b)`,
  cue`\btaken down to (?:begin|start|serve) (?:an? |his |her )?(?<term>${DURATION})'?s? (?:jail |prison )?(?:sentence|term)`,
  cue`\b(?:going|go) (?:straight )?to (?:prison|jail|custody)[,.;:]? (?:and )?(?:it|that) (?:is|will be) for ${LENGTH}`,
  cue`\b(?:you|he|she) (?:now )?go(?:es)? (?:straight |back )?to (?:prison|jail|custody)(?: today| now| immediately)?,? for ${LENGTH}`,
  cue`\bsentence (?:on|for) (?:charge|count|offence|the|each|both)[^.;:\d]{0,40} (?:is|was|will be) (?<term>${DURATION})(?=,? ?(?:[.,;]|$|suspended\b|and\b|concurrent|consecutive))`,
  cue`\b(?:impose|pass|imposed|passed|imposes|passes) (?<term>${DURATION})'?s?(?=,? (?:(?:on|for) (?:each|both|all|(?:the )?(?:first|second|charge|count|offence)s?)\b|concurrent|consecutive|to run\b|suspended\b))`,
  cue`(?<=\bbreach[^.;]{0,60}\. )(?<term>\d{1,2} ?w(?:ee)?ks?|\d{1,2} ?w)(?=\.|$)`,
  cue`\bsentence you to ${LENGTH}(?=,? ?(?:[.,;]|$|for\b|and\b|suspended\b|concurrent|consecutive|on\b|in total))`,
  cue`\b(?:the|your|his|her) (?:total |overall |least )?(?:shortest |minimum |only |proper |right )?(?:(?:prison|jail|custodial) )?(?:sentence|term)(?: (?:that |which )?(?:I|we|the court|this court|the bench) (?:can|could|must|may|are able to|am able to) (?:properly |now )?(?:pass|impose))? (?:is|was|will be|(?<=\b(?:announced|said|ruled|told (?:him|her|them)|decided)\b[^.;]{0,50} )would be) (?:one of |a total of )?(?<term>${DURATION})(?=,? ?(?:[.,;]|$|suspended\b|and\b|for\b|on\b|concurrent|consecutive))`,
  cue`\bleast (?:that |which )?(?:we|I|the court) (?:can|could) (?:do|pass|impose) (?:is|was) (?:one of )?(?<term>${DURATION})(?=[^.;]{0,30}\bsuspended\b)`,
  cue`\b(?:pass|passes|passed|passing|impose|imposes|imposed|imposing) (?:an? |the )?(?:(?:total|overall|immediate|custodial|prison|jail) )*(?:sentence|term) of (?<term>${DURATION})(?=,? ?(?:[.,;]|$|suspended\b|and\b|for\b|on\b|concurrent|consecutive))`,
  cue`\b(?:got|gets|given|gave (?:him|her)|handed|receiv(?:ed|es)|imposed|passed) an? (?<term>${DURATION})'?s? (?:jail |prison )?(?:sentence|term|stretch)(?!s? of)`,
  cue`\b(?:his|her|the|an?) (?<term>${DURATION})'?s? (?:sentence|term)(?=,? (?:(?:was|is|will be|has been|to be|which) )*suspended for|, (?:wholly |all )?suspended(?:[.;,]|$))`,
  cue`\bon (?:charge|count|offence)s? (?:\w+|\d+)[,:]? (?<term>${DURATION})(?= (?:concurrent|consecutive|imprisonment|custody)|[.,;]|$)(?=[^\n]{0,240}\b(?:served|custody|imprison|prison|jail))`,
  cue`\b(?:imposed|imposing|added|adding|serve) (?:an? )?(?:further|additional|extra|consecutive) (?<term>${DURATION})(?=[.,;]|$| (?:for|consecutive|concurrent|on)\b)`,
  cue`(?=\d)(?<=(?:^|[.;:] ?| - )(?:(?:today|now):? )?|\bbreach[^.;]{0,30}, |\bon (?:charge|count|offence)s? (?:\w+|\d+),? |\b${COUNT} ?\d{1,2}(?: ?[-:] ?| ))(?<term>${DURATION})(?:(?: on| for)? (?:each|both|all)(?: (?:the )?(?:charges?|counts?|offences?|matters?))?)?,? (?=(?:to (?:run|be served) )?(?:consec|conc)(?:utive(?:ly)?|urrent(?:ly)?)?\b(?: (?:to |with |w )?(?:(?:the )?(?:ch|count|charge|off|each|all)\w*)| ?[.,;-]|$| (?:making|total|x ?\d|each|all)))`,
  cue`(?=\d)(?<=\bcon[a-z]{1,10} (?:to|with) (?:the |a |his |her )?(?:new|fresh|today's|current|instant) (?:(?:sentence|term|matter|custody) )?(?:of )?)(?<term>${DURATION})`,
  cue`(?=\d)(?<=\bcon[a-z]{1,10} (?:to|with) (?:the )?)(?<term>${DURATION})(?=(?: imposed)? (?:for|on) (?:the|this|his|her|today's) (?:(?:new|fresh|latest|present|current|instant) )(?:offence|matter|charge)s?\b| (?:new|fresh)(?: (?:offence|matter|charge|term|sentence)s?)?(?=[.;,]| ?[=(]|$))`,
  cue`(?<!remand )(?<!remanded in )(?<!\bin )(?<!\brem )\b(?:imp|D?YOI|prison|jail|immediate(?: cust(?:ody)?)?|cust(?:ody)?)[ :x-]{1,3}(?<term>${DURATION})`,
];

/** Custody that is nobody's sentence today. */
export const NO_SENTENCE: readonly Context[] = [
  {
    because: 'time spent, a sentence being served, a possible or an earlier one',
    pattern: regexOf('i')`
      \b(?:
        spent|(?<!time )served|serving|credit for|remanded?(?: in)?|rem(?:'?d)?(?: in)?
        |maximum(?: sentence)?(?: of| is)?|up to|fac(?:e|es|ing)|risk of|default(?: of payment)?:?
        |starting point(?: of| was)?|minimum(?: term)?(?: of)?|reduced from|would have been|but for|previous
        |previously(?! (?:pleaded|admitted|denied|convicted|entered|found))|currently|release[d]? from
        |activation of sentence:?|equivalent of|appeal(?:s|ed|ing)? against
      )\b(?:(?!\b(?:but|and|then|reduced to|instead)\b|(?:week|month|year)s?,)[^.;]){0,25}$
      |\bmaximum (?:sentence|penalty|term|punishment)\b(?:(?!\b(?:but|and|then|reduced to|instead)\b)[^.;]){0,90}$
    `,
    where: 'before',
  },
  { because: 'not imposed', pattern: /\b(?:not|never|n't) (?:be |been |being |going to be )?$/i, where: 'before' },
  {
    because: 'custody in default of payment',
    pattern: /^[^.;,]{0,20}\b(?:in default|for (?:non-?payment|not paying|failing to pay))\b/i,
    where: 'after',
  },
  {
    because: 'a recall or a time limit',
    pattern: /\b(?:cust(?:ody)? time limits?|CTLs?|on recall)\b/i,
    where: 'statement',
  },
];

const SUSPENDED_AFTER = regexOf('i')`
  \b(?:
    suspended|susp(?:'d|d)?|sus(?= (?:for )?\d)|s\/s|suspend(?= (?:it|that|this|them|the|each|both)\b)
    |(?:ei |eu |wedi'[iu] |wedi e[iu] |i'w |a )(?:g?ohir(?:io|iwyd))|(?<!\bact(?:iv\w{0,5})?\.? (?:of )?)SSO
  )\b(?! (?:sentences?|prison|jail|order|imposed))
`;
const NEXT_TERM = words`(?:,? and|,? with|,? plus|,? then|,|;| \+)(?: (?:an?|another|the))?(?: further| additional)? (?=${DURATION})(?!${DURATION}'?s?'?,? (?:of )?(?:suspended|susp|s\/s|rehab|RAR|unpaid|UPW|curfew|(?:accredited )?prog|BBR|TSP|restrain|RO\b|driving|disq|ban\b|supervision|licence|operational))`;
const SUSPENDED_FOR = words`\b(?:suspended|susp(?:'d|d)?\.?|sus|s\/s|(?:g?ohir(?:io|iwyd))|(?:suspended|suspension|operational) (?:period|term)|(?:period|length|duration) of suspension)(?: sentence(?: order)?)?(?: of| for| over|,| -|:| x| \/| am| is)?(?: \((?:the )?operational period\))?:? ?(?:an? (?:operational )?(?:period|term) of |gyfnod o )?(?<length>${DURATION})`;
/** "I can suspend it, and I do so for 18 months." */
const SUSPENDS_IT = words`\bsuspend (?:it|that|this|them|the sentence)\b[^.;\d]{0,30}? for (?:a period of )?(?<length>${DURATION})`;
const OVERALL = [
  words`\bo\/a ?:?=? ?(?<length>${DURATION})`,
  words`\b(?:total|overall)(?: (?:suspended|custodial|sentence|term|period|length|of|imprisonment|the|is|was|order|custody|detention|to serve)){0,6}:? (?<length>${DURATION})`,
  words`\b(?<length>${DURATION})'?s?(?: (?:imprisonment|custody|in prison|in jail))? (?:in total|in all|overall|total|tot)\b`,
];
const LABELLED_SUSPENDED = regexOf('i')`
  (?<!
    \b(?:breach\w*|subject to|during|existing|previous|earlier|original|revok\w+|in breach)(?: of)?
    (?: an?| the| his| her| this)? )
  \bsuspended sentence order\b
  |\btotal suspended custodial period\b|\bsuspended period\b|gorchymyn dedfryd ohiriedig
`;
/** "…for 20 weeks. Suspended for 18 months." */
const NEXT_SUSPENDS = regexOf('i')`
  ^[ ;.]{0,3}(?:
    (?:
      this|that|the|your|his|her|it|sentences?|terms?|both|all|each|custody|imprisonment|is|are|was|were|will|shall
      |has been|to be|be|which|wholly|and|however|but
    ) )*
  susp(?:ended|'d|d)?\.? (?:for|over|\d)
  |^[ ;.,]{0,3}(?:but |and )?(?:i|we|the court|the bench) (?:
  can |will |shall |am able to |are able to |propose to |do )?suspend (?:it|that|this|them|the sentence)\b
`;
/** "Sentence suspended for 18 months: 20 weeks …" */
const JUST_SUSPENDED = words`\bsuspended (?:for|over) ${DURATION} ?[:,-] ?$`;
const ACTIVATED =
  /\b(?:activat|implement|invoked|brought into (?:force|effect|operation)|put into (?:effect|operation)|take effect)/i;

/** A term imposed now: by its verb. */
const ANEW = /^(?:re-?)?(?:committed|jailed|imprisoned|sentenced|sent|locked|caged|put)\b/i;
const IN_FORCE = words`\bof (?:imprisonment|detention[^.;\d]{0,60}) of ${DURATION}[^.;]{0,200}?\b(?:activat|implement|brought into)`;
/** After "activated", words that begin a term of today's own. */
const FRESH_TERM =
  /\b(?:and|plus|with|then|but)\b(?! (?:to be served|to run|ordered|consecutive|concurrent|in full))|\b(?:further|additional|fresh|new)\b|;/i;

/** "1) IMP 10 WKS 2) IMP 10 WKS CONSEC": the next item of a list. */
const NEXT_ITEM = / \(?\d{1,2}\) ?(?=[A-Za-z])/;

/** "Ct 1 12 wks, [ct 2 8 wks consec]": the next count. */
const NEXT_COUNT = new RegExp(`(?:[,;] (?:and )?| - )${COUNT} ?\\d{1,2}(?= |:|-)`, 'i');
/** "SSO 24 wks/24m - ct 1 14 wks, [ct 2 10 wks] consec": what a suspended total is made up of. */
const OF_SUSPENDED_TOTAL = new RegExp(
  `\\b(?:SSO|suspended|susp|s\\/s)\\b[^.;]{0,60}(?: - |: ?|\\()(?:[^.;]{0,60}, )?${COUNT} ?\\d{1,2}(?: ?[-:] ?| )$`,
  'i',
);

/** Whether the term is one of those that a suspended total, said before them, is made up of. */
export function isOfSuspendedTotal(match: RegExpExecArray, window: Window): boolean {
  return OF_SUSPENDED_TOTAL.test(before(match, window));
}

/** What follows a term up to the next one in the same statement. */
export function tail(match: RegExpExecArray, window: Window): string {
  const rest = after(match, window);
  const next = NEXT_TERM.exec(rest) ?? NEXT_ITEM.exec(rest) ?? NEXT_COUNT.exec(rest);
  return next ? rest.slice(0, next.index) : rest;
}

/** Of which charge: "on charge 1", "chg 2", "on the second". */
const CHARGE = sourceOf`
  (?:
    (?:(?:on|for) )?(?:(?:the )?(?:first|second|third|other) )?(?:charge|count|offence|chg|ch|off)s?\.?(?: ?\d{1,2}\b| [A-D]\b| one\b| two\b| three\b)
    |(?:on|for) the (?:first|second|third|other|latter)(?: (?:charge|count|offence))?\b
    |(?:on|for) (?:each|both|all)\b(?: of)?(?: the)?(?: (?:\d{1,2}|two|three|four|five))?(?: (?:charge|count|offence|matter)s?\b)?
  )
`;
const OF_A_CHARGE = `(?<term>${DURATION})'?s?'?(?: (?:of |in )?(?:imprisonment|custody|imp|cust))?(?:,? con(?:c|s|sec|current|secutive))? ${CHARGE}`;
/** "8 wks chg 1, 4 wks chg 2 conc, susp 12m": a term of each charge, all of them suspended behind the last. */
export const SUSPENDED_BY_CHARGE = cue`\b${OF_A_CHARGE}(?=[^.;]{0,160}[ ,](?:suspended|susp|sus)(?:'d|d)?(?: for| over)? ?\d)`;
/** Said of each of the terms before it: behind a comma, or of "both". */
const SUSPENDED_TOGETHER = regexOf('i')`
  ^[^.;]{0,90}?\b${CHARGE}[^.;]{1,120}? ${CHARGE}[^.;,]{0,20}(?:,[^.;,]{0,30})?
  (?:, (?:and )?|(?:,| and) (?:all |both |each )(?:is |are |of them |to be )*)(?:suspended|susp|sus)(?:'d|d)?\b
`;

/** "Ct 1 12 wks, ct 2 8 wks consec, [total 20 wks susp 24m]": what comes to a suspended total is suspended. */
const TOTAL_SUSPENDED = words`\b(?:total|tot|overall|making|in all)\b(?: of|:|,)? ?${DURATION}'?s?(?: (?:imprisonment|custody|imp))?,? (?:all )?(?:suspended|susp|sus|s\/s)\b`;

/** Whether the term is suspended: said after it, or the result's label or code says so. */
export function isSuspended(match: RegExpExecArray, window: Window): boolean {
  if (SUSPENDED_AFTER.test(match[0]) || SUSPENDED_AFTER.test(tail(match, window).slice(0, 160))) return true;
  const labelled = /^(?:SUSP|STIMP)/.test(window.shortCode ?? '') || window.code === '1115' || window.code === '1134';
  const lead = window.text.slice(window.result.start, match.index);
  const next = window.text.slice(Math.max(window.statement.end, match.index + match[0].length), window.result.end);
  return (
    labelled ||
    SUSPENDED_TOGETHER.test(window.text.slice(match.index, Math.min(window.statement.end, match.index + 320))) ||
    NEXT_SUSPENDS.test(next.slice(0, 60)) ||
    TOTAL_SUSPENDED.test(window.text.slice(match.index, Math.min(window.result.end, match.index + 320))) ||
    JUST_SUSPENDED.test(lead.slice(-60)) ||
    (LABELLED_SUSPENDED.test(lead) && !ACTIVATED.test(lead)) ||
    /\b(?:suspended|operational) period\b|\bsuspended\?? ?: ?(?:yes|y|true)\b/i.test(resultOf(window))
  );
}

/** "Activated, consecutive to [4 weeks] for the new matter". */
const TO_ANOTHER = /\bcon[a-z]{1,10} (?:to|with) (?:the )?$/i;
const FOR_THE_NEW = regexOf('i')`
  ^(?: imposed)? (?:for|on) (?:the|this|his|her|today's) (?:new|fresh|latest|present|current|instant)[ ]
  |^ (?:new|fresh) (?:offence|matter|charge|term|sentence)s?\b
`;

/** Whether the words speak of an earlier suspended sentence brought into force. */
export function isActivation(match: RegExpExecArray, window: Window): boolean {
  const { start, end } = window.statement;
  if (/^SSI/.test(window.shortCode ?? '') || window.code === '1507') {
    const elsewhere = `${window.text.slice(window.result.start, start)} ${window.text.slice(end, window.result.end)}`;
    return !(ANEW.test(match[0]) && IN_FORCE.test(elsewhere));
  }
  const statement = window.text.slice(start, end);
  if (!/\bsuspended (?:sentence|prison|jail|term|imprisonment)|\bSSO\b/i.test(statement)) return false;
  const lead = before(match, window);
  const rest = after(match, window);
  if (TO_ANOTHER.test(lead) && FOR_THE_NEW.test(rest)) return false;
  if (ACTIVATED.test(rest)) {
    const named = /\b(?:suspended|SSO)\b[^,;]{0,60}$/i.test(lead) || /^'?s?'?,? ?(?:\(|of )?suspended\b/i.test(rest);
    const older = !ANEW.test(match[0]) && /^[^,;]{0,60}\b(?:imposed|made|passed|given)\b/i.test(rest);
    if (named || older || /\bsuspended\b/i.test(match[0])) return true;
  }
  const force = [...lead.matchAll(new RegExp(ACTIVATED.source, 'gi'))].at(-1);
  if (!force || !/\b(?:suspended|SSO)\b/i.test(lead)) return false;
  const between = `${lead.slice(force.index)}${match[0]}`;
  return !FRESH_TERM.test(between);
}

/** The operational period: after the term, else where the result says it once. */
export function suspendedFor(match: RegExpExecArray, window: Window): string | undefined {
  const near =
    SUSPENDED_FOR.exec(tail(match, window)) ??
    SUSPENDED_FOR.exec(match[0]) ??
    SUSPENDED_FOR.exec(resultOf(window)) ??
    SUSPENDS_IT.exec(resultOf(window));
  return readDuration(near?.groups?.length ?? '');
}

/** The total of all terms, where the result, else the text, says one. */
export function overall(window: Window): string | undefined {
  const likely = OVERALL.filter((pattern) => window.sifted.may(pattern));
  if (likely.length === 0) return undefined;
  for (const text of [resultOf(window), window.text]) {
    for (const pattern of likely) {
      const length = pattern.exec(text)?.groups?.length;
      if (length) return readDuration(length);
    }
  }
  return undefined;
}

/** "Concurrent/consecutive: consecutive": the prompt says nothing, its answer does. */
const EITHER = /\bconc?(?:urrent)?(?:ly)? ?(?:\/|or) ?cons(?:ec(?:utive)?)?(?:ly)? ?(?:[:?=] ?|(?=Con[cs]))/gi;

/** `concurrent` and `consecutive`, where said of this term. */
export function runningWith(said: string): { concurrent?: true; consecutive?: true } {
  const text = said.replace(EITHER, '');
  return {
    ...(/(?<!\bnot )\b(?:conc|concurrent(?:ly)?|cyd-?redeg|g?yd-?redol|cydamserol|gydamserol)\b(?!:? (?:false|no)\b)/i.test(
      text,
    )
      ? { concurrent: true as const }
      : {}),
    ...(/(?<!\bnot )\b(?:consec|cons|consecutive(?:ly)?|(?:yn )?olynol)\b(?!:? (?:false|no)\b)/i.test(text)
      ? { consecutive: true as const }
      : {}),
  };
}

/** A statement or prompt of its own that says how the term runs: "Sentence to be served consecutively", "Concurrent true". */
const RUNS = [
  gated(
    regexOf('i')`
      (?:^|[.;),] ?)(?:(?:this|the|both|all|each|of|custodial|prison) )*(?:(?:sentences?|terms?|periods?) )?
      (?:(?:is|are|will|shall) )?(?:to )?(?:be served |run |be )?con(?:c|s|sec|current(?:ly)?|secutive(?:ly)?)\b
      (?!:? (?:false|no)\b)
    `,
  ),
  gated(
    /(?<=[a-z0-9)] )Con(?:c|s|sec|current(?:ly)?|secutive(?:ly)?)\b(?!:? (?:false|no)\b)|(?<=[A-Z0-9)] )CON(?:CURRENT|SECUTIVE)(?= TRUE\b)/,
  ),
];
const FOLLOW_UP = 300;

/** What later statements of the result, before the next term, say of how this one runs. */
function followUp(match: RegExpExecArray, window: Window): string {
  const from = Math.max(window.statement.end, match.index + match[0].length);
  const rest = window.text
    .slice(from, Math.min(window.result.end, from + FOLLOW_UP))
    .replace(EITHER, '')
    .trimStart();
  const runs = RUNS.map((pattern) => pattern.exec(rest))
    .filter((found) => found !== null)
    .sort((a, b) => a.index - b.index)[0];
  if (!runs) return '';
  const lead = rest.slice(0, runs.index);
  return CUSTODIAL_TERMS.some((term) => singly(term).test(lead)) ? '' : runs[0];
}

/** The flags said of the match: in its own words, just before, or after it up to the next term. */
export function flagsOf(match: RegExpExecArray, window: Window): { concurrent?: true; consecutive?: true } {
  const lead =
    /\b(?:concurrent|consecutive)(?: (?:term|sentence|period))?(?: of)?(?: an?)? ?$/i.exec(
      before(match, window),
    )?.[0] ?? '';
  const own = runningWith(`${lead} ${match[0]} ${tail(match, window)}`);
  const more = own.concurrent || own.consecutive || NEXT_ITEM.test(after(match, window));
  return more ? own : runningWith(followUp(match, window));
}

/** The term as the fields of a clause: empty where the length could not be read. */
export function termOf(match: RegExpExecArray): { term?: string } {
  const { term, more, figure, unit } = match.groups ?? {};
  const ofFigure = figure === undefined ? '' : `${figure} ${unit}`;
  return field('term', readDuration(term ?? more ?? ofFigure));
}
