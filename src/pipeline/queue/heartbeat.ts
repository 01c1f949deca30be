import type { Store } from '../../store/tables.js';
import { giveUpLease, leasesNamed, removeLapsed, takeLease } from '../../store/work/lease.js';
import { isDead, newOwner } from './owner.js';
import { RUN } from './run-lease.js';

/** How long a worker counts as alive without a sign of life, and how often it gives one; milliseconds. */
const ALIVE = 60_000;
const BEAT = 15_000;
const NAME = 'worker ';

/** Lets others see that this process works on the jobs of a database, until `end` is called. */
export async function beginHeartbeat(store: Store): Promise<{ readonly end: () => Promise<void> }> {
  const owner = newOwner();
  const name = `${NAME}${owner}`;
  const beat = async () => {
    const now = Date.now();
    await takeLease(store, { name, owner, leased_until: instant(now + ALIVE) }, { now: instant(now), isDead });
  };
  await removeLapsed(store, NAME, instant(Date.now()));
  await beat();
  const timer = setInterval(() => void beat().catch(() => undefined), BEAT);
  timer.unref();
  return {
    async end() {
      clearInterval(timer);
      await giveUpLease(store, name, owner).catch(() => undefined);
    },
  };
}

/** How many workers of a database gave a sign of life of late; a run that takes documents in is one too. */
export async function countWorkers(db: Store): Promise<number> {
  const now = instant(Date.now());
  const leases = [...(await leasesNamed(db, NAME)), ...(await leasesNamed(db, RUN))];
  return leases.filter((lease) => lease.leased_until > now && !isDead(lease.owner)).length;
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
