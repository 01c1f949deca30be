/** A real redis-server on a socket of its own, for tests and trials: started, stopped, killed, started again. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

export interface RedisServer {
  readonly url: string;
  readonly path: string;
  /** Ends it at once, its memory with it, and starts an empty one in its place; `kept` where it is to remember, as `--appendonly yes` lets it. */
  readonly restart: (pause?: number, memory?: 'lost' | 'kept') => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Whether this machine has a redis-server. Where it has none the tests that need one are skipped: apt-get install redis-server. */
export const hasRedisServer = spawnSync('redis-server', ['--version']).status === 0;

export async function startRedis(...options: readonly string[]): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-redis-'));
  const path = join(folder, 'socket');
  const password = options[options.indexOf('--requirepass') + 1];
  let server = await start();
  return {
    path,
    url: `unix://${path}`,
    async restart(pause = 200, memory = 'lost') {
      await end(server);
      if (memory === 'lost') rmSync(join(folder, 'appendonlydir'), { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, pause));
      server = await start();
    },
    async stop() {
      await end(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };

  async function start(): Promise<ChildProcess> {
    const fixed = ['--port', '0', '--unixsocket', path, '--save', '', '--appendonly', 'no', '--dir', folder];
    const child = spawn('redis-server', [...fixed, '--maxmemory-policy', 'noeviction', ...options], {
      stdio: 'ignore',
    });
    const login = options.includes('--requirepass') && password !== undefined ? { password } : {};
    const probe = new Redis({ path, ...login, retryStrategy: () => 25, maxRetriesPerRequest: null });
    probe.on('error', () => undefined);
    await probe.ping();
    probe.disconnect();
    return child;
  }
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  await ended;
}
