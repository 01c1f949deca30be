import type { Charge } from './charges.js';
import type { Court } from './courts.js';
import type { Person } from './people.js';
import type { Said } from './said.js';

/** One person in one prosecution. */
export interface CaseFile {
  readonly person: Person;
  readonly court: Court;
  readonly urn: string;
  readonly asn: string;
}

export interface OffenceHeard {
  readonly charge: Charge;
  readonly plea?: 'GUILTY' | 'NOT_GUILTY';
  readonly pleaDate?: string;
  readonly verdict?: 'guilty' | 'not_guilty';
  readonly verdictDate?: string;
  readonly convictionDate?: string;
  readonly results: readonly Said[];
}

/** What is asked of a court about an order or a decision of an earlier day. */
export interface ApplicationHeard {
  readonly type: string;
  readonly code?: string;
  readonly results: readonly Said[];
  /** The offences of the earlier order, as the court lists them again. */
  readonly offences: readonly OffenceHeard[];
}

type HearingType = 'First hearing' | 'Plea' | 'Trial' | 'Sentence' | 'Application' | 'Breach of Order';

/** One person's case on one day, with everything the court decided that day. */
export interface Appearance {
  readonly case: CaseFile;
  readonly court: Court;
  readonly date: string;
  readonly type: HearingType;
  readonly jurisdiction: 'MAGISTRATES' | 'CROWN';
  readonly youth: boolean;
  /** Cases heard together have the same. */
  readonly hearingKey: string;
  /** Which account of the hearing this is, and the day it was given out. */
  readonly account: { readonly number: number; readonly sharedOn: string };
  readonly offences: readonly OffenceHeard[];
  /** Results of the whole case, and of the person. */
  readonly results: readonly Said[];
  readonly applications: readonly ApplicationHeard[];
}

type Given = Pick<Appearance, 'case' | 'date' | 'type' | 'offences'> & Partial<Appearance>;

export function heard(given: Given): Appearance {
  return {
    court: given.case.court,
    jurisdiction: 'MAGISTRATES',
    youth: false,
    hearingKey: `${given.case.urn}/${given.date}/${given.jurisdiction ?? 'MAGISTRATES'}`,
    account: { number: 1, sharedOn: given.date },
    results: [],
    applications: [],
    ...given,
  };
}
