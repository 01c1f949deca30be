import { parseDocumentDate, parseDocumentTime } from '../../text/figures/document-dates.js';
import { ADDRESS, addressOf } from '../entries/address.js';
import { asPrinted } from '../entries/as-printed.js';
import { isLibraNumber } from '../entries/case-reference.js';
import { tellOfNoTime } from '../entries/start-time.js';
import { type Answers, ask, wholePlanOf } from '../fields/field-plan.js';
import type { FoundObject } from '../fields/find-objects.js';
import type { FieldAudit } from '../fields/json-fields.js';
import { type Placed, placed } from '../fields/placed.js';
import { below } from '../fields/pointer.js';
import { presenter } from '../fields/presenter.js';
import { nameFrom, nameIn } from '../libra/defendant.js';
import { offenceOf, offencesIn } from '../libra/offence.js';
import type { Defendant, Hearing, Listing } from '../listing.js';

const START = 'sessionStartTime';

const CASE = wholePlanOf(
  {
    courtCode: ask.text('courtCode'),
    courtRoom: ask.text('courtRoom'),
    start: ask.text(START),
    number: ask.text('caseNo'),
    ofProsecutor: ask.text('urn', 'caseUrn'),
    hearingId: ask.text('hearingId'),
    printedName: ask.text('defendantName'),
    nameParts: nameIn('name'),
    defendantType: ask.text('defendantType'),
    dateOfBirth: ask.date('defendantDob'),
    age: ask.integer('defendantAge'),
    sex: ask.text('defendantSex'),
    address: ask.one(ADDRESS, 'defendantAddress'),
    asn: ask.text('asn'),
    pncId: ask.text('pnc'),
    defendantId: ask.text('defendantId'),
    offences: offencesIn('offences'),
  },
  // The order of the list, and what the probation service knows of the person.
  [
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
  ],
);

type CaseSaid = Answers<typeof CASE> & Placed;

/** Reads one case as the probation service stores it: a listing of its own, of the court its code names. */
export function readCase({ value, pointer }: FoundObject, audit: FieldAudit): Listing {
  const said = audit.answersAt(value, pointer, CASE, placed);
  const { courtCode, start } = said;
  if (courtCode === undefined) audit.raise('missing_field', 'The case names no court.', pointer);
  const sittingDate = dayOf(said, audit);
  return presentListing({
    courtHouse: courtCode ?? '',
    courtHouseCode: courtCode,
    courtRoom: said.courtRoom,
    sittingDate,
    sittingDateAsPrinted: asPrinted(start, sittingDate),
    hearings: [hearingOf(said, sittingDate !== null, audit)],
  });
}

function dayOf({ start, opened, pointer }: CaseSaid, audit: FieldAudit): string | null {
  if (start === undefined) {
    if (opened?.has(START) !== true) audit.raise('date_unreadable', 'The case has no date.', pointer);
    return null;
  }
  const day = parseDocumentDate(start)?.iso;
  if (day === undefined) {
    audit.raise('date_unreadable', `The field ${START} holds no date.`, below(pointer, START));
  }
  return day ?? null;
}

function hearingOf(said: CaseSaid, isDated: boolean, audit: FieldAudit): Hearing {
  const { number, start } = said;
  const caseNumber = number !== undefined && isLibraNumber(number) ? number : undefined;
  const urn = said.ofProsecutor ?? (caseNumber === undefined ? number : undefined);
  if (caseNumber === undefined && urn === undefined) {
    audit.raise('missing_field', 'A case has no number.', said.pointer);
  }
  const time = isDated ? parseDocumentTime(start) : undefined;
  if (time === null) tellOfNoTime(START, said.pointer, audit);
  return presentHearing({
    hearingId: said.hearingId,
    jurisdiction: 'magistrates' as const,
    startTime: time ?? undefined,
    urn,
    caseNumber,
    reportingRestrictions: NONE,
    applications: NONE,
    defendants: [defendantOf(said, audit)],
  });
}

const NONE: readonly never[] = [];

function defendantOf(said: CaseSaid, audit: FieldAudit): Defendant {
  const { printedName, offences = NONE } = said;
  const isOrganisation = said.defendantType === 'O';
  const name = nameFrom(printedName, said.nameParts);
  const organisation = isOrganisation ? (printedName ?? name?.full) : undefined;
  if (!name && organisation === undefined) {
    audit.raise('missing_field', 'A defendant has no name.', said.pointer);
  }
  return presentDefendant({
    name: isOrganisation ? undefined : name,
    organisation,
    dateOfBirth: said.dateOfBirth,
    age: said.age,
    sex: said.sex,
    address: addressOf(said.address),
    asn: said.asn,
    pncId: said.pncId,
    defendantId: said.defendantId,
    offences: offences.map((offence, at) => offenceOf(offence, at, audit)),
    results: NONE,
  });
}

const presentListing = presenter<Listing>()(
  'courtHouse',
  'courtHouseCode',
  'courtRoom',
  'sittingDate',
  'sittingDateAsPrinted',
  'hearings',
);

const presentHearing = presenter<Hearing>()(
  'hearingId',
  'jurisdiction',
  'startTime',
  'urn',
  'caseNumber',
  'reportingRestrictions',
  'applications',
  'defendants',
);

const presentDefendant = presenter<Defendant>()(
  'name',
  'organisation',
  'dateOfBirth',
  'age',
  'sex',
  'address',
  'asn',
  'pncId',
  'defendantId',
  'offences',
  'results',
);
