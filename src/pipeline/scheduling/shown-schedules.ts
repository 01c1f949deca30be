import type { ScheduleRow, ScheduleRunRow } from '../../store/tables/schedule.table.js';
import type { Store } from '../../store/tables.js';
import { findJob } from '../../store/work/job.js';
import { mayBeginNow } from '../../store/work/job-lease.js';
import { runsOf } from '../../store/work/schedule-run.js';
import type { SchedulePeriod } from './schedule-period.js';
import { askedBy, nextDue } from './schedules.js';

/** How a run stands. */
type Outcome = 'waits_for_documents' | 'waits_for_a_worker' | 'running' | 'done' | 'failed';

/** A run as it is told of. Instants in UTC; days of London. */
export interface RunShown {
  readonly dueAt: string;
  readonly askedBy: ScheduleRunRow['asked_by'];
  readonly period: { readonly from: string; readonly to: string };
  readonly outcome: Outcome;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly error: string | null;
  /** The job, as `ordergap jobs` names it. */
  readonly job: string;
  /** Where the report was written. */
  readonly folder: string | null;
  readonly notes: readonly string[];
  /** Runs due before it that nobody was there for. */
  readonly passedOver: number;
  /** Documents asked for before it whose work had been given up as it began; null before. */
  readonly givenUp: number | null;
}

export interface ScheduleShown {
  readonly name: string;
  readonly cron: string;
  readonly timezone: string;
  readonly audit: string;
  readonly period: SchedulePeriod;
  readonly report: { readonly folder: string; readonly release: boolean; readonly formats: string | null } | null;
  readonly paused: boolean;
  readonly createdAt: string;
  /** Null where it is paused. */
  readonly nextDue: string | null;
  readonly lastRun: RunShown | null;
}

export async function shownSchedule(store: Store, row: ScheduleRow, now: Date): Promise<ScheduleShown> {
  const { audit, period, report } = askedBy(row);
  const [last] = await runsOf(store, row.id, 1);
  return {
    name: row.name,
    cron: row.cron,
    timezone: row.timezone,
    audit,
    period,
    report:
      report === undefined ? null : { folder: report.out, release: report.release, formats: report.formats ?? null },
    paused: row.paused === 1,
    createdAt: row.created_at,
    nextDue: nextDue(row, now)?.toISOString() ?? null,
    lastRun: last === undefined ? null : await shownRun(store, last),
  };
}

export async function shownRun(store: Store, run: ScheduleRunRow): Promise<RunShown> {
  return {
    dueAt: run.due_at,
    askedBy: run.asked_by,
    period: { from: run.period_from, to: run.period_to },
    outcome: await outcomeOf(store, run),
    startedAt: run.started_at,
    endedAt: run.ended_at,
    error: run.error,
    job: `${run.kind}-${run.job_id}`,
    folder: run.folder,
    notes: JSON.parse(run.notes) as readonly string[],
    passedOver: run.passed_over,
    givenUp: run.given_up,
  };
}

async function outcomeOf(store: Store, { state, kind, job_id }: ScheduleRunRow): Promise<Outcome> {
  if (state !== 'asked') return state;
  const job = await findJob(store, kind, job_id);
  if (job?.state === 'running') return 'running';
  return (await mayBeginNow(store, kind, job_id)) ? 'waits_for_a_worker' : 'waits_for_documents';
}
