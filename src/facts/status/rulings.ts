/** Statements and clauses that name no order and rule on the one just named. */
import { gated } from '../../text/patterns/gated.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import type { OrderStatus } from '../clause.js';
import { COURT_NAMED } from './actors.js';
import { spellOut } from './clerks-short-forms.js';
import { plainRuling } from './plain-ruling.js';
import { readStatus, type StatusRead } from './status.js';

/** A statement that only says what became of an application: "Refused.", "Adjourned to 14 March", "The application is granted". */
const FOLLOWS = gated(
  regexOf('i')`
    ^(?:(?:and|but|however),? )?(?:
      (?:
        (?:he|she|they|counsel|(?:the )?(?:crown|cps|prosecutors?|prosecution|defence|defendant|parties|court)) (?:
        was|were)(?: then)? (?:told|informed|advised)
        |(?:the )?(?:court|bench|magistrates|justices|judge|clerk) (?:
          told (?:him|her|them)|said|indicated|directed|ordered|ruled|replied
        )
      ),?(?: that)? )?
    (?:
      (?:the |this |that |both |said |such an? |such )?(?:crown'?s? |prosecution'?s? |above )?(?:
        applications?|requests?|order|orders|variation|decision|ruling|judgment|matter|it|this|that|both|each|all
      )\b ?(?:by the (?:crown|prosecution) )?
    )?(?:is to be|would be|will be|must be|should be|is|was|were|are|has been|have been|be|to be)? ?(?=
      (?:
        refused|granted|adj|withdrawn|dismissed|allowed|rejected|declined|not |made\b|ordered\b(?! to)|imposed\b
        |order made|denied|pending|reserved|fails?\b|failed\b|succeed(?:s|ed)\b|thrown out|turned down|considered
        |dealt with|heard|decided|determined|listed|put (?:off|over)|stood (?:down|over)|gwrthodwyd|gohiriwyd
        |caniatawyd
      )
    )
  `,
);
const BAIL_MATTER = gated(
  /\b(?:bail|legal aid|representation order|adjourn|vacate|case management|special measures)\b/i,
);

/** A label before the ruling: "Decision: reserved", "Whether made: not known". */
export const RULING_LABEL = regexOf('i')`
  ^(?:
    (?:the )?(?:court'?s )?(?:decision|outcome|result|ruling|status|order|whether (?:made|granted|ordered|imposed))
    |application (?:outcome|decision|result|ruling|status)|(?:outcome|result) of (?:the )?application
    |(?:ancillary |any |other |further )?orders? (?:made|granted|imposed)|made|granted|imposed
    |(?:(?:the )?(?:court|bench|magistrates|justices) )?(?:returned|on (?:their |its )?return)
  ) ?\??[:-] ?
`;
const YES_OR_NO: readonly (readonly [pattern: RegExp, status: OrderStatus])[] = [
  [/^(?:no|none|nil|n)\W*$/i, 'not_made'],
  [/^(?:yes|y)\W*$/i, 'made'],
  [/^interim\W*$/i, 'interim'],
];
/** "But no order was made", "None made as not necessary": the record says that there is none. */
export const NONE_MADE = gated(
  regexOf('i')`
    ^(?:(?:but|and|so|however|therefore|accordingly),? ){0,2}(?:
      (?:no|neither)(?: (?:such|further|formal|separate|other))? (?:orders?|one)|none
      |neither(?: of (?:them|these|those|the two))?(?= (?:
        is|was|has|were|are|granted|made|imposed|ordered|sought|allowed)\b
      )
    )(?: (?:is|was|were|are|has been|being|so|to be))?(?: (?:
        made|imposed|issued|passed|given|necessary|needed|required|ordered|granted|sought|requested|applied for
        |asked for|today|on this occasion|at this (?:time|stage)
      )
    ){0,2}(?=\W*$|,? (?:as|because|since|given|due to|owing|in (?:light|view)|on the basis|having)\b| - |[;:])
  `,
);

/** "Having heard submissions [the court makes no order]". */
const HAVING_HEARD =
  /^(?:having|after|on) (?:heard|hearing|considered|considering|retired|retiring|read|reading)\b[^.;]{0,60}?,? (?=(?:the )?(?:court|bench|magistrates|justices|(?:district )?judge|dj)\b)/i;

/** "But [in the event] the court took no action." */
const IN_THE_END =
  /^((?:but|and|however|though|so),? )?(?:in the (?:event|end|circumstances|result)|on (?:balance|reflection|consideration|this occasion|the (?:evidence|facts))|in (?:our|my|its|the (?:court|bench|judge)'s) (?:view|judgment|opinion)|ultimately|finally|eventually|in (?:its|their|his|her) discretion|after (?:discussion|consideration|some thought|hearing (?:submissions|argument|the parties)|retiring)|having (?:retired|reflected)|today|regrettably|unsurprisingly|with some reluctance|reluctantly),? /i;

/** What a statement with no order of its own says about the order asked for just before it. */
export function readFollowUp(said: string): StatusRead | undefined {
  if (SAYS_THEY_SAY.test(said)) return undefined;
  const words = said.replace(COURT_SAYS, '');
  const status = plainRuling(words);
  return status ? { status, said: true } : readSetPhrase(words);
}

/** 'The chair said: "We will not make that order"': what the court says is its ruling. */
const COURT_SAYS =
  /^(?:(?:the )?(?:(?:district |deputy )?judge|bench|court|magistrates|justices|(?:presiding |lead )?(?:justice|magistrate)|chair(?:man|woman|person)?(?: of the bench)?|dj)(?: [A-Z][a-z'-]+){0,2}) (?:said|told (?:him|her|them|the defendant)|ruled|replied|announced|added|remarked)(?:[:,] ?["'“‘]?| ["'“‘]) ?(?=(?:we|i|it|that|this|the|you|no|yes)\b)/i;

/** "He says the court didn't make one": what somebody believes the court did. */
const SAYS_THEY_SAY = gated(
  /^(?:(?:but|and|though),? )?(?:he|she|they|d|def(?:endant)?|mr [a-z'-]+|mrs [a-z'-]+|ms [a-z'-]+|my client|(?:his|her|their) [a-z]+|the (?:victim|complainant|defendant|officer)) (?:says?|claims?|thinks?|reckons?|believes?|insists?|told me|tells me|seems to think)\b(?: that)? (?:the (?:court|bench|magistrates|judge)|they|it|there|none|no)\b/i,
);
const CONTRACTED = /\b(was|were|is|are|has|have|had)n't\b/gi;

/** As `readFollowUp`, by the phrases in which it is said most where no plain sentence says it. */
function readSetPhrase(words: string): StatusRead | undefined {
  const spelt = spellOut(words.replace(/^[\s,;:-]+/, '').replace(CONTRACTED, '$1 not')).text;
  const statement = spelt.replace(RULING_LABEL, '').replace(HAVING_HEARD, '').replace(IN_THE_END, '$1');
  if (PARTY_STOPS.test(statement) && /\b(?:it|that|this|one)\W*$/i.test(statement))
    return { status: 'withdrawn', said: true };
  const answer = statement === spelt ? undefined : YES_OR_NO.find(([pattern]) => pattern.test(statement))?.[1];
  if (answer) return { status: answer, said: true };
  if (CROWN_DECLINES.test(statement)) return { status: 'not_made', sought: false, said: true };
  if (NOT_ASKED.test(statement)) return { status: 'not_made', sought: false, said: true };
  const none = NONE_MADE.exec(statement)?.[0];
  if (none !== undefined) {
    if (/\b(?:sought|requested|applied for|asked for)\b/i.test(none))
      return { status: 'not_made', sought: false, said: true };
    return { status: /\bgranted\b/i.test(none) ? 'refused' : 'not_made', said: true };
  }
  if (UNMET.test(statement) || LACKS.test(statement)) return { status: 'refused', said: true };
  if (SHALL.test(statement)) return { status: 'made', said: true };
  if (NOT_REACHED.test(statement)) return { status: 'pending', said: true };
  if (NO_INSTRUCTIONS.test(statement)) return { status: 'not_made', sought: false, said: true };
  if (HEARING_TO_COME.test(statement)) return { status: 'pending', said: true };
  if (DECISION_TO_COME.test(statement)) return { status: 'pending', said: true };
  if (SUCCEEDS.test(statement)) return { status: 'made', said: true };
  if (GOT_IT.test(statement)) return { status: 'made', said: true };
  if (NOT_GOT.test(statement)) return { status: 'refused', said: true };
  if (statement !== spelt) {
    const labelled = readStatus('', ` ${statement}`, 'unclear');
    if (labelled.said) return labelled;
  }
  if (WON.test(statement)) return { status: 'made', said: true };
  if (LEFT_EMPTY.test(statement)) return { status: 'refused', said: true };
  if (PARTY_STOPS.test(statement)) return { status: 'withdrawn', said: true };
  if (JUDGED_AGAINST.test(statement) && !YET_MADE.test(statement)) return { status: 'refused', said: true };
  const ruling = readRuling(statement);
  if (ruling) return ruling;
  const last = RULED_LAST.exec(statement)?.[1];
  if (last) {
    const read = readStatus('', ` ${last}`, 'unclear');
    if (read.said) return read;
  }
  const match = FOLLOWS.exec(statement);
  if (!match || BAIL_MATTER.test(statement.slice(0, 40).replace(/adjourned/i, ''))) return undefined;
  const rest = ` ${/(?:to|would|will|must|should) be $/i.test(match[0]) ? 'to be ' : ''}${statement.slice(match[0].length)}`;
  const found = readStatus('', rest, 'unclear');
  return found.said ? found : undefined;
}

/** "… but the test was not met": what the law asks for before there can be an order. */
const UNMET = gated(
  regexOf('i')`
    ^(?:(?:but|and|so|as|however|though),? ){0,2}(?:the )?(?:(?:statutory|legal|necessity|relevant) )?
    (?:tests?|criteria|criterion|thresholds?|conditions?|requirements?)(?: for (?:it|one|that|such an order))? (?:
      (?:is|was|were|are|has|have|had|been) )*(?:not |un)(?:been )?
    (?:met|satisfied|reached|made out|crossed|passed|fulfilled|established|proved)\b
  `,
);
/** The prosecutor's answer when asked whether an order is sought. */
const NOT_ASKED = gated(
  regexOf('i')`
    ^(?:(?:but|and|as|so) )?no (?:formal |such )?applications? (?:by|from) (?:the )?(?:crown|prosecution|prosecutors?|cps|police)\b
    |^(?:(?:but|and|though),? )?(?:it|they|he|she|the (?:court|bench)|magistrates)? ?(?:was|were|is|are|had|has|have)
    (?: not|n't) (?:been )?asked(?: to(?: do (?:so|it|that))?)?\W*$
    |^(?:the )?(?:prosecutor|prosecution|crown|cps)(?:
      (?: said| replied| answered)?[:,] ?["']?no\b(?! objection)
      |(?: (?:is|was|were|had|has|does|do|did))?(?: ?not|n't) (?:
        ask(?:ed|ing)?|seek(?:ing)?|sought|want(?:ed)?|request(?:ed|ing)?|apply(?:ing)?|applied
      )\b
    )
  `,
);
/** "Not dealt with today." */
const NOT_REACHED = gated(
  regexOf('i')`
    ^(?:(?:the )?(?:application|it|this|that|matter|request|issue|point|question) )?(?:is |are |was |will |should |must )?(?:to )?be (?:
      resolved|decided|determined|settled|argued|dealt with|considered|ruled on|addressed) (?:at|on|by|when|in|before|later|next|with)\b
    |^(?:(?:the )?(?:application|it|matter|request) )?(?:(?:was|is|could) )?not (?:be )?
    (?:dealt with|heard|reached|resolved|determined)(?: (?:today|yet|at this hearing|on this occasion|in time))?\W*$
  `,
);
/** Invited to apply, "but said it had no instructions". */
const NO_INSTRUCTIONS = gated(
  /^(?:(?:but|and|however),? )?(?:(?:the )?(?:prosecutor|prosecution|crown|cps) )?(?:said )?(?:(?:that )?(?:it|he|she|they) )?(?:has|had|have) no instructions\b|^(?:(?:it|they|she|he|crown|cps|prosecution) )?(?:(?:is|was|are|were) )?not instructed\b/i,
);
/** "… asked to lift it; the hearing is on 3 May". */
const HEARING_TO_COME = gated(
  regexOf('i')`
    ^(?:(?:and|but|with) )?(?:the|that|a|this|his|her|their) (?:application |full |contested )?
    (?:hearing|application) (?:is|will be|has been|was)
    (?: (?:listed|fixed|set|heard|to be heard|due|now|re-?listed))*(?: (?:on|for|at|to))? (?:
    \d{1,2}(?:[/. ]|st|nd|rd|th)|next )
    |^(?:you|both parties|the parties|he|she) (?:may|can|must|should|will need to|has to|have to) attend (?:
    the|a|that) hearing (?:on|at)\b
  `,
);
/** "He was told a decision would be made on 3 June." */
const DECISION_TO_COME = gated(
  regexOf('i')`
    ^[a-z' ]{0,40}?\b(?:(?:an?|the|any|its|his|her|their|that) )?(?:decision|ruling|determination|judgment)(?: (?:
      on|about|as to|over) (?:it|this|that|the (?:[a-z]+ )?(?:application|request|matter|order|property|phone))
    )? (?:
      (?:would|will|was to|is to|to|must) (?:then |now |only )?be (?:
      made|given|handed down|delivered|announced|taken|reached)
      |(?:would|will) (?:follow|come|wait|have to wait)
    )\b
  `,
);
/** The ruling in one breath: "Order made.", "The request succeeds". */
const SUCCEEDS = gated(
  regexOf('i')`
    ^(?:
      (?:the |that |this |such an |such )?(?:order|orders|it) (?:is |was |were |so )?(?:made|granted)(?: (?:
        save|subject|re|in respect|for|as|in the terms|with|on terms)\b[^.;]{0,60}
      )?
      |so ordered|ordered accordingly
      |(?:the )?orders? (?:is |was )?(?:made )?(?:
        accordingly|in (?:those|these|the same|the draft|the agreed) terms|as (?:asked|sought|prayed|requested|applied for|drafted|drawn)
      )(?:,? [^.;]{0,60})?
      |(?:the |that |this )?(?:crown'?s? )?(?:application|request|bid)s? (?:
      succeeds?|succeeded|is successful|was successful)
    )\W*$
  `,
);
/** "The Crown asked for one, and got it." */
const GOT_IT = gated(
  regexOf('i')`
    ^(?:(?:and|so),? )?(?:(?:it|they|he|she|(?:the )?(?:crown|cps|prosecution|prosecutor|police)) )?(?:duly |then )?(?:
      got|obtained|secured|won|(?:was|were) (?:given|granted)
    ) (?:it|one|them|both|that|an order|the order|its order|their order|their wish|its wish)\W*$
  `,
);
/** "The Crown asked for one, but did not get it." */
const NOT_GOT = gated(
  regexOf('i')`
    ^(?:(?:but|and|though),? )?(?:(?:it|they|he|she|(?:the )?(?:crown|cps|prosecution|prosecutor|police)) )?(?:
      (?:did not|didn't|failed to) (?:get|obtain|secure|win)|(?:was|were)(?: not|n't) (?:given|granted)
    ) (?:it|one|them|that|this)\W*$
  `,
);
const COURT = regexOf('i')`
  ^(?:but |however,? |and )?(?:
    (?:the )?(?:
      court|bench|magistrates?|(?:presiding |lead |chair of the )?justices?|sheriff
      |(?:district |deputy district )?judge|dj|ddj|jps?|mags|chair(?:man|woman)?
    )\b(?: (?!
        (?:
          will|to|shall|has|have|had|declin|refus|reject|did|decid|chose|felt|said|says|saw|sees|think|thought|feel
          |found|find|accept|heard|hears|consider|rul|grant|made|makes|agree|allow|was|were|not|indicated|stated
          |concluded|put|postpon|adjourn|defer|reserv|impos|order|went|turn|threw|sid|prefer|accept|would|could|can|shall
          |should|must|may|might|is\b|are\b|am\b|does|never|came|come|took|take|stood|believ|concur|disagree|demur|oblig|gave
          |give|left|unanimous|share|want|need
        )
      )[a-z'-]+
    ){0,3}
    |they|it|he|she|we|i
  )? ?
`;
const RULES = gated(
  regexOf('i')`
    ^(?:
      (?:has |have |had )?(?:
        declin|refus|reject|did (?:not|so)|decid|chose|felt|said|found|f[eo]und|consider|rul|grant
        |ma(?:de|kes?) (?:one|it|the|an|such|no)|agree|allow|was not|were not|not )
      |(?:indicated|stated|concluded)
    )
  `,
);
/** "… said that they would not do that": what was said is the ruling. */
const SAID_IT = regexOf('i')`
  ^(?:said|ruled|indicated|stated|replied)(?: that)? (?:it|they|he|she|we|i|the (?:court|bench)) (?=
    (?:would|will|could|can|did|do) ?not (?:do|agree|go|grant|allow|make|impose|order)\b
    |(?:is|was|were|are) (?:not |un)(?:persuaded|satisfied|minded|convinced|inclined|prepared|willing)\b
  )
`;
/** "… no evidence it was used, refused": the ruling stands last. */
const RULED_LAST = gated(
  /(?:,| -) (?:(?:and|so|therefore|hence|application|app|order|accordingly) )*((?:not )?(?:refused|granted|withdrawn)|adjourned)\W*$/i,
);
/** "I refuse it", "we will not impose it against her wishes". */
const WILL_NOT = gated(
  regexOf('i')`
    ^(?:refuse|decline)s?\W*$
    |^(?:refuse[sd]?|reject(?:s|ed)?|decline[sd]?|dismiss(?:es|ed)?) (?:
      it|that|them|both|the application|to (?:make|impose|order|hear|entertain|consider|receive) (?:it|one)
    )\b
    |^(?:(?:will|do|shall|would|can|could) ?not|am not going to|are not going to) (?:
      (?:make|impose|grant|order|allow) (?:it|one|that|them|either|such an order|(?:the|that|any|this|an) order)\b
      |do (?:so|that|it)\b
    )
    |^did ?(?:not|n't) (?:grant|allow|agree to|accede to|approve) (?:it|one|that|this|them)\b
  `,
);
/** "The bench saw no need." */
const NO_NEED = gated(
  regexOf('i')`
    ^(?:(?:has|have|had) )?(?:saw|sees?|seen|found|finds?|felt|could (?:see|find)|can (?:see|find)) (?:
    there (?:was|is) )?(?:no|little|insufficient) (?:good |real |sufficient |legal )?(?:
      need|reason|basis|grounds?|justification|case|merit|point|cause|evidence|power
    )\b(?! (?:not to|why|to (?:refuse|doubt|disagree|oppose|delay|adjourn)))
  `,
);
/** "… but felt a fine was enough": something else will do. */
const ENOUGH = gated(
  regexOf('i')`
    ^(?:(?:has|have|had|was|were|is|are) )?(?:
      felt|thought|considered|decided|concluded|found|satisfied|took the view|of the view|believed|content
    )(?: that)? [^.;,]{1,80}? (?:
      (?:was|were|is|are|would be|to be)(?: quite| already| by itself)? (?:
      enough|sufficient|adequate|all that was (?:needed|required))
      |would suffice|sufficed|suffices
    )\b
  `,
);
/** "… but said that it would not", "we are not with the Crown on that", "the bench was unmoved": against what was asked for. */
const AGAINST_IT = gated(
  regexOf('i')`
    ^(?:
      (?:said|says|ruled|indicated|stated|replied|answered|told (?:him|her|them|the [a-z]+))(?: that)? (?:
      it|they|he|she|we|i|the (?:court|bench)) )?
    (?:
      (?:would|will|could|can|do|does|did|shall)(?: ?not|n't)(?=\W*$)
      |(?:are|am|is|was|were)(?: ?not|n't) (?:
        with (?:the )?(?:crown|cps|prosecution|prosecutor|you|him|her|them)|of that (?:view|mind)
        |going (?:to do (?:that|so|it)|that far|down that road)|so (?:minded|persuaded|satisfied)|in favour
        |attracted|drawn|swayed|moved|impressed|keen
      )\b
      |(?:(?:have|has|had) )?(?:decided|ruled|voted|come down) against(?=\W*$)
      |(?:think|thinks|thought|believe[sd]?) not(?=\W*$)
      |(?:are|am|is|was|were) (?:with the (?:defence|defendant)|against)(?=\W*$|[.,;])
      |(?:was|were|is|are|remained) (?:
        unmoved|unimpressed|unconvinced|unpersuaded|unwilling|against (?:it|that|this)|of a different (?:view|mind)
        |having none of it
      )\b
      |(?:
        disagreed|demurred|thought otherwise|had other ideas|took (?:a different|another|the opposite) view
        |would have none of it|threw it out|knocked it back|gave it short shrift
        |saw (?:it|things|the matter) differently|found (?:against|otherwise)|came down against
      )\b
    )
  `,
);
/** "… resisted but succeeded". */
const WON = gated(
  /^(?:but|and|though|yet),? (?:it )?(?:nevertheless |nonetheless |still )?(?:succeeded|succeeds|was successful|prevailed|carried the day)\b/i,
);
/** "… but in vain". */
const LEFT_EMPTY = gated(
  /^(?:but|and|though|yet),? (?:in vain|without (?:any )?success|to no avail|unsuccessfully)\b/i,
);
/** "The Crown will not pursue", "… but later changed its mind". */
const PARTY_STOPS = gated(
  regexOf('i')`
    ^(?:(?:but|and|however),? )?(?:(?:the )?(?:crown|cps|pros(?:ecution|ecutors?)?|police|applicant) )(?:
      (?:(?:will|would|does|do|did|is|are|was|were)(?: ?not|n't)(?: now)?|no longer) (?:be )?
      (?:pursu|press|persist|proceed|go(?:ing)? ahead|push)\w*
    )
    |^(?:(?:but|and|however),? )?(?:(?:later|then|subsequently|has|have|had) )*(?:(?:did|do|does|would) ?(?:not|n't)|no longer|decided not to|chose not to) (?:pursu|press|persist|proceed|push)\w*(?: (?:in|with|for))? (?:it|that|this|one|the (?:application|request))\b
    |^(?:(?:but|and|however),? )?(?:(?:the )?(?:crown|cps|prosecution|prosecutors?|they|it|he|she) )?
    (?:later |then |subsequently )?(?:
      changed (?:its|their|his|her) minds?|thought better of it|gave up on it|had second thoughts
    )\b
  `,
);
/** What a court finds a request to be where it does not grant it. */
const ADVERSE = sourceOf`
  (?:
    (?:not|never)(?! (?:opposed|resisted|contested|challenged|objected|in dispute|before|only|be long))|too
    |unnecessary|needless|inappropriate|disproportionate|unjustified|unfair|unjust|unwarranted|wrong|excessive
    |oppressive|premature|pointless|more than|beyond|out of the question|insufficient|misconceived
    |no (?:power|need|basis|grounds?|evidence|jurisdiction|case|reason|merit|purpose|justification|place|link|nexus)
  )\b
`;
const OPINES = sourceOf`
  (?:
    think|thought|explain(?:s|ed)|noted|observed|advised|announced|considers?|considered|feels?|felt|finds?|found|says?|said|rules?|ruled|believes?|believed|regards?
    |regarded|deems?|deemed|concludes?|concluded|decides?|decided|holds?|held
    |(?:took|takes?|take|(?:are|is|was|were|am) of) the (?:view|opinion)|sees?|saw
  )
`;
const STANDS_FOR_IT =
  '(?:it|that|this|one|these|such an order|an order|the (?:order|application|request|offence)|there|they|he|she|we|i|to do so|any order)';
/** "We think that is too much", "we do not think it right", "it was felt to be unnecessary", "said there was no power". */
const JUDGED_AGAINST = gated(
  regexOf('i')`
    ^(?:(?:but|and|however),? )?(?:
      (?:
        (?:the )?(?:court|bench|magistrates?|justices|(?:district )?judge|dj|jps?|chair(?:man|woman)?)|we|i|they|he
        |she|it
      )(?: (?:then|also|however))? )
    (?:
      (?:has |have |had )?${OPINES}(?: that)? ${STANDS_FOR_IT}\b(?: (?:
          is|was|were|are|would|could|should|can|will|to|be|being|had|has|have|as|did|does|do|wholly|quite|simply
          |plainly|rather|far|entirely
        )
      ){0,4}(?:n't\b| ${ADVERSE})
      |(?:do|does|did|could|can|would)(?: ?not|n't) (?:think|consider|feel|find|believe|regard|agree|accept|see)\b(?! (?:
        that )?(?:we|it|they|i) (?:can|could|should) (?:refuse|reject|decline)
      )
    )
    |^(?:(?:but|and|however),? )?(?:(?:(?:the )?(?:court|bench|magistrates?|justices|(?:district )?judge|dj|jps?|chair(?:man|woman)?)|we|i|they|he|she) )
    ${OPINES}(?: that)? ${STANDS_FOR_IT} (?:would|was|were|is|goes|went)(?: be)?(?: (?:simply|quite|far|rather|much|plainly))? (?:go(?:ing)? |be )?(?:
      (?:much |far )?too (?:far|much)|a step too far|over the top|overkill|heavy-handed|unduly harsh|not called for
    )
    |^(?:but )?(?:${COURT_NAMED}|we) (?:(?:is|are|was|were) )?(?:${OPINES}|of the (?:view|opinion)|not (?:persuaded|satisfied)),? (?:(?:that|as|is|was|it) )*(?:
      not (?:necessary|needed|required|appropriate|proportionate|justified|just|right)|unnecessary|disproportionate|inappropriate|unjustified)\b
    |^(?:it|that|this|one|such an order|the (?:order|application|request)) (?:is|was|would be|has been|were) (?:
      (?:felt|thought|considered|deemed|judged|found|held|said|ruled)(?: (?:to be|that it (?:is|was)|as))? )?
    (?:(?:wholly|quite|simply|plainly|rather|far|entirely) )?(?:
      too (?:much|late|early|soon|onerous)|unnecessary|needless|inappropriate|disproportionate|unjustified|unfair
      |unjust|unwarranted|wrong|excessive|oppressive|premature|pointless|more than|out of the question|misconceived
    )\b
  `,
);
const YET_MADE = gated(
  /\b(?:and|but|so|nevertheless|nonetheless)(?: (?:it|they|he|she|we|i|therefore|then|still))* (?:mak(?:e|es)|made|grant(?:s|ed)?|impose[sd]?|order(?:s|ed)?)\b(?! no\b)/i,
);
const NO_ACTION = gated(
  /^(?:took|takes?|taken) no (?:further )?(?:action|steps?|order)\b(?! (?:on|over|about|re|for) (?:the )?(?:breach|charge|case))/i,
);

/** "We make it for two years", "I grant it". */
const MAKES_IT = gated(
  regexOf('i')`
    ^sees? no reason not to(?: do so)?\W*$
    |^(?:(?:will|shall|am going to|are going to) )?(?:
      (?:make|impose|grant|allow)s?|made|imposed|granted|allowed|ordered
    ) (?:it|one|that|them|both|the order|that order|such an order|the application)\b(?! (?:
      clear|plain|known|possible|difficult|hard|unlawful|an offence)
    )
  `,
);
/** "The Crown declined to apply": nothing was asked for. */
/** "We should like to make one, but have no power to": what it lacks. */
const LACKS = gated(
  regexOf('i')`
    ^(?:(?:but|and|however|though|yet),? )?(?:${COURT_NAMED} (?:said|says|explained|explains|ruled|noted|found|held|told [a-z]+|observed)(?: that)? )?(?:we |i |they |it |he |she |the (?:court|bench) )?(?:
      (?:have|has|had|having) (?:absolutely )?no (?:power|jurisdiction|authority|grounds?|basis|evidence|legal basis)s?
      |lack(?:s|ed)? (?:the |any )?(?:power|jurisdiction|authority|evidence)
      |(?:cannot|can not|can't|could not|couldn't|are unable to|is unable to|was unable to|were unable to)(?: lawfully| properly)?(?: (?:do so|do it|do that|make (?:it|one)|impose (?:it|one)))?(?=\W*$|,| (?:as|because|since)\b)
      |there (?:is|was) no (?:power|jurisdiction|basis|grounds?)
    )(?: (?:to|for (?:it|one))(?: (?:do so|do it|do that|make (?:it|one)|impose (?:it|one)))?)?(?=\W*$|,| (?:as|because|since|in|on)\b)
  `,
);
/** "We shall.", "I will.": what was asked for. */
const SHALL = gated(
  /^(?:and )?(?:we|i|the (?:court|bench)|magistrates|the magistrates|justices|the judge) (?:shall|will|do|did|have)(?: do)?(?: so| that| it)?\W*$/i,
);
const CROWN_DECLINES = gated(
  regexOf('i')`
    ^(?:(?:but|and|however),? )?(?:the )?(?:crown|cps|prosecution|prosecutors?|pros) (?:
    (?:has|have|had|does|do|did) )?(?:declin(?:es|ed|ing)|refus(?:es|ed)|not|chose not|elected not|opted not) (?:
    (?:wish|want|seek) )?(?:to )?(?:
      apply|make (?:an|any|the|such an) application|seek (?:one|it|an order)|ask for (?:one|it)|pursue (?:one|it)
    )\b
  `,
);
/** "Court finds the phone was used to commit the offence and makes the order." */
const FINDS_AND_MAKES = gated(
  regexOf('i')`
    \b(?:
      finds?|found|thought|felt|believed|deemed|agreed|satisfied|accepts?|accepted|rul(?:es|ed)|considers?|heard
      |decid(?:es|ed)|reject(?:s|ed) [^.;]{1,40}
    )\b[^.;]{0,120}?,? (?:and|so)(?: (?:it|they|he|she|therefore|accordingly|now|we|i))* (?:
    makes?|made|grants?|granted|imposes?|imposed|allows?|allowed) (?:
      it|one|the (?:order|application)|an order|such an order|that order
    )\W*$
  `,
);
const STANDS_FOR_ORDER = gated(
  /\b(?:one|it|this|the (?:said )?order|such an order|an order|the (?:application|request)|do so)\b/i,
);
/** "Considered the bail application and refused it." */
const OTHER_REQUEST = /\b(?:bail|legal aid|representation|special measures|vacate)\b/i;
const WILL_DECIDE = gated(
  regexOf('i')`
    ^(?:will|to|shall) (?:
      (?:deal with|consider|decide|hear|rule on|determine) (?:it|this|the application|that)\b
      |(?:rule|decide|give (?:(?:its|a|my|our|his|her|their|the) )?(?:ruling|decision|judgment))
      (?=\W*$| (?:on|at|in|next|later|when)\b)
    )
  `,
);
/** "Magistrates put the request off", "the judge postponed a decision". */
const PUTS_OFF = gated(
  regexOf('i')`
    ^(?:has |have |had )?(?:
      put (?:(?:the|that|this|it|its|their|any)(?: [a-z]+)? )?(?:off|over|back)|adjourn(?:ed|s)|postpon(?:ed|es)
      |deferred|reserv(?:ed|es)
    )\b(?! (?:sentence|the (?:case|hearing|trial)))
  `,
);
const RULES_AGAINST = gated(
  /^(?:(?:has|have|had) )?(?:said|ruled|found|held|felt|decided|concluded|considered)\b|\b(?:could|would|can|will) ?not\b/i,
);
/** "But later dropped that application." */
const DROPS = gated(
  regexOf('i')`
    ^(?:(?:the )?(?:crown|cps|prosecution|prosecutors?|police) )?(?:has |have |had )?
    (?:later |then |subsequently |since |eventually )?(?:
      (?:dropped|withdrew|withdrawn|abandoned|shelved) (?:
        it|(?:that|this|the|its|their)(?: (?:applications?|requests?|bids?))?
      )\W*$
      |(?:dropped|withdr(?:ew|aws)|abandon(?:ed|s)) (?:(?:that|this|the|its|their) )?
      (?:applications?|requests?|bids?)\b
    )
  `,
);

/** Why the court ruled as it did: what stands behind a ruling that is whole. */
const REASON =
  '(?:\\W*$|,? (?:saying|stating|ruling|finding|holding|noting|explaining|citing|telling|given|because|as|since|after|on the (?:basis|ground)|for)\\b)';
/** "… but magistrates refused, saying he needed it", "I choose not to". */
const REFUSES = gated(
  regexOf('i')`
    ^(?:(?:agreed|considered (?:it|this|the application)),? (?:and|but) )?(?:
      (?:declined|refused)(?: t
        o (?:
          do (?:so|that|it)
          |(?:make|grant|impose|order|allow|hear|entertain|consider|receive) (?:
            it|one|that|them|either
            |(?:the|an?|any|that|this|such an?|those|these|either) (?:orders?|applications?|requests?)
          )
        )
      )?
      |(?:choose|chose|decided?|elect(?:ed)?|opted|prefer(?:red)?|declined?|resolved) not to(?: (?:
          do (?:so|it|that)
          |(?:make|impose|grant|order) (?:it|one|that|them|either|such an order|(?:the|any|an) order)
        )
      )?
      |(?:says?|said|ruled) (?:no|otherwise)|ma(?:kes?|de) (?:no (?:such )?orders?|none)|impose[sd]? none
      |(?:am|are|is|was|were) not going to(?: do (?:so|it|that))?
    )(?=${REASON})
  `,
);

/** "Bench: still necessary - 2 yrs". */
const FOUND_FIT =
  /^(?:(?:still|is|it is|it's|order|ro) ){0,2}(?:necessary|needed|required|appropriate|proportionate|justified|just)\b(?! (?:to|for)\b)/i;
/** "Bench: not necessary", "DJ: ordered". */
const SPEAKS = gated(new RegExp(`^${COURT_NAMED} ?(?::|[-–](?= )) ?`, 'i'));
/** "Bench: 1 phone only (the Samsung)": the part that is granted. */
const PART_ONLY =
  /^(?:only |just )?(?:(?:the|his|her|one|two|both|\d{1,2}(?: x)?|black|white) ){0,3}(?:i-?phones?|phones?|mobiles?|handsets?|laptops?|tablets?|devices?|computers?|images?)(?: only)?(?: \([^()]{1,40}\))?\W*$/i;
const NO_POWER = /^(?:no|lacks?|lack of|without|has no|have no) (?:power|jurisdiction|basis|grounds?)\b/i;
const RULED: ReadonlySet<OrderStatus> = new Set<OrderStatus>(['refused', 'not_made', 'made', 'pending']);

/** "… but the magistrates declined to make one": the court rules on the order just named. */
function readRuling(statement: string): StatusRead | undefined {
  const said = SPEAKS.exec(statement);
  if (said) {
    const words = statement.slice(said[0].length);
    const read =
      YES_OR_NO.find(([pattern]) => pattern.test(words))?.[1] ??
      (PART_ONLY.test(words)
        ? 'made'
        : NO_POWER.test(words)
          ? 'refused'
          : readStatus('', ` ${words}`, 'unclear').status);
    const ruled = read === 'not_made' ? 'refused' : /^(?:so )?(?:ordered|agreed|yes)\b/i.test(words) ? 'made' : read;
    if (RULED.has(ruled)) return { status: ruled, said: true };
    if (FOUND_FIT.test(words)) return { status: 'made', said: true };
    // "Bench - not persuaded"
    const status = plainRuling(`the court was ${words}`) ?? readRuling(`the court was ${words}`)?.status;
    return status ? { status, said: true } : undefined;
  }
  const rest = statement
    .replace(COURT, '')
    .replace(/^(?:but|however),? /i, '')
    .replace(SAID_IT, '');
  if (rest === statement && !/^(?:but|however)\b/i.test(statement)) return undefined;
  if (/^(?:did|was|were) not\W*$|^didn't\W*$/i.test(rest)) return { status: 'not_made', said: true };
  if (/^(?:did|do|does|will do|shall do) (?:so|that)(?: (?:for|until) [^.;,]{1,40})?\W*$/i.test(rest))
    return { status: 'made', said: true };
  if (
    /^(?:did(?: so| that)?|agreed(?: to (?:do so|that|it))?|obliged|complied|acceded)(?:,? and (?:made|granted|ordered|imposed) (?:it|one|the order|the same|same|accordingly))?\W*$/i.test(
      rest,
    )
  )
    return { status: 'made', said: true };
  if (WILL_NOT.test(rest) || NO_NEED.test(rest) || ENOUGH.test(rest)) return { status: 'refused', said: true };
  if (NO_ACTION.test(rest)) return { status: 'not_made', said: true };
  if (REFUSES.test(rest)) return { status: 'refused', said: true };
  if (
    /^(?:would|will|did|could|do|does|shall|can) ?not (?:go (?:that|so) far|do (?:so|it|that)|agree|oblige|have it)\b/i.test(
      rest,
    )
  )
    return { status: 'refused', said: true };
  if (
    /^(?:(?:was|were|is|are|am) )?(?:not |never |un)(?:persuaded|satisfied|minded|convinced|inclined|prepared|willing)\b[^.;]*\W*$/i.test(
      rest,
    )
  )
    return { status: 'refused', said: true };
  if (
    /^(?:(?:sid|agre)(?:es?|ed)|(?:am|is|are|was|were)|com(?:es?) down|came down|f[io](?:nd|und)s?) (?:with|on the side of|for|in favour of) (?:the )?(?:defence|defendant)\b|^(?:prefer(?:s|red)?|accept(?:s|ed)?|f[io](?:nd|und)s? force in|share[sd]?|uph[eo]ld) (?:the )?(?:defence|defendant)(?:'s)?\b/i.test(
      rest,
    )
  )
    return { status: 'refused', said: true };
  if (
    /^(?:(?:sid|agre)(?:es?|ed)|(?:am|is|are|was|were)|com(?:es?) down|came down|f[io](?:nd|und)s?) (?:with|on the side of|for|in favour of) (?:the )?(?:crown|prosecution|prosecutor)\b(?! (?:on that|not))|^(?:prefer(?:s|red)?|accept(?:s|ed)?) (?:the )?(?:crown|prosecution|prosecutor)'s (?:submissions?|arguments?|case|position)\b/i.test(
      rest,
    )
  )
    return { status: 'made', said: true };
  if (FINDS_AND_MAKES.test(rest)) return { status: 'made', said: true };
  if (DROPS.test(rest)) return { status: 'withdrawn', said: true };
  if (PUTS_OFF.test(rest) || WILL_DECIDE.test(rest)) return { status: 'pending', said: true };
  if (MAKES_IT.test(rest)) return { status: 'made', said: true };
  if (AGAINST_IT.test(rest)) return { status: 'refused', said: true };
  if (!RULES.test(rest)) return undefined;
  const stands = STANDS_FOR_ORDER.exec(rest);
  if (!stands || OTHER_REQUEST.test(rest.slice(0, stands.index))) return undefined;
  const read = readStatus(rest.slice(0, stands.index), rest.slice(stands.index + stands[0].length), 'unclear');
  // "said they could not make one": a ruling, and no bare record
  const status = read.status === 'not_made' && RULES_AGAINST.test(rest) ? 'refused' : read.status;
  return read.said && RULED.has(status) ? { status, said: true } : undefined;
}
