import { DURATION } from '../../text/figures/durations.js';
import { cue } from '../cue.js';
import type { SentenceRule } from '../rule.js';
import { IMPOSED, namedRequirement } from './requirement-rule.js';

const PLACE = '(?:(?! (?:and|but|under|unless)\\b)[^.;:,\\d]|\\d{1,4}[a-z]? ){1,70}?';
const FOR = '(?:,? for)? (?:the (?:next )?|a period of )?';

/** A place the offender may not enter. */
export const exclusionRequirement: SentenceRule = namedRequirement({
  name: 'exclusion-requirement',
  requirement: 'exclusion',
  provision: 'Sch. 9 para. 11 Sentencing Act 2020',
  codes: ['3106'],
  shortCodes: ['ERBD', 'ERLPEM', 'ERP', 'ERPEM'],
  anyOf: ['exclusion', 'excl'],
  title: 'exclusion(?: zone)?(?= requirement)',
  short: 'exclusion(?: zone)? requirement|excl\\.? (?:req(?:t|mt)?\\b\\.?|requirement)',
  besideSentence: true,
  told: [
    cue`\b(?<told>(?:excluded|barred|banned|prohibited|forbidden)),? for (?<length>${DURATION}),? from (?:entering|going (?:to|into|near|within)|attending|visiting)\b`,
    cue`\b(?<told>(?:excluded|barred|banned|prohibited|forbidden) from (?!(?:driving|holding|obtaining|using|keeping|owning|drinking|consuming|contacting|all|any licensed)\b)(?:entering |going (?:to|into|near|within) |attending |visiting )?)${PLACE}${FOR}(?<length>${DURATION})`,
    cue`\b(?<told>exclusion(?: zone)? from )${PLACE}${FOR}(?<length>${DURATION})`,
    cue`\b(?<told>${IMPOSED} (?:not (?:enter|go (?:to|into|near|within)|visit|set foot in)|(?:stay|keep) (?:out of|away from)) )${PLACE}${FOR}(?<length>${DURATION})`,
  ],
  examples: [
    {
      text: 'Exclusion Requirement: Not to enter the Heather Estate. This exclusion requirement lasts for 3 months.',
      code: '3106',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'exclusion', period: 'P3M' }],
    },
  ],
});
