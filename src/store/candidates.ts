import { batches } from './batches.js';
import type { Store } from './tables.js';

/**
 * Every appearance that can be of one case with those given: those that share a key with one of them, or were decided on
 * together with it, and those that share one with these, until there are no more. A key is asked for once, so that the work is that of the appearances found,
 * however many there are in the database. Ids, sorted, those given included.
 */
export async function candidatesOf(db: Store, appearanceIds: readonly string[]): Promise<readonly string[]> {
  const found = new Set(appearanceIds);
  const asked = new Set<string>();
  let frontier: readonly string[] = appearanceIds;
  while (frontier.length > 0) {
    const next: string[] = [];
    const note = (id: string) => {
      if (found.has(id)) return;
      found.add(id);
      next.push(id);
    };
    for (const ids of batches(frontier)) {
      const keys = await db
        .selectFrom('link_key')
        .select('key')
        .distinct()
        .where('appearance_id', 'in', [...ids])
        .execute();
      const fresh = keys.map(({ key }) => key).filter((key) => !asked.has(key));
      for (const key of fresh) asked.add(key);
      for (const some of batches(fresh)) {
        const rows = await db
          .selectFrom('link_key')
          .select('appearance_id')
          .where('key', 'in', [...some])
          .execute();
        for (const { appearance_id } of rows) note(appearance_id);
      }
      for (const id of await decidedWith(db, ids)) note(id);
    }
    frontier = next;
  }
  return [...found].sort();
}

/** What a person said of an appearance together with one of these. */
async function decidedWith(db: Store, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('link_decision as l')
    .innerJoin('appearance as one', 'one.id', 'l.a')
    .innerJoin('appearance as other', 'other.id', 'l.b')
    .select(['l.a', 'l.b'])
    .where((where) => where.or([where('l.a', 'in', [...ids]), where('l.b', 'in', [...ids])]))
    .execute();
  return rows.flatMap(({ a, b }) => [a, b]);
}
