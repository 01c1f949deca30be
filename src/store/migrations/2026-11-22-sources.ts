import { type Kysely, type Migration, sql } from 'kysely';

const STATEMENTS = [
  `create table source_look (
  source text primary key,
  first_look text not null,
  last_look text not null,
  last_success text,
  last_document text,
  failures integer not null,
  code text,
  next_look text not null
)`,
  `create table source_item (
  source text not null,
  item text not null,
  stamp text not null,
  seen_at text not null,
  taken_at text,
  stored_at text,
  file_id text,
  etag text,
  last_modified text,
  answered_by text,
  failures integer not null,
  code text,
  next_look text not null,
  primary key (source, item)
)`,
  `create table source_arrival (
  source text not null,
  item text not null,
  file_id text not null,
  document_id text not null,
  arrived_at text not null,
  primary key (source, document_id, item)
)`,
  'create index source_arrival_document on source_arrival (document_id)',
  'create index source_arrival_file on source_arrival (file_id)',
  `create table source_day (
  source text not null,
  date text not null,
  looks integer not null,
  documents integer not null,
  primary key (source, date)
)`,
  `create table web_host (
  host text primary key,
  next_request text not null,
  robots text check (robots in ('rules', 'none', 'unreachable')),
  robots_text text,
  robots_at text
)`,
];

/** What is remembered of sources that bring documents by themselves: looks, files and addresses seen, hosts asked. */
export const sources: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
