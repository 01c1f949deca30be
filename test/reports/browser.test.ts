import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { drawCharts } from '../../src/reports/charts/draw.js';
import { PAGE_FONT, writeHtml } from '../../src/reports/writers/html.js';
import { axeFinds, CHROMIUM, openBrowser } from '../chromium.js';
import { hostileReport } from './hostile.js';
import { sampleReport } from './sample.js';

if (CHROMIUM === undefined) console.warn('Skipped: Chromium is not installed, so no report is looked at in a browser.');

const folder = mkdtempSync(join(tmpdir(), 'ordergap-browser-'));
let browser: Browser | undefined;
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const REPORTS = ['internal', 'release', 'hostile'] as const;

beforeAll(async () => {
  if (CHROMIUM === undefined) return;
  const internal = sampleReport('observer-2025');
  const all = { internal, release: sampleReport('observer-2025-release'), hostile: hostileReport(internal) };
  for (const name of REPORTS)
    writeFileSync(join(folder, `${name}.html`), writeHtml(all[name], await drawCharts(all[name], PAGE_FONT)));
  browser = await openBrowser(CHROMIUM);
}, 120_000);

/** Opens a report as a reader does, and notes what it asks for and what is refused. */
async function opened(name: string, width: number, colorScheme: 'light' | 'dark' = 'light') {
  if (browser === undefined) throw new Error('no browser');
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('dialog', (dialog) => said.push(dialog.message()));
  await page.goto(`file://${join(folder, `${name}.html`)}`);
  return { page, asked: asked.filter((url) => !url.startsWith('file://') && !url.startsWith('data:')), said };
}

(CHROMIUM === undefined ? describe.skip : describe).each(REPORTS)('the %s report in a browser', (name) => {
  test.each([1280, 390])(
    'at %i pixels axe finds nothing, nothing is wider than the page, and nothing is asked for',
    async (width) => {
      const { page, asked, said } = await opened(name, width);
      const found = await axeFinds(page);
      expect(found).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(asked).toEqual([]);
      expect(said).toEqual([]);
      await page.close();
    },
    120_000,
  );

  test('on a dark screen its ground and marks are dark’s, axe finds nothing, and on paper it is light', async () => {
    const { page } = await opened(name, 1280, 'dark');
    const ground = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    expect(await ground()).toBe('rgb(22, 24, 28)');
    expect(await axeFinds(page)).toEqual([]);
    const left = `[...document.querySelectorAll('figure svg :is([fill], [stroke])')].flatMap((mark) => ['fill', 'stroke']
      .filter((of) => /^#/.test(mark.getAttribute(of) ?? '')).map((of) => [mark.getAttribute(of), getComputedStyle(mark)[of]]))
      .filter(([light, shown]) => { const n = (at) => parseInt(light.slice(at, at + 2), 16); return shown === 'rgb(' + [n(1), n(3), n(5)].join(', ') + ')'; })`;
    expect(await page.evaluate(left)).toEqual([]);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.close();
  }, 120_000);

  test('a script in it would not run, and no text of it became markup', async () => {
    const { page } = await opened(name, 1280);
    expect(await page.evaluate('document.querySelectorAll("script, img, iframe, object, form").length')).toBe(0);
    expect(await page.title()).not.toBe('run');
    const ran = await page.evaluate(
      `new Promise((done) => { const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.body.append(script); setTimeout(() => done(window.ran === true), 50); })`,
    );
    expect(ran).toBe(false);
    await page.close();
  }, 60_000);

  test('headings go down one level at a time, and every table has a caption, heads with a scope and a name to scroll by', async () => {
    const { page } = await opened(name, 1280);
    const levels = (await page.evaluate(
      '[...document.querySelectorAll("h1, h2, h3")].map((one) => Number(one.tagName[1]))',
    )) as number[];
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, index) => {
      expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
    });
    expect(await page.evaluate('document.documentElement.lang')).toBe('en-GB');
    expect(
      await page.evaluate(
        `[...document.querySelectorAll('table')].filter((table) => !table.caption || [...table.querySelectorAll('th')].some((head) => !head.scope)).length`,
      ),
    ).toBe(0);
    expect(
      await page.evaluate(
        '[...document.querySelectorAll("figure svg")].filter((svg) => svg.getAttribute("role") !== "img" || !svg.querySelector("title") || !svg.querySelector("desc")).length',
      ),
    ).toBe(0);
    await page.close();
  }, 60_000);
});
