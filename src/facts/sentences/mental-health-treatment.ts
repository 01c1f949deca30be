import { sourceOf } from '../../text/patterns/over-lines.js';
import type { SentenceRule } from '../rule.js';
import { namedRequirement } from './requirement-rule.js';
import { TREATED_ALREADY, toldTreatment } from './told-treatment.js';

/** Treatment for mental health. */
export const mentalHealthTreatment: SentenceRule = namedRequirement({
  name: 'mental-health-treatment',
  requirement: 'mental_health_treatment',
  provision: 'Sch. 9 para. 16 Sentencing Act 2020',
  codes: ['3108'],
  shortCodes: ['MHTR', 'MHTRNR', 'MHTRR'],
  anyOf: ['mental', 'mhtr'],
  title: 'mental health treatment',
  short: 'MHTR',
  told: toldTreatment(sourceOf`
    (?:a )?(?:psychiatrist|psychologist)(?: or [a-z]+)? for treatment
    |(?:psychiatric|psychological|mental health) (?:treatment|counselling|care)
    |treat(?:ment|ed) (?:
      by a (?:psychiatrist|psychologist)
      |for (?:his |her |their |your |an? )?(?:
        mental (?:health|illness|disorder|condition)|depression|anxiety|PTSD|personality disorder
      )
    )
  `),
  unless: TREATED_ALREADY,
  examples: [
    {
      text: 'MHTR 12m',

      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'mental_health_treatment', period: 'P12M' }],
    },
  ],
});
