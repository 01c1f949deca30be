import { readAddress } from '../entries/address.js';
import { asPrinted } from '../entries/as-printed.js';
import { isLibraNumber } from '../entries/case-reference.js';
import { readTime } from '../entries/start-time.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { present } from '../fields/present.js';
import { nameFrom } from '../libra/defendant.js';
import { readOffence } from '../libra/offence.js';
import type { Hearing, Listing } from '../listing.js';

/** Reads one case as the probation service stores it: a listing of its own, of the court its code names. */
export function readCase(fields: Fields, audit: FieldAudit): Listing {
  fields.ignore(UNUSED);
  const courtCode = fields.text('courtCode');
  if (courtCode === undefined) audit.raise('missing_field', 'The case names no court.', fields.pointer);
  const sittingDate = fields.date('sessionStartTime') ?? null;
  if (!fields.has('sessionStartTime')) audit.raise('date_unreadable', 'The case has no date.', fields.pointer);
  return present({
    courtHouse: courtCode ?? '',
    courtHouseCode: courtCode,
    courtRoom: fields.text('courtRoom'),
    sittingDate,
    sittingDateAsPrinted: asPrinted(fields.text('sessionStartTime'), sittingDate),
    hearings: [readHearing(fields, sittingDate !== null, audit)],
  });
}

function readHearing(fields: Fields, isDated: boolean, audit: FieldAudit): Hearing {
  const number = fields.text('caseNo');
  const caseNumber = number !== undefined && isLibraNumber(number) ? number : undefined;
  const urn = fields.text('urn', 'caseUrn') ?? (caseNumber === undefined ? number : undefined);
  if (caseNumber === undefined && urn === undefined) {
    audit.raise('missing_field', 'A case has no number.', fields.pointer);
  }
  const printed = fields.text('defendantName');
  const isOrganisation = fields.text('defendantType') === 'O';
  const name = nameFrom(printed, fields.object('name'));
  const person = {
    name: isOrganisation ? undefined : name,
    organisation: isOrganisation ? (printed ?? name?.full) : undefined,
    dateOfBirth: fields.date('defendantDob'),
    age: fields.integer('defendantAge'),
    sex: fields.text('defendantSex'),
    address: readAddress(fields.object('defendantAddress')),
    asn: fields.text('asn'),
    pncId: fields.text('pnc'),
    defendantId: fields.text('defendantId'),
  };
  if (!person.name && person.organisation === undefined) {
    audit.raise('missing_field', 'A defendant has no name.', fields.pointer);
  }
  const offences = fields.objects('offences').map((offence, at) => readOffence(offence, at, audit));
  return {
    ...present({
      hearingId: fields.text('hearingId'),
      jurisdiction: 'magistrates' as const,
      startTime: isDated ? readTime(fields, 'sessionStartTime', audit) : undefined,
      urn,
      caseNumber,
    }),
    reportingRestrictions: [],
    applications: [],
    defendants: [{ ...present(person), offences, results: [] }],
  };
}

/** The order of the list, and what the probation service knows of the person. */
const UNUSED = [
  'awaitingPsr',
  'breach',
  'caseId',
  'cId',
  'cro',
  'crn',
  'files',
  'listNo',
  'nationality1',
  'nationality2',
  'outcomeNotRequired',
  'preSentenceActivity',
  'previouslyKnownTerminationDate',
  'probationStatus',
  'seq',
  'session',
  'source',
  'suspendedSentenceOrder',
  'workflow',
];
