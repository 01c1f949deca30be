import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '../../store/tables.js';
import { giveUpLease, takeLease } from '../../store/work/lease.js';
import { isDead, newOwner, type Owner } from './owner.js';

/** How long a run holds the database without a sign of life, how often it gives one, how often a waiting run looks; milliseconds. */
const LEASE = 300_000;
const RENEWAL = 15_000;
const LOOK = 250;

/** The lease of whoever takes documents in. */
export const RUN = 'run';

/**
 * Runs `work` as the only run that takes documents into this database. A second run waits, says so once through
 * `onWait`, and goes on when the first has ended or is dead.
 */
export async function asOnlyRun<Answer>(
  store: Store,
  work: () => Promise<Answer>,
  onWait: () => void = () => undefined,
): Promise<Answer> {
  const owner = newOwner();
  for (let waited = false; await isHeld(store, owner); waited = true) {
    if (!waited) onWait();
    await pause(LOOK);
  }
  const renewal = setInterval(() => void isHeld(store, owner).catch(() => undefined), RENEWAL);
  renewal.unref();
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await giveUpLease(store, RUN, owner);
  }
}

async function isHeld(store: Store, owner: Owner): Promise<boolean> {
  const now = Date.now();
  const wanted = { name: RUN, owner, leased_until: new Date(now + LEASE).toISOString() };
  return (await takeLease(store, wanted, { now: new Date(now).toISOString(), isDead })) !== undefined;
}
