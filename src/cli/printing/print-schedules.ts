import { MOST_PASSED_OVER } from '../../pipeline/scheduling/schedules.js';
import type { RunShown, ScheduleShown } from '../../pipeline/scheduling/shown-schedules.js';
import { instantWords, longDate, periodWords, plural, spoken } from '../../reports/words.js';
import { table } from './output.js';

/** Every schedule with when it is due next and how its last run went. */
export function printSchedules(all: readonly ScheduleShown[]): string {
  if (all.length === 0)
    return 'There is no schedule yet: ordergap schedule add NAME --cron "0 7 1 * *" --audit AUDIT --report FOLDER';
  const rows = all.map((one) => [
    one.name,
    one.cron,
    one.nextDue === null ? 'paused' : instantWords(one.nextDue),
    one.lastRun === null ? 'none yet' : instantWords(one.lastRun.dueAt),
    one.lastRun === null ? '' : outcomeWords(one.lastRun),
  ]);
  return table(['name', 'when', 'next due (London)', 'last run', 'how it went'], rows);
}

/** A schedule as it was made, or set going again. */
export function printAdded({ name, nextDue, audit, period, report }: ScheduleShown): string {
  const what =
    report === null
      ? `The finding of ${audit} is kept in the database.`
      : `A report of ${audit}${report.release ? ', for release,' : ''} is written to ${report.folder}.`;
  const days = period.startsWith('from:')
    ? `from ${longDate(period.slice('from:'.length))} to the day before`
    : spoken(period.replaceAll('-', '_'));
  const next = nextDue === null ? 'paused.' : `next due on ${instantWords(nextDue)} in London.`;
  return `${name}: ${next} ${what} Its days: ${days}. A worker makes it: ordergap worker, or ordergap worker --inline.`;
}

/** A run that was asked for by hand. */
export function printRun(name: string, run: RunShown): string {
  return `${name}: a run of ${periodWords(run.period.from, run.period.to)} is asked for (${outcomeWords(run)}). How it went: ordergap schedule history ${name}`;
}

/** The runs of a schedule, the latest first. */
export function printHistory(name: string, runs: readonly RunShown[]): string {
  if (runs.length === 0) return `${name} has not run yet.`;
  return runs.map(paragraph).join('\n\n');
}

function paragraph(run: RunShown): string {
  const { dueAt, askedBy, period, error, folder, passedOver, givenUp, notes, job, endedAt } = run;
  const asked = askedBy === 'person' ? ', asked for by hand' : '';
  const ended = endedAt === null ? '' : ` on ${instantWords(endedAt)}`;
  const lines = [
    `${instantWords(dueAt)}${asked}: ${periodWords(period.from, period.to)}, ${outcomeWords(run)}${ended}`,
    ...(folder === null ? [] : [folder]),
    ...(error === null ? [] : [`${error} Try again: ordergap jobs retry ${job}`]),
    ...(passedOver === 0
      ? []
      : [
          `${passedOver >= MOST_PASSED_OVER ? 'at least ' : ''}${plural(passedOver, 'run')} before it went by while no worker was there.`,
        ]),
    ...(givenUp === null || givenUp === 0
      ? []
      : [`The work on ${plural(givenUp, 'document')} asked for before it had been given up: ordergap jobs shows why.`]),
    ...notes,
  ];
  const [first = '', ...rest] = lines;
  return [first, ...rest.map((line) => `  ${line}`)].join('\n');
}

function outcomeWords({ outcome }: RunShown): string {
  return spoken(outcome);
}
