import { tidy, tidyLines } from '../../text/whitespace.js';

/** What a label of a published list names. `unused`: known, and nothing in a listing holds it. */
export type ListLabel =
  | 'name'
  | 'dobAndAge'
  | 'dateOfBirth'
  | 'age'
  | 'address'
  | 'postcode'
  | 'prosecutor'
  | 'reference'
  | 'applicationType'
  | 'asn'
  | 'pncId'
  | 'hearingType'
  | 'panel'
  | 'reportingRestrictions'
  | 'offenceCode'
  | 'offenceTitle'
  | 'offenceDetails'
  | 'legislation'
  | 'plea'
  | 'pleaDate'
  | 'convictedOn'
  | 'courtHouse'
  | 'courtRoom'
  | 'localJusticeArea'
  | 'sittingAt'
  | 'sessionStart'
  | 'adjournedFrom'
  | 'maxPenalty'
  | 'particulars'
  | 'unused';

/**
 * The labels of the lists as pages, prints and workbooks, in English and in Welsh, from the label tables of the service's own
 * templates (hmcts/pip-frontend, pip-publication-services); those of the single justice lists from their pages as published.
 */
const WORDS: Readonly<Record<ListLabel, readonly string[]>> = {
  name: ['Name', 'Defendant Name', "Enw'r", 'Enw', "Enw'r Diffynnydd"],
  dobAndAge: ['DOB and Age', 'Dyddiad Geni ac Oedran'],
  dateOfBirth: ['DOB', 'Date of Birth', 'Dyddiad Geni'],
  age: ['Age', 'Oedran'],
  address: ['Address', 'Cyfeiriad'],
  postcode: ['Postcode', 'Cod post'],
  prosecutor: [
    'Prosecuting Authority Name',
    'Prosecuting Authority',
    'Prosecutor',
    'Informant',
    "Yr Awdurdod sy'n Erlyn",
    'Erlynydd',
    'Hysbysydd',
  ],
  reference: ['Reference', 'URN', 'Case Number', 'Case Reference', 'Cyfeirnod', 'Cyfeirnod yr Achos'],
  applicationType: ['Application Type', 'Math o Gais'],
  asn: ['ASN', 'ASN (Rhif Gwŷs Arestio)'],
  pncId: ['PNC ID'],
  hearingType: ['Hearing Type', 'Math o Wrandawiad'],
  panel: ['Panel'],
  reportingRestrictions: [
    'Reporting Restrictions',
    'Reporting Restriction',
    'Cyfyngiadau Riportio',
    'Cyfyngiadau Adrodd',
  ],
  offenceCode: ['Offence Code', 'Cod y Drosedd'],
  offenceTitle: ['Offence Title', 'Offence', 'Teitl y Drosedd', 'Trosedd'],
  offenceDetails: [
    'Offence Details',
    'Offence Summary',
    'Manylion yr Trosedd',
    'Manylion y Drosedd',
    "Crynodeb o'r Drosedd",
  ],
  legislation: ['Legislation', 'Deddfwriaeth'],
  plea: ['Plea', 'Ple'],
  pleaDate: ['Date of Plea', 'Dyddiad Pledio'],
  convictedOn: ['Convicted on', 'Cafwyd yn euog ar'],
  courtHouse: ['Court House', 'Llys'],
  courtRoom: ['Court Room', 'Courtroom', 'Ystafell Llys'],
  localJusticeArea: ['LJA'],
  sittingAt: ['Sitting at', 'Listing Time', 'Block Start', 'Yn eistedd yn', 'Amser rhestru', 'Amser Cychwyn y Bloc'],
  sessionStart: ['Session start', 'Amser cychwyn y sesiwn'],
  adjournedFrom: ['Adjourned from', "Wedi'i ohirio o"],
  maxPenalty: ['Max Penalty', 'Cosb Uchaf'],
  particulars: ['Application Particulars', 'Manylion y Cais'],
  unused: ['Attendance Method', 'Dull Presenoldeb'],
};

const BY_WORDS: ReadonlyMap<string, ListLabel> = new Map(
  (Object.keys(WORDS) as ListLabel[]).flatMap((label) => WORDS[label].map((words) => [labelKey(words), label])),
);
const LONGEST_FIRST = [...BY_WORDS.keys()].sort((a, b) => b.length - a.length);

/** A dash too, as single justice lists put before whether there is a restriction. */
const SEPARATOR = /^(?: ?: ?| - )/;

/** The label whose words these are, whatever their case, apostrophes and closing colon. */
export function listLabel(words: string): ListLabel | undefined {
  return BY_WORDS.get(labelKey(words));
}

/** A label, its colon and a value in one run of words. */
export function labelAtStart(words: string): { readonly label: ListLabel; readonly value: string } | undefined {
  const printed = tidyLines(words);
  const key = straight(printed).toLowerCase();
  const found = LONGEST_FIRST.find((one) => key.startsWith(one) && SEPARATOR.test(key.slice(one.length)));
  const label = found === undefined ? undefined : BY_WORDS.get(found);
  if (found === undefined || label === undefined) return undefined;
  return { label, value: printed.slice(found.length).replace(SEPARATOR, '') };
}

function labelKey(words: string): string {
  return straight(tidy(words)).replace(/ ?:$/, '').toLowerCase();
}

/** Straight apostrophes, one character for one: pages have curled ones where tables have none. */
function straight(words: string): string {
  return words.replace(/[‘’`´]/g, "'");
}
