/** "Deprivation: we have decided against", "As to forfeiture, no": a clause about an order that only its heading names, taken apart. */
import { gated } from '../../text/patterns/gated.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import { COURT_NAMED } from './actors.js';
import { readFollowUp } from './rulings.js';
import type { StatusRead } from './status.js';
import { QUESTION, SPEAKING_OF } from './topic.js';

/** The name stands alone before a colon or a dash: what follows says what became of it, or what it is of. */
const HEADING = /^(?: orders?)?(?: ?\([^()]{1,40}\))? ?(?::|\?|[-–—](?= )) ?/i;
/** The name is what is spoken about; what is said of it stands behind a comma too, and behind what the order would be over. */
const TOPIC = gated(
  regexOf('i')`
    ^(?:and |but |so )?(?:${SPEAKING_OF}|re|touching|about|on) (?:the )?(?:(?:${QUESTION}|application|request) (?:of|for) )?
    (?:an?|the|any|whether an?)? ?$
  `,
);
const BEHIND_TOPIC =
  /^(?: orders?)?(?: (?:applications?|requests?|bid))?(?: (?:is|are) concerned)?(?: (?:of|over|re|for|against|in respect of|(?:which )?(?:the )?(?:crown|prosecution|police) (?:seeks?|sought|asks? for|asked for|wants?)|(?:that (?:is|was) )?(?:sought|asked for|requested|applied for)(?: by)?|by)(?: [^.,;:]{1,40}?)?)? ?(?:[,:?]|[-–—](?= )| (?=(?:we|i|the (?:court|bench|magistrates|justices|judge)) )) ?/i;
/** "Dep of phone - [reserve to sentencing bench]": what whoever deals with it next is told to do. */
const PUT_OFF = gated(
  regexOf('i')`
    ^(?: orders?)?(?: (?:of|over|re|for) [^.,;:–-]{1,40}?)? ?(?::|[-–](?= )) ?(?:to be |to )?(?:
      reserved?|adjourn(?:ed)?|adj|defer(?:red)?|leave|left|park(?:ed)?|postponed?|relist(?:ed)?|list(?:ed)?|carr(?:y|ied) over|held? over|stood? over|hold)
    (?: over)?,? (?:to|for|until|till|pending|with|at) (?:the )?(?:
      sent\w*|next|crown|cc\b|dj|ddj|bench|trial|psr|adj\w*|full|later|another|hearing|\d)
  `,
);
/** Up to its first stop; a point within a section's or an exhibit's number is none. */
const CLAUSE = /^(?:[^.;]|\.(?=\S))*/;

const COURT = `(?:${COURT_NAMED}(?!'s? (?:own )?(?:order|direction))|we\\b|i\\b)`;
const PARTY = sourceOf`
  (?:the |both |all )*(?:
    crown(?! court)|cps|prosecut(?:ion|ors?)|defence|solicitors?|counsel|advocates?|part(?:y|ies)|complainants?|victims?
    |aggrieved|protected person|she|nobody|no[- ]one|neither(?: side)?
  )\b(?:'s [a-z]+)?
`;
/** Verbs by which a court makes what stands in the heading, or finds what it must before it does. */
const MAKES = sourceOf`
  (?:
    (?:hereby |also |now |today |therefore |accordingly |unanimously )*(?:
      ma[kd]es?|impos|order|direct|grant|pass(?!(?:es|ed)? (?:on|over|up|by)\b)|depriv|forfeit|prohibit|requir|forbid|forbad|allow|agree|approv|accede
      |accept|confirm|set|fix|extend
    )(?:e|s|es|ed|d|ing)?\b(?! (?:no|not|none|to (?:consider|hear|adjourn|return))\b)
    |(?:(?:is|are|am|was|were|being) )?(?:satisfied|persuaded|content|convinced|sure)\b(?! (?:not|no)\b)
    |(?:finds?|found|considers?|considered|thinks?|thought|deems?|deemed|rules?|ruled|decide[sd]?|regards?) (?:
      that )?(?:(?:it|this|that|one|an? order|such an order) (?:is|was|to be|be) )?(?:
        (?:reasonably |both )?(?:necessary|appropriate|proportionate|just|right|fair|needed|required|justified))\b
  )
`;
const BY_COURT = gated(new RegExp(`^${COURT} (?:[a-z]+ly )?(?!${MAKES})(?!to\\b)[a-z]+\\b`, 'i'));
const MADE_BY_COURT = gated(new RegExp(`^${COURT} ${MAKES}`, 'i'));
const BY_PARTY = gated(new RegExp(`^(?:${PARTY}) (?!(?:to|not to|and|or|in|of)\\b)[a-z]+\\b`, 'i'));
/** Whom the order would protect does not want it. */
const UNWANTED = gated(
  regexOf('i')`
    ^(?:the )?(?:complainants?|victims?|aggrieved|protected person|witness|ip|she)\b[^.;,]{0,24}?(?:
      (?:\b(?:not|never|no longer)|n't) (?:[a-z]+ )?(?:want|wish|need|seek|request|ask|support|requir)[a-z]*\b
      |\b(?:declin|refus)(?:es|ed|e|s)\b
    )
  `,
);
/** It is somebody else's order, or there is none but an old one. */
const ELSEWHERE = gated(
  /^(?:(?:an?|one|the|it|there is one|another) )?already (?:exists?|in (?:place|force|being))\b/i,
);
/** One word that tells of no order: "shelved", "later", "blank", "n/k". */
const ALONE = gated(
  regexOf('i')`
    ^(?:
      (?!(?:made|signed|sealed|served|attached|annexed|appended|unopposed|opposed|agreed|granted|imposed|ordered|allowed|approved|confirmed
        |added|passed|issued|entered|pronounced|ticked|seized|used|listed|contested|varied|extended|continued|forfeited|deprived|destroyed|retained
        |red|bed|seed|weed|shed|sled|moped|unlimited|limited|combined|mixed|assorted|varied|as)\b)(?:[a-z]+-)?[a-z]{2,}ed
      |(?!(?:(?:pro|ex|re|de)[a-z]*(?:hibi|clu|stric|le|tec|priva)(?:tion|sion)|conviction|condition|destruction|duration|possession|permission|prescription|ammunition|medication
        |equipment|instrument|document|garment|ornament|implement|agreement|confiscation|notification|communication|publication|location)\b)[a-z]{3,}(?:ship|ness|tion|sion|ance|ence|[aeiou]lity|ment)
      |later|soon|tomorrow|someday|eventually|sometime|maybe|perhaps|possibly|blank|empty|missing|lost|gone|beaten|forgotten|unknown|hidden|undone|shot
      |un(?!opposed|limited|used|contested)[a-z]{3,}|post-trial|pre-trial|pre-sentence|false|off|negative|not|nowhere|neither|n\/k|nk|dnp|dna|\/|0|ditto|query|doubtful|uncertain|unlikely|likely|moot
    )\W*$
  `,
);
/** It is said of somebody else, or should not stand there. */
const OF_ANOTHER = gated(
  /^(?:put (?:aside|by)|in reserve|at large|in tears|watch this space|wait and see|(?:a )?long way off|early days|(?:mother|father|owner|wife|partner|sister|brother) (?:objects|disagrees|unhappy|furious|upset))\W*$|^(?:see |only |for )?(?:D|def(?:endant)?) ?[1-9]\b(?: only)?\W*$|\b(?:duplicate|wrong (?:defendant|person|case|charge)|co-?(?:accused|defendant)s? only|not this defendant)\b/i,
);
/** Passed over, or nothing it could be made of: "pass", "nothing to deprive him of". */
const PASSED = gated(
  /^(?:(?:a |we )?pass(?:ed(?: over)?)?|skip(?:ped)?|moot|otiose|academic|irrelevant|inapplicable|nowt|zilch|zero|absent|false|0|nothing|no (?:items?|property|devices?|goods|things?))\W*$/i,
);
const NOTHING_TO = gated(
  /^(?:there (?:is|was) )?(?:nothing|nowt|no (?:items?|property|devices?|goods|things?))(?: (?:here|left|else|seized|held|now))* (?:to|for (?:it|us|the court) to|that (?:we|it|the court) (?:can|could)) (?:be )?(?:depriv|tak|forfeit|confiscat|remov|seiz|destroy|delet|wipe|return|order|bite|surrender|protect)\w*\b/i,
);
/** How it is to be heard: "directions given, list 4 March". */
const DIRECTIONS = gated(
  /^(?:the )?(?:directions|timetable)(?: (?:are|were|have been|was|is))? (?:given|made|set|issued|fixed|agreed|as)\b/i,
);
/** "Restraining order (AB): No". */
const NONE = /^(?:no|none|nil|n)\W*$/i;
const NO = gated(/(?:^|,|:| -) ?no\W*$/i);
/** What an order is made of, whatever else is told: a length, terms, a power, that it was made, how it was asked for. */
const MAKING = gated(
  regexOf('i')`
    \b(?:
      \d{1,3}|one|two|three|four|five|six|seven|ten|twelve|eighteen) ?-?(?:y(?:ea)?rs?|m(?:on)?ths?|w(?:ee)?ks?|y|m)\b
    |\b(?:until|til|till) (?:further|\d)|\bfor life\b|\blifetime\b|\bindefinite|\bufo\b
    |\b(?:not to|must|shall|may not|n\/c|no contact|no posting|prohibit\w*|forbid\w*|ban(?:s|ned)|stay away|keep away)\b
    |\b(?:made(?! an? (?:application|request|bid))|granted|imposed|ordered|allowed|approved|ticked|by consent|(?:un|not )opposed|as (?:drafted|sought|asked|per|agreed|above
      |attached|annexed))\b
    |(?:^|[,:] ?)(?:yes|y|✓|☑)\b
    |^(?:do(?: not|n't)|never) (?:[a-z]+ly (?:or [a-z]+ly )?)?(?:
      go|come|enter|contact|approach|post|publish|upload|share|attend|communicate|visit|follow|message|text|phone|call|speak
      |harass|threaten|molest|pester|loiter|return|be|use|possess
    )\b
    |\bs\.? ?\d{1,3}[a-z]?\b|\bsection \d|\bunder\b|\bon (?:conviction|acquittal)\b
    |\b(?:usual|standard|agreed|attached|following|same|above|below|these) (?:terms|conditions|prohibitions|requirements|order)\b
  `,
);
/** What it may be made of: a thing, somebody it protects, what is to be done with it. */
const CONTENT = gated(
  regexOf('i')`
    \d|\b(?:
      protect\w*|against|in favour|in respect|destr\w*|forfeit\w*|depriv\w*|retain\w*|dispos\w*|wipe[ds]?|delet\w*|rights?
      |seized|items?|property|exhibits?|goods|contact|approach\w*|terms?|conditions?|prohibitions?|requirements?|rests?
      |full|final|interim|post-conviction|comply|compliance|effective|immediate\w*|today|forthwith|attached|copy
      |reasons?|to (?:prevent|protect|stop)|schedules?|list(?:ed|s)?|annex\w*|appendix|map|duration
      |chief constable
    )\b
    |^(?:all|both|everything|the lot)\b
  `,
);
/** Nothing but whom it is for: "Restraining order - J Smith", "victim A. Jones", "for Jane Doe". By no capital: some print nothing else. */
const SOMEBODY = gated(
  regexOf('i')`
    ^(?:
      (?:(?:victims?|complainants?|protected persons?):? |(?:for|re|protecting) )?(?:(?:mr|mrs|ms|miss|dr)\.? )?(?!i\b)[a-z]\b\.?(?: [a-z'’-]+)?
      |(?:mr|mrs|ms|miss|dr)\.? [a-z'’-]+|(?:for|re|protecting) [a-z'’-]+(?: [a-z'’-]+){0,2}|[a-z]{2}(?: (?:and|&) [a-z]{2})?
    )\W*$
  `,
);
/** "Offence not in the schedule", "nothing to deprive him of". */
const DENIES = gated(
  /\bconsent(?:s|ed)? (?:given|signed|form|obtained)\b|\b(?:not|no|nothing|never|none|without|silent)\b/i,
);
/** Things no rule has a word for: "fishing rods and reels", "quantity of herbal material". */
const THINGS = gated(
  regexOf('i')`
    ^(?:(?:an?|the|some|various|his|her|\d+|(?:quantity|bags?|pair|box|number|set) of) ){0,3}[a-z-]+(?: [a-z-]+){0,2}
    (?:(?:,|,? and| &) (?:an? |the )?[a-z-]+(?: [a-z-]+){0,2}){0,6}\W*$
  `,
);
const NO_THINGS = gated(
  regexOf('i')`
    \b(?:
      not|no|too|more|less|very|for|to|be|needs?|needed|see|leave|left|matter|issue|point|decision|information|time|today|he|she|it
      |we|i|our|why|what|how|who|out|yet|next|later|never|nothing|none|nil|owners?|court|judge|bench|crown|cps|clerk|adviser|legal
      |harsh|pointless|useless|(?:un|dis)[a-z]+|excessive|academic|moot|possibl[ey]|likely|doubtful|outstanding|awaited|pending
      |date|day|week|hearing|sentence|trial|psr|reports?|statements?|applications?|requests?|submissions?|arguments?|views?
      |power|evidence|basis|merit|objections?|neutral|query|ditto|same|[a-z]+ly|missing|please|gone|mrs?|ms|miss|dr|expected|silent|open|pending|waiting|having|being|leaving
      |(?:reconcil|discuss|consider|rais|argu|refus|adjourn|return|dispos|agree|oppos|contest|reserv|persuad|satisfi|convinc|claim)e?d
      |withdrawn
    )\b
  `,
);
/** Somebody's doing or being: "he needs the phone for work", "phone is broken". */
const FINITE = gated(
  regexOf('i')`
    (?<!\b(?:which|that|who|where|whom|order|this|it|defendant|offender|deft?|d|if|when|rights) (?:[a-z]+ )?)\b(?:
      (?:is|are)(?! (?:to\b|also\b|hereby\b|now\b|deprived|forfeited|subject|effective|in force|on (?:conviction|acquittal)))
      |(?:was|were)(?! (?:used|seized|recovered|found|taken|in\b|on\b|made|also))
      |isn't|aren't|wasn't|needs?|wants?|uses|belong(?:s|ed)?|has|have|had|says?|(?<!\bthe )said|thinks?|attends?|claims?|claimed|(?<!\bbe )sold|gave
      |died|moved|left|lives?|works?|depends?|relies|holds?|goes|comes?|went|came|do(?:es)? (?!not contact)|did
      |(?:will|would|could|can|(?<!\d |\d(?:st|nd|rd|th) )may(?! \d)|might)(?! (?:be|not)\b)|(?:will|would|could|can|(?<!\d |\d(?:st|nd|rd|th) )may(?! \d)|might) be (?!destroyed|forfeited|deprived|retained|sold|disposed|wiped|protected|made|subject|in force)
    )\b
  `,
);

/**
 * What became of an order whose name heads the clause behind it; undefined where the clause is what an order is made of: things
 * taken (`holdsThing`; of an order that `takesThings` also what can only be one), a length, terms, a power. Anything else that
 * no rule understands leaves the order `unclear`: a heading alone has not made it.
 */
export function underHeading(
  before: string,
  after: string,
  holdsThing: () => boolean,
  takesThings: boolean,
): StatusRead | undefined {
  const isTopic = TOPIC.test(before);
  if (!isTopic && !/^\W*$/.test(before)) return undefined;
  const later = PUT_OFF.exec(after)?.[0];
  if (later !== undefined)
    return { status: 'pending', said: true, cue: { where: 'after', start: 0, end: later.length } };
  const heading = (isTopic ? BEHIND_TOPIC : HEADING).exec(after)?.[0];
  if (heading === undefined) return undefined;
  const clause = CLAUSE.exec(after.slice(heading.length))?.[0].trim() ?? '';
  const cue = { where: 'after', start: heading.length, end: heading.length + clause.length } as const;
  const said = (status: StatusRead['status']): StatusRead => ({ status, said: true, cue });
  if (!isTopic && NONE.test(clause)) return said('not_made');
  const isWord = !clause.includes(' ');
  if (isWord && !isTopic && !PASSED.test(clause) && !ALONE.test(clause)) return undefined;
  const ofTopic = isTopic ? readFollowUp(clause) : undefined;
  if (ofTopic) return { ...ofTopic, cue };
  if (isWord && ALONE.test(clause) && !PASSED.test(clause)) return said('unclear');
  if (OF_ANOTHER.test(clause)) return said('unclear');
  if (MADE_BY_COURT.test(clause)) return undefined;
  if (UNWANTED.test(clause)) return said('not_made');
  const ruling = isTopic ? undefined : readFollowUp(clause);
  if (ruling) return { ...ruling, cue };
  if (NO.test(clause)) return said('refused');
  if (PASSED.test(clause) || NOTHING_TO.test(clause)) return said('not_made');
  if (DIRECTIONS.test(clause)) return said('pending');
  if (MAKING.test(clause) || SOMEBODY.test(clause)) return undefined;
  const isTold =
    BY_COURT.test(clause) ||
    BY_PARTY.test(clause) ||
    ELSEWHERE.test(clause) ||
    FINITE.test(clause) ||
    DENIES.test(clause);
  const isThings = () => takesThings && THINGS.test(clause) && !NO_THINGS.test(clause);
  return isTold || !(holdsThing() || CONTENT.test(clause) || isThings()) ? said('unclear') : undefined;
}
