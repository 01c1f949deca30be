import { type Kysely, type Migration, sql } from 'kysely';

const STATEMENTS = [
  // Found by the key and by the appearance, and by nothing else: each of the two is all there is to read.
  'create table link_key_before as select key, appearance_id from link_key',
  'drop table link_key',
  `create table link_key (
  key text not null,
  appearance_id text not null references appearance (id) on delete cascade,
  primary key (key, appearance_id)
) without rowid`,
  'insert into link_key select key, appearance_id from link_key_before order by key, appearance_id',
  'create index link_key_appearance on link_key (appearance_id)',
  'drop table link_key_before',
  // A document's cases are found by its appearances.
  'drop index case_appearance_document',
  'drop index case_appearance_superseded',
  'create index case_appearance_superseded on case_appearance (superseded_by) where superseded_by is not null',
];

/** Fewer pages to read and write for each hearing, so that linking a day costs the same in a database of millions. */
export const scale: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
