import { policeForce } from '../../law/courts/police-forces.js';
import type { Return } from '../../returns/return.js';
import { nearestName } from '../../text/names/nearest-name.js';
import { UsageError } from '../../usage-error.js';
import type { PrintedTable } from '../claims-file.js';
import { type Exact, whole } from '../figures/exact.js';
import { readPrintedFigure } from '../figures/printed-figure.js';

/** A cell: a figure as printed, words, or why there is neither. */
export type Cell =
  | { readonly kind: 'figure'; readonly value: Exact; readonly text: string }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'missing'; readonly why: string };

export interface Row {
  readonly name: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface Table {
  readonly name: string;
  readonly at: string;
  readonly rows: readonly Row[];
  readonly total: Row | null;
  /** Why rows are wanting; null where the table has them all. */
  readonly incomplete: string | null;
}

/** The returns of the files that a claims file names. */
export type ReturnsOf = (path: string) => readonly Return[];

/** A table of a claims file: as typed there, or out of the returns it names. UsageError where the returns have none of its rows. */
export function openTable(name: string, table: PrintedTable, returnsOf: ReturnsOf): Table {
  const { at, incomplete = null, columns = [], rows = {}, total } = table;
  const typed = (row: string, cells: readonly (string | number | null)[]): Row => ({
    name: row,
    cells: new Map(columns.map((column, index) => [column, typedCell(cells[index] ?? null)])),
  });
  if (table.returns === undefined) {
    const typedRows = Object.entries(rows).map(([row, cells]) => typed(row, cells));
    return { name, at, incomplete, rows: typedRows, total: total === undefined ? null : typed('total', total) };
  }
  const returns = returnsOf(table.returns);
  const inRows = groupRows(
    returns.filter(({ isTotal }) => !isTotal),
    table,
  );
  if (inRows.length === 0)
    throw new UsageError(
      `The table “${name}”: ${table.returns} has no row by ${table.by} with ${Object.keys(table.take ?? {}).join(', ')}. Look at it with: ordergap read ${table.returns} --json`,
    );
  const totals = returns.filter(({ isTotal }) => isTotal);
  return { name, at, incomplete, rows: inRows, total: totals.length === 0 ? null : rowOf('total', totals, table) };
}

function typedCell(cell: string | number | null): Cell {
  if (cell === null) return { kind: 'missing', why: 'no figure is printed' };
  const figure = readPrintedFigure(cell);
  if (figure) return { kind: 'figure', value: figure.value, text: figure.text };
  return { kind: 'words', text: String(cell).trim() };
}

function groupRows(returns: readonly Return[], table: PrintedTable): readonly Row[] {
  const groups = new Map<string, Return[]>();
  for (const one of returns) {
    const key = keyOf(one, table.by);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups]
    .map(([name, group]) => rowOf(name, group, table))
    .filter(({ cells }) => [...cells.values()].some(({ kind }) => kind !== 'missing'));
}

function keyOf({ force, area, label, offence, from }: Return, by: PrintedTable['by']): string | null {
  switch (by) {
    case 'force':
      return force ?? area;
    case 'label':
      return label;
    case 'offence':
      return offence;
    case 'year':
      return from === null ? null : from.slice(0, 4);
  }
}

function rowOf(name: string, returns: readonly Return[], { take = {} }: PrintedTable): Row {
  const cells = Object.entries(take).map(([column, wanted]): readonly [string, Cell] => {
    const found = returns.filter(
      ({ measure, outcome }) =>
        (wanted.measure === undefined || measure === wanted.measure) &&
        (wanted.outcome === undefined || outcome === wanted.outcome),
    );
    const [one, another] = found;
    if (one === undefined) return [column, { kind: 'missing', why: 'the table has no such figure' }];
    if (another !== undefined && wanted.says === 'count')
      return [column, { kind: 'missing', why: `${found.length} figures stand there: name measure and outcome` }];
    return [column, returnCell(one, wanted.says)];
  });
  return { name, cells: new Map(cells) };
}

type Says = NonNullable<PrintedTable['take']>[string]['says'];

function returnCell({ count, mark, printed, printedShare, completeness, included }: Return, says: Says): Cell {
  switch (says) {
    case 'count':
      return count === null
        ? { kind: 'missing', why: `printed as ${printed === '' ? 'blank' : `“${printed}”`} (${mark ?? 'no number'})` }
        : { kind: 'figure', value: whole(count), text: count.toLocaleString('en-GB') };
    case 'printed_share':
      return printedShare === null ? { kind: 'missing', why: 'no percentage is printed' } : typedCell(printedShare);
    case 'completeness':
      return { kind: 'words', text: completeness.state };
    case 'included':
      return included === null
        ? { kind: 'missing', why: 'nothing says' }
        : { kind: 'words', text: included ? 'yes' : 'no' };
  }
}

/** The row of that name, or of that force by any of its names. UsageError, with the nearest, where there is none. */
export function findRow({ name: called, at, rows, total }: Table, name: string): Row {
  const force = policeForce(name)?.name;
  const found =
    (name === 'total' ? total : null) ??
    rows.find((row) => row.name === name) ??
    rows.find((row) => force !== undefined && policeForce(row.name)?.name === force);
  if (found) return found;
  const names = [...rows.map((row) => row.name), ...(total === null ? [] : ['total'])];
  const nearest = nearestName(name, names);
  throw new UsageError(
    `“${name}” is no row of the table “${called}” (${at}). ${nearest === null ? '' : `Did you mean “${nearest}”? `}It has: ${names.join(', ')}.`,
  );
}
