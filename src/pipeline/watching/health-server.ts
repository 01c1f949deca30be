import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorCode } from '../../store/database/error-code.js';
import { UsageError } from '../../usage-error.js';
import type { WorkMetrics } from './work-metrics.js';

export interface Listening {
  /** The address it listens at, for people. */
  readonly shown: string;
  readonly close: () => Promise<void>;
}

/** Why a worker cannot work, in a word; null where it can. */
export type Readiness = () => Promise<string | null>;

/** How long whoever asks waits for an answer, milliseconds. */
const PATIENCE = 5_000;

/**
 * Serves `/metrics`, `/healthz` (the process lives) and `/readyz` (it can work: 503 with a code where it cannot). At `:9464`
 * only this machine can ask, at `0.0.0.0:9464` every other. Throws UsageError for what is no address, and where it is in use.
 */
export async function serveHealth(
  address: string,
  { metrics, readiness }: { readonly metrics: WorkMetrics; readonly readiness: Readiness },
): Promise<Listening> {
  const where = hostAndPort(address);
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, 'GET is all there is.\n');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/healthz') return answer(response, 200, 'ok\n');
    if (pathname === '/readyz') {
      void inTime(readiness()).then(
        (why) => answer(response, why === null ? 200 : 503, `${why ?? 'ok'}\n`),
        () => answer(response, 503, 'database\n'),
      );
      return;
    }
    if (pathname !== '/metrics') return answer(response, 404, '/metrics, /healthz, /readyz\n');
    void inTime(metrics.text()).then(
      (text) => answer(response, 200, text, metrics.contentType),
      () => answer(response, 503, 'database\n'),
    );
  });
  server.requestTimeout = PATIENCE;
  server.headersTimeout = PATIENCE;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(refused(error, address)));
    server.listen(where.port, where.host, resolve);
  });
  // Looked at from time to time: it keeps no process alive.
  server.unref();
  const { address: host, port } = server.address() as AddressInfo;
  return {
    shown: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** `:9464`, `9464` or `host:9464`, a host of six parts in brackets. */
function hostAndPort(address: string): { readonly host: string; readonly port: number } {
  const [, host = '', digits = ''] = /^(?:(\[[0-9a-fA-F:]+\]|[^:[\]\s]*):)?(\d{1,5})$/.exec(address) ?? [];
  const port = Number(digits);
  if (digits === '' || port > 65_535) {
    throw new UsageError(
      '--metrics takes a port, or an address and a port: :9464, or 0.0.0.0:9464 to be asked by other machines.',
    );
  }
  return { host: host === '' ? '127.0.0.1' : host.replace(/^\[|\]$/g, ''), port };
}

function refused(error: unknown, address: string): UsageError {
  const code = errorCode(error) ?? 'unknown';
  const why =
    code === 'EADDRINUSE'
      ? 'another program has that port: stop it, or choose another port'
      : code === 'EACCES'
        ? 'this user may not use that port: choose one from 1024 on'
        : `it cannot be listened at (${code})`;
  return new UsageError(`--metrics ${address}: ${why}.`);
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function answer(response: ServerResponse, code: number, text: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(code, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
}
