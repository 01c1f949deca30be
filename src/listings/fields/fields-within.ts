import { isEmpty, isObject } from './json-value.js';
import { below } from './pointer.js';

/**
 * What may stand within fields that are let through as of no use, as the court systems' schemas and messages have it. What is not here is
 * told, as it is anywhere else: an address that began to carry a result would be seen.
 */
const ADDRESS = [
  ...['line', 'line1', 'line2', 'line3', 'line4', 'line5', 'town', 'county', 'postCode', 'postcode', 'pcode'],
  ...['address1', 'address2', 'address3', 'address4', 'address5'],
  ...['welshAddress1', 'welshAddress2', 'welshAddress3', 'welshAddress4', 'welshAddress5'],
];
const CONTACT = [
  ...['home', 'work', 'mobile', 'fax', 'primaryEmail', 'secondaryEmail', 'email', 'phone'],
  ...[
    'venueTelephone',
    'venueEmail',
    'venueFax',
    'emailAddress1',
    'emailAddress2',
    'emailTemplateName',
    'recipientName',
  ],
];
const PERSON = [
  ...[
    'title',
    'firstName',
    'middleName',
    'lastName',
    'name',
    'legalEntityName',
    'dateOfBirth',
    'gender',
    'person',
    'personDetails',
    'role',
  ],
  ...['additionalNationalityCode', 'additionalNationalityDescription', 'additionalNationalityId', 'nationalityCode'],
  ...[
    'nationalityDescription',
    'nationalityId',
    'disabilityStatus',
    'documentationLanguageNeeds',
    'hearingLanguageNeeds',
  ],
  ...[
    'interpreterLanguageNeeds',
    'nationalInsuranceNumber',
    'occupation',
    'occupationCode',
    'specificRequirements',
    'ethnicity',
  ],
  ...['observedEthnicityCode', 'observedEthnicityDescription', 'observedEthnicityId', 'selfDefinedEthnicityCode'],
  ...['selfDefinedEthnicityDescription', 'selfDefinedEthnicityId', 'address', 'contact', 'parentGuardianAddress'],
];
const ORGANISATION = [
  ...[
    'organisation',
    'organisationName',
    'incorporationNumber',
    'registeredCharityNumber',
    'defenceOrganisation',
    'laaContractNumber',
  ],
  ...[
    'applicationReference',
    'associationEndDate',
    'associationStartDate',
    'fundingType',
    'isAssociatedByLAA',
    'majorCreditorCode',
  ],
  ...[
    'prosecutingAuthority',
    'prosecutionAuthorityCode',
    'prosecutionAuthorityId',
    'prosecutionAuthorityOUCode',
    'welshName',
  ],
  ...['notificationRequired', 'summonsRequired'],
];
/** Judges, clerks, counsel and officers, and who was there on which day. */
const AT_COURT = [
  ...[
    'johTitle',
    'johNameForename',
    'johNameSurname',
    'johKnownAs',
    'isPresiding',
    'isBenchChairman',
    'isDeputy',
    'judicialId',
  ],
  ...[
    'judicialRoleType',
    'judicialRoleTypeId',
    'judiciaryType',
    'userId',
    'status',
    'defendants',
    'prosecutionCases',
    'attendanceDays',
  ],
  ...[
    'attendanceType',
    'day',
    'defendantId',
    'caseId',
    'caseReference',
    'policeOfficerRank',
    'policeWorkerLocationCode',
  ],
  ...[
    'policeWorkerReferenceNumber',
    'courtClerk',
    'note',
    'noteDateTime',
    'noteType',
    'originatingHearingId',
    'representatives',
  ],
];
const COURT = [
  ...[
    'id',
    'code',
    'description',
    'courtHearingLocation',
    'courtLocationCode',
    'lja',
    'ljaCode',
    'ljaName',
    'welshLjaName',
    'psaCode',
  ],
  ...[
    'roomId',
    'roomName',
    'welshRoomName',
    'court',
    'courtHouseCode',
    'courtHouseId',
    'courtHouseName',
    'dateTime',
    'hearingId',
  ],
];
/** Custody, the charge in numbers, the times a result lasts, verdicts of juries, legal aid. */
const OF_CASE = [
  ...['custody', 'custodyType', 'custodyTimeLimit', 'timeLimit', 'daysSpent', 'isCtlExtended', 'feeStatus', 'isCivil'],
  ...[
    'alcoholReadingAmount',
    'alcoholReadingMethodCode',
    'alcoholReadingMethodDescription',
    'vehicleRegistration',
    'vehicleMake',
  ],
  ...[
    'courtIndicatedSentenceDescription',
    'courtIndicatedSentenceTypeId',
    'numberOfJurors',
    'numberOfSplitJurors',
    'unanimous',
  ],
  ...[
    'offenceCode',
    'offenceDefinitionId',
    'offenceLegislation',
    'offenceLegislationWelsh',
    'offenceTitle',
    'offenceTitleWelsh',
  ],
  ...[
    'effectiveEndDate',
    'effectiveStartDate',
    'offenceLevelStatus',
    'statusCode',
    'statusDate',
    'statusDescription',
    'statusId',
  ],
  ...[
    'notifiedPleaDate',
    'notifiedPleaValue',
    'offenceId',
    'durationStartDate',
    'durationEndDate',
    'primaryDurationUnit',
  ],
  ...[
    'primaryDurationValue',
    'secondaryDurationUnit',
    'secondaryDurationValue',
    'tertiaryDurationUnit',
    'tertiaryDurationValue',
  ],
];
const KNOWN: ReadonlySet<string> = new Set([
  ...[ADDRESS, CONTACT, PERSON, ORGANISATION, AT_COURT, COURT, OF_CASE].flat(),
]);

/** Fields of no use that hold objects which are looked into; all others are words, or read where they are asked for. */
const HOLDS: ReadonlySet<string> = new Set([
  ...[
    'address',
    'venueAddress',
    'courtAddress',
    'courtHouseAddress',
    'organisationAddress',
    'parentGuardianAddress',
    'probationTeamAddress',
  ],
  ...[
    'contact',
    'venueContact',
    'courtHouseContact',
    'recipients',
    'aliases',
    'alias',
    'applicant',
    'thirdParties',
    'associatedPerson',
  ],
  ...['associatedPersons', 'parentGuardian', 'ethnicity', 'employerOrganisation', 'organisation', 'cpsOrganisation'],
  ...[
    'associatedDefenceOrganisation',
    'defenceOrganisation',
    'prosecutingAuthority',
    'judiciary',
    'courtClerk',
    'delegatedPowers',
  ],
  ...[
    'fourEyesApproval',
    'defenceCounsels',
    'defenceCounsel',
    'prosecutionCounsels',
    'prosecutionCounsel',
    'applicantCounsels',
  ],
  ...[
    'applicationPartyCounsels',
    'respondentCounsels',
    'companyRepresentatives',
    'intermediaries',
    'defendantAttendance',
  ],
  ...[
    'attendanceDays',
    'courtApplicationPartyAttendance',
    'crackedIneffectiveTrial',
    'policeOfficerInCase',
    'officerInCase',
  ],
  ...[
    'reservedJudge',
    'hearingCaseNotes',
    'defendantReferralReasons',
    'courtCentre',
    'convictingCourt',
    'committingCourt',
    'orderingCourt',
  ],
  ...[
    'welshCourtCentre',
    'nextHearing',
    'seedingHearing',
    'type',
    'bailStatus',
    'policeBailStatus',
    'custodialEstablishment',
  ],
  ...[
    'custodyLocation',
    'custodyTimeLimit',
    'courtApplicationPayment',
    'courtCivilApplication',
    'courtIndicatedSentence',
    'jurors',
  ],
  ...[
    'lesserOrAlternativeOffence',
    'laaApplnReference',
    'notifiedPlea',
    'offenceFacts',
    'durationElement',
    'resultData',
    'defendantCase',
  ],
]);

/** Whether a field of no use is known to hold objects. */
export function mayHoldObject(name: string): boolean {
  return HOLDS.has(name);
}

/** Whether what a field of no use holds has fields that nobody knows. */
export function holdsUnknown(held: object | null): boolean {
  return held !== null && !isKnown(held);
}

function isKnown(held: object): boolean {
  if (Array.isArray(held)) {
    for (let at = 0; at < held.length; at += 1) {
      const entry: unknown = held[at];
      if (typeof entry === 'object' && entry !== null && !isKnown(entry)) return false;
    }
    return true;
  }
  for (const name in held) {
    const value = (held as Record<string, unknown>)[name];
    if (!KNOWN.has(name) && !isEmpty(value)) return false;
    if (typeof value === 'object' && value !== null && !isKnown(value)) return false;
  }
  return true;
}

/** A field that nobody knows: the names and places in lists that lead to it, and its pointer. */
export interface UnknownField {
  readonly steps: readonly (string | number)[];
  readonly pointer: string;
}

/** The fields that nobody knows within a field of no use that stands at a pointer. */
export function unknownWithin(name: string, held: unknown, pointer: string): readonly UnknownField[] {
  return unknownIn(held, [name], pointer);
}

function unknownIn(held: unknown, steps: readonly (string | number)[], pointer: string): readonly UnknownField[] {
  if (Array.isArray(held)) return held.flatMap((entry, at) => unknownIn(entry, [...steps, at], below(pointer, at)));
  if (!isObject(held)) return [];
  return Object.entries(held).flatMap(([name, value]) => {
    const there = { steps: [...steps, name], pointer: below(pointer, name) };
    return KNOWN.has(name) || isEmpty(value) ? unknownIn(value, there.steps, there.pointer) : [there];
  });
}
