import { once } from 'node:events';
import { cpus } from 'node:os';
import { InvalidArgumentError } from 'commander';
import { handlersFor } from '../../pipeline/handlers.js';
import { type Handlers, JOB_KINDS, type JobKind } from '../../pipeline/jobs.js';
import { queueScope } from '../../pipeline/queue-scope.js';
import { holdSecret } from '../../store/setting.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { note } from '../output.js';
import { databaseOf, openQueue, redisOf, withRedis, withStore } from '../store-option.js';
import { withStages } from '../with-stages.js';

interface WorkerOptions extends StoreOptions {
  readonly redis?: string;
  readonly concurrency: number;
  readonly only?: JobKind;
}

/** How long a worker that was told to stop may finish what it has in hand before it hands it back, milliseconds. */
const GRACE = 20_000;

export const worker: DefineCommand = (program) => {
  withRedis(withStore(program.command('worker').description('take jobs from the queue until told to stop')))
    .option('--concurrency <n>', 'documents worked on at once', positive, Math.max(1, cpus().length))
    .option('--only <kind>', `one kind of job: ${JOB_KINDS.join(', ')}`, kindOf)
    .addHelpText(
      'after',
      `\nExample:\n  REDIS_URL=redis://127.0.0.1:6379 ordergap worker --db desk.db\n\nSIGTERM or SIGINT: what is under way is finished, or handed back after ${GRACE / 1000} seconds; a second one hands back at once.`,
    )
    .action(async (options: WorkerOptions) => {
      const db = databaseOf(options);
      const address = redisOf(options);
      const tell = options.quiet ? () => undefined : note;
      await withStages(db, { readers: options.concurrency }, async (store, stages) => {
        await holdSecret(store, stages.key);
        const stop = stopSignal();
        const queue = await openQueue(store, {
          address,
          scope: queueScope(db, stages.key),
          patient: true,
          onTrouble: note,
          signal: stop.signal,
        });
        if (!queue) return;
        const handlers = only(handlersFor(store, stages), options.only);
        const work = await queue.start(handlers, { concurrency: options.concurrency });
        tell(`Working on ${db}, ${options.concurrency} at a time, with Redis at ${address.shown}.`);
        await Promise.race([stop.told, work.broken]);
        tell('Stopping: what is under way is finished.');
        await Promise.race([work.stop(GRACE), stop.toldAgain.then(() => work.stop(0))]);
        await queue.close();
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

function only(handlers: Handlers, kind: JobKind | undefined): Partial<Handlers> {
  return kind === undefined ? handlers : { [kind]: handlers[kind] };
}

function kindOf(value: string): JobKind {
  const kind = JOB_KINDS.find((one) => one === value);
  if (!kind) throw new InvalidArgumentError(`Kinds of job: ${JOB_KINDS.join(', ')}.`);
  return kind;
}

function positive(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Expected a whole number from 1.');
  return number;
}
