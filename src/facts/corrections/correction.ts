import type { Clause } from '../clause.js';
import type { ClauseSaid, FieldValue } from '../clause-said.js';

/**
 * What a person said of a clause, or of a result as a whole: the rules read it rightly; the words say no such thing (of a
 * whole result: nothing more than was read); these fields are otherwise (null: not said); the words say this too.
 */
export type Correction =
  | { readonly says: 'confirmed' }
  | { readonly says: 'none' }
  | { readonly says: 'change'; readonly fields: Readonly<Record<string, FieldValue | null>> }
  | {
      readonly says: 'add';
      readonly clause: ClauseSaid;
      readonly found: Clause['found'];
      readonly span: Clause['span'];
      readonly quote: Clause['quote'];
    };

/** The clause a decision is about: by kind, type and where its words stand, for its row may be written anew by newer rules. */
export interface ClauseAbout {
  readonly kind: Clause['kind'];
  readonly type: string;
  readonly span: readonly [number, number] | null;
}

/** One decision that stands on the reading of a result. */
export interface ReadingDecision {
  /** What it is about, once for all: an added clause has this id. */
  readonly subject: string;
  readonly resultId: string;
  /** Null where it is about the result as a whole. */
  readonly about: ClauseAbout | null;
  /** What the rules said when it was made: of the clause, or every clause of the result. */
  readonly rules: readonly ClauseSaid[];
  readonly correction: Correction;
  readonly knownAt: string;
}

/** A clause as it counts: as read, or as a person said. */
export type CorrectedClause = Clause & { readonly id: string; readonly reviewed?: true };
