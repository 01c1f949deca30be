import type { Selectable } from 'kysely';

/** What is asked for again and again. Instants are ISO 8601 in UTC. */
export interface ScheduleTable {
  /** Says nothing: the only word about a schedule that a queue outside this database is told. */
  readonly id: string;
  readonly name: string;
  /** Five fields, read in London time. */
  readonly cron: string;
  readonly timezone: 'Europe/London';
  /** The audit, the days, where the report goes, as JSON. */
  readonly asked: string;
  readonly paused: 0 | 1;
  readonly created_at: string;
  /** Runs due up to here are no concern of it: it was made, or set going again, then. */
  readonly due_from: string;
}

/** One run of a schedule: one for each instant it was due, however many workers saw that it was. */
export interface ScheduleRunTable {
  readonly schedule_id: string;
  readonly due_at: string;
  readonly asked_by: 'clock' | 'person';
  readonly asked_at: string;
  /** Runs due before this one that no worker was there for: they are not made. */
  readonly passed_over: number;
  readonly kind: 'audit' | 'report';
  readonly job_id: string;
  readonly state: 'asked' | 'done' | 'failed';
  readonly started_at: string | null;
  readonly ended_at: string | null;
  /** Why it failed: no words of a document. */
  readonly error: string | null;
  readonly period_from: string;
  readonly period_to: string;
  /** Where the report was written. */
  readonly folder: string | null;
  /** What the report was written without, and why: a JSON list of sentences. */
  readonly notes: string;
  /** Documents asked for before it whose jobs had failed for good as it began. */
  readonly given_up: number | null;
}

export type ScheduleRow = Selectable<ScheduleTable>;
export type ScheduleRunRow = Selectable<ScheduleRunTable>;
