import { type Kysely, type Migration, sql } from 'kysely';

const STATEMENTS = [
  'alter table job add column priority integer not null default 0 check (priority in (0, 1))',
  `alter table job add column asked_at text not null default ''`,
  'alter table job add column after_documents integer not null default 0 check (after_documents in (0, 1))',
  'drop index job_state',
  'create index job_turn on job (state, kind, priority, asked_at, id)',
  `create table duty (
  name text primary key,
  began_at text,
  done_at text,
  failed_at text,
  error text
)`,
  `create table schedule (
  id text primary key,
  name text not null unique,
  cron text not null,
  timezone text not null check (timezone = 'Europe/London'),
  asked text not null,
  paused integer not null check (paused in (0, 1)),
  created_at text not null,
  due_from text not null
)`,
  `create table schedule_run (
  schedule_id text not null references schedule (id) on delete cascade,
  due_at text not null,
  asked_by text not null check (asked_by in ('clock', 'person')),
  asked_at text not null,
  passed_over integer not null,
  kind text not null check (kind in ('audit', 'report')),
  job_id text not null,
  state text not null check (state in ('asked', 'done', 'failed')),
  started_at text,
  ended_at text,
  error text,
  period_from text not null,
  period_to text not null,
  folder text,
  notes text not null,
  given_up integer,
  primary key (schedule_id, due_at)
)`,
  'create index schedule_run_job on schedule_run (kind, job_id)',
];

/** What is asked for again and again, when it was done last, and in which order jobs are taken. */
export const schedules: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
