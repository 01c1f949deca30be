import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Listening, listenAt } from '../../pipeline/watching/listen-at.js';
import { MissingPart } from '../../reports/missing-part.js';
import { errorWords } from '../../store/database/error-words.js';
import { UsageError } from '../../usage-error.js';
import { PAGES } from './index.js';
import { ownPage } from './own-page.js';
import type { Asked, Sent } from './page.js';

/** Pages waited for at a time: one is made, the others wait. */
const MOST_WAITING = 16;
/** Longest time a request may take to come in, milliseconds. */
const PATIENCE = 10_000;
const OWN_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Sent with every page: it is kept nowhere, shown in no other page, and read by no other site. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Serves the pages at an address, read-only, one at a time. A server that only this machine reaches answers to this
 * machine’s own names alone: a page of another site that has its name point here gets nothing. `onFault` is told, in words
 * without those of a record, why a page could not be made. Throws as `listenAt` does.
 */
export async function servePages(
  address: string,
  given: Omit<Asked, 'named' | 'filled'>,
  onFault: (words: string) => void,
): Promise<Listening> {
  let listening: Listening | undefined;
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  const server = createServer((request, response) => {
    if (listening?.ownMachineOnly !== false && !OWN_NAMES.has(hostOf(request))) {
      return refuse(response, 421, 'This server answers to localhost alone.');
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Pages are read, no more.');
    if (waiting >= MOST_WAITING) return refuse(response, 503, 'Too many pages are asked for at once. Try again.');
    waiting += 1;
    last = last
      .then(() => answer(request, response, { given, onFault }))
      .finally(() => {
        waiting -= 1;
      });
  });
  server.requestTimeout = PATIENCE;
  server.headersTimeout = PATIENCE;
  listening = await listenAt(server, address, { option: '--listen', usual: 8080 });
  return listening;
}

interface Means {
  readonly given: Omit<Asked, 'named' | 'filled'>;
  readonly onFault: (words: string) => void;
}

/** Never throws. */
async function answer(request: IncomingMessage, response: ServerResponse, { given, onFault }: Means): Promise<void> {
  if (response.destroyed) return;
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const filled = new Map([...searchParams].filter(([, value]) => value.trim() !== ''));
  for (const [path, make] of PAGES) {
    const found = path.exec(pathname);
    if (found === null) continue;
    try {
      return send(response, 200, await make({ ...given, named: found[1] ?? '', filled }));
    } catch (error) {
      const isOurs = error instanceof UsageError || error instanceof MissingPart;
      if (!isOurs) onFault(`${pathname.split('/')[1] ?? ''}: ${errorWords(error)}`);
      return send(response, isOurs ? 400 : 500, isOurs ? told(error.message) : told(FAULT));
    }
  }
  send(response, 404, told('There is no such page.'));
}

const FAULT = 'The page could not be made: the window in which ordergap serve runs says why.';

function told(words: string): Sent {
  return ownPage({ heading: words, facts: '', main: '' });
}

function send(response: ServerResponse, code: number, { type, body, keepAs }: Sent): void {
  const kept = keepAs === undefined ? {} : { 'content-disposition': `attachment; filename="${keepAs}"` };
  response.writeHead(code, { ...HEADERS, 'content-type': type, ...kept }).end(body);
}

function refuse(response: ServerResponse, code: number, words: string): void {
  response.writeHead(code, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}

/** The name a request was sent to, without the port. */
function hostOf({ headers: { host = '' } }: IncomingMessage): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}
