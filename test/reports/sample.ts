import { readFileSync } from 'node:fs';
import { type Report, reportSchema } from '../../src/reports/schemas/report-schema.js';

/** A report of the invented corpus, as it lies in samples/reports. */
export function sampleReport(name: 'observer-2025' | 'observer-2025-release'): Report {
  return reportSchema.parse(JSON.parse(readFileSync(`samples/reports/${name}/report.json`, 'utf8')));
}
