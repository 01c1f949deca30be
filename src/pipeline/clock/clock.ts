import { setTimeout as pause } from 'node:timers/promises';

/** The time, and waiting for it; tests give their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Rejects as soon as the clock's signal is given. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** The machine's clock. */
export function machineClock(signal?: AbortSignal): Clock {
  return {
    now: () => Date.now(),
    wait: async (milliseconds) => {
      await pause(milliseconds, undefined, signal ? { signal } : {});
    },
  };
}

/** Whether an error is that of a wait which was broken off by the clock’s signal: nothing has failed. */
export function wasStopped(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';
}
