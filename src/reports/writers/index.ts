import type { Drawn } from '../charts/draw.js';
import { drawCharts } from '../charts/draw.js';
import type { Report } from '../schemas/report-schema.js';
import { writeCsv } from './csv.js';
import { PAGE_FONT, writeHtml } from './html.js';
import { writeJson } from './json.js';
import { writeMarkdown } from './markdown.js';
import { writePdf } from './pdf.js';
import { writeXlsx } from './xlsx.js';

/** A format a report is written in: its files by path within the report’s folder. */
export interface ReportFormat {
  readonly name: string;
  readonly write: (report: Report) => Promise<ReadonlyMap<string, string | Buffer>>;
}

export const REPORT_FORMATS: readonly ReportFormat[] = [
  { name: 'html', write: async (report) => one('report.html', writeHtml(report, await charts(report))) },
  { name: 'json', write: async (report) => one('report.json', writeJson(report)) },
  { name: 'md', write: async (report) => one('report.md', writeMarkdown(report)) },
  {
    name: 'csv',
    write: async (report) => new Map([...writeCsv(report)].map(([name, text]) => [`csv/${name}`, text])),
  },
  { name: 'xlsx', write: async (report) => one('report.xlsx', await writeXlsx(report)) },
  { name: 'pdf', write: async (report) => one('report.pdf', await writePdf(report)) },
];

function one(name: string, content: string | Buffer): ReadonlyMap<string, string | Buffer> {
  return new Map([[name, content]]);
}

function charts(report: Report): Promise<ReadonlyMap<string, Drawn>> {
  return drawCharts(report, PAGE_FONT);
}
