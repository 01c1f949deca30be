import { checkCharge } from '../charge.js';
import { ask, planOf } from '../field-plan.js';
import type { FieldAudit, Fields } from '../json-fields.js';
import type { Offence } from '../listing.js';
import { present } from '../present.js';
import { RESTRICTIONS, restrictionsOf } from './restrictions.js';

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
    ...RESTRICTIONS,
  },
  ['offenceSection', 'bailStatus', 'nextHearingDate', 'nextHearingLocation'],
);

/** Reads the offences of a CaTH list that stand in an object. */
export function readOffences(holder: Fields, audit: Pick<FieldAudit, 'raise'>): readonly Offence[] {
  return holder.each('offence', OFFENCE, (said, pointer, position, entry) => {
    checkCharge(said, pointer, audit);
    return present({
      sequence: position + 1,
      code: said.code,
      title: said.title ?? '',
      wording: said.wording,
      legislation: said.legislation,
      maxPenalty: said.maxPenalty,
      reportingRestrictions: restrictionsOf(said, entry),
      plea: said.plea,
      pleaDate: said.pleaDate,
      convictionDate: said.convictionDate,
      adjournedFrom: said.adjournedFrom,
      results: [],
    });
  });
}
