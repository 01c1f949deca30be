import { regexOf } from '../../text/patterns/over-lines.js';
import { present } from '../fields/present.js';
import { filled, SUBJECT } from './told-case.js';
import { pleaOrVerdict, type ToldCase } from './verbless.js';

const OPENS = new RegExp(`^${SUBJECT} (?:(?:has|have|had|later|then|subsequently|both|each|all) )*`, 'u');
/** What a sentence says that only answers the charge, or goes on with what was decided: `pleaded guilty to the charge and was fined £80.` */
const ANSWER = regexOf('isu')`
  ^(
    plead(?:ed|s) (?:not )?guilty|entered (?:an? )?(?:not )?guilty plea|entered no plea|indicated an? (?:not )?guilty plea
    |(?:admitted|denied)(?= (?:it|this|that|the (?:charge|offence|allegation)s?)\b)
    |(?:was|were) (?:found (?:not )?guilty|convicted|acquitted|cleared)(?: in (?:his|her|their) absence)?
  )
  (?:(?: to| of)? (?:it|this|that|both|(?:the|this|that|both|all|both the|all the) (?:charges?|offences?|allegations?)))?
  (?: (?:on arraignment|at (?:the|an?|his|her) (?:(?:first|earlier|previous) )?hearing|(?:after|following) (?:an? )?(?:[a-z-]+ )?trial))?
  (?:\.?$|,? (?:and|but) (?:(?:he|she|they) )?(.+)$)
`;

/** The case with what its further sentences say was answered to the charge and found of it, where each says nothing else of the charge. */
export function answeredLater(told: ToldCase): ToldCase {
  let now = answeredBehind(told);
  for (;;) {
    const [first = '', ...others] = now.results;
    const subject = OPENS.exec(first)?.[0];
    const [, said, behind] = subject === undefined ? [] : (ANSWER.exec(first.slice(subject.length)) ?? []);
    const answer = pleaOrVerdict(said);
    const isSaid = (answer.plea ?? answer.verdict) !== undefined;
    const isSecond = (answer.plea && now.plea) || (answer.verdict && now.verdict);
    if (!isSaid || isSecond) return now;
    now = present({ ...now, ...answer, results: filled([behind, ...others]) });
  }
}

/** `theft, to which he had pleaded guilty on 12 March 2026` */
const TO_WHICH =
  /,? (?:to|of|for) which (?:he|she|they|it) (?:(?:has|have|had|previously|earlier|already) )*(pleaded (?:not )?guilty|(?:was|were|been) (?:found guilty|convicted))\b[^,;]*$/i;

function answeredBehind(told: ToldCase): ToldCase {
  const [behind, said] = TO_WHICH.exec(told.offence) ?? [];
  if (behind === undefined || (told.plea ?? told.verdict) !== undefined) return told;
  return present({ ...told, ...pleaOrVerdict(said), offence: told.offence.slice(0, -behind.length) });
}

/** Whether a sentence among what was decided says what somebody answered: it is of one of several charges, or not understood. */
export function answersCharge(sentence: string): boolean {
  return ANSWERS.test(sentence);
}

const ANSWERS = new RegExp(
  String.raw`^${SUBJECT} (?:(?:has|have|had|later|then|previously|earlier|both|each|all) )*(?:plead(?:ed|s)|admitted|denied|entered (?:an? |no )?(?:not |guilty )*pleas?|(?:was|were) (?:found (?:not )?guilty|convicted|acquitted|cleared))\b`,
  'u',
);
