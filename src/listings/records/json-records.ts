import { isObject, type JsonObject } from '../fields/json-value.js';
import { below } from '../fields/pointer.js';
import type { Fields, Value } from './record.js';

/**
 * A JSON value as records. What programs write in columns stands as the records it is of: rows under a list of names
 * (`{columns: […], rows: [[…]]}`, or the first row), a list or numbered values for each name (`{court: […], date: […]}`), and records under
 * their own numbers.
 */
export function jsonRecords(value: unknown, pointer = ''): Value {
  const at = { pointer };
  if (Array.isArray(value)) {
    const [first, ...rows] = value as readonly unknown[];
    if (isNames(first) && rows.length > 0 && rows.every((row) => isRowOf(row, first.length)))
      return { kind: 'list', items: rows.map((row, index) => recordOf(first, row, below(pointer, index + 1))), at };
    return { kind: 'list', items: value.map((item, index) => jsonRecords(item, below(pointer, index))), at };
  }
  if (isObject(value)) return inColumns(value, pointer) ?? underKeys(value, pointer) ?? inFields(value, pointer);
  return { kind: 'said', words: value === null || value === undefined ? '' : String(value), at };
}

function inFields(value: JsonObject, pointer: string): Fields {
  const entries = Object.entries(value);
  const names = entries.find(([, list]) => isNames(list) && entries.some(([, rows]) => areRowsOf(rows, list.length)));
  const header = names?.[1] as readonly string[] | undefined;
  const fields = entries.flatMap(([name, one]): (readonly [string, Value])[] => {
    if (one === header && header !== undefined) return [];
    const at = below(pointer, name);
    if (header === undefined || !areRowsOf(one, header.length)) return [[name, jsonRecords(one, at)]];
    const items = one.map((row, index) => recordOf(header, row, below(at, index)));
    return [[name, { kind: 'list', items, at: { pointer: at } }]];
  });
  return { kind: 'fields', fields, at: { pointer } };
}

/** Fewer columns than these, and lists of one length are no table. */
const FEWEST_COLUMNS = 3;

/** A list, or values numbered from 0 on, under each name, all as long. */
function inColumns(value: JsonObject, pointer: string): Value | undefined {
  const entries = Object.entries(value);
  const columns = entries.map(([name, column]) => [name, cellsOf(column)] as const);
  const count = columns[0]?.[1]?.length ?? 0;
  if (columns.length < FEWEST_COLUMNS || count === 0) return undefined;
  if (!columns.every(([, cells]) => cells?.length === count && cells.every(isCell))) return undefined;
  const items = Array.from(
    { length: count },
    (_none, index): Fields => ({
      kind: 'fields',
      fields: columns.map(([name, cells]) => [name, jsonRecords(cells?.[index], below(below(pointer, name), index))]),
      at: { pointer },
    }),
  );
  return { kind: 'list', items, at: { pointer } };
}

const FEWEST_KEYS = 2;

/** Records under their numbers, as a list of them, each with its number as `key`. */
function underKeys(value: JsonObject, pointer: string): Value | undefined {
  const entries = Object.entries(value);
  if (entries.length < FEWEST_KEYS || !entries.every(([key, one]) => /\d/.test(key) && isObject(one))) return undefined;
  const names = entries.map(([, one]) => Object.keys(one as JsonObject));
  const shared = names[0]?.filter((name) => names.every((others) => others.includes(name))) ?? [];
  if (shared.length < FEWEST_COLUMNS - 1) return undefined;
  const items = entries.map(([key, one]): Fields => {
    const at = below(pointer, key);
    const { fields } = inFields(one as JsonObject, at);
    return {
      kind: 'fields',
      fields: [['key', { kind: 'said', words: key, at: { pointer: at } }], ...fields],
      at: { pointer: at },
    };
  });
  return { kind: 'list', items, at: { pointer } };
}

function cellsOf(column: unknown): readonly unknown[] | undefined {
  if (Array.isArray(column)) return column;
  if (!isObject(column)) return undefined;
  const numbers = Object.keys(column);
  return numbers.every((number, at) => number === String(at)) ? Object.values(column) : undefined;
}

function recordOf(names: readonly string[], row: unknown, pointer: string): Fields {
  const cells = row as readonly unknown[];
  const fields = names.map((name, at) => [name, jsonRecords(cells[at], below(pointer, at))] as const);
  return { kind: 'fields', fields, at: { pointer } };
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 1 && value.every((name) => typeof name === 'string' && name !== '');
}

function areRowsOf(value: unknown, count: number): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.length > 0 && value.every((row) => isRowOf(row, count));
}

function isRowOf(row: unknown, count: number): boolean {
  return Array.isArray(row) && row.length === count && row.every(isCell);
}

function isCell(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}
