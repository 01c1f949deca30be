/** Forms that ask and are answered: "Restraining order? Y - 2 yrs", "Was a deprivation order sought? No.", "A wnaed gorchymyn atal? Naddo." */
import { gated } from '../../text/patterns/gated.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import { WELSH_NO, WELSH_YES } from '../../text/welsh-answers.js';
import type { StatusRead } from './status.js';

const ANSWER = gated(
  new RegExp(
    String.raw`^(?:(?:answer|reply|response|ateb|a) ?[:.-] ?)?["'(]?(?:(yes|y|${WELSH_YES})|no|none|nil|n|dim|${WELSH_NO})\b(?! ?\/| ?c\b)[\s,;:.)-]*`,
    'i',
  ),
);
/** What the question is about is a request, not a decision. */
const OF_A_REQUEST = gated(
  /\b(?:applied for|apply(?:ing)? for|sought|seek(?:ing)?|requested|request(?:ing)?|asked for|ask(?:ing)? for|applications?|wanted|[cg]ais|geisi(?:wyd|odd)|ofyn(?:nwyd|nodd))\b[^.;]*\?/i,
);
const UNSOUGHT = gated(
  /\b(?:not|n't|never|nobody|no one|nor) (?:[a-z]+ ){0,2}?(?:sought|seek\w*|request\w*|appl\w+|ask\w*)\b/i,
);
const REFUSED = gated(
  regexOf('i')`
    \b(?:
      refused|declined|rejected|dismissed|denied
      |not (?:granted|allowed|appropriate|proportionate|justified|necessary|required|needed|made|imposed|ordered)
      |inappropriate|disproportionate|unnecessary|no (?:order|need|basis)
    )\b
  `,
);
/** "Has the court considered a deprivation order?": that it has says nothing of what it decided. */
const OF_THOUGHT = gated(/\b(?:consider(?:ed|ing)?|thought (?:of|about)|addressed|discussed|raised)\b[^.;]*\?/i);
const GRANTED = gated(/\b(?:granted|allowed|made|imposed|ordered)\b/i);
const PUT_OFF = gated(
  /\b(?:adjourned|adj\w*|reserved|put (?:off|over|back)|to be (?:considered|decided|determined))\b/i,
);

const QUESTION = gated(
  regexOf('i')`
    ^(?:["'(]? ?)?(?:
      is|was|were|are|has|have|had|did|does|do|any|will|should|shall|can|may
      |oes|oedd|ydyw?|ydi|a (?:oes|oedd|ydyw?|yw|fu|fydd|[a-zâêîôûŵŷ]+(?:wyd|aed|odd|aeth))
    )\b
  `,
);

/** Whether a statement is a question in full words, which says nothing by itself. */
export function isQuestion(statement: string): boolean {
  return statement.trimEnd().endsWith('?') && QUESTION.test(statement);
}

/** What "yes" or "no" to `question`, and the words behind it, say became of the order that the question names. */
export function readAnswer(question: string, statement: string): StatusRead | undefined {
  const match = ANSWER.exec(statement);
  if (!match) return undefined;
  const rest = statement.slice(match[0].length);
  const ofRequest = OF_A_REQUEST.test(question);
  const yes = match[1] !== undefined;
  if (REFUSED.test(rest)) return { status: 'refused', said: true };
  if (yes) {
    if (PUT_OFF.test(rest)) return { status: 'pending', said: true };
    if (/\binterim\b/i.test(rest)) return { status: 'interim', said: true };
    if (OF_THOUGHT.test(question) && !GRANTED.test(rest)) return { status: 'unclear', said: true };
    return { status: ofRequest && !GRANTED.test(rest) ? 'applied_for' : 'made', said: true };
  }
  return { status: 'not_made', said: true, ...(ofRequest || UNSOUGHT.test(rest) ? { sought: false as const } : {}) };
}
