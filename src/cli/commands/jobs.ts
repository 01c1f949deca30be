import type { Command } from 'commander';
import { JOB_KINDS } from '../../pipeline/queue/jobs.js';
import type { JobShown, JobsAnswer, OneJobAnswer } from '../../reports/schemas/answers/jobs-schema.js';
import { count } from '../../reports/words.js';
import type { JobRow } from '../../store/tables/job.table.js';
import type { Store } from '../../store/tables.js';
import { discardJob, jobsStarting, listJobs, retryJob, tallyJobs } from '../../store/work/job-list.js';
import { UsageError } from '../../usage-error.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { AS_LIST, databaseOf, withStore } from '../configuring/store-option.js';
import { say, table } from '../printing/output.js';
import { withDatabaseToChange, withDatabaseToRead } from '../with-database.js';

/** So many are listed one by one. */
const MOST_LISTED = 100;

export const jobs: DefineCommand = (program) => {
  const command = program
    .command('jobs')
    .description('what is still to be done, and what failed for good with the reason')
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap jobs --db desk.db\n  ordergap jobs retry extract-3fa94c --db desk.db\n  ordergap jobs discard extract-3fa94c --db desk.db',
    )
    .addHelpText('after', AS_LIST);
  withStore(
    command.command('list', { isDefault: true }).description('how many of each kind, and those that failed first'),
  )
    .addHelpText('after', '\nExample:\n  ordergap jobs list')
    .action(list);
  one(command, 'show', 'one job; the start of its id is enough', async (_store, job) => shown(job), withDatabaseToRead);
  one(command, 'retry', 'let a job begin anew', async (store, job) => {
    if (job.state === 'running') throw new UsageError('The job is running: there is nothing to retry.');
    await retryJob(store, job);
    return { ...shown(job), state: 'waiting', attempts: 0, reason: null };
  });
  one(command, 'discard', 'give a job up for good: its work stays undone', async (store, job) => {
    if (job.state === 'running') throw new UsageError('The job is running: stop its worker first.');
    await discardJob(store, job);
    return { ...shown(job), state: 'discarded' };
  });
};

async function list(options: StoreOptions): Promise<void> {
  const { counts, listed } = await withDatabaseToRead(databaseOf(options), async (store) => ({
    counts: await tallyJobs(store),
    listed: (await listJobs(store, MOST_LISTED)).map(shown),
  }));
  if (options.json) return say(JSON.stringify({ counts, jobs: listed } satisfies JobsAnswer));
  if (counts.length === 0) return say('Nothing is left to be done.');
  const tally = counts.map((each) => [each.kind, each.state, count(each.count)]);
  const rows = listed.map(({ id, state, attempts, reason }) => [
    id.slice(0, 24),
    state,
    String(attempts),
    reason ?? '',
  ]);
  await say(
    `${table(['kind', 'state', 'jobs'], tally, ['jobs'])}\n\n${table(['id', 'state', 'attempts', 'why it failed'], rows, ['attempts'])}`,
  );
}

/** Adds a command about one job, named `KIND-ID` or `ID`, or the start of it. */
function one(
  command: Command,
  name: string,
  description: string,
  work: (store: Store, job: JobRow) => Promise<OneJobAnswer>,
  within: typeof withDatabaseToChange = withDatabaseToChange,
): void {
  withStore(command.command(`${name} <id>`).description(description))
    .addHelpText('after', `\nExample:\n  ordergap jobs ${name} extract-3fa94c`)
    .action(async (id: string, options: StoreOptions) => {
      const answer = await within(databaseOf(options), async (store) => work(store, await find(store, id)));
      if (options.json) return say(JSON.stringify(answer));
      await say(
        Object.entries(answer)
          .map(([field, value]) => `${field.padEnd(10)}${value === null ? '' : String(value)}`)
          .join('\n'),
      );
    });
}

async function find(store: Store, name: string): Promise<JobRow> {
  const kind = JOB_KINDS.find((each) => name.startsWith(`${each}-`));
  const start = kind === undefined ? name : name.slice(kind.length + 1);
  const [found, other] = /^[0-9a-f]+$/i.test(start) ? await jobsStarting(store, kind, start.toLowerCase()) : [];
  if (found && !other) return found;
  throw new UsageError(
    `${found ? 'More than one job has' : 'No job has'} an id that starts with ${name}: ordergap jobs shows them.`,
  );
}

/** A job without what it was told: a path can hold a name. */
function shown({ kind, id, state, attempts, not_before, error }: JobRow): JobShown {
  return {
    id: `${kind}-${id}`,
    kind,
    state,
    attempts,
    notBefore: not_before === '' ? null : not_before,
    reason: error,
  };
}
