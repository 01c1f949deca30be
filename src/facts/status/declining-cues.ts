/** Verbs that govern an order's name and keep it from being made ("refrained from", "drew the line at"), those that only look so, and what is put off by "if". */
import { DURATION } from '../../text/figures/durations.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import type { StatusCue } from './status-cue.js';

/** From a verb to the order it governs: what it is done to ("a plea for a"), how it would be made ("making a"). */
const OBJECT = sourceOf`
  (?: (?:
      the|an?|any|such|this|that|his|her|their|its|both|either|further|full|new|formal|separate|lengthy|lifetime
      |indefinite|interim|making|imposing|granting|ordering|passing|adding|to|make|impose|grant|order|crown'?s?
      |prosecution'?s?|prosecutor'?s?|police|cps|mrs?|ms|miss|[a-z-]{2,20}'s|be|being|have|having|see|seeing|mobile
      |phones?|laptops?|tablets?|devices?|computers?|images?|applications?|requests?|bids?|pleas?|calls?|demands?
      |attempts?|invitations?|pressure|efforts?|need|idea|notion|prospect|suggestion|possibility|option|issue|question|topic|matter|of|for
      |with|[a-z]+-(?:year|month)|\d+[- ](?:year|month)
    )
  ){0,9} ?$
`;
/** Behind an order's name what it is about: "order in respect of the phone". */
const NAMED = '(?: orders?)?(?: (?:of|for|over|re|on|in (?:respect|relation) (?:of|to)) [^.;,:(-]{1,40}?)?';
const BENCH = '(?:court|bench|magistrates?|justices|judge|dj|jps?|chair(?:man|woman)?)';
const PARTY = '(?:crown|cps|prosecution|prosecutors?|pros|police|officers?)';

/** In order: the first that is said counts. */
export const DECLINING_CUES: readonly StatusCue[] = [
  {
    // a denial of what would stand against it: "no hesitation in making", "could not but make", "no reason not to make"
    status: 'made',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:
        (?:no|without|little) hesitation (?:in|about)|(?:did|do|does) not hesitate (?:to|in)
        |(?:no|little) (?:choice|option|alternative) but to|(?:could|can)(?: ?not|n't) but
        |nothing (?:to prevent|against)|no (?:good )?reason (?:not to|why (?:we|it|they|i|the ${BENCH}) should not)
      )(?: (?:make|making|impose|imposing|grant|granting|order|ordering))?
      (?: (?:an?|the|this|such an?|[a-z]+-year))* $
    `,
    decided: true,
  },
  {
    status: 'not_made',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:
        (?:stop(?:ped|s|ping)?|fell|falls?|falling|came up) short (?:of|at)
        |(?:refrain|desist|abstain|recoil|demur)(?:ed|s|ing)? from
        |(?:
          held|holds?|holding|drew|draws?|drawing|backed|backs?|backing|pulled|pulls?|stepped|shied|shies|shrank
          |shrinks|turned|steered|steers|stayed|stays|kept|keeps
        )(?: (?:back|away|clear|well|firmly|very|off|out))+ (?:from|of)
        |(?:drew|draws?|drawing) (?:the|a) line (?:at|under)|(?:baulk|balk|stuck|stick)(?:ed|s|ing)? at
        |dispens(?:e|ed|es|ing) with|(?:did|do|does|managed?) without|saw off|rebuff(?:ed|s)|spurn(?:ed|s)
        |discount(?:ed|s|ing)|forwent|forgo(?:es|ne)?|withh(?:eld|olds?)|thought better of|gave up on
        |had no (?:appetite|use|time) for|set (?:its|their|his|her) face against|(?:left|leaves) out
      )${OBJECT}
    `,
    decided: true,
  },
  {
    // "the court did not address deprivation", "failed to deal with it": it was not reached, and so not made
    status: 'not_made',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:(?:did|do|does)(?: ?not|n't)|never|(?:fail|omitt|neglect)ed to|forgot to)(?: (?:even|ever|then|also|specifically|formally))* (?:
        (?:consider|address|discuss|mention|reach|explor)(?:ed|e)?|rais(?:e|ed)|contemplated?|deal(?:t)? with|touch(?:ed)? (?:up)?on
        |turn(?:ed)? to|look(?:ed)? at|c[ao]me to|g[eo]t (?:a?round )?to|go into|gone into
      )${OBJECT}
      |\b(?:nobody|no[ -]?one|neither (?:side|party|advocate|the [a-z]+))(?: (?:at|in|on) [^.;,]{1,30})? (?:
        mention|address|rais|suggest|consider|thought (?:of|about)|asked (?:about|for)|spoke (?:of|about)
      )(?:ed|s)?${OBJECT}
      |\b(?:court|bench|magistrates|justices|judge|chair(?:man|woman)?|legal advis[eo]r|clerk|we|i|they|prosecut(?:ion|or)|crown|cps) (?:
        (?:has|have|had|also|then|simply|again|both) )*(?:forgot(?:ten)?|overlooked|omitted|neglected|passed over|missed)(?: (?:about|all about))?${OBJECT}
    `,
    unlessAfter:
      /^[^.;]{0,60}\b(?:appropriate|necessary|proportionate|right|just|justified|needed|required|warranted|fair|merited|but|again|yet|applications?)\b/i,
    decided: true,
  },
  {
    // "would not hear of a restraining order", "could not be persuaded to make one": a ruling
    status: 'refused',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:would|will|could|can|did|does|do|was|were|are|is|am|shall)(?: ?not|n't) (?:
        (?:be )?(?:
          hear of|countenance|contemplate|entertain|consider|sanction|stretch to|go along with|grant|allow|approve
          |accept|(?:be )?(?:drawn|moved|tempted|pushed|talked) into
          |(?:be )?(?:persuaded|moved|convinced|tempted|attracted|keen|in favour|prepared|minded)
        )(?: (?:to|by|of|on|that|into))?
        |feel (?:able|justified|comfortable|it (?:right|necessary|appropriate|proper|fair))(?: to)?
        |(?:think|believe|feel|find|consider) (?:that )?(?:you|he|she|they|it|we|i) (?:
          need|needs|needed|require|requires|required|merit|merits|deserve|deserves
        )
      )${OBJECT}
    `,
    unlessAfter: /^[^.;]{0,60}\b(?:but (?:it|they|he|she|the) (?:did|made|granted))/i,
    decided: true,
  },
  {
    // "did not grant the order you had asked for", "rejected the order sought": of what was asked for, a ruling
    status: 'refused',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:
        (?:not|n't|never) (?:(?:going|prepared|willing|minded|able|persuaded|satisfied) to |be )?
        |(?:declin\w+|refus\w+) to )
      (?:
        mak(?:e|ing)|impos(?:e|ing)|grant(?:ing)?|order(?:ing)?|giv(?:e|ing)(?: (?:you|him|her|them))?
        |approv(?:e|ing)|allow(?:ing)?
      ) (?:the |an? |any )$
    `,
    onlyAfter: regexOf('i')`
      ^(?: orders?)?(?: (?:that|which))?(?: (?:you|he|she|they|it|we|(?:the )?[a-z]+)(?: (?:had|has|have))?)? (?:
        sought|requested|applied for|asked(?: it| us| them| the court)? for
      )\b
      |^(?: orders?)? for which\b
    `,
    decided: true,
  },
  {
    // "that a restraining order is needed and we so order"
    status: 'made',
    where: 'after',
    pattern: regexOf('i')`
      ^${NAMED}[^.;]{0,60}?(?:,|,? and|;) (?:accordingly )?(?:we|i|the ${BENCH}|it|they) (?:
        so (?:order|direct|rul)(?:s|ed)?\b
        |accept(?:s|ed)? (?:that|the) (?:invitation|submission|application|request)\b
        |(?:do|does|did)(?: so\b|(?=\W*$|[.;]))|(?:(?:ma(?:de|kes?)|grant(?:s|ed)?|impose[sd]?) (?:one|it)\b)
      )
      |^(?: orders?)?[^.;]{0,60}? (?:and|but) (?:then |therefore |so |duly )?(?:made|makes?|imposed|granted) (?:
      one|it)\b
    `,
    unlessBefore: /\b(?:not|no(?! doubt)|n't)\b[^.;]{0,20}$/i,
    decided: true,
  },
  {
    // "invited to make a restraining order and we decline", "having considered one, made none", "which the bench would not make"
    status: 'refused',
    where: 'after',
    pattern: regexOf('i')`
      ^${NAMED},? (?:
        (?:(?:but|and|then|yet|which) )?(?:(?:we|i|it|they|he|she|(?:the )?${BENCH}) )?
        (?:ma(?:de|kes?|king)|impos(?:ed?|es|ing)) (?:none|no such orders?)\b(?! (?:for|as to) costs)
        |(?:and|but|yet|an? (?:invitation|request|application) (?:that|which)|which|that) (?:
        we|i|it|they|he|she|(?:the )?${BENCH}) (?:
          declines?|declined|refuse[sd]?|reject(?:s|ed)?
          |(?:would|did|could|will|does|do|can)(?: ?not|n't) (?:make|grant|impose|order|accept|do so|allow)
          |(?:would|did|could|will|does|do|can)(?: ?not|n't)(?=\W*$)
        )(?! to (?:adjourn|hear))
      )
    `,
    unlessBefore: /\b(?:no|without)(?: [a-z]+)? (?:applications?|requests?)\b/i,
    decided: true,
  },
  {
    // "it would be wrong to make", "too late for", "not a case for"
    status: 'refused',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:
        (?:would be|is|was|were|seems?|felt|seemed|be) (?:(?:quite|simply|plainly|wholly|far|altogether|rather) )?(?:
          wrong(?: in principle)?|unjust|unfair|disproportionate|inappropriate|excessive|oppressive|unnecessary
          |premature|pointless|otiose|too (?:late|early|much|soon)|a step too far|going too far
        )(?: for (?:us|the ${BENCH}))?(?: (?:to|for))
        |(?:not|n't) (?:an?|the|one|the sort of|the kind of) (?:case|matter|situation|offence)(?: (?:
          for|in which|where|that (?:calls|called|cries|merits)|which (?:calls|called|cries|merits))
        )
      )(?: (?:out|for))?${OBJECT}
    `,
    decided: true,
  },
  {
    // "nor would the court order the destruction of"
    status: 'refused',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:nor|neither) (?:would|did|will|could|does|do|can) (?:the )?(?:${BENCH}|we|i|they|it)(?: (?:
        make|order|grant|impose|direct|allow|see|consider|agree to)
      )+${OBJECT}
      |\b(?:declin\w+|lack\w*|refus\w+|no|without) jurisdiction (?:on|over|in|for|to|as to)${OBJECT}
    `,
    decided: true,
  },
  {
    // "deprivation | none", "forfeiture = 0", "restraining order crossed out"
    status: 'not_made',
    where: 'after',
    pattern:
      /^(?: orders?)?(?: ?(?:\/|\||=|,|\() ?(?:none|nil|zero|nought|false|0)\)?\W*$|(?: box)?(?: (?:is|was))?,? (?:not ticked|un-?ticked|crossed (?:out|through)|struck (?:through|out)|deleted|scored out)\W*$)/i,
    unlessBefore: /\b(?:appeal|earlier|previous|existing|made)\b[^.;]{0,40}$/i,
    decided: true,
  },
  {
    status: 'not_made',
    where: 'before',
    pattern:
      /\bno (?:box|tick|entry|result|answer)(?: (?:was|is))?(?: (?:ticked|made|entered|recorded|given))? (?:for|against|beside|under|next to)(?: (?:an?|the|any))? $/i,
    decided: true,
  },
  {
    // "falls outside our powers"
    status: 'refused',
    where: 'after',
    pattern:
      /^(?: orders?)? (?:falls?|lies|is|was|would be|fell|lay) (?:well |quite |clearly )?(?:outside|beyond|outwith) (?:our|its|their|the court's|the bench's|the) (?:powers?|jurisdiction|remit|gift)\b/i,
    decided: true,
  },
  {
    // "seemed to us excessive"
    status: 'refused',
    where: 'after',
    pattern:
      /^(?: orders?)? (?:seem(?:s|ed)|strikes?|struck|appear(?:s|ed))(?: to)? (?:us|me|the (?:court|bench|magistrates|judge))(?: (?:as|to be|quite|rather|wholly|far too|too)){0,3} (?:excessive|disproportionate|unnecessary|draconian|harsh|inappropriate|oppressive|wrong|unfair|unjust|much)\b/i,
    decided: true,
  },
  {
    // "nothing to deprive him of"
    status: 'not_made',
    where: 'before',
    pattern:
      /\b(?:nothing|nowt|no (?:items?|property|devices?|goods|things?))(?: (?:here|left|else|seized|held|now))*(?: (?:to|that (?:we|it|the court) (?:can|could)|for (?:it|us|the court) to))?(?: be)? ?$/i,
    onlyAfter: /^(?: (?:him|her|them|the defendant))?(?: (?:of|from (?:him|her|them)))?\W*(?:$|[.,;])/i,
    decided: true,
  },
  {
    // "not a restraining order case"
    status: 'not_made',
    where: 'before',
    pattern: /\b(?:not|n't|never) an? $/i,
    onlyAfter: /^(?: orders?)? (?:case|matter|situation|offence)\b/i,
    decided: true,
  },
  {
    // "RO - insufficient evidence", "would be too much"
    status: 'refused',
    where: 'after',
    pattern: new RegExp(
      String.raw`^${NAMED} ?[-:(,] ?(?:(?:insufficient|inadequate|not enough|lack of|no (?:sufficient |admissible )?)(?: ?(?:evidence(?! (?:(?:is|was|has been|being) )?(?:offered|called|adduced|given|heard|tendered|available))|power|basis|grounds?|jurisdiction|merit|nexus|link))\b|too (?:late|early|much|soon|onerous|draconian)|out of time|overkill|disproportionate|excessive)\b|^${NAMED} (?:would be|is|was|were|would have been) (?:(?:far|much|rather|simply|quite) )?(?:too (?:much|late|soon|early|long)(?!,? (?:and|but) (?:granted|made|imposed))|more than (?:we|i|the|it|is|was|this)|beyond (?:what|the)|a step too far|over the top|going too far|overkill|wrong|out of all proportion)\b`,
      'i',
    ),
    decided: true,
  },
  {
    status: 'not_made',
    where: 'after',
    pattern: new RegExp(
      String.raw`^${NAMED} ?[-:(,]? ?(?:(?:is|was) )?(?:dispensed with|done without|passed over|overtaken by events|left out)\b`,
      'i',
    ),
    decided: true,
  },
  {
    // "the prosecutor said she was not instructed to apply for"
    status: 'not_made',
    where: 'before',
    sought: false,
    pattern: regexOf('i')`
      \b(?:
        (?:not|never|n't) (?:been |yet been )?(?:instructed|authorised|asked|told|minded|going|intending)|no instructions
      ) to (?:
        apply|ask|make (?:an? )?(?:application|request)|seek|request|pursue|invite)\b[^.;,]{0,20}$
    `,
    decided: true,
  },
  {
    // "CPS asked re RO - no instructions"
    status: 'not_made',
    where: 'after',
    sought: false,
    pattern: new RegExp(
      String.raw`^${NAMED}[^.;]{0,40}?[-:,(] ?(?:(?:the )?(?:crown|cps|pros\w*) )?(?:(?:has|had|have) )?no instr(?:uctio)?n?'?s?\b`,
      'i',
    ),
    decided: true,
  },
  {
    // "RO cont'd - made 3/3/23"
    status: 'continued',
    where: 'after',
    pattern:
      /^(?: orders?)? ?[-:(,]? ?(?:is |was |to be )?continue[sd](?=\W*$| ?[-:(,.;] ?(?:(?:order )?(?:made|imposed|dated?|of|from)\b|as\b|no\b)|,? \(?(?:made|imposed) (?:on|in|by|\d))/i,
    decided: true,
  },
  {
    // "reviewed, no change"
    status: 'continued',
    where: 'after',
    pattern: new RegExp(
      String.raw`^${NAMED}[ ,:;(-]{1,3}(?:(?:is |was )?(?:reviewed|noted|considered|checked|explained)[ ,:;-]{1,3})?(?:no|without) (?:change|variation|alteration|amendment|action)s?\b(?! (?:app|sought|of plea))|^${NAMED} (?:to |will |shall )?(?:runs? on|carr(?:y|ies) on|stays? (?:as (?:is|it is|before|they are)|in (?:place|force)|put))\b`,
      'i',
    ),
  },
  {
    // "resisted calls for", "turned down a plea for", "failed to persuade the bench to make"
    status: 'refused',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:
        (?:
          (?:resist|reject|refus|declin|dismiss|rebuff|ignor)(?:e?d|es|s|ing)?|turn(?:ed|s) (?:down|away|aside)
          |threw out|throws out|knock(?:ed|s) back|brush(?:ed|es) aside|said no to
        ) (?:
          (?:
            the|an?|any|all|repeated|further|crown'?s?|prosecution'?s?|prosecutor'?s?|police|cps|their|his|her
            |[a-z-]{2,20}'s
          ) ){0,4}
        (?:
          calls?|pleas?(?! for (?:leniency|mercy|clemency|bail|time))|pressure|demands?|invitations?|suggestions?
          |submissions?|arguments?
        )(?: (?:from|by) (?:the )?[a-z]+)? (?:
          for|to (?:make|impose|order|grant)|that (?:it|they|he|she|we) (?:should )?(?:make|impose|order|grant)
        )
        |${PARTY} (?:(?:has|have|had) )?fail(?:s|ed) (?:
          in (?:its|their|an?|the) (?:attempts?|efforts?|bid)
          |to (?:persuade|convince|satisfy|sway|win over)(?: (?:the )?${BENCH}| us| them| me)?
        )(?: (?:to|of|that|on))?
      )${OBJECT}
    `,
    decided: true,
  },
  {
    // "granted every order but the deprivation order"
    status: 'not_made',
    where: 'before',
    pattern: regexOf('i')`
      (?<!\bno )\b(?:all|everything|every|each|both|any)\b[^.;,]{0,50} (?:
        except(?:ing| for)?|save(?: for)?|but|bar|barring|apart from|aside from|other than|excluding
      )(?: (?:the|an?|any|for|that|his|her|their))* $
    `,
    decided: true,
  },
  {
    // "pressed for a deprivation order without success"
    status: 'refused',
    where: 'after',
    pattern: new RegExp(
      String.raw`^${NAMED}(?: [^.;,]{0,40})?,?(?: (?:but|and))? (?:without (?:any )?success|in vain|to no avail|without avail|unsuccessfully|fell on deaf ears|met with (?:a )?refusal|got (?:nowhere|short shrift)|cut no ice|found no favour|found no support|(?:was|were) (?:given|got) short shrift)\b`,
      'i',
    ),
    decided: true,
  },
  {
    status: 'not_made',
    where: 'after',
    pattern: new RegExp(
      String.raw`^${NAMED} (?:(?:did|does|do|has|had|have)(?: ?not|n't)|never|(?:has|had) never) (?:a(?:rises?n?|rose)|follow(?:ed)?|result(?:ed)?|ensue[d]?|materialised?|c[ao]me (?:up|about|into it)|happen(?:ed)?|featured?|figured?|got (?:off the ground|that far|anywhere)|get (?:off the ground|that far|anywhere))\b|^${NAMED}(?: (?:of|for|over|re|in respect of) [^.;,:-]{1,30})? ?[-:,(] ?not (?:this time|on this occasion|in this case|here|for this|for us)\b`,
      'i',
    ),
    decided: true,
  },
  {
    // "CPS don't want RO": nobody asks
    status: 'not_made',
    where: 'before',
    sought: false,
    pattern: regexOf('i')`
      \b${PARTY} (?:
        (?:do|does|did)(?: ?not|n'?t) (?:want|need|require|wish for|desire|press for|push for|call for)
        |(?:is|are|was|were)?(?: ?not|n't| no longer) (?:
          after|looking for|bothered about|interested in|keen on|calling for|pressing for|pushing for
        )
      )${OBJECT}
    `,
    decided: true,
  },
  {
    // "consideration was given to": no order is given
    status: 'unclear',
    where: 'before',
    pattern: regexOf('i')`
      (?<!\bno (?:[a-z]+ )?)\b(?:consideration|thought|attention|regard|weight|time|reasons?) (?:
      (?:was|is|has|have|had|having|been|being|also|now|then) ){0,3}(?:given|paid|devoted)
      (?: (?:to|for|against|over))(?: (?:
        making|imposing|whether|the|an?|any|possibility|question|idea|merits?|need|of|for)
      ){0,5} $
    `,
  },
  {
    // "Issues: RO, costs": what is still to be talked of
    status: 'unclear',
    where: 'before',
    pattern: regexOf('i')`
      (?:
        ^|[.;|] ?
        |\b(?:crown|cps|pros\w*|def\w*|bench|court|sentenc\w+|ancillary|live|outstanding|main|legal|the|other|key) )
      (?:
        issues?|points?|agenda|quer(?:y|ies)|topics?|queries|to-?do|check-?list|reminders?|considerations|headings
        |possibles|options
      )(?: (?:for|at|to|re|on) [a-z ]{1,24}?)?(?: ?\([^)]{0,20}\))? ?[-:] ?[^.;:]{0,60}$
    `,
  },
  {
    status: 'pending',
    where: 'after',
    pattern: new RegExp(
      String.raw`^${NAMED} ?[-:(,]? ?(?:for|to|with|at) (?:the )?(?:(?:sentencing|receiving|next|trial|full|differently constituted|other|DJ's?|crown) (?:bench|court|judge|tribunal|magistrates|hearing|justices|list)|(?:trial|sentencing|resident) judge)\b`,
      'i',
    ),
  },
  {
    // "a restraining order will be made only if the complainant attends"
    status: 'pending',
    where: 'after',
    pattern: new RegExp(
      String.raw`^${NAMED},? (?:will|would|is to|shall|to) (?:only )?be (?:made|imposed|granted|considered|sought)[^.;,]{0,30}? (?:only )?(?:if|should|when|once|in the event|on conviction|upon conviction|subject to|provided|depending)\b|^${NAMED},? only (?:if|when|once|on|after)\b(?! (?:the )?(?:images|data|phone|device))`,
      'i',
    ),
  },
  {
    // "drafted but the Crown withdrew its application"
    status: 'pending',
    where: 'after',
    pattern: new RegExp(
      String.raw`^${NAMED} (?:(?:is|was|has been|had been|being) )?(?:drafted|drawn up|prepared|typed|circulated)(?! (?:and|,|by the (?:court|clerk)))\b(?![^;]{0,100}\b(?:no|not|none)\b)`,
      'i',
    ),
  },
  {
    // "appeal dismissed; deprivation order upheld"
    status: 'continued',
    where: 'after',
    pattern: new RegExp(
      String.raw`^${NAMED} (?:(?:is|was|has been) )?(?:upheld|affirmed|confirmed on appeal|left undisturbed)\b`,
      'i',
    ),
    unlessBefore: /\b(?:applications?|requests?|bids?|objections?)\b[^.;]{0,40}$/i,
  },
  {
    // "RO 2y if convicted"
    status: 'unclear',
    where: 'after',
    pattern: regexOf('i')`
      ^${NAMED}(?: (?:for |of )?${DURATION})?(?: (?:for|of|over|re|on|in respect of) [^.;,]{1,30}?)?,? ?
      (?:if|should|upon|in the event of|in case of)(?: (?:
        there is |there be )?(?:he|she|they|d|def\w*|the defendant|a|any)
      )?(?: (?:is|be|are|later|subsequently|to be)){0,3} (?:
      convict(?:ed|ion)|found guilty|guilty|pleads? guilty|g plea)\b(?! (?:by|at|on|in)\b)
    `,
  },
  {
    status: 'pending',
    where: 'after',
    pattern: new RegExp(
      String.raw`^${NAMED},? ?[-:(]? ?(?:subject to|depend(?:s|ing|ent) (?:up)?on|await(?:s|ing)?) (?:the |any |an? |further |final |crown'?s? |police |cps )*(?:instructions|views?|wishes|complainants?|victims?|crown|cps|prosecution|evidence|argument|submissions|legal argument|confirmation|terms|wording|drafting|outcome|report|psr|statement|application)\b`,
      'i',
    ),
  },
  {
    status: 'pending',
    where: 'before',
    pattern: /\b(?:terms|wording|conditions|length|duration|details|extent|scope|draft) of (?:an?|the|any) $/i,
    onlyAfter:
      /^(?: orders?)?[^.;,]{0,40} (?:to be|tba|tbc|not (?:yet )?(?:agreed|settled)|will be|yet to be|still to be) ?(?:agreed|settled|decided|drafted|finalised|confirmed|considered|determined)?/i,
  },
];
