import type { Drawn } from '../charts/draw.js';
import type { Chart } from '../schemas/chart-schema.js';
import type { Block, Cell, Column, Report, Table } from '../schemas/report-schema.js';
import { headOf } from './head.js';
import { SHORT_UP_TO } from './html.js';
import { moreRows } from './more-rows.js';

/** Columns of whole sentences take most of the room. */
const LONG: ReadonlySet<string> = new Set(['question', 'counts', 'meaning', 'title', 'provision']);
/** In letters. No heading of ours has a word as long. */
const LONG_WORD = 24;
/** From so many columns on each has a share of the page by what is in it. */
const WIDE_FROM = 6;

/** The source of a report for typst. Every text goes in as a string of typst’s: nothing in it can be markup or code. */
export function typstOf(report: Report, charts: ReadonlyMap<string, Drawn>, font: string): string {
  const { kind, facts } = headOf(report);
  return [
    `#set document(title: ${string(`${report.question} (${report.title})`)}, author: "ordergap")`,
    `#set page(paper: "a4", margin: (x: 19mm, top: 18mm, bottom: 20mm), footer: context [#set text(8pt, fill: rgb("#5c6068")); ${shown(report.title)} #h(1fr) #counter(page).display("1 of 1", both: true)])`,
    `#set text(font: ${string(font)}, size: 10.5pt, lang: "en", region: "gb", fill: rgb("#1d1d1f"), number-type: "lining")`,
    '#set par(leading: 0.6em, spacing: 0.9em)',
    '#show heading.where(level: 1): set text(21pt)',
    '#show heading.where(level: 2): it => block(above: 2.2em, below: 0.9em, sticky: true, width: 100%, stroke: (top: 1.2pt), inset: (top: 0.6em), text(15pt, it.body))',
    '#show heading.where(level: 3): set text(10.5pt)',
    '#show figure.where(kind: table): set block(breakable: true)',
    '#show figure.where(kind: table): set figure.caption(position: top)',
    '#show figure.where(kind: image): set figure.caption(position: top)',
    '#show figure.caption: it => block(sticky: true, above: 1.1em, below: 0.7em, align(left, strong(it.body)))',
    '#set figure(supplement: none, numbering: none)',
    '#show figure: set align(left)',
    '#show table: set text(8.4pt, number-width: "tabular", number-type: "lining")',
    '#show table: set par(leading: 0.42em)',
    '#set table(stroke: (x, y) => if y == 0 { (bottom: 0.9pt) } else { (bottom: 0.4pt + rgb("#d9dce1")) }, inset: (x: 3.2pt, y: 3.4pt))',
    '#let head(it) = text(weight: "bold", size: 7.5pt, fill: rgb("#5c6068"), hyphenate: true, it)',
    '#set table.cell(breakable: false)',
    '#show raw: set text(7.6pt)',
    '#show table: it => { show raw: set text(6.4pt); it }',
    `#text(9pt, fill: rgb("#5c6068"), weight: "bold")[${shown(kind)}]`,
    `#heading(level: 1)[${shown(report.question)}]`,
    `#text(fill: rgb("#5c6068"))[${shown(facts)}]`,
    ...(report.warning === null
      ? []
      : [
          `#block(fill: rgb("#fdf1e8"), stroke: (left: 3pt + rgb("#d55e00")), inset: 8pt, width: 100%)[#strong[${shown(report.warning)}]]`,
        ]),
    ...report.sections.flatMap(({ title, blocks }) => [
      `#heading(level: 2)[${shown(title)}]`,
      ...blocks.map((block) => blockOf(block, charts)),
    ]),
  ].join('\n\n');
}

function blockOf(block: Block, charts: ReadonlyMap<string, Drawn>): string {
  switch (block.kind) {
    case 'text':
      return shown(block.sentences.join(' '));
    case 'list':
      return `#list(${block.items.map((item) => `[${shown(item)}]`).join(', ')})`;
    case 'table':
      return tableOf(block.table);
    case 'chart':
      return chartOf(block.chart, charts.get(block.chart.id));
    case 'code':
      return `#heading(level: 3)[${shown(block.title)}]\n\n#block(fill: rgb("#f4f5f7"), inset: 8pt, width: 100%)[#raw(${string(block.text)}, block: true)]`;
  }
}

function chartOf({ title, description }: Chart, drawn: Drawn | undefined): string {
  if (drawn === undefined) return '';
  const svg = drawn.wide.replace(/<title.*?<\/title><desc.*?<\/desc>/s, '');
  return `#figure(kind: image, caption: [${shown(title)}], image(bytes(${string(svg)}), format: "svg", width: 92%, alt: ${string(description)}))`;
}

function tableOf(table: Table): string {
  const { caption, columns, rows, notes, read } = table;
  const rowsShown = read === null ? rows : rows.slice(0, read);
  const cells = [
    `table.header(${columns.map(({ title }) => `head(${string(title.replace(/(?<=\d) %/g, '\u00a0%'))})`).join(', ')})`,
    ...rowsShown.map((row) => row.map((cell, index) => cellOf(cell, columns[index])).join(', ')),
  ];
  const said = [...notes, ...moreRows(table)].map((note) => `#text(8.6pt, fill: rgb("#5c6068"))[${shown(note)}]`);
  const figure = `#figure(kind: table, caption: [${shown(caption)}], table(columns: (${widthsOf(columns, rowsShown).join(', ')},), align: (x, y) => (${columns.map(alignOf).join(', ')},).at(x) + if y == 0 { bottom } else { top },\n${cells.join(',\n')}))`;
  const set = [
    rowsShown.length <= SHORT_UP_TO ? `#block(breakable: false, width: 100%)[${figure}]` : figure,
    ...said,
  ].join('\n\n');
  return columns.some(({ key }) => key === 'question') ? `#page(flipped: true)[\n${set}\n]` : set;
}

/** Shares of the page by what is in a column: so much of a long cell as is read in one line, and no less than a word of the head. */
function widthsOf(columns: readonly Column[], rows: readonly (readonly Cell[])[]): readonly string[] {
  const hasSentences = columns.some(({ key }) => LONG.has(key));
  if (columns.length < WIDE_FROM && !hasSentences) return columns.map(() => 'auto');
  return columns.map(({ key, type, title }, index) => {
    const isText = type === 'text';
    const longest = Math.max(...title.split(' ').map(({ length }) => length));
    // Left to itself a column with one very long word in its head would take the room of the figures beside it.
    if (longest <= LONG_WORD && (key === 'case' || type === 'day' || (hasSentences && !isText))) return 'auto';
    const word = Math.min(12, longest);
    const cell = Math.max(0, ...rows.map((row) => row[index]?.text.length ?? 0));
    const most = LONG.has(key) ? 60 : hasSentences ? 22 : index === 0 ? 31 : 16;
    return `${Math.max(word, Math.min(cell, most)) + (isText ? 2 : 3)}fr`;
  });
}

function cellOf({ text }: Cell, column: Column | undefined): string {
  if (column?.key === 'case') return `[#raw(${string(text)})]`;
  return `[${shown(text)}]`;
}

function alignOf({ type }: Column): string {
  return type === 'count' || type === 'share' || type === 'number' ? 'right' : 'left';
}

/** A text as content. */
function shown(text: string): string {
  return `#${string(text.replace(/(?<=\d) %/g, '\u00a0%'))}`;
}

/** A string literal of typst’s. */
function string(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t');
  return `"${escaped}"`;
}
