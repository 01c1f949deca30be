import { SourceFailure } from '../../sources/source-failure.js';
import { findHost, keepHost } from '../../store/documents/web-host.js';
import type { Store } from '../../store/tables.js';
import { giveUpLease, takeLease } from '../../store/work/lease.js';
import type { Clock } from '../clock/clock.js';
import { isDead, newOwner } from '../queue/owner.js';
import { instantOf } from './collecting.js';

/** How often a worker looks whether another has done with a host, and how long it waits for a host at most; milliseconds. */
const LOOK = 250;
const LONGEST_WAIT = 600_000;

/**
 * Makes one request of a host when it is its turn: one at a time, and none sooner after the last than `pause` milliseconds,
 * whichever worker made it. Throws SourceFailure where the host asked to be left alone for longer than is waited.
 */
export async function inTurn<Answer>(
  store: Store,
  host: string,
  { pause, timeout, clock }: { readonly pause: number; readonly timeout: number; readonly clock: Clock },
  request: () => Promise<Answer>,
): Promise<Answer> {
  const name = `web ${host}`;
  const owner = newOwner();
  const held = () => {
    const now = clock.now();
    const until = instantOf(now + LONGEST_WAIT + timeout + 60_000);
    return takeLease(store, { name, owner, leased_until: until }, { now: instantOf(now), isDead });
  };
  while (await held()) await clock.wait(LOOK);
  try {
    const next = Date.parse((await findHost(store, host))?.next_request || instantOf(0));
    const wait = next - clock.now();
    if (wait > LONGEST_WAIT) throw new SourceFailure('told_to_wait', { until: next });
    if (wait > 0) await clock.wait(wait);
    let until: number | undefined;
    try {
      return await request();
    } catch (error) {
      if (error instanceof SourceFailure) until = error.until;
      throw error;
    } finally {
      const at = Math.max(until ?? 0, clock.now() + pause);
      await keepHost(store, host, { next_request: instantOf(at) });
    }
  } finally {
    await giveUpLease(store, name, owner);
  }
}
