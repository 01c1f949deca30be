import { auditFields } from '../fields/audit-fields.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { isEmpty, isListOf, isObject } from '../fields/json-value.js';
import { present } from '../fields/present.js';
import type { Parsed } from '../format.js';
import type { Listing } from '../listing.js';
import { readCases, readDefendants } from './cases.js';
import { entriesOf, openAround } from './entries.js';
import { UNUSED } from './unused.js';
import { madeAt, wallClock } from './wall-clock.js';

const LIST = 'informantRegisterDocumentRequests';

/** A register of one prosecutor: a venue with its sessions. */
export function isInformantRegister(value: unknown): boolean {
  const entries = entriesOf(value, LIST).map((entry) => entry.value);
  if (entries.some((entry) => isObject(entry) && isVenueWithSessions(entry.hearingVenue))) return true;
  return isObject(value) && LIST in value && entries.every((entry) => isEmpty(entry) || hasEmptyVenue(entry));
}

function hasEmptyVenue(register: unknown): boolean {
  return isObject(register) && isObject(register.hearingVenue) && isEmpty(register.hearingVenue.courtSessions);
}

function isVenueWithSessions(venue: unknown): boolean {
  return isObject(venue) && isListOf(venue.courtSessions, 'defendants');
}

export function readInformantRegister(value: unknown): Parsed {
  const audit = auditFields();
  openAround(value, LIST, audit);
  const listings = entriesOf(value, LIST).flatMap((entry) =>
    readRegister(audit.open(entry.value, entry.pointer), audit),
  );
  if (listings.every(({ hearings }) => hearings.length === 0)) {
    const setAside = { code: 'no_hearings', message: 'The register holds no defendant.' } as const;
    return { listings: [], problems: audit.problems(), setAside };
  }
  return { listings, problems: audit.problems() };
}

function readRegister(register: Fields, audit: FieldAudit): readonly Listing[] {
  register.ignore(UNUSED.register);
  const held = wallClock(register, ['hearingDate'], audit);
  const prosecutor = register.text('prosecutionAuthorityName') ?? register.text('prosecutionAuthorityCode');
  const hearingId = register.text('hearingId');
  const venue = register.object('hearingVenue');
  venue?.ignore(UNUSED.venue);
  const courtHouse = venue?.text('courtHouse');
  if (courtHouse === undefined) audit.raise('missing_field', 'The register names no court house.', register.pointer);
  return (venue?.objects('courtSessions') ?? []).map((session): Listing => {
    const start = wallClock(session, ['hearingStartTime'], audit);
    const sittingDate = held.date ?? start.date;
    const issuedAt = madeAt(register, sittingDate, 'registerDate');
    const startTime = start.time ?? held.time;
    const frame = present({ hearingId, panel: session.text('sessionType'), startTime, prosecutor, issuedAt });
    if (sittingDate === undefined && held.printed === undefined) {
      audit.raise('date_unreadable', 'The register names no day of hearing.', session.pointer);
    }
    const defendants = readDefendants(session);
    if (defendants.length === 0) audit.raise('missing_field', 'A session has no defendant.', session.pointer);
    return present({
      courtHouse: courtHouse ?? '',
      localJusticeArea: venue?.text('ljaName'),
      courtRoom: session.text('courtRoom'),
      sittingDate: sittingDate ?? null,
      sittingDateAsPrinted: held.printed === sittingDate ? undefined : held.printed,
      hearings: readCases(defendants, frame, audit),
    });
  });
}
