import type { Block, Cell, Report, Table } from '../schemas/report-schema.js';
import { headOf } from './head.js';
import { moreRows } from './more-rows.js';

/** A report as Markdown (tables of GitHub’s kind). Everything that could be markup in a text is escaped. */
export function writeMarkdown(report: Report): string {
  const { kind, facts } = headOf(report);
  const parts = [
    `# ${plain(report.question)}`,
    plain(kind),
    plain(facts),
    ...(report.warning === null ? [] : [`**${plain(report.warning)}**`]),
    ...report.sections.flatMap(({ title, blocks }) => [`## ${plain(title)}`, ...blocks.map(blockOf)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return plain(block.sentences.join(' '));
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'table':
      return tableOf(block.table);
    case 'chart':
      return `Chart: ${plain(block.chart.title)}. ${plain(block.chart.description)}`;
    case 'code':
      return `### ${plain(block.title)}\n\n${block.text
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n')}`;
  }
}

function tableOf(table: Table): string {
  const { caption, columns, rows, notes, read } = table;
  const shown = read === null ? rows : rows.slice(0, read);
  const lines = [
    row(columns.map(({ title }) => title)),
    `| ${columns.map(({ type }) => (type === 'text' || type === 'day' ? '---' : '---:')).join(' | ')} |`,
    ...shown.map((cells) => row(cells.map((cell: Cell) => cell.text))),
  ];
  const said = [...notes, ...moreRows(table)].map((note) => `\n\n${plain(note)}`).join('');
  return `**${plain(caption)}**\n\n${lines.join('\n')}${said}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(plain).join(' | ')} |`;
}

/** Every character Markdown or HTML could take for its own, escaped. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^([-+])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
}
