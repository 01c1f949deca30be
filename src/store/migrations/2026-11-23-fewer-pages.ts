import type { Kysely, Migration } from 'kysely';
import { isPostgres } from '../database/sql-dialect.js';
import { rewriteTables, withoutRowid } from './rewrite-tables.js';

/** What is written otherwise in the statement of each table. */
const REWRITTEN: Readonly<Record<string, (statement: string) => string>> = {
  // Asked at the end of the transaction: while a statement inserts many rows that may be refused one by one, SQLite
  // copies every page it changes, those of the indexes by keyed hashes too, which was an eighth of storing a document.
  appearance: (statement) =>
    statement.replace(
      /(references hearing_line \(id\) on delete cascade)(?! deferrable)/,
      '$1 deferrable initially deferred',
    ),
  // One tree in the place of a table and the index of its key.
  document_day: withoutRowid,
  document_place: withoutRowid,
  job: withoutRowid,
};

/** Storing a document writes fewer pages in SQLite. Foreign keys are to be off. */
export const fewerPages: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    if (isPostgres(db)) return;
    await rewriteTables(db, REWRITTEN);
  },
};
