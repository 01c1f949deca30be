import type { Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { UsageError } from '../../usage-error.js';
import { type RedisTrouble, redisTrouble } from './redis.js';
import type { RedisAddress } from './redis-address.js';
import type { OnEvent } from './work-event.js';

/** How long workers rest after Redis refused them, first and at most, milliseconds. */
const FIRST_REST = 1_000;
const LONGEST_REST = 15_000;

export interface Watch {
  /** To be told every error of the connection and the workers. */
  readonly noted: (error: unknown) => void;
  readonly isPaused: () => boolean;
  /** Rejects when the configuration turns out to be wrong. */
  readonly broken: Promise<never>;
  readonly end: () => void;
}

/**
 * Keeps workers from spinning on a Redis that refuses them (full, read-only): they rest, longer each time, until it takes
 * them again. A Redis that went away is left to the client, which connects anew. Tells each change once.
 */
export function watchRedis(
  connection: Redis,
  {
    address,
    workers,
    onTrouble,
    onEvent,
  }: {
    readonly address: RedisAddress;
    readonly workers: readonly Worker[];
    readonly onTrouble: (words: string) => void;
    readonly onEvent: OnEvent;
  },
): Watch {
  let state: RedisTrouble['kind'] | 'well' = 'well';
  let rest = FIRST_REST;
  let resting: NodeJS.Timeout | undefined;
  let settling: NodeJS.Timeout | undefined;
  let isEnded = false;
  let breakOff: (error: Error) => void = () => {};
  const broken = new Promise<never>((_, reject) => {
    breakOff = reject;
  });
  broken.catch(() => undefined);
  const isWellAgain = () => {
    if (state !== 'well' && !isEnded) {
      onTrouble(`Redis at ${address.shown} is there again.`);
      onEvent({ event: 'redis', state: 'there' });
    }
    state = 'well';
    rest = FIRST_REST;
  };
  const ready = () => {
    if (state === 'away') isWellAgain();
  };
  const closed = () => change('away', `Redis at ${address.shown} went away: waiting for it.`);
  connection.on('ready', ready);
  connection.on('close', closed);

  return {
    broken,
    isPaused: () => resting !== undefined,
    noted(error) {
      const trouble = redisTrouble(error, address);
      if (!trouble || isEnded) return;
      const { kind, words } = trouble;
      if (kind === 'configuration') breakOff(new UsageError(words));
      else if (kind === 'away') change(kind, `${words}: waiting for it.`);
      else {
        change(kind, `${words} The worker waits.`);
        restAWhile();
      }
    },
    end() {
      isEnded = true;
      connection.off('ready', ready);
      connection.off('close', closed);
      clearTimeout(resting);
      clearTimeout(settling);
    },
  };

  function change(to: Exclude<RedisTrouble['kind'], 'configuration'>, words: string): void {
    if (state === to || isEnded) return;
    state = to;
    onTrouble(words);
    onEvent({ event: 'redis', state: to });
  }

  function restAWhile(): void {
    if (resting) return;
    clearTimeout(settling);
    for (const worker of workers) void worker.pause(true).catch(() => undefined);
    resting = setTimeout(() => {
      resting = undefined;
      if (isEnded) return;
      for (const worker of workers) void worker.resume().catch(() => undefined);
      settling = setTimeout(isWellAgain, rest);
    }, rest);
    rest = Math.min(rest * 2, LONGEST_REST);
  }
}
