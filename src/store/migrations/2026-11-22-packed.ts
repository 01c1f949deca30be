import { type Kysely, type Migration, sql } from 'kysely';
import type { DefendantCase } from '../../cases/defendant-case.js';
import { packed } from '../database/packed.js';
import { jsonField } from '../database/sql-dialect.js';
import { clauseId } from '../documents/clause-id.js';

/** Rows read at a time. */
const MANY = 1000;

const BEGUN = [
  `create table hearing_clause (
  hearing_id text primary key references hearing (id) on delete cascade,
  clauses blob not null
) without rowid`,
  `create table put_off (
  appearance_id text not null references appearance (id) on delete cascade,
  date text not null,
  primary key (appearance_id, date)
) without rowid`,
  'alter table defendant_case add column rest blob',
  'alter table result add column in_doubt integer not null default 0 check (in_doubt in (0, 1))',
  `update result set in_doubt = 1 where unread = 1 or id in (select result_id from clause
  where found = 'conflict' or status in ('unclear', 'pending', 'applied_for') or type = 'unspecified_application')`,
  'drop index result_unread',
  'create index result_in_doubt on result (id) where in_doubt = 1',
];

const ENDED = [
  'drop table clause',
  'drop table case_sentence',
  'alter table case_offence drop column wording',
  'alter table case_offence drop column result_ids',
  'alter table case_offence drop column details',
];

/**
 * Half the room again: clauses are packed by hearing, without the words that their spans tell of, and of a case what no
 * query asks of it. A clause is named by its result and its place in it. Decisions of people name none by its id.
 */
export const packedRows: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of BEGUN) await sql.raw(statement).execute(db);
    await sql`insert into put_off (appearance_id, date)
      select distinct r.appearance_id, ${jsonField(db, 'c.details', 'to')} from clause c join result r on r.id = c.result_id
      where c.type = 'adjourned' and r.appearance_id is not null
        and ${jsonField(db, 'c.details', 'to')} is not null`.execute(db);
    for await (const id of idsOf(db, 'hearing')) await packClauses(db, id);
    for await (const id of idsOf(db, 'defendant_case')) await packCase(db, id);
    for (const statement of ENDED) await sql.raw(statement).execute(db);
  },
};

interface OldClause {
  readonly result_at: number;
  readonly kind: string;
  readonly type: string;
  readonly status: string | null;
  readonly found: string;
  readonly span_start: number | null;
  readonly span_end: number | null;
  readonly rule: string;
  readonly details: string;
}

async function packClauses(db: Kysely<unknown>, hearingId: string): Promise<void> {
  const { rows } = await sql<OldClause>`
    select r.position as result_at, c.kind, c.type, c.status, c.found, c.span_start, c.span_end, c.rule, c.details
    from result r join clause c on c.result_id = r.id where r.hearing_id = ${hearingId}
    order by r.position, c.position`.execute(db);
  if (rows.length === 0) return;
  const own = new Map<number, object[]>();
  for (const { result_at, kind, type, status, details, found, span_start, span_end, rule } of rows) {
    const span = span_start === null || span_end === null ? null : [Number(span_start), Number(span_end)];
    const said = { kind, type, ...(status === null ? {} : { status }), ...JSON.parse(details), found, span, rule };
    own.set(Number(result_at), [...(own.get(Number(result_at)) ?? []), said]);
  }
  const clauses = packed(JSON.stringify([...own].map(([at, read]) => [at, ...read])));
  await sql`insert into hearing_clause (hearing_id, clauses) values (${hearingId}, ${clauses})`.execute(db);
}

async function packCase(db: Kysely<unknown>, caseId: string): Promise<void> {
  const { rows: cases } = await sql<{ details: string }>`
    select details from defendant_case where id = ${caseId}`.execute(db);
  const { rows: offences } = await sql<{ id: string; wording: string | null; result_ids: string }>`
    select id, wording, result_ids from case_offence where case_id = ${caseId} order by position`.execute(db);
  const { rows: sentences } = await sql<{ on: string | null; offence_ids: string; clause: string; clause_ids: string }>`
    select decided_on as "on", offence_ids, clause, clause_ids from case_sentence
    where case_id = ${caseId} order by position`.execute(db);
  const { rows: orders } = await sql<{ id: string; clause_ids: string; superseded_by: string | null }>`
    select id, clause_ids, superseded_by from case_order where case_id = ${caseId}`.execute(db);
  const { rows: clauses } = await sql<{ id: string; result_id: string; position: number }>`
    select k.id, k.result_id, k.position from case_appearance a join result r on r.appearance_id = a.appearance_id
    join clause k on k.result_id = r.id where a.case_id = ${caseId}`.execute(db);
  const named = new Map(
    clauses.map(({ id, result_id, position }) => [id, clauseId(result_id, Number(position))] as const),
  );
  const renamed = (ids: string) => (JSON.parse(ids) as string[]).map((id) => named.get(id) ?? id);
  const { problems = [], ...rest }: Partial<DefendantCase> = JSON.parse(cases[0]?.details ?? '{}');
  const details = JSON.stringify(problems.length === 0 ? {} : { problems });
  const at = new Map(offences.map(({ id }, position) => [id, position]));
  const column = packed(
    JSON.stringify({
      ...rest,
      offences: offences.map(({ wording, result_ids }) => ({ wording, resultIds: JSON.parse(result_ids) })),
      sentences: sentences.map(({ on, offence_ids, clause, clause_ids }) => ({
        offences: (JSON.parse(offence_ids) as string[]).flatMap((id) => at.get(id) ?? []),
        on,
        clause: JSON.parse(clause),
        clauseIds: renamed(clause_ids),
      })),
    }),
  );
  await sql`update defendant_case set details = ${details}, rest = ${column} where id = ${caseId}`.execute(db);
  for (const { id, clause_ids, superseded_by } of orders) {
    const by = superseded_by === null ? null : (named.get(superseded_by) ?? superseded_by);
    await sql`update case_order set clause_ids = ${JSON.stringify(renamed(clause_ids))}, superseded_by = ${by}
      where case_id = ${caseId} and id = ${id}`.execute(db);
  }
}

/** The ids of a table’s rows in their order, some at a time. */
async function* idsOf(db: Kysely<unknown>, table: string): AsyncGenerator<string> {
  for (let last = ''; ; ) {
    const { rows } = await sql<{ id: string }>`
      select id from ${sql.table(table)} where id > ${last} order by id limit ${sql.lit(MANY)}`.execute(db);
    for (const { id } of rows) yield id;
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.id;
  }
}
