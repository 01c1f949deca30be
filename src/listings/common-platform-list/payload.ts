import { parseInstant } from '../../text/figures/document-dates.js';
import { asPrinted } from '../entries/as-printed.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { present } from '../fields/present.js';
import type { Listing } from '../listing.js';
import { readHearings } from './hearing.js';

/** Reads a payload of one court centre: one listing for each day and room. */
export function readPayload(payload: Fields, audit: Pick<FieldAudit, 'raise' | 'pointerTo'>): readonly Listing[] {
  payload.ignore(UNUSED);
  const issuedAt = parseInstant(payload.text('publicationDate', 'generatedDateAndTime')) ?? undefined;
  const courtHouse = payload.text('courtCentreName', 'oucodeL3Name');
  if (courtHouse === undefined) audit.raise('missing_field', 'The list names no court.', payload.pointer);
  const court = {
    courtHouse: courtHouse ?? '',
    courtHouseCode: payload.text('ouCode'),
    courtHouseWelsh: payload.text('welshCourtCentreName'),
    localJusticeArea: payload.text('ljaName'),
    localJusticeAreaCode: payload.text('ljaCode'),
  };
  return payload.objects('hearingDates').flatMap((day) => {
    day.ignore(['hearingDateWelsh']);
    const sittingDate = day.date('hearingDate') ?? null;
    const sittingDateAsPrinted = asPrinted(day.text('hearingDate'), sittingDate);
    if (!day.has('hearingDate')) audit.raise('date_unreadable', 'A day of the list has no date.', day.pointer);
    return day.objects('courtRooms').map((room): Listing => {
      room.ignore(['welshCourtRoomName', 'judiciaryNames', 'welshJudiciaryNames']);
      const hearings = room.objects('timeslots').flatMap((slot) => readHearings(slot, issuedAt, audit));
      return present({ ...court, courtRoom: room.text('courtRoomName'), sittingDate, sittingDateAsPrinted, hearings });
    });
  });
}

/** The court's address and defaults, its names again, and which template the list is printed with. */
const UNUSED = [
  'address1',
  'address2',
  'address3',
  'address4',
  'address5',
  'courtCentreAddress1',
  'courtCentreAddress2',
  'courtCentreDefaultStartTime',
  'courtId',
  'courtIdNumeric',
  'courtLocationCode',
  'defaultDurationHrs',
  'defaultStartTime',
  'isWelsh',
  'listType',
  'oucodeL1Code',
  'oucodeL1Name',
  'oucodeL3WelshName',
  'postcode',
  'templateName',
  'welshCourtCentreAddress1',
  'welshCourtCentreAddress2',
];
