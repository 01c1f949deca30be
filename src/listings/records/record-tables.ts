import type { Content, TableRow } from '../../documents/content.js';
import { LIMITS } from '../../documents/limits.js';
import { QuarantineError } from '../../documents/quarantine-error.js';
import type { Place } from '../../place.js';
import { tidy } from '../../text/tidying/whitespace.js';
import { jsonRecords } from './json-records.js';
import type { Fields, List, Value } from './record.js';
import { xmlRecords } from './xml-records.js';

/** The records of an export as the table they would be: a row for each of the innermost, with what stands around it. */
export interface RecordTable {
  /** Names of fields, each behind those of the records around it: `cases.offences.title`. */
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

interface Cell {
  readonly words: string;
  readonly at: Place;
}

/** What a record says, by its names. A cell that stands around several rows is one and the same in each. */
type Cells = ReadonlyMap<string, Cell>;

interface Row {
  readonly cells: Cells;
  readonly at: Place;
}

const FEWEST_COLUMNS = 2;

/**
 * The table that the records of a JSON or XML export are; undefined for content that holds none. What all records lie in is left out of the
 * names of fields where more of them are known without it, by `score`. A list of words is one cell, a line each. Of two
 * lists beside one another each has rows of its own; one of a single record is part of what is around it.
 * Throws `QuarantineError` `text_too_large` where what is around would be repeated too often.
 */
export function recordTable(
  content: Content,
  score: (names: readonly string[]) => number = () => 0,
): RecordTable | undefined {
  if (content.kind !== 'json' && content.kind !== 'xml') return undefined;
  const rows: Row[] = [];
  const value = content.kind === 'json' ? jsonRecords(content.value) : xmlRecords(content.root);
  collect(value, [], new Map(), rows);
  const paths = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  if (paths.length < FEWEST_COLUMNS) return undefined;
  if (paths.length * rows.length > LIMITS.jsonValues) throw tooManyCells();
  const container = `${containerOf(value).join('.')}.`;
  const shorter = paths.map((path) => (path.startsWith(container) ? path.slice(container.length) : path));
  const isShorter = new Set(shorter).size === paths.length && score(shorter) > score(paths);
  const nameOf = new Map(paths.map((path, at) => [path, (isShorter ? shorter[at] : undefined) ?? path]));
  return { header: [...nameOf.values()], rows: rows.map((row, at) => tableRow(row, at, rows[at - 1], nameOf)) };
}

/** The names that lead to the one list of a document, or to the one record that it is. */
function containerOf(value: Value): readonly string[] {
  if (value.kind !== 'fields') return [];
  const [inner, ...more] = value.fields.filter(([, one]) => one.kind !== 'said');
  if (inner === undefined || more.length > 0) return [];
  return [inner[0], ...containerOf(inner[1])];
}

function collect(value: Value, path: readonly string[], around: Cells, rows: Row[]): void {
  if (value.kind === 'said') return;
  if (value.kind === 'list') {
    for (const item of value.items) collect(item, path, around, rows);
    return;
  }
  const cells = new Map(around);
  const lists: { readonly list: List; readonly path: readonly string[] }[] = [];
  take(value, path, cells, lists);
  for (const { list, path: within } of lists) collect(list, within, cells, rows);
  if (lists.length === 0 && cells.size > around.size) rows.push({ cells, at: value.at });
}

/** Takes what a record says itself, and in records of which it has one; lists of several are for later. */
function take(
  { fields }: Fields,
  path: readonly string[],
  cells: Map<string, Cell>,
  lists: { readonly list: List; readonly path: readonly string[] }[],
): void {
  for (const [name, value] of fields) {
    const within = [...path, name];
    if (value.kind === 'fields') take(value, within, cells, lists);
    else if (value.kind === 'said') say(cells, within, value.words, value.at);
    else {
      const [only, ...more] = value.items;
      if (only?.kind === 'fields' && more.length === 0) take(only, within, cells, lists);
      else if (value.items.some(({ kind }) => kind !== 'said')) lists.push({ list: value, path: within });
      else say(cells, within, wordsOf(value), value.at);
    }
  }
}

function say(cells: Map<string, Cell>, path: readonly string[], words: string, at: Place): void {
  if (tidy(words) !== '') cells.set(path.join('.'), { words, at });
}

function wordsOf({ items }: List): string {
  return items.flatMap((item) => (item.kind === 'said' && tidy(item.words) !== '' ? [item.words] : [])).join('\n');
}

function tableRow(
  { cells, at }: Row,
  index: number,
  above: Row | undefined,
  nameOf: ReadonlyMap<string, string>,
): TableRow {
  const named = [...cells].map(([path, cell]) => ({ name: nameOf.get(path) ?? path, path, cell }));
  const carried = named.filter(({ path, cell }) => above?.cells.get(path) === cell);
  const places = new Map(named.map(({ name, cell }) => [name, cell.at]));
  return {
    line: index + 1,
    values: Object.fromEntries(named.map(({ name, cell }) => [name, cell.words])),
    carried: new Set(carried.map(({ name }) => name)),
    place: (heading) => places.get(heading ?? '') ?? at,
  };
}

function tooManyCells(): QuarantineError {
  const message = `The records, as a table, have more than ${LIMITS.jsonValues} cells; export them in parts.`;
  return new QuarantineError('text_too_large', message);
}
