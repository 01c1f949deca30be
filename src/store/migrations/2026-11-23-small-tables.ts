import type { Kysely, Migration } from 'kysely';
import { isPostgres } from '../database/sql-dialect.js';
import { rewriteTables, withoutRowid } from './rewrite-tables.js';

const SMALL = [
  ...[
    'lease',
    'setting',
    'duty',
    'data_source',
    'schedule',
    'schedule_run',
    'source_look',
    'source_item',
    'source_day',
  ],
  ...['court_day', 'day_due', 'day_decision', 'return_figure', 'purge_receipt', 'identity_shown'],
  ...['link_doubt', 'link_decision', 'unit_reading', 'reading_decision', 'answer', 'question_put'],
];

/** Tables found by their keys alone are their own indexes in SQLite: a database has a hundred kB less before its first document. Foreign keys are to be off. */
export const smallTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    if (isPostgres(db)) return;
    await rewriteTables(db, Object.fromEntries(SMALL.map((table) => [table, withoutRowid])));
  },
};
