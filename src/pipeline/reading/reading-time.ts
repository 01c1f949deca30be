/** Milliseconds: of the clock on the wall, and of the processor that all threads of the program have had. */
export interface Moment {
  readonly wall: number;
  readonly cpu: number;
}

/** A reader that waits and never works is stopped after so many times as long. */
const WAITING = 10;
/** How often it is looked at, within one limit. */
const LOOKS = 60;

/**
 * Calls `over` once a document has been read for so many milliseconds of the processor, and gives the way to stop counting. A minute of
 * the clock is no minute of work on a machine that does much else, and the document is not to blame (2026-11-22: 57 sound PDFs were
 * quarantined at a load of 13).
 */
export function onceWorkedFor(milliseconds: number, underWay: () => number, over: () => void): () => void {
  const began = moment();
  let latest = began;
  let worked = 0;
  const timer = setInterval(
    () => {
      const now = moment();
      worked += workedBetween(latest, now, underWay());
      latest = now;
      if (worked < milliseconds && now.wall - began.wall < WAITING * milliseconds) return;
      clearInterval(timer);
      over();
    },
    Math.max(1, milliseconds / LOOKS),
  );
  return () => clearInterval(timer);
}

/**
 * What one of the documents under way had of the processor between two moments. Node 20 tells only what all threads had together:
 * each is taken to have had the same part of it, and no more than has passed on the clock.
 */
export function workedBetween(before: Moment, now: Moment, underWay: number): number {
  return Math.min(now.wall - before.wall, (now.cpu - before.cpu) / Math.max(1, underWay));
}

function moment(): Moment {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), cpu: (user + system) / 1000 };
}
