import { forceAtStart } from '../../law/courts/police-forces.js';
import { outcomeNamed } from '../../law/results/outcome-types.js';
import { columnsOfReturn, type HeadedTable } from '../tables/headed-table.js';
import { type Column, partHeadings } from '../tables/heading.js';

/** A table as it stands in pasted text: its headings parted, each row its label and what follows it. */
export interface PastedTable extends Omit<HeadedTable, 'rows' | 'sheet'> {
  readonly rows: readonly PastedRow[];
  /** The line after the last of its rows. */
  readonly end: number;
}

export interface PastedRow {
  readonly line: number;
  readonly label: string;
  /** The figures or answers, run together or not. */
  readonly rest: string;
  readonly isTotal: boolean;
}

const TOTAL_AT_START = /^(?:grand total|overall total|total|all forces|overall)(?=[\s\d:]|$)/i;
const FIGURES_AT_END = /(?<figures>(?:\d|\[[a-z0-9 ]{1,9}\]|[,.%*<\s–—-]|n\/a)+)$/i;
/** Answers run together: a capital follows. */
const ANSWER = /^(?:[Yy]es|YES|[Nn]o|NO|[Ll]imited|[Pp]artial|[Ff]ull|[Cc]omplete|[Nn]one|[Rr]efused|[Nn]ot)(?![a-z])/;
const FEWEST_ROWS = 2;
const LONGEST_HEADING = 400;
const LONGEST_LINE = 300;

/** The tables of a text, in its order. */
export function pastedTables(text: string): readonly PastedTable[] {
  const lines = text.split(/\r\n?|\n/);
  const tables: PastedTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const table = tableAt(lines, at);
    if (table === undefined) continue;
    tables.push(table);
    at = table.end - 2;
  }
  return tables;
}

function tableAt(lines: readonly string[], at: number): PastedTable | undefined {
  const heading = lines[at] ?? '';
  if (heading.length > LONGEST_HEADING || !/[a-z]/i.test(heading)) return undefined;
  const headings = partHeadings(heading);
  const columns = columnsOfReturn(headings);
  if (columns === undefined || labelColumn(columns) !== 0) return undefined;
  const rows: PastedRow[] = [];
  let end = at + 1;
  for (; end < lines.length; end += 1) {
    const line = (lines[end] ?? '').trim();
    if (line === '') continue;
    const row = rowOf(line, end + 1, columns);
    if (row === undefined) break;
    rows.push(row);
    if (row.isTotal) {
      end += 1;
      break;
    }
  }
  if (rows.length < FEWEST_ROWS) return undefined;
  return { above: titleAbove(lines, at), line: at + 1, headings, columns, rows, end: end + 1 };
}

function labelColumn(columns: readonly (Column | undefined)[]): number {
  return columns.findIndex((column) => column?.role === 'force' || column?.role === 'label');
}

/** The nearest line above that says something is the title. */
function titleAbove(lines: readonly string[], at: number): PastedTable['above'] {
  for (let above = at - 1; above >= Math.max(0, at - 3); above -= 1) {
    const words = (lines[above] ?? '').trim();
    if (words !== '') return words.length <= LONGEST_LINE ? [{ line: above + 1, words }] : [];
  }
  return [];
}

function rowOf(line: string, number: number, columns: readonly (Column | undefined)[]): PastedRow | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const label = labelOf(line, columns);
  if (label === undefined) return undefined;
  const rest = line.slice(label.length).trim();
  const isAnswers = columns.some((column) => column?.role === 'response' || column?.role === 'included');
  const fits = isAnswers ? ANSWER.test(rest) : FIGURES_AT_END.exec(rest)?.[0] === rest && /\d|\[/.test(rest);
  if (!fits) return undefined;
  return { line: number, label: label.trim(), rest, isTotal: TOTAL_AT_START.test(line) };
}

/** The words a row opens with: a force, a total, an outcome, or, before figures, an area nobody knows. */
function labelOf(line: string, columns: readonly (Column | undefined)[]): string | undefined {
  const total = TOTAL_AT_START.exec(line)?.[0];
  if (total !== undefined) return total;
  const isByForce = columns.some((column) => column?.role === 'force');
  const known = isByForce ? forceAtStart(line)?.printed : undefined;
  if (known !== undefined) return known;
  const figures = FIGURES_AT_END.exec(line)?.groups?.figures?.replace(/^[\s,.–—-]+/, '');
  if (figures === undefined || figures === '') return undefined;
  const label = line.slice(0, line.length - figures.length);
  if (isByForce) return /^\p{Lu}[\p{L}\s'’&-]{2,60}$/u.test(label.trim()) ? label : undefined;
  return outcomeNamed(label) !== null || /\p{L}{3}/u.test(label) ? label : undefined;
}
