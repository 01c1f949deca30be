import { parseInstant } from '../../text/figures/document-dates.js';
import { jurisdictionOf } from '../common-platform/court.js';
import { auditFields } from '../fields/audit-fields.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { isListOf, isObject } from '../fields/json-value.js';
import { present } from '../fields/present.js';
import type { Parsed } from '../format.js';
import type { Application, Defendant, Hearing, Listing } from '../listing.js';
import { entriesOf, openAround } from './entries.js';
import { readOffences } from './offence.js';
import { readPerson } from './person.js';
import { readResults } from './results.js';
import { wallClock } from './wall-clock.js';

const LIST = 'prisonCourtRegisters';

/** A defendant, the hearing with its court's details, and the case or the applications. */
export function isPrisonCourtRegister(value: unknown): boolean {
  return entriesOf(value, LIST).some(({ value: entry }) => {
    if (!isObject(entry) || !isObject(entry.defendant) || !isObject(entry.hearing)) return false;
    const isAboutCase = isObject(entry.prosecutionCase) || isListOf(entry.courtApplications, 'type', 'results');
    return isObject(entry.hearing.courtDetails) && isAboutCase;
  });
}

export function readPrisonCourtRegister(value: unknown): Parsed {
  const audit = auditFields();
  openAround(value, LIST, audit);
  const sittings = new Map<string, { listing: Omit<Listing, 'hearings'>; hearings: Hearing[] }>();
  for (const { value: entry, pointer } of entriesOf(value, LIST)) {
    const { listing, hearing } = readEntry(audit.open(entry, pointer), audit);
    const key = JSON.stringify(listing);
    const sitting = sittings.get(key) ?? { listing, hearings: [] };
    sitting.hearings.push(hearing);
    sittings.set(key, sitting);
  }
  const listings = [...sittings.values()].map(({ listing, hearings }) => ({ ...listing, hearings }));
  return { listings, problems: audit.problems() };
}

function readEntry(fields: Fields, audit: FieldAudit): { listing: Omit<Listing, 'hearings'>; hearing: Hearing } {
  fields.ignore(['custodyLocation']);
  const hearing = fields.object('hearing');
  hearing?.ignore(['defendantAppearanceDetails', 'nextHearing']);
  const details = hearing?.object('courtDetails');
  details?.ignore(['courtAddress']);
  const court = details?.object('court');
  court?.ignore(['courtHouseId']);
  const courtHouse = court?.text('courtHouseName');
  if (courtHouse === undefined) audit.raise('missing_field', 'The register names no court house.', fields.pointer);
  const held = hearing ? wallClock(hearing, ['hearingDate'], audit) : {};
  if (held.printed === undefined)
    audit.raise('date_unreadable', 'The register names no day of hearing.', fields.pointer);
  const listing = present({
    courtHouse: courtHouse ?? '',
    courtHouseCode: court?.text('courtHouseCode'),
    localJusticeArea: details?.text('ljaName'),
    courtRoom: court?.text('courtRoom', 'courtRoomName'),
    sittingDate: held.date ?? null,
    sittingDateAsPrinted: held.printed === held.date ? undefined : held.printed,
  });
  const prosecution = fields.object('prosecutionCase');
  const person = fields.object('defendant');
  const applications = fields.objects('courtApplications').map((one) => readApplication(one, audit));
  const offences = readOffences(fields, audit);
  const defendant: Defendant = present({
    ...(person ? readPerson(person, audit) : {}),
    subject: applications.length > 0 ? true : undefined,
    offences,
    results: [
      ...(prosecution ? readResults(prosecution, audit, 'case') : []),
      ...(person ? readResults(person, audit, 'defendant') : []),
    ],
  });
  const markers = (prosecution?.objects('caseMarkers') ?? []).flatMap(
    (marker) => marker.text('description', 'code') ?? [],
  );
  return {
    listing,
    hearing: present({
      hearingId: hearing?.text('id'),
      jurisdiction: jurisdictionOf(hearing?.text('jurisdiction') ?? ''),
      hearingType: hearing?.text('hearingType'),
      startTime: held.time,
      urn: prosecution?.text('caseURN') ?? applications[0]?.reference,
      issuedAt: parseInstant(fields.text('sharedTime')) ?? undefined,
      reportingRestrictions: [],
      caseMarkers: markers.length === 0 ? undefined : markers,
      applications,
      defendants: [defendant],
    }),
  };
}

function readApplication(fields: Fields, audit: FieldAudit): Application {
  return present({
    type: fields.text('type') ?? '',
    reference: fields.text('reference'),
    status: fields.text('status'),
    results: readResults(fields, audit, 'application'),
    offences: readOffences(fields, audit),
  });
}
