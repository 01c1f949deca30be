import { QuarantineError } from '../../documents/quarantine-error.js';
import { policeForce } from '../../law/courts/police-forces.js';
import { offenceClassPrinted } from '../../law/offences/police-offence-classes.js';
import { type OutcomeType, outcomeNamed } from '../../law/results/outcome-types.js';
import type { Problem } from '../../problem.js';
import { type Figure, readFigure, readShare } from '../figures/figure.js';
import type { Completeness, CountKind, Measure, Return } from '../return.js';
import type { ParsedReturns } from '../return-format.js';
import { countKindSaid } from './count-kind.js';
import type { GridRow } from './grid.js';
import { filled, type HeadedTable } from './headed-table.js';
import type { Column } from './heading.js';
import { periodNamed, periodOfCells } from './period-named.js';

const TOTAL =
  /^(?:grand |overall |sub ?)?totals?\b|^all (?:forces|areas|outcomes|police forces)\b|^overall$|^sum$|^england(?: (?:and|&) wales)?$|^wales$/i;

/** What holds for every row of a table, told by its title and headings. */
interface About {
  readonly source: string;
  readonly publisher: string | null;
  readonly counts: CountKind;
  readonly from: string | null;
  readonly to: string | null;
  /** What a bare number counts. */
  readonly measure: Measure | null;
}

type CountColumn = Extract<Column, { role: 'count' | 'number' }>;
type Role = Column['role'];

/** Reads a table of counts by force, by outcome, or by both, and of who answered. Throws `QuarantineError` with the line of what cannot stand. */
export function readTable(table: HeadedTable, fallback: string): ParsedReturns {
  refuseUnknownOutcomes(table);
  const about = aboutTable(table, fallback);
  const problems: Problem[] = [];
  const returns: Return[] = [];
  table.columns.forEach((column, at) => {
    const heading = table.headings[at] ?? '';
    if (column !== undefined || heading.trim() === '' || /^column \d+$/.test(heading)) return;
    problems.push({
      code: 'unread_field',
      message: `Column ${at + 1} is none that a return is known to have; nothing is read of it.`,
      at: { line: table.line },
    });
  });
  for (const row of table.rows) readRow(table, about, row, { returns, problems });
  return { returns, problems };
}

function refuseUnknownOutcomes({ columns, line }: HeadedTable): void {
  for (const column of columns) if (column?.role === 'unknown_outcome') throw unknownOutcome(column.number, line);
}

export function unknownOutcome(number: string, line: number): QuarantineError {
  return new QuarantineError(
    'unknown_outcome_type',
    `Line ${line} has outcome type ${number}: the Home Office’s types go from 1 to 22 (and 0, not yet assigned). Correct it and give the file again.`,
    { line },
  );
}

/** What title, sheet and headings say of a whole table. */
function aboutTable({ sheet, above, headings, columns }: HeadedTable, fallback: string): About {
  const title = above.find(({ words }) => /\p{L}{3}/u.test(words))?.words ?? '';
  const said = [...above.map(({ words }) => words), sheet, ...headings];
  const period = [title, ...said].map(periodNamed).find((found) => found !== undefined);
  const named = [title, sheet].map(measureNamed).find((found) => found !== null) ?? null;
  const hasOutcomes = columns.some((column) => column?.role === 'label');
  return {
    source: title !== '' ? title : /^sheet ?\d*$/i.test(sheet) || sheet === '' ? fallback : sheet,
    publisher: null,
    counts: countKindSaid(said),
    from: period?.from ?? null,
    to: period?.to ?? null,
    measure: hasOutcomes ? 'outcome' : named,
  };
}

function measureNamed(title: string): Measure | null {
  if (/\b(?:charge[ds]?|charges|charging|summons\w*)\b/i.test(title)) return 'charged';
  if (/\bconvict/i.test(title)) return 'convicted';
  if (/\bprosecut/i.test(title)) return 'prosecuted';
  return /\b(?:recorded|reported|reports|crimes|offences)\b/i.test(title) ? 'recorded' : null;
}

interface Taken {
  readonly returns: Return[];
  readonly problems: Problem[];
}

function readRow(table: HeadedTable, about: About, row: GridRow, { returns, problems }: Taken): void {
  const figures = figuresOf(table, row);
  if (figures.length === 0 && !hasAnswer(table, row)) {
    if (filled(row) > 0)
      problems.push({
        code: 'unread_line',
        message: 'A line of words among or below the rows; nothing is read of it.',
        at: { line: row.line },
      });
    return;
  }
  const cell = (role: Role) => cellOf(table, row, role);
  const forceCell = cell('force');
  const labelCell = cell('label');
  const isTotal = [forceCell, labelCell].some((words) => words !== undefined && TOTAL.test(words));
  const hasForce = table.columns.some((column) => column?.role === 'force');
  if (hasForce && (forceCell ?? '') === '') {
    throw new QuarantineError(
      'missing_field',
      `Line ${row.line} has figures and names no force: say whose they are, or take the line out.`,
      { line: row.line },
    );
  }
  const hasLabel = table.columns.some((column) => column?.role === 'label');
  if (hasLabel && !hasForce && (labelCell ?? '') === '')
    throw new QuarantineError(
      'missing_field',
      `Line ${row.line} has figures and names no outcome: say which, or take the line out.`,
      { line: row.line },
    );
  const known = forceCell === undefined || TOTAL.test(forceCell) ? undefined : policeForce(forceCell);
  if (forceCell !== undefined && known === undefined && !TOTAL.test(forceCell)) {
    problems.push({
      code: 'unknown_force',
      message: 'The area is none of the 43 police forces; its figures are kept under its name.',
      at: { line: row.line },
    });
  }
  const outcome = outcomeOfLabel(labelCell, row.line, isTotal, problems);
  const share = shareOf(table, row);
  const completeness = completenessOf(table, row);
  const base = {
    source: about.source,
    publisher: about.publisher,
    force: known?.name ?? null,
    area: forceCell ?? null,
    counts: about.counts,
    label: labelCell ?? null,
    unit: 'offence' as const,
    offence: cell('offence') ?? null,
    offenceClass: offenceClassPrinted(cell('offence_class') ?? ''),
    completeness,
    within: null,
    included: includedOf(table, row),
    isTotal,
  };
  const rowPeriod = periodOfRow(table, row);
  for (const { column, figure, at } of figures) {
    const measured = measureOf(column, outcome, about, row.line);
    const period = rowPeriod ?? column.period ?? about;
    const isShared = share !== null && sharesWith(table, at, measured.measure);
    returns.push({
      ...base,
      ...measured,
      ...figure,
      from: period.from,
      to: period.to,
      printedShare: isShared ? share : null,
      at: { line: row.line, column: table.headings[at] ?? '' },
    });
  }
  if (figures.length === 0) {
    const answered = {
      measure: 'response',
      outcome: null,
      count: null,
      mark: null,
      printed: '',
      printedShare: null,
    } as const;
    returns.push({ ...base, ...answered, unit: 'not_stated', from: about.from, to: about.to, at: { line: row.line } });
  }
}

interface Counted {
  readonly column: CountColumn;
  readonly figure: Figure;
  readonly at: number;
}

/** The counts of a row. A row with no number and no mark in any of them is no row of figures. */
function figuresOf({ columns }: HeadedTable, row: GridRow): readonly Counted[] {
  const found = columns.flatMap((column, at) => {
    if (column?.role !== 'count' && column?.role !== 'number') return [];
    const cell = row.cells[at] ?? '';
    const figure = readFigure(cell);
    if (figure === undefined && /\d/.test(cell))
      throw new QuarantineError(
        'number_unreadable',
        `Line ${row.line}, column ${at + 1}: expected a whole number, or a mark such as [c] or “..”. Correct it and give the file again.`,
        { line: row.line },
      );
    return figure === undefined ? [] : [{ column, figure, at }];
  });
  return found.some(({ figure }) => figure.mark !== 'blank') ? found : [];
}

function cellOf({ columns }: HeadedTable, { cells }: GridRow, role: Role): string | undefined {
  const at = columns.findIndex((column) => column?.role === role);
  return at < 0 ? undefined : (cells[at] ?? '').replace(/\s+/g, ' ').trim();
}

function outcomeOfLabel(
  label: string | undefined,
  line: number,
  isTotal: boolean,
  problems: Problem[],
): OutcomeType | 'recorded' | null {
  if (label === undefined || label === '' || isTotal) return null;
  if (
    /^(?:total )?(?:number of )?(?:offences |crimes )?(?:recorded|reported)\b|\b(?:offences|crimes) recorded$/i.test(
      label,
    )
  )
    return 'recorded';
  const named = outcomeNamed(label);
  if (named !== null && 'unknown' in named) throw unknownOutcome(named.unknown, line);
  if (named === null)
    problems.push({
      code: 'unknown_outcome_type',
      message: 'The words name no outcome type of the Home Office; the figure is kept under them.',
      at: { line },
    });
  return named?.type ?? null;
}

function measureOf(
  column: CountColumn,
  outcome: OutcomeType | 'recorded' | null,
  about: About,
  line: number,
): Pick<Return, 'measure' | 'outcome'> {
  if (column.role === 'count') return { measure: column.measure, outcome: column.outcome };
  if (outcome === 'recorded') return { measure: 'recorded', outcome: null };
  if (outcome !== null) return { measure: isCharged(outcome) ? 'charged' : 'outcome', outcome };
  if (about.measure === null)
    throw new QuarantineError(
      'missing_field',
      `Line ${line} has numbers, and neither heading nor title says what they count: name it in the heading, such as “Offences recorded”.`,
      { line },
    );
  return { measure: about.measure, outcome: about.measure === 'charged' ? '1' : null };
}

export function isCharged(outcome: OutcomeType): boolean {
  return outcome === '1' || outcome === '1A';
}

/** The percentage of the row; refused over 100. */
function shareOf(table: HeadedTable, row: GridRow): string | null {
  const at = table.columns.findIndex((column) => column?.role === 'share');
  const cell = (row.cells[at] ?? '').trim();
  if (at < 0 || cell === '') return null;
  refuseOver100(cell, row.line);
  return cell;
}

export function refuseOver100(share: string, line: number): void {
  if (!readShare(share).some(({ percent }) => percent > 100)) return;
  throw new QuarantineError(
    'over_whole',
    `Line ${line} has a percentage over 100: a part cannot be more than its whole. Correct it and give the file again.`,
    { line },
  );
}

/** The percentage stands beside what was charged, else beside the only count. */
function sharesWith({ columns }: HeadedTable, at: number, measure: Measure): boolean {
  const counts = columns.filter((column) => column?.role === 'count' || column?.role === 'number');
  if (counts.length === 1) return columns[at] === counts[0];
  return measure === 'charged' || measure === 'convicted';
}

function hasAnswer({ columns }: HeadedTable, { cells }: GridRow): boolean {
  return columns.some(
    (column, at) => (column?.role === 'response' || column?.role === 'included') && (cells[at] ?? '').trim() !== '',
  );
}

const YES = /^(?:yes|y|true|full|complete|provided|received)\b/i;
const NO = /^(?:no|n|false|none|refused|not)\b/i;

function completenessOf(table: HeadedTable, row: GridRow): Completeness {
  const answer = cellOf(table, row, 'response') ?? '';
  const reason = cellOf(table, row, 'reason') || null;
  return answered(answer, reason);
}

/** What an answer in words says: yes, no, or limited. */
export function answered(answer: string, reason: string | null = null): Completeness {
  if (answer === '') return { state: 'not_stated', reason };
  if (/\b(?:limited|partial|part|incomplete|some)\b/i.test(answer))
    return { state: 'limited', reason: reason ?? answer };
  if (YES.test(answer)) return { state: 'complete', reason };
  if (NO.test(answer)) return { state: 'none', reason: reason ?? (answer.length > 3 ? answer : null) };
  return { state: 'not_stated', reason: reason ?? answer };
}

function includedOf(table: HeadedTable, row: GridRow): boolean | null {
  return saidIncluded(cellOf(table, row, 'included') ?? '');
}

export function saidIncluded(words: string): boolean | null {
  return YES.test(words) ? true : NO.test(words) ? false : null;
}

function periodOfRow(table: HeadedTable, row: GridRow): { readonly from: string; readonly to: string } | undefined {
  const from = cellOf(table, row, 'from') ?? '';
  const to = cellOf(table, row, 'to') ?? '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(from) && /^\d{4}-\d{2}-\d{2}$/.test(to)) return { from, to };
  const year = cellOf(table, row, 'year') ?? '';
  return year === '' ? undefined : periodOfCells(year, cellOf(table, row, 'quarter') ?? '');
}
