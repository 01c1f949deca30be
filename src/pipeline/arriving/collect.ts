import { Fault } from '../../fault.js';
import type { IngestSummary } from '../../reports/schemas/ingest-schema.js';
import { type ConfiguredSource, wayOf } from '../../sources/configured/source-shape.js';
import { SOURCE_FAILURES } from '../../sources/source-failure.js';
import { holdSecret } from '../../store/database/setting.js';
import { keepSources } from '../../store/people/retention.js';
import type { Store } from '../../store/tables.js';
import { wasStopped } from '../clock/clock.js';
import { type IngestOptions, ingestFound } from '../ingest.js';
import type { Duty } from '../queue/duties.js';
import type { JobQueue } from '../queue/queue.js';
import { ignore, type OnEvent } from '../queue/work-event.js';
import { askDocuments } from '../taking/ask-documents.js';
import type { Collecting, PlaceFailed } from './collecting.js';
import { type OpenLook, openLook } from './look-at-source.js';
import { sweepArrivals } from './sweep-arrivals.js';
import { takingOf } from './taking-arrived.js';
import { termsOfSource } from './terms-of-source.js';

/** What one source brought. */
export interface Collected {
  readonly source: string;
  /** False where a worker is looking at it at this moment. */
  readonly looked: boolean;
  /** Documents it had not brought before. */
  readonly documents: number;
  /** Files or addresses that are as they were. */
  readonly unchanged: number;
  /** Files that may still be being written. */
  readonly settling: number;
  readonly failures: readonly PlaceFailed[];
}

export interface CollectSummary {
  readonly sources: readonly Collected[];
  readonly ingested: IngestSummary;
}

/**
 * Looks at sources now, once, whenever they are due, and takes in what they bring before it returns. Files that may still
 * be being written are given the time it takes to tell them from whole ones. A source that fails holds up no other.
 */
export async function collect(
  store: Store,
  sources: readonly ConfiguredSource[],
  {
    ingesting,
    ...collecting
  }: Collecting & { readonly onSettle?: (seconds: number) => void; readonly ingesting: IngestOptions },
): Promise<CollectSummary> {
  await holdSecret(store, collecting.key);
  await keepSources(store, sources.map(termsOfSource));
  const looks: (OpenLook | undefined)[] = [];
  try {
    const looking = sources.map(async (source, at) => {
      looks[at] = await openLook(store, source, { ...collecting, forced: true });
    });
    // All have to have ended before any can be given up.
    const ended = await Promise.allSettled(looking);
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
    const ready = looks.flatMap((one) => one?.look.ready ?? []);
    const taking = takingOf(store, ready, collecting);
    const ingested = await ingestFound(store, taking.copies, ingesting);
    const fresh = await taking.finish();
    for (const one of looks) await one?.end(fresh.get(one.source.name) ?? 0);
    await sweepArrivals(store, collecting.arrivals, collecting.clock.now());
    return { sources: sources.map((source, at) => collectedOf(source, looks[at], fresh)), ingested };
  } catch (error) {
    for (const one of looks) await one?.breakOff(error).catch(() => undefined);
    throw error;
  }
}

function collectedOf({ name }: ConfiguredSource, one: OpenLook | undefined, fresh: ReadonlyMap<string, number>) {
  return {
    source: name,
    looked: one !== undefined,
    documents: fresh.get(name) ?? 0,
    unchanged: one?.look.unchanged ?? 0,
    settling: one?.look.settling ?? 0,
    failures: one?.look.failures ?? [],
  };
}

/** A source is asked so often whether it is due, milliseconds: no more than a look into the database. */
const TICK = { least: 1_000, most: 15_000 } as const;

/**
 * What workers do by themselves: each source is looked at when it is due, by one of them, and what it brings is asked for as
 * ingest jobs. A source that fails is told of once and tried
 * again, later each time.
 */
export function sourceDuties(
  store: Store,
  sources: readonly ConfiguredSource[],
  { queue, onEvent = ignore, ...collecting }: Collecting & { readonly queue: JobQueue; readonly onEvent?: OnEvent },
): Duty[] {
  return sources.flatMap((source) => {
    const way = wayOf(source);
    if (!way) return [];
    const every = Math.min(Math.max((way.every * 1_000) / 4, TICK.least), TICK.most);
    const run = () => lookWhenDue(store, source, { queue, onEvent, ...collecting });
    return [{ name: `source ${source.name}`, every, run }];
  });
}

async function lookWhenDue(
  store: Store,
  source: ConfiguredSource,
  { queue, onEvent, ...collecting }: Collecting & { readonly queue: JobQueue; readonly onEvent: OnEvent },
): Promise<void> {
  const one = await openLook(store, source, { ...collecting, forced: false }).catch(unlessStopped);
  if (!one) return;
  try {
    await holdSecret(store, collecting.key);
    await keepSources(store, [termsOfSource(source)]);
    const taking = takingOf(store, one.look.ready, collecting);
    await askDocuments(store, queue, taking.copies);
    const fresh = await taking.finish();
    const documents = fresh.get(source.name) ?? 0;
    await one.end(documents);
    const { unchanged, failures } = one.look;
    const [failed] = failures;
    onEvent({
      event: 'source_looked',
      source: source.name,
      documents,
      unchanged,
      failures: failures.length,
      code: failed?.code ?? null,
    });
    if (source.web) await sweepArrivals(store, collecting.arrivals, collecting.clock.now());
  } catch (error) {
    await one.breakOff(error);
    if (wasStopped(error)) return;
    throw error;
  }
  const [first] = one.look.failures;
  if (first && !one.failsAsBefore) throw new Fault(failureLine(first));
}

/** A worker that is told to stop while it waits for a site has not failed. */
function unlessStopped(error: unknown): undefined {
  if (!wasStopped(error)) throw error;
  return undefined;
}

/** `lists.example.org: The host could not be reached, or broke off.` */
export function failureLine({ code, address }: PlaceFailed): string {
  return `${address === null ? '' : `${address}: `}${SOURCE_FAILURES[code]}`;
}
