import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditText, findAudit } from '../src/audits/definition/find-audit.js';
import { extract } from '../src/facts/extract.js';
import { RULES_VERSION } from '../src/facts/version.js';
import { packageFolder } from '../src/package-folder.js';
import { answerReport } from '../src/pipeline/answering/answer-report.js';
import { ingestPaths } from '../src/pipeline/ingest.js';
import { takeFileAt } from '../src/pipeline/reading/take-file.js';
import { drawCharts } from '../src/reports/charts/draw.js';
import type { Report } from '../src/reports/schemas/report-schema.js';
import { PAGE_FONT, writeHtml } from '../src/reports/writers/html.js';
import { writeJson } from '../src/reports/writers/json.js';
import { writeMarkdown } from '../src/reports/writers/markdown.js';
import { keyFrom } from '../src/store/database/secret.js';
import { openStore } from '../src/store/opening/open.js';

/** The instant the sample reports are of: six weeks after their period, when some courts must still answer. */
const NOW = '2025-03-31T09:00:00.000Z';

/** The reports of the invented corpus, internal and for release, as they lie in `samples/reports`: path and text. */
export async function reportSamples(): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-samples-'));
  const openKey = () => keyFrom('the samples');
  const db = join(folder, 'samples.db');
  const store = await openStore(db);
  try {
    const now = () => NOW;
    const reading = { read: takeFileAt, extract, rulesVersion: RULES_VERSION };
    const stages = { ...reading, key: openKey(), url: db, now, readers: 1 };
    await ingestPaths(store, [join(packageFolder(), 'samples', 'observer-2025', 'registers')], { stages });
    const asked = { audit: findAudit('observer-2025'), auditText: auditText('observer-2025') };
    const files = new Map<string, string>();
    for (const [name, release] of [
      ['observer-2025', false],
      ['observer-2025-release', true],
    ] as const) {
      const report = await answerReport(store, { ...asked, release }, { url: db, openKey, now });
      for (const [file, text] of await textsOf(report)) files.set(`${name}/${file}`, text);
    }
    return files;
  } finally {
    await store.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function textsOf(report: Report): Promise<readonly (readonly [string, string])[]> {
  return [
    ['report.html', writeHtml(report, await drawCharts(report, PAGE_FONT))],
    ['report.md', writeMarkdown(report)],
    ['report.json', writeJson(report)],
  ];
}

// Writes samples/reports: npx tsx scripts/report-samples.ts. A test fails while they differ from what the program makes.
if (process.argv[1]?.endsWith('report-samples.ts') === true) {
  for (const [path, text] of await reportSamples()) {
    const file = join(packageFolder(), 'samples', 'reports', path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
}
