/** Words that name a sentence and pass none today: what a report is to weigh, what was thought of, what an earlier court did. */

import { DURATION } from '../../text/figures/durations.js';
import { MONTH_NAME } from '../../text/figures/month-names.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import { words } from '../cue.js';
import type { SentenceRule, Window } from '../rule.js';
import { COURT_NAMED } from '../status/actors.js';
import { after, before, singly } from '../surroundings.js';
import { NONE_OF_TOPIC, NONE_UNDER_HEADING, TOPIC } from './none-under-heading.js';

/** Up to the sentence named, in one breath: no "but", no new subject that decides. */
const ON = '(?:(?!\\b(?:but|instead|however|yet|who|he|she|they|magistrates|bench|judge|today)\\b| - )[^.;]){0,160}$';
/** A few words, none of which begins another thought. */
const NEAR =
  " ?:?(?: (?!(?:but|and|after|when|as|with|by|instead|however|magistrates|he|she|they|who)\\b)[\\w'£+&-]+){0,4} ?$";
/** Verbs and articles that lead straight to the sentence: "been given a 12-month", "been sentenced to". */
const GIVEN = sourceOf`
  (?: (?:
      been|given|handed|received|served|sentenced|ordered|made|subject|placed|put|to|of|on|under|an?|the|for
      |complete|carry|out|pay|serve|both|also|\d+|[\w]+[- ](?:week|month|year|day|hour)s?'?
    )
  ){0,8} ?$
`;

/** Before a name that is told without its length: "a 12-month", "100 hours of". */
const MEASURE = "(?: [\\w]+[- ](?:week|month|year|day|hour)s?'?(?: of)?)?";

/** Not "followed the recommendation": then it is what the court does. */
const NOT_FOLLOWED = sourceOf`
  (?<!
    \b(?:follow|accept|adopt|agree[ds]? with|in line with|as per)(?:s|ed|ing)?
    (?: (?:the|its|their|his|her|all|both|this|that|these|those|psr|probation(?:'s)?))* )
`;
/** A report asked for, and what it is to look at. */
const REPORTED: readonly RegExp[] = [
  regexOf('i')`
    \b(?:
      suitability|suitable|eligib(?:le|ility)|assess(?:ed|ment|ments)?|viability|fit|fitness|unfit|proposals?
      |proposed|propos(?:es|ing)|recommend(?:s|ed|ing|ation|ations)?|options?
    ) (?:for|of|on|re|an?|the|as to|is|was|include[sd]?|including|incl|were|are)\b${ON}
    |${NOT_FOLLOWED}\b(?:proposals?|recommendations?|options?):${ON}
  `,
  regexOf('i')`
    \b(?:
      PSR|SDR|FDR|(?:pre-?sentence|stand-?down|probation|fast delivery|oral|full|psychiatric) reports?|reports?
      |prob(?:atio)?n|PO
    )\b[^.;]{0,40}\b(?:
      address|consider|cover|deal with|look at|explore|assess|investigate|suggest|recommend|recc?s?\b|recom\b|propos|advis|advocat
      |support|favour|re\b|as to\b|reports? (?:up)?on
    )(?!ed by the (?:court|bench))${ON}
  `,
];
/** Who speaks in court, or outside, and passes no sentence. */
const SPEAKER = sourceOf`
  (?:
    (?:the |his |her |their |our |an? )?(?:duty |defence |prosecution |probation |local |senior |clinical )?(?:
      solicitor|barrister|lawyer|counsel|advocate|mitigation|prosecutor|prosecution|crown(?! court)|cps|defence|probation(?: officer| service)?|mother|father|parents
      |family|wife|husband|partner|girlfriend|boyfriend|sister|brother|victim|complainant|police|officer|report|psr|author
      |psychiatrist|psychologist|doctor|gp|letter|reference|campaigners?|charity|minister|spokes(?:man|woman|person)|legal advis[eo]r|clerk
    )s?(?: (?:of|for|to) the (?:psr|report|crown|defence|prosecution|bench|court))?(?:,? (?:m(?:rs?|s|iss) )?[a-z][a-z'-]+(?: [a-z][a-z'-]+)?,?)??
    |[a-z][a-z'-]+, (?:defending|prosecuting|mitigating|in mitigation|for the (?:crown|defence|prosecution)),?
    |(?:defending|prosecuting|mitigating|in mitigation),? (?:m(?:rs?|s|iss) )?[a-z][a-z'-]+(?: [a-z][a-z'-]+)?
    |m(?:rs?|s|iss) [a-z][a-z'-]+,?(?: (?:defending|prosecuting),?)?
  )
`;
const SAYING = sourceOf`
  (?:
    (?:has |had |have |also |then |later |simply |again )*(?:
      said|says|say|saying|argued|argues|claimed|claims|submitted|submits|suggested|suggests|urged|conceded|concedes|accepted|accepts|contended|maintained|believed|believes
      |thought|thinks|felt|feels|hoped|feared|added|explained|asserted|stressed|insisted|reckoned|told|tells|warned|wrote|writes|noted|notes|stated|states|considered|considers|(?:took|takes|is of|was of) the (?:view|opinion)
    )(?: (?:the |this |that )?(?:court|bench|magistrates|justices|(?:district )?judge|hearing|reporters|him|her|them|us|me|you))?(?: that\b|:)?
  )
`;
/** What is said goes on to the end of the clause: not into one in which the court acts, or what became of somebody is told. */
const AS_SAID = sourceOf`
  (?:(?!
    \b(?:but|however|yet|although|though|whereas|magistrates|justices|bench|today|sentence:|result:|fined|jailed|ordered|sentenced)\b|\bthe (?:court|judge)\b
    |(?:,| and|,? and) (?:he|she|they|it|the [a-z]+|you)(?: [a-z]+)? (?:was|were|is|are|must|will|got|received)\b|, (?:was|were|is|must|got|received)\b
    | - )[^.;]){0,110}
`;
/** Words behind which an old order is spoken of no more. */
const THEN =
  '\\b(?:activat\\w*|implement\\w*|re-?sentenced?|dealt|committed|jailed|fined|instead|replaced|proved|admitted|now|today|and|but|then|was|were|is|he|she|they|you)\\b';
const BEFORE: readonly RegExp[] = [
  // what somebody who is not the court says
  regexOf(
    'i',
  )`(?:^|[.;:] ?|, |\b(?:and|but|as|because|although|while|when|after|heard) )${SPEAKER} ${SAYING} ${AS_SAID}$`,
  // a sentence broken, with its terms: "breach of the suspended sentence of 4 March (12 weeks suspended for 12 months)"
  regexOf('i')`
    \b(?:breach(?:ed|es|ing)?(?: of)?|subject to|revoke[ds]?|revoking|revocation of|review of|transfer of|application to (?:vary|revoke|amend|extend))(?: the| an?| his| her| their| this)?
    (?: (?:\d+[- ](?:week|month|year|hour)s?|existing|current|earlier|previous))?
    [ ](?:(?:community|suspended(?: (?:prison |jail )?sentence)?|youth rehabilitation|unpaid work|supervision) (?:orders?|sentences?|requirements?)|suspended sentence|conditional discharge|SSO|CO|CD|YRO)\b
    (?:(?! - |${THEN}|:)[^.;]){0,60}\b(?:imposed|made|passed|given|dated|of|from|on)\b(?:(?! - |${THEN}|:)[^.;]){0,90}$
  `,
  /\bsince (?:the|his|her|an?|that|their)(?: (?:last|earlier|previous))?(?: [\w-]+)? ?$/i,
  // a guideline, and what it begins with
  regexOf('i')`
    \b(?:
      (?:category|guideline|sentencing) range|starting point
      |range(?= (?:is|was|of|from)? ?(?:an? )?(?:$|\d|low|high|medium|band|fine|discharge|[a-z]+ (?:week|month|year)s?\b))
    )s?
    (?: (?:is|was|of|from|would be))?(?:: ?| )
    (?:(?!\b(?:but|so|reduced|we|instead|sentence|after|less|then|he|she|they|was|were|fined)\b)[^.;,]){0,60}$
  `,
  // an offence by its title, and what a report says could be done
  regexOf('i')`
    \bfail(?:s|ed|ing|ure)? to (?:comply with|complete|attend|do|observe|keep to)(?: (?:
      the|an?|his|her|their|any|all|of|or|and|supervision|residence|electronic|monitoring|curfew|exclusion|treatment
      |alcohol|drug|unpaid|work|programme|rehabilitation|activity|requirements?|terms?|conditions?|period|youth
      |community|suspended|sentence|orders?|post-custody
    ))* ?$
    |\b(?:could|can|may|might) be (?:managed|supervised|dealt with|addressed|supported|punished|rehabilitated)\b
    (?:(?!\b(?:but|instead|however)\b)[^.;]){0,100}$
  `,
  // what somebody hopes for
  regexOf('i')`
    \b(?:hope[sd]?|want(?:s|ed)?|wish(?:es|ed)?|would like|expect(?:s|ed)?|fear(?:s|ed)?) (?:that )?(?:to see )?
    (?:he|she|they|him|her|them|you|it)\b(?:(?!\b(?:but|and)\b)[^.;,]){0,40}$
  `,
  // what the law allows
  /\bliable (?:on|upon) [a-z ]{1,40} to\b[^.;]{0,60}$/i,
  /\b(?:(?:may|can|could|must) (?:not|only)|(?:a|the|any) (?:(?:magistrates'?|crown|youth) )?court (?:may|can|must)) (?:make|impose|pass|order) (?:an? |any |the )?$/i,
  // what counsel wanted
  regexOf('i')`
    \b(?:
      (?:urge|ask|invite|beg|implore|encourage|request)(?:s|d|ed|ged|ing)? (?:
        (?:the |this )?(?:court|bench|magistrates|justices|(?:district )?judge) )(?:to|that)
      |(?:defence|counsel|solicitor|defending|mitigat\w+|advocate|prosecutor|prosecution|crown|lawyer|barrister|[a-z]+),?[ ]
      (?:submit|argu|suggest|contend|propos|recommend)(?:s|ed|ted|es|d|ing)? that
    )\b(?:(?!\b(?:but|and(?! (?:to |instead |then )*(?:make|impose|pass|order|give|deal|consider|suspend|keep|treat|allow|fine|be|show|take|defer|adjourn|spare|look)\b)|instead|however|yet|he was|she was|they were|today)\b| - )[^.;]){0,90}$
  `,
  // what the court was told
  /\b(?:court|bench|magistrates|justices|hearing) (?:heard|(?:was|were) (?:told|informed|reminded)|learned|learnt)(?: (?:that|how))? (?:(?!\b(?:and|but|today|before|then|it|they|we|who)\b)[^.;]){0,60}$/i,
  // what an earlier court did, told by its year
  regexOf('i')`
    \b(?:in|from|since|during|back in) (?:(?:${MONTH_NAME}) )?(?:19|20)\d\d,?
    when (?:he|she|they|you|it) (?:was|were|had been|got|received)${GIVEN}
  `,
  regexOf('i')`
    \b(?:(?:previous|earlier|past) (?:convictions?|cautions?|matters?)|convictions? (?:from|in) (?:19|20)\d\d|last before (?:the|this) court)\b[^.;]{0,60}\b(?:for which|when) (?:he|she|they|you) (?:was|were|had been|got|received)\b(?:(?!\b(?:but|today|now)\b)[^.;]){0,80}$
  `,
  // weighed, threatened, asked for or escaped
  regexOf('i')`
    \b(?:
      consider(?:ed|ing)|contemplat(?:ed|ing)|propos(?:ed?|es|ing|als?)|${NOT_FOLLOWED}recommend(?:ed|s|ing|ations?)?
      |suggest(?:ed|s|ing|ions?)?|minded to impose|ruled out|threatened with|warned (?:of|about)|liable to|risk of
      |risk(?:s|ed|ing)|avoid(?:s|ed|ing)?|escap(?:ed|es|ing)|spared|instead of|rather than|(?:an )?alternative to
      |short of|in place of|asked for|(?:decided|decides|c[ao]me down|voted|argued|advised|spoke) against|called for|wanted|wants|demand(?:ed|s)|expect(?:ed|s|ing)?|invited|hoping|(?:un)?likely|toy(?:ed|ing) with|press(?:ed|es|ing) for|deserve[sd]?|silent (?:about|on)
      |(?:not|n't|hardly|no) an? case for|as far as|in favour of(?= [^.;]{0,60}$)(?<!\b(?:came down|found|ruled|decided|settled|come down) in favour of)|warned that
      |hop(?:ed|es|ing) for|fac(?:es?|ed|ing)|owe[sd]?|carr(?:y|ies|ied)(?! out)|attracts|punishable (?:by|with)|appeal(?:s|ed|ing)? against|seek(?:s|ing)?|sought|argued for|urged|applied for
      |(?:can|could|would|might|may|should)(?: (?:
        also|well|only|have|be|been|include|contain|face|faced|result in|lead to|attract|expect|get)
      )+
    )\b${NEAR}
  `,
  /\b(?:if|unless) [^.;]{3,70}, (?:then )?(?:you|he|she|they|it|the (?:court|magistrates|bench))(?: (?:will|would|may|can|could|might|shall|risks?)\b[^.;]{0,80})? ?$/i,
  /\b(?:if|unless) (?:you|he|she|they) [^.;]{3,60} (?:you|he|she|they)(?: (?:will|would|may|can|could|might|shall|risks?)\b[^.;]{0,80})? ?$/i,
  /\b(?:if|unless|whether|should) (?:he|she|they|it|you|the (?:defendant|offender))\b[^.;:,]{0,80}$/i,
  // in Welsh: proposed, asked for or weighed by somebody, or running already
  regexOf('i')`
    \b(?:cynigi(?:odd|wyd)|argymhell(?:odd|wyd)|awgrym(?:odd|wyd)|gofynn(?:odd|wyd)|ystyri(?:odd|wyd|r)|dywedodd|dadleuodd|dylai|dylid|gallai|gellid|byddai|eisoes)\b
    (?:(?!\b(?:ond|a dedfrydwyd|dedfrydwyd)\b)[^.;]){0,80}$
  `,
  // not passed
  regexOf('i')`
    (?:\bnot|n't|\bnever) (?:(?:now|be|going|to|proposing|propose|intend|minded|prepared|today) )*
    (?:mak(?:e|ing)|pass(?:ing)?|impos(?:e|ing)|giv(?:e|ing)|order(?:ing)?|be)(?: you| him| her| them)?(?: an?| the| any)?${MEASURE} ?$
  `,
  regexOf(
    'i',
  )`\bwhether(?: an?| the)?${MEASURE} ?$|\b(?:last|previous|earlier|first|most recent|only other) (?:sentence|punishment|penalty) (?:was|had been|is)${NEAR}`,
  // what is usual, or the most there is
  regexOf('i')`
    \b(?:usual|normal|typical|common|ordinary|average|standard|maximum|suggested|recommended|indicated|greatest|highest)
    (?: (?:outcome|sentence|penalty|disposal|result|punishment|order|tariff|fine))?(?: for [^.;:,]{1,40}?)? (?:is|was|are|were|being)${NEAR}
  `,
  // weighed against another
  /\b(?:rather|more|better|less|worse|easier|harder|sooner|heavier|stiffer|lighter|tougher)\b[^.;]{0,60} than (?:[a-z']+ ){0,4}$/i,
  regexOf('i')`
    \b(?:calls?|pleas?|requests?|bids?|demands?|arguments?|cases?|pressure|submissions?) (?:by [^.;,]{1,30} )?for (?:an?|the|immediate)?${MEASURE} ?$
    |\b(?:last|previous|earlier|another|other|different) (?:court|bench|judge|magistrates|justices)\b(?:(?!\b(?:but|today|now|and)\b|today's)[^.;,]){0,60}$
  `,
  // somebody else's
  regexOf('i')`
    \b(?:
      (?:his|her|their|your|my) (?:[a-z]+ )?(?:
        brother|sister|father|mother|friend|partner|accomplice|co-?accused|co-?defendant|cousin|wife|husband|son|daughter
        |colleague|neighbour|ex|uncle|flatmate
      )
      |another (?:defendant|man|woman|offender|person|youth|case)|a (?:different|previous) (?:defendant|offender|man|woman)
      |(?:last|previous|earlier|another|other|different) (?:court|bench|judge|magistrates|justices)
    )(?: (?:in|on|from|at) (?:the |this |that )?[a-z]+)?
    (?: (?:was|were|is|had|has|been|also|already|got|gets|received|receives|passed|made|imposed|gave|given|handed|him|her|ordered))+${GIVEN}
  `,
  // what a court is asked, unable or unwilling to do
  regexOf('i')`
    \b(?:
      invit(?:ed|es|ing|ation)|asked|urged|begged|pressed|encouraged|requested|advised|unable|(?:un)?likely|reluctant|loath|slow|refus(?:ed|es|ing|al)
      |declin(?:ed|es|ing)|powers?|jurisdiction|entitled|free|open|tempted|minded|inclined|wrong|unjust|unfair|harsh|inappropriate
      |unnecessary|excessive|hesitat(?:ed|es|ing)|wanted|wish(?:ed|es)?|hop(?:ed|es|ing)|fail(?:ed|ure)|pressure|option|threaten(?:ed|s|ing)
      |no (?:need|reason|case|intention|desire|call)|too [a-z]+
    )(?: (?:the |this |for the )?(?:court|bench|magistrates|justices|judge|us))?
    [ ]to (?:impose|pass|make|order|give (?:him|her|them|you))(?: an?| the| any)?${MEASURE} ?$
  `,
  regexOf('i')`
    \b(?:talk|mention|discussion|possibility|prospect|idea|thought|thoughts|chance|suggestion|notion|threat|option|likelihood|danger|speak|spoke|spoken|talked)
    [ ]of${NEAR}
  `,
  // done already, or still to do
  regexOf(
    'i',
  )`\b(?:(?:has|have|had)(?: (?:already|now|nearly|almost|since))? (?:completed|finished|paid|done|served|begun|started)|(?:yet|still) to (?:\w+))${NEAR}`,
  // what somebody might do
  /\b(?:could|might|may) (?!not\b|only\b|have been\b[^.;]{0,30}\bbut\b)[a-z]+(?: (?!(?:but|and|is|was|after|when|as|with|by|instead|however|magistrates|he|she|they|who)\b)[\w'£+&-]+){0,4} ?$/i,
  regexOf('i')`\bto (?:escape|get away|get off|be let off|walk away|come away|leave) with(?: an?| the)?${MEASURE} ?$`,
  /\b(?:record|history|antecedents?|list of convictions) (?:include[sd]?|shows?|has|contains?)\b(?:(?!\b(?:but|and|today)\b)[^.;]){0,60}$/i,
  /\b(?:reminded|told|informed) (?:the |this )?(?:court|bench|magistrates|justices) (?:that|of|how)\b(?:(?!\b(?:and|but|today|before|then)\b)[^.;]){0,60}$/i,
  /\bin (?:another|a different|an earlier|a previous|a similar) (?:case|matter|hearing)\b(?:(?!\b(?:but)\b)[^.;]){0,60}$/i,
  // one running already, or broken
  regexOf(
    'i',
  )`\b(?:(?:is|are|was|were) (?:already |still |currently |presently )+(?:on|under|subject to|paying|completing|doing)|(?<!\bnow )serving)${NEAR}`,
  regexOf('i')`
    \bbreach(?:ed|es|ing)?(?: of)?(?: an?| the| his| her| their| this)?${MEASURE}(?: (?:term|period) of)? ?$
  `,
  // what an earlier court did
  regexOf('i')`
    \b(?:
      previously|in the past|already|on an earlier occasion
      |(?<!
        (?<!\b(?:court|bench|magistrates|justices|judge|jury|hearing) (?:was|were) )\btold (?:that )?(?:he|she|they) )
      had
      |having
    )\b${GIVEN}
  `,
  regexOf('i')`
    \b(?:previous convictions?|antecedents?|convictions? (?:for|from|in)|criminal record|record of|history of)\b(?:
      (?!\b(?:but|and|was|were|he|she|they|magistrates|bench|court|judge)\b)[^.;,]
    ){0,80}$
  `,
  regexOf('i')`^(?:[^.;]{0,80}, )?in (?:(?:${MONTH_NAME}) )?(?:19|20)\d{2},? (?:he|she|they|the \w+)\b[^.;,]{0,40}$`,
  /\b(?:was|were|being) (?:already |still |currently )?(?:on|under|subject to|serving|in breach of) (?:an?|the|his|her)(?: [\w-]+)? ?$/i,
  /\b(?:while|whilst) (?:he was |she was |they were )?(?:already )?(?:on|under|subject to|serving)\b(?:(?!\b(?:and|but)\b)[^.;,]){0,30}$/i,
];
const AFTER: readonly RegExp[] = [
  regexOf('i')`
    ^(?: order| sentence)?,? (?:(?:was|were|is|are|had been|has been|being) )?
    (?:also |first |initially |carefully |fully )?(?:
      considered|contemplated|proposed|recommended|suggested|ruled out|rejected|discounted|requested
      |(?:deemed |thought |felt )?(?:in|un|not )(?:appropriate|suitable|justified|available|workable)
    )\b
  `,
  /^(?:(?!\b(?:but|and|was|were)\b)[^.;,]){0,60} (?:is|are) (?:also )?(?:proposed|recommended|suggested|advocated)\b(?! by the (?:court|bench))/i,
  /^(?: order| sentence)?,? (?:would|could|might|may|can)\b(?! (?:now )?appeal)(?! (?:meet|do|suffice|be (?:enough|sufficient|right|adequate))\b[^.;:]{0,30}: ?[£\d])/i,
  /^(?: order| sentence| requirement)?(?: (?:of|for|with|including)\b(?:(?!\b(?:who|and|which|that|but|he|she|they)\b)[^.;,]){1,50}?)? would (?:be|seem|have been) (?!paid|payable|concurrent|consecutive|to\b|[a-z]+ed\b(?<!justified|warranted|deserved|needed|wasted))/i,
  /^(?: order| sentence)?,? (?:(?:was|is|were|are|has been|had been|being) )+(?:later |then )?(?:quashed|set aside|overturned|rescinded|reversed)\b/i,
  /^(?: order| sentence)?,? (?:is|was) (?:the |our |this court's )*(?:maximum|limit|norm|usual|normal|most (?:this|the|we|that))\b/i,
  /^(?: order| sentence)?,? (?:cannot|can't|could not|couldn't) (?!be (?:avoided|suspended|escaped|reduced))/i,
  /^(?: order| sentence)? in mind\b/i,
  /^(?: order| sentence)?,? (?:ended|lapsed|ran out|came to an end|finished|(?:is|was|are) reserved for|ma[kd]es? (?:no|little) sense)\b/i,
  // told of what had been, or became of it elsewhere
  /^(?: order| sentence)?,? had been (?:imposed|made|passed|given|ordered)\b/i,
  /^[^.;,]{0,24} (?:by (?:another|a different|an earlier|a previous|the last) (?:court|bench)|on appeal|at the time(?! of)|on (?:the |a )?(?:last|previous|earlier) occasion)\b/i,
  // what is said of it is not that it was passed
  regexOf('i')`
    ^(?: order| sentence)?,? (?:is|was|were|are|remains?|remained|seems?|seemed|looks?|looked) (?:
      (?:still|also|always|probably|perhaps|then|very|just|clearly|felt|thought|considered|deemed|said|to be|the|an?|one|much|far) )*
      (?:possib\w+|option\w*|likely|unlikely|recommend\w+|proposal|suggestion|what the (?:report|crown|defence|prosecution|psr|probation|guideline)s?
      |too|insufficient|inadequate|lenient|excessive|disproportionate|out of (?:the question|reach)|alternative|not (?:enough|sufficient|necessary|needed|required|possible|open|warranted|merited|deserved|an option|the answer|going to)|on the (?:table|cards)
      |expected|feared|hoped|sought|wanted|urged|mooted|canvassed|floated|debated|weighed|starting point|range)
    \b(?!(?: [a-z]+){0,6} (?:but|and|so) (?:was |is )?(?:made|imposed|passed))
  `,
  /^[^.;,\d]{0,30},? (?:and|but) (?:(?:then|we|I|they|have|has) )*(?:c[ao]me down|decided|ruled|settled) against (?:it|that|one|this)\b/i,
  regexOf(
    'i',
  )`^(?:,? (?:imposed|made|passed|given))? (?:back )?(?:in|during|from|dated) (?:(?:early|late|mid-?|${MONTH_NAME}) ?)?(?:19|20)\d{2}\b(?![/-])`,
  /^(?:,? (?!for\b|after\b|over\b|on\b)[a-z']+){0,3}? (?:last (?:year|time)|the last time|(?:a|two|three|four|five|six|several|\d+) (?:years?|months?) (?:ago|earlier|before|previously))\b/i,
];
/** Words that make today's sentence of it: "considered the report and sentenced him to …". */
const DECIDED = /\b(?:sentenced|committed|ordered|made|imposed|imposes|passed|jailed|fined|must|given)\b/i;
/** "A fine? No." */
const ANSWERED_NO = /^ ?\? ?(?:-+ ?)?(?:no|not|never)\b/i;
/** A length told behind the name. */
const LASTING = words`^ (?:for|of|lasting) (?:a period of )?${DURATION}`;
const WOULD = / would\b/i;
/** The court's own words, reported: what it said that somebody would have to do he will. */
const TOLD_IT_WOULD = regexOf('i')`
  (\b${COURT_NAMED}(?: [a-z][a-z'-]+){0,2}[ ](?:told|informed|said(?: to)?|ruled|decided|announced|directed|ordered)(?: (?:him|her|them|(?:the )?[a-z][\w'-]+(?: [a-z][a-z'-]+)?))?(?: that)? (?:he|she|they|it|the sentence|there)) would(?: have to)?\b
`;
const SUSPENDED = words`^,? suspended for ${DURATION}`;
/** A heading with its length says what was passed: "Custody: 12 weeks - the court finds nothing less will do". */
const A_LENGTH = /\d|\b(?:year|month|week|day|hour)s?\b/i;
/** A list of earlier convictions runs over semicolons, to the full stop. */
const LIST_OF_PAST =
  /(?:^|[.\n] ?)(?:previous(?: convictions?)?|antecedents?|pre-?cons?|record|(?:current|existing) (?:orders?|sentences?)|orders? in force) ?:[^.]{0,300}$/i;

/** The patterns by which such words are found at all, each run over parts of a text. */
export const NOT_TODAY_CUES: readonly RegExp[] = [
  ...REPORTED,
  ...BEFORE,
  ...AFTER,
  LIST_OF_PAST,
  ANSWERED_NO,
  NONE_UNDER_HEADING,
  TOPIC,
  NONE_OF_TOPIC,
];

/** What is told behind a name and its own sum or length. */
function pastLength(rest: string): string {
  return rest
    .replace(/^ ?(?:of )?£[\d,.]*\d/i, '')
    .replace(LASTING, '')
    .replace(SUSPENDED, '');
}

/** Whether the words around a match say that the sentence it names is none of today's. */
export function isNotToday(match: RegExpExecArray, window: Window): boolean {
  const said = before(match, window).slice(-220);
  const lead = WOULD.test(said) ? said.replace(TOLD_IT_WOULD, '$1 will') : said;
  if (BEFORE.some((pattern) => window.sifted.may(pattern) && singly(pattern).test(lead))) return true;
  for (const pattern of REPORTED) {
    const report = window.sifted.may(pattern) ? singly(pattern).exec(lead)?.[0] : undefined;
    if (report !== undefined && !DECIDED.test(report)) return true;
  }
  const rest = pastLength(after(match, window).slice(0, 80));
  const last = match.index + match[0].length;
  const behind = pastLength(window.text.slice(last, Math.min(window.result.end, last + 80)));
  if (AFTER.some((pattern) => window.sifted.may(pattern) && singly(pattern).test(rest))) return true;
  if (window.sifted.may(ANSWERED_NO) && ANSWERED_NO.test(behind)) return true;
  if (!A_LENGTH.test(match[0]) && window.sifted.may(NONE_UNDER_HEADING) && NONE_UNDER_HEADING.test(behind)) return true;
  if (window.sifted.may(TOPIC) && window.sifted.may(NONE_OF_TOPIC) && TOPIC.test(lead) && NONE_OF_TOPIC.test(rest))
    return true;
  if (!window.sifted.may(LIST_OF_PAST)) return false;
  return LIST_OF_PAST.test(window.text.slice(Math.max(window.result.start, match.index - 320), match.index));
}

/** "The bench toyed with", "we considered": the court itself thought of it. */
const BY_THE_COURT = regexOf('i')`
  (?:^|[.;,] ?|\b(?:and|but|which|that) )(?:${COURT_NAMED}|we|i)\b(?:(?! (?:heard|was|were) )[^.;]){0,60}
  \b(?:consider|contemplat|toy|weigh|debat|discuss|ponder|flirt|canvass|thought|think|felt|settl|minded|favour|prefer)[a-z]*\b[^.;]{0,40}$
`;
/** "Was considered sufficient". */
const THOUGHT_FIT = regexOf('i')`
  ^(?:(?! (?:by|for) (?:the )?(?:probation|crown|defence|prosecution|author))[^.;]){0,40}
  \b(?:considered|thought|deemed|felt|judged|found|held)(?: (?:to be|just|quite|the|both))* (?:sufficient|enough|appropriate|adequate|right|proper|fair|proportionate|suitable|fitting|answer|just)\b
`;

/** Whether the words that pass nothing tell what the court thought of. */
function isWeighed(match: RegExpExecArray, window: Window): boolean {
  return BY_THE_COURT.test(before(match, window).slice(-220)) || THOUGHT_FIT.test(after(match, window).slice(0, 80));
}

/** The rule, silent where a sentence named is none of today's. */
export function ofToday(rule: SentenceRule): SentenceRule {
  return {
    ...rule,
    read(match: RegExpExecArray, window: Window): ReturnType<typeof rule.read> {
      if (isNotToday(match, window)) {
        return rule.readAwarded?.(match, window) ?? (isWeighed(match, window) ? { fields: {}, weighed: true } : null);
      }
      return rule.read(match, window);
    },
  };
}
