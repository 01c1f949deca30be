import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { findAudit } from '../../audits/definition/find-audit.js';
import { readSchedulePeriod, SCHEDULE_PERIODS } from '../../pipeline/scheduling/schedule-period.js';
import { type AskedEachTime, makeSchedule, runNow, scheduleNamed } from '../../pipeline/scheduling/schedules.js';
import {
  type RunShown,
  type ScheduleShown,
  shownRun,
  shownSchedule,
} from '../../pipeline/scheduling/shown-schedules.js';
import { formatsNamed } from '../../reports/formats-named.js';
import type { ScheduleAnswer } from '../../reports/schemas/answers/schedules-schema.js';
import type { ScheduleRow } from '../../store/tables/schedule.table.js';
import type { Store } from '../../store/tables.js';
import { pauseSchedule, removeSchedule, schedules } from '../../store/work/schedule.js';
import { runsOf } from '../../store/work/schedule-run.js';
import { UsageError } from '../../usage-error.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { AS_LIST, databaseOf, withStore } from '../configuring/store-option.js';
import { say } from '../printing/output.js';
import { printAdded, printHistory, printRun, printSchedules } from '../printing/print-schedules.js';
import { withDatabaseToChange, withDatabaseToRead } from '../with-database.js';

interface AddOptions extends StoreOptions {
  readonly cron: string;
  readonly audit: string;
  readonly report?: string;
  readonly release?: boolean;
  readonly formats?: string;
  readonly period: string;
}

/** So many runs are told of, the latest first. */
const MOST_RUNS = 50;

export const schedule: DefineCommand = (program) => {
  const command = program
    .command('schedule')
    .description('audits and reports that workers make again and again, by London time')
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap schedule add monthly --cron "0 7 1 * *" --audit observer-2025 --report /srv/reports --db desk.db\n  ordergap schedule list --db desk.db\n  ordergap schedule run monthly --db desk.db\n\nA worker makes them: ordergap worker, or without Redis ordergap worker --inline.',
    )
    .addHelpText('after', AS_LIST);
  addCommand(command);
  withStore(command.command('list', { isDefault: true }).description('when each is due, and how its last run went'))
    .addHelpText('after', '\nExample:\n  ordergap schedule list --db desk.db')
    .action(async (options: StoreOptions) => {
      const shown = await withDatabaseToRead(databaseOf(options), async (store) => {
        const all: ScheduleShown[] = [];
        for (const row of await schedules(store)) all.push(await shownSchedule(store, row, new Date()));
        return all;
      });
      await say(options.json ? JSON.stringify({ schedules: shown } satisfies ScheduleAnswer) : printSchedules(shown));
    });
  one(command, 'pause', 'stop making it, until it is resumed', (store, row) => paused(store, row, true));
  one(command, 'resume', 'make it again from now on; what was due in between is not made up for', (store, row) =>
    paused(store, row, false),
  );
  one(
    command,
    'remove',
    'delete it, its runs not begun and what is known of the others; reports stay where they are',
    async (store, row) => {
      await removeSchedule(store, row.id);
      return {
        answer: { name: row.name, removed: true },
        words: `Removed: ${row.name}. Its reports stay where they are.`,
      };
    },
  );
  one(command, 'run', 'ask for a run now, with the days it would have today', async (store, row) => {
    const answer = await shownRun(store, await runNow(store, row, new Date()));
    return { answer: { name: row.name, ...answer }, words: printRun(row.name, answer) };
  });
  one(
    command,
    'history',
    'its runs, the latest first: when, of which days, and how each went',
    async (store, row) => {
      const runs: RunShown[] = [];
      for (const run of await runsOf(store, row.id, MOST_RUNS)) runs.push(await shownRun(store, run));
      return { answer: { name: row.name, runs }, words: printHistory(row.name, runs) };
    },
    withDatabaseToRead,
  );
};

function addCommand(command: Command): void {
  withStore(
    command
      .command('add <name>')
      .description('ask for an audit, or a report of one, again and again')
      .requiredOption('--cron <expression>', 'when: minute, hour, day of the month, month, day of the week, in London')
      .requiredOption('--audit <name>', 'a bundled audit or the path of an audit file')
      .option('--report <folder>', 'write a report there each time (default: the finding is kept in the database)')
      .option('--release', 'only what may leave the team')
      .option('--formats <formats>', 'the formats of the report, with commas between (default: all)')
      .option('--period <days>', `${SCHEDULE_PERIODS.join(', ')} or from:YYYY-MM-DD`, SCHEDULE_PERIODS[0]),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap schedule add monthly --cron "0 7 1 * *" --audit observer-2025 --report /srv/reports --db desk.db\n  ordergap schedule add public --cron "0 9 3 * *" --audit observer-2025 --report /srv/public --release --formats html,pdf --db desk.db\n  ordergap schedule add working-days --cron "30 6 * * mon-fri" --audit observer-2025 --period year-to-date --db desk.db\n\nA reading of the clock that the change of clocks skips or repeats is due once. Runs missed while no worker was there: the latest is made, once.',
    )
    .action(async (name: string, options: AddOptions) => {
      const asked = askedFrom(options);
      checkName(name);
      const shown = await withDatabaseToChange(databaseOf(options), async (store) => {
        const now = new Date();
        return shownSchedule(store, await makeSchedule(store, { name, cron: options.cron, asked }, now), now);
      });
      await say(options.json ? JSON.stringify(shown satisfies ScheduleAnswer) : printAdded(shown));
    });
}

/** What is to be asked each time; UsageError for what could not be done later, while a person is there to correct it. */
function askedFrom({ audit, report, release = false, formats, period }: AddOptions): AskedEachTime {
  findAudit(audit);
  const known = readSchedulePeriod(period);
  const each = { audit: existsSync(audit) ? resolve(audit) : audit, period: known };
  if (report === undefined) {
    if (release || formats !== undefined)
      throw new UsageError('--release and --formats are of a report: say with --report where it is to be written.');
    return each;
  }
  formatsNamed(formats, '--formats');
  return { ...each, report: { out: resolve(report), release, ...(formats === undefined ? {} : { formats }) } };
}

/** Names stand in logs and on command lines. */
function checkName(name: string): void {
  if (/^[a-z0-9][a-z0-9_-]{0,63}$/i.test(name)) return;
  throw new UsageError(`The name “${name}”: expected letters, digits, - and _, 64 at most, like monthly.`);
}

interface Told {
  readonly answer: ScheduleAnswer;
  readonly words: string;
}

async function paused(store: Store, row: ScheduleRow, isPaused: boolean): Promise<Told> {
  const now = new Date();
  await pauseSchedule(store, row.id, { paused: isPaused, now: now.toISOString() });
  const answer = await shownSchedule(store, await scheduleNamed(store, row.name), now);
  return { answer, words: isPaused ? `Paused: ${row.name}.` : printAdded(answer) };
}

/** Adds a command about one schedule. */
function one(
  command: Command,
  verb: string,
  description: string,
  work: (store: Store, row: ScheduleRow) => Promise<Told>,
  within: typeof withDatabaseToChange = withDatabaseToChange,
): void {
  withStore(command.command(`${verb} <name>`).description(description))
    .addHelpText('after', `\nExample:\n  ordergap schedule ${verb} monthly --db desk.db`)
    .action(async (name: string, options: StoreOptions) => {
      const told = await within(databaseOf(options), async (store) => work(store, await scheduleNamed(store, name)));
      await say(options.json ? JSON.stringify(told.answer) : told.words);
    });
}
