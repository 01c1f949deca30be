import { type Kysely, type Migration, sql } from 'kysely';

const STATEMENTS = [
  'alter table defendant_case add column person_linked_by text',
  // Youths are counted by audits and listed by no view.
  `create view v_person as
select d.person_id, d.id as case_id, d.person_linked_by as linked_by
from defendant_case d
where coalesce(d.youth, 0) = 0
  and not exists (
    select 1 from case_appearance inside join appearance youth on youth.id = inside.appearance_id
      and inside.case_id = d.id where youth.youth = 1
  )`,
  // Keys are made otherwise: with the words of a name rather than their first letters. Documents get theirs as they are joined anew.
  'delete from link_key',
  `insert into job (kind, id, told, state, announced, attempts, not_before, leased_by, leased_until, error)
select 'link', d.id, '{}', 'waiting', 0, 0, '', null, null, null
from source_document d
where d.status = 'stored' and not exists (select 1 from job j where j.kind = 'link' and j.id = d.id)`,
];

/** By what a case was found to be a person's who has others; the keys of linking made anew. */
export const personLevel: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
