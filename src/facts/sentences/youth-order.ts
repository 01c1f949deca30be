import { DATE, readDate } from '../../text/figures/dates.js';
import { DURATION, readDuration } from '../../text/figures/durations.js';
import { cue } from '../cue.js';
import type { SentenceRule } from '../rule.js';
import { field, saidElsewhere } from '../surroundings.js';

const ORDER = '(?:ref(?:erral)?\\.? order|youth rehabilitation order|reparation order|YRO)';
const FULL: readonly RegExp[] = [
  cue`\b(?<period>${DURATION})'?s? ${ORDER}\b`,
  cue`\b${ORDER}(?: made| imposed)?(?: for| of|:| -|,)?(?: (?:period|length|term):?)? (?<period>${DURATION})`,
  cue`\breferred to (?:an? |the )?youth offender(?:s)? panel(?: for| -|:) (?<period>${DURATION})`,
  cue`\byouth rehabilitation order(?: with [a-z ]{0,60})?(?: made)?\.? (?:the defendant must comply with the (?:following )?requirements?(?: \(shown below\))? by|until) (?<until>${DATE})`,
];

/** A community sentence for a person under 18. */
export const youthOrder: SentenceRule = {
  kind: 'sentence',
  name: 'youth-order',
  type: 'youth_order',
  provision: 's.83, s.109 and s.173 Sentencing Act 2020',
  codes: [{ code: '1097' }, { code: '1141' }, { code: '1142' }, { code: '1143' }, { code: '1083' }],
  shortCodes: ['YOP', 'YRO', 'YRONI', 'YROISS', 'YROINI', 'YROF', 'YROFEW', 'REPO'],
  anyOf: [
    'referral order',
    'ref order',
    'ref. order',
    'offender panel',
    'offenders panel',
    'youth rehabilitation',
    'yro',
    'reparation order',
  ],
  cues: [...FULL, cue`\b(?:${ORDER})\b(?! requirement)`],
  unless: [
    {
      because: 'an order already made',
      pattern:
        /\b(?:breach(?:ed|es)?(?: of)?|subject to|requirements? of|existing|previous|trafficking|comply with|revoke|vary)(?: an?| the| his| her)? ?$/i,
      where: 'before',
    },
    {
      because: 'an order already made',
      pattern: /^[^.;]{0,30}\bmade (?:by|on|at)\b|^[^.;]{0,80}\b(?:revoked|varied|extended|breached|to continue)\b/i,
      where: 'after',
    },
  ],
  read(match, window) {
    const { period, until } = match.groups ?? {};
    if (!period && !until && FULL.some((pattern) => saidElsewhere(match, window, pattern))) return null;
    return { fields: { ...field('period', readDuration(period ?? '')), ...field('until', readDate(until ?? '')) } };
  },
  examples: [
    {
      text: 'Referral order for 9 months.',
      code: '1097',
      clauses: [{ kind: 'sentence', type: 'youth_order', period: 'P9M' }],
    },
    {
      text: 'Youth rehabilitation order made. The defendant must comply with the following requirements by 18/07/2026',
      code: '1141',
      clauses: [{ kind: 'sentence', type: 'youth_order', until: '2026-07-18' }],
    },
    {
      text: 'Youth rehabilitation order made by Fernbank Youth Court on 03/02/2025 revoked.',
      code: '1029',
      clauses: [],
    },
  ],
};
