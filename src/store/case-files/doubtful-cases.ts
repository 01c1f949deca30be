import { sql } from 'kysely';
import { batches } from '../database/batches.js';
import { inBytesOf, listOf } from '../database/sql-dialect.js';
import { hasId, isThat } from '../documents/result-line.js';
import type { ResultRow } from '../tables/result.table.js';
import type { Store } from '../tables.js';

/**
 * The cases with a reading in doubt on an account that stands: a clause that is unclear, pending, asked for or in conflict with
 * its code, words no rule read, or a decision on a reading; cases with an offence of these codes first. Ids. Cases of
 * somebody under 18 are listed nowhere.
 */
export async function doubtfulCases(db: Store, offenceCodes: readonly string[]): Promise<readonly string[]> {
  const codes = listOf(db, offenceCodes);
  const { rows } = await sql<{ id: string }>`
    with doubtful (hearing_id, position) as (
      select hearing_id, position from result where in_doubt = 1
      union select h.id, l.position from reading_decision d join result_line l on ${isThat('l.id', inBytesOf(db, 'd.result_id'))}
      join hearing_line h on h.sitting_at = l.sitting_at and h.position = l.hearing_at
    )
    select distinct c.case_id as id, exists (
      select 1 from case_offence o where o.case_id = c.case_id
        and (o.code in ${codes} or o.charged_code in ${codes})
    ) as asked
    from doubtful d
    join result r on r.hearing_id = d.hearing_id and r.position = d.position and r.deleted = 0
    join appearance a on a.hearing_id = r.hearing_id and a.position = r.appearance_at
    join case_appearance c on c.appearance_id = a.id and c.superseded_by is null
    join defendant_case k on k.id = c.case_id
    where coalesce(k.youth, 0) = 0 and not exists (
      select 1 from case_appearance i join appearance y on y.id = i.appearance_id and i.case_id = c.case_id where y.youth = 1
    )
    order by asked desc, id`.execute(db);
  return rows.map(({ id }) => id);
}

/** The lines of decisions with these ids, words masked, by id. */
export async function loadResults(db: Store, resultIds: readonly string[]): Promise<ReadonlyMap<string, ResultRow>> {
  const results = new Map<string, ResultRow>();
  for (const ids of batches(resultIds)) {
    const rows = await db.selectFrom('result as r').selectAll().where(hasId('r', ids)).execute();
    for (const row of rows) results.set(row.id, row);
  }
  return results;
}
