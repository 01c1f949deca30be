import { type Kysely, type Migration, sql } from 'kysely';

const STATEMENTS = [
  `create table return_figure (
  document_id text not null references source_document (id) on delete cascade,
  position integer not null,
  source text not null,
  publisher text,
  police_force text,
  area text,
  period_from text,
  period_to text,
  counts text not null check (counts in ('cohort', 'period', 'not_stated')),
  measure text not null,
  outcome text,
  label text,
  unit text not null,
  offence text,
  offence_class text,
  offence_group text,
  count integer,
  mark text check ((mark is null) or mark in ('suppressed', 'not_available', 'not_applicable', 'not_reached', 'blank')),
  printed text not null,
  printed_share text,
  is_total integer not null check (is_total in (0, 1)),
  completeness text not null check (completeness in ('complete', 'limited', 'none', 'not_stated')),
  reason text,
  part_of text,
  included integer check (included in (0, 1)),
  place text not null,
  primary key (document_id, position)
)`,
  'drop view v_return',
  `create view v_return as
select r.source, r.police_force, r.period_from, r.period_to, r.offence_group, r.outcome, r.count,
  r.publisher, r.area, r.counts, r.measure, r.label, r.unit, r.offence, r.offence_class, r.mark, r.printed,
  r.printed_share, r.is_total, r.completeness, r.reason, r.part_of, r.included, r.document_id
from return_figure r`,
];

/** Figures of police returns and published totals, and the view of them, which had no rows before. */
export const returns: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
