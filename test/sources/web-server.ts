/** A web server on this machine, for one test file: what it answers is told by the path. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface WebServer {
  readonly port: number;
  readonly origin: string;
  /** What is answered, by path; anything else is 404. */
  readonly pages: Map<string, Answer>;
  /** The paths asked for, with the headers they were asked with, oldest first. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  readonly close: () => Promise<void>;
}

export async function startWebServer(): Promise<WebServer> {
  const pages = new Map<string, Answer>();
  const asked: WebServer['asked'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const answer = pages.get(path);
    if (answer) answer(request, response);
    else response.writeHead(404).end('nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    pages,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function text(body: string | Buffer, headers: Readonly<Record<string, string>> = {}, status = 200): Answer {
  return (_request, response) => response.writeHead(status, headers).end(body);
}
