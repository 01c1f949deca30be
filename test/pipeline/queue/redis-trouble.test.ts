import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { redisAddress } from '../../../src/pipeline/queue/redis-address.js';
import { ORDERGAP } from '../ordergap.js';
import { hasRedisServer, type RedisServer, startRedis } from './redis-server.js';

const withRedis = hasRedisServer ? describe : describe.skip;

let folder: string;
const started: ChildProcess[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-trouble-'));
  writeFileSync(join(folder, 'a.csv'), 'not,a\nregister,at all\n');
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly child: ChildProcess;
  readonly code: Promise<number | null>;
  readonly errors: () => string;
}

function ordergap(...args: readonly string[]): Run {
  const env = { ...process.env, ORDERGAP_SECRET: 'a secret of the tests', NODE_OPTIONS: '', REDIS_URL: '' };
  const db = ['--db', join(folder, 'a.db')];
  const child = spawn(process.execPath, [...ORDERGAP, ...args, ...db], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  return { child, code: new Promise((resolve) => child.once('exit', resolve)), errors: () => errors };
}

const enqueue = (url: string) => ordergap('ingest', join(folder, 'a.csv'), '--queue', '--redis', url);
const worker = (url: string) => ordergap('worker', '--redis', url, '--concurrency', '1');

async function says(run: Run, words: RegExp): Promise<void> {
  for (let tries = 0; tries < 600 && !words.test(run.errors()); tries += 1) await pause(50);
  expect(run.errors()).toMatch(words);
}

/** CPU seconds a process has used. */
function cpuOf({ child }: Run): number {
  const [, fields = ''] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ');
  const [user, system] = fields.split(' ').slice(11, 13).map(Number);
  return ((user ?? 0) + (system ?? 0)) / 100;
}

/** In five seconds, CPU seconds and lines said. */
async function busyness(run: Run): Promise<{ readonly cpu: number; readonly lines: number }> {
  const [cpu, said] = [cpuOf(run), run.errors().length];
  await pause(5_000);
  return { cpu: cpuOf(run) - cpu, lines: run.errors().slice(said).split('\n').length - 1 };
}

test.each(['localhost', 'http://localhost:6379', 'redis://', 'redis://localhost/first', 'unix:'])(
  '%s is no address of a Redis',
  (url) => {
    expect(() => redisAddress(url)).toThrow(/redis:\/\//);
  },
);

test.each([
  [
    'redis://desk:p%40ss@redis.example:7000/2',
    'redis.example:7000',
    { host: 'redis.example', port: 7000, db: 2, username: 'desk', password: 'p@ss' },
  ],
  ['redis://127.0.0.1', '127.0.0.1:6379', { host: '127.0.0.1', port: 6379, db: 0 }],
  ['rediss://[::1]:7000', '[::1]:7000', { host: '::1', port: 7000, db: 0, tls: {} }],
  [
    'unix://desk:pass@/run/redis.sock',
    '/run/redis.sock',
    { path: '/run/redis.sock', db: 0, username: 'desk', password: 'pass' },
  ],
  ['unix:///run/redis.sock?db=1', '/run/redis.sock', { path: '/run/redis.sock', db: 1 }],
])('%s is the address of a Redis, and is named without user and password', (url, shown, options) => {
  expect(redisAddress(url)).toEqual({ shown, options });
});

test('a broken address is wrong usage', async () => {
  const run = enqueue('http://:secret@localhost');
  expect(await run.code).toBe(2);
  expect(run.errors()).toMatch(/address of Redis is not understood/);
  expect(run.errors()).not.toMatch(/secret/);
});

test.each([
  ['absent', `unix:///nowhere/redis.sock`, 'ENOENT'],
  ['refusing', 'redis://127.0.0.1:1', 'ECONNREFUSED'],
])(
  'where Redis is %s, who queues is told so at once and ends with 4; a worker waits, says so once and does not spin',
  async (_, url, code) => {
    const producer = enqueue(url);
    expect(await producer.code).toBe(4);
    expect(producer.errors().trim().split('\n')).toEqual([expect.stringContaining(`cannot be reached (${code})`)]);
    const waiting = worker(url);
    await says(waiting, /waiting for it/);
    const { cpu, lines } = await busyness(waiting);
    expect(cpu).toBeLessThan(1.5);
    expect(lines).toBe(0);
    waiting.child.kill('SIGTERM');
    expect(await waiting.code).toBe(0);
  },
  60_000,
);

withRedis('a Redis that does not want us (needs redis-server)', () => {
  let redis: RedisServer | undefined;
  afterEach(async () => {
    await redis?.stop();
    redis = undefined;
  });

  test('a wrong password is a wrong configuration, for who queues and for a worker, and is not repeated', async () => {
    redis = await startRedis('--requirepass', 'right');
    const urls = ['', ':wrong@'].map((login) => `unix://${login}${redis?.path}`);
    const runs = urls.flatMap((url) => [enqueue(url), worker(url)]);
    expect(await Promise.all(runs.map(({ code }) => code))).toEqual([2, 2, 2, 2]);
    for (const run of runs) {
      expect(run.errors()).toMatch(/refuses the user or the password/);
      expect(run.errors()).not.toMatch(/wrong/);
    }
  }, 60_000);

  test('a full Redis ends who queues with 4; a worker says so once, waits without spinning, and works when there is room', async () => {
    redis = await startRedis('--maxmemory', '1mb');
    const client = new Redis({ path: redis.path });
    const producer = enqueue(redis.url);
    expect(await producer.code).toBe(4);
    expect(producer.errors()).toMatch(/is full \(maxmemory\)/);
    const waiting = worker(redis.url);
    await says(waiting, /is full \(maxmemory\)/);
    const { cpu, lines } = await busyness(waiting);
    expect(cpu).toBeLessThan(1.5);
    expect(lines).toBeLessThanOrEqual(1);
    await client.config('SET', 'maxmemory', '0');
    await says(waiting, /there again/);
    client.disconnect();
    waiting.child.kill('SIGTERM');
    expect(await waiting.code).toBe(0);
  }, 90_000);

  test('a Redis that goes away under a worker is waited for without spinning, and told of once', async () => {
    redis = await startRedis();
    const run = worker(redis.url);
    await says(run, /Working on/);
    await redis.stop();
    await says(run, /waiting for it/);
    const { cpu, lines } = await busyness(run);
    expect(cpu).toBeLessThan(1.5);
    expect(lines).toBe(0);
    run.child.kill('SIGTERM');
    expect(await run.code).toBe(0);
  }, 60_000);
});
