import type { Report } from '../schemas/report-schema.js';

/** The report itself, with the finding or the release it was made of (`schemas/report.schema.json`). */
export function writeJson(report: Report): string {
  return `${JSON.stringify(report)}\n`;
}
