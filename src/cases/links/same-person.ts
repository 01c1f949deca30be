import type { PersonKeys } from '../accounts/appearance.js';
import { shareMark } from '../accounts/person-marks.js';
import { compareNames, type NameScore } from './compare-names.js';
import { courtKey, type LinkRecord } from './link-record.js';

export type BirthsCompared = 'same' | 'slip' | 'other' | 'unknown';

/** Two dates of birth by their marks: a slip is one digit, never that of the decade, or day and month exchanged. */
export function compareBirths(a: PersonKeys, b: PersonKeys): BirthsCompared {
  const [one, other] = [a.marks?.birth ?? null, b.marks?.birth ?? null];
  if (one !== null && other !== null) {
    if (one.whole === other.whole) return 'same';
    return shareMark(one.near, other.near) ? 'slip' : 'other';
  }
  if (a.nameAndBirth === null || b.nameAndBirth === null) return 'unknown';
  if (a.nameAndBirth === b.nameAndBirth) return 'same';
  return a.name !== null && a.name === b.name ? 'other' : 'unknown';
}

/** Two names by their marks; where either has none, by their hashes, which are equal or not. Null where either has no name. */
export function compareNamesOf(a: PersonKeys, b: PersonKeys): NameScore | null {
  const scored = compareNames(a.marks, b.marks);
  if (scored !== null) return scored;
  if (a.name === null || b.name === null) return null;
  if (a.name === b.name) return { score: 1, differs: [] };
  return { score: 0, differs: ['another_surname', 'another_forename'] };
}

/** Whether the ages two hearings give can be one person's: each is right within a year. True where either gives none. */
export function agesAgree(a: LinkRecord, b: LinkRecord): boolean {
  return (yearsApart(a, b) ?? 0) <= 2;
}

/** How far apart two people were born by the ages two hearings give; null where either gives none. */
export function yearsApart(a: LinkRecord, b: LinkRecord): number | null {
  const [one, other] = [bornAbout(a), bornAbout(b)];
  return one === null || other === null ? null : Math.abs(one - other);
}

function bornAbout({ ageAtHearing, hearing }: LinkRecord): number | null {
  if (ageAtHearing === null || hearing.date === null) return null;
  const [year, month] = [Number(hearing.date.slice(0, 4)), Number(hearing.date.slice(5, 7))];
  return year + (month - 1) / 12 - ageAtHearing;
}

/** A name that is the same but for words left out, hyphens, order. */
export const SAME_NAME = 0.94;

/**
 * Whether two appearances in two cases are one person's: a whole date of birth, the court and a name that would join them
 * within a case; nothing that says otherwise. Never a slip: a twin's name may be one.
 */
export function isSamePerson(a: LinkRecord, b: LinkRecord): boolean {
  if (a.organisation || b.organisation || !a.person.marks?.birth || !b.person.marks?.birth) return false;
  if (courtKey(a.hearing.court) !== courtKey(b.hearing.court) || compareBirths(a.person, b.person) !== 'same')
    return false;
  const name = compareNames(a.person.marks, b.person.marks);
  if (name === null || name.score < SAME_NAME || sexesDiffer(a.person, b.person)) return false;
  return !PERSON_IDS.some((id) => known(a.person[id]) && known(b.person[id]) && a.person[id] !== b.person[id]);
}

/** What one person has one of, over all cases. */
const PERSON_IDS = ['master', 'pnc'] as const;
const IDS = ['master', 'asn', 'pnc', 'defendant'] as const;

/** Whether an id that both have says that they are two. */
export function idsDiffer(a: PersonKeys, b: PersonKeys): boolean {
  return IDS.some((id) => known(a[id]) && known(b[id]) && a[id] !== b[id]);
}

export function idsAgree(a: PersonKeys, b: PersonKeys): boolean {
  return IDS.some((id) => known(a[id]) && a[id] === b[id]);
}

export function sexesDiffer(a: PersonKeys, b: PersonKeys): boolean {
  const [one, other] = [a.marks?.sex ?? null, b.marks?.sex ?? null];
  return one !== null && other !== null && one !== other;
}

function known(value: string | null | undefined): boolean {
  return value !== null && value !== undefined;
}
