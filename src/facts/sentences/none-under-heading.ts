/** "Curfew: none", "Custody - threshold not crossed", "As to a fine, not today": a sentence that only its heading names, and what stands behind passes none. */
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import { COURT_NAMED } from '../status/actors.js';
import { QUESTION, SPEAKING_OF } from '../status/topic.js';

/** The name stands alone before a colon, a dash or a question mark. */
const HEADED = sourceOf`(?: orders?| sentences?| requirements?)? ?(?::|\?|\||[-–—](?= )) ?`;
/** What is spoken about stands behind a comma too. */
export const TOPIC = regexOf('i')`
  (?:^|[.;:] ?)(?:and |but |so )?(?:${SPEAKING_OF}) (?:the )?(?:(?:${QUESTION}) of )?(?:an?|the|any|whether an?)? ?(?:immediate )?$
`;
const SPOKEN_OF = `(?: orders?| sentences?| requirements?)?(?: (?:is|are) concerned)? ?(?:[,:?]|[-–—](?= )) ?`;
const ENDS = `(?= ?(?:[.;,|)]|$))`;
/** A figure makes it, or words that pass it; none of "not imposed", "threshold passed". */
const NOTHING_MADE = sourceOf`
  (?![^.;]{0,80}(?:
    \d|\b(?<!\b(?:not|been|threshold|threshold (?:is|was)) )(?:made|imposed|passed|ordered|one|two|three|six|twelve|eighteen)\b
  ))
`;
const SIDE = sourceOf`
  (?:
    crown(?! court)|cps|prosecut(?:ion|ors?)|defence|solicitors?|counsel|advocates?|probation|po|psr|pre-sentence report|report
    |co-defendant
  )\b
`;
/** "Fine £200 - no order for costs": what is denied is another. */
const OF_ANOTHER = sourceOf`
  (?:for|as to|re|on|of|in respect of) (?:an?y? |the |prosecution |victim )*(?:
    costs|comp(?:ensation)?|(?:victim )?surcharge|v\/?s|restraining|r\/?o|dep(?:r\w*)?|forf\w*|return
  )\b
`;
/** Not passed, by a word that denies it: never what a requirement forbids ("not to enter"), nor a reason ("not his first"). */
const DENIED = sourceOf`
  (?:
    (?:no|none|nil|n\/?a|nought|never|[-–—]|£?0(?:\.00)?)${ENDS}
    |no (?:(?:orders?|need|application)(?! ${OF_ANOTHER})|thank you|longer|power|agreement|consent|place|availab\w+|prospect|reason|call|question|sentence|penalty)\b
    |(?:(?:it|this|that|one) )?(?:(?:is|was|are|were|been|be|has|have|had) )*not (?:
      (?:being|been|thought|considered|deemed|felt|yet|now|found|realistically|strictly|really) )*(?:
        today|now|yet|this|here|in|fit|able|capable|willing|ready|imposed|made|passed|ordered|granted|given|awarded|activated|appropriate|suitable|available
        |proportionate|necessary|needed|required|justified|applied|applicable|sought|asked|claimed|wanted|recommended
        |proposed|supported|considered|possible|viable|workable|an|enough|sufficient|going|minded|persuaded|convinced
        |satisfied|crossed|met|reached|agreed|pursued|feasible|realistic|open|assessed
      )\b
    |(?:un(?:suitable|available|necessary|workable|realistic|reasonable|justified|fit|able)|(?:in|dis)(?:appropriate|proportionate|applicable))\b
    |(?:was |is |has been |were |are )?(?:
      considered|discussed|weighed|rejected|refused|declined|waived|dismissed|dropped|discounted|excluded|resisted|opposed
      |(?:ruled|left) out|thought about|spoken of|avoided|withdrawn|revoked|breached|discharged|removed
    )\b
    |decided against|against${ENDS}|(?:cannot|can't|can not|could not|couldn't)\b
  )
`;
/** Left open, or for another day. */
const OPEN = sourceOf`
  (?:
    \?|tb[ac]\b|to be (?:confirmed|decided|considered|determined|discussed|argued|addressed|assessed|fixed|agreed|explored)
    |(?:await(?:s|ed|ing)?|pending|possibl[ey]|perhaps|maybe|probabl[ey]|undecided|reserved|adjourned|postponed)\b
    |(?:(?:is|very|most|more|quite|still|remains?|the) )*(?:likely|a possibility|an option|one option|on the (?:table|cards)|under consideration|open)\b
    |(?:see|for|subject to|needs?|wait for) (?:the |an? )?(?:psr|report|pre-sentence report|assessment)\b
    |(?:at|for|on|until|till) (?:the )?(?:next|another|a later|sentence|sentencing)\b|next (?:time|hearing|occasion)\b|later${ENDS}
    |(?:only )?(?:if|unless|should|in the event)\b(?! (?:you|he|she|they|the defendant) (?:re-?offends?|commits?|offends?)\b)
    |(?:it |that |this |one )?(?:would|could|might|may)\b
  )
`;
/** Spoken about: a guideline, a threshold, an earlier day. */
const SPOKEN = sourceOf`
  (?:
    (?:the |our |a |is |was |in |within |at |around |below |above |under |over |beyond )*(?:
      (?:custody |custodial |community |sentencing )?threshold|(?:sentencing |guideline |category )?(?:range|bracket)|starting point
      |guidelines?
    )\b
    |(?:(?:the|that|this) )?(?:(?:sentencing|relevant) )?guidelines? \w+
    |(?:on |at |the )*(?:last|previous|earlier) (?:time|occasion|hearing|year|order|sentence|court)\b|previously\b
    |(?:already|still) (?:in force|running|subject|serving|on one)\b|(?:existing|earlier|previous) (?:order|one|sentence)\b
  )
`;
const OTHERS = `(?:(?:the |this |our )?(?:${SIDE}|report|address)(?!ed by)(?! to (?!be\\b))|(?:the |his |her |their )?(?:defendant|offender)?(?:'s)? ?(?:means|income|health|age|work) (?:do|does|rules?|makes?|prevents?|will|would)\\b|(?:we|i)\\b(?! (?:hereby |now |also )*(?:make|made|impose|pass|order)\\b)|${COURT_NAMED}(?! (?:hereby |now |also )*(?:being|having|(?:is|was) (?:satisfied|of the opinion)|makes?|made|imposes?|imposed|pass(?:es|ed)?|orders?|ordered)\\b))`;
const NONE = `(?:${DENIED}|${OPEN}${NOTHING_MADE}|${SPOKEN}${NOTHING_MADE}|${OTHERS}${NOTHING_MADE})`;

/** Right behind a sentence's name. */
export const NONE_UNDER_HEADING = new RegExp(`^${HEADED}(?:${NONE})`, 'i');
/** Right behind a sentence's name that is spoken about (`TOPIC` stands before it). */
export const NONE_OF_TOPIC = new RegExp(`^${SPOKEN_OF}(?:${NONE})`, 'i');
