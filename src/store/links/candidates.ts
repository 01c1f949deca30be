import { MOST_SHARING } from '../../cases/links/link-keys.js';
import { mayLink } from '../../cases/links/link-tiers.js';
import { batches } from '../database/batches.js';
import { walk } from '../database/walk.js';
import type { Store } from '../tables.js';
import { type Neighbours, neighbours } from './neighbours.js';
import { someWith } from './shared-keys.js';

export interface Candidates {
  /** Appearances, sorted. */
  readonly ids: readonly string[];
  /** Those of them that a key joined until now which has become too common. */
  readonly parted: readonly string[];
  readonly near: Neighbours;
}

/**
 * Every appearance that can be of one case with those given: those that share a key with one of them and that some level
 * may link to it, or were decided on together with it, and those that are so near to these, until there are no more. The
 * work is that of the appearances found and of their neighbours, however many there are in the database. A key that has
 * become too common since it joined anybody brings those that it joined.
 */
export async function candidatesOf(db: Store, appearanceIds: readonly string[]): Promise<Candidates> {
  const near = neighbours(db);
  const settled = new Set<string>();
  const parted = new Set<string>();
  const found = await walk(appearanceIds, async (frontier, isFound) => {
    const next = new Set<string>();
    for (const [id, sharing] of await near.of(frontier)) {
      const record = near.record(id);
      for (const other of sharing) {
        const another = near.record(other);
        if (!record || !another || isFound(other) || next.has(other)) continue;
        if (mayLink(record, another)) next.add(other);
      }
    }
    for (const id of await decidedWith(db, frontier)) next.add(id);
    for (const [name, key] of near.common) {
      if (settled.has(name)) continue;
      settled.add(name);
      const linked = await someWith(db, key, { most: MOST_SHARING + 1, linked: true });
      if (linked.length <= MOST_SHARING) for (const id of linked) parted.add(id);
    }
    return [...next, ...parted];
  });
  return { ids: [...found].sort(), parted: [...parted], near };
}

/** What a person said of an appearance together with one of these. */
async function decidedWith(db: Store, ids: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const some of batches(ids)) {
    const rows = await db
      .selectFrom('link_decision as l')
      .innerJoin('appearance as one', 'one.id', 'l.a')
      .innerJoin('appearance as other', 'other.id', 'l.b')
      .select(['l.a', 'l.b'])
      .where((where) => where.or([where('l.a', 'in', [...some]), where('l.b', 'in', [...some])]))
      .execute();
    for (const { a, b } of rows) found.push(a, b);
  }
  return found;
}
