import type { SourceFailureCode } from '../../sources/source-failure.js';
import type { SourceDayTable, SourceLookRow } from '../tables/source-look.table.js';
import type { Store } from '../tables.js';

export async function lookOf(db: Store, source: string): Promise<SourceLookRow | undefined> {
  return db.selectFrom('source_look').selectAll().where('source', '=', source).executeTakeFirst();
}

/** How a look at a source ended. */
export interface Looked {
  readonly source: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The day in London. */
  readonly date: string;
  readonly code: SourceFailureCode | null;
  /** Documents it brought that it had not brought before. */
  readonly documents: number;
  readonly failures: number;
  readonly nextLook: string;
}

/** Keeps how a look ended. One transaction. */
export async function keepLook(store: Store, looked: Looked): Promise<void> {
  const { source, at, date, code, documents, failures, nextLook } = looked;
  const success = code === null ? 1 : 0;
  await store.transaction().execute(async (db) => {
    const known = await lookOf(db, source);
    const row = {
      last_look: at,
      last_success: success ? at : (known?.last_success ?? null),
      last_document: documents > 0 ? at : (known?.last_document ?? null),
      failures,
      code,
      next_look: nextLook,
    };
    await db
      .insertInto('source_look')
      .values({ source, first_look: at, ...row })
      .onConflict((conflict) => conflict.column('source').doUpdateSet(row))
      .execute();
    const day = await db
      .selectFrom('source_day')
      .selectAll()
      .where('source', '=', source)
      .where('date', '=', date)
      .executeTakeFirst();
    const counts = { looks: (day?.looks ?? 0) + success, documents: (day?.documents ?? 0) + documents };
    await db
      .insertInto('source_day')
      .values({ source, date, ...counts })
      .onConflict((conflict) => conflict.columns(['source', 'date']).doUpdateSet(counts))
      .execute();
  });
}

/** The days on which a source was looked at, from one day on. */
export async function daysLooked(db: Store, source: string, from: string): Promise<readonly SourceDayTable[]> {
  return db.selectFrom('source_day').selectAll().where('source', '=', source).where('date', '>=', from).execute();
}
