/** A requirement of treatment told by its verb: "you will undergo treatment for alcohol dependency for six months". */
import { DURATION } from '../../text/figures/durations.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import { cue } from '../cue.js';
import type { Context } from '../rule.js';
import { IMPOSED } from './requirement-rule.js';

const UNDERGO = sourceOf`
  (?:
    undergo|have|receive|submit to|accept|attend(?: for)?|engage (?:with|in)|complete|comply with|undertake|get
    |take part in|participate in|co-?operate with|be(?= treated)|see(?= (?:an? )?psych)
  )(?: (?:an?|any|such|the|regular|residential|outpatient|intensive|specialist|professional)){0,2}
`;
const TO = '(?:,? (?:for|over|lasting|of) (?:the (?:next )?|a period of |up to )?)';

/** Cues for treatment of what is named: `treatment` is a regular-expression source, "treatment for drug addiction". */
export function toldTreatment(treatment: string): readonly RegExp[] {
  return [
    cue`\b(?<told>${IMPOSED} ${UNDERGO}) (?:[a-z]+ ){0,2}(?:${treatment})\b(?:(?! (?:and|but)\b)[^.;:\d]){0,60}?${TO}(?<length>${DURATION})`,
    cue`(?<=^|[.;,:+] ?)(?<told>${UNDERGO}) (?:${treatment})\b(?:(?! (?:and|but)\b)[^.;:\d]){0,60}?(?:${TO}| )(?<length>${DURATION})`,
    cue`\b(?<told>${IMPOSED} ${UNDERGO}) (?:[a-z]+ ){0,2}(?:${treatment})\b`,
  ];
}

/** Treatment that nobody orders. */
export const TREATED_ALREADY: readonly Context[] = [
  {
    because: 'treatment had, sought or needed, and not ordered',
    pattern: regexOf('i')`
      \b(?:
        (?:has|have|had|was|is|were|he's|she's) (?:been |already |now |also |currently |voluntarily )*
        (?:undergoing|receiving|having|seeking|getting|awaiting|undergone|received|sought|had|begun|started|completed)
        |(?:willing|prepared|happy|keen|hoping|ready|agree[sd]?) to (?:undergo|have|receive|accept|attend|engage (?:in|with))
        |seeking|awaiting|waiting for|referred for|(?:began|started|sought|wants?|needs?|needed|refused|declined)
      )(?: (?:[a-z]+ )?)?$
    `,
    where: 'before',
  },
];
