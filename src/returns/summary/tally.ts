import type { OutcomeType } from '../../law/results/outcome-types.js';
import type { Completeness, CountKind, Mark, Measure, Return } from '../return.js';

/** Sums of one series or table: as small as the areas, periods and outcomes it tells of, however many rows it has. */
export interface TableTally {
  readonly source: string;
  readonly publisher: string | null;
  readonly counts: CountKind;
  readonly offences: Set<string>;
  /** By area, period and what is counted. */
  readonly cells: Map<string, Cell>;
  /** The areas met, in order. */
  readonly areas: Map<string, Area>;
  readonly answers: Answer[];
}

export interface Area {
  /** The force’s usual name, else the area as printed; empty where the figures are of the whole document. */
  readonly name: string;
  readonly known: boolean;
  readonly isWhole: boolean;
  included: boolean | null;
}

export interface Cell {
  readonly area: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly measure: Measure;
  readonly outcome: OutcomeType | null;
  readonly label: string | null;
  readonly unit: Return['unit'];
  readonly within: string | null;
  readonly isTotal: boolean;
  count: number;
  /** What stood in the place of numbers, with how it was printed. */
  readonly marks: Map<string, Mark>;
  printedShare: string | null;
}

export interface Answer {
  readonly area: string;
  readonly completeness: Completeness;
  readonly included: boolean | null;
}

/** What is asked of returns: the count of outcomes meant where a series has both, and the offences. */
export interface ReturnsAsked {
  readonly counts?: CountKind | undefined;
  /** Keeps the figures of some offences; all where it is absent. */
  readonly keeps?: ((row: Return) => boolean) | undefined;
}

export type Tallies = Map<string, TableTally>;

/** Adds one figure to the sums it belongs to; `file` sets the tables of one file apart from those of another. */
export function addReturn(tallies: Tallies, row: Return, { counts, keeps }: ReturnsAsked, file = ''): void {
  if (counts !== undefined && row.counts !== counts && isOutcome(row)) return;
  if (keeps !== undefined && !keeps(row)) return;
  // What was recorded is the same by either count: it goes with the count asked for.
  const kind = counts !== undefined && !isOutcome(row) ? counts : row.counts;
  const tally = tallyOf(tallies, row, kind, file);
  if (row.offence !== null && tally.offences.size < MOST_OFFENCES) tally.offences.add(row.offence);
  const area = areaOf(tally, row);
  if (row.completeness.state !== 'not_stated' || row.included !== null) {
    if (row.measure === 'response')
      tally.answers.push({ area, completeness: row.completeness, included: row.included });
    else if (row.included !== null) setIncluded(tally, area, row.included);
  }
  if (row.measure === 'response') return;
  // A new key for every row of millions would be most of the work.
  const key = `${area}\n${row.from}\n${row.to}\n${row.measure}\n${row.outcome}\n${row.outcome === null ? row.label : ''}\n${row.unit}\n${row.isTotal}\n${row.within}`;
  const cell = tally.cells.get(key) ?? newCell(tally, key, area, row);
  if (row.count === null) cell.marks.set(row.printed === '' ? 'blank' : row.printed, row.mark ?? 'blank');
  else cell.count += row.count;
  cell.printedShare = row.printedShare ?? cell.printedShare;
}

const MOST_OFFENCES = 2_000;

function isOutcome({ measure }: Return): boolean {
  return measure === 'outcome' || measure === 'charged';
}

function tallyOf(tallies: Tallies, { source, publisher }: Return, counts: CountKind, file: string): TableTally {
  const key = `${file}\n${source}\n${publisher}\n${counts}`;
  const known = tallies.get(key);
  if (known !== undefined) return known;
  const tally: TableTally = {
    source,
    publisher,
    counts,
    offences: new Set(),
    cells: new Map(),
    areas: new Map(),
    answers: [],
  };
  tallies.set(key, tally);
  return tally;
}

function areaOf(tally: TableTally, row: Return): string {
  const name = row.force ?? (row.isTotal ? '' : (row.area ?? ''));
  if (!tally.areas.has(name)) {
    tally.areas.set(name, { name, known: row.force !== null, isWhole: name === '', included: row.included });
  }
  return name;
}

function setIncluded(tally: TableTally, area: string, included: boolean): void {
  const known = tally.areas.get(area);
  if (known !== undefined) known.included = included;
}

function newCell(tally: TableTally, key: string, area: string, row: Return): Cell {
  const { from, to, measure, outcome, label, unit, within, isTotal } = row;
  const cell: Cell = {
    area,
    from,
    to,
    measure,
    outcome,
    label,
    unit,
    within,
    isTotal,
    count: 0,
    marks: new Map(),
    printedShare: null,
  };
  tally.cells.set(key, cell);
  return cell;
}
