import { createServer, type ServerResponse } from 'node:http';
import { type Listening, listenAt } from './listen-at.js';
import type { WorkMetrics } from './work-metrics.js';

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
  const listening = await listenAt(server, address, { option: '--metrics', usual: 9464 });
  // Looked at from time to time: it keeps no process alive.
  server.unref();
  return listening;
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
