import type { Selectable } from 'kysely';

/** The last answer of an audit that was asked for as a job. */
export interface FindingTable {
  /** The id of the job: the same question gives the same id. */
  readonly id: string;
  readonly audit: string;
  /** The period answered for, both days included. */
  readonly period_from: string;
  readonly period_to: string;
  readonly as_of: string;
  /** A `Finding`, as JSON. */
  readonly finding: string;
}

export type FindingRow = Selectable<FindingTable>;
