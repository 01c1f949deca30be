import { checkCharge } from '../entries/charge.js';
import { ask, planOf } from '../fields/field-plan.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import type { Offence } from '../listing.js';
import { readRestrictions } from './restrictions.js';

/** Dates of plea, conviction and adjournment are what the court recorded before this listing. */
const OFFENCE = planOf(
  {
    code: ask.text('offenceCode'),
    title: ask.text('offenceTitle'),
    wording: ask.text('offenceWording'),
    legislation: ask.text('offenceLegislation'),
    maxPenalty: ask.text('offenceMaxPen'),
    plea: ask.text('plea'),
    pleaDate: ask.date('pleaDate'),
    convictionDate: ask.date('convictionDate'),
    adjournedFrom: ask.date('adjournedDate'),
  },
  ['offenceSection', 'bailStatus', 'nextHearingDate', 'nextHearingLocation'],
);

/** Reads one offence of a CaTH list. */
export function readOffence(fields: Fields, position: number, audit: Pick<FieldAudit, 'raise'>): Offence {
  const sequence = position + 1;
  const reportingRestrictions = readRestrictions(fields);
  const offence = fields.fill({ sequence, title: '', reportingRestrictions, results: [] }, OFFENCE);
  checkCharge(offence, fields, audit);
  return offence;
}

export function readOffences(holder: Fields, audit: Pick<FieldAudit, 'raise'>): readonly Offence[] {
  return holder.objects('offence').map((offence, position) => readOffence(offence, position, audit));
}
