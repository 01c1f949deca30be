import { listedOffence } from '../entries/listed-offence.js';
import { type Answers, ask, wholePlanOf } from '../fields/field-plan.js';
import { type Held, held } from '../fields/held.js';
import type { FieldAudit } from '../fields/json-fields.js';
import type { Offence } from '../listing.js';

/** Pleas are Libra's letters; the Welsh title and wording stand beside the English. */
const OFFENCE = wholePlanOf(
  {
    sequence: ask.integer('oseq', 'seq'),
    offenceId: ask.text('co_id'),
    code: ask.text('code', 'offenceCode'),
    title: ask.text('title', 'offenceTitle'),
    titleWelsh: ask.text('cy_title'),
    wording: ask.text('sum', 'summary', 'offenceSummary'),
    wordingWelsh: ask.text('cy_sum'),
    legislation: ask.text('as', 'act'),
    maxPenalty: ask.text('maxpen'),
    plea: ask.text('plea'),
    pleaDate: ask.date('pleadate'),
    convictionDate: ask.date('convdate'),
    adjournedFrom: ask.date('adjdate'),
    adjournmentReason: ask.text('adjreason'),
  },
  // Statement of facts, alcohol level and its method.
  ['sof', 'alm', 'ala'],
);

/** What an offence says. */
export type OffenceSaid = Answers<typeof OFFENCE> & Held;

/** The offences in the lists of these names, as they stand. */
export const offencesIn = (...names: readonly string[]) => ask.each(OFFENCE, held, ...names);

/** The offence of a Libra list that stands at a position, from 0, of its case. */
export function offenceOf(
  said: OffenceSaid,
  position: number,
  audit: Pick<FieldAudit, 'raise' | 'pointerTo'>,
): Offence {
  const { sequence } = said;
  return presentOffence(
    said,
    { sequence: sequence !== undefined && sequence > 0 ? sequence : position + 1, reportingRestrictions: NONE },
    audit,
  );
}

const NONE: readonly never[] = [];
const presentOffence = listedOffence();
