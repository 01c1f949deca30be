import type { OrderStatus, PropertyClass, RestrainingTerm, SentenceClause } from '../facts/clause.js';
import type { ProblemCode } from '../problem.js';
import type { Court } from './accounts/appearance.js';
import type { PersonLevel } from './links/join-persons.js';
import type { LinkLevel } from './links/link-level.js';
import type { Reporting } from './reporting/reporting.js';

/**
 * One person in one case (URN), its hearings joined: what each offence came to, which sentences and orders stand.
 * What `cases/` makes of appearances, what the store keeps, and what every audit counts from.
 */
export interface DefendantCase extends Partial<Reporting> {
  /** Keyed hash of case reference and person: stable, and useless without the installation's secret. */
  readonly id: string;
  /** Keyed hash of the person as joined over cases; equal for the cases of one person. */
  readonly personId: string;
  /** By what it was found to be this person's, where he has other cases; absent where that was not kept. */
  readonly personLinkedBy?: PersonLevel;
  readonly urn: string | null;
  readonly organisation: boolean;
  readonly prosecutor: string | null;
  readonly appearances: readonly AppearanceInCase[];
  readonly offences: readonly CaseOffence[];
  readonly orders: readonly CaseOrder[];
  /** Clauses of kind sentence that stand, once each. */
  readonly sentences: readonly CaseSentence[];
  /** Result lines with words that no rule read: they can hold an order, so the outcome may be `unclear`. */
  readonly unread?: readonly UnreadResult[];
  /** What joining and concluding found wrong, by code; the words are never here. */
  readonly problems?: readonly CaseProblem[];
}

export interface UnreadResult {
  readonly resultId: string;
  readonly on: string | null;
  readonly level: 'offence' | 'case' | 'defendant' | 'application';
  readonly offenceIds: readonly string[];
}

export interface CaseProblem {
  readonly code: ProblemCode;
  readonly count: number;
}

export interface AppearanceInCase {
  readonly id: string;
  readonly documentId: string;
  readonly hearingId: string;
  readonly date: string | null;
  readonly court: Court;
  readonly jurisdiction: 'magistrates' | 'crown';
  readonly kind: 'list' | 'results' | 'register' | 'return' | 'narrative' | 'other';
  /** Whether results of offence, case and defendant level would all be here if given. */
  readonly completeResults: boolean;
  /** A later account of the same hearing takes this one's place. */
  readonly supersededBy: string | null;
  readonly linkedBy: LinkLevel;
  /** How like the two names were that the level rests on, 0 to 1; null where joined to nothing. */
  readonly linkScore?: number | null;
}

/** What an offence came to, at the latest conclusive decision. */
export type OffenceState =
  | 'sentenced'
  | 'pending'
  | 'deferred'
  | 'committed_for_sentence'
  | 'sent_for_trial'
  | 'remitted'
  | 'withdrawn'
  | 'dismissed'
  | 'discontinued'
  | 'not_guilty'
  | 'replaced'
  | 'set_aside'
  | 'bound_over'
  | 'taken_into_consideration'
  | 'hospital_without_conviction'
  | 'stayed'
  | 'deceased'
  | 'warrant'
  /** An old offence dealt with again for breach of its order: never a new unit or date. */
  | 'resentenced_for_breach'
  /** Convicted, and the document's results are missing. */
  | 'not_seen';

export interface CaseOffence {
  readonly id: string;
  readonly sequence: number;
  /** The convicted code where it differs from the charged one. */
  readonly code: string | null;
  readonly chargedCode: string | null;
  readonly title: string;
  readonly wording: string | null;
  readonly convicted: boolean;
  readonly convictedOn: string | null;
  /** Age on that date in whole years, where any document allows it. */
  readonly youthAtConviction: boolean | null;
  readonly state: OffenceState;
  readonly stateOn: string | null;
  readonly court: Court;
  readonly jurisdiction: 'magistrates' | 'crown';
  readonly resultIds: readonly string[];
}

export interface CaseSentence {
  readonly offenceIds: readonly string[];
  readonly on: string | null;
  readonly clause: SentenceClause;
  readonly clauseIds: readonly string[];
}

/** One order after repeated lines are collapsed. */
export interface CaseOrder {
  readonly id: string;
  readonly type: string;
  readonly status: OrderStatus;
  readonly property: readonly PropertyClass[];
  readonly power: string | null;
  /** CJS result codes of the lines it was recorded on. */
  readonly codes: readonly string[];
  readonly on: 'conviction' | 'acquittal' | 'application' | null;
  readonly terms: readonly RestrainingTerm[];
  readonly period: string | null;
  readonly until: string | null;
  readonly untilFurtherOrder: boolean;
  readonly destroy: boolean;
  readonly wipe: boolean;
  readonly conditional: boolean;
  readonly application: 'vary' | 'extend' | 'discharge' | null;
  readonly sought: boolean | null;
  readonly to: string | null;
  readonly originalDate: string | null;
  readonly decidedOn: string | null;
  readonly court: Court;
  /** The offences it was recorded on; empty where recorded on the case, the defendant or an application. */
  readonly offenceIds: readonly string[];
  readonly level: 'offence' | 'case' | 'defendant' | 'application';
  /** How many result lines say it. */
  readonly lines: number;
  readonly clauseIds: readonly string[];
  /** A later decision on the same kind and property took its place (its id), or the sentence it stood beside was set aside (the clause's id). */
  readonly supersededBy: string | null;
  /** Recorded where an old offence was dealt with again for breach of its order: outside every headline. */
  readonly onBreach?: boolean;
  /** A person decided on the reading of one of its lines. */
  readonly reviewed?: true;
  /** Of court, day, kind and words: equal for one decision however many cases of the person it is recorded in. */
  readonly decisionKey?: string;
}
