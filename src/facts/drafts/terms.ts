/** What a restraining order forbids or requires, in the seven terms the contract knows. */
import { gated } from '../../text/patterns/gated.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import { RESTRAINING_TERMS, type RestrainingTerm } from '../clause.js';
import type { TermsRead } from '../rule.js';

const FORBIDS = sourceOf`
  (?:
    prohibitions?|cannot|can't|unable to|not|must not|mustn't|shall not|may not|do not|don't|does not|prohibited from
    |forbidden (?:from|to)|forbids?|barred from|banned from|prevent(?:s|ed|ing)?|precluded|disallowed|stopped
    |prohibits?|prohibiting|banning|bans|bars|stops|barring|forbidding|stopping
    |restrain(?:ing|s) (?:him|her|them|the (?:defendant|offender))|restrained from|refrain from|no|never|nothing
    |n\/c|nor
  )
`;
const POST = sourceOf`
  (?:
    post(?:s|ing)?|publish(?:es|ing)?|upload(?:s|ing)?|shar(?:e|es|ing)|distribut(?:e|es|ing)|disclos(?:e|es|ing)
    |display(?:s|ing)?|circulat(?:e|es|ing)|disseminat(?:e|es|ing)|re-?post(?:s|ing)?|tweet(?:s|ing)?|tag(?:s|ging)?
    |forward(?:s|ing)?|depict(?:s|ing)?|put(?:ting)? (?:up|online|into circulation)|stream(?:s|ing)?
    |broadcast(?:s|ing)?|make available|making available|postings?|publication|distribution|disclosure
  )
`;
/** The third or later of what one prohibition lists: "from contacting …, from going to …, and from publishing …". */
const POST_ING =
  '(?:posting|publishing|uploading|sharing|distributing|disclosing|displaying|circulating|disseminating|broadcasting|putting (?:up|online))';
const PUT_UP = sourceOf`
  (?:
    photo(?:graph)?s?|images?|films?|videos?|pictures?|pics|footage|recordings?|material|information|content
    |messages?|comments?|anything|details?|about|of|re|sm|\[\w+|references?|statements?|posts?|data|her|him|them
    |[A-Z]|complainant|victim|social media|internet|online|on-?line|facebook|instagram|snapchat|tiktok|whatsapp
    |twitter|websites?|web
  )
`;

const PLACE = sourceOf`
  (?:
    road|street|avenue|lane|close|drive|way|court|house|school|park|place|town|city|station|centre|crescent|gardens
    |terrace|grove|hill|green|square|walk|row|mews|farm|university|college|hospital|shop|pub
  )
`;
/** A person, and not what is theirs ("the complainant's home"). */
const PERSON = gated(
  regexOf('i')`
    ^(?:
      (?:her|him|them)\b(?! [a-z]*(?:home|house|address|work|school|place|property|flat))
      |(?:the |any |said )*(?:
        complainant|victim|protected person|witness|named person|injured party|aggrieved|ip|pp|comp|compl|vic
      )s?\b
      |\[(?:pp|protected person|name|victim|complainant)\w*\]
      |(?:mr|mrs|ms|miss|dr)\.? [a-z][\w'-]*(?: (?!or\b|and\b)[a-z][\w-]+)?
    )(?!'s| home| address)
  `,
);
/** A name in full, or initials. */
const NAME = gated(
  new RegExp(
    `^(?!(?:HER|HIS|THEIR|THE|ANY|THIS|THAT|ITS) )(?:[A-Z]{2}\\b(?! ?\\d)|[A-Z][A-Za-z'-]+ [A-Z][A-Za-z-]+\\b(?! ${PLACE}))(?!'s|'S)`,
  ),
);
const PLACE_NAME = gated(new RegExp(`^[A-Z][a-z]+ (?:[A-Z][a-z]+ )?${PLACE}$`, 'i'));
const RELATION = sourceOf`
  (?:his|her|their) (?:(?:former|ex|estranged|then|own|elderly|current)[- ]){0,2}(?:
    girlfriend|boyfriend|wife|husband|partner|spouse|mother|father|parents?|sister|brother|daughter|son|children
    |neighbours?|family|victim|ex
  )\b(?!'s (?:home|house|address|work|school|flat|street))
`;
const DISTANCE = '(?:within|w\\/in?|closer than|nearer than|less than)';

/** In each, the forbidding words and what is forbidden stand in one prohibition: no full stop or semicolon between. */
const TERMS: readonly (readonly [term: RestrainingTerm, pattern: RegExp])[] = [
  [
    'no_contact',
    regexOf('i')`
      \b${FORBIDS}\b[^.;]{0,60}?\b(?:
        contact(?:ing)?|communicat(?:e|ing|ion)|speak(?:ing)?(?! of\b)|get(?:ting)? in touch
        |send(?:ing)? (?:(?:any|an?|her|him|them|further|or|other|text|voice) ?)*(?:messages?|letters?|texts?|e-?mails?|cards?|gifts?)
        |messag(?:e|ing) (?:her|him|them|the (?:complainant|victim)|m(?:rs?|s|iss)\b|\[)|telephon(?:e|ing)
        |text(?:ing)?|write to
      )\b
      |\b(?:all |any )?contact(?:ing)?\b[^.;]{0,50}? (?:is |are )?
      (?:prohibited|forbidden|banned|not (?:allowed|permitted))\b
      |\bno[- ](?:direct |indirect |further )?contact|\bdir(?:ect)?(?:ly)? ?(?:\/|&|\+) ?ind(?:ir(?:ect)?)?(?:ly)?\b
      |\bnon[- ]contact\b
      |\bnc\b(?= ?
        [-+&,;.]|$| (?:dir|ind|d\/i|w\/|with|\[|to |by |save|any|or |and |v\b|vic|comp|pp\b|ip\b|her\b|him\b)
      )
      |(?<![\w/])n\/c(?![\w/])|\bdim (?:cysylltu|cyswllt)|\b(?:stay|keep) away from (?:${RELATION}|m(?:rs?|s|iss)\b)
      |\b[bp]eidio [âa] ch?ysylltu|\bni (?:chaiff|chewch|ddylai|ddylech|all)[^.;]{0,60}? [cg]?ysylltu
      |\b(?:stay|keep) away from (?:
        (?:her|him|them|the (?:complainant|victim))\b|\[(?:pp|protected|name|victim|complainant)
      )
      |\bfrom (?:[a-z]+ or )?(?:
        contacting|communicating|getting in touch|messaging|telephoning|phoning|texting|speaking to|writing to
      )\b
    `,
  ],
  [
    'no_approach',
    regexOf('i')`
      \b${FORBIDS}\b[^.;]{0,60}?\b(?:
        approach(?:ing)?\b
        |(?:go|come|going|coming) (?:anywhere )?near (?!
          (?:her|his|their) (?:home|house|address|work|workplace|place|flat|school|street|road)
        )(?=
          (?:to )?(?:
            her|him|them|the (?:complainant|victim|protected person)|\[(?:PP|NAME|VICTIM)|[Mm]r?s? |[Mm]iss )
        )
        |follow(?:ing)?\b
      )
      |\bfrom (?:[a-z]+ or )?(?:approaching|following)\b
    `,
  ],
  [
    'exclusion_zone',
    regexOf('i')`
      \b${FORBIDS}\b[^.;]{0,90}?\b(?:
        enter(?:ing)?|attend(?:ing)?
        |go(?:ing)? (?:
          to
          |near(?! (?:
              (?:her|him|them)(?! (?:home|house|address|work|workplace|place|flat|school|street|road)\b)
              |the (?:complainant|victim)|\[(?:PP|NAME|VICTIM)
            )
          )
          |into|on|onto|inside|within(?! (?:a |an )?(?:radius of )?\d)
        )
        |visit(?:ing)?|loiter(?:ing)?|return(?:ing)? to|be (?:in|at|on|inside|found)(?! (?:possession|contact|touch|communication|(?:the|her|his|their|[a-z]+'s) (?:company|presence)|any way))|being (?:in|at)(?! (?:possession|contact|touch|communication|(?:the|her|his|their|[a-z]+'s) (?:company|presence)|any way))
        |remain(?:ing)? (?:in|at)
      )\b
      |\bfrom (?:[a-z]+ or )?(?:
        entering|visiting|attending|loitering|returning to
        |(?:going|coming) (?:
          to|into|on|onto|inside
          |near(?! (?:
              (?:her|him|them)(?! (?:home|house|address|work|workplace|place|flat|school|street|road)\b)
              |the (?:complainant|victim)|\[(?:PP|NAME|VICTIM)
            )
          )
        )
        |being (?:in|at)(?! (?:possession|contact|touch|communication|(?:the|her|his|their|[a-z]+'s) (?:company|presence)|any way))|remaining (?:in|at)
      )\b
      |\bnot (?:to )?(?:go|attend) (?:[a-z0-9'-]+ ){1,3}(?:st|rd|street|road|avenue|ave|lane|close|drive|way|court|crescent|estate)\b
      |\bno (?:entry|entering|attending|attendance)(?: (?:to|at|into))? (?:the |her |his |their )?(?:[A-Z][a-z]|\d|home|address|work)
      |\b(?:stay|keep) (?:off|out of) (?!(?:social|facebook|instagram|the (?:internet|web)|trouble))
      |\bexclu(?:ded|sion)(?: zone)?\b
      |\b(?:barr?|bann?|exclud|prohibit|forbid|ke(?:ep|pt))(?:s|ed|den|ing)?(?: (?:him|her|them|you|the (?:defendant|offender)))? from
      (?: (?!(?:contact|approach|shar|post|publish|com|go)\w*)[a-z'-]+){0,4} (?:
        road|street|avenue|lane|close|crescent|terrace|estate|park|village|town|city|centre|school|college|university|pub|club
        |shop|store|premises|address|house|home|area|postcode
      )\b
      |\b(?:not?|n\/) ?(?:to )?(?:go |be |come |att(?:end)?\b ?)?
      (?:(?:w\/i|w\/in|within) \d{1,4} ?(?:m|metres?|yds?|yards?) )?(?:of )?
      (?:the |her |his |their |v'?s? |ip'?s? )?(?:h\/a|home addr?)\b
      |\bexcl?\.? zone\b|\bno[- ]go\b
      |\b(?:stay|keep) away from (?!
        her\b|him\b|them\b|the (?:complainant|victim|protected person|woman|man|couple|girl|boy|teenager)\b
        |${RELATION}|m(?:rs?|s|iss)\b|\[(?:pp|protected|name|victim|complainant)
      )
      |\b[bp]eidio [âa] (?:mynd|dod|mynychu)\b|\bni (?:chaiff|ddylai|all)[^.;]{0,60}? (?:fynd i|fynychu|ddod i)\b
    `,
  ],
  [
    'no_posting',
    regexOf('i')`
      \b${FORBIDS}\b(?:(?!\bsocial media\b)[^.;]){0,120}?\b(?:
        ${POST}\b(?! (?:letters?|mail|parcels?|a letter|code|cards?))[^.;]{0,90}?\b${PUT_UP}
        |(?:plac(?:e|ing)|put(?:ting)?|leav(?:e|ing)) [^.;]{0,60}?\b(?:
          internet|on (?:fb|insta|ig|sm|snap|x)|online|on-line|social media|facebook|instagram|snapchat|tiktok
          |whatsapp|twitter|websites?|web
        )\b
        |send(?:ing)? (?:to )?(?:
          any(?:body|one|(?: other)? person)|others|(?:any )?third part(?:y|ies)|somebody|someone
        )\b[^.;]{0,40}?\b(?:images?|photo(?:graph)?s?|films?|videos?|pictures?|footage|recordings?)\b
        |send(?:ing)? [^.;]{0,40}?\b(?:images?|photo(?:graph)?s?|films?|videos?|pictures?|footage|recordings?)
        \b[^.;]{0,40}? to (?:any(?:body|one|(?: other)? person)|others?|third|somebody|someone)
        |mak(?:e|ing) (?:an?y? |further )?(?:social media|online|on-line|internet|facebook|instagram) (?:
        posts?|comments?|statements?|references?|mentions?)
        |(?:
          mak(?:e|ing) (?:any )?(?:reference|posts?|comments?)|mention(?:ing)?|refer(?:ring)? to|ref(?:erence)?s? to
          |nam(?:e|ing)|identify(?:ing)?|discuss(?:ing)?|(?:writ(?:e|ing)|comment(?:ing)?|remark(?:ing)?|blog(?:ging)?|tweet(?:ing)?) (?:about|on|upon)
        )[^.;]{0,60}\b(?:online|social (?:media|network\w*)|on-?line|internet|facebook|instagram|snapchat|tiktok|twitter|website)
      )
    `,
  ],
  [
    'no_posting',
    regexOf('i')`
      \b(?:from|or|and) (?:${POST_ING})\b(?=[^.;]{0,90}?\b${PUT_UP})
      (?! (?:letters?|mail|parcels?|a letter|code|cards?))
      |\b${POST_ING}\b(?=[^.;]{0,60}?\b${PUT_UP})[^.;]{0,80}? (?:(?:is|are) )?
      (?:prohibited|forbidden|banned|barred|not (?:allowed|permitted))\b
      |\bno (?:${POST}|social media posts?|posts)\b|\bnot to (?:re-?)?(?:post|publish|upload)(?=\W*$|[.;,])
      |\b(?:no|not) (?:[a-z]+ ){0,4}(?:
        images?|photo(?:graph)?s?|pictures?|videos?|footage|material|content|messages?|information
      )(?: [a-z]+){0,6} (?:to be|be|is to be|may be|shall be) (?:[a-z]+ )?(?:
        posted|published|uploaded|shared|distributed|disclosed|put (?:up|online)
      )\b
      |\bnothing (?:[a-z]+ ){0,2}(?:online|on-line|on (?:social media|the internet|facebook|sm\b))
      |\bno (?:online|on-line|internet|social media) (?:
        references?|mention|comments?|posts?|postings?|messages? about|content|material|re|about
      )\b
      |\b(?:
        ban(?:ned|ning|s)?|barred|barring|forbidd?(?:en|ing|s)|forbids?|prohibit(?:ed|s|ing)|stops?|prevent(?:s|ing)
      ) (?:him |her |them )?(?:from )?${POST}\b(?! (?:letters?|mail|parcels?|code|cards?))
    `,
  ],
  [
    'no_posting',
    /\b(?:posting|social media|publication|(?:image|photo)[- ]sharing) (?:ban|prohibition)\b|\bban on (?:posting|publishing|sharing|uploading)\b/i,
  ],
  [
    'no_posting',
    /\b(?:[pb]eidio|na|nac|ni chaiff|ni chewch|ni ddyl\w+)\b[^.;]{0,80}?\b(?:[cg]h?yhoeddi|h?ostio|[pb]h?ostio|rh?annu|uwchlwytho)\b/i,
  ],
  [
    'delete_images',
    regexOf('i')`
      (?<!\bnot to )(?<!\bnot )\b(?:
        delet(?:e|es|ed|ing|ion)|eras(?:e|ed|ing)|destroy(?:ed|ing)?|remov(?:e|ed|ing)|tak(?:e|ing) down
        |wip(?:e|ed|ing)
      )\b[^.;]{0,60}?\b(?:
        images?|photo(?:graph)?s?|pictures?|videos?|films?|footage|recordings?|material|content|posts?|data
        |accounts?
      )\b
      |(?<!\bnot )\b(?:
        images?|photo(?:graph)?s?|pictures?|videos?|films?|footage|recordings?|material|content|posts?
      )\b[^.;]{0,60}?\b(?:deleted|erased|destroyed|removed|taken down|wiped)\b
    `,
  ],
  [
    'delete_images',
    regexOf('i')`
      \b(?:images?|photo(?:graph)?s?|pictures?|videos?|films?|footage|recordings?|posts?)\b[^.;]{0,120}?\b
      (?:must|shall|ordered to|and to) (?:also )?(?:delete|erase|destroy|remove|take down) (?:
      (?:all|any|every one) of |all |any )?(?:those|them|the ones|that)\b
    `,
  ],
  [
    'delete_images',
    /\b(?:get|gets|getting) rid of (?:every|each|all|any|the)\b[^.;]{0,20}\b(?:cop(?:y|ies)|images?|pictures?|photo(?:graph)?s?|videos?|films?|footage|recordings?|clips?)\b/i,
  ],
  [
    'surrender_devices',
    regexOf('i')`
      (?<!\bnot to )(?<!\bnot )\b(?:
        surrender|hand(?:ing)? (?:over|in|his|her|their|the|any|all)|deliver(?:ing)? up|give up
        |give (?:his|her|their|the|any)|provide
      )\b[^.;]{0,60}?\b(?:
        i ?phones?|phones?|mobiles?|devices?|laptops?|computers?|tablets?|cameras?|hard drives?|sim cards?
      )\b
    `,
  ],
];
const SAID = TERMS.map(([term, pattern]) => [term, gated(pattern)] as const);
/** "within 100 metres of": what stands behind says whether of a person or of a place. */
const AWAY = gated(
  new RegExp(
    `\\b(?:${DISTANCE} (?:an? |the )?[^.;]{1,24}? (?:of|to|from)|(?:stay|keep|remain) (?:at least )?\\d+ ?(?:m|metres?|meters?|yards?|miles?|km|feet) (?:away )?from) `,
    'gi',
  ),
);
/** "not w/i 50m, no posts": a distance of which nothing says from what. */
const BARE_DISTANCE = gated(
  new RegExp(`\\bnot (?:to )?(?:go |be |come )?${DISTANCE} \\d+ ?(?:m|metres?|meters?|yards?|yds)\\b(?=[,.;]|$)`, 'i'),
);
/** A term taken out of an order by a variation. */
const TAKEN_OUT = regexOf('gi')`
  \b(?:
    delet(?:e|es|ed|ing|ion of)|remov(?:e|es|ed|ing|al of)|discharg(?:e|ed|ing)|revok(?:e|ed|ing)|strik(?:e|ing) out
    |omit(?:ting)?|without
  ) (?:the )?(?:conditions?|prohibitions?|terms?|paragraphs?|para|requirements?|clauses?|no)\.? ?(?:no\.? ?)?
  (?:\(?[0-9a-z]{1,2}\)?)?,?(?: ?(?:\([^)]{0,200}\)|(?:not to|prohibiting|preventing|which)[^.;]{0,160}))?
  |\b(?:conditions?|prohibitions?|terms?|paragraphs?|requirements?) (?:no\.? ?)?(?:\(?[0-9]{1,2}\)?)?
  (?: ?(?:\([^)]{0,200}\)|not to[^.;]{0,120}?))? ?(?:is |are |to be |be |was |were )?
  (?:deleted|removed|revoked|discharged|struck out)
`;

const IS_TAKEN_OUT = gated(TAKEN_OUT);

/** Terms spelt out that are none of these. */
const SPELT_OUT = gated(
  /\b(?:following terms:?|(?:must|shall)(?! (?:also )?(?:pay|serve|complete|carry out|do \d|sign|(?:abide by|comply with|obey|observe|adhere to) (?:an?|this|that)\b))|not to|prohibited from|forbidden|order details:?)\s*\S/i,
);

/** The terms said in the words of one order, in the order of the contract's list. */
export function readTerms(words: string, has: TermsRead): readonly RestrainingTerm[] {
  const left = IS_TAKEN_OUT.may(words) ? words.replace(TAKEN_OUT, ' ') : words;
  const terms = new Set<RestrainingTerm>();
  for (const [term, pattern] of SAID) if (pattern.test(left)) terms.add(term);
  for (const term of keptAway(left)) terms.add(term);
  if (terms.size === 0 && SPELT_OUT.test(left)) terms.add('other');
  return RESTRAINING_TERMS.filter((term) => terms.has(term) && (has === 'all' || term === 'delete_images'));
}

const OR_PLACE = gated(
  /^,? (?:or|and|nor) (?:of |from )?(?:her|his|their|any|the) (?:[a-z]+ ){0,2}?(?:home|house|address|work|workplace|place of work|school|property|flat)\b/i,
);

/** A distance is kept from a person (`no_approach`) or from a place (`exclusion_zone`). */
function keptAway(words: string): readonly RestrainingTerm[] {
  if (BARE_DISTANCE.test(words) && !AWAY.every(words).length) return ['no_approach'];
  return AWAY.every(words).flatMap((match): readonly RestrainingTerm[] => {
    const of = words.slice(match.index + match[0].length);
    const person = (PERSON.exec(of) ?? NAME.exec(of))?.[0];
    if (person === undefined || PLACE_NAME.test(person)) return ['exclusion_zone'];
    const andPlace = OR_PLACE.test(of.slice(person.length, person.length + 60));
    return andPlace ? ['no_approach', 'exclusion_zone'] : ['no_approach'];
  });
}

/** A statement that goes on with an order's terms: "Not to contact …", "2. Must delete …", "Defendant to stay away". */
export const TERM_STATEMENT = gated(
  regexOf('i')`
    ^(?:(?:its|the|the order's) (?:terms|conditions|prohibitions) (?:are|were)(?: (?:these|as follows|that|simple))?[:,]? )?
    (?:(?:posting|posts|contact|(?:telerau|amodau)(?: ?\/ ?terms)?|terms?|conditions?|prohibitions?|exclusion|approach|social media|prohibited) ?: ?)?
    (?:and |also |\(?[0-9a-z]{1,2}[.)] ?|\d{1,2} |- ?)*(?:
      (?:the |that )?(?:defendant|offender|he|she|they|def|deft|dft|d(?= (?:not|is|must|shall|may|to)\b)|and|you)
      (?: (?!(?:did|does|do|had|has|have|was|were|would|could)\b)\w+)? )?
    (?:is |are |was |were |also )?(?:
      not(?: to)?\b|nor (?:may|must|shall|can|is)\b|(?:do not|don't|never)\b|keep (?:away|off|out)\b
      |no (?:
        contact|approach\w*|communicat\w+|direct|indirect|enter\w*|go(?:ing)?\b|attend\w*|visit\w*
        |(?:online|on-line|social media|internet)\b|post(?:s|ing)?\b|shar\w+|publi\w+|upload\w*|refer\w+|mention\w*
        |(?:images?|photo\w*|videos?|pictures?)\b
      )
      |non-contact|n\/c|nc |(?:will|are) (?:not|never)\b|will (?:stay|keep|delete|remove|surrender|hand|provide|have no)\b|must|shall|may not|cannot|prohibited|forbidden|barred|banned|prevented|stay away
      |to (?:stay|keep|delete|remove|surrender|hand|provide|give|allow|permit|refrain|have no)|exclusion|excluded
      |terms|prohibitions?|conditions?|including|(?:under|by) (?:the|this|its) (?:order|terms)
      |(?:it|this|that|the order) (?:says|states|provides|means)(?: that)?\b
      |this (?:order )?(?:includes|prohibits|prevents|forbids)|it (?:prohibits|forbids|bans|prevents)
      |the (?:order )?(?:terms|prohibits|forbids|bans|prevents)|restrained from|[bp]eidio|i beidio
      |ni (?:chaiff|chewch|ddylai|all)\b|rhaid|dim |order details|protected person
    )
  `,
);

/** What an order requires, behind what it forbids: "Delete all images of …". */
export const REQUIRES = gated(
  regexOf('i')`
    ^\W*(?:to )?(?:immediately |permanently )?(?:
      delete|remove|take down|erase|wipe|surrender|hand (?:over|in)|give up|deliver up|provide
    )\b
  `,
);
