import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Bench, notRun } from './bench.js';
import { runChildren } from './children.js';
import { copyCorpus } from './copy-corpus.js';
import { bestOf } from './measure.js';

/** Every so many documents of the corpus are taken in. */
const EVERY = { quick: 8, whole: 2 } as const;
const READERS = '2';

/** What the same documents cost through BullMQ, its Redis included, against the inline path: CPU seconds of all processes. */
export const queue: Bench = async ({ quick, rounds }) => {
  if (spawnSync('redis-server', ['--version']).status !== 0) {
    return { queue: notRun('redis-server is not installed') };
  }
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-bench-'));
  const socket = join(folder, 'redis.sock');
  const documents = join(folder, 'documents');
  const count = copyCorpus(documents, EVERY[quick ? 'quick' : 'whole']);
  const redis = await startRedis(folder, socket);
  try {
    const best = await bestOf(rounds, {
      inline: () => cpuSeconds([documents, READERS, 'WARM']),
      queued: async () => {
        const before = redisSeconds(socket);
        const seconds = await cpuSeconds([documents, READERS, 'WARM', socket]);
        // Half of what Redis did was for the warm-up.
        return seconds + (redisSeconds(socket) - before) / 2;
      },
    });
    const detail = `${count} documents in ${best.inline.toFixed(1)} CPU seconds inline, ${best.queued.toFixed(1)} through BullMQ and Redis`;
    return { queue: { ratio: best.queued / best.inline, detail } };
  } finally {
    redis.kill();
    rmSync(folder, { recursive: true, force: true });
  }
};

async function cpuSeconds(own: readonly string[]): Promise<number> {
  const [report] = await runChildren('ingest-child', [own]);
  return report?.cpuSeconds ?? Number.NaN;
}

async function startRedis(folder: string, socket: string): Promise<ChildProcess> {
  const settings = ['--port', '0', '--unixsocket', socket, '--dir', folder, '--save', '', '--appendonly', 'no'];
  const redis = spawn('redis-server', settings, { stdio: 'ignore' });
  process.once('exit', () => redis.kill());
  for (let tries = 0; tries < 100; tries += 1) {
    if (ask(socket, ['ping']).trim() === 'PONG') return redis;
    await pause(50);
  }
  redis.kill();
  throw new Error('redis-server did not start within five seconds: run it by hand to see why.');
}

function redisSeconds(socket: string): number {
  const said = ask(socket, ['info', 'cpu']);
  const seconds = (name: string) => Number(new RegExp(`^${name}:([\\d.]+)`, 'm').exec(said)?.[1] ?? Number.NaN);
  return seconds('used_cpu_user') + seconds('used_cpu_sys');
}

function ask(socket: string, words: readonly string[]): string {
  return spawnSync('redis-cli', ['-s', socket, ...words], { encoding: 'utf8' }).stdout ?? '';
}
