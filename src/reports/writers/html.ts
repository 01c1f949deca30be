import type { Drawn } from '../charts/draw.js';
import type { Chart } from '../schemas/chart-schema.js';
import type { Block, Cell, Column, Report, Table } from '../schemas/report-schema.js';
import { escaped } from './escaped.js';
import { headOf } from './head.js';
import { type Link, linkTo, sectionOf, writePage } from './html-page.js';
import { moreRows } from './more-rows.js';

/** The font of charts on a page: the machine’s own. */
export const PAGE_FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

/** What a report that is served points at: the page of a case, and pages beside it. */
export interface Served {
  readonly caseAt: (id: string) => string;
  readonly links: readonly Link[];
}

/** A report as one HTML file that asks nothing of anybody: the reference the other formats are held against. */
export function writeHtml(report: Report, charts: ReadonlyMap<string, Drawn>, served?: Served): string {
  const sections = report.sections.map((section) =>
    sectionOf(section, section.blocks.map((block) => blockOf(block, charts, served?.caseAt)).join('\n')),
  );
  return writePage({
    ...headOf(report),
    title: report.title,
    heading: report.question,
    warning: report.warning,
    contents: report.sections,
    main: sections.join('\n'),
    footer: `Made by ordergap from the courts’ own documents. ${report.title}.`,
    links: served?.links ?? [],
  });
}

type CaseAt = Served['caseAt'] | undefined;

function blockOf(block: Block, charts: ReadonlyMap<string, Drawn>, caseAt: CaseAt): string {
  switch (block.kind) {
    case 'text':
      return `<p>${escaped(block.sentences.join(' '))}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableOf(block.table, caseAt);
    case 'chart':
      return chartOf(block.chart, charts.get(block.chart.id));
    case 'code':
      return `<h3>${escaped(block.title)}</h3>\n<pre tabindex="0" role="region" aria-label="${escaped(block.title)}"><code>${escaped(block.text)}</code></pre>`;
  }
}

function chartOf({ title }: Chart, drawn: Drawn | undefined): string {
  if (drawn === undefined) return '';
  return `<figure><figcaption>${escaped(title)}</figcaption><div class="wide">${drawn.wide}</div><div class="narrow">${drawn.narrow}</div></figure>`;
}

export function tableOf(table: Table, caseAt?: CaseAt): string {
  const { id, caption, columns, rows, notes, read } = table;
  const shown = read === null ? rows : rows.slice(0, read);
  const head = columns.map((column) => `<th scope="col"${classOf(column)}>${escaped(column.title)}</th>`).join('');
  const body = shown.map(
    (row) => `<tr>${row.map((cell, index) => cellOf(cell, { column: columns[index], index, caseAt })).join('')}</tr>`,
  );
  const said = [...notes, ...moreRows(table)].map((note) => `<p>${escaped(note)}</p>`).join('');
  return `<div class="${frameOf(columns.length, shown.length)}" role="region" aria-labelledby="table-${escaped(id)}" tabindex="0"><table id="${escaped(id)}"><caption id="table-${escaped(id)}"><span>${escaped(caption)}</span></caption><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>${said === '' ? '' : `\n<div class="notes">${said}</div>`}`;
}

/** A table of many columns is set closer, and keeps its first column in sight on a phone; a short one is not parted on paper. */
function frameOf(columns: number, rows: number): string {
  return ['table', ...(columns >= TIGHT_FROM ? ['tight'] : []), ...(rows <= SHORT_UP_TO ? ['short'] : [])].join(' ');
}

const TIGHT_FROM = 6;
/** Rows that stay on one page of paper. */
export const SHORT_UP_TO = 12;

interface Where {
  readonly column: Column | undefined;
  readonly index: number;
  readonly caseAt: CaseAt;
}

function cellOf(cell: Cell, { column, index, caseAt }: Where): string {
  const isCase = caseAt !== undefined && column?.key === 'case' && typeof cell.value === 'string';
  const text = isCase ? linkTo({ href: caseAt(String(cell.value)), words: cell.text }) : escaped(cell.text);
  if (index === 0) {
    const inset = /^(?:less|beside them)/.test(cell.text) ? ' class="in"' : classOf(column);
    return `<th scope="row"${inset}>${text}</th>`;
  }
  return `<td${classOf(column)}>${text}</td>`;
}

function classOf(column: Column | undefined): string {
  switch (column?.type) {
    case 'count':
    case 'share':
    case 'number':
      return ' class="n"';
    case 'day':
      return ' class="d"';
    case 'text':
      return column.key === 'case' ? ' class="case"' : LONG.has(column.key) ? ' class="long"' : '';
    case undefined:
      return '';
  }
}

/** Columns of whole sentences. */
const LONG: ReadonlySet<string> = new Set(['question', 'counts', 'meaning', 'title', 'provision']);
