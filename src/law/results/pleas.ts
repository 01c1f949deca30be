import { sourceValue } from './source-value.js';

/** What a person answered to a charge or application; `none` where the source says that no plea was taken. */
export type Plea =
  | 'guilty'
  | 'not_guilty'
  | 'none'
  | 'admits'
  | 'denies'
  | 'consents'
  | 'opposes'
  | 'previous_acquittal'
  | 'previous_conviction'
  | 'pardon'
  | 'unfit';

/** Every value seen in Libra lists, SPI messages and Common Platform, as `sourceValue` makes them. One plea a row. */
const VALUES: Readonly<Record<Plea, readonly string[]>> = {
  guilty: [
    // SPI 1 and 6; Libra
    '1',
    '6',
    'G',
    'IG',
    'GSJP',
    'GP',
    // Common Platform and words
    'GUILTY',
    'INDICATED GUILTY',
    'INDICATED GUILTY PLEA',
    'GUILTY INDICATED',
    'INDICATES GUILTY PLEA',
    'INDICATION OF GUILTY PLEA',
    'CHANGE TO GUILTY',
    'CHANGE TO GUILTY NO SWORN IN',
    'CHANGE TO GUILTY AFTER SWORN IN',
    'CHANGE TO GUILTY NO JURY',
    'CHANGE TO GUILTY MAGISTRATES COURT',
    'CHANGE TO GUILTY AFTER SWORN IN JURY',
    'CHANGED TO GUILTY',
    'CHANGE OF PLEA GUILTY',
    'CHANGE OF PLEA NOT GUILTY TO GUILTY',
    'NOT GUILTY TO GUILTY',
    'GUILTY SINGLE JUSTICE PROCEDURE',
    'GUILTY SJP',
    'GUILTY BY POST',
    'GUILTY REQUEST HEARING',
    'GUILTY REQUESTS HEARING',
    'GUILTY TO A LESSER OFFENCE',
    'GUILTY TO AN ALTERNATIVE OFFENCE',
    'GUILTY TO AN ALTERNATIVE OFFENCE NOT CHARGED',
    'GUILTY TO A LESSER OFFENCE NAMELY',
    'GUILTY LESSER OFFENCE NAMELY',
    'GUILTY TO AN ALTERNATIVE OFFENCE NAMELY',
    'GUILTY PLEA',
    'PLEADED GUILTY',
    'PLEADS GUILTY',
    'EUOG',
    'GUILTY MCA',
    'MCA GUILTY',
    // Welsh
    'EUOG WEDI EI NODI',
    'PLEDIO N EUOG',
    'PLEDIODD YN EUOG',
  ],
  not_guilty: [
    '2',
    'NG',
    'INDICATED NOT GUILTY',
    'NOT GUILTY',
    'CHANGE TO NOT GUILTY',
    'CHANGED TO NOT GUILTY',
    'GUILTY TO NOT GUILTY',
    'CHANGE OF PLEA GUILTY TO NOT GUILTY',
    'NOT GUILTY PLEA',
    'PLEADED NOT GUILTY',
    'PLEADS NOT GUILTY',
    'NOT GUILTY SJP',
    'NGSJP',
    'NOT GUILTY SINGLE JUSTICE PROCEDURE',
    'INDICATED NOT GUILTY PLEA',
    'NOT GUILTY INDICATED',
    'NOT GUILTY BY POST',
    'DIEUOG',
    'PLEDIODD YN DDIEUOG',
  ],
  none: [
    '3',
    'NONE',
    'NO PLEA',
    'NO PLEA TAKEN',
    'NO PLEA ENTERED',
    'NO INDICATION',
    'NO INDICATION GIVEN',
    'NP',
    'NO PLEA GIVEN',
    'PLEA NOT TAKEN',
    'NOT ENTERED',
    'REFUSED TO ENTER PLEA',
    'STOOD MUTE',
    'MUTE',
    'DIM PLE',
  ],
  consents: ['4', 'CON', 'CONSENTS', 'CONSENTED', 'CONSENT'],
  opposes: ['5', 'OPP', 'OPPOSED', 'OPPOSES', 'RESISTED', 'RESISTS', 'CONTESTED', 'CONTESTS'],
  admits: [
    '7',
    'ADM',
    'ADB',
    'ADMITS',
    'ADMITTED',
    'ADMITS BREACH',
    'ADMITS MAGISTRATES',
    'ADMITS BREACH MAGISTRATES',
    'ADMITTED BREACH',
    'BREACH ADMITTED',
    'ADMITS THE BREACH',
  ],
  denies: [
    '8',
    'DEN',
    'DNB',
    'DENIES',
    'DENIED',
    'DENIES BREACH',
    'DENIES MAGISTRATES',
    'DENIED BREACH',
    'BREACH DENIED',
    'DENIES THE BREACH',
  ],
  previous_acquittal: ['AUTREFOIS ACQUIT', 'PREVIOUSLY ACQUITTED'],
  previous_conviction: ['AUTREFOIS CONVICT', 'PREVIOUSLY CONVICTED'],
  pardon: ['PARDON'],
  unfit: ['UNFIT TO PLEAD', 'UNFIT'],
};

const BY_VALUE: ReadonlyMap<string, Plea> = new Map(pairs());

function pairs(): [string, Plea][] {
  const found: [string, Plea][] = [];
  for (const plea of Object.keys(VALUES) as Plea[]) {
    for (const value of VALUES[plea]) found.push([value, plea]);
  }
  return found;
}

/**
 * A plea as any source prints it (`1`, `IG`, `CHANGE_TO_GUILTY_NO JURY`, `GUILTY, 29/05/2020`) in one vocabulary.
 * Null where nothing was printed (`-`, blank) and where the value is in no list: tell these apart with `isBlankPlea`.
 */
export function normalisePlea(value: string): Plea | null {
  return BY_VALUE.get(sourceValue(value)) ?? inWords(value);
}

/** Words beside a plea that make it no other: who pleaded, that it was entered, when. */
const BESIDE =
  /\b(?:PLEA|PLEAS|PLEADED|PLEADS|PLEADING|ENTERED|ENTERS|INDICATED|INDICATES|INDICATION|INDICATING|AN?|TO|OF|ON|BY|THE|BOTH|EACH|ALL|CHARGES?|COUNTS?|OFFENCES?|VIA|POST|AT|FIRST|HEARING|TODAY)\b/g;
const DAY =
  /\b\d{1,2}(?:ST|ND|RD|TH)? (?:JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)[A-Z]* (?:19|20)\d{2}\b/;
/** `Not guilty (changed to guilty)`: the later of two. */
const CHANGED = /\b(?:CHANGED|CHANGE|AMENDED|VACATED)\b.*?\b(?:TO|NOW)\b (.+)$/;
const IN_WORDS: ReadonlyMap<string, Plea> = new Map([
  ['ADMITTING', 'admits'],
  ['DENYING', 'denies'],
  ['NONE', 'none'],
  ['NO', 'none'],
  ['NOT TAKEN', 'none'],
]);

/** A plea in words of its own, `Guilty plea entered on 3 March 2026`, or the same in two languages, `Euog / Guilty`. */
function inWords(value: string): Plea | null {
  const sides = value.split(' / ');
  if (sides.length > 1) {
    const [first = null, ...others] = sides.map((side) => BY_VALUE.get(sourceValue(side)) ?? null);
    return others.every((one) => one === first) ? first : null;
  }
  const words = sourceValue(value).replace(DAY, ' ').replace(/[()]/g, ' ').replace(/ {2,}/g, ' ').trim();
  const [, later] = CHANGED.exec(words) ?? [];
  const bare = (later ?? words).replace(BESIDE, ' ').replace(/ {2,}/g, ' ').trim();
  return BY_VALUE.get(bare) ?? IN_WORDS.get(bare) ?? null;
}

/** Whether a source's plea field says nothing, so that `null` from `normalisePlea` is no problem to report. */
export function isBlankPlea(value: string): boolean {
  return sourceValue(value) === '';
}

/** Whether a source's plea field says something that is in no list of pleas. */
export function isUnknownPlea(value: string): boolean {
  return normalisePlea(value) === null && !isBlankPlea(value);
}
