import type { WebHostRow } from '../tables/web-host.table.js';
import type { Store } from '../tables.js';

export async function findHost(db: Store, host: string): Promise<WebHostRow | undefined> {
  return db.selectFrom('web_host').selectAll().where('host', '=', host).executeTakeFirst();
}

/** Keeps what is known of a host; what is not given stays. */
export async function keepHost(db: Store, host: string, known: Partial<Omit<WebHostRow, 'host'>>): Promise<void> {
  const fresh = { host, next_request: '', robots: null, robots_text: null, robots_at: null };
  await db
    .insertInto('web_host')
    .values({ ...fresh, ...known })
    .onConflict((conflict) => conflict.column('host').doUpdateSet(known))
    .execute();
}
