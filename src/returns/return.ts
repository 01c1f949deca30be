import type { OutcomeType } from '../law/results/outcome-types.js';
import type { Place } from '../place.js';

/**
 * Whether outcomes are counted for the offences recorded in the period, whenever they came (`cohort`), or for the period they came
 * in, whenever the offence was recorded (`period`): two questions, never added or set beside one another. `not_stated` where the
 * document does not say; it is asked as what it is and mixed with neither.
 */
export const COUNT_KINDS = ['cohort', 'period', 'not_stated'] as const;
export type CountKind = (typeof COUNT_KINDS)[number];

/** What was counted. `outcome` goes with an outcome type; `charged` is outcome type 1; `response` counts nothing: whether the force answered. */
export const MEASURES = [
  'recorded',
  'outcome',
  'charged',
  'prosecuted',
  'convicted',
  'not_convicted',
  'sentenced',
  'order_asked',
  'order_made',
  'response',
] as const;
export type Measure = (typeof MEASURES)[number];

export const COUNTED_UNITS = ['offence', 'defendant', 'person', 'case', 'prosecution', 'not_stated'] as const;
export type CountedUnit = (typeof COUNTED_UNITS)[number];

/** Why there is no number where one was to stand. None of them is 0. */
export type Mark = 'suppressed' | 'not_available' | 'not_applicable' | 'not_reached' | 'blank';

/** How much a force, or the document, gave of what was asked. */
export interface Completeness {
  readonly state: 'complete' | 'limited' | 'none' | 'not_stated';
  /** In the document’s words, or a reason of ours. */
  readonly reason: string | null;
}

/**
 * One figure of a police return or of published totals, as printed: what was counted, of what, where and when. Nothing is worked out.
 *
 * A file is read into memory, without a database, by `loadReturns` (`open-returns.ts`):
 *
 *     const { returns, problems } = await loadReturns('samples/returns/police-outcome-table/refuge-table-2.csv');
 *
 * which throws a `QuarantineError` with code, message and place for a file that is not sound (a total that does not sum, an outcome type
 * nobody knows, a percentage over 100, digits that split in two ways). Rates by force, outcome shares and what was included are worked
 * out from these rows by `summariseReturns` (`summary.ts`).
 */
export interface Return {
  /** Which series or table: the document’s title, else the name of its kind. */
  readonly source: string;
  readonly publisher: string | null;
  /** The force’s usual name (`law/courts/police-forces.ts`); null where the figure is of all areas or forces in the document. */
  readonly force: string | null;
  /** As the document prints it. */
  readonly area: string | null;
  /** Days `YYYY-MM-DD`, both included; null where nothing says. */
  readonly from: string | null;
  readonly to: string | null;
  readonly counts: CountKind;
  readonly measure: Measure;
  /** Only with `outcome` and `charged`. */
  readonly outcome: OutcomeType | null;
  /** The outcome as printed; with `outcome` null, words that name no outcome type. */
  readonly label: string | null;
  readonly unit: CountedUnit;
  /** As printed. */
  readonly offence: string | null;
  /** Home Office offence class, as `88/15`. */
  readonly offenceClass: string | null;
  /** Whole; null where a mark stands in its place. */
  readonly count: number | null;
  readonly mark: Mark | null;
  /** The mark or the number as printed, `[c]`, `..`, `13,860`; empty for a blank. */
  readonly printed: string;
  /** The percentage printed beside it, `11%`. */
  readonly printedShare: string | null;
  /** A total that the document prints under the rows it sums; never added to them. */
  readonly isTotal: boolean;
  readonly completeness: Completeness;
  /** The label of the figure this one is told to be a part of, or may be; not added beside it. */
  readonly within: string | null;
  /** Whether whoever published it counted this force in; null where nothing says. */
  readonly included: boolean | null;
  readonly at: Place;
}
