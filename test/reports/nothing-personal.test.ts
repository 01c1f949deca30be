import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PDFParse } from 'pdf-parse';
import readXlsx from 'read-excel-file/node';
import { auditText, findAudit } from '../../src/audits/definition/find-audit.js';
import { extract } from '../../src/facts/extract.js';
import { answerReport } from '../../src/pipeline/answering/answer-report.js';
import { ingestPaths } from '../../src/pipeline/ingest.js';
import { takeFileAt } from '../../src/pipeline/reading/take-file.js';
import type { Report } from '../../src/reports/schemas/report-schema.js';
import { REPORT_FORMATS } from '../../src/reports/writers/index.js';
import { openStore } from '../../src/store/opening/open.js';
import type { Store } from '../../src/store/tables.js';
import { key, standInStages } from '../pipeline/stand-in.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-personal-'));
const db = join(folder, 'desk.db');
let store: Store;
let personal: readonly string[] = [];
afterAll(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
});

beforeAll(async () => {
  store = await openStore(db);
  const registers = ['sheffield', 'luton'].map((court) => `samples/observer-2025/registers/${court}`);
  await ingestPaths(store, registers, { stages: standInStages({ read: takeFileAt, extract, readers: 1 }) });
  const rows = await store.selectFrom('identity').selectAll().execute();
  const ours = ['appearance_id', 'document_id', 'delete_after', 'sex'];
  personal = [
    ...new Set(
      rows.flatMap((row) =>
        Object.entries(row).flatMap(([column, value]) =>
          typeof value === 'string' && !ours.includes(column) ? [value] : [],
        ),
      ),
    ),
  ].filter((value) => value.length >= 5);
}, 240_000);

/** Everything a reader or a program could find in a written report. */
async function everyText(report: Report): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { write } of REPORT_FORMATS) {
    for (const [name, content] of await write(report)) {
      if (typeof content === 'string') texts.set(name, content);
      else if (name.endsWith('.xlsx')) texts.set(name, JSON.stringify(await readXlsx(content)));
      else {
        const parser = new PDFParse({ data: new Uint8Array(content) });
        texts.set(name, (await parser.getText()).text);
        await parser.destroy();
      }
    }
  }
  return texts;
}

describe.each(['internal', 'release'] as const)('of the %s report', (kind) => {
  test('no file holds a name, a date of birth, an address or a number of anybody in the database', async () => {
    const asked = {
      audit: findAudit('observer-2025'),
      auditText: auditText('observer-2025'),
      release: kind === 'release',
    };
    const report = await answerReport(store, asked, { url: db, openKey: () => key });
    expect(personal.length).toBeGreaterThan(50);
    const told = await everyText(report);
    expect(told.size).toBeGreaterThan(15);
    const found = [...told].flatMap(([name, text]) => personal.filter((value) => text.includes(value)).map(() => name));
    expect(found).toEqual([]);
  }, 240_000);
});
