/** What a rule is: readable data about one kind of sentence, outcome or order, with its own examples. The scanner runs them all. */
import type { Sifted } from '../text/patterns/sieve.js';
import type {
  Clause,
  OrderClause,
  OrderStatus,
  OutcomeClause,
  OutcomeType,
  PropertyClass,
  SentenceClause,
  SentenceType,
} from './clause.js';

/** A CJS result code that stands for this decision, with the dates between which courts could use it (both ends included). */
export interface DatedCode {
  readonly code: string;
  readonly from?: string;
  readonly to?: string;
}

/**
 * Words that take a match away. `where` says in which direction they are looked for and how far they reach:
 * `before` and `after` the match within its statement, anywhere in the `statement`, or anywhere in the `result`.
 * A statement ends at a full stop, a semicolon or a new labelled line; a result at the next result of a flattened text.
 */
export interface Context {
  /** In a few words, why the match is not what it looks like. */
  readonly because: string;
  readonly pattern: RegExp;
  readonly where: 'before' | 'after' | 'statement' | 'result';
}

/**
 * Stretches of text in which words are not decisions of their own.
 * `bail`: bail and remand conditions; `prohibitions`: the terms of a restraining order, SHPO or other preventive order;
 * `committal`: a committal or sending with its remand and bail words; `offence`: a charge or breach title; `reasons`: why the court decided.
 */
export type Zone = 'bail' | 'prohibitions' | 'committal' | 'offence' | 'reasons' | 'another';

/** A run of the normalised text. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** What a rule's reader may look at: offsets are into `text`. */
export interface Window {
  /** The whole text as `normalise` leaves it, with a space for every line break that was left: rules need only look for single spaces. */
  readonly text: string;
  /** The statement the match begins in. */
  readonly statement: Run;
  /** The result the match begins in: one of a flattened text, else the whole text. */
  readonly result: Run;
  /** CJS code given with the text, when it speaks for this result. */
  readonly code: string | undefined;
  /** Short code, from the text ("FO - Fine") or given beside it. */
  readonly shortCode: string | undefined;
  /** Hearing date. What never asks for it reads the same on every day, and is read once for all of them. */
  readonly date: string | undefined;
  /** Which patterns may match in the text at all. */
  readonly sifted: Sifted;
}

/** What a reader made of one match. Without `start` and `end` the match itself is the evidence: the shortest run that proves the clause. */
export interface Read<Fields> {
  readonly fields: Fields;
  readonly start?: number;
  readonly end?: number;
  /** The court is said to have thought of it, and not what it decided: no clause, but for review where nothing else is read. */
  readonly weighed?: true;
}

type Evidence = 'kind' | 'type' | 'found' | 'span' | 'quote' | 'rule';
export type SentenceFields = Omit<SentenceClause, Evidence>;
export type OutcomeFields = Omit<OutcomeClause, Evidence>;

type ExpectedOf<C> = Partial<Omit<C, 'found' | 'span' | 'quote' | 'rule'>>;
/** A clause as an example or a labelled text expects it: only the fields given are compared. */
export type ExpectedClause = Pick<Clause, 'kind' | 'type'> &
  (ExpectedOf<SentenceClause> | ExpectedOf<OrderClause> | ExpectedOf<OutcomeClause>);

/** One text a rule claims, and every clause the whole extractor must give for it. */
export interface Example {
  readonly text: string;
  readonly code?: string;
  readonly shortCode?: string;
  readonly clauses: readonly ExpectedClause[];
}

interface RuleOf<Kind extends 'sentence' | 'outcome', Type, Fields> {
  readonly kind: Kind;
  /** Kebab-case, unique among all rules: `community-order`. Printed with every clause it reads. */
  readonly name: string;
  readonly type: Type;
  /** Act and section, for a reader. */
  readonly provision: string;
  readonly codes: readonly DatedCode[];
  /** What its code says of every clause of this rule, beside the type: which requirement. */
  readonly says?: Fields;
  /** Common Platform short codes, as printed ("COEW"). */
  readonly shortCodes: readonly string[];
  /** Words the rule's cues begin or turn on, lower case, for a reader. Nothing is decided by them: what a cue needs is read off the cue itself. */
  readonly anyOf?: readonly string[];
  /** Global regular expressions (`/…/gi`), run over the whole normalised text. Earlier cues win where two overlap. */
  readonly cues: readonly RegExp[];
  readonly unless?: readonly Context[];
  /** Zones in which this rule still speaks; a match in any other zone is dropped. */
  readonly within?: readonly Zone[];
  /** The fields of one match; null when it proves nothing after all; a list when one match holds several decisions. */
  readonly read: (match: RegExpExecArray, window: Window) => Read<Fields> | readonly Read<Fields>[] | null;
  readonly examples: readonly Example[];
}

/** One kind of sentence, or of part of one. */
export interface SentenceRule extends RuleOf<'sentence', SentenceType, SentenceFields> {
  /** Where the words only tell what somebody asked for: what the court gave of it, told behind; null where nothing. */
  readonly readAwarded?: SentenceRule['read'];
}
/** One thing that happened to a charge other than a sentence. */
export type OutcomeRule = RuleOf<'outcome', OutcomeType, OutcomeFields>;

/** Words that name an order or direct what it directs. */
export interface OrderCue {
  readonly pattern: RegExp;
  /**
   * `noun`: the order by its name ("deprivation order"); `verb`: what it does ("to be forfeited");
   * `power`: the provision alone, which decides only where property is spoken of.
   */
  readonly form: 'noun' | 'verb' | 'power';
  /** What the bare words mean where nothing near them says otherwise; `made` when left out. */
  readonly status?: OrderStatus;
  readonly property?: readonly PropertyClass[];
  readonly destroy?: true;
  readonly wipe?: true;
  /** The rule's `unless` does not speak against this cue: its own words say that the thing is still to be done. */
  readonly firm?: true;
  /** The cue counts only where the clause names property of one of these classes. */
  readonly needs?: readonly PropertyClass[];
}

/** A code, CJS or Common Platform, and what it says beyond the kind of order. */
export interface OrderCode {
  readonly code: string;
  readonly from?: string;
  readonly to?: string;
  readonly status?: OrderStatus;
  readonly property?: readonly PropertyClass[];
  readonly destroy?: true;
  readonly on?: 'conviction' | 'acquittal' | 'application';
  readonly untilFurtherOrder?: true;
}

/** All the terms of a restraining order; of another order for somebody's protection only that images be deleted. */
export type TermsRead = 'all' | 'deletion';

/** One kind of order a court may make beside a sentence, or on an application. */
export interface OrderRule {
  readonly kind: 'order';
  /** Kebab-case, unique among all rules. */
  readonly name: string;
  /** As a clause prints it: `deprivation`. */
  readonly type: string;
  /** The order's full name, for a reader. */
  readonly title: string;
  readonly provision: string;
  readonly codes: readonly OrderCode[];
  readonly shortCodes: readonly OrderCode[];
  /** As in the other rules. */
  readonly anyOf?: readonly string[];
  readonly cues: readonly OrderCue[];
  readonly unless?: readonly Context[];
  /** What its clauses are read for beyond status: property taken, length, terms. */
  readonly has: { readonly property?: true; readonly length?: true; readonly terms?: TermsRead };
  /** Powers that make this the kind of order whatever noun or code is used: as `power` prints them. */
  readonly powers?: RegExp;
  readonly within?: readonly Zone[];
  readonly examples: readonly Example[];
}

/** A rule, and the one of its codes that stood beside a text. */
export type Coded =
  | { readonly rule: OrderRule; readonly code: OrderCode }
  | { readonly rule: SentenceRule | OutcomeRule; readonly code: DatedCode };
