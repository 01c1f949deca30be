import { setTimeout as pause } from 'node:timers/promises';
import { errorKind } from '../../store/database/error-code.js';
import { errorWords } from '../../store/database/error-words.js';
import type { Store } from '../../store/tables.js';
import { beginDuty, endDuty, isDutyDue } from '../../store/work/duty.js';
import { giveUpLease, takeLease } from '../../store/work/lease.js';
import { isDead, newOwner, type Owner } from './owner.js';
import { ignore, type OnEvent } from './work-event.js';

/** What the workers of a database do again and again: schedules, sources looked into. */
export interface Duty {
  /** Its name in the database, and in what is told of it. */
  readonly name: string;
  /** Milliseconds from one beginning to the next, whichever worker begins. */
  readonly every: number;
  readonly run: () => Promise<void>;
}

/** How long a duty may go without a sign of life of its worker, and how often that gives one; milliseconds. */
const LEASE = 60_000;
const RENEWAL = 15_000;
/** How often a worker looks at most whether a duty is due: one that was begun by a worker that ended is not left for a whole period. */
const LONGEST_LOOK = 60_000;

/**
 * Runs duties until `signal` is given, each on its own and never twice at once: a worker that finds one in the hands of
 * another, or begun less than its period ago, leaves it. What fails is told through `onTrouble` once, not each time, and is
 * tried again when it is next due. Resolves when the last has ended. How each went stands in the table `duty`.
 */
export async function runDuties(
  store: Store,
  duties: readonly Duty[],
  {
    signal,
    onTrouble,
    onEvent = ignore,
  }: { readonly signal: AbortSignal; readonly onTrouble: (words: string) => void; readonly onEvent?: OnEvent },
): Promise<void> {
  const owner = newOwner();
  await Promise.all(duties.map((duty) => again(duty)));

  async function again(duty: Duty): Promise<void> {
    let told = '';
    while (!signal.aborted) {
      const trouble = await once(store, duty, { owner, onEvent }).then(
        () => '',
        (error: unknown) => errorWords(error),
      );
      if (trouble !== '' && trouble !== told)
        onTrouble(`${duty.name}: ${trouble}${trouble.endsWith('.') ? '' : '.'} It is tried again.`);
      told = trouble;
      await pause(Math.min(duty.every, LONGEST_LOOK), undefined, { signal, ref: false }).catch(() => undefined);
    }
  }
}

interface Means {
  readonly owner: Owner;
  readonly onEvent: OnEvent;
}

/** Does a duty if it is due and nobody is at it. Throws what it throws. */
async function once(store: Store, { name, every, run }: Duty, { owner, onEvent }: Means): Promise<void> {
  const due = {
    // A tenth early: a timer that fires a moment before its time is not made to wait a whole period.
    since: instant(-0.9 * every),
    // Begun and not ended, and in nobody's hands: the worker ended with it.
    abandonedSince: instant(-Math.min(every, LEASE)),
  };
  const lease = `duty ${name}`;
  if (!(await isDutyDue(store, name, due)) || !(await holds(store, lease, owner))) return;
  const renewal = setInterval(() => void holds(store, lease, owner).catch(() => undefined), RENEWAL);
  renewal.unref();
  const began = performance.now();
  const ms = () => Math.round(performance.now() - began);
  try {
    if (!(await isDutyDue(store, name, due))) return;
    await beginDuty(store, name, instant());
    try {
      await run();
    } catch (error) {
      onEvent({ event: 'duty_failed', duty: name, ms: ms(), error: errorKind(error) });
      await endDuty(store, name, { now: instant(), error: errorKind(error) });
      throw error;
    }
    await endDuty(store, name, { now: instant() });
    onEvent({ event: 'duty_done', duty: name, ms: ms() });
  } finally {
    clearInterval(renewal);
    await giveUpLease(store, lease, owner);
  }
}

async function holds(store: Store, name: string, owner: Owner): Promise<boolean> {
  const wanted = { name, owner, leased_until: instant(LEASE) };
  return (await takeLease(store, wanted, { now: instant(), isDead })) === undefined;
}

function instant(from = 0): string {
  return new Date(Date.now() + from).toISOString();
}
