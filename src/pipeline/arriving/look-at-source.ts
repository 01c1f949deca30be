import { dayInLondon } from '../../audits/units/period.js';
import { type ConfiguredSource, type Way, wayOf } from '../../sources/configured/source-shape.js';
import { keepLook, lookOf } from '../../store/documents/source-look.js';
import type { Store } from '../../store/tables.js';
import { giveUpLease, takeLease } from '../../store/work/lease.js';
import { wasStopped } from '../clock/clock.js';
import { isDead, newOwner } from '../queue/owner.js';
import { backOff, type Collecting, instantOf, type Look } from './collecting.js';
import { lookAtFolder } from './look-at-folder.js';
import { lookAtWeb } from './look-at-web.js';

/** How long a look may go without a sign of life, and how often it gives one, milliseconds. */
const LEASE = 300_000;
const RENEWAL = 60_000;

/** A look that has been made, while nobody else can make one. */
export interface OpenLook {
  readonly source: ConfiguredSource;
  readonly look: Look;
  /** Whether what failed first failed so at the look before too. */
  readonly failsAsBefore: boolean;
  /** Keeps how it ended, with how many documents came that had not come before, and lets others look. */
  readonly end: (documents: number) => Promise<void>;
  /** Keeps that it was broken off, so that it is not begun anew at once, and lets others look. */
  readonly breakOff: (error: unknown) => Promise<void>;
}

/**
 * Looks at a source as the only one who does so now. Undefined where another process is at it, where it is not due (unless
 * `forced`), and where nothing of it comes by itself.
 */
export async function openLook(
  store: Store,
  source: ConfiguredSource,
  collecting: Collecting & { readonly forced: boolean; readonly onSettle?: (seconds: number) => void },
): Promise<OpenLook | undefined> {
  const configured = wayOf(source);
  if (!configured) return undefined;
  const way: Way = configured;
  const { clock, forced, onSettle } = collecting;
  const lease = `source ${source.name}`;
  const owner = newOwner();
  const isHeld = async () => {
    const wanted = { name: lease, owner, leased_until: instantOf(clock.now() + LEASE) };
    return (await takeLease(store, wanted, { now: instantOf(clock.now()), isDead })) !== undefined;
  };
  if (await isHeld()) return undefined;
  const renewal = setInterval(() => void isHeld().catch(() => undefined), RENEWAL);
  renewal.unref();
  const release = async () => {
    clearInterval(renewal);
    await giveUpLease(store, lease, owner);
  };
  let failedBefore = 0;
  const breakOff = async (error: unknown) => {
    const failures = [{ code: 'broken_off', address: null }] as const;
    if (wasStopped(error)) return release();
    // Where the database is what gave way, there is nowhere to keep it.
    await end({ ready: [], unchanged: 0, settling: 0, failures }, 0).catch(release);
  };
  try {
    const known = await lookOf(store, source.name);
    if (!forced && (known?.next_look ?? '') > instantOf(clock.now())) {
      await release();
      return undefined;
    }
    failedBefore = known?.failures ?? 0;
    const first = await lookBy(store, source, way, collecting);
    const look = forced && first.settling > 0 ? await lookAgain() : first;
    const failsAsBefore = known !== undefined && known.code === (look.failures[0]?.code ?? null);
    return { source, look, failsAsBefore, end: (documents) => end(look, documents), breakOff };
  } catch (error) {
    await breakOff(error);
    throw error;
  }

  /** What one look found ready the next finds ready too: it is not taken yet. */
  async function lookAgain(): Promise<Look> {
    const settle = way.kind === 'web' ? 0 : way.settle;
    if (settle > 0) onSettle?.(settle);
    if (settle > 0) await clock.wait(settle * 1_000);
    return lookBy(store, source, way, collecting);
  }

  async function end(look: Look, documents: number): Promise<void> {
    const now = clock.now();
    const failures = look.failures.length > 0 ? failedBefore + 1 : 0;
    const code = look.failures[0]?.code ?? null;
    // The addresses of the web that fail are left for longer each by itself.
    const isBackedOff = way.kind !== 'web' || code === 'broken_off';
    await keepLook(store, {
      source: source.name,
      at: instantOf(now),
      date: dayInLondon(instantOf(now)),
      code,
      documents,
      failures,
      nextLook: instantOf(now + untilNext(way, look, isBackedOff ? failures : 0)),
    });
    await release();
  }
}

function lookBy(
  store: Store,
  source: ConfiguredSource,
  way: Way,
  collecting: Collecting & { readonly forced: boolean },
): Promise<Look> {
  switch (way.kind) {
    case 'folder':
    case 'mail':
      return lookAtFolder(store, source, way, collecting);
    case 'web':
      return lookAtWeb(store, source, way, collecting);
  }
}

/** A file that may still be being written is looked at again as soon as it may be whole; milliseconds. */
function untilNext(way: Way, { settling }: Look, failures: number): number {
  const every = way.every * 1_000;
  if (failures > 0) return backOff(failures, every);
  return way.kind !== 'web' && settling > 0 ? Math.min(every, Math.max(way.settle * 1_000, 1_000)) : every;
}
