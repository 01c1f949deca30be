import type { Command } from 'commander';
import type { openBullQueue } from '../../pipeline/queue/bullmq.js';
import type { JobQueue } from '../../pipeline/queue/queue.js';
import { type RedisAddress, redisAddress } from '../../pipeline/queue/redis-address.js';
import { configuration } from './configuration.js';

/** Adds the options every command takes that opens the database and prints an answer. */
export function withStore(command: Command): Command {
  return withAnswer(command, 'the database: a SQLite file or postgres://… (default ./ordergap.db, or ORDERGAP_DB)');
}

/** Adds the options of every command that prints an answer: `--db` where it opens none too, so that a script may give it everywhere. */
export function withAnswer(command: Command, db = 'taken as everywhere; this needs no database'): Command {
  return command
    .option('--db <url>', db)
    .option('--json', 'print the answer as JSON')
    .option('--quiet', 'print no progress');
}

/** Below the help of a command of several parts, the options of that which it does by itself. */
export const AS_LIST = '\nWithout a command it does what list does, and takes the same: --db <url>, --json, --quiet.';

/** The database a command works on: flag, environment, `ordergap.yaml`, `./ordergap.db`. */
export function databaseOf(options: { readonly db?: string }): string {
  return configuration(options).db;
}

/** Adds the option of the commands that use the queue. */
export function withRedis(command: Command): Command {
  return command.option('--redis <url>', 'where Redis is (default redis://127.0.0.1:6379, or REDIS_URL)');
}

/** Where Redis is: flag, environment, `ordergap.yaml`, this machine. UsageError for what is no address. */
export function redisOf(options: { readonly redis?: string }): RedisAddress {
  return redisAddress(redisUrlOf(options));
}

/** The same as it was given, which may hold a password. */
export function redisUrlOf(options: { readonly redis?: string }): string {
  return configuration(options).redis;
}

/** Opens the queue on Redis; loaded when it is wanted, for it takes half a second and most commands do without. */
export async function openQueue(...args: Parameters<typeof openBullQueue>): Promise<JobQueue | undefined> {
  const { openBullQueue } = await import('../../pipeline/queue/bullmq.js');
  return openBullQueue(...args);
}
