import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { auditText, findAudit } from '../../src/audits/definition/find-audit.js';
import { answerReport } from '../../src/pipeline/answering/answer-report.js';
import { takeFileAt } from '../../src/pipeline/reading/take-file.js';
import { linkDocuments } from '../../src/pipeline/taking/link-documents.js';
import type { Report } from '../../src/reports/schemas/report-schema.js';
import { tablesOf } from '../../src/reports/tables-of.js';
import { REPORT_FORMATS } from '../../src/reports/writers/index.js';
import { keyFrom } from '../../src/store/database/secret.js';
import { saveDocument } from '../../src/store/documents/document.js';
import { openStore } from '../../src/store/opening/open.js';
import { CHROMIUM, openBrowser } from '../chromium.js';
import { HOSTILE } from './hostile.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const key = keyFrom('a secret of the tests');

/** What a hearing needs to be read as one: every other text of it is hostile. */
const NEEDED =
  /^(?:jurisdictionType|initiationCode|offenceCode|cjsCode|level|category|pleaValue|sittingDay|hearingDay|sharedTime|day|.*Date|.*DateTime|dateOfBirth)$/;

/** A document of which every text is hostile, ids of its own, its results as they were with the hostile words after them. */
function hostileDocument(turn: number): string {
  const text = HOSTILE[turn] ?? '';
  const told: unknown = JSON.parse(readFileSync('samples/listings/common-platform-hearing/shared-first.json', 'utf8'));
  const turned = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => turned(one, name));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([own, one]) => [own, turned(one, own)]));
    if (typeof value !== 'string' || NEEDED.test(name)) return value;
    if (/id$/i.test(name)) return `${String(turn).padStart(4, '0')}${value.slice(4)}`;
    if (name === 'caseURN') return `99ZZ${String(turn).padStart(5, '0')}25`;
    return name === 'resultText' ? `${value} ${text}` : text;
  };
  return JSON.stringify(turned(told, ''));
}

let report: Report;
const files = new Map<string, string | Buffer>();

beforeAll(async () => {
  const store = await openStore(':memory:');
  const ids: string[] = [];
  for (const turn of HOSTILE.keys()) {
    const path = join(folder, `${turn}.json`);
    writeFileSync(path, hostileDocument(turn));
    const { extracted, ...read } = await takeFileAt(path, `${turn} ${HOSTILE[turn]}.json`);
    expect(read.quarantined).toBeNull();
    await saveDocument(store, read, {
      key,
      path,
      now: '2025-02-01T00:00:00Z',
      ...(extracted === undefined ? {} : { extracted }),
    });
    ids.push(read.document.id);
  }
  await linkDocuments(store, ids, key);
  const asked = { audit: findAudit('observer-2025'), auditText: auditText('observer-2025') };
  report = await answerReport(store, asked, {
    url: ':memory:',
    openKey: () => key,
    now: () => '2025-03-20T00:00:00.000Z',
  });
  await store.destroy();
  for (const format of REPORT_FORMATS)
    for (const [name, content] of await format.write(report)) files.set(name, content);
}, 120_000);

const courts = () => {
  const table = tablesOf(report).find(({ id }) => id === 'by-court-intimate-image-sharing');
  return (table?.rows ?? []).map(([cell]) => (cell?.text ?? '').replace(/\s+/g, ' ').trim());
};

test('documents hostile in every field are counted, and their courts named as they name themselves', () => {
  expect(courts().length).toBeGreaterThan(HOSTILE.length / 2);
  expect(courts().some((name) => name.includes('<script>document.title = "run"</script>'))).toBe(true);
  expect(courts().some((name) => name.includes('=HYPERLINK('))).toBe(true);
});

(CHROMIUM === undefined ? test.skip : test)(
  'in a browser that forbids scripts nothing runs, nothing is fetched, and every text is text',
  async () => {
    const browser = await openBrowser(CHROMIUM ?? '');
    try {
      const page = await browser.newPage();
      const told: string[] = [];
      const asked: string[] = [];
      page.on('console', (message) => told.push(message.text()));
      page.on('dialog', (dialog) => told.push(dialog.message()));
      page.on('request', (request) => asked.push(request.url()));
      const html = String(files.get('report.html'));
      expect(html).toMatch(/Content-Security-Policy" content="default-src &#39;none&#39;; style-src/);
      writeFileSync(join(folder, 'report.html'), html);
      await page.goto(`file://${join(folder, 'report.html')}`);
      expect(await page.title()).toBe(report.title);
      expect(await page.evaluate('document.querySelectorAll("script, img, iframe, object, form, svg a").length')).toBe(
        0,
      );
      const cells: unknown = await page.evaluate(
        `[...document.querySelectorAll('#by-court-intimate-image-sharing tbody th')].map((one) => one.textContent.replace(/\\s+/g, ' ').trim())`,
      );
      expect(cells).toEqual(courts());
      expect(told).toEqual([]);
      expect(asked.filter((url) => !url.startsWith('file://') && !url.startsWith('data:'))).toEqual([]);
    } finally {
      await browser.close();
    }
  },
  60_000,
);

test('no cell of a CSV or of the workbook would be computed', async () => {
  const csvs = [...files].filter(([name]) => name.startsWith('csv/'));
  for (const [, content] of csvs)
    for (const cell of (parse(String(content), { bom: true }) as string[][]).flat())
      if (/^[=+\-@\t\r]/.test(cell)) expect(Number.isNaN(Number(cell))).toBe(false);
  const sheets = await readXlsx(files.get('report.xlsx') as Buffer);
  expect(sheets.length).toBeGreaterThan(10);
  const told = sheets.flatMap(({ data }) => data.flat());
  expect(told.filter((cell) => String(cell).startsWith('=HYPERLINK(')).every((cell) => typeof cell === 'string')).toBe(
    true,
  );
  expect(Buffer.from(files.get('report.xlsx') as Buffer).includes('<f>')).toBe(false);
});

test('the PDF is set, and Markdown holds no markup of a document', () => {
  expect(String(files.get('report.pdf')).startsWith('%PDF-1.7')).toBe(true);
  const markdown = String(files.get('report.md'));
  expect(markdown).not.toMatch(/^# a heading/m);
  expect(markdown).not.toMatch(/(?<!\\)<(?:script|img)/);
  expect(markdown).not.toMatch(/(?<!\\)\]\(http:\/\/localhost/);
});
