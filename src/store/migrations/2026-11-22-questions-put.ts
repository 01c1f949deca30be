import { type Kysely, type Migration, sql } from 'kysely';

const STATEMENTS = [
  `create table question_put (
  id text primary key,
  position integer not null,
  document_id text not null references source_document (id) on delete cascade,
  appearance_id text not null references appearance (id) on delete cascade,
  source text not null check (source in ('court', 'cps', 'police')),
  value text not null check (value in ('put', 'undone')),
  asked_on text not null,
  due_on text not null,
  known_at text not null
)`,
  'create index question_put_appearance on question_put (appearance_id)',
];

/** Which questions were put to courts, the CPS and the police, and by when an answer was asked for. */
export const questionsPut: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
