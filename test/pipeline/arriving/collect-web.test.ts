import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { collect, sourceDuties } from '../../../src/pipeline/arriving/collect.js';
import { sourcesNow } from '../../../src/pipeline/arriving/sources-now.js';
import { openInlineQueue } from '../../../src/pipeline/queue/inline.js';
import { type ConfiguredSource, sourceShape } from '../../../src/sources/configured/source-shape.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';
import { newDatabase } from '../../new-database.js';
import { startWebServer, text, type WebServer } from '../../sources/web-server.js';
import { key, listing, readIfThere, standInStages } from '../stand-in.js';

const REGISTER = register('2026-11-12', '01ZZ1');
const LATER = register('2026-11-13', '01ZZ2');
const PAGE = '<!doctype html><html><head><title>Sign in</title></head><body><p>Please sign in.</p></body></html>';

function register(day: string, urn: string): string {
  return JSON.stringify({ listings: [listing(day, [{ surname: 'Fern', urn, words: ['Fined £120'] }])] });
}

/** Knows one format; all else is of none that is known. */
async function read(path: string, name: string) {
  const document = await readIfThere(path, name);
  const unknown = { code: 'unknown_format', message: 'No format.' } as const;
  return document.quarantined?.code === 'invalid_json' ? { ...document, quarantined: unknown } : document;
}

let server: WebServer;
beforeAll(async () => {
  server = await startWebServer();
});
afterAll(() => server.close());

let folder: string;
let store: Store;
let now: number;
/** How long the clock was waited for, milliseconds. */
let waits: number[];
beforeEach(async () => {
  server.pages.clear();
  server.asked.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'ordergap-web-'));
  store = await openStore(await newDatabase());
  now = Date.parse('2026-11-16T09:00:00Z');
  waits = [];
});
afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const arrivals = () => join(folder, 'arrivals');
const clock = {
  now: () => now,
  wait: async (milliseconds: number) => {
    waits.push(milliseconds);
    now += milliseconds;
  },
};
const collecting = () => ({ key, clock, arrivals: arrivals(), version: '9.9' });

function source(web: Record<string, unknown> = {}): ConfiguredSource {
  return sourceShape.parse({
    name: 'lists',
    licence: 'open',
    purpose: 'tests',
    web: {
      addresses: [`${server.origin}/register.json?key=geheim`],
      contact: 'desk@example.org',
      every: 600,
      insecure: true,
      allow_private: [`127.0.0.1:${server.port}`],
      ...web,
    },
  });
}

const REGISTER_PATH = '/register.json?key=geheim';

async function collected(one = source()) {
  const { sources, ingested } = await collect(store, [one], {
    ...collecting(),
    ingesting: { stages: standInStages({ read }) },
  });
  return {
    ...sources[0],
    codes: sources[0]?.failures.map(({ code }) => code),
    stored: ingested.documents.stored,
    quarantined: ingested.documents.quarantined,
  };
}

const paths = () => server.asked.map(({ path }) => path);

describe('a web source', () => {
  test('brings its document, and asks whether it has changed', async () => {
    server.pages.set(REGISTER_PATH, (request, response) => {
      const isKnown = request.headers['if-none-match'] === '"1"';
      response.writeHead(isKnown ? 304 : 200, { etag: '"1"' }).end(isKnown ? undefined : REGISTER);
    });
    expect(await collected()).toMatchObject({ documents: 1, stored: 1, failures: [] });
    expect(await collected()).toMatchObject({ documents: 0, stored: 0, unchanged: 1 });
    expect(paths()).toEqual(['/robots.txt', REGISTER_PATH, REGISTER_PATH]);
    const [document] = await store.selectFrom('source_document').select(['name', 'source']).execute();
    expect(document).toEqual({ name: 'register.json', source: 'lists' });
  });

  test('that sends the same bytes again, without saying so, brings nothing new', async () => {
    server.pages.set(REGISTER_PATH, text(REGISTER));
    await collected();
    expect(await collected()).toMatchObject({ documents: 0, unchanged: 1 });
    expect(readdirSync(arrivals())).toEqual([]);
  });

  test('brings a later version beside the earlier one', async () => {
    server.pages.set(REGISTER_PATH, text(REGISTER));
    await collected();
    server.pages.set(REGISTER_PATH, text(LATER));
    expect(await collected()).toMatchObject({ documents: 1, stored: 1 });
    expect(await store.selectFrom('source_document').select('id').execute()).toHaveLength(2);
  });

  test('is asked by a worker for what a job can find later, in a private folder', async () => {
    server.pages.set(REGISTER_PATH, text(REGISTER));
    const [duty] = sourceDuties(store, [source()], { ...collecting(), queue: openInlineQueue(store) });
    await duty?.run();
    const jobs = await store.selectFrom('job').select(['id', 'told']).where('kind', '=', 'ingest').execute();
    const [copy] = JSON.parse(jobs[0]?.told ?? '[]');
    expect(copy).toMatchObject({ name: 'register.json', expected: [], retention: { source: 'lists', days: 183 } });
    expect(copy.path).toBe(join(arrivals(), jobs[0]?.id ?? '', 'register.json'));
    expect(existsSync(copy.path)).toBe(true);
    await duty?.run();
    expect(paths()).toHaveLength(2);
  });

  test('brings what was fetched by a process that ended before it was asked for', async () => {
    server.pages.set(REGISTER_PATH, text(REGISTER, { etag: '"1"' }));
    const queue = { ...openInlineQueue(store), announce: async () => Promise.reject(new Error('killed')) };
    const [duty] = sourceDuties(store, [source()], { ...collecting(), queue });
    await expect(duty?.run()).rejects.toThrow('killed');
    server.pages.set(REGISTER_PATH, text('', {}, 304));
    expect(await collected()).toMatchObject({ documents: 1, stored: 1 });
  });

  test('is asked again for what was gone when it was to be read', async () => {
    server.pages.set(REGISTER_PATH, (request, response) => {
      const isKnown = request.headers['if-none-match'] === '"1"';
      response.writeHead(isKnown ? 304 : 200, { etag: '"1"' }).end(isKnown ? undefined : REGISTER);
    });
    const [duty] = sourceDuties(store, [source()], { ...collecting(), queue: openInlineQueue(store) });
    await duty?.run();
    rmSync(arrivals(), { recursive: true });
    expect(await collected()).toMatchObject({ quarantined: 1, stored: 0 });
    expect(await collected()).toMatchObject({ quarantined: 0, stored: 1 });
  });
});

describe('another page than the document expected', () => {
  test.each([
    ['one that no format knows', {}, PAGE],
    ['a document of another format', { accept: ['common-platform-hearing'] }, REGISTER],
  ])('is put in quarantine, and what came before stands: %s', async (_, terms, page) => {
    server.pages.set(REGISTER_PATH, text(LATER));
    await collected();
    server.pages.set(REGISTER_PATH, text(page, { 'content-type': 'text/html' }));
    expect(await collected(source(terms))).toMatchObject({ quarantined: 1 });
    const rows = await store.selectFrom('source_document').select(['status', 'code']).orderBy('status').execute();
    expect(rows).toEqual([
      { status: 'quarantined', code: 'another_page' },
      { status: 'stored', code: null },
    ]);
    const [duty] = sourceDuties(store, [source(terms)], { ...collecting(), queue: openInlineQueue(store) });
    now += 600_000;
    await expect(duty?.run()).rejects.toThrow('another page than the document expected');
  });

  test('is read again, as its source is configured then, when somebody asks', async () => {
    server.pages.set(REGISTER_PATH, text(REGISTER, { etag: '"1"' }));
    expect(await collected(source({ accept: ['common-platform-hearing'] }))).toMatchObject({ quarantined: 1 });
    server.pages.set(REGISTER_PATH, text('', {}, 304));
    expect(await collected(source({ accept: ['common-platform-hearing'] }))).toMatchObject({ quarantined: 1 });
    expect(await collected(source({ accept: ['stand-in'] }))).toMatchObject({
      stored: 1,
      quarantined: 0,
    });
    expect(readdirSync(arrivals())).toEqual([]);
  });

  test('that is ever another is asked for ever more seldom', async () => {
    const times: number[] = [];
    const begun = now;
    server.pages.set(REGISTER_PATH, (_request, response) => {
      times.push((now - begun) / 60_000);
      response.end(`${PAGE}${times.length}`);
    });
    const [duty] = sourceDuties(store, [source({ pause: 0 })], { ...collecting(), queue: openInlineQueue(store) });
    for (let look = 0; look < 36; look += 1) {
      await duty?.run().catch(() => undefined);
      await quarantineAll();
      now += 600_000;
    }
    expect(times).toEqual([0, 10, 20, 40, 80, 160, 320]);
  });
});

/** What becomes of all jobs, when a worker reads what they are about. */
async function quarantineAll(): Promise<void> {
  for (const { id } of await store.selectFrom('job').select('id').execute()) {
    const row = { id, name: 'x', path: null, format: null, kind: 'other', media_type: 'text/html', bytes: 1 } as const;
    const became = { status: 'quarantined', code: 'another_page', message: 'x', place: null } as const;
    const rest = { complete_results: 0, rules_version: null, ingested_at: '2026-11-16T09:00:00Z' } as const;
    const terms = { source: 'lists', retention_days: 183, keep_keys: 1, identity_erased_at: null } as const;
    await store
      .insertInto('source_document')
      .values({ ...row, ...became, ...rest, ...terms })
      .execute();
  }
  await store.deleteFrom('job').execute();
}

describe('manners', () => {
  test('a look that this machine broke off is not begun anew at once', async () => {
    server.pages.set(REGISTER_PATH, text(REGISTER));
    writeFileSync(arrivals(), 'a file where the folder should be');
    const [duty] = sourceDuties(store, [source()], { ...collecting(), queue: openInlineQueue(store) });
    await expect(duty?.run()).rejects.toThrow('EEXIST');
    await duty?.run();
    expect(paths()).toEqual(['/robots.txt', REGISTER_PATH]);
    const [state] = await sourcesNow(store, [source()], { key, now });
    expect(state).toMatchObject({ failures: 1, nextLook: new Date(now + 600_000).toISOString() });
  });

  test('what robots.txt keeps programs from is not fetched; it is asked for once a day', async () => {
    server.pages.set('/robots.txt', text('User-agent: *\nDisallow: /register'));
    server.pages.set(REGISTER_PATH, text(REGISTER));
    expect((await collected()).codes).toEqual(['robots_disallow']);
    await collected();
    expect(paths()).toEqual(['/robots.txt']);
    now += 86_400_001;
    await collected();
    expect(paths()).toEqual(['/robots.txt', '/robots.txt']);
  });

  test('a site whose robots.txt cannot be had is not asked for more', async () => {
    server.pages.set('/robots.txt', text('', {}, 500));
    server.pages.set(REGISTER_PATH, text(REGISTER));
    expect((await collected()).codes).toEqual(['robots_unreachable']);
    expect(paths()).toEqual(['/robots.txt']);
  });

  test('one host is asked once in five seconds, or as seldom as it wants', async () => {
    for (const name of ['a', 'b']) server.pages.set(`/${name}.json`, text(REGISTER));
    const two = source({ addresses: [`${server.origin}/a.json`, `${server.origin}/b.json`] });
    await collected(two);
    expect(waits).toEqual([5_000, 5_000]);
    waits.length = 0;
    now += 86_400_001;
    server.pages.set('/robots.txt', text('User-agent: ordergap\nCrawl-delay: 30'));
    await collected(two);
    expect(waits).toEqual([5_000, 30_000]);
  });

  test('a site that asks to be left alone is, by every source and worker, as long as it says', async () => {
    server.pages.set(REGISTER_PATH, text('', { 'retry-after': '7200' }, 429));
    expect((await collected()).codes).toEqual(['told_to_wait']);
    server.pages.set(REGISTER_PATH, text(REGISTER));
    now += 3_600_000;
    expect((await collected()).codes).toEqual(['told_to_wait']);
    expect(paths()).toEqual(['/robots.txt', REGISTER_PATH]);
    now += 3_600_000;
    expect(await collected()).toMatchObject({ documents: 1, failures: [] });
  });

  test('an address that fails is left for longer each time; others of the source are not', async () => {
    server.pages.set('/good.json', text(REGISTER));
    const one = source({ addresses: [`${server.origin}/good.json`, `${server.origin}/bad.json?key=geheim`], pause: 0 });
    const [duty] = sourceDuties(store, [one], { ...collecting(), queue: openInlineQueue(store) });
    for (let look = 0; look < 30; look += 1) {
      await duty?.run().catch(() => undefined);
      now += 600_000;
    }
    expect(paths().filter((path) => path === '/good.json')).toHaveLength(30);
    // After 10, 20, 40, 80 and 160 minutes.
    expect(paths().filter((path) => path.startsWith('/bad'))).toHaveLength(5);
    const [state] = await sourcesNow(store, [one], { key, now });
    expect(state?.failing).toEqual([
      { code: 'not_found', address: `${server.origin}/bad.json`, message: expect.stringMatching(/not there/) },
    ]);
  });
});

describe('no connection is made', () => {
  test('to a private address that is not allowed, by name or by redirect', async () => {
    const other = await startWebServer();
    try {
      server.pages.set(REGISTER_PATH, text('', { location: `${other.origin}/x` }, 302));
      const allow = [`127.0.0.1:${server.port}`, `127.0.0.1:${other.port}`, `localhost:${server.port}`];
      expect((await collected(source({ allow }))).codes).toEqual(['private_address']);
      const named = source({ addresses: [`http://localhost:${server.port}/a`], allow_private: [] });
      expect((await collected(named)).codes).toEqual(['private_address']);
      expect(other.asked).toEqual([]);
    } finally {
      await other.close();
    }
  });
});

describe('an index page', () => {
  test('brings what it links to, new links at the next look, and asks for the old ones seldom', async () => {
    const index = (...names: string[]) => text(names.map((name) => `<a href="lists/${name}">x</a>`).join(' '));
    server.pages.set('/index.html', index('register-1.json', 'about.html'));
    server.pages.set('/lists/register-1.json', text(REGISTER));
    server.pages.set('/lists/register-2.json', text(LATER));
    const one = source({ addresses: [`${server.origin}/index.html`], links: 'lists/register-*.json', pause: 0 });
    expect(await collected(one)).toMatchObject({ documents: 1, stored: 1 });
    server.pages.set('/index.html', index('register-1.json', 'register-2.json'));
    expect(await collected(one)).toMatchObject({ documents: 1, stored: 1 });
    expect(paths().filter((path) => path === '/lists/register-1.json')).toHaveLength(1);
    server.pages.set('/index.html', text(PAGE));
    expect((await collected(one)).codes).toEqual(['no_links']);
  });
});
