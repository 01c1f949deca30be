import type { Outcome } from '../../law/results/outcome-strength.js';
import type { BlindReading } from './blind-sample.js';

/** What a court, the CPS or the police said of a case, beside its documents. */
export interface Answer {
  /** An appearance of the case: ids of cases change when documents join them. */
  readonly appearanceId: string;
  readonly source: 'court' | 'cps' | 'police';
  readonly outcome: Outcome;
  /** The day it was said. */
  readonly on: string;
  readonly note: string | null;
  readonly knownAt: string;
}

/** What people said beside the documents and the rules, by the appearance it is about. */
export interface PeopleSaid {
  /** Decisions that stand on readings: how many, how many change what the rules read, how many no longer fit it. */
  readonly readings: ReadonlyMap<
    string,
    { readonly decided: number; readonly changed: number; readonly unfit: number }
  >;
  /** Units somebody has read in full, as they were then. */
  readonly read: readonly { readonly appearanceId: string; readonly group: string; readonly wasRead: string }[];
  /** The answers that stand. */
  readonly answers: readonly Answer[];
  /** A random sample that people read without seeing what the program reads, where the run was given one. */
  readonly blind?: BlindReading;
  /** The cases that these appearances are in, by their ids. */
  readonly caseOf: ReadonlyMap<string, string>;
}

export const NOBODY_SAID: PeopleSaid = { readings: new Map(), read: [], answers: [], caseOf: new Map() };
