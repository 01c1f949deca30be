import type { AppearanceInCase, CaseOffence } from '../../cases/defendant-case.js';
import type { SentenceType } from '../../facts/clause.js';
import type { CoCharge } from '../../law/offences/co-charges.js';
import type { Membership } from '../../law/orders/membership.js';
import type { OrderFamily } from '../../law/orders/order-families.js';
import type { Outcome } from '../../law/results/outcome-strength.js';
import { caseOfPart } from './case-parts.js';

type FamilyName = OrderFamily['name'];

/** Goes into what the table of units is kept by. Raise it with every change of what makes a row (`sortCases`, `judgeUnit`, `chargedPart`, `caseSummary`). */
export const COUNTED_UNIT_VERSION = '2';

/**
 * A unit as audits count it: what it came to, without what it was read from. A row of the table of units, whatever the period:
 * every figure is an aggregate of such rows, and only `judgeUnit` makes them.
 */
export interface CountedUnit {
  /** The id of its first case: what `ordergap explain` takes. */
  readonly id: string;
  /** Which part of that case it begins with, where units are smaller than cases; else 0. */
  readonly at: number;
  readonly personId: string;
  /** Keys of what it is made of (`partKey`): its own parts, then those sentenced with them. */
  readonly parts: readonly string[];
  /** Parts beyond the first that would be units themselves, were they not of one person, court and day. */
  readonly merged: number;
  /** References of its cases, each once. */
  readonly urns: readonly string[];
  readonly on: string;
  readonly court: CaseOffence['court'];
  /** As its first case prints it. */
  readonly prosecutor: string | null;
  /** Under 18 at conviction: a stratum apart, of which only the national count is told. */
  readonly youth: boolean;
  /** Whether the heaviest sentence of the occasion is on one of its offences. */
  readonly principal: boolean;
  readonly outcome: Outcome;
  /** Whether its results were seen. */
  readonly observed: boolean;
  /** Mixed results: refused or returned for part of the property. */
  readonly alsoRefused: boolean;
  readonly alsoReturned: boolean;
  /** Where the deciding order was recorded; null where there is none. */
  readonly attribution: 'in_group' | 'other_offence' | 'case' | null;
  /** Days from the sentence to the order, where it came later. */
  readonly daysAfterSentence: number | null;
  /** An order at a hearing about breach, in no family. */
  readonly onBreach: boolean;
  /** Device or images were lost by an order that stands. */
  readonly lost: boolean;
  readonly threatOnly: boolean | null;
  readonly light: boolean;
  readonly sentenceType: SentenceType | 'not_stated';
  readonly coCharge: CoCharge['name'] | 'another_offence' | 'none';
  /** Families of which an order was made. */
  readonly made: readonly FamilyName[];
  /** Families of which an order may have been made; none that is in `made`. */
  readonly possible: readonly FamilyName[];
  /** Families of `made` whose orders were all recorded on offences outside the group. */
  readonly onOtherOffence: readonly FamilyName[];
  /** Families of which an order was made and later quashed. */
  readonly madeThenQuashed: readonly FamilyName[];
  /** The codes of its offences, each once; `no code` where there is none. */
  readonly codes: readonly string[];
  /** The kinds of document that told of the sentence, lists left out. */
  readonly sources: readonly AppearanceInCase['kind'][];
  /** The last conviction on its offences; null where a document leaves one out. */
  readonly verdictOn: string | null;
  /** A Crown Court hearing after the sentence is on record. */
  readonly laterCrown: boolean;
  /** A hash of what a person finds when reading it in full (`unitAsRead`). */
  readonly asRead: string;
}

/** What a family says of a unit: made, possible, or not. */
export function membershipOf({ made, possible }: CountedUnit, { name }: OrderFamily): Membership {
  if (made.includes(name)) return 'in';
  return possible.includes(name) ? 'possible' : 'out';
}

/** The ids of its cases. */
export function casesOf({ parts }: Pick<CountedUnit, 'parts'>): readonly string[] {
  const [first, another] = parts;
  if (first !== undefined && another === undefined) return [caseOfPart(first)];
  return [...new Set(parts.map(caseOfPart))];
}
