import { tidy, tidyLines } from '../../text/tidying/whitespace.js';

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
  | 'date'
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
  date: ['Hearing Date', 'Date of Hearing', 'Sitting Date', 'Dyddiad y Gwrandawiad', 'Dyddiad Eistedd'],
  sessionStart: ['Session start', 'Amser cychwyn y sesiwn'],
  adjournedFrom: ['Adjourned from', "Wedi'i ohirio o"],
  maxPenalty: ['Max Penalty', 'Cosb Uchaf'],
  particulars: ['Application Particulars', 'Manylion y Cais'],
  unused: ['Attendance Method', 'Dull Presenoldeb'],
};

const BY_WORDS: ReadonlyMap<string, ListLabel> = new Map(
  (Object.keys(WORDS) as ListLabel[]).flatMap((label) => WORDS[label].map((words) => [labelKey(words), label])),
);
const OPENINGS = [...BY_WORDS.keys()];
const LONGEST_LABEL = Math.max(...OPENINGS.map(({ length }) => length));
/** Room for the spaces and the colon that a label may have round it. */
const AROUND = 10;

/** A dash too, as single justice lists put before whether there is a restriction. */
const SEPARATOR = / ?: ?| - /;

/** Short words met lately: a list repeats its labels for every defendant. */
const MET = new Map<string, ListLabel | undefined>();
const MOST_MET = 2000;

/** The label whose words these are, whatever their case, apostrophes and closing colon. */
export function listLabel(words: string): ListLabel | undefined {
  if (words.length > LONGEST_LABEL + AROUND && !mayBeInBoth(words)) return undefined;
  const before = MET.get(words);
  if (before !== undefined || MET.has(words)) return before;
  if (MET.size >= MOST_MET) MET.clear();
  const label = BY_WORDS.get(labelKey(words)) ?? labelInBoth(words);
  MET.set(words, label);
  return label;
}

/** Whether words begin with those of a label, whatever stands behind it and however near. */
export function opensWithLabel(words: string): boolean {
  const key = labelKey(words.slice(0, LONGEST_LABEL + AROUND));
  return OPENINGS.some((label) => key.startsWith(label));
}

const IN_BOTH = /[/|\n]/;

function mayBeInBoth(words: string): boolean {
  return words.length <= 2 * LONGEST_LABEL + AROUND && IN_BOTH.test(words);
}

/** The label of words that say it in English and in Welsh: `Name / Enw`. */
function labelInBoth(words: string): ListLabel | undefined {
  if (!IN_BOTH.test(words)) return undefined;
  const labels = words.split(IN_BOTH).map((part) => BY_WORDS.get(labelKey(part)));
  return labels.length === 2 && labels[0] === labels[1] ? labels[0] : undefined;
}

/** A label, its colon and a value in one run of words. */
export function labelAtStart(words: string): { readonly label: ListLabel; readonly value: string } | undefined {
  if (!words.includes(':') && !words.includes('-')) return undefined;
  const printed = tidyLines(words);
  const separator = SEPARATOR.exec(printed);
  if (!separator) return undefined;
  const before = printed.slice(0, separator.index);
  if (before.length > LONGEST_LABEL && !mayBeInBoth(before)) return undefined;
  const label = BY_WORDS.get(labelKey(before)) ?? labelInBoth(before);
  return label === undefined ? undefined : { label, value: printed.slice(separator.index + separator[0].length) };
}

function labelKey(words: string): string {
  const straightened = straight(tidy(words));
  const bare = straightened.endsWith(':') ? straightened.slice(0, -1).trimEnd() : straightened;
  return bare.toLowerCase();
}

/** Straight apostrophes, one character for one: pages have curled ones where tables have none. */
function straight(words: string): string {
  return words.replace(/[‘’`´]/g, "'");
}
