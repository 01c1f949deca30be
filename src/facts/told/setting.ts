/** Whose words a clause is, whom it is about, which court acted, and when: one reading of it, for orders, sentences and outcomes. */
import { MONTH_NAME } from '../../text/figures/month-names.js';
import { gated } from '../../text/patterns/gated.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import { COURT_NAMED } from '../status/actors.js';
import { type ClauseParts, clauseParts } from './clause-parts.js';
import { OTHER_COURT, OUTSIDER, SOMEBODY_ELSE } from './people.js';

/** What keeps a thing that a clause names from being done here, today, to this defendant. */
export type Setting =
  /** To somebody else. */
  | 'somebody_else'
  /** By another court. */
  | 'another_court'
  /** It is there already: the clause refers to it as known. */
  | 'known_already'
  /** Something else comes before it: "before any order is made". */
  | 'not_yet'
  /** Only if it comes about. */
  | 'only_if'
  /** Somebody asks whether it was done. */
  | 'asked_about'
  /** Of courts at large, and of no case. */
  | 'in_general'
  /** Said by somebody outside the court, of what courts do. */
  | 'told_outside'
  /** The words of who prosecutes, under their label: a request. */
  | 'crown_says'
  /** The words of who defends, or of anybody else who speaks in court. */
  | 'party_says';

/** Without one of these words no clause is set anywhere but here and now: most are asked in vain. */
const MAY_BE_SET = gated(
  regexOf('i')`
    \b(?:
      step[a-z]+|brother|sister|father|mother|dad|mum|son|daughter|uncle|aunt|cousin|nephew|niece|parent|child|friend|mate|accomplice|associate|colleague|neighbour|flatmate|housemate|lodger
      |landlord|tenant|twin|co-?accused|co-?defendant|co-?d\b|other|another|others|party|third|second|different|previous|former|somebody|someone|bystander|passenger|stranger
      |family|civil|county|divorce|high|appeal|sheriff|foreign|earlier|elsewhere|separate
      |there|o\/s|outstanding|current|existing|previously|original|last|occasion|again|next|repeat|courts|judges|benches|please|pls|kindly|you|if|unless|whether|before|until|till|since|after|when|while|once|why|how
      |made|imposed|granted|issued|obtained|passed|dated|expir|from|under|has|have|had|subject
      |campaign|activist|charit|spokes|minist|government|mps?\b|politician|academic|research|expert|figures?|statistic|data|stud(?:y|ies)|survey|analys|register|leaflet|guide|web|article|headline|newspaper|paper
      |gazette|herald|observer|journalist|reporter|editor|reader|textbook|film|documentary|podcast|report
    )
  `,
);

/** Somebody gets it, is given it, or has it. */
const RECEIVES = gated(
  regexOf('i')`
    ^(?:(?:has|have|had|was|were|is|are|been|being|also|already|now|then|since|later|both|each|himself|herself|once|just|previously|not|to|be|will|[a-z]+ly) )*(?:
      gets?|got|given|handed|receiv(?:e|es|ed)|made|issued|served|sentenced|jailed|imprisoned|locked|sent|fined|ordered|told|banned|barred|placed|put|hit|slapped|subject|convicted|forfeited|lost|deprived|stripped
      |faced|faces|fac(?:e|ing)|admitted|avoided|escaped|walked|appeared|pleaded|paid|committed|remanded|bailed|found|cleared|acquitted|disqualified|discharged|bound|detained|(?:has|have|had|under|on|with)(?= )
    )\b
  `,
);
const HAS =
  /^(?:(?:also|already|now|still|currently) )*(?:has|have|had|holds?|got)(?: (?:also|already|now|still|currently))*(?: an?| the| his| her)?(?: (?:[a-z]+|\d+)-(?:year|month))?$/i;
/** What a court does that makes an order or passes a sentence. */
const MAKES =
  /\b(?:ma[dk]e|makes|impos(?:e|es|ed)|grant(?:s|ed)?|pass(?:es|ed)|issued?|gave|order(?:s|ed)|handed|sentenced|jailed|fined|committed)\b/i;

const BY_OTHER = gated(
  regexOf('i')`
    ^(?: orders?)?(?: (?:that |which )?(?:was |is |had been |has been )?(?:made|imposed|granted|issued|obtained|passed|handed down|given|taken out|(?!refused|sought)[a-z]+ed))?(?: (?:for|of|lasting) [^.;,]{1,30}?)? ?\(?(?:by|at|in|from|through) (?:${OTHER_COURT})
    |^(?: orders?)? (?:had been|has been|was|were) (?:made|granted|imposed|passed|obtained) (?:there|elsewhere)\b
    |^(?: orders?)? ?\((?:${OTHER_COURT})\)
  `,
);
/** "The restraining order made at Derby on 4 March": known by where and when it was made. Today's is made "today", "by the court". */
const DEFINITE =
  /(?:^| )(?:the|his|her|their|that|this|your|an? (?:earlier|existing|previous|current|old|lifetime))(?: (?:existing|earlier|previous|current|original|old|five|two|three|ten|[a-z]+-year|\d+-year))*$/i;
const MADE_THERE = gated(
  regexOf('i')`
    ^(?: orders?)?,? (?:(?:which|that) (?:was|had been) )?(?:made|imposed|granted|issued|obtained|passed|dated|given|taken out)(?: (?:against|on|upon) (?:him|her|them|the (?:defendant|offender)|you))?,? (?:
      (?:at|by|in) (?!(?:the|this|our) (?:court|bench|magistrates|justices|judge|hearing)\b|court\b|error\b|absence\b|(?:his|her|their|your)\b|way\b|respect\b|relation\b|favour\b|consent\b|the terms\b|those terms\b|draft\b|full\b|open\b)[^.;,]{2,60}?\b(?:on|in|last) (?:\d|${MONTH_NAME}|(?:19|20)\d\d|year|month|week|spring|summer|autumn|winter)
      |(?:(?:back |earlier )?in|last|on \d{1,2}(?:st|nd|rd|th)? [a-z]+) (?:year\b|month\b|(?:${MONTH_NAME} )?(?:19|20)\d\d)
      |(?:a|two|three|four|five|six|\d+|several) (?:weeks?|months?|years?) ago
    )
  `,
);
/** Of the order so known, that it is made now. */
const NOW = gated(/\b(?:today|this (?:morning|afternoon)|hereby|now made|at today's hearing)\b/i);
/** "Has a criminal behaviour order from Stoke Crown Court expiring 2028": one that is there, with where it came from or how long it still runs. */
const THERE_ALREADY = gated(
  regexOf('i')`
    ^(?: orders?)?,? (?:
      (?:that |which )?(?:expir\w+|runs?|running|runs out|ends?|ending|due to (?:end|expire)|still|already|in (?:place|force|being)|remains)\b
      |(?:from|by|at|of|imposed|made|granted|issued|dated)\b[^.;]{0,60}\b(?:(?:crown|magistrates'?|county|high|family|youth) c(?:our)?t|CC|MC|mags|(?:19|20)\d\d|last (?:year|month)|ago)\b
    )
  `,
);

/** "Crown - [forfeiture of phone]", "Def sol: [RO not needed]": whoever is named there speaks. */
const LABEL = gated(
  regexOf('i')`
    (?:^|[.;] )(?:the )?(?:
      (?<crown>crown|cps|prosecution|prosecutor|pros)
      |(?:(?:defence|def|duty|d's) )?(?:sol(?:icitor)?|counsel|advocate)|defence|def|mitigation|prob(?:atio)?n(?: officer)?|pso|victim|complainant
    ) ?(?::|-|–) (?:(?:wants?|seeks?|asks? for|app(?:ly|lies|lication)?(?: for)?|request(?:s|ed)?|re|for|an?|the) )*$
  `,
);

/** "Subject to a", "o/s": of an order that is there. One made "subject to" is not. */
const STANDS_UNDER = gated(
  /(?<!\b(?:made|make|now|be|being|placed|put) (?:[a-z]+ )?)\b(?:subject to|under|bound by|o\/s|outstanding|current|existing)(?: an?| the| his| her)?$/i,
);
/** "Order previously made on 12/02/2025: [restraining order until …]". */
const HEADED_AS_OLD = gated(
  /(?:^|[.;] )(?:[a-z]+ ){0,3}(?:(?:previously|originally|already) (?:made|imposed|ordered|in force)|(?:previous|existing|earlier|current|old|outstanding) orders?)(?: [^.;:]{1,40})? ?: ?$/i,
);
/** "Last time he appeared, magistrates gave him", "original order made on 4 February, 80 hours": of another day than today's. */
const PAST_OCCASION = gated(
  regexOf(
    'i',
  )`(?:^|[.;] )(?:the )?last time\b[^.;]*$|\bin (?:${MONTH_NAME})(?: (?:19|20)\d\d)?,? when (?:he|she|they|[a-z]+) (?:was|were|had|got|received)\b[^.;]*$|(?:^|[.;] )on (?:an?|the|that) (?:previous|last|earlier|first|other) occasion\b[^.;]*$|\b(?:original|previous|earlier) (?:order|sentence)s? (?:was |were )?(?:made|imposed|passed|dated)\b(?![^.;]*\b(?:now|today|revoked|resentenced|varied)\b)[^.;]*$`,
);
/** "If this happens again you will lose": what somebody is warned of. */
const IF_AGAIN = gated(
  regexOf('i')`
    (?:^|[.;:"“] ?)(?:but |and )?(?:if|should|were|next time|the next time|any)\b[^.;]{0,60}\b(?:again|another|repeat\w*|re-?offend\w*|next time|come back|more of this)\b[^.;]{0,40}
    \b(?:you|he|she|they|we|i|it|the (?:court|bench|magistrates|judge))(?: (?:will|would|may|might|could|can|shall|must)|'ll|'d)\b[^.;]{0,60}$
  `,
);
/** "RO o/s to 2029", "made on the last occasion". */
const ALREADY_OUT = gated(
  /^(?: orders?)? ?(?:o\/s|outstanding|still (?:running|live))\b|^[^.;]{0,80} (?:(?:on|at) (?:(?:the|an?) )?|(?:granted|made|imposed|dealt with|refused) )(?:last|previous|earlier) (?:occasion|hearing|hrg)\b/i,
);
/** "A copy of the restraining order made on 14 February". */
const COPY_OF = gated(/\b(?:cop(?:y|ies)|terms|wording|expiry|existence) of (?:the|his|her|that|this) $/i);
const MADE_BEFORE = /^(?: orders?)? (?:made|imposed|granted|dated)\b/i;
const OF_CO_ACCUSED = gated(
  /^(?: orders?)?[^.;,]{0,40} (?:in respect of|of|over|for|against) (?:the |his |her )?co-?(?:accused|defendant)\b/i,
);
/** "In this court two years ago". */
const LONG_AGO = gated(
  regexOf('i')`
    ^(?: orders?)?(?: (?:made|imposed|granted))?(?: (?:for|of|lasting) [a-z0-9]+ (?:years?|months?))?(?: (?:in|at|by|from) (?:this|the|that|[a-z]+)(?: [a-z']+){0,3}?)? (?:
      (?:a|an?other|\d+|two|three|four|five|six|seven|eight|ten|some|several|many) (?:months?|years?) (?:ago|before|earlier)|last year|the (?:year|month) before|the previous (?:year|month))\b
  `,
);
/** Behind a name that is the subject: a verb by which it comes about or ends, or any form of "to be". */
const COMES_ABOUT =
  /^(?: orders?)? (?:is|was|are|were|be|being|has been|had been|have been|had|has|can be|could be|may be|might be) ?(?:been )?(?:(?:made|imposed|granted|passed|issued|ordered|given|put|finalised|considered|taken|decided|served|lifted|obtained|expired|discharged|in (?:place|force))\b)?/i;
const NAME_ALONE =
  /^(?:(?:the|an?|any|his|her|their|such|that|this|no|another|new|further|full)(?: |$))*(?:orders? (?:under|pursuant to)(?: the)?)?$/i;
const TO_MAKE_ANY =
  /^(?:can |could |will |would )?(?:ma(?:ke|kes|de)|impos(?:e|es|ed)|grant(?:s|ed)?|consider(?:s|ed)?) (?:an?|any)\b/i;
const PRESUPPOSES: ReadonlySet<string> = new Set(['after', 'since', 'when', 'while', 'whilst', 'once']);
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless']);
const COMES_FIRST: ReadonlySet<string> = new Set(['before', 'until', 'till']);
const QUESTIONS: ReadonlySet<string> = new Set(['whether', 'if', 'why', 'how', 'when', 'what', 'where']);
const ASKS =
  /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|quer(?:y|ies|ied)|enquir\w+|inquir\w+|know|understand|check|confirm|clarify|establish|tell (?:me|us)|advise|unclear|unsure|uncertain|not sure|question)\b[^.;]{0,40}$/i;
/** A request to whoever reads it: what it names has not happened by it. */
const PLEASE =
  /^(?:(?:hi|hello|dear)[^,]{0,30}, )?(?:please |pls |kindly |(?:can|could|would|will) (?:you|somebody|someone|anyone) (?:please )?)(?:let (?:me|us) know|confirm|advise|check|clarify|tell (?:me|us)|say|find out|look into|update|verify)\b/i;
const CONFIRMS = /\b(?:confirm(?:s|ed)?|records?|recorded|notes?|noted|reveal(?:s|ed)?|announced?)\b/i;
const SPOKEN =
  /\b(?:sa(?:id|ys?)|argu\w+|call(?:s|ed|ing)? for|want\w*|claim\w*|show(?:s|ed)?|suggest\w*|report(?:s|ed)?|find|found|believ\w+|think|thought|state[sd]?|warn\w*|urg\w+|recommend\w*|asked|told|explain\w*|list(?:s|ed)?|describ\w+|insist\w*|hope\w*|wrote|writes|quot\w+)\b/i;

/**
 * How the clause is set in which a name stands: `before` are the words of its sentence in front of the name,
 * `after` those behind. Undefined where nothing tells that it is not said here, now and of this defendant.
 */
export function settingOf(before: string, named: string, after: string): Setting | undefined {
  const label = LABEL.exec(before)?.groups;
  if (label) return label.crown === undefined ? 'party_says' : 'crown_says';
  if (
    !MAY_BE_SET.test(before) &&
    !BY_OTHER.test(after) &&
    !MADE_THERE.test(after) &&
    !LONG_AGO.test(after) &&
    !ALREADY_OUT.test(after) &&
    !OF_CO_ACCUSED.test(after) &&
    !TREND.test(after)
  )
    return undefined;
  if (TREND.test(after)) return 'in_general';
  const clause = clauseParts(before);
  if (BY_OTHER.test(after)) return 'another_court';
  const own = before.trimEnd();
  if (!NOW.test(after) && DEFINITE.test(own) && MADE_THERE.test(after)) return 'known_already';
  for (let part: ClauseParts | undefined = clause; part; part = part.outer) {
    const set = setting(part, part === clause ? `${named}${after}` : '');
    if (set) return set;
  }
  if (clause.outer && TELLS.test(clause.outer.verb) && !BY_COURT.test(clause.outer.subject) && THERE_IS.test(before))
    return 'asked_about';
  if (THERE_IS.test(before) && TELLS.test(clause.verb) && !BY_COURT.test(clause.subject)) return 'asked_about';
  if (PLEASE.test(before)) return 'asked_about';
  if (QUESTIONS.has(clause.joint) && clause.outer && ASKS.test(`${clause.outer.subject} ${clause.outer.verb}`))
    return 'asked_about';
  if ((HAS.test(clause.verb) || STANDS_UNDER.test(own)) && (THERE_ALREADY.test(after) || MADE_THERE.test(after)))
    return 'known_already';
  if (ALREADY_OUT.test(after) || (COPY_OF.test(before) && MADE_BEFORE.test(after))) return 'known_already';
  if (OF_CO_ACCUSED.test(after)) return 'somebody_else';
  if (IF_AGAIN.test(`${before}${named}`)) return 'only_if';
  if (PAST_OCCASION.test(before) || HEADED_AS_OLD.test(before) || LONG_AGO.test(after)) return 'known_already';
  if (COMES_FIRST.has(clause.joint) && TO_MAKE_ANY.test(clause.verb)) return 'not_yet';
  // the name itself is what the clause is about: "before any order is made", "since the order was imposed"
  if (clause.verb === '' && NAME_ALONE.test(clause.subject) && COMES_ABOUT.test(after)) {
    if (COMES_FIRST.has(clause.joint)) return 'not_yet';
    if (CONDITIONS.has(clause.joint)) return 'only_if';
    if (PRESUPPOSES.has(clause.joint) && DEFINITE.test(own)) return 'known_already';
  }
  return undefined;
}

function setting({ joint, subject: own, verb, outer }: ClauseParts, behind: string): Setting | undefined {
  // "his stepfather, who had been given a"
  const subject = joint === 'who' && own === '' && outer?.verb === '' ? outer.subject : own;
  const done = `${verb} ${behind}`.trimStart();
  if (SOMEBODY_ELSE.test(subject) && RECEIVES.test(done)) return 'somebody_else';
  if (IS_OTHER_COURT.test(subject) && MAKES.test(verb)) return 'another_court';
  if (SOME_COURTS.test(subject) || (COURTS_AT_LARGE.test(subject) && MAY_DO.test(verb))) return 'in_general';
  if (OUTSIDER.test(subject) && SPOKEN.test(verb) && !CONFIRMS.test(verb)) return 'told_outside';
  return undefined;
}
/** "His girlfriend says there is a": whoever says so has not seen it made. */
const THERE_IS = /\bthere(?:'s| is| was| may be| might be) (?:already )?(?:an?|the|some)(?: kind of)? $/i;
const TELLS =
  /\b(?:says?|said|tells?|told|thinks?|thought|believes?|believed|claims?|claimed|reckons?|mentioned|understand|understood)\b/i;
const BY_COURT = new RegExp(`^(?:${COURT_NAMED}|we\\b|i\\b)`, 'i');
/** "Orders for forfeiture doubled last year": how many there are. */
const TREND = gated(
  /^(?: orders)? (?:(?:more than|almost|nearly|have|has|had) )*(?:doubled|trebled|tripled|quadrupled|halved|rose|risen|fell|fallen|dropped|grew|grown|increased|decreased|soared|plummeted|climbed|peaked)\b|^ orders (?:are|were|remain) (?:rare|common|up|down|rising|falling|on the (?:rise|increase))\b/i,
);
/** "Three courts in the region", "judges in Scotland can": no court of this case. */
const SOME_COURTS =
  /^(?:\d+|two|three|four|five|six|ten|some|most|many|several|other|few|fewer) (?:[a-z']+ )?(?:courts|benches)\b/i;
const COURTS_AT_LARGE =
  /^(?:courts|judges|magistrates|benches|justices) (?:in|across|throughout|around|up and down|elsewhere)\b/i;
const MAY_DO = /^(?:can|may|could|might|should|must|are|have|do|often|rarely|seldom|tend)\b/i;
const IS_OTHER_COURT = new RegExp(`^(?:${OTHER_COURT})`, 'i');

/** Whether the verb that governs a name is denied, whatever verb it is: "she would not be getting a". */
export function isDenied(before: string): boolean {
  return DENIED.test(before) && !LETS_BE.test(before);
}
const DENIED = gated(
  /\b(?:not|never|[a-z]+n['’]t)(?: (?!(?:under|by|through|via|with|of|in|for|from|contact|approach|enter)\b)[a-z']+){1,4} (?:an?|any|such an?)(?: [a-z]+-(?:year|month))? $/i,
);
/** "Did not oppose a", "not only made a": an order comes about all the same. */
const LETS_BE = gated(
  /\b(?:oppos|object|resist|contest|disput|challeng|appeal|quarrel|only|just|merely|but|until|unless|because|before|mind|surpris|escap|avoid|prevent|stop|comply|obey|heed)/i,
);
