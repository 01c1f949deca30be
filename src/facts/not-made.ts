/** Words about an order whose making is nowhere said: never `made` where they deny it, doubt it, ask for it or explain the law. */
import { gated } from '../text/gated.js';
import type { StatusRead } from './status.js';

interface UnmadeCue {
  readonly where: 'before' | 'after';
  readonly pattern: RegExp;
  readonly status: StatusRead['status'];
  readonly sought?: false;
}

const ARTICLES = '(?: (?:an?|the|any|his|her|their|such|making|make|of|for|to|be|on|from|under))*';

/** In order: the first that is said counts. `before` patterns reach the order's own words. */
const CUES: readonly UnmadeCue[] = [
  {
    // "had the Crown asked, it might have …": nobody did
    status: 'not_made',
    where: 'before',
    sought: false,
    pattern:
      /\bhad (?:the |only the )?(?:crown|cps|prosecution|prosecutors?|police|anyone|anybody|somebody|someone)(?: only| ever)? (?:asked|applied|sought|requested|wanted|made)\b[^.;]{0,90}$/i,
  },
  {
    status: 'not_made',
    where: 'after',
    sought: false,
    pattern:
      /[,;:-] ?(?:but |and |though )?(?:nobody|no one|no-one|none)(?: (?:had|has))? (?:did|do so|ask(?:ed|s)?|appl(?:ied|ies)|sought (?:one|it))\b/i,
  },
  {
    status: 'not_made',
    where: 'before',
    pattern:
      /\b(?:no|none of the) (?:(?:such|of|the|his|her|their|[a-z]+) ){0,3}(?:need|needs|has to|have to|is to|are to|will|shall|should) (?:to )?(?:be )?$/i,
  },
  {
    status: 'not_made',
    where: 'before',
    pattern: new RegExp(
      `\\b(?:(?:do|does|did|will|would|need)(?: not|n't)|is not|isn't|no longer|never)(?: (?:now|also|even))?(?: (?:have to|need to|need|be|being|required to|obliged to|bound to|go|sign|come|join|face|receive|get|lose))+${ARTICLES} ?$`,
      'i',
    ),
  },
  {
    status: 'unclear',
    where: 'before',
    pattern: new RegExp(
      `\\b(?:(?<!\\bso (?:that )?(?:[a-z'-]+ ){1,12})(?:might|could)(?: (?:well|also|yet|still|now))?(?: (?:have|be|been|face|make|impose|order|get|receive|lose|include|consider|take|direct|mean))*|conced\\w+[^.;]{0,60} against|(?:say|said|spoke|speak|argu\\w+|nothing) against|oppos(?:ed|es|ing)|resist(?:ed|s|ing)|contest(?:ed|s|ing)|object(?:ed|s|ing)? to|challeng(?:ed|es|ing))${ARTICLES} ?$`,
      'i',
    ),
  },
  {
    status: 'not_made',
    where: 'before',
    pattern:
      /\b(?:cannot|can't|can not|could not|couldn't)(?: be| now| lawfully| properly){0,2} ?$|\bwould (?:otherwise )?have (?:been )?[^.;,]{0,40}$/i,
  },
  {
    status: 'not_made',
    where: 'before',
    sought: false,
    pattern:
      /\b(?:never|not|nobody|no one|no-one|neither side)\b[^.;,:]{0,15}\b(?:suggest|propos|ask|sought|seek|appl|request|want|press|argu)[a-z]*\b[^.;,:]{0,40}$/i,
  },
  {
    // whom it would protect does not want it
    status: 'not_made',
    where: 'before',
    pattern: new RegExp(
      `\\b(?:complainant|victim|witness|pw|ip|aggrieved|she|he|woman|man|wife|husband|partner|girlfriend|boyfriend|mother|protected person)s?\\b[^.;,]{0,24}\\b(?:not|n't|never|no longer) (?:[a-z]+ )?(?:want|wish|need|support|requir)(?:s|e|es|ed|ing)?(?: for| to have)?${ARTICLES} ?$`,
      'i',
    ),
  },
  {
    status: 'refused',
    where: 'before',
    pattern: new RegExp(`\\bfail(?:ed|s)? to (?:obtain|secure|get|win|achieve)${ARTICLES} ?$`, 'i'),
  },
  {
    status: 'applied_for',
    where: 'before',
    pattern:
      /\b(?:crown|cps|prosecut[a-z]+|pros|police)\b[^.;,:]{0,20}\b(?:hop(?:ed|es|ing|e)|wish(?:ed|es)?|want(?:ed|s)?|propos(?:ed|es|ing|e)|suggest(?:ed|s|ing)?|recommend(?:ed|s|ing)?)\b[^.;,:]{0,30}$/i,
  },
  {
    status: 'unclear',
    where: 'before',
    pattern:
      /\b(?:hop(?:ed|es|ing)|wish(?:ed|es)|want(?:ed|s)|propos(?:ed|es|ing|als?|e)|suggest(?:ed|s|ing|ions?)?|recommend(?:ed|s|ing|ations?)?|fear(?:ed|s|ing)?|wary of|worried (?:that|about)|discuss(?:ed|es|ing)|rais(?:ed|es|ing)|canvass(?:ed|ing)|debat(?:ed|es|ing)|prospect of|possibility of|risk of|talk of)\b:?[^.;,:]{0,30}$/i,
  },
  {
    status: 'unclear',
    where: 'before',
    pattern:
      /(?:\b(?:court|bench|judge|magistrates|justices) (?:can|may)|(?<!\b(?:police|officers?|oic) )(?<!\bso (?:that )?(?:[a-z'-]+ ){1,12})\b(?:can|may)(?: well| yet| also| still)? (?:face|include|make|impose|be (?:made subject|subject|given|placed|put|banned|barred)))\b[^.;,:]{0,40}$/i,
  },
  {
    status: 'unclear',
    where: 'before',
    pattern:
      /(?:^|[.,;:] ?)(?:were (?:the (?:court|bench|judge)|he|she|it)|had (?:he|she|the (?:court|bench|judge))|if (?:convicted|found guilty|the (?:court|bench|judge|magistrates|justices)))\b[^.;]{0,60}$/i,
  },
  {
    status: 'unclear',
    where: 'after',
    pattern:
      /^(?: order)?,? (?:(?:is |was |were |had been |has been |being )?(?:suggested|proposed|discussed|mooted|raised|canvassed|recommended|floated|debated|under (?:consideration|discussion)|on the cards)|(?:may|might|could|can) (?:yet |well |also |still )?(?:follow|come|be (?:made|imposed|needed|necessary|considered|granted|ordered)))\b/i,
  },
  { status: 'pending', where: 'before', pattern: /\bdraft (?:of (?:an?|the) )?(?:an? )?$/i },
  {
    // "What the Crown invites the court to do is take …"
    status: 'applied_for',
    where: 'before',
    pattern:
      /\bwhat (?:the )?(?:crown|cps|prosecution|prosecutors?|police) (?:[a-z]+ )?(?:invit\w+|ask\w*|seek\w*|want\w*|request\w*|propos\w+)\b[^.;]{0,80}\b(?:is|was)\b[^.;]{0,90}$/i,
  },
];

/** A condition in the second person or of people in general. */
const ANY_PERSON = gated(
  /\b(?:(?:should|if|when|were|where) (?:you|anyone|anybody|someone|somebody|a (?:person|defendant|man|woman)|people|defendants|offenders)|(?:anyone|anybody|those|people|whoever|a person|defendants|offenders)(?: who)?|you (?:can|could|may|might|risk|face))\b/i,
);
/** What the law makes of it. */
const CONSEQUENCE = gated(
  /\b(?:can|could|may|might|risks?|liable|criminal offence|an offence|punishable|up to|maximum)\b/i,
);

/** "A restraining order, if breached, can lead to prison." */
const LEADS_TO = gated(
  /^,? ?(?:if (?:breached|broken|breach is proved),? )?(?:can|may|could|might) (?:lead|result|carry|mean|last|only be)\b/i,
);

/** "Warned that breaking his restraining order could mean jail." */
const WARNED_OF_BREACH = gated(
  /\b(?:warn|told|tell|remind|explain|advis)\w*\b[^.;]{0,60}\b(?:break|breach|flout|ignor|disobey|defy)ing\b[^.;]{0,30}$/i,
);
/** "Unless police apply for forfeiture": what somebody may yet do. */
const MAY_YET_ASK = gated(
  /\b(?:unless|if|in case|should)\b[^.;,]{0,40}\b(?:appl(?:y|ies)|asks?|seeks?)(?: to the court)?(?: for)?\b[^.;,]{0,30}$/i,
);

/** Whether a sentence explains the law of "a restraining order" in general, and reports nothing of one. */
export function isMention(before: string, after: string, sentence: string): boolean {
  if (/(?:^|[.;:"'] ?|\bthat )(?:an?|any) $/i.test(before) && LEADS_TO.test(after)) return true;
  if (MAY_YET_ASK.test(before) || (WARNED_OF_BREACH.test(before) && CONSEQUENCE.test(after))) return true;
  return /\b(?:an?|any) $/i.test(before) && ANY_PERSON.test(before) && CONSEQUENCE.test(sentence);
}

const HEARD = CUES.map((cue) => ({ ...cue, pattern: gated(cue.pattern) }));

/** What the words around an order say that keeps it from being read as made; undefined where nothing does. */
export function unmade(before: string, after: string): StatusRead | undefined {
  const lead = before.slice(-REACH);
  const rest = after.slice(0, REACH);
  for (const { status, where, pattern, sought } of HEARD) {
    const match = pattern.exec(where === 'before' ? lead : rest);
    if (!match) continue;
    const from = where === 'before' ? before.length - lead.length : 0;
    const start = from + match.index;
    return {
      status,
      said: true,
      cue: { where, start, end: start + match[0].length },
      ...(sought === false ? { sought } : {}),
    };
  }
  return undefined;
}

/** No word further off speaks of the order. */
const REACH = 160;
