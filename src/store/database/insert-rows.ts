import { CompiledQuery, type Insertable, sql } from 'kysely';
import type { Store, Tables } from '../tables.js';

/**
 * How many rows one statement takes, largest first: few sizes, so that each statement is written and prepared once.
 * SQLite takes 32,766 values in one statement; the widest table has under 30 columns.
 */
const BATCHES = [64, 16, 4, 1] as const;

/** The text of each insert by its shape, for each kind of database; writing it takes longer than running it. */
const WRITTEN = new WeakMap<object, Map<string, string>>();

/** Rows that many documents have: who comes first writes them. */
const KEPT_ONCE: ReadonlySet<keyof Tables> = new Set(['phrase']);

/** Rows of one table, their values in one list, row after row: so they cross threads in a fraction of the time that objects take. */
export interface FlatRows {
  readonly table: keyof Tables;
  readonly columns: readonly string[];
  readonly values: readonly unknown[];
}

/** Rows as one list of values; all of them have the fields of the first. */
export function flatRows<Name extends keyof Tables>(table: Name, rows: readonly Insertable<Tables[Name]>[]): FlatRows {
  const columns = Object.keys(rows[0] ?? {});
  const values: unknown[] = [];
  for (const row of rows) for (const column of columns) values.push(row[column as keyof typeof row]);
  return { table, columns, values };
}

/** Inserts rows, all of which have the fields of the first. */
export async function insertRows<Name extends keyof Tables>(
  db: Store,
  table: Name,
  rows: readonly Insertable<Tables[Name]>[],
): Promise<void> {
  await insertFlat(db, flatRows(table, rows));
}

/** Inserts rows. In SQLite tells the number that the last of them was given: those before it have the numbers before. */
export async function insertFlat(db: Store, { table, columns, values }: FlatRows): Promise<bigint | undefined> {
  let start = 0;
  let last: bigint | undefined;
  for (const rows of BATCHES) {
    const size = rows * columns.length;
    for (; size > 0 && values.length - start >= size; start += size) {
      const text = insertOf(db, table, columns, rows);
      const { insertId } = await db.executeQuery(CompiledQuery.raw(text, values.slice(start, start + size)));
      last = insertId;
    }
  }
  return last;
}

function insertOf(db: Store, table: keyof Tables, columns: readonly string[], rows: number): string {
  const { adapter } = db.getExecutor();
  const written = WRITTEN.get(adapter) ?? new Map<string, string>();
  WRITTEN.set(adapter, written);
  const shape = `${table} ${rows} ${columns.join()}`;
  const text = written.get(shape) ?? write(db, table, columns, rows);
  written.set(shape, text);
  return text;
}

function write(db: Store, table: keyof Tables, columns: readonly string[], rows: number): string {
  const row = sql`(${sql.join(columns.map(() => null))})`;
  const names = columns.map((column) => sql.ref(column));
  const insert = sql`insert into ${sql.table(table)} (${sql.join(names)}) values ${sql.join(Array(rows).fill(row))}`;
  return (KEPT_ONCE.has(table) ? sql`${insert} on conflict do nothing` : insert).compile(db).sql;
}
