import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { WebTerms } from '../../src/sources/configured/source-shape.js';
import { SourceFailure } from '../../src/sources/source-failure.js';
import { fetchAddress, type Validators } from '../../src/sources/web/fetch-address.js';
import { mayAsk, type WebRules, webRules } from '../../src/sources/web/web-rules.js';
import { startWebServer, text, type WebServer } from './web-server.js';

let server: WebServer;
let rules: WebRules;
let strict: WebRules;
beforeAll(async () => {
  server = await startWebServer();
  rules = webRules(terms({ allow_private: [`127.0.0.1:${server.port}`] }), '9.9');
  strict = webRules(terms({}), '9.9');
});
beforeEach(() => {
  server.pages.clear();
  server.asked.length = 0;
});
afterAll(async () => {
  await rules.agent.destroy();
  await strict.agent.destroy();
  await server.close();
});

function terms(over: Partial<WebTerms>): WebTerms {
  return {
    addresses: [`${server.origin}/register.json`],
    contact: 'desk@example.org',
    every: 60,
    pause: 0,
    most: 100_000,
    timeout: 1,
    insecure: true,
    allow_private: [],
    ...over,
  };
}

const NOW = Date.parse('2026-11-22T10:00:00Z');

async function fetched(
  path: string,
  by: WebRules = rules,
  known?: { readonly url: string } & Validators,
): Promise<unknown> {
  try {
    const answer = await fetchAddress(path.startsWith('http') ? path : `${server.origin}${path}`, by, {
      validatorsOf: (url) => (url.href === known?.url ? known : undefined),
      inTurn: (_url, request) => request(),
      keep: async (content, guard) => {
        content.on('data', (_chunk: Buffer) => undefined);
        const chunks: Buffer[] = [];
        let bytes = 0;
        for await (const chunk of content as AsyncIterable<Buffer>) {
          bytes += chunk.length;
          guard(bytes);
          chunks.push(chunk);
        }
        return Buffer.concat(chunks).toString('utf8');
      },
      now: () => NOW,
    });
    return answer.kind === 'unchanged' ? answer.kind : answer.kept;
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error;
    return error.until === undefined ? error.code : [error.code, new Date(error.until).toISOString()];
  }
}

describe('an answer', () => {
  test('is taken whole, asked for by name and with a way to be reached', async () => {
    server.pages.set('/register.json', text('{"a": 1}'));
    expect(await fetched('/register.json')).toBe('{"a": 1}');
    expect(server.asked[0]?.headers['user-agent']).toBe('ordergap/9.9 (+desk@example.org)');
  });

  test('is not sent again where it has not changed', async () => {
    server.pages.set('/register.json', (request, response) => {
      const isKnown = request.headers['if-none-match'] === '"v1"';
      response.writeHead(isKnown ? 304 : 200, { etag: '"v1"' }).end(isKnown ? undefined : 'new');
    });
    const url = `${server.origin}/register.json`;
    expect(await fetched('/register.json')).toBe('new');
    expect(await fetched('/register.json', rules, { url, etag: '"v1"', lastModified: null })).toBe('unchanged');
    expect(await fetched('/register.json', rules, { url: `${url}?other`, etag: '"v1"', lastModified: null })).toBe(
      'new',
    );
  });

  test('is taken from where the site leads on to, if that may be asked', async () => {
    server.pages.set('/today', text('', { location: '/lists/1.json' }, 302));
    server.pages.set('/lists/1.json', text('', { location: `${server.origin}/lists/2.json` }, 308));
    server.pages.set('/lists/2.json', text('{}'));
    expect(await fetched('/today')).toBe('{}');
  });

  test('is unpacked', async () => {
    server.pages.set('/a.json', text(gzipSync('{"packed": true}'), { 'content-encoding': 'gzip' }));
    expect(await fetched('/a.json')).toBe('{"packed": true}');
  });
});

describe('an answer is refused', () => {
  test.each<[string, string, string, (server: WebServer) => void]>([
    ['that is too large, as it says', 'too_large', '/a', (s) => s.pages.set('/a', text('x'.repeat(100_001)))],
    [
      'that is too large and does not say so',
      'too_large',
      '/a',
      (s) =>
        s.pages.set('/a', (_request, response) => {
          response.writeHead(200);
          response.write('x'.repeat(60_000));
          response.write('x'.repeat(60_000));
          response.end();
        }),
    ],
    [
      'that unpacks to too much',
      'unpacks_too_large',
      '/a',
      (s) => s.pages.set('/a', text(gzipSync(Buffer.alloc(5_000_000)), { 'content-encoding': 'gzip' })),
    ],
    [
      'that is packed another way than asked',
      'unknown_encoding',
      '/a',
      (s) => s.pages.set('/a', text('x', { 'content-encoding': 'compress' })),
    ],
    [
      'that breaks off',
      'cut_short',
      '/a',
      (s) =>
        s.pages.set('/a', (_request, response) => {
          response.writeHead(200, { 'content-length': '5000' });
          response.write('only so much', () => response.destroy());
        }),
    ],
    [
      'that breaks off while packed',
      'cut_short',
      '/a',
      (s) => s.pages.set('/a', text(gzipSync('x'.repeat(900)).subarray(0, 20), { 'content-encoding': 'gzip' })),
    ],
    ['of a page that is not there', 'not_found', '/a', () => undefined],
    ['that wants a password', 'not_allowed', '/a', (s) => s.pages.set('/a', text('', {}, 401))],
    ['of a site with a fault', 'server_error', '/a', (s) => s.pages.set('/a', text('', {}, 500))],
    ['without content', 'answer_unexpected', '/a', (s) => s.pages.set('/a', text('', {}, 204))],
    [
      'that leads out of the allow-list',
      'host_not_allowed',
      '/a',
      (s) => s.pages.set('/a', text('', { location: 'http://elsewhere.example.org/a' }, 302)),
    ],
    [
      'that leads to another port of the host',
      'host_not_allowed',
      '/a',
      (s) => s.pages.set('/a', text('', { location: 'http://127.0.0.1:1/a' }, 302)),
    ],
    ['that leads in circles', 'too_many_redirects', '/a', (s) => s.pages.set('/a', text('', { location: '/a' }, 301))],
    ['that leads nowhere', 'redirect_broken', '/a', (s) => s.pages.set('/a', text('', {}, 302))],
    [
      'that leads to no web address',
      'not_https',
      '/a',
      (s) => s.pages.set('/a', text('', { location: 'file:///etc/passwd' }, 302)),
    ],
  ])('%s', async (_, code, path, prepare) => {
    prepare(server);
    expect(await fetched(path)).toBe(code);
  });

  test('that does not come in time', async () => {
    server.pages.set('/a', () => undefined);
    expect(await fetched('/a', { ...rules, timeout: 60 })).toBe('timed_out');
  });

  test('that drips', async () => {
    server.pages.set('/a', (_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 15);
      response.on('close', () => clearInterval(drip));
    });
    expect(await fetched('/a', { ...rules, timeout: 80 })).toBe('timed_out');
  });

  test.each([
    ['429 with seconds', 429, '120', '2026-11-22T10:02:00.000Z'],
    ['503 with a date', 503, 'Sun, 22 Nov 2026 11:00:00 GMT', '2026-11-22T11:00:00.000Z'],
    ['503 with a date that has been', 503, 'Sun, 22 Nov 2020 11:00:00 GMT', '2026-11-22T10:00:00.000Z'],
    ['429 that asks for years', 429, '999999999', '2026-11-29T10:00:00.000Z'],
  ])('and says when to come again: %s', async (_, status, header, until) => {
    server.pages.set('/a', text('', { 'retry-after': header }, status));
    expect(await fetched('/a')).toEqual(['told_to_wait', until]);
  });

  test('and does not say when to come again', async () => {
    server.pages.set('/a', text('', { 'retry-after': 'soon' }, 429));
    expect(await fetched('/a')).toBe('told_to_wait');
  });
});

describe('no connection is made', () => {
  test('to an address of this machine that nobody allowed', async () => {
    expect(await fetched('/a', strict)).toBe('private_address');
    expect(server.asked).toEqual([]);
  });

  test('to a name that leads to this machine', async () => {
    const named = { ...strict, allow: [{ host: 'localhost', port: server.port }] };
    expect(await fetched(`http://localhost:${server.port}/a`, named)).toBe('private_address');
    expect(server.asked).toEqual([]);
  });

  test.each(['0x7f.1', '2130706433', '127.1', '[::ffff:127.0.0.1]'])('to this machine written as %s', async (host) => {
    const url = new URL(`http://${host}:${server.port}/a`);
    const written = { ...strict, allow: [{ host: url.hostname.replace(/[[\]]/g, ''), port: server.port }] };
    expect(await fetched(url.href, written)).toBe('private_address');
  });

  test('where nobody listens, and it is told as such', async () => {
    const one = webRules(terms({ addresses: ['http://127.0.0.1:9/a'], allow_private: ['127.0.0.1:9'] }), '1');
    expect(await fetched('http://127.0.0.1:9/a', one)).toBe('connection_failed');
    await one.agent.destroy();
  });
});

describe('an address may be asked', () => {
  const allow = [
    { host: 'lists.example.org', port: undefined },
    { host: 'other.example.org', port: 8443 },
  ];
  const may = (address: string, insecure = false) => {
    try {
      return mayAsk(address, { allow, insecure }).href;
    } catch (error) {
      return error instanceof SourceFailure ? error.code : error;
    }
  };

  test.each([
    ['https://lists.example.org/a?b=c', 'https://lists.example.org/a?b=c'],
    ['https://LISTS.example.org:443/', 'https://lists.example.org/'],
    ['https://other.example.org:8443/', 'https://other.example.org:8443/'],
    ['https://other.example.org/', 'host_not_allowed'],
    ['https://lists.example.org:8443/', 'host_not_allowed'],
    ['https://lists.example.org.evil.example/', 'host_not_allowed'],
    ['https://sub.lists.example.org/', 'host_not_allowed'],
    ['https://name:word@lists.example.org/', 'address_invalid'],
    ['http://lists.example.org/', 'not_https'],
    ['ftp://lists.example.org/', 'not_https'],
    ['not an address', 'address_invalid'],
  ])('or not: %s', (address, expected) => {
    expect(may(address)).toBe(expected);
  });

  test('without https only where the source says so', () => {
    expect(may('http://lists.example.org/', true)).toBe('http://lists.example.org/');
  });
});

test('the whole of an answer is read as it comes', async () => {
  server.pages.set('/register.json', text(gzipSync('x'.repeat(90_000)), { 'content-encoding': 'gzip' }));
  const answer = await fetchAddress(`${server.origin}/register.json`, rules, {
    validatorsOf: () => undefined,
    inTurn: (_url, request) => request(),
    keep: (content) => buffer(content),
    now: () => NOW,
  });
  expect(answer).toMatchObject({ kind: 'document', validators: { etag: null, lastModified: null } });
});
