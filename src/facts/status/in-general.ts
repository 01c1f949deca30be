/** What is said of the law, of courts and of every case alike: it is said of no case. */
import { gated } from '../../text/patterns/gated.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';

/** Courts and those before them, as a kind. */
const COURTS = '(?:courts|benches|judges|magistrates|prosecutors|advocates|police forces?|officers)';
const A_COURT =
  "(?:an?|any|every|the sentencing) (?:criminal |magistrates'? |crown |sentencing )?(?:court|judge|bench)";
/** What the law is found in, and who makes it or would have it changed. */
const LAW = sourceOf`
  (?:
    (?:sections?|ss?\.?) ?\d{1,3}[a-z]{0,2}\b|law|acts?|statutes?|legislation|sentencing code|guidance|guidelines?|rules?
    |powers?|parliament|government|ministers?|ministry|bill|reforms?|campaign\w*|charit(?:y|ies)
  )
`;

/** Before an order's name. */
const BEFORE = gated(
  regexOf('i')`
    \b(?:courts|benches|judges) (?:
      should|could|must|can|may|ought to|are able to|need to|rarely|seldom|often|usually|will often|do not|don't
      |hardly ever
    ) (?:[a-z]+ )?(?:order|make|impose|grant|direct|consider|use)\b[^.;]{0,60}$
    |\b${LAW}\b[^.;]{0,60}\b(?:
      allow|enable|empower|permit|entitle|require|provide|encourage|urge|state|expect|tell|remind|let|call|intend|want|give
    )(?:s|ed|ing)?\b[^.;]{0,90}$
    |\b${A_COURT} (?:
      considering|contemplating|minded|asked|must|may|can|should|shall|ought|needs?|has (?:to|the power|power)
    )\b[^.;]{0,90}$
  `,
);
/** Anywhere in a sentence that tells of nothing done. */
const ANYWHERE = gated(
  regexOf('i')`
    \b${A_COURT} (?:may|can|must|should|shall|has (?:the )?power to)\b[^.;]{0,60}\b(?:an?|any|the) (?:offender|defendant|person|order)\b
    |\bwill (?:ask|apply|seek|make|order|consider)\b[^.;]{0,90}\b(?:whenever|in (?:every|any|all) (?:such )?cases?)\b
    |(?:^|[.;,:] |\band |\bthat )(?:the |an? )(?:court|bench) (?:may|can)(?: (?:also|then|only|instead))? (?:order|impose|make|grant|direct) (?:an? |the )?(?:depriv|forfeit|restrain|destr|criminal|sexual)[a-z]*(?: [a-z]+)?(?: orders?)?(?=\W*$|[.,;]| (?:where|if|when|of any)\b)
    |\b(?:the )?courts? (?:may|can),? (?:on|upon|after|following|where|when|if)\b
    |\b${COURTS} (?:should|must|ought to|need to|are (?:asked|expected|required|encouraged|told|reminded|urged) to)\b
    |\b(?:crown|cps|prosecution|police|court|we|${COURTS}) (?:will |would |do |does )?
    (?:always|routinely|normally|usually|generally|regularly) (?:
    consider|ask|seek|apply|look|request|press|make|impose|order|grant)(?:s|ing)?\b
  `,
);
/** "Is often made in such cases". */
const OFTEN =
  /^(?: orders?)? (?:is|are) (?:often|usually|sometimes|rarely|seldom|commonly|normally|generally|frequently|always|typically|routinely) (?:made|imposed|granted|ordered|sought|asked)/i;
const DONE = /\b(?:granted|made|imposed|refused|ordered)\b/i;

/** "Section 360 allows a court to", "prosecutors should consider one in every case", "the CPS will always ask for a". */
export function isInGeneral(before: string, after: string, sentence: string): boolean {
  return OFTEN.test(after) || BEFORE.test(before) || (ANYWHERE.test(sentence) && !DONE.test(sentence));
}
