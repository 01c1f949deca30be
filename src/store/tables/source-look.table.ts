import type { Selectable } from 'kysely';
import type { SourceFailureCode } from '../../sources/source-failure.js';

/** When a source that brings documents by itself was looked at. Instants, ISO 8601 in UTC. */
export interface SourceLookTable {
  readonly source: string;
  readonly first_look: string;
  readonly last_look: string;
  /** The last look at which nothing failed. */
  readonly last_success: string | null;
  /** When it last brought a document that it had not brought before. */
  readonly last_document: string | null;
  /** Looks in a row at which something failed. */
  readonly failures: number;
  /** Why, of the last look. */
  readonly code: SourceFailureCode | null;
  readonly next_look: string;
}

/** How a source did on a day in London. */
export interface SourceDayTable {
  readonly source: string;
  readonly date: string;
  /** Looks at which nothing failed. */
  readonly looks: number;
  /** Documents it brought that it had not brought before. */
  readonly documents: number;
}

export type SourceLookRow = Selectable<SourceLookTable>;
