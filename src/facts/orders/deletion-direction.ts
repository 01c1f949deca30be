import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import { cue } from '../cue.js';
import type { OrderRule } from '../rule.js';

/** In front of an act as something still to be done: "once the images have been", "after police have". */
const STILL_TO_COME = sourceOf`
  (?<=
    \b(?:once|until|till|unless|when|as soon as|after|provided(?: that)?|on condition(?: that)?|subject to)
    \b[^.;]{0,60}?\b(?:have|has|having|are|is|being|be)(?: first| all)?(?: been)? (?:[a-z]+ly )?
  )
`;
/** "once wiped", "when fully deleted". */
const ONCE =
  '(?<=\\b(?:once|until|when|after|if|as soon as) (?:(?:the|all|any|his|her|these|those) )?(?:(?:images?|photos?|videos?|pictures?|data|material|files|footage) )?(?:(?:fully|securely|completely|all|both|then) )?)';
/** A thing behind the participle makes it the past tense of a charge: "on 3 May destroyed a mobile phone". */
const NO_OBJECT = sourceOf`
  (?! (?:
      an?|the|his|her|their|its|my|any|some|several|various|two|three|four
      |\d+(?! ?-?(?:weeks?|wks?|months?|mths?|years?|yrs?|hours?|hrs?|days?)\b)|property|images?|videos?|photo\w*
      |messages?|data|evidence|files?|material|content|[A-Z]\w+'s
    )\b
  )
`;
/** "Have his phone destroyed": the request is read by its verb. */
const NO_REQUEST =
  '(?<!\\b(?:have|having|see|seeing|get) (?:the|his|her|their|any|all|both)(?: [a-z0-9-]+){1,4} [a-z]+)';
/** "Police confirm images deleted": what is reported is not directed. */
const NO_REPORT =
  '(?<!\\b(?:police|oic|officers?|crown|cps|prosecution) (?:(?:has|have|had|also|now) )*(?:confirm|sa[iy]|report|advis|stat|t[eo]l|not|indicat)[a-z]*(?: (?:that|the|court|his|all|both|images?|phones?|devices?|data|has|have|been|was|were|now))* )';
/** "Wiped by police already": it was done before. */
const NOT_BEFORE = '(?!(?: by (?:the )?[a-z]+)?,? (?:already|previously|beforehand)\\b)';
/** "Not necessary as phone wiped by police": a reason tells what has been done already. */
const NO_REASON = "(?<!\\b(?:as|because|since|given(?: that)?|in view of|owing to|due to) (?:[a-z'-]+ ){1,4})";

const ALWAYS = sourceOf`
  (?:
    (?:
      permanently|securely|forensically|irretrievably|retained and|retained by (?:the )?police(?: and|,? then)
      |seized and|confiscated and|fully|remotely|then|both|also|all|now|factory reset and
    ) )*
`;

/** A bare participle is a direction only where it says of what. */
const ANY = ['device', 'images', 'drugs', 'weapon', 'vehicle', 'cash', 'other'] as const;

export const deletionDirection: OrderRule = {
  kind: 'order',
  name: 'deletion-direction',
  type: 'deletion_direction',
  title: 'Direction to delete, wipe or destroy, with no power named',
  provision: 'none named; free-text results (ORD, TEXT, 1000)',
  codes: [],
  shortCodes: [],
  anyOf: [
    'delet',
    "del'd",
    'deld',
    'wip',
    'eras',
    'destr',
    'destruction',
    'factory reset',
    'cleans',
    'purge',
    'scrub',
    'ddinistr',
    'dinistr',
    'dileu',
    'ddileu',
    'dispos',
  ],
  cues: [
    {
      // "a request to have the phone destroyed"
      pattern:
        /\b(?:have|having|see|seeing|get) (?=(?:the|his|her|their|any|all|both)(?: [a-z0-9-]+){1,4} (?:destroyed|crushed)\b)/gi,
      form: 'verb',
      status: 'unclear',
      destroy: true,
      needs: ['device', 'images', 'drugs', 'weapon', 'other'],
    },
    {
      pattern:
        /\b(?:have|having|see|seeing|get) (?=(?:the|his|her|their|any|all|both)(?: [a-z0-9-]+){1,4} (?:wiped|deleted|erased)\b)/gi,
      form: 'verb',
      status: 'unclear',
      needs: ['device', 'images'],
    },
    {
      pattern: new RegExp(
        `\\b(?:to be|be|must be|shall be|will be|would be|are|is|being) ${ALWAYS}destroyed(?: by (?:the )?police)?`,
        'gi',
      ),
      form: 'verb',
      destroy: true,
    },
    {
      pattern: new RegExp(
        `\\b(?:to be|must be|shall be|will be|are to be|is to be) ${ALWAYS}(?:crushed|shredded|incinerated|smashed)(?: by (?:the )?police)?`,
        'gi',
      ),
      form: 'verb',
      destroy: true,
      needs: ['device', 'images', 'drugs', 'weapon', 'vehicle'],
    },
    {
      pattern: new RegExp(
        `\\b(?:to be|be|must be|shall be|are|is|being) ${ALWAYS}(?:disposed of(?: by (?:the )?police)?|deleted|del'?d|dele?t'd|erased|wiped(?: clean)?|factory reset)`,
        'gi',
      ),
      form: 'verb',
    },
    {
      // "his phone had been destroyed under a court order"
      pattern:
        /\bdestroyed (?:under|by|on|following|as a result of) (?:an? |the )?(?:orders? of (?:the )?)?(?:court|magistrates|judge)(?:'s)?(?: orders?)?\b/gi,
      form: 'verb',
      needs: ANY,
      destroy: true,
      firm: true,
    },
    {
      pattern:
        /(?<=\b(?:court|bench|magistrates|justices|judge|we|i)\b[^.;]{0,60})\b(?:police|officers?) should destroy\b/gi,
      form: 'verb',
      needs: ANY,
      destroy: true,
    },
    {
      // "hand over his tablet so police could erase the videos"
      pattern:
        /(?<=\bso (?:that )?(?:the )?)(?:police|officers?) (?:can|could|may|might|would|will) (?:delete|wipe|erase|remove)\b/gi,
      form: 'verb',
      needs: ['device', 'images'],
    },
    {
      pattern: regexOf('gi')`
        \b(?:police|officers?|oic|crown|cps|authorities) (?:
          to|may|shall|must|will|can|are to|is to|be permitted to
          |(?:(?:are|is|were|was) )?(?:told|instructed|ordered|directed|authorised|permitted|allowed) to
        ) (?:\w+ (?:and )?){0,2}destroy\b
      `,
      form: 'verb',
      destroy: true,
    },
    {
      pattern: regexOf('gi')`
        \b(?:police|officers?|oic|crown|cps|authorities|defendant|offender|he|she|def|deft) (?:
          (?:will|shall|must|are to) (?:keep|retain|hold|examine|search)(?: [a-z]+){1,4} and )?
        (?:
          to|may|shall|must|will|can|is to|are to|be permitted to
          |(?:(?:are|is|were|was) )?(?:told|instructed|ordered|directed|authorised|permitted|allowed) to
        ) (?:\w+ (?:and )?){0,2}(?:delete|wipe|erase|dispose of)\b
      `,
      form: 'verb',
    },
    {
      pattern: /\b(?:must|shall|ordered to|directed to|to|and) (?:permanently |securely )?(?:delete|wipe|erase)\b/gi,
      form: 'verb',
    },
    {
      // "must remove the video from the website"
      pattern: regexOf('gi')`
        \b(?:
          must|shall|(?:has|have|is|are|was|were|being) (?:ordered |directed |told |required |instructed )?to
          |(?:ordered|directed|required|instructed) to|(?:police|officers?|defendant|offender|def|deft) to
        ) (?:permanently |securely |immediately |also )?(?:remove|take down|take off)(?= (?:
          all |any |the |these |those |his |her |every )*(?:[a-z]+ ){0,2}
          (?:images?|photo\w*|videos?|recordings?|pictures?|footage)\b
        )
      `,
      form: 'verb',
      needs: ['images'],
    },
    {
      pattern: /\b(?:must|shall|ordered to|directed to|to) (?:permanently |securely )?destroy\b/gi,
      form: 'verb',
      destroy: true,
    },
    {
      pattern: regexOf('gi')`
        \b(?:that|and) (?:the )?(?:defendant|offender|police|officers?|oic|officer in (?:the )?case) (?:\w+ly )?
        (?:delete|wipe|erase)\b
        |\bthen (?:delete|wipe|erase)\b|(?:^|(?<=[.;:,] ))(?:delete|wipe|erase)\b
      `,
      form: 'verb',
    },
    {
      // clerks' "Images: del."
      pattern:
        /(?<=\b(?:images?|imgs?|photos?|pics?|videos?|vids?|footage|recordings?|clips|data|all|material)(?: ?[:,-])? (?:all |to be |both )?)del\b\.?(?! (?:from|by) (?:d|def|deft)\b)/gi,
      form: 'verb',
      needs: ['images', 'other'],
    },
    {
      pattern: /\b(?:to be |for )?destr(?:'?d)?\b\.? by (?:the )?(?:pol(?:ice)?|oic)\b/gi,
      form: 'verb',
      destroy: true,
    },
    {
      pattern:
        /\b(?:that|and|then) (?:(?:the )?(?:defendant|offender|police|officers?|oic|officer in (?:the )?case) )?(?:\w+ly )?destroy\b|(?:^|(?<=[.;:,] ))destroy\b/gi,
      form: 'verb',
      destroy: true,
    },
    {
      pattern:
        /\bremoval of (?=(?:all |any |the |these |those )*(?:[a-z]+ )?(?:images?|photo\w*|videos?|recordings?|pictures?|footage)\b)/gi,
      form: 'noun',
      needs: ['images'],
    },
    {
      pattern: /\b(?:orders? for (?:the )?)?(?:deletion|wiping|erasure)(?: orders?| direction)?(?: of)?\b/gi,
      form: 'noun',
    },
    {
      pattern:
        /(?<=\b(?:orders?|directions?|instructions?|applications?|requests?) (?:[a-z]+ ){0,3})(?:deleting|wiping|erasing)\b/gi,
      form: 'verb',
    },
    {
      pattern: /\b(?:contingent )?(?:orders? for (?:the )?)?destruction(?: orders?)?(?: of)?\b/gi,
      form: 'noun',
      destroy: true,
    },
    {
      pattern: cue`${NO_REASON}${NO_REPORT}(?<!\b(?:had|has|have|having|was|were|been|defendant|he|she|who|already|since) )\bdestroyed\b${NO_REQUEST}${NO_OBJECT}${NOT_BEFORE}`,
      form: 'verb',
      needs: ANY,
      destroy: true,
    },
    {
      pattern: cue`${NO_REASON}${NO_REPORT}(?<!\b(?:had|has|have|having|been|defendant|he|she|who|already|since) )\b(?:deleted|wiped|erased)\b${NO_REQUEST}${NO_OBJECT}${NOT_BEFORE}`,
      form: 'verb',
      needs: ANY,
    },
    {
      pattern: cue`(?:${STILL_TO_COME}|${ONCE})(?:deleted|wiped(?: clean)?|erased|factory reset)\b`,
      form: 'verb',
      needs: ANY,
      firm: true,
    },
    {
      pattern: regexOf('gi')`
        (?<=
          \b(?:after|once|when|until|before|provided(?: that)?) (?:the )?
          (?:police|officers?|oic|officer in (?:the )?case) (?:have |has )?(?:[a-z]+ly )?
        )(?:deleted|wiped|erased|scrubbed|delete|wipe|erase)\b
      `,
      form: 'verb',
      needs: ANY,
      firm: true,
    },
    {
      pattern: regexOf('gi')`
        (?<=
          \b(?:once|until|after|when) (?:the )?(?:police|officers?|oic|htcu|they)(?: have| has| had)? (?:
          first |securely |permanently )?
        )(?:removed|deleted|wiped|erased)(?= (?:all|any|the|his|her|every|those|these|from)\b)
        |(?<=\b(?:once|after|when)\b[^.;]{0,60})\b(?:removed|taken off)
        (?= by (?:the )?(?:police|officers?|oic|htcu|hi-?tech|digital))
      `,
      form: 'verb',
      needs: ['images'],
      firm: true,
    },
    {
      pattern: cue`\b(?:to be|be|must be|shall be|is|are) ${ALWAYS}(?:cleansed|scrubbed|purged|sanitised|reformatted|formatted|reset)\b(?: to factory settings)?`,
      form: 'verb',
      needs: ['device'],
    },
    {
      pattern:
        /(?<=\bto be\b[^.;]{0,40}\band (?:all |any |the )?(?:[a-z]+ )?(?:images?|imgs|photos?|videos?|recordings?|pictures?|material) )(?:removed|deleted|wiped|erased)\b/gi,
      form: 'verb',
      needs: ['images'],
      firm: true,
    },
    {
      pattern: cue`(?:${STILL_TO_COME}removed|\b(?:to be|must be|shall be|to come) ${ALWAYS}(?:removed|taken off|off)\b(?! by (?:him|her|the defendant)))`,
      form: 'verb',
      needs: ['images'],
    },
    {
      // "the court directs that the images be removed from his account"
      pattern: regexOf('gi')`
        (?<=
          \b(?:orders?|ordered|directs?|directed|requires?|required|rules?|ruled)(?: that)? (?:
          all|any|the|these|those|his|her|every) [^.;]{0,50}\bbe (?:permanently |securely |immediately )?
        )(?:removed|taken down|taken off)\b(?! by (?:him|her|the defendant))
      `,
      form: 'verb',
      needs: ['images'],
    },
    {
      // what a handler of the thing is told to do next: "police to retain it for 28 days and then to dispose of it"
      pattern:
        /(?<=\b(?:police|officers?|oic)\b[^.;]{0,90}\b(?:and|then) (?:(?:then|thereafter|afterwards) )?(?:to )?)(?:dispose of|purge|scrub|cleanse|factory reset)\b/gi,
      form: 'verb',
      needs: ANY,
    },
    {
      pattern: regexOf('gi')`
        \b(?:police|officers?(?: in (?:the )?(?:case|charge))?|oic|defendant|offender|def|deft|he|she) (?:
        to|may|shall|must|is to|are to|ordered to|was ordered to) (?:[a-z]+ly )?
        (?:purge|scrub|cleanse|clean|sanitise|factory[- ]reset)\b(?! (?:up|the (?:streets?|graffiti|premises)))
      `,
      form: 'verb',
      needs: ['device', 'images'],
    },
    {
      // "ordered to hand over his laptop so the images could be removed"
      pattern: regexOf('gi')`
        (?<=
          \b(?:ordered|directed|told|must|to|shall) (?:to )?
          (?:surrender|hand|give|turn|deliver|provide|produce|disclose)\b[^.;]{0,110}\b
          (?:so(?: that)?|in order that|to allow) (?:
            all |any |the |her |his |these |those |intimate |private |indecent )*
          (?:images?|photo\w*|videos?|recordings?|pictures?|footage|it|they|data) (?:can|could|may|might|will|to) b
          e )
        (?:removed|deleted|wiped|erased|taken off)\b
      `,
      form: 'verb',
      needs: ['images', 'device'],
      firm: true,
    },
    { pattern: /\bfactory resets?(?: of)?\b(?! (?:and )?(?:wiped|deleted|erased))/gi, form: 'noun', needs: ['device'] },
    { pattern: /\b(?:yn )?cael ei d?dd?inistrio\b/gi, form: 'verb', needs: ANY, destroy: true },
    { pattern: /\b(?:i'?w |a'i |a'u )?d?dinistrio\b/gi, form: 'verb', destroy: true },
    {
      pattern:
        /\bi'?w d?dileu\b|\bdileu\b|(?<=\b(?:rhaid|gorchymyn i(?:'?r)?|gorchmyn\w+|cyfarwydd\w+)\b[^.;]{0,60} )(?<!\bwedi(?:'i| ei) )ddileu\b/gi,
      form: 'verb',
    },
  ],
  unless: [
    {
      because: 'the prompt that asks how it is to be done, and another answer than destruction',
      pattern: /^destruction ?\/ ?dispose of ?\/ ?deal with ?\/ ?sell ?[:-]? ?(?!destr|$)/i,
      where: 'after',
    },
    {
      because: 'the prompt that asks who is to do it',
      pattern: /\bspecify who is to destroy$/i,
      where: 'before',
    },
    {
      because: 'what its owner has given up, the police may do with as they like',
      pattern:
        /\bdisclaim[^.;]{0,120}\b(?:police|officers?) (?:may|can) (?:now |then )?(?:dispose of|destroy|keep) (?:it|them)\b/i,
      where: 'statement',
    },
    {
      because: 'a part of an order or of a document is struck out, and no image',
      pattern: regexOf('i')`
        (?:delet\w*|eras\w*|remov\w*)(?: of)? (?:the |of )?(?:
          words?|paragraphs?|paras?|conditions?|clauses?|prohibitions?|terms?|requirements?|restrictions?
          |references?|sentences?|entr(?:y|ies)|names?|address
        )\b
        |\b(?:paragraphs?|paras?|conditions?|clauses?|prohibitions?|terms?|requirements?|restrictions?) (?:
        \d{1,2}|[a-h]|\(\w\)|one|two|three)(?: (?:and|&|to) \d{1,2})? (?:
        (?:is|are|was|were|to be|be|now|hereby) ){0,2}(?:deleted|erased|removed)
      `,
      where: 'statement',
    },
    {
      because: 'promised, tried, forced or asked of somebody, and ordered by nobody',
      pattern: regexOf('i')`
        \b(?:
          (?:promis|offer|attempt|threaten|want|plann?|intend|forc|pressur|persuad|claim|begg?|manag|pretend|vow)
          (?:e|s|es|ed|d|ing)?
          |tr(?:y|ied|ies|ying)
          |(?:asked|told) by (?:the |his )?(?:
            police|officers?|her|victim|complainant|woman|girlfriend|ex-partner|former partner|wife|mother|friends?
          )
          |ask(?:ed|s|ing)?
        )(?: (?:her|him|them|the (?:victim|complainant|woman|girl|man)))?(?: (?:that )?(?:he|she) would)?(?: not)? (?:
        to )?(?:[a-z]+ly )?(?:delete|wipe|erase|destroy|dispose of|remove)$
      `,
      where: 'before',
    },
    {
      because: 'what became of what somebody posted',
      pattern:
        /\b(?:posted|shared|sent|uploaded|published|took|taken|circulated|messages?|posts?)\b[^.;]{0,60}\b(?:which|that)(?: (?:were|was|had|have|been|he|she|they|later|then|since|subsequently|already|quickly|soon)){1,4} (?:deleted|removed|erased|wiped)$/i,
      where: 'before',
    },
    {
      because: 'ordered on an earlier day',
      pattern:
        /\b(?:had|has|was|were)(?: previously| already)?(?: been)? (?:ordered|told|directed|required)(?: (?:back )?in (?:[a-z]+ )?(?:19|20)\d\d| last (?:year|month)| previously| (?:\d+|two|three|several) (?:years|months) (?:ago|earlier)) to (?:delete|wipe|erase|destroy|remove)$/i,
      where: 'before',
    },
    {
      because: 'somebody would not do it',
      pattern:
        /\b(?:he|she|they|who|defendant|offender|deft?|d)(?: had| has| then| also| repeatedly)* (?:refus(?:ed|es)|declin(?:ed|es)|fail(?:ed|s)) to (?:[a-z]+ly )?(?:delete|wipe|erase|destroy|remove)$/i,
      where: 'before',
    },
    {
      because: 'somebody did it',
      pattern:
        /\b(?:was|were|been) (?:then |later |already )?(?:deleted|wiped|erased|destroyed|removed) by (?:the )?(?:complainant|victim|woman|girl|her|him|his [a-z]+|defendant)\b/i,
      where: 'statement',
    },
    {
      because: 'a prohibition, not a direction',
      pattern: regexOf('i')`
        \bnot to (?:[a-z]+ly )?(?:delete|wipe|erase|alter|destroy)\b
        |\b(?:not (?:to )?(?:be )?|never|without|nor|refrain from|prohibited from) (?:\w+ ){0,4}
        (?:delet(?!ion)|wip|eras(?!ure)|alter)
        |\bfrom (?:\w+ ){0,4}(?:deleting|wiping|erasing|altering)
        |\b(?:can|could|may|might|will|would)(?: ?not|n't| never)(?: [a-z]+){0,2} be (?:[a-z]+ly )?
        (?:delet|wip|destroy|eras|remov)\w*$
      `,
      where: 'before',
    },
    {
      because: 'somebody would have it done',
      pattern:
        /\b(?:i|she|he|they|we|who|victim|complainant)(?: (?:just|only|still|also|really|now))? (?:wants?|wanted|wish(?:es|ed)?|would like|hopes?|hoped)(?: (?:for|to (?:have|see)))?(?: [a-z]+){1,4} (?:to be )?(?:deleted|wiped|erased|destroyed|removed)$/i,
      where: 'before',
    },
    {
      because: 'threatened',
      pattern: /\bthreaten(?:ed|s|ing)?\b[^.;]{0,120} to (?:delete|wipe|erase|destroy)$/i,
      where: 'before',
    },
    {
      because: 'there is nothing to do it to',
      pattern:
        /\b(?:nothing|none|no (?:further |other )?(?:images?|pictures?|photo\w*|videos?|material|content|files?|data|copies|messages))(?: (?:left|there|further|more|remaining))? to (?:delete|wipe|erase|destroy|remove)$/i,
      where: 'before',
    },
    {
      because: 'a change to an order',
      pattern:
        /\b(?:prohibitions?|conditions?|requirements?|paragraphs?|terms?) (?:\d+ )?(?:is |are |was |were |to be )?(?:deleted|removed)/i,
      where: 'statement',
    },
    {
      because: 'words of a charge that is amended',
      pattern: regexOf('i')`
        \b(?:delet|eras|remov)(?:ed|ion|ing|e) (?:of [^.;]{1,60} )?(?:from|in) (?:the |this |that |each |his |her )?
        (?:[a-z]+ ){0,3}(?:
          charges?|informations?|counts?|indictment|particulars|wording|summons|allegations?|complaint|record
        )\b
        |\b(?:charges?|informations?|counts?|indictment|particulars|summons|allegations?) (?:is |was |be |to be )?
        (?:amended|varied)\b
      `,
      where: 'statement',
    },
    { because: 'the history of use', pattern: /^.{0,30}\b(?:history|such history|logs?)\b/i, where: 'after' },
    {
      because: 'what was done, not what is directed',
      pattern: regexOf('i')`
        \b(?:
          had|(?:has|have)(?! to\b)|having|after|before|by|when|who|claimed|said|threaten(?:ed|ing|s)?|admitted
          |(?<!\b(?:police|officers?|oic) (?:(?:are|is|were|was) )?)(?<!
            \b(?:court|bench|judge|magistrates?|justices|is|was|were|been|also|then) )
          told
          |tried to|attempted to|attempts? to|trying to|failed to
        ) (?:
          (?:he|she|they|that|already|since|then|the|defendant|images|to|have|had|been|was|were|phone|messages) ){0,5}
        (?:delet|destroy|wip|eras)\w*$
      `,
      where: 'before',
    },
    {
      because: 'an animal',
      pattern: /\bdogs? (?:\w+ )?(?:to )?be destroyed|\bdestruction of (?:the |a )?(?:dog|animal)|animal/i,
      where: 'statement',
    },
    {
      because: 'criminal damage as charged',
      pattern: /\b(?:criminal damage|destroyed or damaged|destroy or damage|damaging|without lawful excuse)\b/i,
      where: 'statement',
    },
    {
      because: 'an undertaking or a consent',
      pattern: /\b(?:undert(?:akes?|aking|ook)|consents?|consented|agree[sd]?|voluntarily)\b/i,
      where: 'before',
    },
  ],
  has: { property: true },
  examples: [
    {
      text: "Dileu'r delweddau o'r ffôn.",
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'made', property: ['images'] }],
    },
    {
      text: 'Police are directed to destroy the phone and all images on it.',
      clauses: [
        { kind: 'order', type: 'deletion_direction', status: 'made', destroy: true, property: ['device', 'images'] },
      ],
    },
    {
      text: 'Mr Jones was ordered to hand over his laptop so the images could be removed.',
      clauses: [
        { kind: 'order', type: 'surrender_direction', status: 'made', property: ['device'] },
        { kind: 'order', type: 'deletion_direction', status: 'made', property: ['images'] },
      ],
    },
    {
      text: 'Application for deletion order: court has no such power.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'refused' }],
    },
    {
      text: 'Court directs police to remove images from seized device.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'made', property: ['images'] }],
    },
    {
      text: 'Deprivation not necessary as phone wiped by police.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made', property: ['device'] }],
    },
    {
      text: 'The force said the tablet had been destroyed under a court order.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'made', property: ['device'], destroy: true }],
    },
    {
      text: 'She asked him to delete the videos but he would not.',
      clauses: [],
    },
    {
      text: 'The videos do not have to be deleted.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'not_made', property: ['images'] }],
    },
    {
      text: 'Campaigners say courts should order the deletion of intimate images in every case.',
      clauses: [],
    },
    {
      text: "Magistrates declined the prosecution's request to have the phone destroyed.",
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'refused', property: ['device'] }],
    },
    {
      text: 'The police will keep his phone and will delete any pictures of you before giving it back to him.',
      clauses: [
        { kind: 'order', type: 'deletion_direction', status: 'made', property: ['images'] },
        { kind: 'order', type: 'property_return', status: 'made', property: ['device'] },
      ],
    },
    {
      text: 'The tablet will be crushed.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'made', destroy: true, property: ['device'] }],
    },
    {
      text: 'Deprivation order: camera\nTo be disposed of by: Chief Constable',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'Laptop to be returned once officers have removed the images.',
      clauses: [
        { kind: 'order', type: 'property_return', status: 'made', conditional: true, property: ['device'] },
        { kind: 'order', type: 'deletion_direction', status: 'made', property: ['images'] },
      ],
    },
    {
      text: 'Tablet to be given back to owner once the pictures are removed by police.',
      clauses: [
        { kind: 'order', type: 'property_return', status: 'made', property: ['device'], conditional: true },
        { kind: 'order', type: 'deletion_direction', status: 'made', property: ['images'] },
      ],
    },
    {
      text: 'Gorchymyn bod y gliniadur yn cael ei ddinistrio.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'made', property: ['device'], destroy: true }],
    },
    {
      text: 'None of the videos need be wiped, he said.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'not_made', property: ['images'] }],
    },
    {
      text: 'Police to wipe the phone of all images before return to defendant.',
      clauses: [
        { kind: 'order', type: 'deletion_direction', status: 'made' },
        { kind: 'order', type: 'property_return', status: 'made' },
      ],
    },
    {
      text: 'Handset seized by police to be destroyed.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'made', property: ['device'], destroy: true }],
    },
    {
      text: 'It is ordered that the images on the laptop be securely deleted.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'made', property: ['images'] }],
    },
    { text: 'He had deleted the messages before his arrest.', clauses: [] },
    { text: 'Bail condition: not to delete any internet history.', clauses: [] },
    {
      text: 'Bailed with conditions: not to contact victim, not to delete any data from phone, to surrender passport.',
      clauses: [{ kind: 'outcome', type: 'remanded' }],
    },
    {
      text: 'Order for destruction of the phone and laptop.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'made', property: ['device'], destroy: true }],
    },
    {
      text: 'The phone is to be wiped by police and then returned to the defendant.',
      clauses: [
        { kind: 'order', type: 'deletion_direction', status: 'made', property: ['device'] },
        { kind: 'order', type: 'property_return', status: 'made', property: ['device'] },
      ],
    },
    {
      text: 'It is ordered that the defendant delete all images of the complainant from his phone and iCloud by 12/05/2025.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'made', property: ['images'] }],
    },
    {
      text: 'ORD - Order (Disposal)\nIt is ordered that mobile phone exhibit ABC/1 be destroyed by Police.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'made', property: ['device'], destroy: true }],
    },
    {
      text: 'The phone will be destroyed.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'made', property: ['device'], destroy: true }],
    },
    {
      text: 'Remanded in custody. Conditions if bailed: not to enter Slate Road, to surrender all devices.',
      clauses: [{ kind: 'outcome', type: 'remanded' }],
    },
    { text: 'Phone retained by police. No further order.', clauses: [] },
    {
      text: 'A judge ordered the destruction of his mobile phone and imposed a 10-year sexual harm prevention order.',
      clauses: [
        { kind: 'order', type: 'deletion_direction', status: 'made', property: ['device'], destroy: true },
        { kind: 'order', type: 'shpo', status: 'made', period: 'P10Y' },
      ],
    },
    {
      text: 'The images must be deleted from all his devices, the court ordered.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'made', property: ['images'] }],
    },
    {
      text: 'If phone not collected within 28 days police to destroy.',
      clauses: [
        {
          kind: 'order',
          type: 'deletion_direction',
          status: 'made',
          property: ['device'],
          conditional: true,
          destroy: true,
        },
      ],
    },
    {
      text: 'Police are permitted to destroy the seized hard drives.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'made', property: ['device'], destroy: true }],
    },
    {
      text: 'He admitted deleting the images when police arrived. No order for the phone to be destroyed.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'not_made', property: ['device'] }],
    },
    {
      text: 'Bail varied: condition not to contact witness removed. Devices to be surrendered to police as a condition of bail.',
      clauses: [],
    },
    { text: 'Without lawful excuse destroyed a mobile phone of a value unknown belonging to another.', clauses: [] },
    {
      text: 'Disclosed private sexual photographs with intent to cause distress; phone seized on arrest.',
      clauses: [],
    },
    {
      text: 'Phone destroyed by consent, no order made.',
      clauses: [{ kind: 'order', type: 'disclaimer', status: 'made', property: ['device'] }],
    },
    {
      text: 'Offender to delete all intimate images from any device in his possession within 7 days and confirm to Probation.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'made', property: ['images'] }],
    },
    {
      text: 'No direction for the videos to be wiped.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'not_made', property: ['images'] }],
    },
    {
      text: 'No direction that the camera be wiped.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'not_made', property: ['device'] }],
    },
    {
      text: 'The court gave no direction about deleting the photographs.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'not_made', property: ['images'] }],
    },
    {
      text: 'Laptop to be returned after police have deleted the videos.',
      clauses: [
        { kind: 'order', type: 'property_return', status: 'made', property: ['device'], conditional: true },
        { kind: 'order', type: 'deletion_direction', status: 'made', property: ['images'] },
      ],
    },
    {
      text: 'Camera to be returned to owner when wiped by police.',
      clauses: [
        { kind: 'order', type: 'property_return', status: 'made', property: ['device'], conditional: true },
        { kind: 'order', type: 'deletion_direction', status: 'made', property: ['device'] },
      ],
    },
    {
      text: 'On 7 May destroyed a camera belonging to another.',
      clauses: [],
    },
    {
      text: 'Between 2 and 9 June deleted photographs from her tablet.',
      clauses: [],
    },
    {
      text: 'The defendant has signed a disclaimer for the tablet and the police may dispose of it.',
      clauses: [{ kind: 'order', type: 'disclaimer', status: 'made', property: ['device'] }],
    },
    {
      text: 'Police may dispose of the tablet.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'made', property: ['device'] }],
    },
    {
      text: 'Photographs on the tablet to be erased.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'made', property: ['images'] }],
    },
    {
      text: 'Court declined to direct deletion of the videos.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'refused', property: ['images'] }],
    },
    {
      text: 'Police to keep the tablet for 56 days then destroy.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'made', property: ['device'], destroy: true }],
    },
    {
      text: 'Videos to be taken down from the website and deleted.',
      clauses: [{ kind: 'order', type: 'deletion_direction', status: 'made', property: ['images'] }],
    },
  ],
};
