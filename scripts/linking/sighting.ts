import type { Person } from './people.js';

/** A system that gives out documents, by what it tells of a case and of a person. */
export type System =
  /** URN, name, often an age; no date of birth. */
  | 'public-list'
  /** URN, name, date of birth, often an arrest/summons number. */
  | 'press-list'
  /** The court's own number, name in one string, date of birth. */
  | 'numbered-list'
  /** URN and every id the court's system has. */
  | 'share'
  /** URN, name in one string, date of birth; printed and scanned. */
  | 'printed-register'
  /** URN and number, name, date of birth, arrest/summons number. */
  | 'informant-register'
  /** The court's own number, name and date of birth. */
  | 'numbered-register'
  /** No reference: name, date of birth, court, offence. */
  | 'own-table';

/** One defendant in one case in one document, and who that is in truth. */
export interface Sighting {
  /** The defendant-case: the answer. */
  readonly truth: string;
  readonly traits: readonly string[];
  readonly system: System;
  readonly date: string;
  readonly court: string;
  readonly person: Person;
  /** As printed here. */
  readonly forenames: readonly string[];
  readonly surname: string;
  readonly style?: 'in order' | 'surname first' | 'comma' | 'spaced';
  readonly dateOfBirth?: string;
  readonly withoutAge?: boolean;
  readonly organisation?: string;
  readonly urn: string;
  readonly number: string;
  readonly asn: string;
  readonly offences: readonly Charge[];
  /** What a document is told from another of the day by, where one would do: nothing else. */
  readonly edition?: string;
}

export interface Charge {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly startDate: string;
}
