/** Words that name a sentence and pass none today: what a report is to weigh, what was thought of, what an earlier court did. */

import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import type { SentenceRule, Window } from '../rule.js';
import { after, before, singly } from '../surroundings.js';
import { NONE_OF_TOPIC, NONE_UNDER_HEADING, TOPIC } from './none-under-heading.js';

/** Up to the sentence named, in one breath: no "but", no new subject that decides. */
const ON = '(?:(?!\\b(?:but|instead|however|yet|who|he|she|they|magistrates|bench|judge|today)\\b| - )[^.;]){0,160}$';
/** A few words, none of which begins another thought. */
const NEAR =
  " ?:?(?: (?!(?:but|and|after|when|as|with|by|instead|however|magistrates|he|she|they|who)\\b)[\\w'£+&-]+){0,4} ?$";
/** Verbs and articles that lead straight to the sentence: "been given a 12-month", "been sentenced to". */
const GIVEN = sourceOf`
  (?: (?:
      been|given|handed|received|served|sentenced|ordered|made|subject|placed|put|to|of|on|under|an?|the|for
      |complete|carry|out|pay|serve|both|also|\d+|[\w]+[- ](?:week|month|year|day|hour)
    )
  ){0,8} ?$
`;

/** A report asked for, and what it is to look at. */
const REPORTED: readonly RegExp[] = [
  regexOf('i')`
    \b(?:
      suitability|suitable|eligib(?:le|ility)|assess(?:ed|ment|ments)?|viability|fit|fitness|unfit|proposals?
      |proposed|propos(?:es|ing)|recommend(?:s|ed|ing|ation|ations)?|options?
    ) (?:for|of|on|re|an?|the|as to|is|was|include[sd]?|including|incl|were|are)\b${ON}
    |\b(?:proposals?|recommendations?|options?):${ON}
  `,
  regexOf('i')`
    \b(?:
      PSR|SDR|FDR|(?:pre-?sentence|stand-?down|probation|fast delivery|oral|full|psychiatric) reports?|reports?
      |prob(?:atio)?n|PO
    )\b[^.;]{0,40}\b(?:
      address|consider|cover|deal with|look at|explore|assess|investigate|suggest|recommend|recc?s?\b|recom\b|propos|advis|advocat
      |support|favour|re\b|as to\b
    )(?!ed by the (?:court|bench))${ON}
  `,
];
const BEFORE: readonly RegExp[] = [
  // a guideline, and what it begins with
  regexOf('i')`
    \b(?:
      (?:category|guideline|sentencing) range|starting point
      |range(?= (?:is|was|of|from)? ?(?:an? )?(?:$|\d|low|high|medium|band|fine|discharge|[a-z]+ (?:week|month|year)s?\b))
    )s?
    (?: (?:is|was|of|from|would be))?(?:: ?| )
    (?:(?!\b(?:but|so|reduced|we|instead|sentence|after|less|then|he|she|they|was|were|fined)\b)[^.;,]){0,60}$
  `,
  // an offence by its title, and what a report says could be done
  regexOf('i')`
    \bfail(?:s|ed|ing|ure)? to (?:comply with|complete|attend|do|observe|keep to)(?: (?:
      the|an?|his|her|their|any|all|of|or|and|supervision|residence|electronic|monitoring|curfew|exclusion|treatment
      |alcohol|drug|unpaid|work|programme|rehabilitation|activity|requirements?|terms?|conditions?|period|youth
      |community|suspended|sentence|orders?|post-custody
    ))* ?$
    |\b(?:could|can|may|might) be (?:managed|supervised|dealt with|addressed|supported|punished|rehabilitated)\b
    (?:(?!\b(?:but|instead|however)\b)[^.;]){0,100}$
  `,
  // what somebody hopes for
  regexOf('i')`
    \b(?:hope[sd]?|want(?:s|ed)?|wish(?:es|ed)?|would like|expect(?:s|ed)?|fear(?:s|ed)?) (?:that )?(?:to see )?
    (?:he|she|they|him|her|them|you|it)\b(?:(?!\b(?:but|and)\b)[^.;,]){0,40}$
  `,
  // what the law allows
  /\bliable (?:on|upon) [a-z ]{1,40} to\b[^.;]{0,60}$/i,
  /\b(?:(?:may|can|could|must) (?:not|only)|(?:a|the|any) (?:(?:magistrates'?|crown|youth) )?court (?:may|can|must)) (?:make|impose|pass|order) (?:an? |any |the )?$/i,
  // what counsel wanted
  regexOf('i')`
    \b(?:
      (?:urge|ask|invite|beg|implore|encourage|request)(?:s|d|ed|ged|ing)? (?:
        (?:the |this )?(?:court|bench|magistrates|justices|(?:district )?judge) )(?:to|that)
      |(?:defence|counsel|solicitor|defending|mitigat\w+|advocate|prosecutor|prosecution|crown|lawyer|barrister|[a-z]+),?[ ]
      (?:submit|argu|suggest|contend|propos|recommend)(?:s|ed|ted|es|d|ing)? that
    )\b(?:(?!\b(?:but|and|instead|however|yet|he was|she was|they were|today)\b| - )[^.;]){0,80}$
  `,
  // what the court was told
  /\b(?:court|bench|magistrates|justices|hearing) (?:heard|(?:was|were) (?:told|informed|reminded)|learned|learnt)(?: (?:that|how))? (?:(?!\b(?:and|but|today|before|then)\b)[^.;]){0,60}$/i,
  // what an earlier court did, told by its year
  regexOf('i')`
    \b(?:in|from|since|during|back in) (?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:19|20)\d\d,?
    when (?:he|she|they|you|it) (?:was|were|had been|got|received)${GIVEN}
  `,
  regexOf('i')`
    \b(?:(?:previous|earlier|past) (?:convictions?|cautions?|matters?)|convictions? (?:from|in) (?:19|20)\d\d|last before (?:the|this) court)\b[^.;]{0,60}\b(?:for which|when) (?:he|she|they|you) (?:was|were|had been|got|received)${GIVEN}
  `,
  // weighed, threatened, asked for or escaped
  regexOf('i')`
    \b(?:
      consider(?:ed|ing)|contemplat(?:ed|ing)|propos(?:ed?|es|ing|als?)|recommend(?:ed|s|ing|ations?)?
      |suggest(?:ed|s|ing|ions?)?|minded to impose|ruled out|threatened with|warned (?:of|about)|liable to|risk of
      |risk(?:s|ed|ing)|avoid(?:s|ed|ing)?|escap(?:ed|es|ing)|spared|instead of|rather than|(?:an )?alternative to
      |short of|in place of|asked for|seek(?:s|ing)?|sought|argued for|urged|applied for
      |(?:can|could|would|might|may|should)(?: (?:
        also|well|only|have|be|been|include|contain|face|faced|result in|lead to|attract|expect|get)
      )+
    )\b${NEAR}
  `,
  /\b(?:if|unless|whether|should) (?:he|she|they|it|you|the (?:defendant|offender))\b[^.;:,]{0,80}$/i,
  // what an earlier court did
  regexOf('i')`
    \b(?:
      previously|in the past|already|on an earlier occasion
      |(?<!
        (?<!\b(?:court|bench|magistrates|justices|judge|jury|hearing) (?:was|were) )\btold (?:that )?(?:he|she|they) )
      had
      |having
    )\b${GIVEN}
  `,
  regexOf('i')`
    \b(?:previous convictions?|antecedents?|convictions? (?:for|from|in)|criminal record|record of|history of)\b(?:
      (?!\b(?:but|and|was|were|he|she|they|magistrates|bench|court|judge)\b)[^.;,]
    ){0,80}$
  `,
  /^(?:[^.;]{0,80}, )?in (?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:19|20)\d{2},? (?:he|she|they|the \w+)\b[^.;,]{0,40}$/i,
  /\b(?:was|were|being) (?:already |still |currently )?(?:on|under|subject to|serving|in breach of) (?:an?|the|his|her)(?: [\w-]+)? ?$/i,
  /\b(?:while|whilst) (?:he was |she was |they were )?(?:already )?(?:on|under|subject to|serving)\b(?:(?!\b(?:and|but)\b)[^.;,]){0,30}$/i,
];
const AFTER: readonly RegExp[] = [
  regexOf('i')`
    ^(?: order| sentence)?,? (?:(?:was|were|is|are|had been|has been|being) )?
    (?:also |first |initially |carefully |fully )?(?:
      considered|contemplated|proposed|recommended|suggested|ruled out|rejected|discounted|requested
      |(?:deemed |thought |felt )?(?:in|un|not )(?:appropriate|suitable|justified|available|workable)
    )\b
  `,
  /^(?:(?!\b(?:but|and|was|were)\b)[^.;,]){0,60} (?:is|are) (?:also )?(?:proposed|recommended|suggested|advocated)\b(?! by the (?:court|bench))/i,
  /^(?: order| sentence)?,? (?:would|could|might|may|can)\b(?! (?:now )?appeal)(?! (?:meet|do|suffice|be (?:enough|sufficient|right|adequate))\b[^.;:]{0,30}: ?[£\d])/i,
  /^(?:,? (?:imposed|made|passed|given))? (?:back )?(?:in|during|from|dated) (?:19|20)\d{2}\b(?![/-])/i,
  /^(?:,? (?!for\b|after\b|over\b|on\b)[a-z']+){0,3}? (?:last (?:year|time)|the last time|(?:a|two|three|four|five|six|several|\d+) (?:years?|months?) (?:ago|earlier|before|previously))\b/i,
];
/** Words that make today's sentence of it: "considered the report and sentenced him to …". */
const DECIDED = /\b(?:sentenced|committed|ordered|made|imposed|imposes|passed|jailed|fined|must|given)\b/i;
/** A heading with its length says what was passed: "Custody: 12 weeks - the court finds nothing less will do". */
const A_LENGTH = /\d|\b(?:year|month|week|day|hour)s?\b/i;
/** A list of earlier convictions runs over semicolons, to the full stop. */
const LIST_OF_PAST =
  /(?:^|[.\n] ?)(?:previous(?: convictions?)?|antecedents?|pre-?cons?|record|(?:current|existing) (?:orders?|sentences?)|orders? in force) ?:[^.]{0,300}$/i;

/** The patterns by which such words are found at all, each run over parts of a text. */
export const NOT_TODAY_CUES: readonly RegExp[] = [
  ...REPORTED,
  ...BEFORE,
  ...AFTER,
  LIST_OF_PAST,
  NONE_UNDER_HEADING,
  TOPIC,
  NONE_OF_TOPIC,
];

/** Whether the words around a match say that the sentence it names is none of today's. */
export function isNotToday(match: RegExpExecArray, window: Window): boolean {
  const lead = before(match, window).slice(-220);
  if (BEFORE.some((pattern) => window.sifted.may(pattern) && singly(pattern).test(lead))) return true;
  for (const pattern of REPORTED) {
    const said = window.sifted.may(pattern) ? singly(pattern).exec(lead)?.[0] : undefined;
    if (said !== undefined && !DECIDED.test(said)) return true;
  }
  const rest = after(match, window)
    .slice(0, 80)
    .replace(/^ ?(?:of )?£[\d,.]*\d/, '');
  const last = match.index + match[0].length;
  const behind = window.text.slice(last, Math.min(window.result.end, last + 80));
  if (AFTER.some((pattern) => window.sifted.may(pattern) && singly(pattern).test(rest))) return true;
  if (!A_LENGTH.test(match[0]) && window.sifted.may(NONE_UNDER_HEADING) && NONE_UNDER_HEADING.test(behind)) return true;
  if (window.sifted.may(TOPIC) && window.sifted.may(NONE_OF_TOPIC) && TOPIC.test(lead) && NONE_OF_TOPIC.test(rest))
    return true;
  if (!window.sifted.may(LIST_OF_PAST)) return false;
  return LIST_OF_PAST.test(window.text.slice(Math.max(window.result.start, match.index - 320), match.index));
}

/** The rule, silent where a sentence named is none of today's. */
export function ofToday(rule: SentenceRule): SentenceRule {
  return {
    ...rule,
    read(match: RegExpExecArray, window: Window): ReturnType<typeof rule.read> {
      if (isNotToday(match, window)) return rule.readAwarded?.(match, window) ?? null;
      return rule.read(match, window);
    },
  };
}
