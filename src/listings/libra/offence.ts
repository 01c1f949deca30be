import { checkCharge } from '../entries/charge.js';
import { ask, planOf } from '../fields/field-plan.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import type { Offence } from '../listing.js';

/** Pleas are Libra's letters; the Welsh title and wording stand beside the English. */
const OFFENCE = planOf(
  {
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

/** Reads one offence of a Libra list. */
export function readOffence(fields: Fields, position: number, audit: Pick<FieldAudit, 'raise'>): Offence {
  const printed = fields.integer('oseq', 'seq');
  const sequence = printed !== undefined && printed > 0 ? printed : position + 1;
  const offence = fields.fill({ sequence, title: '', reportingRestrictions: [], results: [] }, OFFENCE);
  checkCharge(offence, fields, audit);
  return offence;
}
