import { type Kysely, PostgresAdapter, type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';

/** A database, whatever tables it has. */
type Database = Pick<Kysely<unknown>, 'getExecutor'>;

/** Whether SQL is to be written for PostgreSQL rather than SQLite: asked here and in migrations, and nowhere else. */
export function isPostgres(db: Database): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

/** Texts as the rows of a table `alias` with one column, `value`: any number of them in one parameter. */
export function listed(db: Database, values: readonly string[], alias: string): RawBuilder<{ readonly value: string }> {
  const json = JSON.stringify(values);
  return isPostgres(db)
    ? sql`json_array_elements_text(cast(${json} as json)) as ${sql.ref(alias)} (value)`
    : sql`json_each(${json}) as ${sql.ref(alias)}`;
}

/** A list of texts, for `in`. */
export function listOf(db: Database, values: readonly string[]): RawBuilder<string> {
  return sql`(select value from ${listed(db, values, 'listed')})`;
}

/** A field of the JSON object in a text column, as text. */
export function jsonField(db: Database, column: string, field: string): RawBuilder<string | null> {
  return isPostgres(db)
    ? sql`(cast(${sql.ref(column)} as json) ->> ${sql.lit(field)})`
    : sql`(${sql.ref(column)} ->> ${sql.lit(field)})`;
}

/** The bytes that the hexadecimal digits in a column stand for. */
export function inBytesOf(db: Database, column: string): RawBuilder<Uint8Array> {
  return bytesOf(db, sql.ref(column));
}

/** The bytes that a text of hexadecimal digits stands for. */
export function bytesOf(db: Database, digits: RawBuilder<unknown>): RawBuilder<Uint8Array> {
  return isPostgres(db) ? sql`decode(${digits}, 'hex')` : sql`unhex(${digits})`;
}

/** The hexadecimal digits of the bytes in a column. */
export function inDigitsOf(db: Database, column: string): RawBuilder<string | null> {
  return isPostgres(db) ? sql`encode(${sql.ref(column)}, 'hex')` : sql`lower(hex(${sql.ref(column)}))`;
}

/** The same of a column that can be null, which is null then. */
export function maybeInDigitsOf(db: Database, column: string): RawBuilder<string | null> {
  return isPostgres(db)
    ? inDigitsOf(db, column)
    : sql`case when ${sql.ref(column)} is not null then ${inDigitsOf(db, column)} end`;
}

/** The bytes that these texts of hexadecimal digits stand for, for `in`. */
export function bytesListOf(db: Database, digits: readonly string[]): RawBuilder<Uint8Array> {
  return sql`(select ${inBytesOf(db, 'value')} from ${listed(db, digits, 'listed')})`;
}

/** The rows of a group as one JSON text: a list of lists of these columns' values. */
export function packedRows(db: Database, columns: readonly string[]): RawBuilder<string> {
  const refs = sql.join(columns.map((column) => sql.ref(column)));
  return isPostgres(db)
    ? sql`cast(json_agg(json_build_array(${refs})) as text)`
    : sql`json_group_array(json_array(${refs}))`;
}

/** Whether the instant in a text column is no later than another: written with and without fractions and with any offset, they are compared as instants. */
export function cameBy(db: Database, column: string, instant: string): RawBuilder<boolean> {
  return isPostgres(db)
    ? sql`(cast(${sql.ref(column)} as timestamptz) <= cast(${instant} as timestamptz))`
    : sql`(julianday(${sql.ref(column)}) <= julianday(${instant}))`;
}

/**
 * Rows that nobody else has in hand, in hand until the transaction ends; those that another has are passed over. SQLite
 * has one writer at a time, and nothing to pass over.
 */
export function inHand<DB, Table extends keyof DB, Row>(
  db: Database,
  query: SelectQueryBuilder<DB, Table, Row>,
): SelectQueryBuilder<DB, Table, Row> {
  return isPostgres(db) ? query.forUpdate().skipLocked() : query;
}

/** The same, where what another has in hand is waited for. */
export function waitedFor<DB, Table extends keyof DB, Row>(
  db: Database,
  query: SelectQueryBuilder<DB, Table, Row>,
): SelectQueryBuilder<DB, Table, Row> {
  return isPostgres(db) ? query.forUpdate() : query;
}
