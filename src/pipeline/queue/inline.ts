import { setTimeout as pause, setImmediate } from 'node:timers/promises';
import { isWithoutRoom } from '../../store/database/error-code.js';
import type { Store } from '../../store/tables.js';
import { handBackJobs, reclaimJobs, renewJobs, takeJobs } from '../../store/work/job-lease.js';
import { countJobs, isLinkDue, nextJobAt } from '../../store/work/waiting-jobs.js';
import { attempt, leaseOf, RENEWAL } from './attempt.js';
import { type Handlers, JOB_KINDS, type JobKind, LINK_BATCH } from './jobs.js';
import { newOwner } from './owner.js';
import type { JobQueue, Work } from './queue.js';
import { within } from './within.js';
import { ignore, type OnEvent } from './work-event.js';

/** So many jobs may wait while more are found; further ones are found when there is room. */
const MOST_WAITING = 200;
/** How often it is looked whether there is room again, milliseconds: a tenth of what waits is done meanwhile at most. */
const ROOM = 100;
/**
 * So many jobs are taken ahead of their turn, with one transaction for all of them, where each lately took no longer than so
 * many milliseconds: nobody else waits long for what this process has taken, and of the commits of a day half were such takings.
 */
const AHEAD = 6;
const SHORT = 150;
/** How often an idle worker looks for jobs that others added, milliseconds. */
const LOOK = 250;

/** The default adapter: this process does what the database says is still to be done; what a killed run left is done too. */
export function openInlineQueue(store: Store): JobQueue {
  let wake = () => {};
  let begun: Work | undefined;
  let breaking: { readonly error: unknown } | undefined;
  return {
    async announce() {
      wake();
      // No race against `broken`: each would be held until the run ends.
      while (begun && !breaking && (await isFull(store))) await pause(ROOM);
      if (breaking) throw breaking.error;
    },
    async start(handlers, { concurrency, onEvent = ignore }) {
      const [work, woken] = inlineWork(store, handlers, { concurrency, onEvent });
      wake = woken;
      begun = work;
      work.broken.catch((error: unknown) => {
        breaking = { error };
      });
      return work;
    },
    close: async () => {
      await begun?.stop();
    },
  };
}

type Taken = Awaited<ReturnType<typeof takeJobs>>[number];

async function isFull(store: Store): Promise<boolean> {
  return (await countJobs(store, { kinds: ['ingest'], states: ['waiting'], most: MOST_WAITING })) >= MOST_WAITING;
}

function inlineWork(
  store: Store,
  handlers: Partial<Handlers>,
  { concurrency, onEvent }: { readonly concurrency: number; readonly onEvent: OnEvent },
): [Work, () => void] {
  const owner = newOwner();
  const lease = leaseOf(owner);
  const kinds = JOB_KINDS.filter((kind) => kind !== 'link' && handlers[kind]);
  const all: readonly JobKind[] = handlers.link ? [...kinds, 'link'] : kinds;
  const underWay = new Set<Promise<void>>();
  /** Taken and not begun. */
  const ahead: Taken[] = [];
  let latest = { at: 0, jobs: 0 };
  let linking: Promise<void> | undefined;
  const drained: (() => void)[] = [];
  let isWoken = false;
  let rouse = () => {};
  const wake = () => {
    isWoken = true;
    rouse();
  };
  let isAlone = false;
  /** Nothing was added for a look's length, and nobody waits for the end: a worker's queue is never closed. */
  let isQuiet = false;
  let isStopping = false;
  let broken: (error: unknown) => void = () => {};
  const brokenOff = new Promise<never>((_, reject) => {
    broken = reject;
  });
  brokenOff.catch(() => undefined);
  const renewal = setInterval(() => void renewJobs(store, lease).catch(() => undefined), RENEWAL);
  renewal.unref();
  const loop = workOn()
    .catch(broken)
    .finally(() => clearInterval(renewal));

  return [
    {
      drained: () => {
        const ended = new Promise<void>((resolve) => drained.push(resolve));
        wake();
        return Promise.race([ended, brokenOff]);
      },
      broken: brokenOff,
      async stop(grace = Number.POSITIVE_INFINITY) {
        isStopping = true;
        wake();
        await within(grace, Promise.allSettled([loop, linking, ...underWay]));
        await handBackJobs(store, owner);
      },
    },
    wake,
  ];

  async function workOn(): Promise<void> {
    let looked = 0;
    while (!isStopping) {
      if (Date.now() - looked > LOOK) {
        for (const job of await reclaimJobs(store, lease)) onEvent({ event: 'reclaimed', ...job });
        looked = Date.now();
      }
      if (await takeMore()) isQuiet = false;
      else await idle();
    }
  }

  async function takeMore(): Promise<boolean> {
    const isLinkBegun = ahead.length === 0 && (await beginLink());
    if (ahead.length === 0) ahead.push(...(await takeSome()));
    const jobs = ahead.splice(0, concurrency - underWay.size);
    for (const { kind, id } of jobs) {
      const one = attemptThem(kind, [id])
        .catch(broken)
        .finally(() => underWay.delete(one));
      underWay.add(one);
    }
    // The database answers without the event loop: let timers run.
    await setImmediate();
    return isLinkBegun || jobs.length > 0;
  }

  /** Joins what is stored, beside the reading and storing of what comes after it. */
  async function beginLink(): Promise<boolean> {
    const rest = (drained.length > 0 || isQuiet) && underWay.size === 0;
    if (!handlers.link || linking || (isAlone && underWay.size > 0)) return false;
    if (!(await isLinkDue(store, { full: LINK_BATCH, rest }))) return false;
    const batch = await takeJobs(store, ['link'], { ...lease, most: LINK_BATCH });
    const ids = batch.map(({ id }) => id);
    if (ids.length === 0) return false;
    linking = attemptThem('link', ids)
      .catch(broken)
      .finally(() => {
        linking = undefined;
      });
    return true;
  }

  /** A full disk stops the work: whoever runs it is told. A report alone can wait, for the disk of its folder may be another. */
  async function attemptThem(kind: JobKind, ids: readonly string[]): Promise<void> {
    const { error } = await attempt(store, { owner, handlers, onEvent }, kind, ids);
    if (kind !== 'report' && isWithoutRoom(error)) throw error;
  }

  /** What was in hand when a worker ended is done alone: if it ends this one too, nothing else is blamed for it. */
  async function takeSome(): Promise<readonly Taken[]> {
    if (isAlone && underWay.size > 0) return [];
    const free = concurrency - underWay.size;
    if (free < 1) return [];
    const jobs = await takeJobs(store, kinds, { ...lease, most: free + (areShort() ? AHEAD : 0), suspected: false });
    latest = { at: performance.now(), jobs: jobs.length };
    isAlone = jobs.length === 0 && underWay.size === 0 && !linking;
    return isAlone ? takeJobs(store, kinds, { ...lease, most: 1, suspected: true }) : jobs;
  }

  function areShort(): boolean {
    return latest.jobs > 0 && performance.now() - latest.at < latest.jobs * SHORT;
  }

  async function idle(): Promise<void> {
    // One was done while nothing could be begun.
    if (ahead.length > 0 && underWay.size < concurrency) return;
    const isAtRest = underWay.size === 0 && ahead.length === 0 && !linking;
    const asked = isAtRest ? drained.splice(0) : [];
    const next = isAtRest ? await nextJobAt(store, all) : '';
    if (next === undefined) for (const tell of asked) tell();
    else drained.push(...asked);
    if (isWoken) {
      isWoken = false;
      return;
    }
    const due = next === undefined || next === '' ? LOOK : Date.parse(next) - Date.now();
    const woken = new Promise<void>((resolve) => {
      rouse = resolve;
    });
    await Promise.race([...underWay, ...(linking ? [linking] : []), woken, pause(Math.min(LOOK, Math.max(due, 1)))]);
    isQuiet = isAtRest && !isWoken;
  }
}
