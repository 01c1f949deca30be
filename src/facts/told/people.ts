/** Whom a clause is about, by the noun it begins with: somebody else, another court, somebody outside the court. */
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';

const KIN = sourceOf`
  (?:
    (?:step|half-?|grand|ex-?|great-)?(?:brother|sister|father|mother|dad|mum|son|daughter|uncle|aunt|cousin|nephew|niece|parent|child)
    |brother-in-law|sister-in-law|in-laws|friend|mate|accomplice|associate|colleague|neighbour|flatmate|housemate|roommate|lodger|landlord|tenant
    |cell-?mate|boss|employer|passenger|twin|co-?(?:accused|defendant)|sidekick|rival
  )s?
`;
/** Those whom an order in the case is likely to protect: an order that is theirs is against the defendant as often as not. */
const PARTNER =
  '(?:ex|wife|husband|partner|girlfriend|boyfriend|fianc[eé]e?|ex-(?:wife|husband|partner|girlfriend|boyfriend)|spouse)s?';
const OWNER =
  "(?:his|her|their|my|your|our|the (?:defendant|offender|victim|complainant|accused)'s|(?:(?:my|our|the|his|her|their) )?[a-z]+'s|mr [a-z]+'s|m(?:r?s|iss) [a-z]+'s)";

/** "His brother Liam", "another man", "the other party", "co-defendant Marsh". */
export const SOMEBODY_ELSE = regexOf('i')`
  ^(?:both |and |but |for )?(?:
    ${OWNER} (?:(?:older|younger|elder|eldest|twin|former|new|late|own|best|old|close|estranged|adult|teenage)(?: |-))*(?:${PARTNER}'s (?:new |former )?(?:${KIN}|${PARTNER})|${KIN})\b
    |(?:the |an? |his |her |their )?co-?(?:accused|defendants?|d)\b(?!-)
    |(?:an?other|the other|some other|a (?:second|third|different|separate|previous|former)|the (?:second|third)|one other) (?:[a-z-]+ )?(?:
      man|woman|boy|girl|youth|teenager|person|people|men|women|defendants?|accused|party|side|offenders?|driver|resident|pupil|student|officer|brother|youngster)s?\b
    |(?:an?|the) (?:neighbour|flatmate|housemate|friend|cousin|passenger|third party|bystander|stranger|other)\b
    |somebody else|someone else|others\b|two others|three others|several others|def(?:endant)? ?[2-9]\b|D[2-9]\b
  )
`;
/** Courts that are not this one. */
export const OTHER_COURT = sourceOf`
  (?:
    (?:the |an? |his |her )?(?:local )?(?:family|civil|county|divorce|high|appeal|sheriff|foreign|military|coroner'?s|other|different|earlier|previous|separate|spanish|scottish|irish|french|german|polish|american|another)
    (?: (?:magistrates'?|crown|division))?(?: (?:courts?|bench(?:es)?|judges?|tribunals?|proceedings|magistrates|justices))
    |another (?:court|bench|judge)|courts? (?:in|elsewhere in) (?:scotland|ireland|spain|france|germany|poland|another|other)|elsewhere
  )
`;
/** Who tells of courts from outside, and rules on nothing. */
export const OUTSIDER = regexOf('i')`
  ^(?:and |but )?(?:(?:the|an?|our|some|many|most|several|two|three|local|new|recent|official|its|his|her|one|government|ministry of justice|national|women's|press|victims?'?) )*(?:
    campaigners?|activists?|charit(?:y|ies)|(?:charity )?spokes(?:man|woman|person|people)(?= for (?:the )?(?:charit|campaign|minist|government|group|women|refuge))|ministers?|ministry|government|mps?|peers?|politicians?|academics?|researchers?|experts?
    |figures?|statistics|stats|data|research|stud(?:y|ies)|surveys?|analys[ie]s|inquir(?:y|ies)|reviews?|inspectors?|watchdog|audit
    |register(?: entry)?|leaflets?|guides?|websites?|web ?pages?|articles?|headlines?|newspapers?|papers?|gazette|herald|observer|journalists?|reporters?|editors?|readers?|commentators?
    |letters?|e-?mails?|textbooks?|manuals?|handbooks?|circulars?|bulletins?|posters?|films?|documentar(?:y|ies)|podcasts?
  )\b
`;
