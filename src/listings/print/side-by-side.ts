import type { Row, Segment } from '../register-page/segments.js';
import { labelled } from '../register-text/labels.js';

/** So many lines of a page have the same label twice where entries stand side by side. */
const FEWEST = 2;
/** How far before an edge, in points, a run still stands at it. */
const EDGE = 3;

/** The rows of a page where two entries stand side by side, each line beginning with the same label in both: the left ones first, then the right ones. */
export function leftThenRight(rows: readonly Row[]): readonly Row[] {
  const edges = rows.map((row) => row.slice(1).find((segment) => isSameLabel(row[0], segment))?.x);
  const found = edges.filter((edge) => edge !== undefined);
  if (found.length < FEWEST) return rows;
  const edge = Math.min(...found) - EDGE;
  const first = edges.findIndex((one) => one !== undefined);
  const below = rows.slice(first);
  const side = (isOn: (segment: Segment) => boolean) =>
    below.map((row) => row.filter(isOn)).filter(({ length }) => length > 0);
  return [...rows.slice(0, first), ...side(({ x }) => x < edge), ...side(({ x }) => x >= edge)];
}

function isSameLabel(first: Segment | undefined, other: Segment): boolean {
  const label = first && labelled(first.text)?.label;
  return label !== undefined && label === labelled(other.text)?.label;
}
