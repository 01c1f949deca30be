/** One thing the court did or said, read from one result text: contract section 2. */
export type Clause = SentenceClause | OrderClause | OutcomeClause;

interface ClauseEvidence {
  readonly found: 'text' | 'code' | 'both' | 'conflict';
  /** UTF-16 offsets into the text as given; null for a clause from a code alone. */
  readonly span: readonly [number, number] | null;
  readonly quote: string | null;
  /** The rule that read it. */
  readonly rule: string;
}

export const SENTENCE_TYPES = [
  'custody',
  'suspended_custody',
  'suspended_custody_activated',
  'community_order',
  'requirement',
  'fine',
  'compensation',
  'surcharge',
  'costs',
  'conditional_discharge',
  'absolute_discharge',
  'no_separate_penalty',
  'bind_over',
  'detention',
  'court_detention',
  'hospital_order',
  'driving_disqualification',
  'youth_order',
] as const;
export type SentenceType = (typeof SENTENCE_TYPES)[number];

export interface SentenceClause extends ClauseEvidence {
  readonly kind: 'sentence';
  readonly type: SentenceType;
  readonly term?: string;
  readonly overall?: string;
  readonly suspendedFor?: string;
  readonly originalDate?: string;
  readonly period?: string;
  readonly until?: string;
  readonly requirement?: string;
  readonly hours?: number;
  readonly days?: number;
  readonly programme?: string;
  readonly electronicMonitoring?: boolean;
  readonly amountPence?: number;
  readonly concurrent?: boolean;
  readonly consecutive?: boolean;
  readonly ambiguous?: boolean;
}

export const OUTCOME_TYPES = [
  'withdrawn',
  'dismissed',
  'discontinued',
  'not_guilty',
  'adjourned',
  'remanded',
  'committed_for_sentence',
  'sent_for_trial',
  'remitted',
  'deferred',
  'reopened',
  'replaced',
  'stayed',
  'deceased',
  'warrant',
  'taken_into_consideration',
  'breach_no_action',
  'sentence_varied',
  'conviction_quashed',
] as const;
export type OutcomeType = (typeof OUTCOME_TYPES)[number];

export interface OutcomeClause extends ClauseEvidence {
  readonly kind: 'outcome';
  readonly type: OutcomeType;
  readonly to?: string;
  readonly setsAside?: string;
}

export const ORDER_STATUSES = [
  'made',
  'interim',
  'varied',
  'extended',
  'discharged',
  'quashed',
  'continued',
  'refused',
  'not_made',
  'withdrawn',
  'applied_for',
  'pending',
  'breached',
  'unclear',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

export const PROPERTY_CLASSES = [
  'device',
  'images',
  'drugs',
  'weapon',
  'vehicle',
  'cash',
  'animal',
  'licence',
  'other',
  'unspecified',
] as const;
export type PropertyClass = (typeof PROPERTY_CLASSES)[number];

/** In the order in which they are told. */
export const RESTRAINING_TERMS = [
  'no_contact',
  'no_approach',
  'exclusion_zone',
  'no_posting',
  'delete_images',
  'surrender_devices',
  'other',
] as const;
export type RestrainingTerm = (typeof RESTRAINING_TERMS)[number];

export interface OrderClause extends ClauseEvidence {
  readonly kind: 'order';
  /** One of the kinds in `orders/index.ts`; a new kind needs no change here. */
  readonly type: string;
  readonly status: OrderStatus;
  readonly property?: readonly PropertyClass[];
  /** Normalised: `s.153 SA 2020`. Only where named. */
  readonly power?: string;
  readonly destroy?: boolean;
  readonly wipe?: boolean;
  readonly conditional?: boolean;
  readonly application?: 'vary' | 'extend' | 'discharge';
  readonly period?: string;
  readonly until?: string;
  readonly untilFurtherOrder?: boolean;
  readonly on?: 'conviction' | 'acquittal' | 'application';
  readonly terms?: readonly RestrainingTerm[];
  readonly to?: string;
  readonly originalDate?: string;
  readonly sought?: false;
  readonly amountPence?: number;
}
