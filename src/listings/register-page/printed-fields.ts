import type { Page } from '../../documents/content.js';
import { tidy } from '../../text/tidying/whitespace.js';
import { labelAtStart, labelOf, type RegisterLabel } from './labels.js';
import { type PageHeader, withoutHeads } from './page-header.js';
import { type Row, rowsOf, type Segment, standsAt } from './segments.js';

/** One label and the lines of its value, gathered over pages. `label` is undefined for words under no known label. */
export interface PrintedField {
  readonly label: RegisterLabel | undefined;
  readonly lines: readonly Segment[];
  /** Where the label stands, or the first words where there is none. */
  readonly at: Segment;
  readonly header: PageHeader;
}

export interface PrintedFields {
  readonly fields: readonly PrintedField[];
  /** How far to the right anything is printed: where lines wrap. */
  readonly rightEdge: number;
}

/** An edge counts as a column of labels where at least this many different ones begin at it. */
const LABELS_IN_A_COLUMN = 3;
/** Room beside a label, in heights of a letter, that a wrapped one would have used. */
const ROOM = 2;
/** How far to the right of its column a value may begin and still be its, in points. */
const INDENT = 36;
/** The lines of a wrapped label stand at most this far apart, in heights of a letter. */
const WRAP = 2.2;

interface Columns {
  readonly labels: readonly number[];
  /** Where values usually begin, for each column of labels. */
  readonly values: readonly (number | undefined)[];
}

interface OpenField {
  readonly label: RegisterLabel | undefined;
  readonly lines: Segment[];
  readonly at: Segment;
  readonly header: PageHeader;
  valueX: number | undefined;
}

/** The labels of a two-column print in reading order, each with its value, told by where they stand. Head and foot of pages are left out. */
export function printedFields(pages: readonly Page[]): PrintedFields {
  const columns = columnsOf(pages.map((page) => rowsOf(page)));
  const stops = {
    labels: columns.labels,
    values: columns.values.filter((x) => x !== undefined),
    isLabel: (words: string) => labelOf(words) !== undefined,
  };
  const all = pages.map((page) => rowsOf(page, stops));
  const printed = withoutHeads(all);
  const fields: OpenField[] = [];
  const joined = joinLabels(printed.flatMap(({ body }) => body).flat(), columns);
  const active = new Map<number, OpenField>();
  for (const { header, body, strays } of printed) {
    for (const at of strays) fields.push({ label: undefined, lines: [at], at, header, valueX: undefined });
    for (const row of body) readRow(row, header, { columns, joined, active, fields });
  }
  return { fields, rightEdge: Math.max(0, ...all.flat(2).map(({ right }) => right)) };
}

/** The labels on pages, those that are wrapped among them: what tells a register from other prints. */
export function labelsOn(pages: readonly Page[]): readonly RegisterLabel[] {
  const rows = pages.map((page) => rowsOf(page));
  const found = joinLabels(rows.flat(2), columnsOf(rows));
  return [...found.values()].filter((label) => label !== 'continued');
}

interface State {
  readonly columns: Columns;
  readonly joined: ReadonlyMap<Segment, RegisterLabel | 'continued'>;
  readonly active: Map<number, OpenField>;
  readonly fields: OpenField[];
}

function readRow(row: Row, header: PageHeader, state: State): void {
  const { columns, joined, active, fields } = state;
  const values: Segment[] = [];
  const open = (label: RegisterLabel | undefined, at: Segment, column: number, lines: Segment[] = []): void => {
    if (label && opensPart(label)) active.clear();
    const valueX = label?.kind === 'heading' ? undefined : (besideIn(row, at, column, state) ?? columns.values[column]);
    const field = { label, lines, at, header, valueX };
    fields.push(field);
    if (label?.kind !== 'heading') active.set(column, field);
  };
  for (const segment of row) {
    const found = joined.get(segment);
    if (found === 'continued') continue;
    const column = columns.labels.findIndex((x) => standsAt(segment.x, x));
    if (found) open(found, segment, column);
    else if (column < 0) values.push(segment);
    else {
      const start = labelAtStart(tidy(segment.text));
      const value = start && { ...segment, text: tidy(segment.text).slice(start.valueAt).replace(/^ ?:/, '') };
      open(start?.label, segment, column, value ? [value] : [segment]);
    }
  }
  let before: OpenField | undefined;
  for (const segment of values) {
    const owner = ownerOf(segment, active, before);
    if (owner) {
      owner.valueX = Math.min(owner.valueX ?? segment.x, segment.x);
      owner.lines.push(segment);
      before = owner;
      continue;
    }
    const label = row.length === 1 ? labelOf(segment.text) : undefined;
    if (label?.kind === 'heading') open(label, segment, -1);
    else fields.push({ label: undefined, lines: [segment], at: segment, header, valueX: undefined });
  }
}

/** Where the value beside a label begins, in a part whose columns stand elsewhere than most: with nothing open further right, it is the label's. */
function besideIn(row: Row, at: Segment, column: number, { columns, joined, active }: State): number | undefined {
  const next = row[row.indexOf(at) + 1];
  const isAlone = [...active.keys()].every((open) => open <= column);
  const isLabel = next !== undefined && (joined.has(next) || columns.labels.some((x) => standsAt(next.x, x)));
  return isAlone && !isLabel ? next?.x : undefined;
}

/** The field a value belongs to: the open one whose values begin nearest on its left, or the one it carries on from on its line. */
function ownerOf(
  segment: Segment,
  active: ReadonlyMap<number, OpenField>,
  before: OpenField | undefined,
): OpenField | undefined {
  let owner: OpenField | undefined;
  for (const field of active.values()) {
    const from = field.valueX ?? field.at.right;
    if (from <= segment.x + 4 && (owner === undefined || from >= (owner.valueX ?? owner.at.right))) owner = field;
  }
  if (owner === undefined) return undefined;
  if (owner === before || owner.valueX === undefined) return owner;
  return segment.x - owner.valueX <= INDENT ? owner : before;
}

/** A new defendant, offence or section: what stood open in either column ends here. */
function opensPart(label: RegisterLabel): boolean {
  switch (label.kind) {
    case 'heading':
      return true;
    case 'block':
      return label.field === 'defendantName' || label.field === 'organisationName';
    case 'offence':
      return label.field === 'offenceCode';
    case 'inSection':
      return label.field === 'applicationType';
  }
}

/** The labels among segments that stand at a column of labels, those wrapped over two or three lines put together. */
function joinLabels(segments: readonly Segment[], columns: Columns): ReadonlyMap<Segment, RegisterLabel | 'continued'> {
  const found = new Map<Segment, RegisterLabel | 'continued'>();
  for (const x of columns.labels) {
    const column = segments.filter((segment) => standsAt(segment.x, x));
    const valueX = columns.values[columns.labels.indexOf(x)];
    column.forEach((segment, index) => {
      if (found.has(segment)) return;
      for (const length of [3, 2, 1]) {
        const parts = column.slice(index, index + length);
        const label = parts.length === length ? labelOf(parts.map(({ text }) => text).join(' ')) : undefined;
        if (!label || !parts.every((part, i) => i === 0 || follows(parts[i - 1], part, valueX))) continue;
        found.set(segment, label);
        for (const part of parts.slice(1)) found.set(part, 'continued');
        return;
      }
    });
  }
  return found;
}

/** Whether a line may carry on the label on the line above: it stands close below, and its first word had no room beside it. */
function follows(above: Segment | undefined, below: Segment, valueX: number | undefined): boolean {
  if (above === undefined) return false;
  const perLetter = (above.right - above.x) / Math.max(tidy(above.text).length, 1);
  const firstWord = tidy(below.text).split(' ')[0] ?? '';
  if (valueX !== undefined && above.right + (firstWord.length + 1) * perLetter < valueX - ROOM * below.height)
    return false;
  return above.page === below.page ? below.y - above.y <= WRAP * below.height : below.page === above.page + 1;
}

function columnsOf(pages: readonly (readonly Row[])[]): Columns {
  const edges: { x: number; labels: Set<RegisterLabel>; values: number[] }[] = [];
  for (const row of pages.flat()) {
    row.forEach((segment, index) => {
      const label = labelOf(segment.text);
      if (!label) return;
      let edge = edges.find(({ x }) => standsAt(segment.x, x));
      if (!edge) {
        edge = { x: segment.x, labels: new Set(), values: [] };
        edges.push(edge);
      }
      edge.labels.add(label);
      const next = row[index + 1];
      if (next) edge.values.push(next.x);
    });
  }
  const columns = edges.filter(({ labels }) => labels.size >= LABELS_IN_A_COLUMN).sort((a, b) => a.x - b.x);
  return { labels: columns.map(({ x }) => x), values: columns.map(({ values }) => usual(values)) };
}

function usual(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)];
}
