import { type Kysely, type Migration, sql } from 'kysely';

const OF_A_RESULT = `document_id text not null references source_document (id) on delete cascade,
  appearance_id text not null references appearance (id) on delete cascade`;

const STATEMENTS = [
  `create table reading_decision (
  id text primary key,
  position integer not null,
  subject text not null,
  ${OF_A_RESULT},
  result_id text not null references result (id) on delete cascade,
  about text,
  rules text not null,
  rules_version text not null,
  value text not null check (value in ('confirmed', 'none', 'change', 'add', 'undone')),
  says text not null,
  reason text not null,
  known_at text not null
)`,
  'create index reading_decision_subject on reading_decision (subject)',
  'create index reading_decision_appearance on reading_decision (appearance_id)',
  `create table unit_reading (
  id text primary key,
  position integer not null,
  ${OF_A_RESULT},
  offence_group text not null,
  value text not null check (value in ('confirmed', 'undone')),
  outcome text not null,
  was_read text not null,
  reason text not null,
  known_at text not null
)`,
  'create index unit_reading_appearance on unit_reading (appearance_id)',
  `create table answer (
  id text primary key,
  position integer not null,
  ${OF_A_RESULT},
  source text not null check (source in ('court', 'cps', 'police')),
  value text not null check (value in ('given', 'undone')),
  outcome text not null,
  answered_on text,
  note text,
  known_at text not null
)`,
  'create index answer_appearance on answer (appearance_id)',
  `create index clause_in_doubt on clause (result_id) where found = 'conflict' or status in ('unclear', 'pending', 'applied_for') or type = 'unspecified_application'`,
  'create index result_unread on result (id) where unread = 1',
];

/** What people said of readings, which units they read in full, and what courts, the CPS and the police answered. */
export const readingByPeople: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
