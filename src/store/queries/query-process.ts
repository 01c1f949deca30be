/** The process a query runs in: takes one task, answers once, and can be killed in the middle. */
import Database from 'better-sqlite3';
import { undocumented, VIEWS } from '../database/query-check.js';
import type { QueryOutcome, QueryTask } from './query.js';
import { namedApart, type QueryAnswer } from './query-answer.js';

process.on('message', (task: QueryTask) => {
  process.send?.(run(task));
});

function run({ path, sql, rows }: QueryTask): QueryOutcome {
  let database: Database.Database;
  try {
    database = new Database(path, { readonly: true, timeout: 10_000 });
    hideTables(database);
  } catch (error) {
    return { failed: messageOf(error) };
  }
  try {
    return { answer: answer(database.prepare(sql), rows) };
  } catch (error) {
    const message = messageOf(error);
    const hidden =
      /no such table: (?:main\.|temp\.)?hidden_(\w+)/.exec(message)?.[1] ?? /no such table: (\S+)/.exec(message)?.[1];
    return { wrong: hidden === undefined ? `The query is not right: ${message}.` : undocumented(hidden).message };
  } finally {
    database.close();
  }
}

/**
 * Lays over every table a temporary view that reads nothing there is. A bare name finds the temporary view first, while
 * the documented views, which are not temporary, go on reading the tables below.
 */
function hideTables(database: Database.Database): void {
  const tables = database
    .prepare<[], { name: string }>(`select name from sqlite_master where type in ('table', 'view')`)
    .all();
  for (const { name } of tables) {
    if (VIEWS.some((view) => view === name) || name.startsWith('sqlite_')) continue;
    database.exec(`create temp view "${name}" as select * from temp."hidden_${name}"`);
  }
}

function answer(statement: Database.Statement<[], unknown>, most: number): QueryAnswer {
  const columns = namedApart(statement.columns().map(({ name }) => name));
  const rows: Record<string, unknown>[] = [];
  for (const row of statement.raw().iterate() as IterableIterator<readonly unknown[]>) {
    if (rows.length === most) return { columns, rows, truncated: true };
    rows.push(Object.fromEntries(columns.map((name, index) => [name, plain(row[index])])));
  }
  return { columns, rows, truncated: false };
}

/** What JSON can hold. */
function plain(value: unknown): unknown {
  if (Buffer.isBuffer(value)) return value.toString('hex');
  return value ?? null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
