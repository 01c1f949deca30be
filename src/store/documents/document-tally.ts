import type { Store } from '../tables.js';

/** Documents that stand by what they were recognised as, and those in quarantine by why; most first. */
export async function documentTally(db: Store): Promise<{
  readonly formats: readonly { readonly format: string; readonly documents: number }[];
  readonly quarantined: readonly { readonly code: string; readonly count: number }[];
}> {
  const rows = await db
    .selectFrom('source_document')
    .select(({ fn }) => ['format', 'code', 'status', fn.countAll<number>().as('count')])
    .where('status', 'in', ['stored', 'quarantined'])
    .groupBy(['status', 'format', 'code'])
    .execute();
  const sum = (status: string, key: 'format' | 'code') => {
    const counts = new Map<string, number>();
    for (const row of rows.filter((one) => one.status === status)) {
      const name = row[key] ?? 'not known';
      counts.set(name, (counts.get(name) ?? 0) + Number(row.count));
    }
    return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  };
  return {
    formats: sum('stored', 'format').map(([format, documents]) => ({ format, documents })),
    quarantined: sum('quarantined', 'code').map(([code, count]) => ({ code, count })),
  };
}

/** Which of these sizes in bytes documents have. */
export async function heldSizes(db: Store, sizes: readonly number[]): Promise<ReadonlySet<number>> {
  if (sizes.length === 0) return new Set();
  const rows = await db
    .selectFrom('source_document')
    .select('bytes')
    .distinct()
    .where('bytes', 'in', [...sizes])
    .execute();
  return new Set(rows.map(({ bytes }) => Number(bytes)));
}

/** Which of these documents the database holds. */
export async function heldDocuments(db: Store, ids: readonly string[]): Promise<number> {
  const { count } = await db
    .selectFrom('source_document')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('id', 'in', [...ids])
    .executeTakeFirstOrThrow();
  return Number(count);
}
