import { isLibraNumber } from '../entries/case-reference.js';
import { allOf } from '../fields/all-of.js';
import { ask, planOf } from '../fields/field-plan.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { extended } from '../fields/present.js';
import type { Hearing } from '../listing.js';
import { readDefendant } from './defendant.js';
import { readOffence } from './offence.js';

export type Heading = Pick<Hearing, 'jurisdiction' | 'startTime' | 'issuedAt' | 'hearingType' | 'panel'>;

const NUMBERS = planOf({
  valid: ask.flag('valid'),
  number: ask.text('caseno'),
  ofProsecutor: ask.text('urn'),
  marker: ask.text('marker'),
});

const CASE = planOf(
  { hearingId: ask.text('h_id'), prosecutor: ask.text('inf') },
  // Libra's own ids and marks, the order of the list, bail conditions and notes to the court.
  ['c_id', 'type', 'prov', 'linked', 'cseq', 'listno', 'estdur', 'bailcond', 'addinfo'],
);

/** Reads one case of a Libra list. `isYouth` is said by the panel that sits. */
export function readCase(
  fields: Fields,
  heading: Heading,
  isYouth: boolean,
  audit: Pick<FieldAudit, 'raise'>,
): Hearing {
  const { valid, number, ofProsecutor, marker } = fields.fill({}, NUMBERS);
  if (valid === false) {
    audit.raise('unread_field', 'A case is marked as not valid; it is read all the same.', fields.pointer);
  }
  const isLibra = number !== undefined && isLibraNumber(number);
  const urn = ofProsecutor ?? (isLibra ? undefined : number);
  if (number === undefined && urn === undefined) {
    audit.raise('missing_field', 'A case has no number.', fields.pointer);
  }
  const charges = allOf(fields.objects('offences'), (list) => list.objects('offence'));
  const offences = charges.map((offence, at) => readOffence(offence, at, audit));
  const hearing = extended(heading, {
    urn,
    caseNumber: isLibra ? number : undefined,
    caseMarkers: marker === undefined ? undefined : [marker],
    reportingRestrictions: [],
    applications: [],
    defendants: [readDefendant(fields, isYouth, offences, audit)],
  });
  return fields.fill(hearing, CASE);
}
