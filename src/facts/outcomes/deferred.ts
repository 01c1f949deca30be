import { DATE, readDate } from '../../text/figures/dates.js';
import { DURATION } from '../../text/figures/durations.js';
import { cue } from '../cue.js';
import type { OutcomeRule } from '../rule.js';
import { field, saidElsewhere } from '../surroundings.js';

const DATED = cue`\b(?:sentence (?:is |was |has been )?)?(?:deferred|deferment(?: of)?|defer(?:s|ring)?(?= (?:(?:your|his|her|their|the|this|passing) )?sentenc)|def(?:'d|(?='?d? (?:sent\b|sentence|for \d)))|DS(?= (?:to|until|till) ))(?: (?:(?:your|his|her|their|the|passing) )?(?:sentenc(?:e|ing)|sent)\b\.?)?(?:,? (?:for )?${DURATION})?(?: [a-z]+){0,4}?,? (?:until|to|till|on)(?: hearing on)? (?<to>${DATE})`;

/** Sentence put off, for up to six months, to see how the offender behaves. */
export const deferred: OutcomeRule = {
  kind: 'outcome',
  name: 'deferred',
  type: 'deferred',
  provision: 's.3 Sentencing Act 2020',
  codes: [{ code: '4005' }],
  shortCodes: ['DS', 'DEFRJ'],
  anyOf: ['defer'],
  cues: [
    DATED,
    cue`\bsentence (?:is |was |has been )?(?:put off|postponed|delayed|held back) for (?:up to )?${DURATION}[^.;]{0,20}\b(?:to see|so that)`,
    cue`\b(?:sentence (?:is |was |has been )?deferred|deferred sentence|deferment of sentence|deferred)\b|(?<=\b(?:I|we|court|bench|magistrates|justices|judge) (?:(?:will|shall|am|are|is|therefore|now) )*)defer(?:s|ring)? (?:(?:your|his|her|their|the|passing) )?sentenc(?:e|ing)\b|\bdef(?:'d|d)? sent(?:ence)?\b|\bdef'd(?= \d{1,2} ?(?:m|w))`,
  ],
  unless: [
    {
      because: 'money or a decision was deferred',
      pattern: /\b(?:payment|application|decision|not|costs|breach of an?)(?: (?:is|was|be|been))? ?$/i,
      where: 'before',
    },
    { because: 'a prosecution agreement', pattern: /^ prosecution/i, where: 'after' },
  ],
  read(match, window) {
    const to = match.groups?.to;
    if (!to && saidElsewhere(match, window, DATED)) return null;
    return { fields: field('to', readDate(to ?? '', window)) };
  },
  examples: [
    { text: 'Def sent 6/12 to 12/6/26', clauses: [{ kind: 'outcome', type: 'deferred', to: '2026-06-12' }] },
    {
      text: 'Sentence deferred for four months, to 9 July 2026.',
      clauses: [{ kind: 'outcome', type: 'deferred', to: '2026-07-09' }],
    },
    {
      text: 'Deferment of sentence to 5 September 2026.',
      clauses: [{ kind: 'outcome', type: 'deferred', to: '2026-09-05' }],
    },
    {
      text: "Def'd sent to 3/3/26, stay out of trouble",
      clauses: [{ kind: 'outcome', type: 'deferred', to: '2026-03-03' }],
    },
    {
      text: 'Deferred until 10/07/2025.',
      code: '4005',
      clauses: [{ kind: 'outcome', type: 'deferred', to: '2025-07-10' }],
    },
    {
      text: 'DS - Deferred sentence\nSentence deferred until 14/02/2026.',
      code: '4005',
      clauses: [{ kind: 'outcome', type: 'deferred', to: '2026-02-14' }],
    },
  ],
};
