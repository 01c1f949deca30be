/** The words by which a text says what became of an order: each with a direction and a reach, strongest first. */
import { MONTH_NAME } from '../../text/figures/month-names.js';
import { gated } from '../../text/patterns/gated.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import { WELSH_NO } from '../../text/welsh-answers.js';
import { NO_PROGRAM } from './clerks-short-forms.js';
import { DECLINING_CUES } from './declining-cues.js';
import type { StatusCue } from './status-cue.js';

/**
 * Words that may stand between a cue and the order it governs ("application [by the Crown for a] deprivation order").
 * Bounded and apart by single spaces, so that no text can make the search slow.
 */
const LINK_WORD = sourceOf`
  (?:
    an?|any|the|exercis(?:e|ing)|powers?|to|for|of|or|nor|and|in|on|by|be|is|as|such|him|his|her|them|their|its|re
    |respect|regard|regarding|relation|relating|concerning|against|under|with|also|either|both|make|making|made
    |grant|granting|impos(?:e|ing)|order(?:s|ed|ing)?|direct(?:s|ed|ing)?|directions?|deletion|applications?|apply
    |requests?|further|formal|full|final|interim|new|ancillary|additional|separate|lifetime|indefinite|proposed
    |favour|subject|that|this|need|crown(?:'s)?|prosecution(?:'s)?|cps|police|defendant|offender|s\.?\d+\w*|section
    |\d+|sa|sentencing|act|five|two|three|four|ten|one|twelve|\d+[- ]?(?:year|yr|month|y|m)|[a-z]+-(?:year|month)
    |yrs?|years?|months?|forfeiture|deprivation|destruction|restraining|phone|laptop|devices?|images|property|be
    |made|have|having|mrs?|ms|miss|[a-z-]{2,20}'s|yr?|cais|am|g?orchymyn|gan|erlyniad
  )
`;
const LINK = `(?:[ :,|]{1,2}(?:re:|${LINK_WORD})(?![\\w])){0,12}[ :|-]*["']?$`;
/** Between a change and the order of earlier date that it changes: "extended an existing". */
const OF_OLD =
  '(?: (?:the|an?|his|her|their|this|that))*(?: (?:existing|current|previous|earlier|original|old|same|lifetime|indefinite|[a-z]+-year|\\d+-year)){1,3} $';
/** As `LINK` for a refusal to name nothing but the order itself. */
const NO_LINK = sourceOf`
  (?: (?:
      further|formal|full|separate|ancillary|additional|new|interim|lifetime|indefinite|orders?|applications?
      |requests?|such|making|imposing|granting|for|of|or|nor|and|an?|any|the|to|be|is|was|re|in|respect|make|made
      |given|giving|specific|directions?|instructions?
      |(?:compensation|costs|confiscation|restraining|deprivation|forfeiture|destruction)
      (?=,? (?:or|nor|and(?! an? (?!.{0,20}\b(?:refused|sought)))|/)|,)
      |need|requirement|necessity|property|s\.?\d+|section|\d+|power|intention|g?orchymyn|[a-z]+-(?:year|month)
    )(?!\w)
  ){0,7} ?$
`;

const ASKED = sourceOf`
  (?:
    (?<=\b(?:crown|prosecution|prosecutors?|police|cps|pros) (?:had |has |have )?)want(?:ed|s)?|applications?
    |begg(?:ed|ing)|begs?|implor(?:ed|es|ing)|urg(?:ed|es|ing)|appl(?:y|ies|ied|ying)|${NO_PROGRAM}apps?\b\.?|seek(?:s|ing)?
    |sought|request(?:s|ed|ing)?|ask(?:s|ed|ing)?|invit(?:es?|ed|ing)|(?<!\bin an? )bids?
  )
`;

/** Both answers of a printed form, and neither struck out nor followed by one. */
const UNFILLED = sourceOf`
  \b(?:
    yes ?\/ ?no|y ?\/ ?n
    |(?:made|granted|allowed|imposed|ordered) ?\/ ?(?:
      not (?:made|granted|allowed|imposed|ordered)|refused|dismissed|declined|not
    )
    |refused ?\/ ?(?:granted|made|allowed)|not made ?\/ ?made
  )(?: ?\/ ?(?:refused|adjourned|withdrawn|reserved|n\/a|not (?:applicable|applied for|sought)))*\b(?!
    [ )*?]*[:=-]* ?["']?(?:yes|no|none|y|n|x|made|not|granted|refused|ordered|adjourned|withdrawn|✓|✗)(?:\b|$)
  )
`;

/** A plea for an order: a plea can be one of guilt, too, or one for leniency. */
const PLEA_FOR = sourceOf`
  pleas?(?= (?:
    that|(?:from|by) (?:the )?(?:crown|cps|prosecut|police)|to
    |for(?! (?:
      leniency|mercy|clemency|bail|time|an? (?:adjournment|non-custodial|community|short|light|suspended|lesser|lower)
    ))\b
  ))
`;

/** First match wins. `before` patterns end where the order's own words begin; `after` patterns run on to the end of its clause. */
export const CUES: readonly StatusCue[] = [
  {
    // "Had the Crown asked we would have granted a": nobody did
    status: 'not_made',
    where: 'before',
    sought: false,
    pattern:
      /\bhad (?:the )?(?:crown|cps|prosecution|prosecutors?|police|anyone|anybody|somebody|it|they|one) (?:only |ever )?(?:(?:been )?(?:asked|applied|requested|sought)(?: (?:for )?(?:one|it|an order))?|made (?:an|such an|the) (?:application|request))\b[^.;]{0,30}\bwould have\b[^.;]{0,40}$/i,
  },
  {
    // "Prosecutor to consider whether to seek a": nobody has asked yet
    status: 'unclear',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:crown|cps|prosecution|prosecutors?|pros|police)(?: (?:is|are))? (?:to|will|must|shall) (?:
      now |first |then )?(?:consider|decide|confirm|indicate|clarify|review|state|say|reflect on|inform the court|notify the court) (?:whether|if) [^.;]{1,60}$
    `,
    unlessBefore: /\b(?:adj\w*|put (?:off|over|back)|listed|stood over)\b/i,
  },
  {
    // "the restraining order imposed at the Crown Court continues until 2028": an order of earlier date
    status: 'continued',
    where: 'after',
    pattern: regexOf('i')`
      ^(?: orders?)? (?:(?:which|that) (?:was|had been) )?(?:made|imposed|granted|issued|dated|passed|obtained|given) (?:at|by|in|on|of|last|against)\b[^.;,]{0,70},? (?:
      (?:is|will|does) (?:to )?)?(?:continues?|remains?|stands?|stays?|runs? on|(?:be )?still in (?:force|place)|in (?:force|place) still)\b
      (?! (?:away|out|outdoors|indoors))
    `,
  },
  {
    // "which he was prohibited from doing by a restraining order": the words of a charge
    status: 'breached',
    where: 'before',
    pattern:
      /\bwhich (?:he|she|they|the defendant) (?:was|were|is|had been) (?:prohibited|forbidden|barred|banned|restrained)(?: from doing)? (?:by|under) (?:an?|the|his|her|that)(?: (?:interim|said|existing))? $/i,
  },
  {
    // "has a restraining order against him": one that is in being
    status: 'continued',
    where: 'before',
    pattern: /\b(?:has|have|had|holds?)(?: (?:also|already|still|now))? (?:an?|the) (?:[a-z]+-year )?$/i,
    onlyAfter:
      /^(?: orders?)? (?:in place |in force )?against (?:him|her|them|the (?:defendant|offender)|m(?:rs?|s) [a-z'-]+)(?=\W*$|[.,;])/i,
  },
  {
    // "rejected the prosecution's argument that the phone [should be forfeited]"
    status: 'refused',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:reject|dismiss|refus|disagree|discount|unpersuaded)\w*(?: (?:with|by))?(?: (?:the|that|this|an?))* (?:crown|cps|prosecution|prosecutor|police)(?:'s?)? (?:arguments?|submissions?|contentions?|suggestions?|case|view|invitation) that [^.;,]{0,40}$
    `,
    decided: true,
  },
  {
    // "sought one but did not pursue it"
    status: 'withdrawn',
    where: 'after',
    pattern:
      /^[^.;]{0,40}\b(?:but|and)(?: (?:it|they|he|she|then|later|has|have|had|the (?:crown|prosecution|cps)))* (?:(?:did|do|does|would|is|are|was|were) ?(?:not|n't)|no longer|decided not to|chose not to|elected not to) (?:pursu(?:e|es|ed|ing)|press(?:es|ed|ing)?|persist(?:s|ed|ing)? (?:in|with)|proceed(?:ed|ing)? with|continue(?:d)? with) (?:it|that|this|the (?:application|request))\b/i,
    decided: true,
  },
  {
    // "will apply for an order when he is sentenced", "application to be made at sentence for"
    status: 'pending',
    where: 'before',
    pattern:
      /\b(?:crown|cps|prosecution|prosecutors?|police|they|it|we)(?: (?:say|says|said)(?: that)?(?: (?:they|it|he|she))?)? (?:will|would|shall|intends? to|intended to|plans? to|proposes? to|is to|are to) (?:then |also |formally )?(?:apply for|seek|ask(?: the court)? for|request)(?: (?:an?|the|any|further|[a-z]+-year))* $/i,
    onlyAfter:
      /^[^.;]{0,80}\b(?:when|once|after|at) (?:he|she|they|the (?:defendant|next|adjourned|final|sentencing)|sentenc(?:e|ed|ing)|trial|the crown court)\b/i,
  },
  {
    status: 'pending',
    where: 'before',
    pattern:
      /\bapplications? (?:is |are )?(?:to|will) be (?:made|lodged|renewed|served|issued|submitted|filed)\b[^.;]{0,50} (?:for|to)(?: (?:an?|the|any|further))* $/i,
  },
  {
    // "asked whether an order had been applied for and were told that it had not"
    status: 'not_made',
    where: 'after',
    sought: false,
    pattern:
      /^(?: orders?)? (?:had been|has been|was|were|is|would be) (?:applied for|sought|requested|asked for)\b[^.;]{0,30}\b(?:and|but) (?:(?:was|were|is|are|had been) (?:told|informed|advised)|the (?:answer|reply) (?:was|is)) (?:that )?(?:(?:it|one|none|there|they) (?:had|has|was|were|did|does|is) ?(?:not|n't)\b|none\b|no\b)/i,
  },
  {
    // "made in the family proceedings": another court's
    status: 'continued',
    where: 'after',
    pattern:
      /^(?: orders?)? (?:(?:which|that) (?:was|had been) )?(?:made|imposed|granted|obtained|issued) (?:in|by|at) (?:the |an? )?(?:family|civil|county|high|other|another|different|earlier|previous|separate) (?:[a-z]+ )?(?:proceedings|courts?|cases?|matter)\b/i,
  },
  {
    // "granted to the extent that the phone is [forfeited]"
    status: 'made',
    where: 'before',
    pattern:
      /\b(?:granted|allowed|succeeds?|succeeded)(?: only)? (?:to the extent|in so far|insofar|so far) (?:that|as) [^.;,]{0,60}$/i,
    decided: true,
  },
  {
    // "considered both and make neither"
    status: 'refused',
    where: 'after',
    pattern:
      /\b(?:and|but) (?:(?:we|i|they|he|she|it|(?:the )?(?:court|bench|magistrates|justices|judge)|then|will|would) )*(?:ma[kd]es?|impos(?:e|es|ed)|grant(?:s|ed)?|order(?:s|ed)?|allow(?:s|ed)?) (?:neither|none)(?: of (?:them|these|those))?(?=\W*$|[.,;]| (?:as|because|since)\b)/i,
    unlessBefore: /\b(?:no|not|nor|neither|nobody|never)\b[^.;]*$/i,
    decided: true,
  },
  {
    // "asked for an order but she had changed her mind, and none was made"
    status: 'not_made',
    where: 'after',
    pattern:
      /^(?: orders?)?[^.;]{0,160}?,? (?:and|so|but|yet),? (?:in the (?:end|event) )?(?:none|no (?:such )?(?:order|one)) (?:was|were|has been|is)(?: then| in the (?:end|event))? (?:made|imposed)\b/i,
    unlessBefore: /\b(?:no|not|never|nor|neither|nobody|n't)\b/i,
    decided: true,
  },
  {
    // "asked whether the Crown wanted it forfeited, the prosecutor said she had no instructions"
    status: 'not_made',
    where: 'after',
    sought: false,
    pattern:
      /^[^.;]{0,60}?,? (?:but )?(?:the )?(?:prosecut(?:or|ion)|crown|cps)(?: (?:said|replied|answered))?(?: that)?(?: (?:it|he|she|they))? (?:has|had|have) no instructions\b/i,
    decided: true,
  },
  {
    // "SHPO draft not agreed - list 30 mins": its wording is still open
    status: 'pending',
    where: 'after',
    pattern:
      /^(?: orders?)? (?:draft|terms|wording|conditions)(?: (?:is|are|was|were))? (?:not (?:yet )?|still to be |to be |un)agreed\b/i,
    decided: true,
  },
  {
    // "Crown asked re dep - not instructed"
    status: 'not_made',
    where: 'after',
    sought: false,
    pattern:
      /^(?: orders?)? ?[-:,] ?(?:(?:but|is|are|was|were|has|had) )*(?:not instructed|no instructions|without instructions)\b/i,
    decided: true,
  },
  {
    // "his sentence, including the deprivation order, was upheld on appeal"
    status: 'continued',
    where: 'after',
    pattern:
      /^(?: orders?)?,?(?: [^.;]{0,40}?)? (?:upheld|confirmed|affirmed|left (?:alone|undisturbed|unchanged))(?: in full)? (?:on|after|following|by) (?:an? |the |his |her )?(?:appeal|crown court|court of appeal|high court)\b/i,
    decided: true,
  },
  {
    // "it was recorded in error that a forfeiture order had been made"
    status: 'not_made',
    where: 'before',
    pattern:
      /\b(?:recorded|entered|shown|noted|stated|reported|said) (?:in error|by mistake|erroneously|mistakenly|wrongly|incorrectly) (?:that|as)(?: (?:an?|the|there (?:was|is) an?))? $|\b(?:erroneously|mistakenly|wrongly|incorrectly) (?:recorded|entered|noted|stated|reported) (?:that|as)(?: (?:an?|the))? $/i,
    decided: true,
  },
  {
    // "Dep - JJs say no"
    status: 'refused',
    where: 'after',
    pattern:
      /^(?: orders?)? ?[-:,] ?(?:the )?(?:jjs?|jps?|bench|court|mags|magistrates|justices|judge|dj) (?:say|said)s? no\b(?! (?:more|further))/i,
    decided: true,
  },
  {
    status: 'made',
    where: 'after',
    pattern:
      /^(?: orders?)? ?[-:,] ?(?:the )?(?:jjs?|jps?|bench|court|mags|magistrates|justices|judge|dj) (?:say|said)s? yes\b/i,
    decided: true,
  },
  {
    // "no question of a deprivation order"
    status: 'not_made',
    where: 'before',
    pattern: /\bno question of(?: (?:making|imposing|having))?(?: (?:an?|any|such an?))? $/i,
  },
  {
    // "neither application succeeded (forfeiture, restraining order)"
    status: 'refused',
    where: 'before',
    pattern:
      /\b(?:neither|no|none of the)(?: of the)? applications? (?:succeed\w*|prevail\w*|(?:was|were|has been|have been) (?:granted|allowed|successful))\b[^.;]{0,60}$/i,
    decided: true,
  },
  {
    // "Deprivation order: yes / no", "made / not made", "granted/refused*": a form that nobody filled in
    status: 'unclear',
    where: 'after',
    pattern: new RegExp(`^[^.;]{0,40}?${UNFILLED}`, 'i'),
  },
  {
    status: 'unclear',
    where: 'before',
    pattern: new RegExp(`${UNFILLED}[^.;:]{0,20}[:-] ?(?:an? |the )?$`, 'i'),
  },
  {
    // "Deprivation order: see court file"
    status: 'unclear',
    where: 'after',
    pattern: regexOf('i')`
      ^(?: orders?)? ?[:-] ?(?:see|refer(?:red)? to|check|consult|as (?:per|in)|details? (?:in|on)) (?:the )?
      (?:court |case |bench |legal adviser'?s? |back of )?(?:notes?|file|register|record|clerk)\b
    `,
  },
  {
    status: 'breached',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:
        breach(?:e[sd]|ing)?|b ?\/(?= ?(?:o |of )?$)|ignor(?:ed|es|ing)|flout(?:ed|s|ing)|defied|defy(?:ing)?|disobey(?:ed|s|ing)
        |violat(?:ed|es|ing)|brch(?:'?d)?|br(?:oke|oken|eaks|eaking)
        |(?:fail(?:ed|ing|ure|s)?|refus(?:ed|ing|al)) to comply|non-?compliance|contravened|contravening
        |contravention|(?:did|do|does|doing|done|committ(?:ed|ing)) (?:
          an? act|acts?|actions?|something|some ?thing|anything|things|what|that which|that)\b.{0,60}\b(?:prohibited|forbidden|barred|banned)
      )(?: (?:of|with|by))?(?: (?:
          an?|the|his|her|their|any|by|requirements?|terms?|conditions?|prohibitions?|of|interim|post-conviction
          |non-conviction|existing|current|\d+|two|three|counts?
        )
      )*? ?$
    `,
  },
  {
    status: 'breached',
    where: 'after',
    pattern: regexOf('i')`
      ^(?: orders?)?,? (?:(?:which|that) )?(?:he|she|they|the (?:defendant|offender)) (?:has |have |had )?
      (?:now |then |since |later |repeatedly |also )*(?:
        breached|broke|broken|flouted|ignored|disobeyed|defied|violated
      )\b
      |^(?: orders?)?,? (?:breached|broke|flouted|ignored|disobeyed|defied|violated) (?:it|the order|that order|its (?:terms|conditions))\b
      |^[^.;]{0,80}\b(?:when|before|and|but|then) (?:(?:he|she|they|the (?:defendant|offender)) )?(?:has |have |had )?
      (?:then |later |soon |promptly )?(?:breached|broke|flouted|ignored|disobeyed|defied|violated) it\b
      |^(?: orders?)? (?:made|imposed|granted|dated|of|issued)\b[^.;]{0,90}?\b(?:\d{4}|\d{2}|court)(?: (?:was|has been|is|had been|then))? breached\b
      |^[^.;,]{0,30}\b(?:breached|breach (?:proved|admitted|found(?! not))|contravened)\b
      |^ breach(?:es)?\b(?! (?:will|could|may|can|would|hearing|proceedings))
    `,
  },

  {
    // "the order he is accused of breaking", "SHPO - breach x3"
    status: 'breached',
    where: 'after',
    pattern: regexOf('i')`
      ^(?: orders?)? (?:that |which )?(?:he|she|they|the (?:defendant|offender)) (?:
      is|was|are|were|has been|had been) (?:
        accused of|charged with|convicted of|guilty of|said to have|alleged to have|in
      ) (?:breach|break|broken|ignor|flout|disobey|def)\w*
      |^(?: orders?)? ?[-:] ?(?:breach(?:es|ed)?|brch)\b(?! (?:
        will|could|may|can|would|hearing|proceedings|of (?:this|the) order)
      )(?![^.;]{0,20}\b(?:not (?:proved|found|made out|admitted)|denied|dismissed))
    `,
  },
  {
    // "not sought, court imposes 5 years of its own motion"
    status: 'made',
    where: 'after',
    pattern: regexOf('i')`
      \b(?:court|bench|magistrates|justices|judge|dj)(?: (?:then|also|nevertheless|nonetheless|still|has|have))* (?:
      impos|ma[kd]|grant|order|pass)\w*\b(?! no\b)[^.;]{0,40} of (?:its|their|his|her) own (?:
      motion|volition|accord|initiative)\b
    `,
    decided: true,
  },
  {
    status: 'quashed',
    where: 'before',
    pattern: new RegExp(
      `\\b(?:quash(?:e[sd]|ing)?|set(?:ting)?(?:s)? aside|rescind(?:ed|s|ing)?|overturn(?:ed|s|ing)?|annull(?:ed|ing)|quashing of)(?: on appeal)?${LINK}`,
      'i',
    ),
  },
  {
    // "on appeal the Crown Court removed the deprivation order"
    status: 'quashed',
    where: 'before',
    pattern: regexOf('i')`
      \bappeal\b[^.;]{0,80}\b(?:remov|revers|struck|strik|cancell|lift|discharg|revok)\w*(?: (?:out|down))?
      (?: (?:the|his|her|their|that|this|an?)){0,2} $
      |\b(?:crown court|high court|court of appeal|appeal court|appeal judges?|recorder)
      (?: (?:has|have|had|then|also))* (?:removed|reversed|struck (?:out|down)|cancelled)
      (?: (?:the|his|her|their|that|this|an?)){0,2} $
    `,
    decided: true,
  },
  {
    // "revoked the deprivation order on appeal"
    status: 'quashed',
    where: 'before',
    pattern: /\b(?:revok|remov|discharg|lift|cancel|revers)\w*(?: (?:the|his|her|their|that|this|an?|yr?))* $/i,
    onlyAfter: /^(?: orders?)? (?:on|following|after) appeal\b/i,
    decided: true,
  },
  {
    // "deprivation order revoked on appeal"
    status: 'quashed',
    where: 'after',
    pattern:
      /^(?: orders?)?(?: (?:of|for|over|re) [^.;,]{1,40}?)? (?:(?:is|was|were|has been) )?(?:revoked|removed|discharged|lifted|struck (?:out|down)|cancelled|reversed) (?:on|following|after|by) (?:an? |the |his |her )?(?:appeal|crown court)\b/i,
    decided: true,
  },
  {
    status: 'quashed',
    where: 'after',
    pattern: regexOf('i')`
      ^(?: orders?)?[^.;]{0,60}?\b(?<!\bnot )(?:
        (?:made|recorded|entered|imposed|shown|resulted) (?:in error|by mistake|erroneously)
        |(?:removed|deleted|struck|expunged) from the (?:record|register)|(?:was|is) (?:a mistake|an error)
      )\b
    `,
    unlessBefore: /\breplac(?:es|ed|ing) (?:the|that|an?) $/i,
    decided: true,
  },
  {
    // "deprivation falls away on the acquittal", "the application for forfeiture falls away": what was asked for has nothing left to stand on
    status: 'not_made',
    where: 'after',
    pattern: regexOf('i')`
      ^(?: orders?)?(?: (?:applications?|requests?))?(?: (?:therefore|accordingly|thus|now|also|consequently|must|will|then|simply))* (?:
      falls?|fell|lapse[sd]?|goes|went)(?: away| with it)? (?:on|with|following|after|upon|given|in (?:view|light) of|as|because|since|now that|once)\b
      [^.;]{0,50}\b(?:
        acquit\w*|not guilty|dismiss\w*|discontinu\w*|withdr\w+|disclaim\w*|no evidence|conviction|found|charge
      )\b
      |^(?: orders?)? (?:applications?|requests?)(?: (?:therefore|accordingly|thus|now|also|then))* (?:falls?|fell) away\b
    `,
    decided: true,
  },
  {
    status: 'not_made',
    where: 'before',
    pattern: /\b(?:applications?|requests?|bid)(?: by (?:the )?[a-z]+)? (?:for|under|to)\b[^.;]{0,30}$/i,
    onlyAfter: /^(?: orders?)?(?: (?:therefore|accordingly|thus|now|also|consequently|then))* (?:falls?|fell) away\b/i,
    decided: true,
  },
  {
    status: 'quashed',
    where: 'after',
    pattern: regexOf('i')`
      \b(?:quashed|set aside|rescinded|overturned|annulled|struck down)\b
      |^(?: orders?)?(?: (?:therefore|accordingly|thus|now|also|consequently|must|will))* (?:
      falls?|fell|lapses|goes)(?: away| with it| too)?(?=\W*$|[.,;])
    `,
    decided: true,
  },

  {
    status: 'discharged',
    where: 'before',
    pattern: regexOf('i')`
      (?<!\bto )(?<!\bfor )(?<!\bof )(?<!\b(?:conditional|absolute|cond\.?|abs\.?) )\b(?:
        discharg(?:e[sd]?|ing)|revok(?:e[sd]?|ing)|revocation of|cancel(?:led|s|ling)?|terminat(?:e[sd]?|ing)
        |lift(?:ed|s|ing)
      )(?! conditional)(?:${LINK}|${OF_OLD})
    `,
    decided: true,
  },
  {
    // "Sentence varied under s.142: deprivation order added", "… removed"
    status: 'made',
    where: 'after',
    pattern: /^(?: orders?)?(?: (?:is|was|now|hereby|to be))* (?:added|inserted|included)\b/i,
    decided: true,
  },
  {
    status: 'discharged',
    where: 'after',
    pattern:
      /^(?: orders?)?(?: (?:is|was|now|hereby|to be))* (?:removed|deleted|struck out|taken out|expunged)\b(?! (?:from|by) (?:his|her|the|all|any) (?:phone|device|account))/i,
    decided: true,
  },
  {
    // "replaced with a new one"
    status: 'discharged',
    where: 'after',
    pattern:
      /^(?: orders?)? (?:(?:is|was|has been|to be|be|hereby) )*(?:replaced|superseded) (?:by|with) (?:an? |the )?(?:new|fresh|further|longer|replacement) (?:order|one)\b/i,
    decided: true,
  },
  {
    // "brought the restraining order to an end"
    status: 'discharged',
    where: 'before',
    pattern: /\b(?:brought|brings?|put)(?: (?:the|his|her|their|that|this|an?)){1,2} $/i,
    onlyAfter: /^(?: orders?)? to an end\b/i,
    unlessAfter: /\b(?:refused|declined|adjourned|withdrawn|dismissed)\b/i,
    decided: true,
  },
  {
    status: 'discharged',
    where: 'after',
    pattern: regexOf('i')`
      ^(?!.{0,60}\bnot (?:be )?(?:discharged|revoked))(?![^.;(]{0,40}\b(?:dismissed|refused)\b[^.;]{0,60}\()[^;]{0,120}?(?<!
        conditionally |absolutely |conditional |to be |applies to have |order )
      \b(?:
        discharged(?! conditionally| absolutely)|revoked|cancelled|terminated|lifted|lapsed
        |no (?:further |more )?effect|no longer (?:has|have|of|in) (?:any )?(?:effect|force)
        |(?:has|had|have) (?:now |since |long )?(?:expired|run out)|(?<=[-:,(] ?)(?:now )?expired(?=\s*(?:[.;,)]|$))
        |(?<=^(?: orders?)?(?: (?:from|of|dated) [^.;,]{1,30})? )expired(?= (?:last|in|on|at|after|before|since|\d)|\W*$|[.;,])|ceases? to have effect|order to cease
        |brought to an end|lapses|(?:came|come|comes) to an end
        |(?:ended|ran out|expired|lapsed) (?:on|in|last|when)(?! (?:default|breach))
      )\b
    `,
    decided: true,
  },

  ...DECLINING_CUES,
  {
    // "forgot to apply": nobody asked
    status: 'not_made',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:
        (?:crown|cps|prosecution|prosecutors?|pros|advocate|police|officers?)(?: (?:has|had|have))? (?:
          declin(?:es|ed)|refus(?:es|ed)|chose not|elected not|opted not|decid(?:es|ed) not
        )
        |(?:forgot|omitted|neglected|overlooked|failed)
      ) (?:to )?(?:apply|ask|seek|request|make (?:an|any) (?:application|request))\b[^.;,]{0,60}$
    `,
    sought: false,
    decided: true,
  },
  {
    status: 'refused',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:
        gwrthodwyd
        |(?:(?:refus|reject|declin|dismiss)\w*|turn(?:ed|s) down|threw out|throws out|lost|loses)(?: (?:
          the|an?|crown'?s?|prosecution'?s?|police|their|his|her|your|my|our|this|that|any|all|[a-z-]{2,20}'s?)
        )* (?:
          applications?|requests?|bids?|attempts?|talk|ideas?|notions?|suggestions?|proposals?|calls?
          |${PLEA_FOR}
        )\b(?:[^.;,]|, \d\d?,){0,70}$
        |(?:do|does|did)(?: not|n't) (?:consider|think|believe|find|accept|feel|see)(?: that| it)?
        |refus(?:e[sd]?|ing|al)|declin(?:e[sd]?|ing)|reject(?:ed|s|ing)|den(?:y|ies|ied)|dismiss(?:ed|es|ing)
        |turn(?:ed|s) down|not (?:minded|persuaded|prepared|satisfied|willing|convinced|inclined)(?: that)?
        |unwilling|(?:decid|elect|chos|resolv|opt|vot|(?:came|come|comes) down)\w* (?:not|against)|chose not
        |(?<!\b(?:not|never|nothing|n't|nor|neither)(?: yet| been| being)? )rul(?:ed|es|ing) (?:against|out)
        |not (?:be )?(?:in the interests of justice|appropriate|proportionate|just|right|fair)
        |not (?:be )?an? (?:appropriate|suitable|proper|right) case|not (?:to )?(?:accede(?:d)?|agree(?:d)?)(?: to)?
        |(?:insufficient|inadequate|not enough|too little|no|lack of|want of|without) (?:
        sufficient |admissible |proper |legal |evidential )?(?:evidence|material|information)
        |(?:(?:do|does|did)(?: ?not|n't) have|(?:has|have|had)(?: ?not|n't) got)(?: the| any| enough| sufficient)? (?:
        powers?|jurisdiction|authority|basis|grounds?|evidence)
        |(?:beyond|outside) (?:its|their|our|the court's|the bench's) powers?
        |lack(?:s|ed|ing|'s)?(?: of)?(?: the| any)? (?:power|jurisdiction|authority|basis|grounds?)
        |(?:court|bench|magistrates|justices|dj|judge) (?:(?:is|was|were|are) )?not with (?:the )?
        (?:crown|cps|pros\w*)
        |(?:court|bench|magistrates|justices|dj|judge) (?:is|was|were|are|came out|spoke) (?:[a-z]+ )?against
        |(?:we are|we were|i am|i was) (?:[a-z]+ )?against
        |(?:said|says) no to|inappropriate|disproportionate|no (?:basis|grounds?|power|jurisdiction|justification)
        |(?:saw|found|see|sees|finds|felt) no (?:reason|need|cause|case|point)
      )${LINK}
    `,
    decided: true,
  },
  {
    status: 'refused',
    where: 'after',
    pattern: regexOf('i')`
      \b(?:
        refused|declined(?! by (?:the )?(?:complainant|victim|witness))|rejected|denied|turned down|thrown out
        |(?:application|applications|app)(?: -|:)? (?:is |was |be |are )?(?:dismissed|fails?|failed|unsuccessful)
        |fail(?:s|ed) to (?:persuade|convince|satisfy|impress|sway|win over)
        |not (?:be |been )?(?:granted|allowed|approved|acceded to|agreed to|upheld|accepted|entertained)
        |(?:do|does|did)(?: not|n't) succeed
        |(?:insufficient|not enough|no|lack of) (?:sufficient |admissible )?evidence to (?:
        make|justify|support|order|grant|found)
        |(?:is |was |be |would be |be |considers? (?:it |this )?|it )?not (?:be )?
        (?:considered |deemed |thought |felt |found )?(?:to be )?(?:
          appropriate|proportionate|justified|just|reasonable|warranted|merited|suitable
        )
        |(?:would be|was|is|being|be) (?:too |unduly |wholly |quite |simply |far too )?(?:
          excessive|oppressive|harsh|draconian|onerous|pointless|futile|unjust|unfair|premature|otiose|academic
          |wrong in principle
        )
        |(?:n't|nt) (?:granted|allowed|appropriate|proportionate|justified)|disproportionate|inappropriate
        |not in the interests of justice
        |(?:has|had|have|(?:is|was) without|there (?:is|was)) no (?:such )?
        (?:power|jurisdiction|basis|grounds?|justification|authority)
        |(?:court|bench|magistrates|justices|dj|district judge)(?: (?:is|was|are|were))? not (?:
        minded|persuaded|satisfied|prepared|convinced|willing)
        |(?:court|bench|mags|magistrates|justices|dj|(?:district )?judge) (?:
          (?:declines?|refuses?|rejects?|opposes it)(?= ?(?:$|[-.;,(]|it\b|as\b|because\b))|against
          |not with (?:them|(?:the )?crown|pros|cps)|sa(?:id|ys?) no
        )
        |(?:and|but)(?: it| they| (?:the )?(?:court|bench|magistrates|justices|judge))? (?:makes?|made|making) no (?:
        such )?orders?(?! (?:for|as to) (?:the )?cost)
        |(?:court|bench|mags|magistrates|justices|jps?|dj|judge) agree[ds]? w(?:ith|\/)? ?(?:the )?def
        (?:ence|t|endant)?
        |gwrthodwyd|gwrthod
      )\b
    `,
    decided: true,
  },
  {
    // "the second, for forfeiture of the laptop, we refuse"
    status: 'refused',
    where: 'after',
    pattern: regexOf('i')`
      ^[^.;]{0,60}, (?:and )?(?:we|i|the (?:court|bench|magistrates|justices|judge)) (?:also |therefore |must )?
      (?:refuse|reject|decline|dismiss|den(?:y|ied|ies))(?:s|d|ed|es)?(?=\W*$|[.,;]| (?:as|because|since|for)\b)
    `,
    decided: true,
  },
  {
    // "refused to hear the deprivation application"
    status: 'refused',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)) to (?:hear|entertain|consider|receive|accept|deal with)
      (?: (?:the|an?|any|this|that|their|its|crown'?s?|prosecution'?s?|police|late|applications?|requests?|for|of))* $
    `,
    decided: true,
  },
  {
    // "declined to order that he lose his phone under a deprivation order"
    status: 'refused',
    where: 'before',
    pattern:
      /\b(?:declin|refus)\w* to (?:order|direct|rule|say) that (?:he|she|they|you|the [a-z]+|m(?:rs?|s) [a-z'-]+) [^.;,]{0,40}$/i,
    decided: true,
  },
  {
    // "considered whether to deprive him of the phone and decided against it"
    status: 'refused',
    where: 'after',
    pattern: regexOf('i')`
      \b(?:but|and|then) (?:(?:it|they|he|she|we|i|then|has|have|had|ultimately) )*
      (?:decid|resolv|opt|chos|elect|conclud|rul|came down|come down)\w* (?:
        against (?:it|that|this|one|doing so|such an order|either)|not to(?: do so| make (?:it|one))?(?=\W*$|[.,;])
      )
    `,
    decided: true,
  },
  {
    // "the application for a restraining order is one we can't grant"
    status: 'refused',
    where: 'after',
    pattern: regexOf('i')`
      ^(?: orders?)? (?:is|was) (?:one|something) (?:that |which )?
      (?:we|i|it|they|he|she|the (?:court|bench|magistrates|judge)) (?:
        (?:can|could|will|would|shall|do|did|are|am|is|was|were) ?(?:not|n't|t)|can't|won't|refused?|declined?
      )\b
    `,
    decided: true,
  },
  {
    // "had sought and obtained a deprivation order"
    status: 'made',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:sought|requested|asked for|applied for|wanted),? and (?:then |later |duly |was |were )*
      (?:obtained|got|won|secured|given|granted|received)(?: (?:an?|the|both|two|[a-z]+-year|\d+-year))* ?$
    `,
    decided: true,
  },
  {
    // a ruling on what was asked for is a refusal, whatever verb the bench uses (contract 2.3, rule 10)
    status: 'refused',
    where: 'after',
    pattern: regexOf('i')`
      \b(?:court|bench|magistrates|justices|judge|which|who|chair(?:man|woman)?)\b[^.;]{0,24}\b
      (?:saw|thought|considered|deemed|found|felt|regarded|judged)\b[^.;]{0,24}\b(?:
        unnecessary|not necessary|needless|no need|excessive|uncalled for
      )\b
      |\b(?:would|will|could) (?:serve|achieve|add|do) (?:no|nothing|little)\b|\bserves? no (?:useful )?purpose\b
      |\b(?:not (?:been |be |yet )?|un)(?:made out|met|satisfied|fulfilled|established)\b(?! (?:
        by|with) (?:the )?(?:defendant|offender|he|she|him|her|them)\b
      )
      |\b(?:criteria|tests?|thresholds?) (?:for [^.;,]{1,40} )?(?:is |are |was |were )?not\b
      |[:,] ["']?(?:i|we) (?:will|shall|would|do|can) ?not\b(?=[^.;]{0,12}(?:[."']|$))
      |(?<!\b(?:not|never|nothing|n't|nor|neither)(?: yet| been| being)? )\bruled (?:it )?out\b
      |\b(?:concluded|decided|determined|of the view|satisfied) (?:that )?
      (?:i|we|it|they|he|she|the (?:court|bench)) (?:should|will|would|ought|can|could|must) ?not\b
      |\b(?:we|i) (?:will|do|would|shall|can|could|are|am) ?not(?: going to| prepared to)? (?:
      impose|make|order|grant|do) (?:it|one|that|this|so)\b
      |\b(?:court|bench|magistrates|justices|judge|dj) (?:would|will|could) ?not (?:
      make|grant|impose|order|allow|agree to) (?:it|one|that|this)\b
    `,
    decided: true,
  },
  {
    status: 'refused',
    where: 'after',
    pattern:
      /^(?: on (?:his |her |their )?(?:acquittal|conviction))?[\s:-]*(?:(?:is |was |were |be |has been )?(?:(?:heard|considered|argued|opposed) (?:and|but) )?dismissed|(?:also )?fail(?:ed|s)(?! to)|(?:was |were |is |proved )unsuccessful)\b/i,
    decided: true,
  },

  {
    status: 'not_made',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:no|without)(?: (?:further|formal|written|prosecution|crown))? applications? (?:
        (?:(?:is|was|were|had|has|have|been|being) ){1,3}(?:made|received) )?
      (?:to )?$
      |\b(?:no|without)(?: (?:further|formal|written|prosecution|crown))? applications?(?: (?:an?|any|the))? $
      |\b(?:no|without)(?: (?:further|formal|such|written|prosecution|crown))? (?:applications?|requests?) (?:
        (?:was|is|were|are|had|has|have|been|being|would|will|to|be) ){0,3}
      (?:(?:made|received|advanced|pursued|(?:by|from) (?:the )?(?:crown|prosecutors?|prosecution|cps|police)) ){0,2}(?:
        for|re|in respect of|in relation to|to (?:make|have|deprive|forfeit|destroy|take)|regarding
      )\b[^.;,]{0,70}$
    `,
    sought: false,
    decided: true,
  },
  {
    // "no application was made by the prosecution to have the phone taken"
    status: 'not_made',
    where: 'before',
    pattern:
      /\bno (?:formal |such )?applications? (?:(?:is|was|were|has been|had been|having been) )?(?:made|received|lodged)(?: (?:by|from) (?:the )?[a-z]+)? (?:to|for)(?: (?:an?|the|any))* ?$/i,
    sought: false,
    decided: true,
  },
  {
    // "the court did not receive an application for": nobody asked
    status: 'not_made',
    where: 'before',
    pattern:
      /\b(?:did|has|have|had)(?: ?not|n't) (?:yet |ever )?(?:receive[d]?|have|had|hear[d]?|get|got) (?:an?|any) (?:formal |written )?(?:applications?|requests?) (?:for|to)\b[^.;,]{0,60}$/i,
    sought: false,
    decided: true,
  },
  {
    // "did not pursue its application": there was one
    status: 'withdrawn',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:(?:do|does|did|is|are|was|were|has|have|had|will|would) ?(?:not|n't)|no longer|not)
      (?: (?:be|been|being|now|today|to))* (?:
        pursu(?:e|es|ed|ing)|persist(?:ing|ed)? (?:with|in)|proceed(?:ing|ed)? with|press(?:ing|ed)?
        |go(?:ing)? ahead with
      )(?: (?:its|the|their|that|his|her|this|crown'?s?|police|earlier))+ (?:applications?|requests?|bids?)
      \b[^.;,]{0,60}$
    `,
    decided: true,
  },
  {
    status: 'not_made',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:
        (?:do|does|did|is|are|was|were|has|have|had|will|would)(?: ?not|n't|nt)|not|never|nobody|no one|no-one
        |neither side|nor|neither|without|(?:crown|cps|prosecution|pros) (?:does|do|did)? ?not
      )(?: (?:to|be|been|now|today|formally|currently))*(?: (?:
        wish(?:es|ed|ing)?|want(?:ed|ing)?|intend(?:s|ed|ing)?|propos(?:e|es|ed|ing)|making)(?: to)?
      )?(?: (?:to|be|an))* ?(?:
        seek(?:ing)?|sought|apply(?:ing)?|applied|application|request(?:ed|ing)?|ask(?:ed|ing)?|invit(?:e|ed|ing)
        |pursu(?:e|ed|ing)
      )\b[^.;,]{0,60}$
    `,
    sought: false,
    decided: true,
  },
  {
    // "we are not making a restraining order": the bench speaks
    status: 'refused',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:we|i) (?:are|am|will|shall|do|would|can|could|have)(?: ?not|n't)(?: (?:
        going(?: to|(?= $))|intend(?:ing)? to|propos(?:e|ing) to|minded to|be|been|able to)
      )*(?: $| (?:mak(?:e|ing)|made|impos(?:e|ing|ed)|order(?:ing|ed)?|grant(?:ing|ed)?|direct(?:ing|ed)?)${LINK})
    `,
    decided: true,
  },
  {
    // "the bench would not make an order": a ruling
    status: 'refused',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:court|bench|magistrates|justices|judge|dj|chair(?:man|woman)?)\b(?:
        [^.;,]{0,20}\b(?:said|saw|found|felt|thought|considered|ruled|held|accepted) (?:that )?
        (?:there (?:was|is) )?(?:no need|it (?:was |is )?(?:unnecessary|not necessary))
        |(?:
          (?: [^ .,;]{1,30}){0,2} (?:said|ruled|indicated|concluded|held|found|decided) (?:that )?(?:
            (?:because of|given|in view of|having regard to|as|since) [^.,;]{1,50}?,? )?
          (?:it|they|he|she|the (?:court|bench))
        )? (?:would|will|could|can|should) ?not(?: (?:
          make|impose|order|grant|be making|go so far as to|agree to|direct|allow)\b|(?= $)
        )
      )${LINK}
    `,
    decided: true,
  },
  {
    // "Deprivation: none sought"
    status: 'not_made',
    where: 'after',
    pattern:
      /^(?: order)? ?[:=-]? ?(?:none|nothing|no (?:orders?|applications?))\b[^.;]{0,20}\b(?:sought|requested|applied for|asked for|pursued)\b/i,
    sought: false,
    decided: true,
  },
  {
    // "asked whether the Crown sought deprivation, the prosecutor said it did not"
    status: 'not_made',
    where: 'after',
    pattern: regexOf('i')`
      ^[^.;]{0,80}, (?:the )?(?:prosecutor|prosecution|crown|cps) (?:said|replied|answered|confirmed)(?: that)? (?:
      it|he|she|they|the (?:crown|cps|prosecution)) (?:did|does|do|was|were|is|are|had|would|will) ?(?:not|n't)
      \s*(?:$|[.,;])
    `,
    sought: false,
    decided: true,
  },
  {
    // "neither order was thought appropriate": a ruling
    status: 'refused',
    where: 'before',
    pattern: new RegExp(`\\b(?:no|nor|neither)${NO_LINK}`, 'i'),
    onlyAfter:
      /^[^.;,]{0,30}\b(?:thought|considered|deemed|felt|found|judged|held) (?:to be )?(?:appropriate|proportionate|just|suitable|justified|right|fair)\b/i,
    decided: true,
  },
  {
    // "I make no deprivation order": the bench speaks
    status: 'refused',
    where: 'before',
    pattern: new RegExp(
      `\\b(?:i|we) (?:therefore |accordingly |hereby )?(?:make|impose|propose to make) no${NO_LINK}`,
      'i',
    ),
    unlessAfter: /^[^.;]{0,80}\b(?:sought|requested|applied for|asked)\b/i,
    decided: true,
  },
  {
    // "no order made on the application for": a ruling
    status: 'refused',
    where: 'before',
    pattern:
      /\bno (?:such )?orders? (?:is |was )?(?:made )?(?:on|upon) (?:the |an? |this )?(?:crown'?s? |prosecution(?:'s)? |cps )?(?:applications?|requests?) for (?:an? |the )?$/i,
    decided: true,
  },
  {
    // "…, a request on which the bench will rule in April", "left for the Crown Court"
    status: 'pending',
    where: 'after',
    pattern: regexOf('i')`
      ,? (?:(?:an? |the )?(?:applications?|requests?|questions?|matters?|issues?|points?) )?
      (?:on which|which|that|about which) (?:the )?(?:court|bench|magistrates|justices|(?:district )?judge) (?:
      will|is to|are to|would) (?:now |then )?(?:rule|decide|consider|determine|hear|return|deal)\b
      |^[^.;]{0,40}?\b(?:left|stood over|held|for) (?:to|for|until) (?:the )?
      (?:CC|crown ct|crown court|DJ|district judge|judge|sent)\b
      |^(?: orders?)?(?: (?:of|re|for) [^.;,]{1,40}?)?(?: (?:is|are|being|a matter))?,? (?:for|at) (?:the )?(?:CC|crown (?:court|ct))(?=\W*$)
      |^[^.;,]{0,60}? (?:will|is to|would|must) be (?:decided|determined|settled|resolved|ruled on) (?:
      on|at|in|by|later|next|when)\b
    `,
  },
  {
    // "Crown to make a written application for"
    status: 'pending',
    where: 'before',
    pattern:
      /\b(?:crown|cps|prosecution|prosecutor|pros) (?:is |are )?(?:to|will|must|shall) (?:make|renew) (?:an?|any|the|its|their)? ?(?:[a-z]+ )?applications? (?:for|in respect of|re) (?:an? )?$/i,
  },
  {
    // "was made permanent"
    status: 'varied',
    where: 'after',
    pattern: /^[^.;]{0,80}? (?:was|is|has been|be) made (?:permanent|indefinite|lifelong)\b/i,
    decided: true,
  },
  {
    // "application to follow"
    status: 'pending',
    where: 'after',
    pattern: regexOf('i')`
      ^(?: orders?)? ?[-:,]? ?(?:(?:formal|written|full|crown'?s?|cps) )*(?:
        application|app|request|draft|terms|details|paperwork|papers|form
      )s? (?:to|will) (?:follow|be (?:made|lodged|served|sent|filed|drafted|submitted))\b
    `,
  },
  {
    // "application to be renewed at sentence"
    status: 'pending',
    where: 'after',
    pattern: /^(?: orders?)? (?:application|request) (?:to|will|may|can) be (?:renewed|repeated|made again)\b/i,
  },
  {
    // "no thought was given to forfeiture"
    status: 'not_made',
    where: 'before',
    pattern: regexOf('i')`
      \bno (?:[a-z]+ )?(?:thought|consideration|attention|mention|reference|regard) (?:
      (?:was|is|were|has been|had been|being) )?(?:given |paid |made |had )?(?:to|of|about|for) (?:
      an? |the |any )?$
      |\bnothing (?:(?:was|is|were|has been|had been) )?(?:said|done|decided|mentioned|recorded|heard) (?:
      about|on|of|as to|over|regarding) (?:an? |the |any )?$
    `,
    decided: true,
  },
  {
    // "his solicitor asked the court not to make one": said against it, and nothing decided
    status: 'unclear',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:ask|urg|invit|beg|implor|plead)(?:e|s|es|ed|ged|ing)?\b[^.;,]{0,40} not to (?:
      make|impose|grant|order|direct|add)(?: (?:
        an?|any|the|such|that|his|her|their|forfeiture|deprivation|destruction|deletion|of|for)
      )* ?$
      |\b(?:ask|urg|invit|beg|implor|plead)(?:e|s|es|ed|ged|ging|ing)?\b[^.;,]{0,40} not to(?: also)? $
    `,
    unlessAfter: /^[^.;]{0,60}\b(?:refused|declined|granted|agreed|but (?:it|they|he|she|the) [a-z]+ )/i,
  },
  {
    // "Bench: no dep": a ruling
    status: 'refused',
    where: 'before',
    pattern: new RegExp(`\\b(?:jps?|bench|court|dj|ddj|mags|magistrates|justices|judge) ?: ?no${NO_LINK}`, 'i'),
    decided: true,
  },
  {
    status: 'pending',
    where: 'before',
    pattern:
      /\bwith a view to\b[^.;]{0,60}$|\b(?:committ(?:ed|al)|sent)(?: to (?:the )?(?:[a-z]+ )?crown court)? for $/i,
  },
  {
    status: 'not_made',
    where: 'before',
    pattern:
      /\b(?:NFA|no further action|nothing) (?:on|re|as to|about|regarding|over)(?: (?:the|any|an?))? $|\bprefer(?:s|red|ring) (?:an? |the )?[^.;,]{2,40} (?:to|over) (?:an? |the )?$/i,
    decided: true,
  },
  {
    status: 'not_made',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:
        no|without|nor|neither|dim|ni wnaed|(?:stopped|stopping|fell) short of
        |(?:escap(?:ed|es)|avoid(?:ed|s)|spared|instead of)(?: (?:
          having to|going|being|signing|put|placed|go|sign|on|onto|be)
        ){0,5}
        |rather than|in place of
      )${NO_LINK}
    `,
    decided: true,
  },
  {
    status: 'not_made',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:
        (?:could|should|might|would) have|(?:did|does|do|has|have|had|will|would|was|is) ?(?:not|n't|nt)|didn't
        |doesn't|won't|hasn't|not|never|made no|makes no
      )(?: (?:be|been|to|going to)){0,2} (?:
        mak(?:e|ing)|made|impos(?:e|ed|ing)|order(?:ed|ing)?|direct(?:ed|ing)?|giv(?:e|en)|issued?|subject(?:ed)? to
        |require|need|necessary to (?:make|impose)
      )${LINK}
    `,
    decided: true,
  },
  {
    status: 'not_made',
    where: 'after',
    pattern: regexOf('i')`
      ^(?:(?!\b(?:granted|allowed)\b)[^;]){0,120}?\b(?:not|never|n't|nt) (?:
        be |been |being |to be |was |formally |actually |now |currently )*
      (?:sought|requested|applied for|asked for|being sought|seeking)\b
    `,
    sought: false,
    decided: true,
  },
  {
    status: 'not_made',
    where: 'before',
    pattern: regexOf('i')`
      \bno (?:separate |further |specific |such )?(?:orders?|directions?|instructions?) (?:(?:was|is|were|are) )?
      (?:(?:made|given|issued|sought|imposed) )?(?:
        under|pursuant to|by virtue of|for|that|to|requiring|directing|regarding|re|as to|about|in respect of
        |in relation to|on
      )\b(?! (?:the )?(?:costs|compensation|surcharge))[^.;,]{0,50}$
    `,
  },
  {
    status: 'not_made',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:not|never|n't|nor)(?: (?:have|had|need|now|also|be|been|being|going to|to)){0,4} $
      |(?:\b(?:is|was|are|were)(?: ?not|n't)|\b(?:but|and|though|yet) not|, not)(?: an?| any| to be an?| the) $
    `,
    decided: true,
  },
  {
    // "neither of his phones was forfeited", "it is not covered by a deprivation order"
    status: 'not_made',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:neither|none)(?: of)?(?: (?:the|his|her|their|these|those))?(?: (?!nor\b)[a-z0-9]+){0,3} $
      |\b(?:not|n't|never) (?:been |be |made )?(?:covered by|caught by|included in|(?:made )?subject to|under)
      (?: (?:an?|any|the|such|this))* $
    `,
    decided: true,
  },
  {
    // "neither phone nor laptop forfeited"
    status: 'not_made',
    where: 'before',
    pattern: regexOf('i')`
      \bneither (?:(?:the|his|her|their) )?[a-z0-9' -]{2,30}?,? nor (?:(?:the|his|her|their) )?(?:[a-z0-9'-]+ ){1,3}(?:
        (?:is|are|was|were|has been|have been|to be|will be|shall be) )?
      (?:to be |be )?(?:
        (?:made )?(?:the )?(?:subject (?:to|of)|covered by|included in|caught by)(?: (?:an?|the|any))? )?
      $
    `,
    decided: true,
  },
  {
    // "the sentence did not include any restraining order"
    status: 'not_made',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:do|does|did|has|have|had) ?(?:not|n't) (?:
        include[ds]?|contain(?:ed)?|feature[ds]?|involved?|carry|carried|come with|go with|extend to|show|list
        |record|mention|note|reveal|refer to
      )(?: (?:an?|any|the|such)){0,2} $
    `,
    decided: true,
  },
  {
    // "no costs, compensation or restraining order": what is joined by "or" under one "no"
    status: 'not_made',
    where: 'before',
    pattern: /\b(?:no|without)(?: [a-z]+){1,3}(?:,(?: [a-z]+){1,3}){0,3},? (?:or|nor)(?: an?| any)? $/i,
    decided: true,
  },
  {
    // "a restraining order was not part of it"
    status: 'not_made',
    where: 'after',
    pattern: /^(?: orders?)? (?:was|were|is|are) ?(?:not|n't) (?:part of|included|among|attached|added)\b/i,
    decided: true,
  },
  {
    // "that for a deprivation order did not"
    status: 'refused',
    where: 'before',
    pattern: /\b(?:that|one|applications?|requests?|bids?) for (?:an? |the )?$/i,
    onlyAfter: /^(?: orders?)? (?:did|was|were|has|had) ?(?:not|n't)\s*(?:[.,;)]|$)/i,
    decided: true,
  },
  {
    // "a deprivation order was not"
    status: 'not_made',
    where: 'after',
    pattern: /^(?: orders?)? (?:was|were|is|are|has|have|had) ?(?:not|n't)\s*(?:[.,;)]|$)/i,
    decided: true,
  },
  {
    // "Deprivation order applied for: No"
    status: 'not_made',
    where: 'after',
    pattern: /^(?: orders?)? (?:sought|requested|applied for|asked for) ?[:?-] ?(?:no|n|none)(?=\W*$|[.,;/|)])/i,
    sought: false,
    decided: true,
  },
  {
    // "APPLIED: Y / MADE: N"
    status: 'refused',
    where: 'after',
    pattern:
      /\b(?:sought|requested|applied(?: for)?|asked for|application)\b ?[:?-]? ?(?:y|yes)\b[^.;]{0,20}\b(?:granted|made|given|imposed|ordered)\b ?[:?-]? ?(?:n|no)\b(?! order)/i,
    decided: true,
  },
  {
    // "/ APPLIED: N"
    status: 'not_made',
    where: 'after',
    pattern:
      /(?:^|[/|,;] ?| )(?:applied(?: for)?|sought|requested|application(?: made)?) ?[:?] ?(?:n|no|none|nil)(?=\W*$|[.,;/|)])/i,
    sought: false,
    decided: true,
  },
  {
    // "Dep sought Y / granted N"
    status: 'refused',
    where: 'after',
    pattern:
      /^[^.;]{0,40}\b(?:sought|requested|applied for|asked for)\b[^.;]{0,20}\bgranted ?[:?-]? ?(?:n|no)(?=\W*$|[.,;/])/i,
    decided: true,
  },
  {
    // "Restraining order YES / NO: NO"
    status: 'not_made',
    where: 'after',
    pattern: /^(?: orders?)? ?\(?(?:yes ?\/ ?no|y ?\/ ?n)\)? ?[:?=-]* ?(?:no|n|none)\b/i,
    decided: true,
  },
  {
    status: 'withdrawn',
    where: 'after',
    pattern: regexOf('i')`
      ^(?: (?:orders?|interim|full))* (?:applications?|requests?|bids?)
      (?: (?:therefore|accordingly|thus|now|also|consequently))* (?:falls?|fell|lapses?|lapsed)(?: away)?
      (?=\W*$|[.,;])
      |^(?: (?:orders?|applications?|app\b\.?|request|bid))*,? (?:(?:was|is|now|has been|being) )*
      (?:dropped|shelved|pulled)\b(?! (?:over|out|off))
      |\b(?:dropped|shelved|gave up) (?:that|the|this|its|their) (?:applications?|requests?|bids?)\b
      |\b(?:
        withdrawn|withdrew|withdraws?|abandoned
        |(?<=^(?: orders?)? (?:proceedings|application|request|hearing) (?:was |were |is |are )?)discontinued
        |(?:not|no longer|n't) (?:be |being |to be |now )*
        (?:pursued|proceeded with|persisted in|pursuing|progressed)
        |not (?:be )?(?:proceeding|persisting|going ahead)
        |no longer (?:sought|seek(?:s|ing)?|requested|required by the crown)
        |(?:tynnwyd|(?:wedi'i|wedi ei|cafodd ei) (?:d|th)ynnu)(?:'n| yn) [oô]l(?![a-z])
      )
    `,
    decided: true,
  },
  {
    status: 'withdrawn',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:
        withdr(?:aws?|ew|awn|awing|awal)|abandon(?:s|ed|ing)?
        |(?<=\b(?:crown|cps|prosecution|prosecutors?|police|pros) (?:have |has |had )?)drop(?:s|ped|ping)?
        |drop(?:s|ped|ping)(?= (?:(?:the|its|their|that|his|her|this) ){1,2}(?:applications?|requests?|bids?)\b)
        |no longer (?:seek(?:s|ing)?|sought|pursu(?:e[sd]?|ing)|appl(?:y|ies|ying))|not pursu(?:e|ing)
        |not proceed(?:ing)? with
      )(?:
        ${LINK}
        |(?: (?:an?|the|his|her|their|its|crown'?s?|police|earlier|previous))* (?:
          bids?|attempts?|efforts?|requests?|applications?|pursuit
          |${PLEA_FOR}
        )\b(?:[^.;,]|, \d\d?,){0,60}$
      )
    `,
    decided: true,
  },
  {
    status: 'not_made',
    where: 'after',
    pattern: regexOf('i')`
      ^(?:(?!\b(?:granted|allowed)\b)[^;]){0,120}?(?:
        \b(?:not|never|n't|nt) (?:be |been |being |to be |going to be |considered |deemed |thought |felt )*(?:
          made|imposed|ordered|issued|required|needed|necessary|applicable|possible|available|given(?! back| up)
          |entered|exercised|invoked|resorted to
        )\b
        |\b(?:do|does|did)(?: ?not|n't) apply\b|\bunnecessary\b|\bni wnaed\b|\bnot made\b
      )
    `,
    decided: true,
  },
  {
    status: 'not_made',
    where: 'after',
    pattern: regexOf('i')`
      \bnone (?:made|imposed|ordered|issued|needed|required|necessary|granted|appropriate)\b
      |\bno (?:such |formal )?orders? (?:made|imposed)\b(?! (?:for|as to|re|on|in respect)\b)
      |\b(?:none|no (?:such |further |formal )?orders?) (?:
      was|is|were|has been|(?:could|can|would|will|may)(?: now)? be) (?:ever )?
      (?:made|imposed|granted|given|issued|required|needed|necessary)\b
    `,
    decided: true,
  },
  {
    status: 'not_made',
    where: 'after',
    pattern: /(?:[/,;.] ?|^ ?)(?:orders? )?(?:made|granted|imposed) ?[:?] ?(?:n|no|none)\b(?=\W*$|[.,;/])/i,
    decided: true,
  },
  {
    status: 'not_made',
    where: 'after',
    pattern: regexOf('i')`
      ^\s*(?:order)?(?: (?:(?:of|re|for|over|in respect of) )?[a-z0-9]+(?: [a-z0-9]+){0,2})?\s*[:=-]\s*(?:
        (?:no|none|nil|n\/a|n|x|dim|${WELSH_NO})(?=\W*$|[.;,(]| (?:order|application|need|not\b|-))
        |(?:-|–|—|✗|✘)\s*(?:$|[.;,])|not (?:made|applicable|required|ordered|sought|req|needed|necessary|app\b)
      )
      |^(?: ord(?:er)?s?\b\.?)?(?: (?:(?:of|re|for) )?(?!no\b)[a-z]+)? (?:x|no|n|nil|✗|✘)(?=\W*$|[.;,]| \()
    `,
    decided: true,
  },

  {
    // "RO - parties still in a relationship, no order"
    status: 'not_made',
    where: 'after',
    pattern:
      /(?:,| -|:) ?(?:so |hence |therefore )?no (?:such |formal )?(?:order|ord)\.?(?: (?:nec(?:essary)?|needed|required|req|made|sought))?\W*$/i,
    decided: true,
  },
  {
    // "was not renewed": nothing was made of it
    status: 'not_made',
    where: 'after',
    pattern:
      /^(?: orders?)?,? (?:(?:is|was|are|were|has|have|had|will|would|to) ){0,2}not (?:to )?(?:be |been )?renewed\b/i,
    decided: true,
  },
  {
    status: 'continued',
    where: 'after',
    pattern:
      /^[^.;]{0,60}?\bnot (?:been |be |being )?(?:varied|altered|amended|changed|modified|extended|revoked|discharged|affected)\b/i,
  },
  {
    status: 'varied',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:
        var(?:y|ies|ied|ying)|(?<!\bto )chang(?:es|ed|ing)|adjust(?:s|ed)|amend(?:s|ed|ing)?|alter(?:s|ed|ing)?
        |modif(?:y|ies|ied|ying)|reduc(?:es|ed|ing)|shorten(?:s|ed|ing)?|relax(?:es|ed|ing)?|loosen(?:s|ed|ing)?
        |tighten(?:s|ed|ing)?|narrow(?:s|ed|ing)|widen(?:s|ed|ing)|rectif(?:y|ies|ied|ying)|variation (?:of|to|in)
        |amendment (?:of|to)|amrywio
      )(?:${LINK}|${OF_OLD})
    `,
  },
  {
    status: 'extended',
    where: 'before',
    pattern: new RegExp(
      `\\b(?:extend(?:s|ed|ing)?|extension (?:of|to)|renew(?:s|ed|al of)?)(?:${LINK}|${OF_OLD})`,
      'i',
    ),
  },
  {
    status: 'discharged',
    where: 'before',
    pattern: new RegExp(
      `\\b(?<!\\b(?:conditional|absolute|cond\\.?|abs\\.?) )(?:discharge|revoke|revocation|removal|lifting)(?: of)?${LINK}`,
      'i',
    ),
  },
  {
    status: 'varied',
    where: 'after',
    pattern: regexOf('i')`
      ^[^;]{0,100}?(?<!bail )(?<!\b(?:needs?|may|might|could|should|ought)(?: (?:need|to|be)){0,3} )\b(?:
        varied|variation|amended|changed(?! (?:his|her|their|hands)\b)|adjusted|rectified|relaxed|loosened|eased
        |modified|altered|tightened|amrywiwyd
      )\b
    `,
    decided: true,
  },
  {
    // "restraining order shortened to 12 months", "order period increased from 2 to 5 years"
    status: 'varied',
    where: 'after',
    pattern: regexOf('i')`
      ^(?: orders?)?(?:'s)?(?: (?:period|length|term|duration|end date|expiry date))?
      (?: (?:is|was|to be|be|has been|hereby|now)){0,3} (?:shortened|reduced|cut|brought forward)\b
    `,
    decided: true,
  },
  {
    status: 'extended',
    where: 'after',
    pattern: regexOf('i')`
      ^(?: orders?)?(?:'s)?(?: (?:period|length|term|duration|end date|expiry date))?
      (?: (?:is|was|to be|be|has been|hereby|now)){0,3} increased\b
    `,
    decided: true,
  },
  {
    // "needs to be varied": it stands as yet
    status: 'continued',
    where: 'after',
    pattern:
      /^(?: orders?)? (?:needs?|may need|might need|requires?|will need|ought) (?:to be )?(?:varied|variation|amended|amendment|updat\w+|chang\w+)\b/i,
  },
  {
    // a heading: "Restraining order - vary"
    status: 'varied',
    where: 'after',
    pattern:
      /^(?: orders?)? ?[-:(] ?(?:vary|variation|amendment)\b(?! (?:app|hearing|sought|request|refus))|^ (?:vary|variation) ?[-:] ?(?:gr\b|granted|allowed|yes|made)/i,
    unlessBefore: /\bapplications?\b[^.;]{0,40}$/i,
  },
  {
    // "was due to end in March but will now run to May"
    status: 'extended',
    where: 'after',
    pattern:
      /^[^;]{0,100}?\b(?:(?:will|shall|is to) now (?:run|last|expire|end|continue)|now (?:runs|lasts|expires|ends))(?: on)? (?:in|on|until|till|to|for)\b/i,
    decided: true,
  },
  {
    status: 'extended',
    where: 'after',
    pattern: /^[^;]{0,100}?(?<!\bnot )(?<!\bnot be )\b(?:extended|renewed|extension|lengthened|prolonged)\b/i,
    decided: true,
  },

  {
    // "the bench was split and so made nothing"
    status: 'not_made',
    where: 'after',
    pattern: /^[^.;]{0,80}?\b(?:made|makes|imposed|ordered) (?:nothing|none)\b/i,
    decided: true,
  },
  {
    status: 'made',
    where: 'after',
    pattern: regexOf('i')`
      ^[^;]{0,140}?(?<!\bnot )(?<!\bbe )\b(?:
        granted|allowed|approved|acceded to|upheld|(?:was|is|were|being|been) agreed to|given the go-ahead
        |agreed to by the court|caniatawyd|(?:,? and|,? so)(?: (?:it|we|i|the court))? so (?:orders?|ordered|directs?|directed)
        |(?:court|bench|magistrates|justices|judge|dj) (?:
          (?:makes|made|imposes|imposed|grants) (?:it|one|the order|an order)|so (?:orders|ordered|directs|directed)
          |(?:orders|ordered) accordingly
        )
        |(?:and|then) (?:was |duly |then )*(?:made|imposed|ordered) by (?:the )?
        (?:court|bench|magistrates|justices|(?:district )?judge)
        |(?:court|bench|magistrates|justices|judge|jps?) (?:duly )?(?:
          agreed(?! (?:not|with|that|it|to (?:adj|put|postpone|defer|consider|hear)))|obliged|acceded
        )
      )\b
    `,
    decided: true,
  },
  {
    status: 'made',
    where: 'before',
    pattern: regexOf('i')`
      (?:
        \b(?:
          granted|allow(?:s|ed)|approv(?:es|ed)|grants
          |(?<=\b(?:i|we|bench|court|mags|magistrates|justices|jps|dj) )(?:grant|allow|approve)
        )
        |(?<=\b(?:court|bench|magistrates?|justices?|judge|dj|chair(?:man|woman)?) (?:has |have |had |then |duly )?)
        (?:agree(?:d|s)|acced(?:ed|es)) to
      )(?:
        ${LINK}
        |(?: (?:an?|the|his|her|their|this|yr?|crown'?s?|prosecution'?s?|prosecutors'?|police))* (?:
          applications?|requests?|bids?
          |${PLEA_FOR}
        )\b(?:[^.;,]|, \d\d?,){0,70}$
      )
    `,
    decided: true,
  },
  {
    // "the Crown applies for an order, which we grant"
    status: 'made',
    where: 'after',
    pattern:
      /^[^;.]{0,100}?,? (?:which|and) (?:the (?:court|bench|magistrates|justices|judge)|we|i) (?:grant|granted|allow|allowed|make|made|approve|approved)\b(?! no\b)/i,
    decided: true,
  },
  {
    // "a restraining order was sought and made"
    status: 'made',
    where: 'after',
    pattern: regexOf('i')`
      ^(?: orders?)?,?[^.;,]{0,60}? (?:sought|requested|applied for|asked for|application for)
      (?: by (?:the )?[a-z]+)?(?:,? and|,| &)(?: (?:was|were|duly|it|then|is))* (?:
      made|imposed|obtained|ordered|secured|gr)\b
      |^(?: orders?)?,? (?:sought|requested|applied for|asked for)(?: by (?:the )?[a-z]+)? (?:
      is|was|has been|will be)(?: (?:duly|then|also|now|accordingly))* (?:made|imposed|ordered)\b
      |^[^.;]{0,80}?,? which (?:was|is|were|has been|have been)(?: (?:duly|then|also|accordingly))* (?:
      made|imposed|ordered)\b(?! (?:in|on|by|last|at)\b)
    `,
    unlessBefore: /\b(?:whether|if|unclear|query)\b[^.;]{0,24}$/i,
    decided: true,
  },
  {
    // "the Crown asked for one and the court did not make it"
    status: 'not_made',
    where: 'after',
    pattern:
      /\b(?:court|bench|magistrates|justices|judge|dj) did ?(?:not|n't) (?:make|grant|impose|order) (?:it|one|that|this)\b/i,
    decided: true,
  },
  {
    // "application not opposed, made for three years"
    status: 'made',
    where: 'after',
    pattern:
      /^[^.;]{0,40}\b(?:not (?:opposed|contested|objected to)|unopposed|no objections?|agreed|by consent|consented to)(?:[,-]| -| and| so| order| duly){1,4} (?:made|granted|imposed)\b/i,
    decided: true,
  },
  {
    // "put a restraining order in place"
    status: 'made',
    where: 'before',
    pattern: /\bput(?:s|ting)?(?: (?:an?|the|this|that|another|new|full|interim|[a-z]+-year|\d+-year)){1,3} $/i,
    onlyAfter: /^(?: orders?)?[^.;,]{0,40} (?:in|into) (?:place|force|effect)\b/i,
    decided: true,
  },
  {
    // "CPS want RO - D agrees - made 2y"
    status: 'made',
    where: 'after',
    pattern:
      /^[^;]{0,80} - (?:so )?(?:made|ordered|imposed)\b(?! (?:by|in|on|at) )|^[^.;]{0,80}(?:,| -) (?:so )?(?:order )(?:made|granted|imposed)\W*$/i,
    decided: true,
  },
  {
    // "asked to make a restraining order, and agreed"
    status: 'made',
    where: 'after',
    pattern: regexOf('i')`
      ^[^;.]{0,100}?(?:,| and)(?: (?:it|they|he|she|duly|both|readily))* (?:
        agreed(?! (?:to (?:adj|put|postpone|defer|consider|hear|delete|hand|give|sur)|with|that|not|a |the ))
        |obliged|acceded|did so
      )\b
    `,
    decided: true,
  },

  {
    // "reminded of its power to make one"
    status: 'unclear',
    where: 'before',
    pattern:
      /(?<!\b(?:exercis(?:e|ed|ing)|us(?:e|ed|es|ing))(?: (?:the|its|their|our|a))? )\bpowers? (?:to (?:make|impose|grant|order)|of (?:making|imposing|granting|ordering))(?: (?:an?|any|the))? $/i,
  },
  {
    status: 'continued',
    where: 'before',
    pattern: regexOf('i')`
      \b(?:
        remind(?:ed|s|er)?(?: (?:him|her|them|d|def|deft|the defendant))?(?: that| of| re| about)?
        (?: (?:the )?(?:terms|conditions|prohibitions) (?:of|in))?
        |existing|pre-existing
        |(?:initially|originally|first) (?:given|made|handed|put on|received|imposed|placed on|subject to)
        |already (?:on|has|had|have|under|an?|the)|there (?:is|was) (?:an? )?already
        |(?:already|currently|presently|remains?|still) (?:the )?(?:subject (?:to|of)|bound by|under)|current
        |continu(?:e[sd]?|ing|ation of)|previous|earlier|still has
        |no (?:changes?|alterations?|amendments?|variations?)(?: (?:is|was|were|made))* to
        |in addition to (?:the|an) (?:existing)
      )${LINK}
    `,
  },
  {
    // "he had been given a restraining order": told of the past
    status: 'continued',
    where: 'before',
    pattern: regexOf('i')`
      (?:
        \b(?:back )?in (?:[a-z]{3,9} )?(?:19|20)\d\d,? (?:
          he|she|they|the (?:defendant|offender|man|woman|court|bench|magistrates)
        ) (?:was|were|had been|got|received)(?: then| also)?(?: (?:
          given|handed|made subject to|made the subject of|put on|placed (?:on|under)|subject to)
        )?
        |\bhad (?:previously |already |once |earlier )?(?:been )?(?:
          given|handed|made subject to|made the subject of|put on|placed (?:on|under)|subject to|issued with
          |served with|received|got
        )
        |\b(?:while|whilst|when) (?:still )?(?:on|under|subject to)
        |\b(?:despite|notwithstanding|in spite of)(?: being (?:under|subject to|on))?
        |\b(?:knew|knowing|aware) (?:that )?(?:there was|of)|\buph(?:eld|olds|old|olding)
      )(?: an?| the| his| her| their| such| another| interim| (?:[a-z]+|\d+)-(?:year|month)){0,3} $
    `,
    unlessAfter: /^(?: order)? (?:being|having been) (?:refused|declined)|^(?: order)? (?:was|is) (?:refused|not)\b/i,
  },
  {
    // "made in 2022", "had been in place since March", "at the time"
    status: 'continued',
    where: 'after',
    pattern: regexOf('i')`
      ^(?: orders?)?,?(?: (?:against|on|upon) (?:him|her|them))? (?:
        (?:which |that )?(?:
          had|has(?! been (?:made|imposed|granted|issued|passed)(?: (?:on|against) (?:him|her|them))?\s*(?:[.,;]|$))
        ) (?:already |previously |earlier )?been (?:made|imposed|granted|issued|passed|in (?:place|force))
        (?: (?:on|against|by|at|to) [^.;,]{1,40}?)?(?: (?:in|last|since|on|at|by|when|a|two|three|\d)\b|[.,;]|$)
        (?! on (?:conviction|acquittal))
        |(?:(?:which |that )?was |were )?(?:first |originally |previously )?
        (?:made|imposed|granted|issued|given|passed|obtained)(?: (?:on|against|by|at|to) [^.;,]{1,40}?)? (?:
          (?:back )?in (?:early |late |mid-)?(?:
            (?:
              ${MONTH_NAME}|spring|summer
              |autumn|winter
            )(?: (?:of )?(?:19|20)\d\d)?
            |(?:19|20)\d\d
          )\b
          |last (?:
            year|month|week|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september
            |october|november|december
          )
          |(?:a|an|\d+|two|three|four|five|six|several|some) (?:years?|months?|weeks?) (?:
          ago|earlier|before|previously)
        )
        |(?:was )?in (?:place|force|effect) (?:at the time|when|since)|at the time\b
        |(?:did|does|had) not (?:stop|deter|prevent|keep) )
    `,
  },
  {
    // "he is subject to a restraining order" tells of one in being; with its length, or "now", it is made
    status: 'continued',
    where: 'before',
    pattern:
      /\b(?:(?:is|was|are|were|being|who is|remains)(?: also| both| then)? subject (?:to|of)|(?:he|she|they|who|defendant|man|woman|name),? (?:is|was|are|were) under)(?: an?| the| another| this)? $/i,
    unlessAfter: regexOf('i')`
      ^(?: order)?,? (?:
        (?:lasting|for|of)? ?(?:a period of )?(?:\d|one\b|two|three|four|five|six|ten|twelve|eighteen|life)|until
        |banning|barring|prohibiting|preventing|forbidding|which (?:bans|prohibits|forbids|prevents|bars)
      )
    `,
  },
  {
    // "was already [on the sex offenders register]"
    status: 'continued',
    where: 'before',
    pattern: /\b(?:is|was|were|being|as|who|he|she|d|def\w*) already $/i,
  },
  {
    // "notification - already subject, for life"
    status: 'continued',
    where: 'after',
    pattern: regexOf('i')`
      ^(?: orders?| requirements?| req\w*)?(?: ?[-:(,]| as)? ?(?:(?:he|she|def\w*|d|is|was|has|the defendant) )*
      already (?:
        subject|on (?:it|one|the register|register)|registered|in (?:place|force|being)|bound|applies|made|has one
        |under one
      )\b
    `,
  },
  {
    status: 'continued',
    where: 'after',
    pattern: regexOf('i')`
      ^(?! (?:
        orders? )?(?:is |was |are |were )?(?:hereby )?(?:made|imposed|granted)\b
        (?![^;.]{0,60}\b(?:on \d|in \d{4}|by [A-Z[]))[^;.]{0,80}? (?:to )?(?:remains?|stands?|continues?|be)
        (?: in (?:force|effect|place))?,? (?:until|till|for)\b
      )(?! (?:order )?(?:is |was )?(?:made|imposed)(?:,| and)? (?:to |and )?(?:remains?|stands?|continue)\b)
      [^;.]{0,100}?\b(?:
        (?:to|will|shall|does|do|should) continue|continu(?:es|ed|ing)
        |remains? (?:in (?:force|place|effect)|active|as (?:is|before)|unchanged)|remains(?=\s*(?:[.;,]|$))
        |to remain(?: in (?:force|place))?|(?:is |still )?(?:already |still )(?:in (?:force|place)|active|current)
        |unaffected|untouched|undisturbed|(?:still )?(?:has|have) [a-z0-9 -]{1,30} (?:left )?to run
        |as (?:previously|originally|already) (?:made|ordered|imposed|granted)|to stand|stands|i barhau
      )\b
      |^(?: order)? (?:already )?in (?:place|force)(?=\s*(?:$|[.;,)]))
    `,
    // "made a restraining order, which remains in force for two years"
    unlessBefore:
      /\b(?:made|makes|imposed|imposes|granted|passed|issued|given|gave (?:him|her|them)) (?:an?|the|you an?) (?:[a-z]+-(?:year|month) )?$/i,
  },
];

/** After these, a bare "made" near the order's name still means what was decided earlier. */
export const MADE_BESIDE_BEFORE = gated(
  regexOf('i')`
    (?<!applications? )(?<!application was )(?<!requests? )\b(?:
      mak(?:es|ing)|made|impos(?:es|ed|ing)|order(?:s(?! ?:)|ed)
      |(?<!\b(?:directions|notice|evidence|advice|guidance|warnings?|undertakings?|indications?)(?: (?:was|were|is|are|to be|then|also))? )given
      |gave|handed(?: down)?|received|issued
      |subject to|placed (?:on|under)|put on|hit with|served with|told to sign|sign|gwnaed|gwneir
    )${LINK}
  `,
);
export const MADE_BESIDE_AFTER = gated(
  regexOf('i')`
    ^(?: order)?(?:
      [ ,]*\([^)]{0,80}\)
      |[ ,]+(?!
        not\b|to\b|be\b|sought\b|application\b|adj|when|if|once|unclear|unknown|whether|query|may\b|might\b|could\b
        |on\b.{0,15}\bwas
      )[\w'/.£:-]+
    ){0,14}? ?(?:\bis|\bwas|\bwere|\bare|\bhas been|\bhave been|\bhereby|\balso)?[ ,:-]*\b
    (?:made|imposed|issued|ordered|passed|gwnaed|wedi ei wneud)\b(?! ?\?)(?<!\bmade(?= (?:her|him|them|us|me|it|life|things|matters) [a-z]))
  `,
);
export const YES = gated(
  regexOf('i')`
    ^\s*(?:order)?(?: (?:
      of |re |for )?(?:
        drugs|cannabis|kni(?:fe|ves)|weapons?|phones?|laptops?|devices?|tablets?|computers?|images|cash|items?
      )
    )?\s*[:=-]\s*(?:yes|y|made|granted)\b
    |^(?: orders?)? (?:yes|y)\b(?! ?\/ ?n)
  `,
);

/** Doubt that is stronger than a "made" behind it: "query whether deprivation order made". */
export const IN_DOUBT = gated(
  regexOf('i')`
    \b(?:if|whether) (?:the )?(?:court|bench|magistrates|justices|judge|it|they) (?:had |has |have |did |ever )*
    (?:order|direct|ma[dk]e|impose|grant)(?:ed|d)?\b[^.;]{0,60}$
    |(?:
      \?
      |\b(?:
        query|whether|unclear(?: if)?|not (?:clear|known|certain)(?: if| whether)?
        |(?:may|might|could)(?: (?:well|also|yet))? be(?: (?:
          handed|given|issued with|served with|made subject to|placed under)
        )?
        |consider(?:s|ed|ing)? (?:whether to )?(?:mak|impos|order|grant|direct)(?:e|ing)?
      )
    )${LINK}
  `,
);
/** "left for sentence", "held over to the Crown Court". */
const LEFT_FOR_LATER = sourceOf`
  (?:left(?: over| (?:the|that|any) (?:decision|matter|question|issue))?|held(?: over)?|kept(?: back)?|carried over|saved|reserved|remitted) (?:for|until|till|to|with) (?:
    another|a later|the next|a future|some other
    |(?:the )?(?:crown|sentencing|trial|higher|next) (?:court|judge|hearing|bench|ct)|(?:the )?(?:CC|cr ct|C\/C)(?= |[.,;]|$)
    |sentence\b|the day of
  )
`;
export const PENDING_AFTER = gated(
  regexOf('i')`
    \b(?:not|never|n't|nor|neither)(?: yet)?(?: be| been| being)? ruled out\b
    |\bwill follow (?:him|her|them|the (?:case|defendant|charge)) to\b
    |(?<!
      (?:case|hearing|trial|matter|proceedings|sentence|sentencing|offence|breach|defendant|charges?)(?:s)? (?:
      is |was |be |to be |also |now )?
    )\b(?:
      adj(?:'?d|ourn(?:ed|ment|s)?)?\b\.?
      |put (?:
        (?:the|that|this|it|its|his|her|their|any)(?: (?:
          request|application|decision|matter|hearing|question|issue|bid)
        )? )?
      (?:off|over|back)
      |(?:to|should|shall|must|can|that [^.;,]{1,60}) be (?:
        considered|decided|determined|dealt with|heard|addressed|reviewed|listed|made at|resolved|argued
      )
      |(?<=^(?: order)?(?: (?:of|for|re|over) [^.;,]{1,30})? )be (?:
        considered|decided|determined|dealt with|addressed|reviewed|resolved|argued
      )
      |(?:to|should|must|shall) be (?:made|lodged|filed|served) (?:(?:in writing|formally|later|on notice) )?(?:by|before|within|on) (?=
      \d|the next|(?:seven|ten|fourteen|twenty-one|twenty-eight) days)
      |(?:court|bench|magistrates|justices|judge|dj)? ?(?:to|will) (?:
        give (?:its |their |his |her |a |the )?(?:decision|ruling|judgment)|(?:rule|decide)
      ) (?:on|at|in) (?=\d|the next|due)
      |will (?:take place|be held) (?:on|at)
      |will (?:also |then |further |now )?be (?:also |further )?(?:considered|decided|determined|dealt with|heard)
      |stood (?:down|over)|stand(?:s)? over|reserved
      |(?:to be )?(?:re-?)?(?<!\b(?:items?|property|exhibits?|devices?|articles?|goods|those|as) (?:as )?)listed\b
      (?! (?:in|above|below|overleaf|under|as|items?|property)\b)(?: for| on| to)?
      |list(?:ed)? for|list (?=\d{1,2}[/.]\d)|for (?:legal )?argument
      |${LEFT_FOR_LATER}\b
      |timetabled|(?:fixed|set(?: down)?) for (?:an? )?(?:hearing|argument|\d{1,2}[/. ](?:\d|[A-Z]))|postponed
      |deferred
      |(?<!\b(?:suspended|stayed|retained|held|kept) )pending(?! (?:
        the |an |any |his |her |their |outcome of |determination of )*appeal
      )
      |hearing (?:(?:is|will be) )?(?:on |date:? |fixed for |listed for )?(?=\d)
      |at (?:sentence|sentencing|the next hearing|next hearing|that hearing)|on that (?:date|day|occasion)|on (?:the )?next (?:occasion|hearing)|part[- ]heard
      |(?:crown|cps|pros(?:ecution)?|def(?:ence)?|parties|solicitors?) (?:(?:is|are|was|were) )?not (?:yet )?(?:ready|in a position)(?![^.;]{0,30}\badj)
      |(?:crown|cps|pros(?:ecution)?|police) to (?:serve|lodge|file|submit) (?:an? |the |its |their )?(?:schedule|sched\b|application|evidence|statements?|notice|papers|draft)
      |outstanding|for (?:decision|determination|consideration)|gohiriwyd|ohirio
    )\b(?![^.;:]{0,40}: ?(?:no|n|none|false)\b(?! [a-z]))
  `,
);
export const PENDING_BEFORE = gated(
  regexOf('i')`
    \b(?:
      (?:intend(?:s|ed|ing)?|plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|due|going) to (?:apply|seek|ask)
      |(?:will|shall|must) (?:be )?(?:lodg|fil|submit|serv|renew|pursu)(?:e|ing|ting)?
      |(?<=\b(?:crown|cps|prosecution|prosecutors?|police|pros) (?:is|are) )to (?:apply|seek|ask)
      |(?<=\b(?:reason|for)\b[^.;]{0,12} (?:the )?(?:crown|cps|prosecution|prosecutors?|police|pros) )to (?:apply|seek|ask)
      |(?<=\b(?:crown|cps|prosecution|prosecutors?|police|pros) (?:(?:is|are) )?)to (?:serve|lodge|file|submit|issue|renew)(?! (?:an? |the |its |written |formal )*app)
      |will be (?:applying|seeking|asking|asked)|gohiriwyd
      |adjourn(?:ed|s|ing)(?= (?:the|its|an?|any|crown'?s|prosecution'?s|police)\b)
      |adj(?:'?d|ourn(?:ed|s|ing)?|ournment)?\b[^.;]{0,60}?\b(?:for|re|to consider|consideration of|on|(?:so(?: that)?|in order that|to (?:allow|enable)) (?:the )?(?:crown|cps|prosecut(?:ion|ors?)|police)(?: (?:can|could|may|might|to))? (?:make|lodge|submit|serve|prepare|formulate)(?= ))
      |consider(?:s|ing|ation of)?(?: whether(?! to (?:apply|seek|ask))| if)?
      |(?:will|shall|is to|are to|to) (?:then |also )?(?:
        hear|decide(?: then| later| next time)?(?: (?:on|at|in) [^.;,]{1,25}?)?(?: (?:whether|if)(?: [a-z]+){0,4}?)?|determine|deal with|rule on
        |address|resolve|revisit|return to
      )
      |decision (?:on|re|as to|about)(?: (?:whether|if))?
      |no (?:ruling|determination)(?: (?:has|been|made|given|yet|so far|as yet)){0,4} (?:on|about|as to|re)(?: (?:whether|if))?
      |(?:has|have|is|was|were|had)(?: ?not|n't)(?: yet)?(?: been)? (?:dealt with|heard|ruled on|decided on|reached|determined)
      |reserv(?:e[sd]?|ing)(?: judgment| its decision)?(?: on| re)?|list(?:ed)? for
      |hearing(?: (?:on|date|fixed|listed|for))*:? \d[^.;,]{0,24},? for(?: (?:an?|the|any|crown'?s?|prosecution'?s?|applications? (?:for|to)))*
      |hearing (?:of|for|on|over|about|into)|postpon(?:e[sd]?|ing)|pending|outstanding|determination of|question of
      |issue of|awaiting|await(?:s)?|to be (?:considered|decided|determined|dealt with|addressed|resolved)
      |(?:matters?|issues?|items|orders?|applications?) (?:for|at) (?:sentence|sentencing|the next hearing)(?= ?:)
      |(?:attend|appear|return)(?: back)? (?:re|for|on|over|in respect of|about)(?: [a-z]+,?){0,2}(?: (?:&|and))?
      |(?:options?|possibilit(?:y|ies)|question|matter|issue|door) (?:
        (?:is|are|was|were|remain(?:s|ed|ing)?|left|kept|to be|still|stay(?:s|ed)?) )*
      open(?:,? (?:includ(?:ing|es)|incl?\b\.?|such as|e\.?g\b\.?|as to|on|of|for|to))?
      |(?<=\b(?:not|nothing|never|n't) )rul(?:ed|es|ing) out
      (?:,? (?:includ(?:ing|es)|incl?\b\.?|such as|e\.?g\b\.?))?
      |next (?:occasion|hearing|date|appearance)\b[^.;]{0,40}? (?:whether|if)
      |${LEFT_FOR_LATER},? \(?(?:includ(?:ing|es)|incl?\b\.?|such as|e\.?g\b\.?|namely|i\.?e\b\.?)
    )${LINK}
  `,
);
export const UNCLEAR_AFTER = gated(
  regexOf('i')`
    ^[^.;?]{0,60}\?
    |\b(?:
      tbc|tba|t\.b\.[ca]|to be confirmed|possibl[ey]|query|unclear
      |not (?:clear|known|stated|(?:been )?(?:pronounced|announced))|unknown|uncertain
      |may be (?:made|sought|appropriate)|might be|whether
    )\b
    |^(?: order)?(?: (?:re|for|of|over|on|in respect of|in relation to|ar gyfer|ynghylch) [^.;,]{1,40}?)?,? (?:
    (?:is|was|were|has been|had been) )?(?:
      considered|discussed|raised|canvassed|mooted|debated|mentioned|aired|ventilated|touched on|explored
    )(?: (?:by the|with the|gan yr?) [a-z]+)?(?=\s*(?:[.;,(]|$))
  `,
);
export const UNCLEAR_BEFORE = gated(
  regexOf('i')`
    (?:
      \b(?:
        possible|possibly|poss\.?|potential|potentially|likely|probable|probably|prospective|anticipated|considered
        |query|whether|no objections?(?: (?:from the defence|taken|raised))?
        |(?:not (?:clear|known|certain)|unclear|unknown)(?: (?:if|whether))?
        |(?<!\d |\d(?:st|nd|rd|th) |\b(?:in|of|since|until|early|late) |\bso (?:that )?(?:[a-z]+ ){1,4})may(?! \d)
        (?: (?:want|wish|seek|be|apply))?
        |might|tbc|ask re|invite[sd]? the defence
      )
      |\?
    )${LINK}
  `,
);
export const ASKED_BEFORE = gated(
  regexOf('i')`
    (?<!\bon (?:the )?)\b${ASKED}(?! (?:granted|allowed))\b(?:[^.;:,]|,(?= \d\d?,)|(?<=, \d\d?),){0,110}$
    |\b(?:sought|requested|applied for|asked for)(?: by (?:the )?(?:prosecution|prosecutor|crown|cps|police))? ?
    :[^.;]{0,80}$
    |\b(?:applications?|appl?s?\b\.?)(?: (?:types?|for|made|requested|sought))? ?: ?(?:an? )?$
    |\b(?:crown|pros|cps|prosecution|prosecutor) ?: (?:(?:an?|for|seeks?) )*$
    |\b(?:seek(?:s|ing)?|appl(?:y|ies|ying) for|ask(?:s|ing)? for|request(?:s|ing)?|invit(?:es?|ing)) ?
    : ?[^.;:]{0,80}$
    |\b(?:we|crown|cps|prosecution) (?:would )?ask,? please,?[^.;:]{0,90}$
    |\bhearing to (?:extend|vary|renew|discharge|revoke|lift)\b[^.;:]{0,40}$
    |\bthe (?:first|second|third|other|former|latter|one),? (?:being )?for (?:(?:an?|the|further|[a-z]+-year|\d+-year) )*$
  `,
);
export const ASKED_AFTER = gated(
  regexOf('i')`
    ^ (?:please|pls)\b
    |^[^.;]{0,80}?(?<!\bon (?:the )?)(?<!\bon crown )(?<!\bnot )(?<!\bif (?:(?:it|one|this|that) (?:is|was|were) )?)
    (?<!\bterms )(?<!\bas )\b(?:
      sought|requested|applied for|asked for|application|applications|appln|${NO_PROGRAM}app\b|is sought|being sought|seeks?
    )\b
  `,
);
export const MADE_ON_APPLICATION = gated(
  /\bon (?:the |an |his |her |their )?(?:(?:defendant|crown|prosecution|police|complainant|def|deft|d)'?s? )?application\b/i,
);
export const CHANGE_APPLICATION: readonly (readonly [change: 'vary' | 'extend' | 'discharge', pattern: RegExp])[] = [
  [
    'discharge',
    regexOf('i')`
      ^ to an end\b|^ (?:discharge|revocation|revoke) app
      |\b(?:
        to (?:discharge|revoke|lift|terminate|remove|end|scrap)|discharge of|revocation of|revocation
        |to be (?:discharged|revoked|lifted|removed|cancelled|ended|scrapped|dropped)
      )\b
    `,
  ],
  [
    'extend',
    /^ extension app|\b(?:to (?:extend|renew)|extension(?: of| to)?|to be (?:extended|renewed|lengthened|prolonged))\b/i,
  ],
  [
    'vary',
    regexOf('i')`
      ^ \(?(?:to )?(?:vary|variation)\b|(?:^|[.;:-] |\bapplication )vary (?:the |his |her )?$
      |\b(?:
        (?:
          application|request|bid
          |(?:ask(?:s|ed)?|applie[sd] to|invite[sd]?)(?: (?:the )?(?:court|bench|magistrates|justices|judge|us))?
          |applies|applied|want(?:s|ed)?
        ) to (?:change|alter|modify|relax)
        |to (?:vary|amend)|variation(?: of| to)?|to be (?:varied|changed|amended|relaxed|altered|eased)
        |for variation
      )\b
    `,
  ],
];
