import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { Fault } from '../../fault.js';
import { errorCode, errorKind } from '../../store/database/error-code.js';
import { UsageError } from '../../usage-error.js';
import type { RedisAddress } from './redis-address.js';

/** What is wrong with Redis, by what is to be done: mend the configuration, wait, or look at Redis. */
export interface RedisTrouble {
  readonly kind: 'configuration' | 'away' | 'full' | 'refusing';
  readonly words: string;
}

/** How long to try to connect, and the longest pause between two tries, milliseconds. */
const CONNECT = 3_000;
const LONGEST_PAUSE = 5_000;

/** Tells by its kind what an error of the Redis client means; undefined for one that is not about Redis. */
export function redisTrouble(error: unknown, { shown }: RedisAddress): RedisTrouble | undefined {
  const { name, message } = Object(error) as { readonly name?: unknown; readonly message?: unknown };
  const reply = name === 'ReplyError' ? (/^[A-Z]+/.exec(String(message))?.[0] ?? 'ERR') : undefined;
  if (
    reply === 'WRONGPASS' ||
    reply === 'NOAUTH' ||
    reply === 'NOPERM' ||
    /AUTH.* called without any password/.test(String(message))
  ) {
    return {
      kind: 'configuration',
      words: `Redis at ${shown} refuses the user or the password in REDIS_URL (${reply ?? 'AUTH'}): correct it.`,
    };
  }
  if (reply === 'ERR' && /(?:invalid password|DB index)/.test(String(message))) {
    return {
      kind: 'configuration',
      words: `Redis at ${shown} refuses the password or the database number in REDIS_URL: correct it.`,
    };
  }
  if (reply === 'OOM') {
    return {
      kind: 'full',
      words: `Redis at ${shown} is full (maxmemory): give it more memory, or clear what else it holds.`,
    };
  }
  if (reply !== undefined) {
    return { kind: 'refusing', words: `Redis at ${shown} refuses to work (${reply}): its log says why.` };
  }
  const code = errorCode(error);
  const isSystem = code !== undefined && /^E[A-Z_]+$/.test(code);
  if (isSystem || /^(?:Connection is closed|Stream isn't writeable|connect ETIMEDOUT)/.test(String(message))) {
    return { kind: 'away', words: `Redis at ${shown} cannot be reached (${code ?? 'connection closed'})` };
  }
  return undefined;
}

/** The same as an error: UsageError for a wrong configuration, else Fault. */
export function redisError(error: unknown, address: RedisAddress): UsageError | Fault {
  if (error instanceof UsageError || error instanceof Fault) return error;
  const trouble = redisTrouble(error, address);
  if (!trouble) return new Fault(`Redis at ${address.shown} could not be used (${errorKind(error)}).`);
  if (trouble.kind === 'configuration') return new UsageError(trouble.words);
  if (trouble.kind !== 'away') return new Fault(trouble.words);
  return new Fault(`${trouble.words}: start it, correct REDIS_URL, or leave out --queue to work in this process.`);
}

/** A connection for who adds jobs: fails at once where there is no Redis. Throws UsageError or Fault. */
export async function connectOnce(address: RedisAddress): Promise<Redis> {
  const redis = new Redis({
    ...address.options,
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    connectTimeout: CONNECT,
    retryStrategy: () => null,
  });
  let first: unknown;
  redis.on('error', (error: unknown) => {
    first ??= error;
  });
  try {
    await redis.connect();
    await redis.ping();
    return redis;
  } catch (error) {
    redis.disconnect();
    throw redisError(first ?? error, address);
  }
}

/**
 * A connection for who works: waits for Redis, saying so once through `onWait`, and connects anew whenever it went away.
 * Undefined where `signal` ended the waiting. Throws UsageError for a wrong configuration.
 */
export async function connectPatiently(
  address: RedisAddress,
  { onWait, signal }: { readonly onWait: (words: string) => void; readonly signal?: AbortSignal | undefined },
): Promise<Redis | undefined> {
  for (let tries = 1; !signal?.aborted; tries += 1) {
    try {
      (await connectOnce(address)).disconnect();
      return new Redis({ ...address.options, maxRetriesPerRequest: null, connectTimeout: CONNECT, retryStrategy });
    } catch (error) {
      if (error instanceof UsageError) throw error;
      if (tries === 1) onWait(`Redis at ${address.shown} is not there yet: waiting for it.`);
      await pause(retryStrategy(tries), undefined, signal ? { signal } : {}).catch(() => undefined);
    }
  }
  return undefined;
}

function retryStrategy(times: number): number {
  return Math.min(250 * 2 ** Math.min(times, 10), LONGEST_PAUSE);
}
