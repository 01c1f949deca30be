import type { LinkDecision } from '../../cases/links/link-groups.js';
import { batches } from '../database/batches.js';
import { rowId } from '../database/row-id.js';
import type { LinkDecisionRow } from '../tables/link-decision.table.js';
import type { Store } from '../tables.js';

/** What stands decided of pairs among these appearances: the last decision of each that is not undone. */
export async function loadDecisions(db: Store, appearanceIds: readonly string[]): Promise<readonly LinkDecision[]> {
  const last = new Map<string, LinkDecisionRow>();
  for (const ids of batches(appearanceIds)) {
    const rows = await db
      .selectFrom('link_decision')
      .selectAll()
      .where('a', 'in', [...ids])
      .orderBy('position')
      .execute();
    for (const row of rows) last.set(`${row.a} ${row.b}`, row);
  }
  return [...last.values()].flatMap(({ a, b, value }) =>
    value === 'undone' ? [] : [{ a, b, same: value === 'same' }],
  );
}

/** Every decision ever made of a pair, the first first. */
export async function decisionsOf(db: Store, a: string, b: string): Promise<readonly LinkDecisionRow[]> {
  return db.selectFrom('link_decision').selectAll().where('a', '=', a).where('b', '=', b).orderBy('position').execute();
}

/** Adds a decision on a pair; earlier ones stay, and the last stands. */
export async function addDecision(
  db: Store,
  decision: Pick<LinkDecisionRow, 'a' | 'b' | 'value' | 'reason' | 'known_at'>,
): Promise<void> {
  const position = (await decisionsOf(db, decision.a, decision.b)).length + 1;
  const id = rowId(`${decision.a} ${decision.b}`, String(position));
  await db
    .insertInto('link_decision')
    .values({ id, position, ...decision })
    .execute();
}
