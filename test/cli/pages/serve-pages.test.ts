import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditText, bundledAudits } from '../../../src/audits/definition/find-audit.js';
import { servePages } from '../../../src/cli/pages/serve-pages.js';
import type { Listening } from '../../../src/pipeline/watching/listen-at.js';
import { dump } from '../../../src/store/database/dump.js';
import { keyFrom } from '../../../src/store/database/secret.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';
import { axeFinds, CHROMIUM, openBrowser } from '../../chromium.js';
import { ordergap, SECRET } from '../ordergap.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-pages-'));
const db = join(folder, 'desk.db');
const faults: string[] = [];
let store: Store;
let served: Listening;

beforeAll(async () => {
  const registers = ['sheffield', 'leeds'].map((court) => `samples/observer-2025/registers/${court}`);
  expect(ordergap(['ingest', ...registers, '--db', db, '--quiet']).code).not.toBe(4);
  store = await openStore(db);
  const audits = new Map(bundledAudits().map((audit) => [audit.name, { audit, text: auditText(audit.name) }]));
  const given = { store, url: db, openKey: () => keyFrom(SECRET), audits };
  served = await servePages(':0', given, (words) => faults.push(words));
}, 120_000);

afterAll(async () => {
  await served.close();
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks as a browser does; fetch lets nobody say which host is asked. */
async function ask(path: string, { method = 'GET', host = 'localhost' } = {}) {
  const asked = request(`${served.shown}${path}`, { method, headers: { host } });
  asked.end();
  const [answer] = await once(asked, 'response');
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part);
  const bytes = Buffer.concat(parts);
  return { code: answer.statusCode as number, headers: answer.headers, bytes, text: bytes.toString('utf8') };
}

const linksOf = (text: string) =>
  [...text.matchAll(/href="(\/[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));

test('from the first page every question can be asked, and a figure leads to its cases and their words', async () => {
  const front = await ask('/');
  expect(front.text).toContain('observer-2025: How often is an order recorded');
  const questions = linksOf(front.text).filter((href) => href.startsWith('/audit'));
  expect(questions).toHaveLength(bundledAudits().length);
  expect(front.text).toMatch(/Results of \d+ \w+ \d{4} to \d+ \w+ \d{4}\./);
  const report = await ask('/audit?name=observer-2025&from=2024-08-01&to=2025-02-15');
  const cases = linksOf(report.text).filter((href) => href.startsWith('/case/'));
  expect(cases.length).toBeGreaterThan(1);
  const told = await ask(cases[0] ?? '');
  expect([told.code, told.text]).toEqual([200, expect.stringMatching(/May it be reported with names\?[\s\S]*← “/)]);
  expect(faults).toEqual([]);
}, 60_000);

test('the days seen are told in sentences that a phone breaks, and drawn in columns between them', async () => {
  const { text } = await ask('/coverage');
  expect(text).toContain('<p class="line">One sign a day, one column a week:</p>');
  expect(text).toMatch(/<pre [^>]*aria-label="[^"]+Court: results seen of [^"]+">[^<]*\n *Mon [^<]*\nTue [^<]*\nWed /);
});

test('no page shows a name, a birth or an address', async () => {
  const people = await store.selectFrom('identity').select(['surname', 'date_of_birth', 'address']).execute();
  const secret = people
    .flatMap(({ surname, date_of_birth, address }) => [surname, date_of_birth, address])
    .filter((words): words is string => words !== null && words.length > 3);
  expect(secret.length).toBeGreaterThan(20);
  const report = await ask('/audit?name=observer-2025');
  const cases = linksOf(report.text).filter((href) => href.startsWith('/case/'));
  for (const path of ['/', '/coverage', '/quarantine', ...cases.slice(0, 8)]) {
    const { code, text } = await ask(path);
    expect(code).toBe(200);
    const words = text.slice(text.indexOf('<body>'));
    expect([path, secret.filter((one) => new RegExp(`\\b${one.replace(/[^\w ]/g, '\\$&')}\\b`).test(words))]).toEqual([
      path,
      [],
    ]);
  }
}, 60_000);

test.each([
  ['xlsx', 'PK'],
  ['json', '{'],
  ['md', '# '],
])(
  'a report is kept as %s, under its own name',
  async (as, begins) => {
    const { headers, text } = await ask(`/audit?name=observer-2025&as=${as}`);
    expect(headers['content-disposition']).toBe(`attachment; filename="observer-2025-2024-08-01-to-2025-02-15.${as}"`);
    expect(text.startsWith(begins)).toBe(true);
  },
  60_000,
);

describe('what is asked wrongly', () => {
  test.each([
    ['a question there is none of', '/audit?name=oberver', 400, 'There is no question called “oberver” here.'],
    ['a file of this machine for a question', '/audit?name=/etc/passwd', 400, 'There is no question called'],
    ['a day that is none', '/audit?name=observer-2025&from=2025-02-30', 400, 'expected a day like'],
    [
      'a month of which nothing came',
      '/audit?name=observer-2025&from=2011-01-01&to=2011-01-31',
      400,
      'holds nothing of a magistrates’ court',
    ],
    ['a format of many files', '/audit?name=observer-2025&as=csv', 400, 'A report is kept as one of: xlsx'],
    ['a case by another word', '/case/%25', 400, 'A case is asked for by its id'],
    ['a case there is none of', '/case/0000000', 400, 'There is no case 0000000'],
    ['a court there is none of', '/coverage?court=Atlantis', 400, 'is of such a court'],
    ['markup', '/audit?name=%3Cscript%3Ealert(1)%3C/script%3E', 400, '&lt;script&gt;'],
    ['a page there is none of', '/etc/passwd', 404, 'There is no such page.'],
  ])(
    '%s is answered in words',
    async (_what, path, code, words) => {
      const answered = await ask(path);
      expect([answered.code, answered.text]).toEqual([code, expect.stringContaining(words)]);
      expect(answered.text).not.toContain('<script');
      expect(faults).toEqual([]);
    },
    30_000,
  );

  test('another site’s name that points here gets nothing', async () => {
    const { code, text } = await ask('/', { host: 'desk.example:80' });
    expect([code, text]).toEqual([421, 'This server answers to localhost alone.\n']);
  });

  test.each(['POST', 'PUT', 'DELETE'])('%s is refused', async (method) => {
    expect((await ask('/', { method })).code).toBe(405);
  });
});

test('pages are kept by no cache, stand in no other site’s frame and run nothing', async () => {
  const { headers, text } = await ask('/');
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': "frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  expect(text).toMatch(/http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;/);
});

test('asking changes nothing', async () => {
  const before = await dump(store);
  for (const path of ['/', '/audit?name=observer-2025', '/coverage', '/quarantine']) await ask(path);
  expect(await dump(store)).toEqual(before);
}, 60_000);

test('the command says where the pages are, and ends when it is told to', async () => {
  const program = spawn(process.execPath, ['dist/src/cli/main.js', 'serve', '--listen', ':0', '--db', db], {
    env: { ...process.env, ORDERGAP_SECRET: SECRET },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(program.stdout.setEncoding('utf8'), 'data');
  expect(said).toMatch(/^The pages: http:\/\/127\.0\.0\.1:\d+\n$/);
  program.kill('SIGTERM');
  expect(await once(program, 'exit')).toEqual([0, null]);
}, 60_000);

if (CHROMIUM === undefined) console.warn('Skipped: Chromium is not installed, so no page is looked at in a browser.');

(CHROMIUM === undefined ? test.skip : test)(
  'in a browser axe finds nothing, and no page is wider than a phone',
  async () => {
    const browser = await openBrowser(CHROMIUM ?? '');
    const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
    const report = await ask('/audit?name=observer-2025');
    const [first = ''] = linksOf(report.text).filter((href) => href.startsWith('/case/'));
    for (const path of ['/', '/coverage', '/quarantine', '/audit?name=nothing', first]) {
      await page.goto(`${served.shown}${path}`);
      const found = await axeFinds(page);
      expect([path, found, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, [], 390]);
    }
    await browser.close();
  },
  120_000,
);
