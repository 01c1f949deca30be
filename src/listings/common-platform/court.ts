import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { present } from '../fields/present.js';
import type { Hearing } from '../listing.js';
import type { Court } from './lay-on-days.js';
import { UNUSED } from './unused.js';

/** The court a hearing or a police notification names: an object, or a name alone. */
export function readCourt(fields: Fields, audit: FieldAudit): Court {
  const named = fields.text('courtCentre');
  if (named !== undefined) return { courtHouse: named };
  const centre = fields.object('courtCentre');
  centre?.ignore(UNUSED.courtCentre);
  const lja = centre?.object('lja');
  lja?.ignore(['welshLjaName']);
  const courtHouse = centre?.text('name', 'courtCentreName');
  if (courtHouse === undefined) audit.raise('missing_field', 'The court house has no name.', fields.pointer);
  return present({
    courtHouse: courtHouse ?? '',
    courtHouseCode: centre?.text('code'),
    localJusticeArea: lja?.text('ljaName'),
    localJusticeAreaCode: lja?.text('ljaCode') ?? centre?.text('psaCode'),
    courtRoom: centre?.text('roomName'),
  });
}

/** Which kind of court it is, by the jurisdiction stated or, where there is none, by the court's own name. */
export function jurisdictionOf(printed: string): Hearing['jurisdiction'] {
  return NAMED.get(printed) ?? jurisdictionIn(printed);
}

/** As the systems themselves write it. */
const NAMED: ReadonlyMap<string, Hearing['jurisdiction']> = new Map([
  ['CROWN', 'crown'],
  ['MAGISTRATES', 'magistrates'],
]);

function jurisdictionIn(printed: string): Hearing['jurisdiction'] {
  if (/\bcrown court\b|\bllys y goron\b/i.test(printed)) return 'crown';
  // A youth court is a magistrates' court (Children and Young Persons Act 1933, s.45).
  if (/\bmagistrates\b|\bllys ynadon\b|\byouth court\b/i.test(printed)) return 'magistrates';
  return /\bcrown\b/i.test(printed) ? 'crown' : undefined;
}
