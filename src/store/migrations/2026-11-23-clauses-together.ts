import { type Kysely, type Migration, sql } from 'kysely';
import { packed, unpacked } from '../database/packed.js';

/** Hearings whose clauses one row has, as `HEARINGS_TOGETHER` was then. */
const TOGETHER = 16;

const TABLE = `create table hearing_clause (
  sitting_at integer not null references sitting (number) on delete cascade,
  hearing_from integer not null,
  clauses blob not null,
  primary key (sitting_at, hearing_from)
) without rowid`;

/** The clauses of sixteen hearings are packed together: what they say alike is said once for all of them. */
export const clausesTogether: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`alter table hearing_clause rename to hearing_clause_before`.execute(db);
    await sql.raw(TABLE).execute(db);
    const { rows } = await sql<{ sitting: number }>`
      select distinct sitting_at as sitting from hearing_clause_before order by 1`.execute(db);
    for (const { sitting } of rows) await packTogether(db, sitting);
    await sql`drop table hearing_clause_before`.execute(db);
  },
};

async function packTogether(db: Kysely<unknown>, sitting: number): Promise<void> {
  const { rows } = await sql<{ hearing: number; clauses: Uint8Array }>`
    select hearing_at as hearing, clauses from hearing_clause_before where sitting_at = ${sitting} order by hearing_at`.execute(
    db,
  );
  const together = new Map<number, unknown[]>();
  for (const { hearing, clauses } of rows) {
    const from = Number(hearing) - (Number(hearing) % TOGETHER);
    together.set(from, [...(together.get(from) ?? []), ...(JSON.parse(unpacked(clauses)) as readonly unknown[])]);
  }
  for (const [from, own] of together)
    await sql`insert into hearing_clause (sitting_at, hearing_from, clauses)
      values (${sitting}, ${from}, ${packed(JSON.stringify(own))})`.execute(db);
}
