import type { TextRun } from '../../documents/content.js';
import { type Column, columnOf, joined, type Paragraph } from './column.js';
import { type Cut, cutsOf } from './column-cut.js';
import { layoutOf, rowsOfTable } from './columns-or-table.js';

/** What is read of a page before what comes next: runs in lines across it, or paragraphs of a column. */
export type Stretch =
  | { readonly kind: 'lines'; readonly runs: readonly TextRun[] }
  | ({ readonly kind: 'paragraphs' } & Paragraphs);

export interface Paragraphs {
  readonly paragraphs: readonly Paragraph[];
  /** Of a column: its paragraphs begin further right than their other lines. */
  readonly hasIndents: boolean;
  /** They may be columns, or cells of a table whose rows belong together. */
  readonly isUnsure: boolean;
}

interface Region {
  readonly stretches: readonly Stretch[];
  readonly columns: readonly Column[];
}

/** Into how many columns at most a page is cut. */
const DEEPEST = 6;

/**
 * The runs of a page in the order they are read. Where it is printed in columns as newspapers are, one column after the other. `opens` tells
 * words that name whom they tell of. Undefined for a page that has no columns.
 */
export function inReadingOrder(
  runs: readonly TextRun[],
  page: number,
  opens: (words: string) => boolean,
): readonly Stretch[] | undefined {
  const { stretches } = regionOf(runs, page, opens, 0);
  return stretches.every(({ kind }) => kind === 'lines') ? undefined : stretches;
}

function regionOf(runs: readonly TextRun[], page: number, opens: (words: string) => boolean, depth: number): Region {
  if (runs.length === 0) return { stretches: [], columns: [] };
  for (const cut of depth < DEEPEST ? cutsOf(runs) : []) {
    const found = cutInTwo(cut, page, opens, depth);
    if (found) return found;
  }
  if (depth === 0) return { stretches: [{ kind: 'lines', runs }], columns: [] };
  const column = columnOf(runs, page, opens);
  return {
    stretches: [{ kind: 'paragraphs', paragraphs: column.paragraphs, hasIndents: column.hasIndents, isUnsure: false }],
    columns: [column],
  };
}

function cutInTwo(cut: Cut, page: number, opens: (words: string) => boolean, depth: number): Region | undefined {
  const left = regionOf(cut.left, page, opens, depth + 1);
  const right = regionOf(cut.right, page, opens, depth + 1);
  const layout = layoutOf(left.columns, right.columns, opens);
  if (layout === 'neither') return undefined;
  const columns = [...left.columns, ...right.columns];
  const beside = layout === 'table' ? [cellsOf(columns, opens)] : [...left.stretches, ...right.stretches];
  const above = regionOf(cut.above, page, opens, depth);
  const below = regionOf(cut.below, page, opens, depth);
  return {
    stretches: [...above.stretches, ...beside, ...below.stretches],
    columns: [...above.columns, ...columns, ...below.columns],
  };
}

/** The rows of a table, each one paragraph, where every row tells of one person, whom its first cell names; else its columns, and that they may be rows. */
function cellsOf(columns: readonly Column[], opens: (words: string) => boolean): Stretch {
  const rows = rowsOfTable(columns);
  const isOfOne = rows.every((cells) => {
    const [first, ...others] = cells;
    return (
      first !== undefined && opens(first.words) && first.opening < 2 && others.every(({ opening }) => opening === 0)
    );
  });
  const paragraphs = isOfOne ? rows.flatMap(rowAsOne) : columns.flatMap((column) => column.paragraphs);
  return { kind: 'paragraphs', paragraphs, hasIndents: false, isUnsure: !isOfOne };
}

function rowAsOne(cells: readonly Paragraph[]): readonly Paragraph[] {
  const [first, ...others] = cells;
  const words = others.reduce((said, cell) => joined(said, cell.words), first?.words ?? '');
  return first ? [{ ...first, words }] : [];
}
