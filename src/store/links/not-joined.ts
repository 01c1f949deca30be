import type { CaseProblem } from '../../cases/defendant-case.js';
import { isActive } from '../../cases/reporting/reportable.js';
import { batches } from '../database/batches.js';
import { detailsIn } from '../database/column-values.js';
import type { Store } from '../tables.js';

/**
 * Marks the cases of these appearances that are not at an end as `not_joined`: what comes later has nothing to be joined
 * to them by. Says how many there are.
 */
export async function noteNotJoined(db: Store, appearanceIds: readonly string[]): Promise<number> {
  const open = new Set<string>();
  for (const ids of batches(appearanceIds)) {
    const rows = await db
      .selectFrom('case_appearance as c')
      .innerJoin('case_offence as o', 'o.case_id', 'c.case_id')
      .select(['c.case_id', 'o.state'])
      .distinct()
      .where('c.appearance_id', 'in', [...ids])
      .execute();
    for (const { case_id, state } of rows) if (isActive(state)) open.add(case_id);
  }
  for (const ids of batches([...open])) {
    const rows = await db
      .selectFrom('defendant_case')
      .select(['id', 'details'])
      .where('id', 'in', [...ids])
      .execute();
    for (const { id, details } of rows) {
      const known = detailsIn(details);
      const problems = (known.problems ?? []) as readonly CaseProblem[];
      if (problems.some(({ code }) => code === 'not_joined')) continue;
      const told = { ...known, problems: [...problems, { code: 'not_joined', count: 1 }] };
      await db
        .updateTable('defendant_case')
        .set({ details: JSON.stringify(told) })
        .where('id', '=', id)
        .execute();
    }
  }
  return open.size;
}
