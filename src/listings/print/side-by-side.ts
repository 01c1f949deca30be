import type { Row, Segment } from '../register-page/segments.js';
import { bornDefendant, numberedDefendant } from '../register-text/defendant-line.js';
import { readHeading } from '../register-text/heading.js';
import { labelled, type TextLabel } from '../register-text/labels.js';

/** So many lines of a page have the same label twice where entries stand side by side. */
const FEWEST = 2;
/** How far before an edge, in points, a run still stands at it. */
const EDGE = 3;

/** The rows of a page where entries stand side by side, in two columns: the left ones first, then the right ones. */
export function leftThenRight(rows: readonly Row[]): readonly Row[] {
  const edge = edgeOfSameLabels(rows) ?? edgeOfWholeEntries(rows);
  if (edge === undefined) return rows;
  const first = firstOfEntries(rows);
  const below = rows.slice(first);
  const side = (isOn: (segment: Segment) => boolean) =>
    below.map((row) => row.filter(isOn)).filter(({ length }) => length > 0);
  return [...rows.slice(0, first), ...side(({ x }) => x < edge - EDGE), ...side(({ x }) => x >= edge - EDGE)];
}

/** The first line of the entries: what stands above them of court and day is of all of them. */
function firstOfEntries(rows: readonly Row[]): number {
  const isHead = (row: Row) => row.some(({ text }) => saysOfSitting(text));
  const charged = rows.findIndex((row) => row.some(({ text }) => entryLabel(text) !== undefined));
  return rows.slice(0, charged).findLastIndex(isHead) + 1;
}

/** `Court results: Mossbury Magistrates' Court` is a heading. */
function entryLabel(words: string): TextLabel | undefined {
  const found = words.includes(':') ? labelled(words) : undefined;
  const isOfEntry = found !== undefined && OF_ENTRY.includes(found.label);
  return isOfEntry && readHeading(found.value)?.courtHouse === undefined ? found.label : undefined;
}

function saysOfSitting(words: string): boolean {
  const label = labelled(words)?.label;
  if (label !== undefined) return OF_SITTING.has(label);
  return (
    bornDefendant(words) === undefined && numberedDefendant(words) === undefined && readHeading(words) !== undefined
  );
}

const OF_SITTING: ReadonlySet<TextLabel> = new Set([
  'courtHouse',
  'localJusticeArea',
  'courtRoom',
  'sittingDate',
  'startTime',
  'unused',
]);

/** Where the right ones begin, each line beginning with the same label in both. */
function edgeOfSameLabels(rows: readonly Row[]): number | undefined {
  const edges = rows.flatMap((row) => row.slice(1).find((segment) => isSameLabel(row[0], segment))?.x ?? []);
  return edges.length < FEWEST ? undefined : Math.min(...edges);
}

/** What every entry of a register says: of one entry in two columns each stands on one side alone. */
const OF_ENTRY: readonly TextLabel[] = ['offence', 'result'];

/** Where the right ones begin, each column with charges and results of its own and no line over both. */
function edgeOfWholeEntries(rows: readonly Row[]): number | undefined {
  const labels = rows.flat().flatMap(({ text, x }) => {
    const label = entryLabel(text);
    return label === undefined ? [] : [{ label, x }];
  });
  const left = Math.min(...labels.map(({ x }) => x));
  const edge = labels.find(({ x }) => x > left + EDGE)?.x;
  if (edge === undefined || labels.some(({ x }) => Math.abs(x - left) > EDGE && Math.abs(x - edge) > EDGE))
    return undefined;
  const areWhole = [left, edge].every((at) =>
    OF_ENTRY.every((label) => labels.some((one) => one.label === label && Math.abs(one.x - at) <= EDGE)),
  );
  const isCrossed = rows
    .slice(firstOfEntries(rows))
    .some((row) => row.some(({ x, right }) => x < edge - EDGE && right > edge));
  return areWhole && !isCrossed ? edge : undefined;
}

function isSameLabel(first: Segment | undefined, other: Segment): boolean {
  const label = first && labelled(first.text)?.label;
  return label !== undefined && label === labelled(other.text)?.label;
}
