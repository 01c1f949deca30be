import { DURATION, readDuration } from '../../text/figures/durations.js';
import { cue } from '../cue.js';
import type { SentenceRule } from '../rule.js';
import { field, saidElsewhere } from '../surroundings.js';
import { runningWith } from './custodial-terms.js';

const ORDER = '(?:detention and training(?: order)?|DTO|detention training(?: order)?)';
const FULL: readonly RegExp[] = [
  cue`\b${ORDER}(?: made| imposed)?(?: for| of|:| -|,)?(?: (?:period|length|term):?)? (?<term>${DURATION})`,
  cue`\b(?<term>${DURATION})'?s? ${ORDER}`,
  cue`\bperiod of detention and training:? (?<term>${DURATION})`,
];

/** Detention of a person under 18. A young offender institution (18 to 20) is custody. */
export const detention: SentenceRule = {
  kind: 'sentence',
  name: 'detention',
  type: 'detention',
  provision: 's.233 and s.250 Sentencing Act 2020',
  codes: [{ code: '1081' }, { code: '1007' }],
  shortCodes: ['DTO', 'DETSO', 'EXTDVSU'],
  anyOf: ['detention', 'dto', 'detained'],
  cues: [
    ...FULL,
    cue`\bdetention and training order\b`,
    cue`\bdetention training\b`,
    cue`\bdetained for (?:a (?:specified )?period of )?(?<term>${DURATION})`,
  ],
  unless: [
    {
      because: 'an earlier order',
      pattern: /\b(?:breach(?:ed)?(?: of)?|supervision (?:under|part of)|serving)(?: an?| the| his| her)? ?$/i,
      where: 'before',
    },
  ],
  read(match, window) {
    const term = match.groups?.term;
    if (!term && FULL.some((pattern) => saidElsewhere(match, window, pattern))) return null;
    const statement = window.text.slice(match.index, Math.max(window.statement.end, match.index + match[0].length));
    return { fields: { ...field('term', readDuration(term ?? '')), ...runningWith(statement) } };
  },
  examples: [
    {
      text: 'Detention and training order made for 6 months. Overall term of order 6 months.',
      code: '1081',
      clauses: [{ kind: 'sentence', type: 'detention', term: 'P6M' }],
    },
    { text: 'DTO 4m', clauses: [{ kind: 'sentence', type: 'detention', term: 'P4M' }] },
  ],
};
