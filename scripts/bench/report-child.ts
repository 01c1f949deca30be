import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditText, findAudit } from '../../src/audits/definition/find-audit.js';
import { answerAudit } from '../../src/pipeline/answering/answer-audit.js';
import { answerReport } from '../../src/pipeline/answering/answer-report.js';
import { writeReport } from '../../src/reports/write-report.js';
import { REPORT_FORMATS } from '../../src/reports/writers/index.js';
import { keyFrom } from '../../src/store/database/secret.js';
import { openStore } from '../../src/store/opening/open.js';
import { asChild } from './as-child.js';

/**
 * `report-child.js DATABASE NAME audit|figures|report`: answers an audit, or its report: the figures alone, or the whole of it
 * in every format. The audit is answered once before, uncounted, so that none of them pays for a cold database.
 */
const [path = '', name = '', what] = process.argv.slice(2);
const now = () => '2025-03-20T00:00:00.000Z';
const audit = findAudit(name);
const out = mkdtempSync(join(tmpdir(), 'ordergap-bench-report-'));
process.on('exit', () => rmSync(out, { recursive: true, force: true }));

const store = await openStore(path);
await asChild(
  () => answerAudit(store, audit, {}, { now }),
  async () => {
    if (what === 'audit') return JSON.stringify(await answerAudit(store, audit, {}, { now }));
    const asked = { audit, auditText: auditText(name) };
    const report = await answerReport(store, asked, { url: path, openKey: () => keyFrom('bench'), now });
    return what === 'figures' ? JSON.stringify(report) : writeReport(report, out, { formats: REPORT_FORMATS });
  },
);
