import { createHash } from 'node:crypto';
import type { Chart } from '../chart-schema.js';
import type { Drawn } from '../charts/draw.js';
import type { Block, Cell, Column, Report, Section, Table } from '../report-schema.js';
import { headOf } from './head.js';
import { STYLE } from './html-style.js';
import { moreRows } from './more-rows.js';

/** The font of charts on a page: the machine’s own. */
export const PAGE_FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

/** Nothing is fetched and nothing runs; the one style is allowed by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** A report as one HTML file that asks nothing of anybody: the reference the other formats are held against. */
export function writeHtml(report: Report, charts: ReadonlyMap<string, Drawn>): string {
  const { kind, facts } = headOf(report);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="ordergap">
<link rel="icon" href="data:,">
<title>${escaped(report.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="kind">${escaped(kind)}</p>
<h1>${escaped(report.question)}</h1>
<p class="facts">${escaped(facts)}</p>
${report.warning === null ? '' : `<p class="warning">${escaped(report.warning)}</p>`}
<nav aria-labelledby="contents"><h2 id="contents">Contents</h2><ol>${report.sections.map(({ id, title }) => `<li><a href="#${escaped(id)}">${escaped(title)}</a></li>`).join('')}</ol></nav>
</header>
<main>
${report.sections.map((section) => sectionOf(section, charts)).join('\n')}
</main>
<footer><p>${escaped(`Made by ordergap from the courts’ own documents. ${report.title}.`)}</p></footer>
</body>
</html>
`;
}

function sectionOf({ id, title, blocks }: Section, charts: ReadonlyMap<string, Drawn>): string {
  const inner = blocks.map((block) => blockOf(block, charts)).join('\n');
  return `<section id="${escaped(id)}" aria-labelledby="${escaped(id)}-title">\n<h2 id="${escaped(id)}-title">${escaped(title)}</h2>\n${inner}\n</section>`;
}

function blockOf(block: Block, charts: ReadonlyMap<string, Drawn>): string {
  switch (block.kind) {
    case 'text':
      return `<p>${escaped(block.sentences.join(' '))}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableOf(block.table);
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

function tableOf(table: Table): string {
  const { id, caption, columns, rows, notes, read } = table;
  const shown = read === null ? rows : rows.slice(0, read);
  const head = columns.map((column) => `<th scope="col"${classOf(column)}>${escaped(column.title)}</th>`).join('');
  const body = shown.map((row) => `<tr>${row.map((cell, index) => cellOf(cell, columns[index], index)).join('')}</tr>`);
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

function cellOf(cell: Cell, column: Column | undefined, index: number): string {
  const text = escaped(cell.text);
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

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replace(/(?<=\d) %/g, '\u00a0%');
}
