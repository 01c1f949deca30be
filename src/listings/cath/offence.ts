import { readCharge } from '../charge.js';
import type { FieldAudit, Fields } from '../json-fields.js';
import type { Offence } from '../listing.js';
import { present } from '../present.js';
import { readRestrictions } from './restrictions.js';

const CHARGE = { code: ['offenceCode'], title: ['offenceTitle'] } as const;

/** Reads one offence of a CaTH list. Dates of plea, conviction and adjournment are what the court recorded before this listing. */
export function readOffence(fields: Fields, position: number, audit: Pick<FieldAudit, 'raise'>): Offence {
  fields.ignore(['offenceSection', 'bailStatus', 'nextHearingDate', 'nextHearingLocation']);
  const { code, title } = readCharge(fields, CHARGE, audit);
  return present({
    sequence: position + 1,
    code,
    title,
    wording: fields.text('offenceWording'),
    legislation: fields.text('offenceLegislation'),
    maxPenalty: fields.text('offenceMaxPen'),
    reportingRestrictions: readRestrictions(fields),
    plea: fields.text('plea'),
    pleaDate: fields.date('pleaDate'),
    convictionDate: fields.date('convictionDate'),
    adjournedFrom: fields.date('adjournedDate'),
    results: [],
  });
}

export function readOffences(holder: Fields, audit: Pick<FieldAudit, 'raise'>): readonly Offence[] {
  return holder.objects('offence').map((offence, position) => readOffence(offence, position, audit));
}
