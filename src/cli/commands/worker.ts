import { once } from 'node:events';
import { cpus } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';
import { packageVersion } from '../../package-folder.js';
import { sourceDuties } from '../../pipeline/arriving/collect.js';
import { machineClock } from '../../pipeline/clock/clock.js';
import { handlersFor } from '../../pipeline/handlers.js';
import { type Duty, runDuties } from '../../pipeline/queue/duties.js';
import { openInlineQueue } from '../../pipeline/queue/inline.js';
import { type Handlers, JOB_KINDS, type JobKind } from '../../pipeline/queue/jobs.js';
import { queueScope } from '../../pipeline/queue/queue-scope.js';
import { within } from '../../pipeline/queue/within.js';
import { workUntilTold } from '../../pipeline/queue/work-until-told.js';
import { keepSchedules } from '../../pipeline/scheduling/schedule-duty.js';
import type { AskedRun } from '../../pipeline/scheduling/schedules.js';
import { instantWords, plural } from '../../reports/words.js';
import { holdSecret } from '../../store/database/setting.js';
import { databaseName } from '../../store/opening/open.js';
import { UsageError } from '../../usage-error.js';
import { arrivalsOf } from '../arrivals-of.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { checkWorker } from '../configuring/check-worker.js';
import { configuration } from '../configuring/configuration.js';
import { databaseOf, openQueue, redisOf, redisUrlOf, withRedis, withStore } from '../configuring/store-option.js';
import { LOGS, type WatchOptions, watchWorker } from '../watch-worker.js';
import { withStages } from '../with-stages.js';

interface WorkerOptions extends StoreOptions {
  readonly redis?: string;
  readonly concurrency: number;
  readonly inline?: boolean;
  readonly only?: Only;
  readonly log: WatchOptions['log'];
  readonly metrics?: string;
}

/** One kind of job, or what is done again and again: schedules, and sources looked into. */
type Only = JobKind | 'schedule';
const KINDS: readonly Only[] = [...JOB_KINDS, 'schedule'];

/** How long a worker that was told to stop may finish what it has in hand before it hands it back, milliseconds. */
const GRACE = 20_000;

export const worker: DefineCommand = (program) => {
  withRedis(withStore(program.command('worker').description('take jobs from the queue until told to stop')))
    .option('--concurrency <n>', 'documents worked on at once', positive, Math.max(1, cpus().length))
    .option('--inline', 'without Redis: this one process does everything')
    .option('--only <kind>', `one kind of work: ${KINDS.join(', ')}`, kindOf)
    .addOption(new Option('--log <kind>', 'how it tells what it does').choices(LOGS).default('words'))
    .option(
      '--metrics <address>',
      'serve /metrics, /healthz and /readyz there: :9464, or 0.0.0.0:9464 for other machines',
    )
    .addHelpText(
      'after',
      `\nExamples:\n  ordergap worker --inline --db desk.db\n  REDIS_URL=redis://127.0.0.1:6379 ordergap worker --db desk.db\n\nSIGTERM or SIGINT: what is under way is finished, or handed back after ${GRACE / 1000} seconds; a second one hands back at once.`,
    )
    .action(async (options: WorkerOptions) => {
      await checkWorker(options);
      const db = databaseOf(options);
      const { inline = false } = options;
      const { arrivals, sources } = configuration(options);
      if (inline && (options.redis !== undefined || options.only !== undefined))
        throw new UsageError('--inline does everything, without Redis: leave out --redis and --only.');
      const address = inline ? undefined : redisOf(options);
      await withStages(db, { readers: options.concurrency }, async (store, stages, pool) => {
        await holdSecret(store, stages.key);
        const stop = stopSignal();
        const { log, metrics, quiet = false } = options;
        const redis = inline ? undefined : redisUrlOf(options);
        const watch = await watchWorker(store, { log, metrics, quiet, url: db, redis, pool, sources });
        const ending = new AbortController();
        let doingDuties: Promise<void> = Promise.resolve();
        try {
          const queue =
            address === undefined
              ? openInlineQueue(store)
              : await openQueue(store, {
                  address,
                  scope: queueScope(db, stages.key),
                  patient: true,
                  onTrouble: watch.onTrouble,
                  signal: stop.signal,
                });
          if (!queue) return;
          const { concurrency } = options;
          const handlers = only(handlersFor(store, stages, watch.onDocument), options.only);
          const schedules = keepSchedules(store, queue, {
            onAsked: (run) => {
              watch.tell(askedWords(run));
              const { schedule, dueAt, passedOver } = run;
              watch.onEvent({ event: 'schedule_run', schedule, due: dueAt, passedOver });
            },
          });
          const looking = { key: stages.key, arrivals: arrivalsOf({ db, arrivals }), version: packageVersion() };
          const looks = sourceDuties(store, sources, {
            queue,
            onEvent: watch.onEvent,
            clock: machineClock(stop.signal),
            ...looking,
          });
          const duties: readonly Duty[] = [schedules.duty, ...looks];
          const isOnDuty = options.only === undefined || options.only === 'schedule';
          doingDuties = runDuties(store, isOnDuty ? duties : [], {
            signal: AbortSignal.any([stop.signal, ending.signal]),
            onTrouble: watch.onTrouble,
            onEvent: watch.onEvent,
          });
          watch.onEvent({ event: 'started', queue: inline ? 'inline' : 'redis', concurrency });
          const by = address === undefined ? 'without Redis' : `with Redis at ${address.shown}`;
          watch.tell(`Working on ${databaseName(db)}, ${concurrency} at a time, ${by}.`);
          const work = await workUntilTold(
            () =>
              queue.start(handlers, {
                concurrency,
                onEvent: watch.onEvent,
                ...(isOnDuty ? { onDue: schedules.onDue } : {}),
              }),
            { told: stop.told, signal: stop.signal, onTrouble: watch.onTrouble, onEvent: watch.onEvent },
          );
          watch.onEvent({ event: 'stopping' });
          watch.tell('Stopping: what is under way is finished.');
          await Promise.race([work.stop(GRACE), stop.toldAgain.then(() => work.stop(0))]);
          await Promise.race([within(GRACE, doingDuties), stop.toldAgain]);
          await queue.close();
        } finally {
          ending.abort();
          await Promise.race([within(GRACE, doingDuties), stop.toldAgain]);
          await watch.end();
        }
        // Timers of the client outlive a connection that was away.
        setTimeout(() => process.exit(), 1_000).unref();
      });
    });
};

function stopSignal() {
  const first = new AbortController();
  const second = new AbortController();
  const told = () => (first.signal.aborted ? second.abort() : first.abort());
  process.on('SIGTERM', told);
  process.on('SIGINT', told);
  return { signal: first.signal, told: once(first.signal, 'abort'), toldAgain: once(second.signal, 'abort') };
}

function only(handlers: Handlers, kind: Only | undefined): Partial<Handlers> {
  if (kind === undefined) return handlers;
  return kind === 'schedule' ? {} : { [kind]: handlers[kind] };
}

function askedWords({ schedule, dueAt, passedOver }: AskedRun): string {
  const missed = passedOver === 0 ? '' : ` ${plural(passedOver, 'run')} before it went by and are not made up for.`;
  return `Schedule ${schedule}: the run due on ${instantWords(dueAt)} is asked for.${missed}`;
}

function kindOf(value: string): Only {
  const kind = KINDS.find((one) => one === value);
  if (!kind) throw new InvalidArgumentError(`Kinds of work: ${KINDS.join(', ')}.`);
  return kind;
}

function positive(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Expected a whole number from 1.');
  return number;
}
