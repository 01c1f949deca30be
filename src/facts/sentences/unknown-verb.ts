/** A sentence named in a clause of its own whose verb is none that passes one: "the justices flirted with a fine", "costs were mooted". */
import { gated } from '../../text/patterns/gated.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import { COURT_NAMED, CROWN_NAMED } from '../status/actors.js';

/** Verbs by which a sentence is passed, received, served, paid or reckoned, by their beginnings. */
const PASSES = gated(
  regexOf('i')`
    \b(?:
      (?:
        accept|accompan|accounts?\b|activat|add(?:s|ed|ing)?\b|adjust|administ|admit|adopt|agree|allocat|allott
        |allow|amend|amount|announc|answer|appeared|appears? (?:in|on|at)|applie|apply|apportion|arrest|assault
        |assess|assign|attach|attend|attract|await|award|back-?dat|bag(?:s|ged)\b|bang|ban(?:s|n)|bear|began|begin
        |bind|boost|bore\b|bound|bring|brought(?! up)|bump|burden|calculat|capp|catch|caught|ceas|charg|cho[os]
        |close|clos(?:es?d?|ing)\b|collect|combin|commenc|commit|compensated|complet|compris|comput|conced|conclud
        |confirm|consent|consist|consol|construct|contain|continu|convert|convict|copp?(?:s|ed)?\b
        |cost (?:him|her|them)|cough(?:s|ed) up|count(?:s|ed)|coupl|cover|craft|credit|crowned|crowns|cut
        |dealing with|deals? with|dealt|decid|declar|decree|deduct|deem|defer|deliver|determin|devis|direct
        |discharged|discharging|dish|dispens|dispos|disqualified|disqualifying|dock|dol(?:e[ds]?|ing)\b|drafted|draw
        |drew|earn|elect|endors|end(?:s|ed|ing)?\b|enforc|enough|ensu|enter|equal|escap(?:es|ed) with|exact|execut|explain|express|exten
        |fac(?:es|ed|ing)\b|fail|fair|fashion|fetch|find|fined|fining|finish|fit|fix|follow|fork(?:s|ed) out|found
        |gain|gave|get|give|giving|go\b|goes|going
        |got(?! (?:(?:a|no|some|little) (?:mention|airing|hearing|look)|short shrift|nowhere))|grant|greet|halv|hand
        |hear|held(?! over| up)|hit|hold|imped|impos|incarcerat|includ|increas|incur|indict|inflict|inherit|instead
        |institut|issu|jail|join|keep|kept(?! (?:on )?[a-z]+ing)|kick(?:s|ed) off|knock|land|last(?:s|ed)\b|lead
        |leav(?:e|es|ing)\b(?! (?:an?|the)\b)|led\b|left(?! (?:an?|the|there|open|aside|over|alone|hanging)\b)
        |lessen|let (?:him |her |them )?off|lev(?:y|ie)|limit|lock|lower|lumber|lump|ma[dk]e|makes|making|mandat|mark|match|mean|meet|merit
        |met\b|met(?:e|ed|ing|es)\b|mitigated|mov(?:ed|es) to|must|nabb|necess|need|net(?:t|s)|notif|oblig|offended
        |operat|opt|ordain|ordered|ordering|orders? (?:him|her|them)|ow(?:e|ing)|pack|paid|pass(?:ed|es|ing)?\b|pay
        |pegg|penalis|pick|pil(?:es|ed) on|pitch|plac|plead|pled|plump|pocketed|possess|prescrib|proceed|pronounc
        |prov(?:ed|en|es|ing)\b|punished|punishes|put\b|quell|rais|read out|reap|receiv|recorded|records|recover
        |reduc|reflect|remain|remand|remit|renew|repeat|replac|required|requires|requiring|resentenc|resolv|resort
        |respond|result|retaliat|return|revers|revok|reward|right|rounds|round(?:s|ed)\b|rul|run|saddl|sanction
        |satisf|saw|scal|scoop|seal|secur|sees?\b|select|send|sent\b|sentenced|sentences (?:him|her|them)|sentencing
        |serv(?:e|es|ed|ing)\b|set\b|settl|shall|shar|shav|shell(?:s|ed) out|shoulder|sign|slapp?|smack|snagg|specif
        |stack|stand|start(?:s|ed|ing)?\b|stat|step|stipulat|stol|stood|stuck|stump|subject(?:ed| to)|substitut
        |suffer|suffic|sums? up|suspended for|suspending|suspends|sustain|swallow|swap|tack|tagg|tailor|tak|tell
        |told|took|tops|totalled|totalling|totals|transfer|trigger|trimm|turn(?:ed|s)? (?:to|out)|undergo|undert
        |underw|upheld|uphold|upp(?:ed|ing)|us(?:e|ed|ing)\b|vari|vary|visit|vot(?:e|ed) for|walk|warrant
        |weigh(?:s|ed) in with|went|will\b|wins?\b|withdr|won\b|work(?:s|ed) out|wound|wrap|write|wrote|yield
      )[a-z]*
      |(?:has|have|had|is|are|was|were) to\b|(?:came|comes?) (?:to|with|down)\b|(?:un)?paid by|payable|due
    )\b
  `,
);
/** Of another clause or of a report's "that": what is said there is read by other rules. */
const OTHER_CLAUSE =
  /\b(?:that|(?<!^)who|(?<!^)which|because|but|however|after(?!(?: [\w-]+){0,3} ?$)|when|while|if|unless|having|by|so|therefore|then|thus|today|now|plus|and (?!(?:(?:(?:an?|the|victim|prosecution|\d+|month|hours?|of) ?)*$)|(?:(?:an?|the|victim|prosecution|\d+|month|hours?|of) )*(?:costs|compensation|surcharge|fine|discharge|custody|imprisonment|unpaid|community|curfew)))\b|[;:|]| - /i;

/** A measure or a kind told before a name: "a 12 month", "an immediate", "100 hours of". */
const MEASURE = sourceOf`
  (?: ?(?:
    an?|the|any|such|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|eighty|hundred
    |\d+(?:-?(?:day|week|month|year|hour)s?['’]?)?|[a-z]+-(?:day|week|month|year|hour)s?|(?:day|week|month|year|hour)s?['’]?|£[\d,.]*\d
    |of|immediate|further|modest|stiff|hefty|heavy|small|large|lengthy|short|long|nominal|full|total|suspended|prison|custodial
    |financial|victim|prosecution|cps|crown|possible|fresh|new|stand-?alone
  )(?![\w'’]))*
`;
/** Other sentences told in the same breath, before this one: "a fine of £200 and". */
const FELLOWS = sourceOf`
  (?:
    (?: ?(?:an?|the))?(?: [\w-]+){0,2}? ?\b(?:fines?|costs|compensation|(?:victim )?surcharge|discharge|order|unpaid work|custody|imprisonment|prison|curfew)
    (?:(?: (?:of|for|in|with))?${MEASURE})?(?:,| and|, and| or| with| plus)
  )?
`;
const ACTOR = sourceOf`
  (?:
    ${COURT_NAMED}|${CROWN_NAMED}|we|i|he|she|they|you|it|who|which|(?:the |his |her |their |our )?(?:victims?|complainants?|defen[cs]e|defendants?|accused|offenders?|mother
    |father|parents?|family|wife|husband|partner|probation(?: service| officer)?|(?:duty |defence )?(?:solicitor|counsel|barrister|lawyer|advocate)s?|(?:legal |court )?(?:clerk|advis[eo]r)s?
    |press|newspapers?|reporters?|psychiatrists?|doctors?|author|mitigation|guidelines?|owners?)
    |m(?:rs?|s|iss|x) [a-z][a-z'-]+|(?:the |his |her |our |an? )[a-z]+(?: [a-z]+)?
  )
`;
/** Words in "-s" that are no verbs. */
const NO_VERB =
  '(?:days|hours|weeks|months|years|costs|fines|was|is|has|does|its|his|this|plus|less|reviews|terms|requirements|conditions|pounds|pence|works|orders|sentences|charges|offences|counts|as|us|always|sessions|meetings|programmes|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|instalments|means|benefits|across|towards|perhaps|yes)';
/** Verbs of the past that do not end in "-ed", and what a person does now. */
const FINITE = sourceOf`
  (?:
    [a-z-]{2,}ed|spoke|thought (?:of|about)|sought|fought|flew|threw|swore|wept|laughed|dreamt|leapt|crept|clung|shrank|sank|sprang|fell|felt (?:for|about)|knew|hung|left|forgot|forbade
    |hates?|loves?|likes?|fears?|dreads?|(?:was|were|is|are) (?:torn|split|divided|all for|keen|set against|unhappy|wary|fond|afraid|scared|in two minds)
    |(?:lay|lies|sat|sits)|(?!(?:was|is|has|does|this|${NO_VERB})\b)[a-z]{2,}s
  )
`;
const ADVERB = '(?: (?:also|then|even|once|first|only|just|still|never|long|clearly|briefly|[a-z]+ly))*';
const TO_IT = sourceOf`
  (?:
    (?: (?:over|about|at|of|from|for|after|on|upon|against|towards?|around|between|to|with|away from|shy of|short of|up|out|off|back))*
    |(?: [a-z']+){1,4} (?:about|of|from|for|over|against|towards?|away from|at)
  )
`;
/** "The justices flirted with", "he dreaded", "the adviser steered the bench away from". */
const BY_SOMEBODY = gated(
  regexOf(
    'i',
  )`^\W*(?:(?:and|so|then|next|first|initially|later|earlier|today),? )?${ACTOR}${ADVERB} ${FINITE}${ADVERB}${TO_IT}${FELLOWS}${MEASURE} ?$`,
);

/** A name that its clause begins with: nothing before it but an article, a length, a kind. */
const NAMED_FIRST = gated(
  regexOf('i')`^\W*(?:(?:and|so|then|next|first|though|although|while|whilst|today),? )?${FELLOWS}${MEASURE} ?$`,
);
/** What the sentence is of, before its verb: "of £200", "for 12 months", "from 7pm to 7am". */
const MORE = sourceOf`
  ^(?: orders?| sentence| requirement)?(?:
    (?:,| and)? ?(?:of|for|in|with|from|at|to|over|lasting|between|on|a|an|the|days?|hours?|weeks?|months?|years?|driving|unpaid work|costs|fine|compensation|surcharge|discharge|custody|prison|imprisonment
    |victim|sum|period|aggregate|total|order|curfew|rehabilitation|activity|requirement|programme|each|per|daily|about|some|up|£[\d,.]*\d|\d[\d.:,]*(?:am|pm)?|one|two|three|four|five|six|eight|ten|twelve)
    (?=[ ,.]|$)
  ){0,16}
`;
/** "Was mooted", "were being bandied about", "got a mention", "did not frighten him". */
const TOLD_OF = gated(
  regexOf('i')`
    ${MORE}${ADVERB} (?:
      (?:was|were|is|are|has been|have been|had been|is being|was being|were being|got|gets)(?: not)?${ADVERB} (?:
        [a-z]{2,}ed|thrown(?! in\b)|fought|laughed|spoken|thought|brought up|dreamt|drawn|hung|held (?:over|up)|shown|flung|seen|known|sought|forgotten|overthrown|torn
        |on (?:every[\w']+|the|his|her|their|our|many|all)(?: [a-z']+)? (?:lips|minds?|table|agenda|cards|radar|horizon)|in (?:the air|(?:his|her|their|our|my) minds?|view|sight|prospect|play|issue|dispute|doubt)
        |(?:the|a) (?:subject|topic|matter|source|cause|bone|butt|worry|concern|surprise|shock|joke|talk|fear|hope|dream|threat|prospect|spectre|thought)
      )
      |kept (?:on )?[a-z]+ing|got (?:short shrift|nowhere)
      |(?:got|had|received|earned) (?:a|no|some|little) (?:mention|airing|hearing|look|thought|discussion|support|backing)
      |(?:did|does|do|should|could)(?: not|n't)? [a-z]{3,} (?:him|her|them|us|me|it|any|much|every|an?|the|in|on|up|to)
      |(?:[a-z]{2,}ed|hung|sprang|sank|hurt|shook|stung|drove|caught|froze|broke|threw|bit|crossed|flew|fell|crept|struck|(?!${NO_VERB}\b)[a-z]{2,}s)${ADVERB}
        (?: (?:over|at|to|on|upon|around|before|in|into|through|off|up|like|with|for))?
        (?: (?:him|her|them|us|me|it|everyone|nobody|no-?one|somebody|every\w+)\b| (?:the|his|her|their|our|my|its|this|that|some|all|most|both|many|an?|few)\b (?!(?:\d|half|third|quarter|total|result|sentence))[a-z]+
        | (?:court|bench|magistrates|justices|judge|mind|mixed feelings|counsel|probation|mother|father)\b|\W*$)
    )
  `,
);
/** "A fine loomed." needs its article: "Fine reduced." is a clerk's. */
const ARTICLE_BEFORE = /\b(?:an?|the)\b/i;
const OBJECTLESS =
  /^[^.;]*\b(?:kept|never|was|were|is|are|been|got|gets|did|does|do|should|could|him|her|them|us|me|it|the|his|their|our|my|everyone|nobody|bench|court|magistrates|mind)\b/i;

/** A sentence that is named by its verb. */
const SAYS_SO =
  /\b(?:fined|fining|sentenced|ordered|pay|paid|disqualified|disqualify|banned|jailed|imprisoned|discharged|bound|must|committed|made|imposed|given|detained|dirwy\w*|ddirwy|activated|required|to (?:carry|complete|do|serve|attend))\b/i;

/** No clause is longer before a name. */
const LONGEST = 110;

/** Whether a clause of its own names the sentence, and its verb passes none. */
export function isUnderUnknownVerb(before: string, named: string, after: string): boolean {
  if (SAYS_SO.test(named)) return false;
  const { words: said, subordinate, relative } = ownClause(before);
  if (said.length > LONGEST) return false;
  const behind = (subordinate ? SUBORDINATE : CLAUSE).exec(after)?.[0] ?? '';
  const isTold =
    (BY_SOMEBODY.test(said) && !OTHER_CLAUSE.test(said)) ||
    (NAMED_FIRST.test(said) && TOLD_OF.test(behind) && (ARTICLE_BEFORE.test(said) || OBJECTLESS.test(behind)));
  // "who rejected a plea for a fine sent him": behind its name a relative clause is over
  return isTold && !PASSES.test(said) && (relative || !PASSES.test(behind));
}

/** What begins another clause, and whether the one it begins hangs on another. */
const JOINTS = / (?:(?<hangs>who|which|although|though|while|whilst|whereas|because)|that|but|however|yet) /gi;
const HANGS = /^\W*(?:although|though|while|whilst|whereas|because) /i;

/** The words of the clause a name stands in, in front of it: "who flirted with a". Its own verb alone says what becomes of it. */
function ownClause(before: string): {
  readonly words: string;
  readonly subordinate: boolean;
  readonly relative: boolean;
} {
  const words = before.trimEnd();
  if (!MAY_JOIN.test(words)) return { words, subordinate: false, relative: false };
  const joint = [...` ${words.slice(-FAR)} `.matchAll(JOINTS)].at(-1);
  if (!joint) return { words, subordinate: HANGS.test(words), relative: false };
  const own = ` ${words.slice(-FAR)}`.slice(joint.index + 1).trimEnd();
  const hangs = joint.groups?.hangs !== undefined;
  const relative = /^wh(?:o|ich)\b/i.test(own);
  return { words: relative ? own : own.replace(/^[a-z]+ ?/i, ''), subordinate: hangs, relative };
}
const MAY_JOIN = /\b(?:wh[oi]|al?though|though|because|that|but|however|yet)/i;
const FAR = 200;

/** To the end of the clause. */
const CLAUSE = /^(?:[^.;:|]|\.(?=\d)|:(?=\d)){0,100}/;
/** One that hangs on another ends at a comma. */
const SUBORDINATE = /^(?:[^.;:|,]|\.(?=\d)|:(?=\d)){0,100}/;
