import type { LinkKeyKind } from './link-keys.js';
import type { LinkLevel } from './link-level.js';
import { courtKey, type LinkRecord } from './link-record.js';
import { agesAgree, compareBirths, compareNamesOf, idsAgree, idsDiffer, SAME_NAME, yearsApart } from './same-person.js';

/**
 * What is held against two appearances: `ids` where an id of the court's or the police's system joins them, whatever the
 * spelling; `birth` where name and date of birth are the same; `all` where a name with less than that does.
 */
export type HeldAgainst = 'ids' | 'birth' | 'all';

/** One way to link, by one level. Of a level several may stand, the surer first. */
export interface LinkTier {
  readonly level: LinkLevel;
  readonly on: readonly LinkKeyKind[];
  readonly against: HeldAgainst;
  /** Links two groups and no more: of three surnames after one forename none is another's. */
  readonly two?: true;
  /** How sure, 0 to 1; null where this links them not; `review` where a person has to say. */
  readonly score: (a: LinkRecord, b: LinkRecord) => number | 'review' | null;
}

/** One slip, or an initial with one. */
const LIKE_NAME = 0.75;
/** One slip and no more. */
const NEAR_NAME = 0.84;
/** Another surname after the same first forename: a marriage, an alias. */
const SAME_FORENAME = 0.6;
/** Years between a father and a son, at the least: one name, and nobody need be asked. */
const GENERATION = 15;
/** Without a date of birth, a case's number is another case's after so many years. */
const NUMBER_YEARS = 3;
/** With one, after so many, unless an offence is the same. */
const NUMBER_AND_BIRTH_YEARS = 6;
/** Between two hearings of one case that have no reference in common, days: six months. */
const WINDOW = 183;

/** Every way to link, surest first. */
export const LINK_TIERS: readonly LinkTier[] = [
  {
    level: 'same_source_id',
    on: ['defendant', 'number_and_master'],
    against: 'ids',
    score: ({ person: a }, { person: b }) =>
      (isSame(a.defendant, b.defendant) || isSame(a.master, b.master)) && !isAnotherName(a, b) ? 1 : null,
  },
  {
    level: 'same_source_id',
    on: ['urn'],
    against: 'ids',
    score: ({ person: a }, { person: b }) => (isSame(a.master, b.master) || isSame(a.pnc, b.pnc) ? 1 : null),
  },
  {
    level: 'same_source_id',
    on: ['hearing', 'offence'],
    against: 'birth',
    score: ({ person: a }, { person: b }) => (idsAgree(a, b) || isSame(a.nameAndBirth, b.nameAndBirth) ? 1 : null),
  },
  {
    level: 'same_source_id',
    on: ['hearing', 'offence'],
    against: 'all',
    score: ({ person: a }, { person: b }) => nameAtLeast(SAME_NAME, a, b),
  },
  {
    level: 'urn_and_asn',
    on: ['urn'],
    against: 'ids',
    score: ({ person: a }, { person: b }) => (isSame(a.asn, b.asn) ? 1 : null),
  },
  {
    level: 'urn_and_name_and_birth',
    on: ['urn'],
    against: 'birth',
    score: ({ person: a }, { person: b }) => (compareBirths(a, b) === 'same' ? nameAtLeast(SAME_NAME, a, b) : null),
  },
  {
    level: 'urn_and_name_and_birth',
    on: ['urn', 'hearing', 'offence'],
    against: 'all',
    score: ({ person: a }, { person: b }) => (compareBirths(a, b) === 'same' ? nameAtLeast(LIKE_NAME, a, b) : null),
  },
  {
    level: 'urn_and_name_and_birth',
    on: ['urn'],
    against: 'all',
    score: ({ person: a }, { person: b }) => {
      const name = compareBirths(a, b) === 'slip' ? nameAtLeast(SAME_NAME, a, b) : null;
      return name === null ? null : name * 0.9;
    },
  },
  {
    level: 'urn_and_name',
    on: ['urn'],
    against: 'all',
    score: ({ person: a }, { person: b }) => (compareBirths(a, b) === 'unknown' ? nameAtLeast(SAME_NAME, a, b) : null),
  },
  {
    level: 'urn_and_name',
    on: ['urn'],
    against: 'all',
    score: nearName,
  },
  {
    level: 'urn_and_name_and_birth',
    on: ['urn'],
    against: 'all',
    two: true,
    score: ({ person: a }, { person: b }) => {
      const name = compareBirths(a, b) === 'same' ? compareNamesOf(a, b) : null;
      return name !== null && name.score >= SAME_FORENAME && name.differs.includes('another_surname')
        ? name.score
        : null;
    },
  },
  {
    level: 'urn_and_name',
    on: ['urn'],
    against: 'ids',
    score: (a, b) =>
      compareBirths(a.person, b.person) === 'other' &&
      !idsDiffer(a.person, b.person) &&
      (yearsApart(a, b) ?? 0) < GENERATION &&
      nameAtLeast(SAME_NAME, a.person, b.person) !== null
        ? 'review'
        : null,
  },
  {
    level: 'case_number_and_asn',
    on: ['number_and_asn'],
    against: 'ids',
    score: ({ person: a }, { person: b }) => (isSame(a.asn, b.asn) ? 1 : null),
  },
  {
    level: 'case_number_and_name_and_birth',
    on: ['number_and_birth', 'number_and_court'],
    against: 'birth',
    score: (a, b) =>
      compareBirths(a.person, b.person) === 'same' && isOneNumber(a, b)
        ? nameAtLeast(SAME_NAME, a.person, b.person)
        : null,
  },
  {
    level: 'case_number_and_name_and_birth',
    on: ['number_and_birth', 'number_and_court'],
    against: 'all',
    score: (a, b) =>
      compareBirths(a.person, b.person) === 'same' && isOneNumber(a, b)
        ? nameAtLeast(LIKE_NAME, a.person, b.person)
        : null,
  },
  {
    level: 'case_number_court_and_name',
    on: ['number_and_court'],
    against: 'all',
    score: (a, b) =>
      compareBirths(a.person, b.person) !== 'same' && daysBetween(a, b) <= NUMBER_YEARS * 366
        ? nameAtLeast(SAME_NAME, a.person, b.person)
        : null,
  },
  {
    level: 'case_number_court_and_name',
    on: ['number_and_court'],
    against: 'all',
    score: (a, b) => (daysBetween(a, b) <= NUMBER_YEARS * 366 ? nearName(a, b) : null),
  },
  {
    level: 'name_birth_court_and_offence',
    on: ['birth_and_court'],
    against: 'all',
    score: (a, b) => (daysBetween(a, b) === 0 ? nameAndOffence(LIKE_NAME, a, b) : null),
  },
  {
    level: 'name_birth_court_and_offence',
    on: ['birth_and_court'],
    against: 'all',
    score: (a, b) => (daysBetween(a, b) <= WINDOW ? nameAndOffence(SAME_NAME, a, b) : null),
  },
  {
    level: 'name_birth_court_and_offence',
    on: ['birth_and_court'],
    against: 'all',
    score: (a, b) => (daysBetween(a, b) <= WINDOW ? nameAndOffence(NEAR_NAME, a, b) : null),
  },
];

/** Whether some level may link two appearances that share a key, or asks a person about them. */
export function mayLink(a: LinkRecord, b: LinkRecord): boolean {
  return LINK_TIERS.some((tier) => tier.score(a, b) !== null);
}

type Person = LinkRecord['person'];

function isSame(a: string | null | undefined, b: string | null | undefined): boolean {
  return a !== null && a !== undefined && a === b;
}

/** An id that two wholly different people have is no id of a person. */
function isAnotherName(a: Person, b: Person): boolean {
  const name = compareNamesOf(a, b);
  return name !== null && name.score === 0 && compareBirths(a, b) === 'other';
}

function nameAtLeast(least: number, a: Person, b: Person): number | null {
  const name = compareNamesOf(a, b);
  return name !== null && name.score >= least ? name.score : null;
}

/**
 * A name with a slip and no date of birth to hold it by: a sister may be called the same but for a letter, so a forename
 * has to be borne out by an age, or be looked at.
 */
function nearName(a: LinkRecord, b: LinkRecord): number | 'review' | null {
  const name = compareBirths(a.person, b.person) === 'unknown' ? compareNamesOf(a.person, b.person) : null;
  if (name === null || name.score < LIKE_NAME) return null;
  const isBorneOut = a.ageAtHearing !== null && b.ageAtHearing !== null && agesAgree(a, b);
  if (name.score >= NEAR_NAME && (isBorneOut || !name.differs.includes('slip_in_forename'))) return name.score;
  return 'review';
}

function nameAndOffence(least: number, a: LinkRecord, b: LinkRecord): number | null {
  if (compareBirths(a.person, b.person) !== 'same' || courtKey(a.hearing.court) !== courtKey(b.hearing.court))
    return null;
  return haveOffenceInCommon(a, b) ? nameAtLeast(least, a.person, b.person) : null;
}

function haveOffenceInCommon(a: LinkRecord, b: LinkRecord): boolean {
  return a.offences.some((one) =>
    b.offences.some(
      (other) =>
        (one.code !== null && other.code !== null
          ? one.code === other.code
          : one.title.toLowerCase() === other.title.toLowerCase()) &&
        (one.startDate === null || other.startDate === null || one.startDate === other.startDate),
    ),
  );
}

/** A number that a court gave out twice, to one person, years apart, is of another offence. */
function isOneNumber(a: LinkRecord, b: LinkRecord): boolean {
  const days = daysBetween(a, b);
  return days === Number.POSITIVE_INFINITY || days <= NUMBER_AND_BIRTH_YEARS * 366 || haveOffenceInCommon(a, b);
}

/** Infinite where either has no date. */
function daysBetween(a: LinkRecord, b: LinkRecord): number {
  if (a.hearing.date === null || b.hearing.date === null) return Number.POSITIVE_INFINITY;
  return Math.abs(Date.parse(a.hearing.date) - Date.parse(b.hearing.date)) / 86_400_000;
}
