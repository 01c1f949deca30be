import { CompiledQuery, type Insertable } from 'kysely';
import type { Store, Tables } from '../tables.js';

/**
 * How many rows one statement takes, largest first: few sizes, so that each statement is written and prepared once.
 * SQLite takes 32,766 values in one statement; the widest table has under 30 columns.
 */
const BATCHES = [64, 16, 4, 1] as const;

/** The text of each insert by its shape, for each kind of database; writing it takes longer than running it. */
const WRITTEN = new WeakMap<object, Map<string, string>>();

/** Inserts rows, all of which have the fields of the first. */
export async function insertRows<Name extends keyof Tables>(
  db: Store,
  table: Name,
  rows: readonly Insertable<Tables[Name]>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  let start = 0;
  for (const size of BATCHES) {
    for (; rows.length - start >= size; start += size) {
      const batch = rows.slice(start, start + size);
      const values = batch.flatMap((row) => columns.map((column) => row[column as keyof typeof row]));
      await db.executeQuery(CompiledQuery.raw(insertOf(db, table, columns, batch), values));
    }
  }
}

function insertOf<Name extends keyof Tables>(
  db: Store,
  table: Name,
  columns: readonly string[],
  batch: readonly Insertable<Tables[Name]>[],
): string {
  const { adapter } = db.getExecutor();
  const written = WRITTEN.get(adapter) ?? new Map<string, string>();
  WRITTEN.set(adapter, written);
  const shape = `${table} ${batch.length} ${columns.join()}`;
  const sql = written.get(shape) ?? db.insertInto(table).values(batch).compile().sql;
  written.set(shape, sql);
  return sql;
}
