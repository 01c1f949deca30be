import type { Row } from '../register-page/segments.js';
import { numberedDefendant } from '../register-text/defendant-line.js';
import { labelled } from '../register-text/labels.js';

/** How far apart, in points, the same line of two pages may stand. */
const SAME_PLACE = 2;
/** Of pages that all but the first have one, at least so many. */
const FEWEST_BEHIND_FIRST = 2;

/** The rows of each page without the lines that all pages have in one place: those at the top are left on the first page, those at the foot on the last. */
export function withoutRunningHeads(pages: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  const filled = pages.filter((rows) => rows.length > 0);
  const fromTop = (rows: readonly Row[], at: number) => rows[at];
  const fromFoot = (rows: readonly Row[], at: number) => rows[rows.length - 1 - at];
  const heads = running(filled, fromTop);
  const feet = running(filled, fromFoot);
  if (heads === 0 && feet === 0) return pages;
  return pages.map((rows) =>
    rows.slice(
      rows === filled[0] ? 0 : heads,
      rows === filled.at(-1) ? undefined : Math.max(heads, rows.length - feet),
    ),
  );
}

/** How many lines, counted from one end, are the same on every page, or on every page but the first. */
function running(pages: readonly (readonly Row[])[], lineOf: (rows: readonly Row[], at: number) => Row | undefined) {
  const [first, second, ...others] = pages;
  if (first === undefined || second === undefined) return 0;
  let lines = 0;
  for (;;) {
    const line = lineOf(second, lines);
    const isRunning =
      line !== undefined &&
      !line.some(({ text }) => labelled(text) ?? numberedDefendant(text)) &&
      others.every((rows) => isSame(lineOf(rows, lines), line)) &&
      (others.length + 1 >= FEWEST_BEHIND_FIRST || isSame(lineOf(first, lines), line));
    if (!isRunning || lines >= Math.min(...pages.map((rows) => rows.length))) return lines;
    lines += 1;
  }
}

function isSame(row: Row | undefined, other: Row): boolean {
  return (
    row !== undefined &&
    row.length === other.length &&
    row.every(({ text, y }, at) => text === other[at]?.text && Math.abs(y - (other[at]?.y ?? 0)) <= SAME_PLACE)
  );
}
