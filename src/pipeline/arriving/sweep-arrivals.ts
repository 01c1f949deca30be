import { arrivalsIn, removeArrival } from '../../sources/arrivals.js';
import { arrivedDocuments } from '../../store/documents/source-arrival.js';
import { untakenFiles } from '../../store/documents/source-item.js';
import type { Store } from '../../store/tables.js';

/** What another process may have put down a moment ago is left, milliseconds. */
const JUST_NOW = 3_600_000;
const DAY = 86_400_000;
/** What no look has handed on in so long belongs to an address, or a source, that is looked at no more. */
const LEFT = 30 * DAY;

/**
 * Removes what came from the web and is stored. What is in quarantine stays to be tried again, for as long as the source’s personal
 * data is kept. How many files went.
 */
export async function sweepArrivals(store: Store, folder: string, now: number): Promise<number> {
  const arrivals = await arrivalsIn(folder);
  if (arrivals.length === 0) return 0;
  const untaken = await untakenFiles(store);
  const documents = await arrivedDocuments(store, { fileIds: arrivals.map(({ id }) => id) });
  let gone = 0;
  for (const { id, at } of arrivals) {
    if (untaken.has(id) && now - at < LEFT) continue;
    const held = documents.filter(({ fileId }) => fileId === id);
    const isWanted = held.some(
      ({ state, arrivedAt, retentionDays }) =>
        state === 'waiting' || (state === 'quarantined' && Date.parse(arrivedAt) + (retentionDays ?? 0) * DAY > now),
    );
    if (isWanted || (held.length === 0 && now - at < JUST_NOW)) continue;
    await removeArrival(folder, id);
    gone += 1;
  }
  return gone;
}
