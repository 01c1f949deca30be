/** Words about an order whose making is nowhere said: never `made` where they deny it, doubt it, ask for it or explain the law. */
import { gated } from '../../text/patterns/gated.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import { COURT_NAMED } from './actors.js';
import { firstAround } from './cues-around.js';
import { isInGeneral } from './in-general.js';
import type { StatusRead } from './status.js';

interface UnmadeCue {
  readonly where: 'before' | 'after';
  readonly pattern: RegExp;
  readonly status: StatusRead['status'];
  readonly sought?: false;
}

const ARTICLES = '(?: (?:an?|the|any|his|her|their|such|making|make|of|for|to|be|on|from|under))*';

/** Verbs that govern through a little word: what they are about may stand without an article. */
const OF_TALK_ABOUT = [
  sourceOf`
    (?:spoke|speak|talk|think|thought|complain|warn|worr|learn|read|hear|heard|know|knew|ask|enquir|inquir)
    (?:s|ed|ing|ied)?(?: (?:submissions|argument|arguments|representations|evidence))? (?:of|about|on|over)
  `,
  '(?:reflect|rul|touch|dwel|comment|insist|plann|count|rel)(?:s|ed|es|led|t|ing|ies|ied|y)? on',
  '(?:refer(?:s|red|ring)? to|agree[ds]? with|deal(?:s|t|ing)? with|toy(?:s|ed|ing)? with|(?:saw|sees|see) (?:merit|force|sense) in|accept(?:s|ed|ing)?(?= the (?:need|case|merits?)))',
].join('|');
/** Verbs of saying, thinking, wanting and preparing, in any form: what they are about is not thereby done. */
const OF_TALK = [
  sourceOf`
    (?:
      welcom|criticis|describ|acknowledg|favour|anticipat|contemplat|advocat|overlook|question|mention|propos|explor
      |mull|ponder|weigh|debat|delay|appeal|prefer|review|envisag|foresee|foresaw|want|need|expect|support|explain
      |flag|float|tabl|endors|lodg|draft|prepar|circulat|threaten|promis|urg|demand|oppos|resist|regret|consider
      |discuss|rais|canvass|address
    )(?:e|es|s|ed|d|ped|ted|ging|ing|ned)?(?: up)?
  `,
  OF_TALK_ABOUT,
].join('|');

/** Verbs by which an order is made, given or had: any other before "a restraining order" makes none. */
const MAKES = sourceOf`
  (?:re)?(?:
    imposed|granted|issued|handed|ordered|passed|added|attached|received|earned|copped|collected|attracted|included
    |entered|pronounced|announced|recorded|gained|secured|obtained|landed|carried|slapped|clapped|placed|delivered
    |levied|applied|used|selected|accepted|served|administered|fixed|meted|dished|doled|bagged|incurred|invoked
    |exercised|tacked|signed|sealed|agreed|approved|allowed|combined|coupled|accompanied|followed|backed|activated
    |adopted|deployed|substituted|involved|featured|contained|comprised|drafted|ended|attached|appended|continued
    |extended|varied|revoked|renewed|amended|discharged|replaced|breached|need|succeed|proceed|exceed|cancelled
    |lifted|reached|scored|netted|stamped|registered|created|reimposed|directed|needed|required|justified|merited
    |warranted|deserved|finished|appealed|rescinded|overturned|annulled|quashed|terminated|violated|flouted|ignored
    |disobeyed
  )
`;

/** Verbs by which a court makes or keeps the order it is told of, in any form: under any other nothing is said to be made. */
const COURT_MAKES = sourceOf`
  (?:
    (?:re)?(?:
      ma[kd]e?|impos|grant|issu|hand|order|direct|pass(?!(?:e[sd]|ed)? (?:over|on|up|by)\b)|add|attach|append|announc|pronounc|approv|allow|confirm|sign|seal|extend|var|amend
      |new|continu|plac|substitut|discharg|revok|quash|rescind|appl|us(?:e|ed|es|ing)\b|invok|exercis|adopt|accept|agree|combin|includ|record
      |regist|giv|gav|serv|deliver|levi|slap|fix|enter|complet|finalis|endors|activat|requir|uph|creat|consent|sanction|authoris|conclud|sentenc|explain|read
      |lift|set|impress|tie|tied|link|limit|tailor|restrict|widen|narrow|cap|frame|word|draft|said|say|find|found|felt|feel|thought|think|held|hold|rul|decid|satisf|told|tell
    )[a-z]*|is|are|was|were|be|been|do|did|does|will|would|shall|should|can|could|may|might|must|had|has|have|not|to|of|that|for|as|in|on
  )\b
`;

/** "Not made in view of the SHPO": an order known to the reader, named as the reason for another's ruling. */
const IS_REASON = gated(
  regexOf('i')`
    \b(?:refus\w+|declin\w+|not|no|none|unnecessary|n\/a)\b[^.;]{0,80}\b(?:
      in (?:view|light|consequence) of|because of|given|due to|owing to|on account of|having regard to|thanks to
      |by reason of|(?:adequately |sufficiently |already )?(?:covered|protected|dealt with) by|duplicates?
    ) (?:the|that|this|his|her|their)(?: (?:length|terms|fact) of (?:the|his|her))? $
  `,
);

/** "No: the bench felt the restraining order enough". */
const OPINED = gated(
  /\b(?:felt|thought|considers?|considered|believed?|found|deemed|view that|satisfied that)(?: that)?(?: (?:the|an?|his|her|existing))* ?$/i,
);
const IS_ENOUGH = gated(
  /^(?: orders?)?(?: (?:is|was|would be|to be|be|were))?(?: (?:quite|already))? (?:enough|sufficient|adequate|suffices|sufficed|would suffice)\b/i,
);

/** Whether an order that runs for a time is only the reason why another was not made. */
export function isReason(before: string, after: string): boolean {
  if (IS_ENOUGH.test(after) && OPINED.test(before)) return true;
  return IS_REASON.test(before) && /^(?: order)?(?:\W*$|[.,;)])/i.test(after);
}

/** In order: the first that is said counts. `before` patterns reach the order's own words. */
const CUES: readonly UnmadeCue[] = [
  {
    // "court indicated it would make one if sought"
    status: 'unclear',
    where: 'after',
    pattern:
      /^(?: orders?)?,? if (?:(?:it|one|this|that|and when|ever) )?(?:is |was |were )?(?:sought|asked|requested|applied for|needed|required)\b/i,
  },
  {
    // "we cannot tell from the file if the phone was forfeited"
    status: 'unclear',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:
        (?:
          cannot|can't|could ?(?:not|n't)|(?:am|is|are|was|were)(?: not able| unable) to|unable to
          |(?:do|does|did) ?(?:not|n't)
        ) (?:
          say|tell|know|confirm|establish|determine|find out|be sure|see|show|reveal|record|state|indicate
          |say clearly|make (?:it )?clear|specify
        )
        |no (?:way of|means of) (?:knowing|telling)|no (?:indication|record|note|mention)(?: of| as to)?
        |(?:not|un)(?: been)? ?(?:known|clear|recorded|stated|certain|sure|documented)
      )\b[^.;]{0,40} (?:if|whether)\b[^.;]{0,60}$
    `,
  },
  {
    // "had the Crown asked, it might have …": nobody did
    status: 'not_made',
    where: 'before',
    sought: false,
    pattern:
      /\bhad (?:the |only the )?(?:crown|cps|prosecution|prosecutors?|police|anyone|anybody|somebody|someone)(?: only| ever)? (?:asked|applied|sought|requested|wanted|made)\b[^.;]{0,90}$/i,
  },
  {
    status: 'not_made',
    where: 'after',
    sought: false,
    pattern:
      /[,;:-] ?(?:but |and |though )?(?:nobody|no one|no-one|none)(?: (?:had|has))? (?:did|do so|ask(?:ed|s)?|appl(?:ied|ies)|sought (?:one|it))\b/i,
  },
  {
    status: 'not_made',
    where: 'before',
    pattern:
      /\b(?:no|none of the) (?:(?:such|of|the|his|her|their|[a-z]+) ){0,3}(?:need|needs|has to|have to|is to|are to|will|shall|should) (?:to )?(?:be )?$/i,
  },
  {
    status: 'not_made',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:(?:do|does|did|will|would|need)(?: not|n't)|is not|isn't|no longer|never)(?: (?:now|also|even))?(?: (?:
        have to|need to|need|be|being|required to|obliged to|bound to|go|sign|come|join|face|receive|get|lose)
      )+${ARTICLES} ?$
    `,
  },
  {
    status: 'unclear',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:
        (?<!\bso (?:that )?(?:[a-z'-]+ ){1,12})(?:might|could)(?: (?:well|also|yet|still|now))?(?: (?:
          have|be|been|face|make|impose|order|get|receive|lose|include|consider|take|direct|mean)
        )*
        |conced\w+[^.;]{0,60} against|(?:say|said|spoke|speak|argu\w+|nothing) against|oppos(?:e|ed|es|ing)
        |resist(?:ed|s|ing)?|contest(?:ed|s|ing)?|object(?:ed|s|ing)? to|challeng(?:e|ed|es|ing)
      )${ARTICLES} ?$
    `,
  },
  {
    status: 'not_made',
    where: 'before',
    pattern:
      /\b(?:cannot|can't|can not|could not|couldn't)(?: be| now| lawfully| properly){0,2} ?$|\bwould (?:otherwise )?have (?:been )?[^.;,]{0,40}(?:, (?:with|and) (?:an? |the )?)?$/i,
  },
  {
    status: 'not_made',
    where: 'before',
    sought: false,
    pattern:
      /\b(?:never|not|nobody|no one|no-one|neither side)\b[^.;,:]{0,15}\b(?:suggest|propos|ask|sought|seek|appl|request|want|press|argu)[a-z]*\b[^.;,:]{0,40}$/i,
  },
  {
    // whom it would protect does not want it
    status: 'not_made',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:
        complainant|compl?|victim|vic|v|witness|pw|ip|pp|aggrieved|she|he|they|woman|man|wife|husband|partner
        |girlfriend|boyfriend|mother|protected person
      )s?\b[^.;,]{0,24}(?:\b(?:not|never|no longer)|n't) (?:[a-z]+ )?(?:want|wish|need|support|requir)
      (?:s|e|es|ed|ing)?(?: for| to have)?${ARTICLES} ?$
    `,
  },
  {
    status: 'refused',
    where: 'before',
    pattern: new RegExp(`\\bfail(?:ed|s)? to (?:obtain|secure|get|win|achieve)${ARTICLES} ?$`, 'i'),
  },
  {
    status: 'applied_for',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:crown|cps|prosecut[a-z]+|pros|police)\b[^.;,:]{0,20}\b(?:
        hop(?:ed|es|ing|e)|wish(?:ed|es)?|want(?:ed|s)?|propos(?:ed|es|ing|e)|suggest(?:ed|s|ing)?
        |recommend(?:ed|s|ing)?
      )\b[^.;,:]{0,30}$
    `,
  },
  {
    status: 'unclear',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:
        (?:would|should) (?:like|prefer|welcome|rather)|hop(?:ed|es|ing)|wish(?:ed|es)|want(?:ed|s)|propos(?:ed|es|ing|als?|e)
        |suggest(?:ed|s|ing|ions?)?|recommend(?:ed|s|ing|ations?)?|fear(?:ed|s|ing)?|wary of|worried (?:that|about)
        |discuss(?:ed|es|ing)|rais(?:ed|es|ing)|canvass(?:ed|ing)|debat(?:ed|es|ing)|prospect of|possibility of
        |risk of|(?:talk|discussions?|mention|debate|argument) (?:of|about|over|on)
      )\b:?[^.;,:]{0,30}$
    `,
  },
  {
    // "the bench left deprivation alone"
    status: 'not_made',
    where: 'before',
    pattern: /\b(?:left|passed over|skipped|omitted|overlooked) (?:the |an? |any )?$/i,
  },
  { status: 'unclear', where: 'after', pattern: /^(?: orders?)? if (?:guilty|convicted|found guilty|ng|g)\b/i },
  { status: 'pending', where: 'after', pattern: /^(?: orders?)? ?[([] ?draft ?[)\]]/i },
  {
    status: 'not_made',
    where: 'after',
    sought: false,
    pattern: /^(?: orders?)?[ :-]{1,3}(?:crown|cps|pros\w*)(?: had| has| have)? no instr(?:uctions)?\b/i,
  },
  { status: 'not_made', where: 'after', pattern: /^(?: orders?)? not app(?:lic(?:able|ation)?|ropriate)?\b/i },
  {
    // whatever else anybody but the court did with "deprivation": no order is made by it
    status: 'unclear',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:
        defence|counsel|solicitors?|barrister|advocate|crown|prosecut(?:ors?|ion)|cps|police|probation|victim
        |complainant|report|m(?:rs?|s|iss) [a-z'-]+
      )(?:,[^.;,]{1,30},)?(?: (?:had|has|have|also|then|briefly|merely|only))* (?!
        (?:was|is|has|had|does|as|versus|consents|accepts|receives|this|his|vs|gets)\b
        |(?:
          obtain|secur|gain|achiev|consent|accept|receiv|agree|sign|breach|serv|hand|collect|return|seiz|retain
          |destroy|delet|wip|forfeit|surrender|need|oppos|withdr
        )\w*
      )[a-z]+(?:ed|s) (?:up )?(?:(?:an?|the|any|possible|both) )?$
    `,
  },
  {
    status: 'unclear',
    where: 'before',
    pattern: regexOf('i')`
      (?:
        \b(?:court|bench|judge|magistrates|justices) (?:can|may)
        |(?<!\b(?:police|officers?|oic) )(?<!\bso (?:that )?(?:[a-z'-]+ ){1,12})\b(?:can|may)
        (?: well| yet| also| still)? (?:
          face|include|make|impose|be (?:made subject|subject|given|placed|put|banned|barred)
        )
      )\b[^.;,:]{0,40}$
    `,
  },
  {
    status: 'unclear',
    where: 'before',
    pattern: regexOf('i')`
      (?:^|[.,;:] ?)(?:
        were (?:the (?:court|bench|judge)|he|she|it)|had (?:he|she|the (?:court|bench|judge))
        |if (?:convicted|found guilty|the (?:court|bench|judge|magistrates|justices))
      )\b[^.;]{0,60}$
    `,
  },
  {
    status: 'unclear',
    where: 'after',
    pattern: regexOf('i')`
      ^(?: order)?,? (?:
        (?:is |was |were |had been |has been |being )?(?:
          (?:very |highly |quite )?(?:likely|unlikely|probable)|suggested|proposed|discussed|mooted|raised|canvassed
          |recommended|floated|debated|under (?:consideration|discussion)|on the cards
        )
        |(?:may|might|could|can) (?:yet |well |also |still )?(?:
          follow|come|be (?:made|imposed|needed|necessary|considered|granted|ordered)
        )
      )\b
    `,
  },
  {
    // "had the power to deprive him": whether it did is not said
    status: 'unclear',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:
        (?<!\b(?:exercis(?:e|ed|ing)|us(?:e|ed|es|ing))(?: (?:the|its|their|our|a))? )
        (?:power|option|discretion|ability)
        |powers|able|entitled|open
      )(?: to (?:the|this) (?:court|bench|magistrates|justices|judge))?(?: under (?:the )?[^.;,]{1,30}?)? (?:not )?(?:to|of|in)(?: (?:
        make|making|impos(?:e|ing)|grant(?:ing)?|order(?:ing)?|direct(?:ing)?)
      )?${ARTICLES} ?$
      |\b(?:has|have|had|the|its|their|of|is|was|be) (?:powers?|ability|option|discretion|able|entitled)(?: under (?:the )?[^.;,]{1,30})? $
    `,
  },
  {
    // "Crown to raise deprivation in the Crown Court"
    status: 'pending',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:crown|cps|pros\w*|defence|parties|both sides) (?:is |are |was |were )?(?:to|will|must|shall) (?:
      [a-z]+ly )?(?:
        consider|raise|address|renew|pursue|provide|serve|clarify|confirm|notify|indicate|prepare|file|set out
        |reconsider|revisit|review|think about|return to|put
      )\b[^.;]{0,60}$
    `,
  },
  {
    status: 'pending',
    where: 'after',
    pattern: regexOf('i')`
      ^[^.;]{0,30}?\b(?:crown|cps|pros\w*|defence|def|deft|d|defendant|parties) (?:is |are )?(?:to|will|must) (?:
        raise|address|renew|pursue|provide|serve|clarify|confirm|notify|indicate|prepare|file|set out|consider
        |reconsider|revisit|review|revert|decide|liaise|check|take instructions|get back|write|respond|reply|advise
        |lodge|submit|draft
      )\b
    `,
  },
  { status: 'pending', where: 'after', pattern: /^ (?:proceedings|timetable|investigation)\b/i },
  {
    // "unable to trace any order for forfeiture"
    status: 'unclear',
    where: 'before',
    pattern:
      /\b(?:unable to|cannot|can't|could not|couldn't|failed to|not been able to) (?:trace|find|locate|identify|see|confirm|establish|say|tell|verify)\b(?! (?:it|that|this)\b)[^.;]{0,40}$/i,
  },
  {
    // "Phone - s153 - CPS to apply in writing": whatever a party is still to do about it
    status: 'pending',
    where: 'after',
    pattern: regexOf('i')`
      ^(?: orders?)?(?: (?:of|for|re|over) [^.;,:()-]{1,40}?)?(?: ?\([^)]{1,30}\))? ?[-:,(] ?(?:the )?(?:crown|cps|pros|prosecution|prosecutor) (?:
      (?:is|are) )?(?:to|will|must|shall) (?!
        (?:
          be|pay|destroy|delete|wipe|return|retain|hold|keep|dispose|arrange|release
          |notify (?:the )?(?:victim|complainant)|serve (?:on|the order)|draft (?:the )?order
        )\b
      )[a-z]+\b
    `,
  },
  {
    // "DEP: police to confirm ownership"
    status: 'pending',
    where: 'after',
    pattern: regexOf('i')`
      ^(?: orders?)?(?: ?\([^)]{1,30}\))? ?[-:,(] ?(?:the )?(?:police|oic|officer|court|clerk|bench) (?:
      (?:is|are) )?to (?:
        confirm|check|clarify|establish|verify|examine|identify|find out|consider|decide|provide|obtain
      )\b
      |^(?: orders?)?(?: (?:terms|conditions|prohibitions|details))? ?[:-]? ?(?:(?:is|are|was|were) )?to be (?:
      drafted|drawn up|prepared|lodged|agreed|finalised|settled)\b
      |^(?: orders?)? ?[:-] ?(?:the )?(?:court|bench|judge|dj) (?:
      indicates?|indicated|intends?|intended|proposes?|minded|likely)\b[^.;]{0,40}\b(?:order|make|grant|impose)\b
    `,
  },
  {
    // "DESTR of images: undertaking"
    status: 'unclear',
    where: 'after',
    pattern: /^(?: orders?)?(?: [a-z ]{1,30})? ?[:-] ?(?:d |def\w* |by )?undertak(?:ing|es|en)\b/i,
  },
  {
    // "RO - see other case": said elsewhere
    status: 'unclear',
    where: 'after',
    pattern:
      /^(?: orders?)? ?[-:(] ?(?:see|as per|refer to|per|on) (?:the )?(?:other|linked|co-?d\w*|separate|sister) (?:case|file|matter|charge|register|record)s?\b/i,
  },
  {
    // "Dep / forf - CPS silent": a party's word is no ruling
    status: 'unclear',
    where: 'after',
    pattern: regexOf('i')`
      ^(?: orders?)?(?: ?\([^)]{1,30}\))? ?[-:] ?(?:the )?(?:
        crown|cps|pros|prosecution|prosecutor|def|defence|deft|d|oic|officer|police
      ) (?:
        silent|unsure|not sure|neutral|no (?:view|comment|position)|unable to (?:say|assist)|unprepared|undecided
        |absent|notice (?:served|given|issued)
      )\b
    `,
  },
  {
    // "would be made once police had examined it"
    status: 'pending',
    where: 'after',
    pattern:
      /^(?: orders?)? (?:would|will|is to|to) (?:then |only )?be (?:made|imposed|granted) (?:once|when|after|at (?:sentence|the next|a later)|on (?:the next|a later)|in due course)\b/i,
  },
  {
    // "enquiries before deprivation order pursued further"
    status: 'pending',
    where: 'after',
    pattern:
      /^(?: orders?)? (?:(?:is|be|being|was|can be|could be) )?(?:pursued|considered|decided|determined|progressed|taken) (?:any )?further\b/i,
  },
  {
    status: 'pending',
    where: 'before',
    pattern:
      /\b(?:enquir|inquir|check|confirm|establish|clarif|instructions|information|evidence|report)\w*\b[^.;]{0,60}\b(?:before|prior to|until)(?: (?:an?|the|any|making|seeking|considering|applying for|pursuing))* $/i,
  },
  {
    // "minded to make": not yet made
    status: 'pending',
    where: 'before',
    pattern: new RegExp(
      `\\b(?<!\\bnot )(?:minded|inclined|likely|intending|intends?|proposing|proposes?|provisionally (?:going|agreed)) to (?:make|impose|grant|order|direct)${ARTICLES} ?$`,
      'i',
    ),
  },
  {
    status: 'pending',
    where: 'after',
    pattern: /^(?: orders?)? (?:(?:is|are|was|were) )?(?:to|will|would|can|may) follow\b/i,
  },
  {
    // what is said, thought or feared of "a restraining order", and not done: the verb makes no order
    status: 'unclear',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:${OF_TALK})(?: (?:
        the )?(?:need|case|idea|prospect|merits?|argument|arguments|question|submissions?|representations?)
        (?: (?:for|of|on|about|as to|in favour of))?
      )?(?: (?:an?|any|possible|further|lengthy|indefinite|lifetime|[a-z]+-year|\d+-year)){1,3} ?$
      |\b(?:${OF_TALK_ABOUT}) $
    `,
  },
  {
    // "it would be unfair to deprive him": an opinion; of the bench, a ruling
    status: 'refused',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:court|bench|magistrates|justices|judge|chair(?:man|woman)?)\b[^.;]{0,60}\b(?:
        unfair|wrong|unjust|harsh|excessive|disproportionate|inappropriate|oppressive|unnecessary
      )(?: (?:to|for))? ?$
    `,
  },
  {
    status: 'unclear',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:(?:would|might|could|may|will) (?:not )?be|it (?:is|was)|thought it|said it was) (?:
      (?:very|quite|wholly|entirely|simply) )?(?:
        unfair|wrong|unjust|harsh|excessive|disproportionate|inappropriate|oppressive|unnecessary|fair|right|proper
        |reasonable|sensible|possible|pointless
      )(?: (?:to|for))? ?$
      |\b(?:aim|intention|wish|hope|desire|idea)(?: (?:is|was|had been))?(?: to)? ?$|\beffect would ?$
      |\b(?:content|happy|willing|agreeable|resigned) (?:for|that) [^.;]{1,40}$
    `,
  },
  {
    // "the mother said his phone should be destroyed"
    status: 'unclear',
    where: 'before',
    pattern: regexOf('i')`
      ^(?!.*\b(?:court|bench|judge|magistrates?|justices|dj|order(?:s|ed)?|direct(?:s|ed)?|ruled)\b).*\b(?:
        said|says|argued|told|submitted|thinks?|thought|believes?|feels?|felt|prosecut\w+|crown|defence|solicitor
        |mother|victim|complainant|police
      )\b[^.;]{0,60}\b(?:should|ought to)(?: (?:also|now))? $
    `,
  },
  {
    // "is likely to get", "is due to receive", "may be handed"
    status: 'unclear',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:
        (?:is|was|are|were|looks?|seems?|appears?) (?:very |quite |also )?(?:
          likely|due|expected|set|bound|certain|liable|hoping|anxious|keen
        )(?: not)? to (?:get|receive|face|be (?:given|handed|made subject to|issued with))
        |(?:may|might|could|can)(?: (?:well|yet|also|still))? be (?:handed|issued with|served with|hit with)
        |looking at|on course for|fac(?:es|ed|ing)|ought to have (?:had|got|received|been given)|deserv(?:es|ed|ing)
        |beg(?:s|ged|ging) not to (?:get|be given|receive)|at risk of|in line for|assessed for|a candidate for
      )${ARTICLES} ?$
    `,
  },
  {
    status: 'not_made',
    where: 'after',
    pattern:
      /^(?: orders?)? (?:(?:does|did|do) not arise|(?:is|was|were) (?:moot|not an option|not (?:now )?before the (?:court|bench|magistrates)|never (?:made|imposed|granted|pronounced)))\b/i,
  },
  {
    status: 'pending',
    where: 'after',
    pattern: regexOf('i')`
      ^(?: orders?)? (?:
        (?:is|was|are|were) (?:now |still |currently )?(?:
          being (?:drawn up|drafted|prepared|agreed|finalised)|in draft|to be (?:drawn up|drafted|prepared)
        )
        |has yet to be|have yet to be
      )\b
    `,
  },
  {
    status: 'unclear',
    where: 'after',
    pattern: regexOf('i')`
      ^(?: orders?)?(?: (?:of|for|over|in respect of|against|on) [^.;,]{1,40}?)? (?:
        would (?:cause|mean|lead|leave|result|bring|hit|affect|prevent|deny)
        |(?:is|was|were|are|had been|has been|being|became) (?:also |then |now |strongly |briefly )?(?:
          (?<!not )(?:opposed|resisted|contested|disputed|argued over|debated|discussed|raised|mooted)
          |the subject of (?:argument|debate|discussion|submissions)|on the agenda|in the bundle
          |(?:his|her|their|the) (?:main|only|real|chief) (?:concern|issue|worry)|in issue
          |an? (?:possibility|option|issue)|the only (?:real )?(?:issue|question|dispute)|appropriate|desirable
          |inevitable|never (?:signed|sealed|drawn up)
        )
        |(?:seems|seemed|looks|looked|appears|appeared) (?:likely|unlikely|possible|inevitable)|came up|comes up
        |crops up|cropped up
      )\b(?! (?:and|so|for (?:\d|one|two|three|four|five|ten)))
    `,
  },
  { status: 'pending', where: 'before', pattern: /\bdraft (?:of (?:an?|the) )?(?:an? )?$/i },
  {
    // a denial in Welsh whose verb is not known
    status: 'unclear',
    where: 'before',
    pattern: /\b(?:ni|nid|nac|heb)\b(?: [a-zâêîôûŵŷ'’-]+){1,6} $/i,
  },
  {
    // "bydd", "dylai", "gall", "os": what will, should or may be done in Welsh, and is not done by it
    status: 'unclear',
    where: 'before',
    pattern:
      /(?<!\bunwaith y )\b(?:bydd|byddai|buasai|dylai|dylid|gall(?:ai)?|gell(?:ir|id)|efallai|os|pe|oni bai|rhag ofn)\b(?![^.;]*\b(?:yn destun|o dan|yn ddarostyngedig)\b)[^.;]{1,60} $/i,
  },
  {
    // a Welsh verb that no rule knows: "trefnir", "cyfeiriwyd at"
    status: 'unclear',
    where: 'before',
    pattern:
      /(?:^|[.;:] ?)(?!(?:gwne|wne|gorchm|rhodd|gosod|caniat|pas|cyflwyn|ychwaneg|their|heir)[a-z]*\b)[a-zâêîôûŵŷ]{3,}(?:wyd|ir|odd)(?: (?:y diffynnydd|y troseddwr|yr erlyniad|y goron|y llys|yr ynadon|yn|erbyn|y|yr|â|at|am|ar))* $/i,
  },
  {
    // a verb that makes no order governs its name, whatever verb it is: "shelved a restraining order", "frowned at a"
    status: 'unclear',
    where: 'before',
    pattern: regexOf('i')`
      \b(?!(?:${MAKES})\b)[a-z]{2,}ed (?:an?|any) (?:
        (?:[a-z]+|\d+)-(?:year|month) |full |new |further |lengthy |indefinite |lifetime |formal )?
      $
      |\b(?:at|about|from|beyond|despite|off)(?: (?:making|imposing|granting|ordering|having|an?|any))+ $
    `,
  },
  {
    // "did not get round to a restraining order", "never touched deprivation": what is not done to an order makes none, whatever the verb
    status: 'unclear',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:(?:did|has|have|had|does|do)(?: ?not|n't)|never|(?:fail|omitt|neglect)ed to|forgot to) (?:[a-z]+ly )?
      (?!(?:hesitate|fail|shrink|falter|flinch|forget|doubt|balk|wait|delay|stop)\b)[a-z]{3,}
      (?: (?:round|around|up|out|back))?(?: (?:on|upon|to|at|over|from|against|for|about|with|of|into))?(?: (?:the|an?|any|that|this))? $
    `,
  },
  {
    // "the restraining order made her feel safe"
    status: 'unclear',
    where: 'after',
    pattern:
      /^(?: orders?)? (?:has |had |would have |would )?ma(?:de|kes|ke) (?:her|him|them|me|us|it|life|things) [a-z]/i,
  },
  {
    // "had been expected but the complainant did not support one"
    status: 'not_made',
    where: 'after',
    pattern:
      /^[^.;]{0,50}\b(?:but|as|because|since|though) (?:the )?(?:complainant|victim|aggrieved|she|protected person)\b[^.;,]{0,12}(?:\b(?:not|never|no longer)|n't) (?:want|wish|need|seek|ask|support|request)/i,
  },
  {
    // "We put the restraining order to one side": whatever else the court does with it, it does not make it
    status: 'unclear',
    where: 'before',
    pattern: regexOf('i')`
      (?:^|[.;,:] ?|\b(?:and|but|so|then) )(?:${COURT_NAMED}|we|i) (?:(?:[a-z]+ly|also|then|now|have|has|had|therefore) )*(?!${COURT_MAKES})[a-z]{2,}
      (?: [a-z]+ly)?(?: (?:over|up|down|out|by))? (?:the|this|that) (?:(?:proposed|suggested|possible|whole) )?$
    `,
  },
  {
    // "What the Crown invites the court to do is take …"
    status: 'applied_for',
    where: 'before',
    pattern:
      /\bwhat (?:the )?(?:crown|cps|prosecution|prosecutors?|police) (?:[a-z]+ )?(?:invit\w+|ask\w*|seek\w*|want\w*|request\w*|propos\w+)\b[^.;]{0,80}\b(?:is|was)\b[^.;]{0,90}$/i,
  },
];

/** A condition in the second person or of people in general. */
const ANY_PERSON = gated(
  regexOf('i')`
    \b(?:
      (?:should|if|when|were|where) (?:
        you|anyone|anybody|someone|somebody|a (?:person|defendant|man|woman)|people|defendants|offenders
      )
      |(?:anyone|anybody|those|people|whoever|a person|defendants|offenders)(?: who)?
      |you (?:can|could|may|might|risk|face)
    )\b
  `,
);
/** What the law makes of it. */
const CONSEQUENCE = gated(
  /\b(?:can|could|may|might|risks?|liable|criminal offence|an offence|punishable|up to|maximum)\b/i,
);

/** "A restraining order, if breached, can lead to prison." */
const LEADS_TO = gated(
  /^,? ?(?:if (?:breached|broken|breach is proved),? )?(?:can|may|could|might) (?:lead|result|carry|mean|last|only be)\b/i,
);

/** "Any breach of the restraining order could see him jailed." */
const OF_A_BREACH = gated(
  /^(?: order)? (?:can|could|may|might|would|will|carries|is (?:punishable|(?:a|an) (?:criminal |imprisonable )?offence))\b/i,
);
/** "If he contacts her again a restraining order is likely." */
const IF_AGAIN = gated(/\bif (?:he|she|they|you|the (?:defendant|offender))\b[^.;]{0,60}$/i);
/** "If he breaches the restraining order he faces jail." */
const IF_BROKEN = gated(
  /\bif (?:he|she|they|you|the (?:defendant|offender)) (?:breach(?:es)?|breaks?|ignores?|flouts?|disobeys?|def(?:y|ies)) (?:the|this|his|her|that|your) $/i,
);
/** "Fewer than one in twenty offenders are deprived of their devices." */
const OF_MANY = gated(
  regexOf('i')`
    (?:
      %
      |\b(?:
        per ?cent|in (?:\d+|three|four|five|ten|twenty|fifty|a hundred)|fewer|most|many|few|hardly any|the number
        |a (?:third|quarter|fifth|half)
      )\b
    )[^.;]{0,40}\b(?:offenders|defendants|people|men|cases|abusers|perpetrators|convictions)\b[^.;]{0,30}$
  `,
);
/** "Victims are told they can ask for a restraining order." */
const MAY_ASK = gated(
  /\b(?:victims|complainants|women|people|survivors|those who)\b[^.;]{0,40}\b(?:can|could|may|should|are able to|are entitled to) (?:[a-z]+ ){0,3}(?:an? |any )?$/i,
);
const LIKELY = gated(
  /^(?: orders?)? (?:is|was|are|would be|will be|may be|might be|could be) (?:very |highly |more |most )?(?:likely|probable|possible|considered|inevitable|on the cards)\b/i,
);

/** "Magistrates have the power to deprive offenders of phones": what the law allows. */
const POWER_IN_GENERAL = gated(
  /\b(?:(?:have|has|had|hold|holds|got|given) (?:the |a |an |wide |full |its |their )*(?:power|option|discretion|ability)s?|powers|able|can|may|could)(?: (?:to|be|also|of))* ?$/i,
);
const ALL_OFFENDERS = gated(
  regexOf('i')`
    ^(?: orders?)?(?: (?:to|on|against|for|from|of|that))? (?:convicted |all |such |most |these |male )?(?:
      offenders|defendants|people|criminals|abusers|perpetrators|stalkers|those (?:who|convicted)|men who|anyone
    )\b
  `,
);

/** "Warned that breaking his restraining order could mean jail." */
const WARNED_OF_BREACH = gated(
  /\b(?:warn|told|tell|remind|explain|advis)\w*\b[^.;]{0,60}\b(?:break|breach|flout|ignor|disobey|defy)ing\b[^.;]{0,30}$/i,
);
/** "Unless police apply for forfeiture": what somebody may yet do. */
const MAY_YET_ASK = gated(
  /\b(?:unless|if|in case|should)\b[^.;,]{0,40}\b(?:appl(?:y|ies)|asks?|seeks?)(?: to the court)?(?: for)?\b[^.;,]{0,30}$/i,
);

/** "D warned re RO". */
const WARNED_OF = gated(
  regexOf('i')`
    \b(?:warned|cautioned|advised) (?:re|about|of|as to|regarding|on)(?: the)?(?: (?:
      terms|conditions|consequences?|effect|prohibitions|possibility|risk|penalt(?:y|ies)|breach(?:es|ing)?)
      (?: of| for| if)?
    ){0,3}(?: (?:the|an?|any|such an?))? ?$
  `,
);
/** "Warned that next time they would make one": of another day, if it comes to that. */
const WARNED_OF_NEXT = gated(
  /\b(?:warn(?:ed|s)?|told|tell|said|promised|threatened)\b[^.;]{0,30}\b(?:next time|if (?:he|she|they|you|it|there)|should (?:he|she|they|you|it|there)|another time|any repeat)\b[^.;]{0,60}$/i,
);
/** "CPS to notify the court if a restraining order is sought". */
const IF_MADE = gated(/^(?: orders?)?(?: (?:is|are|were|be)(?: ever)?)? (?:made|granted|imposed|ordered)\b/i);
const IF_SOUGHT = gated(
  /^(?: orders?)?(?: (?:is|are|was|were|to be))? (?:sought|requested|required|needed|wanted|applied for|pursued)\b/i,
);
/** "You may apply to vary or discharge it": what anybody may do. */
const MAY_APPLY = gated(
  regexOf('i')`
    \b(?:you|we|he|she|they|either (?:party|of you|side)|(?:the )?(?:defendant|complainant|protected person)|anyone) (?:
      may|can|could|(?:have|has) the right to|(?:is|are) (?:free|entitled|able) to
    ) (?:also |still |later )?(?:apply|ask|appeal|seek)\b[^.;]{0,80}$
  `,
);
/** "Had been told to delete the pictures by the police": no court told him. */
const TOLD_BY_OTHERS = gated(/\b(?:told|asked|advised|urged|warned|instructed|begged)\b[^.;,]{0,20}$/i);
const BY_OTHERS = gated(
  /^[^.;,]{0,40} by (?:the )?(?:police|officers?|detectives?|(?:his|her|their) [a-z]+|school|employer|victim|complainant|woman)\b/i,
);
/** "Images deleted by police prior to the hearing": done, and not ordered. */
const DONE_BEFORE = gated(
  /^(?: by [^.;,]{1,30})? (?:prior to|before|ahead of|in advance of) (?:the )?(?:hearing|hrg|trial|court|sentence|sentencing|arrest|today)\b/i,
);

/** "RO - breach found not proved": whether an order stands is not told. */
const BREACH_DENIED = gated(
  /^(?: orders?)? ?[-:] ?(?:breach\w*|brch) [^.;]{0,20}\b(?:not (?:proved|found|made out)|dismissed|withdrawn)\b/i,
);

/** "Breaking a restraining order is an offence". */
const BREAKING_ONE = gated(/\b(?:break|breach|flout|ignor|disobey|defy|violat)ing (?:an?|any|such an?) $/i);

/** "Should the defendant plead guilty, a restraining order will be applied for": nobody has asked for it. */
const CONDITION_BEFORE = gated(
  /(?:^|[.;:] ?)(?:and |but )?(?:should|if|were|unless|in the event (?:that|of)) [^.;]{3,90}[, ](?:an?|the|that|no|any|further) $/i,
);
const WOULD_ASK = gated(
  /^(?: orders?)? (?:will|would|may|might|could|can|shall|is to|must) (?:then |also |only |again )?be (?:applied for|sought|asked for|requested|pursued)\b/i,
);

/** Whether a sentence explains the law of "a restraining order" in general, and reports nothing of one. */
export function isMention(before: string, after: string, sentence: string): boolean {
  if (/(?:^|[.;:"'] ?|\bthat )(?:an?|any) $/i.test(before) && LEADS_TO.test(after)) return true;
  if (WARNED_OF.test(before) || (/\bif (?:(?:an?|the|any) )?$/i.test(before) && IF_SOUGHT.test(after))) return true;
  if (/(?:^|[.;:] ?)(?:and |but )?if (?:an?|any) $/i.test(before) && IF_MADE.test(after)) return true;
  if (BREACH_DENIED.test(after)) return true;
  if (WARNED_OF_NEXT.test(before)) return true;
  if (MAY_APPLY.test(before) || (TOLD_BY_OTHERS.test(before) && BY_OTHERS.test(after)) || DONE_BEFORE.test(after))
    return true;
  if (MAY_YET_ASK.test(before) || (WARNED_OF_BREACH.test(before) && CONSEQUENCE.test(after))) return true;
  if (/\bbreach(?:es)? of (?:the|this|his|that|your|such an?) $/i.test(before) && OF_A_BREACH.test(after)) return true;
  if (BREAKING_ONE.test(before) && OF_A_BREACH.test(after)) return true;
  if (IF_BROKEN.test(before) || OF_MANY.test(before) || MAY_ASK.test(before)) return true;
  if (CONDITION_BEFORE.test(before) && WOULD_ASK.test(after)) return true;
  if (IF_AGAIN.test(before) && LIKELY.test(after)) return true;
  if (isInGeneral(before, after, sentence)) return true;
  if (POWER_IN_GENERAL.test(before) && ALL_OFFENDERS.test(after)) return true;
  return /\b(?:an?|any) $/i.test(before) && ANY_PERSON.test(before) && CONSEQUENCE.test(sentence);
}

const FIRST_CUE = firstAround(CUES);

/** "The phone should be forfeited, the prosecutor said": what somebody would have, who does not decide. */
const URGED = gated(
  /, (?:the )?(?:prosecut\w+|crown|defence|solicitor|barrister|victim|complainant|mother|officer) (?:said|says|argued|submitted|told|added|urged)\b/i,
);
const URGED_BEFORE = gated(/(?:^|[.;] ?)(?:prosecut\w+|crown|pros|cps|defence|def|police|oic) ?: [^.;:]{0,80}$/i);

/** What the words around an order say that keeps it from being read as made; undefined where nothing does. */
export function unmade(before: string, after: string): StatusRead | undefined {
  const lead = before.slice(-REACH);
  const rest = after.slice(0, REACH);
  if (/\b(?:should|ought to) $/i.test(lead)) {
    const urged = URGED.exec(rest) ?? URGED_BEFORE.exec(lead);
    if (urged) return { status: 'unclear', said: true };
  }
  return FIRST_CUE(lead, rest, ({ status, where, sought }, match): StatusRead => {
    const from = where === 'before' ? before.length - lead.length : 0;
    const start = from + match.index;
    return {
      status,
      said: true,
      cue: { where, start, end: start + match[0].length },
      ...(sought === false ? { sought } : {}),
    };
  });
}

/** Of what is told of an order in a sentence: it is the subject of a verb that makes nothing. */
const SUBJECT = gated(
  regexOf('i')`
    ^(?: orders?)?(?: (?:paperwork|papers|form|question|issue|box|section|field|column|entry|row))? (?:
      was|is|were|are|has been|had been|would|could|might|may|cannot|can|should|ought|seem(?:s|ed)|strikes?|struck|look(?:s|ed)|appear(?:s|ed)
      |remain(?:s|ed)|went|goes|got|gets|fell|falls|lies|lay|turn(?:s|ed) (?:on|out)|depend(?:s|ed)|hangs?|hung|stay(?:s|ed)|sits?|sat
      |slipp?ed|faded|vanished|disappeared|emerged|arose|surfaced|calls? for|deserve[sd]?|merit(?:s|ed)|need(?:s|ed)|await(?:s|ed)
      |requires? (?:an? |the )?(?:application|conviction|proof|evidence|hearing|finding|notice|trial|consideration|argument)
    )\b
  `,
);
/** What an order that was made does, or how it was made. */
const IN_BEING = gated(
  regexOf('i')`
    \b(?:
      (?:an? |the |also )?part of
      |for (?:a|an|the|\d|one|two|three|four|five|six|seven|eight|ten|twelve|eighteen|life)|ends?|expir\w*|until
      |till|lasting|last|lasts|run|runs|in (?:force|place|effect|favour)|put|handed|given|passed|added|attached
      |entered|pronounced|served|issued|included|imposed|made|ordered|obtained|secured|won|necessary
      |on (?:conviction|acquittal)|under|following|terms|not to|protect\w*|prevent\w*|prohibit\w*|forbid\w*|ban\w*
      |bar\w*|requir\w*|effective|immediate\w*|indefinite\w*|[a-z]+-year|\d
    )\b
  `,
);
/** "Reserved its position on deprivation", "no thought was given to forfeiture": spoken of in passing. */
const IN_PASSING = gated(
  regexOf('i')`
    \b(?:
      position|views?|thoughts?|attention|guidance|advice|submissions?|silent|nothing|mind|opinion|reference
      |consideration|regard|papers|instructions|information|material|note|email|letter|correspondence
    )(?: (?:was|is|were|had been|been|paid|given|turned))* (?:on|about|over|to|towards|of|re) (?:the |an? |any )?$
  `,
);

/** "Timetable for forfeiture", "directions on deprivation", "absent a restraining order": what the order would belong to, and not the order. */
const BELONGS_TO = gated(
  regexOf('i')`
    \b(?:
      (?:
        timetables?|directions?|service|cop(?:y|ies)|receipt|evidence|merits|arguments?|debates?|discussions?|hearing|notice|suitability|suitable
        |eligib(?:le|ility)|appetite|grounds?|case|question|issue|matter|topic|point|law|provisions|skeleton|quer(?:y|ies)
        |concerns?|talk|authorit(?:y|ies)|criteria|test|threshold|pros and cons|desirability|propriety|prospects?|scope
      )(?: (?:was|were|is|are|put|heard|given|set|raised|served|supporting|in support))* (?:
        on|about|over|to|towards|of|re|for|regarding|concerning|as (?:to|regards)|around|in (?:relation|respect) (?:to|of)
        |with regard to|supporting|against|behind
      )
      |(?:opened|addressed (?:us|me|the (?:court|bench|magistrates|justices|judge))) (?:on|about|as to|in relation to)
      |(?:evidence|material|argument) supporting|short of|absent|in the absence of|but for
    )(?: (?:the|an?|any|making(?: of)?|whether)){0,3} ?$
  `,
);
/** "Deprivation issue not reached", "restraining order paperwork handed up": the order's name says which issue, which paper. */
const OF_ANOTHER_NOUN = gated(
  regexOf('i')`
    ^(?: orders?)? (?:
      issue|point|argument|matter|question|submission|box|section|field|column|entry|row|paperwork|papers|form|bundle|wording|draft|template|provision
      |guideline|guidance|regime|criteria|test|threshold|timetable|skeleton|debate|discussion|checklist|document|documentation
    )s?\b
  `,
);
/** "Forfeiture contested by the owner": what somebody does about it who does not decide. */
const ARGUED_OVER = gated(
  regexOf('i')`
    ^(?: orders?)?,? (?:(?:is|was|being|strongly|vigorously|firmly|still|also) ){0,3}(?:
      opposed|contested|resisted|disputed|challenged|objected to|argued|fought
    )\b
  `,
);
/** "Deprivation is available only where the property was used for the offence": the law, and no case. */
const OPEN_TO_COURTS = gated(
  /^(?: orders?)? (?:is|are|was|were) (?:only |also |not |un)?(?:available|possible|permissible|lawful|limited to|reserved for)\b/i,
);
/** "Options open to the court: community order, deprivation": what could be done. */
const AMONG_POWERS = gated(
  regexOf('i')`
    \b(?:powers?|options?|possibilit(?:y|ies)|(?:orders?|disposals?) (?:available|open)|available (?:orders?|disposals?))\b(?: [a-z]+){0,5}(?:
      :| include[sd]?\b| including\b| (?:is|are|was|were)\b)[^.;:]{0,120}$
  `,
);
/** What an order has that was made, whatever else is told of it. */
const OF_ITS_MAKING = gated(
  /\d|\b(?:made|imposed|granted|ordered|approved|passed|issued|until|for life|indefinite\w*|years?|months?)\b/i,
);

/** "Is under review", "is a matter for the Crown Court": where it is still to be decided. */
const ELSEWHERE_DECIDED = gated(
  /^(?: orders?)? (?:is|was|are|remains?|will be|being)(?: still| now| currently)? (?:under (?:review|consideration|discussion|advisement)|(?:an? |the )?(?:matter|question|issue|decision|point) for|for the (?:crown|sentencing|trial|next|judge)|on (?:hold|ice)|up in the air|in abeyance)\b/i,
);
/** Before an order's name that is the subject of its sentence: nothing, or an article. */
const NAMED_FIRST =
  /^\W*(?:(?:and|but|so|however|though),? )?(?:the |an? |any |that |this |such an? |his |her |their )*(?:orders? for )?$/i;
/** What an order that was made does. */
const OF_AN_ORDER =
  '(?:last|run|expire|end|prohibit|ban|forbid|prevent|stop|bar|protect|require|include|start|begin|appl|cover|extend|stand|continue|remain|stay|name|contain|take effect|come into|bite|compris|relat|concern(?:s|ing)? (?:the|his|her)|order|direct|provid|oblig|restrict|exclud|allow|permit|keep|mean|follow|replac|match|accompan|add|join|come|came|bind|bound|operat|control|govern|limit|curb|give|serv|help (?:to )?(?:protect|keep)|ensur)';
/** "Collapsed", "worries him", "will wait", "took all morning": a verb of the order's name that makes nothing, whatever verb it is. */
const DOES_NOTHING = gated(
  regexOf('i')`
    ^(?: orders?)? (?:(?:simply|quietly|nearly|almost|soon|then|also|never|eventually|really|still|just) )?(?:
      (?!(?:made|granted|imposed|ordered|allowed|approved|agreed|passed|issued|entered|pronounced|completed|rounded|topped|crowned|capped|added|attached|annexed|signed|sealed|served|confirmed
        |upheld|varied|amended|extended|continued|discharged|revoked|quashed|lapsed|expired|unopposed|opposed|contested|destroyed|forfeited|seized|used|recovered
        |named|dated|listed|limited|titled|entitled|called|provided|required|related|based|combined|suspended|stayed|marked|labelled|exhibited|described|mentioned|specified
        |registered|recorded|owned|located|found|held|stored|protect(?:ed|ing))\b)(?!${OF_AN_ORDER})[a-z]{3,}ed
      |made (?=(?:her|him|them|us|me|it|life|things|matters) [a-z])|took|died|fell|split|flew|grew|lost|won|led|left|hung|spoke|rang|sprang|sank|hit|hurt
      |(?!${OF_AN_ORDER})[a-z]{3,}s(?= (?:him|her|them|us|me|everyone|nobody|on|upon|from|off|out|around|nowhere|nothing|little|much|a lot|a great deal|all)\b)
      |(?:will|shall|must|can|could|would|may|might|should|ought to|has to|had to|have to|does|did|do)(?: ?not|n't|nt)? (?!be\b|have\b|not\b|${OF_AN_ORDER})[a-z]{3,}
    )\b
  `,
);
/** "He dreaded deprivation", "she supports a restraining order": what is done by whom no order is made by. */
const BY_SOMEBODY = gated(
  regexOf('i')`
    ^\W*(?:he|she|they) (?!(?:${MAKES})\b)(?!
      (?:is|was|has|had|as|this|faces|receiv|get|need|sign|join|breach|obtain|secur|accept|agree|consent|serv|earn|attract|gain|land|draw|includ|need|consist
        |impos|grant|order|pass|issu|hand|add|attach|announc|pronounc|direct|approv|allow|mak|substitut|extend|vari|discharg|revok|quash|sentenc|applied|ask|request|seek)[a-z]*\b
    )[a-z]+(?:s|ed) (?:the |an? |any )?$
  `,
);
/** "Back to forfeiture.", "That leaves the restraining order.", "There is deprivation to consider". */
const COMES_NEXT = gated(
  regexOf('i')`
    ^\W*(?:
      enough of|back to|on to|next|first(?:ly)?|now(?: to)?|what about|so much for
      |(?:that|this|which)(?: just| only)? (?:leaves|brings|takes)(?: (?:us|me))?(?: (?:to|with))?|there remains|remains|only
    ),? (?:the |making )?$
  `,
);
const TO_THINK_OF =
  /^(?: orders?)? (?:still )?(?:to (?:come|consider|think about|decide|discuss|deal with|address|resolve|argue|settle)|is left|remains)\W*$/i;

/** "We turn to", "the adviser reminded the bench of", "little was said about": somebody comes to speak of it. */
const CAME_TO_IT = gated(
  regexOf('i')`
    ^\W*(?:(?:and|but|so|then|next|now|finally),? )?(?:
      we|i|they|he|she|(?:the |both |our |his |her |my )*(?:
        court|bench|magistrates?|justices|judge|dj|counsel|advocates?|crown|cps|prosecut(?:ion|ors?)|defence|solicitors?|clerk|(?:legal )?advisers?
        |probation|police|officer|victim|complainant|press|part(?:y|ies)|sides?|chair(?:man|woman)?
      )
      |little|much|more|less|nothing|something|so much|there|a word|not a word|talk|no more
    )\b[^.;:]{0,60}\b(?:about|from|of|on|upon|to|for|over|at|around|leave|leaves|left|query|queried|queries|question|questions|questioned)(?: (?:the|an?|any|possible|making|that|this))* $
  `,
);
/** What makes an order, or is done by one: these words govern its name through the same little words. */
const MAKES_SO = gated(
  regexOf('i')`
    \b(?:
      subject|ma[kd]|impos|grant|order|direct|pass|issu|hand|giv|gave|agree|acced|consent|submit|appl|ask|seek|sought|invit|plac|put|sentenc|add|includ
      |opt|settl|plump|choos|chose|select|resort|proceed|favour|persuad|satisf|content|decid|mind|substitut|convert|extend|var|refus|declin|breach|compl|addition|way|well|instead|pursuan
      |under|together|along|us(?:e|ed|ing)\b|invok|exercis|entitl|sign|go|went|need|order|part|because|result|terms|power|follow|must|shall|requir|virtue|sign|regist|ban|barr|stay|keep|year|month|week|mean|plus|respect|relat|regard
    )[a-z]*\b
    |\b(?:has|have|had|is|are) to\b|\btold to\b
  `,
);
/** Whether a sentence only tells of an order by its name, and nothing in it says that the order was made. */
export function isToldOf(before: string, after: string): boolean {
  if (IN_PASSING.test(before) || ELSEWHERE_DECIDED.test(after)) return true;
  const rest = after.slice(0, REACH);
  if (NAMED_FIRST.test(before) && DOES_NOTHING.test(after) && !OF_ITS_MAKING.test(rest)) return true;
  if (BY_SOMEBODY.test(before) && !OF_ITS_MAKING.test(rest)) return true;
  if (TO_THINK_OF.test(after) || (COMES_NEXT.test(before) && /^(?: orders?)?\W*$/i.test(after))) return true;
  if (CAME_TO_IT.test(before) && !MAKES_SO.test(before) && !OF_ITS_MAKING.test(rest)) return true;
  if (SUBJECT.test(after) && !IN_BEING.test(rest)) return true;
  if (OPEN_TO_COURTS.test(after)) return true;
  const isSpokenOf =
    BELONGS_TO.test(before) || OF_ANOTHER_NOUN.test(after) || ARGUED_OVER.test(after) || AMONG_POWERS.test(before);
  return isSpokenOf && !OF_ITS_MAKING.test(rest);
}

/** No word further off speaks of the order. */
const REACH = 160;
