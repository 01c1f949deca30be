import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { packageFolder } from '../src/package-folder.js';
import { reportSchema } from '../src/reports/schemas/report-schema.js';
import { writePdf } from '../src/reports/writers/pdf.js';

/** Pages of the printed report that are kept. */
const PAGES = [1, 3];

// Takes the pictures in samples/reports, to be looked at: npx tsx scripts/report-pictures.ts. Wants Chromium and pdftoppm.
const folder = join(packageFolder(), 'samples', 'reports', 'observer-2025');
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const passing = mkdtempSync(join(tmpdir(), 'ordergap-pictures-'));
try {
  for (const [name, width, height] of [
    ['desk', 1280, 1700],
    ['phone', 390, 1700],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(`file://${join(folder, 'report.html')}`);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.evaluate("document.querySelector('#rates').scrollIntoView()");
    await page.screenshot({ path: join(folder, `${name}-charts.png`) });
    await page.close();
  }
  const report = reportSchema.parse(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')));
  writeFileSync(join(passing, 'report.pdf'), await writePdf(report));
  for (const page of PAGES) {
    const only = ['-f', String(page), '-l', String(page), '-singlefile'];
    execFileSync('pdftoppm', ['-r', '80', '-png', ...only, join(passing, 'report.pdf'), join(folder, `paper-${page}`)]);
  }
} finally {
  await browser.close();
  rmSync(passing, { recursive: true, force: true });
}
