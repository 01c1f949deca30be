import { answerInternalReport } from '../../pipeline/answering/answer-report.js';
import { drawCharts } from '../../reports/charts/draw.js';
import { folderName } from '../../reports/write-report.js';
import { PAGE_FONT, writeHtml } from '../../reports/writers/html.js';
import { REPORT_FORMATS } from '../../reports/writers/index.js';
import { UsageError } from '../../usage-error.js';
import { periodOf } from '../options/period-options.js';
import { PAGES_BESIDE } from './own-page.js';
import type { Asked, MakePage } from './page.js';

/** Formats of one file, with what they are on the wire. */
const KEPT = new Map([
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['pdf', 'application/pdf'],
  ['md', 'text/markdown; charset=utf-8'],
  ['json', 'application/json'],
]);

/** The report of an audit, for the team, as a page whose cases lead to theirs, or as a file to be kept (`as`). */
export const auditPage: MakePage = async ({ store, url, openKey, audits, filled }) => {
  const name = filled.get('name') ?? '';
  const asked = audits.get(name);
  if (asked === undefined) {
    throw new UsageError(`There is no question called “${name}” here. There are: ${[...audits.keys()].join(', ')}.`);
  }
  const as = filled.get('as');
  const format = as === undefined ? undefined : REPORT_FORMATS.find((one) => one.name === as && KEPT.has(as));
  if (as !== undefined && format === undefined) {
    throw new UsageError(`A report is kept as one of: ${[...KEPT.keys()].join(', ')}.`);
  }
  const period = periodOf({ from: filled.get('from'), to: filled.get('to') });
  const { audit, text } = asked;
  const report = await answerInternalReport(store, { audit, auditText: text, ...period }, { url, openKey });
  if (format === undefined) {
    const links = [
      ...PAGES_BESIDE,
      ...[...KEPT.keys()].map((kind) => ({ href: sameAs(filled, kind), words: `as ${kind}` })),
    ];
    const served = { caseAt: (id: string) => `/case/${encodeURIComponent(id)}`, links };
    const body = writeHtml(report, await drawCharts(report, PAGE_FONT), served);
    return { type: 'text/html; charset=utf-8', body };
  }
  const [body = ''] = (await format.write(report)).values();
  return { type: KEPT.get(format.name) ?? '', body, keepAs: `${folderName(report)}.${format.name}` };
};

function sameAs(filled: Asked['filled'], kind: string): string {
  return `/audit?${new URLSearchParams([...filled, ['as', kind]])}`;
}
