import type { Problem } from '../problem.js';
import type { Clause } from './clause.js';

/** One result text to be read, with the codes its source gave (contract 2.1). */
export interface ResultToRead {
  readonly text: string;
  /** CJS result code, four digits. */
  readonly code?: string | undefined;
  /** Common Platform short code. */
  readonly shortCode?: string | undefined;
  readonly label?: string | undefined;
  readonly offenceCode?: string | undefined;
  /** Hearing date, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
}

/** The clauses of one text in text order, and what no rule could read. */
export interface Reading {
  readonly clauses: readonly Clause[];
  readonly problems: readonly Problem[];
}
