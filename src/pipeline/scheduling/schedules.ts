import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { refuseNamesAnywhere } from '../../store/documents/refuse-names.js';
import type { ScheduleRow, ScheduleRunRow } from '../../store/tables/schedule.table.js';
import type { Store } from '../../store/tables.js';
import { addJob } from '../../store/work/job.js';
import { addSchedule, findSchedule, schedules } from '../../store/work/schedule.js';
import { addRun, lastDue, runsOf } from '../../store/work/schedule-run.js';
import { nearestName } from '../../text/names/nearest-name.js';
import { UsageError } from '../../usage-error.js';
import type { ReportOrder } from '../answering/report-job.js';
import { type Cron, readCron, ZONE } from '../clock/cron.js';
import { daysOf, readSchedulePeriod } from './schedule-period.js';

/** What a schedule asks for each time. */
const askedEachTime = z.object({
  /** A bundled audit or the absolute path of an audit file. */
  audit: z.string(),
  period: z.string().transform((given) => readSchedulePeriod(given)),
  /** Without it the finding is kept in the database and nothing is written. */
  report: z.object({ out: z.string(), release: z.boolean(), formats: z.string().optional() }).optional(),
});

export type AskedEachTime = z.infer<typeof askedEachTime>;

/** A run that was asked for. */
export interface AskedRun {
  readonly schedule: string;
  readonly dueAt: string;
  /** Runs due before it that nobody was there for: they are not made. */
  readonly passedOver: number;
}

/** So many are counted one by one. */
export const MOST_PASSED_OVER = 200;

/**
 * Asks for what is due: of several runs that a schedule missed only the latest, once. The database judges: of two that ask
 * at the same time one finds the run there already. Returns the runs that this call asked for.
 */
export async function dueRuns(store: Store, now: Date): Promise<readonly AskedRun[]> {
  const asked: AskedRun[] = [];
  for (const schedule of await schedules(store)) {
    if (schedule.paused === 1) continue;
    const cron = readCron(schedule.cron);
    const since = await lookedUpTo(store, schedule);
    const due = cron.upTo(now, new Date(since.getTime() + 1));
    if (due === undefined) continue;
    const passedOver = countBetween(cron, since, due);
    const run = { schedule: schedule.name, dueAt: due.toISOString(), passedOver };
    if (await askRun(store, schedule, { ...run, by: 'clock', now })) asked.push(run);
  }
  return asked;
}

/** Asks for a run now. One that was asked for and has not ended is not asked for twice. */
export async function runNow(store: Store, schedule: ScheduleRow, now: Date): Promise<ScheduleRunRow> {
  const [last] = await runsOf(store, schedule.id, 1);
  if (last?.state === 'asked') return last;
  await askRun(store, schedule, { dueAt: now.toISOString(), passedOver: 0, by: 'person', now });
  const [made] = await runsOf(store, schedule.id, 1);
  if (made === undefined) throw new UsageError(`The schedule ${schedule.name} was removed in the meantime.`);
  return made;
}

/** The next time a schedule is due; undefined where it is paused. */
export function nextDue({ cron, paused }: Pick<ScheduleRow, 'cron' | 'paused'>, now: Date): Date | undefined {
  return paused === 1 ? undefined : readCron(cron).after(now);
}

/** Adds a schedule, whose first run is the next one due. UsageError for a name that is taken or an expression that is none. */
export async function makeSchedule(
  store: Store,
  { name, cron, asked }: { readonly name: string; readonly cron: string; readonly asked: AskedEachTime },
  now: Date,
): Promise<ScheduleRow> {
  readCron(cron);
  refuseNamesAnywhere(name, 'The name of the schedule');
  const row = {
    id: randomBytes(8).toString('hex'),
    name,
    cron: cron.trim(),
    timezone: ZONE,
    asked: JSON.stringify(asked),
    paused: 0,
    created_at: now.toISOString(),
    due_from: now.toISOString(),
  } as const;
  if (!(await addSchedule(store, row)))
    throw new UsageError(
      `There is a schedule called ${name} already: take another name, or remove that one first (ordergap schedule remove ${name}).`,
    );
  return row;
}

/** The schedule of a name. Throws a UsageError that names the nearest. */
export async function scheduleNamed(store: Store, name: string): Promise<ScheduleRow> {
  const found = await findSchedule(store, name);
  if (found) return found;
  const names = (await schedules(store)).map((one) => one.name);
  const nearest = nearestName(name, names);
  throw new UsageError(
    `There is no schedule called “${name}”. ${nearest === null ? '' : `Did you mean “${nearest}”? `}${names.length === 0 ? 'There is none yet: ordergap schedule add makes one.' : `Schedules: ${names.join(', ')}.`}`,
  );
}

/** What a schedule asks for each time, as it was given. */
export function askedBy({ asked }: Pick<ScheduleRow, 'asked'>): AskedEachTime {
  return askedEachTime.parse(JSON.parse(asked));
}

async function lookedUpTo(store: Store, { id, due_from }: ScheduleRow): Promise<Date> {
  const last = await lastDue(store, id);
  return new Date(last !== undefined && last > due_from ? last : due_from);
}

function countBetween(cron: Cron, since: Date, last: Date): number {
  let count = 0;
  for (let at = cron.after(since); at !== undefined && at < last && count < MOST_PASSED_OVER; at = cron.after(at))
    count += 1;
  return count;
}

/** Keeps a run with its job, both or neither. False where the run was there already. */
async function askRun(
  store: Store,
  schedule: ScheduleRow,
  {
    dueAt,
    passedOver,
    by,
    now,
  }: {
    readonly dueAt: string;
    readonly passedOver: number;
    readonly by: ScheduleRunRow['asked_by'];
    readonly now: Date;
  },
): Promise<boolean> {
  const { audit, period, report } = askedBy(schedule);
  const days = daysOf(period, dueAt);
  const kind = report === undefined ? 'audit' : 'report';
  const jobId = createHash('sha256').update(`${schedule.id} ${dueAt}`).digest('hex').slice(0, 24);
  const order: ReportOrder | undefined =
    report === undefined ? undefined : { audit, ...days, ...report, inSeries: true };
  const run = {
    schedule_id: schedule.id,
    due_at: dueAt,
    asked_by: by,
    asked_at: now.toISOString(),
    passed_over: passedOver,
    kind,
    job_id: jobId,
    state: 'asked',
    started_at: null,
    ended_at: null,
    error: null,
    period_from: days.from,
    period_to: days.to,
    folder: null,
    notes: '[]',
    given_up: null,
  } as const;
  return store.transaction().execute(async (db) => {
    if (!(await addRun(db, run))) return false;
    await addJob(db, kind, jobId, order ?? { audit, ...days }, { afterDocuments: true });
    return true;
  });
}
