import { readCharge } from '../charge.js';
import type { FieldAudit, Fields } from '../json-fields.js';
import type { Offence } from '../listing.js';
import { present } from '../present.js';

const CHARGE = { code: ['code', 'offenceCode'], title: ['title', 'offenceTitle'] } as const;

/** Reads one offence of a Libra list. Pleas are Libra's letters; the Welsh title and wording stand beside the English. */
export function readOffence(fields: Fields, position: number, audit: Pick<FieldAudit, 'raise'>): Offence {
  // Statement of facts, alcohol level and its method.
  fields.ignore(['sof', 'alm', 'ala']);
  const printed = fields.integer('oseq', 'seq');
  const { code, title } = readCharge(fields, CHARGE, audit);
  return present({
    sequence: printed !== undefined && printed > 0 ? printed : position + 1,
    offenceId: fields.text('co_id'),
    code,
    title,
    titleWelsh: fields.text('cy_title'),
    wording: fields.text('sum', 'summary', 'offenceSummary'),
    wordingWelsh: fields.text('cy_sum'),
    legislation: fields.text('as', 'act'),
    maxPenalty: fields.text('maxpen'),
    reportingRestrictions: [],
    plea: fields.text('plea'),
    pleaDate: fields.date('pleadate'),
    convictionDate: fields.date('convdate'),
    adjournedFrom: fields.date('adjdate'),
    adjournmentReason: fields.text('adjreason'),
    results: [],
  });
}
