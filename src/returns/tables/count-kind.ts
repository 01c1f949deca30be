import { regexOf } from '../../text/patterns/over-lines.js';
import type { CountKind } from '../return.js';

/** Words that say outcomes belong to the offences recorded in the period, or that they came in it. Normalised: lower case, one space. */
const COHORT = regexOf('')`
  \b(?:
    (?:outcomes?|charge[sd]?|results?)\b.{0,60}\b(?:for|of|to|by)\b.{0,30}\b(?:offences?|crimes?) (?:
    that were |which were )?recorded (?:in|during|between|from)
    |by (?:the )?(?:year|date|quarter|period) (?:in which )?(?:the )?(?:offence|crime)s? (?:was|were) recorded
    |recorded\b.{0,60}\boffences by outcome|(?:offences|crimes) recorded in the (?:period|quarter|year),? by outcome
    |cohort
  )\b
`;
const PERIOD = regexOf('')`
  \b(?:
    outcomes? (?:that were |which were )?(?:recorded|assigned|given|finalised) (?:in|during|between)
    |(?:regardless|irrespective) of when (?:the )?(?:offence|crime)s? (?:was|were) recorded
    |by (?:the )?(?:year|date|quarter|period) (?:in which )?(?:the )?outcome (?:was|were) (?:
    recorded|assigned|given)
    |whenever the (?:offence|crime) was recorded
  )\b
`;

/** Which question title, notes and headings say the counts answer; `not_stated` where they say neither, or both. */
export function countKindSaid(said: readonly string[]): CountKind {
  const plain = said.map((words) => words.toLowerCase().replace(/\s+/g, ' '));
  const isCohort = plain.some((words) => COHORT.test(words));
  const isPeriod = plain.some((words) => PERIOD.test(words));
  return isCohort === isPeriod ? 'not_stated' : isCohort ? 'cohort' : 'period';
}
