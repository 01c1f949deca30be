import { setTimeout as pause } from 'node:timers/promises';

/** Waits for work to end, however it ends, but no longer than so many milliseconds. */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const timer = new AbortController();
  const ended = work.then(
    () => undefined,
    () => undefined,
  );
  if (!Number.isFinite(milliseconds)) return ended;
  await Promise.race([ended, pause(milliseconds, undefined, { signal: timer.signal }).catch(() => undefined)]);
  timer.abort();
}
