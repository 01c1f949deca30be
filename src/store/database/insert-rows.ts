import { CompiledQuery, type Insertable, type RawBuilder, sql } from 'kysely';
import type { Store, Tables } from '../tables.js';
import { bytesOf, isPostgres } from './sql-dialect.js';

/**
 * How many rows one statement takes, largest first: few sizes, so that each statement is written and prepared once.
 * SQLite takes 32,766 values in one statement; the widest table has under 30 columns.
 */
const BATCHES = [64, 32, 16, 8, 4, 2, 1] as const;

/** The inserts of one shape, by how many rows they take. */
type Inserts = Map<number, CompiledQuery>;
/** The inserts by their shape, for each kind of database; writing one takes longer than running it. */
const WRITTEN = new WeakMap<object, Map<string, Inserts>>();
const MOST_WRITTEN = 200;

/** Of so many rows the columns that none has a value in are left out: many are empty in all of a document, and each value of a statement costs. */
const MANY = 16;

/** Rows that many documents have: who comes first writes them. */
const KEPT_ONCE: ReadonlySet<keyof Tables> = new Set(['phrase']);
/**
 * Tables whose rows lie all over an index. A statement that fails there ends the transaction and all of it is taken back, so
 * that SQLite need not copy every page it changes before it does. Of none with a trigger that inserts: this overrides its own clause.
 */
const KEPT_TO_FAILURE: ReadonlySet<keyof Tables> = new Set(['appearance', 'link_key', 'phrase']);
/** Rows that who comes last writes, and their keys. */
const WRITTEN_ANEW: Partial<Record<keyof Tables, readonly string[]>> = { job: ['kind', 'id'] };

/** Rows of one table, their values in one list, row after row: so they cross threads in a fraction of the time that objects take. */
export interface FlatRows {
  readonly table: keyof Tables;
  readonly columns: readonly string[];
  readonly values: readonly unknown[];
  /** Columns of bytes whose values are hexadecimal digits: a text crosses threads and is bound in a fraction of the time that a small array of bytes takes. */
  readonly inDigits: readonly string[];
}

/** A row whose bytes in some columns are told as hexadecimal digits. */
export type InDigits<Row, Column extends keyof Row> = Omit<Row, Column> & {
  readonly [Name in Column]: string | Extract<Row[Name], null>;
};

/** Rows as one list of values; all of them have the fields of the first. */
export function flatRows<Name extends keyof Tables>(table: Name, rows: readonly Insertable<Tables[Name]>[]): FlatRows {
  return flat(table, rows, []);
}

/** The same of rows whose bytes in these columns are told as hexadecimal digits. */
export function flatRowsInDigits<Name extends keyof Tables, Column extends keyof Insertable<Tables[Name]> & string>(
  table: Name,
  rows: readonly InDigits<Insertable<Tables[Name]>, Column>[],
  inDigits: readonly Column[],
): FlatRows {
  return flat(table, rows, inDigits);
}

function flat<Row extends object>(table: keyof Tables, rows: readonly Row[], inDigits: readonly string[]): FlatRows {
  const named = Object.keys(rows[0] ?? {});
  const isTold = (column: string) => rows.some((row) => row[column as keyof Row] !== null);
  const columns = rows.length < MANY ? named : named.filter(isTold);
  const values: unknown[] = [];
  for (const row of rows) for (const column of columns) values.push(row[column as keyof Row]);
  return { table, columns, values, inDigits };
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
export async function insertFlat(db: Store, flat: FlatRows): Promise<bigint | undefined> {
  const { columns, values } = flat;
  if (values.length === 0) return undefined;
  // The connection is taken once: taking it for each statement costs as much as a short one.
  return db.getExecutor().provideConnection(async (connection) => {
    const inserts = insertsOf(db, flat);
    let start = 0;
    let last: bigint | undefined;
    for (const rows of BATCHES) {
      const size = rows * columns.length;
      if (values.length - start < size) continue;
      const insert = inserts.get(rows) ?? CompiledQuery.raw(write(db, flat, rows));
      inserts.set(rows, insert);
      for (; values.length - start >= size; start += size) {
        // Not made by Kysely, which freezes the list: a copy of a thousand values.
        const some = { ...insert, parameters: values.slice(start, start + size) };
        const { insertId } = await connection.executeQuery(some);
        last = insertId;
      }
    }
    return last;
  });
}

function insertsOf(db: Store, { table, columns, inDigits }: FlatRows): Inserts {
  const { adapter } = db.getExecutor();
  const written = WRITTEN.get(adapter) ?? new Map<string, Inserts>();
  WRITTEN.set(adapter, written);
  const shape = `${table} ${db.isTransaction} ${columns.join()} ${inDigits.join()}`;
  const inserts = written.get(shape) ?? new Map<number, CompiledQuery>();
  if (written.size === MOST_WRITTEN) written.clear();
  written.set(shape, inserts);
  return inserts;
}

function write(db: Store, { table, columns, inDigits }: FlatRows, rows: number): string {
  const row = sql`(${sql.join(columns.map((column) => (inDigits.includes(column) ? bytesOf(db, sql`${null}`) : null)))})`;
  const names = columns.map((column) => sql.ref(column));
  const or =
    KEPT_TO_FAILURE.has(table) && db.isTransaction && !isPostgres(db) ? sql`insert or fail into` : sql`insert into`;
  const insert = sql`${or} ${sql.table(table)} (${sql.join(names)}) values ${sql.join(Array(rows).fill(row))}`;
  return sql`${insert} ${onConflict(table, columns)}`.compile(db).sql;
}

function onConflict(table: keyof Tables, columns: readonly string[]): RawBuilder<unknown> {
  const key = WRITTEN_ANEW[table];
  if (key === undefined) return KEPT_ONCE.has(table) ? sql`on conflict do nothing` : sql``;
  const rest = columns.filter((column) => !key.includes(column));
  const set = rest.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`);
  return sql`on conflict (${sql.join(key.map((column) => sql.ref(column)))}) do update set ${sql.join(set)}`;
}
