import { sql } from 'kysely';
import { insertRows } from '../database/insert-rows.js';
import { tablesWithClocks } from '../database/table-clock.js';
import type { Store, Tables } from '../tables.js';
import { openStore } from './open.js';

/** Rows read at a time. */
const MANY = 1000;

/**
 * Writes what a database on a server holds, as it stands at one moment, into a new SQLite file: everything but personal
 * data, printed words and what is made of the cases.
 */
export async function copyToFile(store: Store, path: string): Promise<void> {
  const copy = await openStore(path);
  try {
    await sql`pragma foreign_keys = off`.execute(copy);
    await sql`pragma synchronous = off`.execute(copy);
    await copy.transaction().execute(async (to) => {
      const tables = (await tablesWithClocks(to)).filter(({ clock }) => clock !== 'left_out');
      await store
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (from) => {
          for (const { name, columns } of tables) await copyTable(from, to, name as keyof Tables, columns);
        });
    });
  } finally {
    await copy.destroy();
  }
}

async function copyTable<Name extends keyof Tables>(
  from: Store,
  to: Store,
  name: Name,
  columns: readonly string[],
): Promise<void> {
  const all = sql.join(columns.map((column) => sql.ref(column)));
  const select = sql<never>`select ${all} from ${sql.table(name)}`.compile(from);
  // The same migrations made both tables.
  for await (const { rows } of from.getExecutor().stream(select, MANY)) await insertRows(to, name, rows);
}
