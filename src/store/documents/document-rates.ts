import type { Store } from '../tables.js';

export interface DocumentRates {
  readonly total: number;
  readonly quarantined: number;
  readonly lastHour: number;
  readonly lastDay: number;
  /** When the latest came. */
  readonly latest: string | null;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How many documents were taken in, whatever became of them, up to `now`, milliseconds. */
export async function documentRates(db: Store, now: number): Promise<DocumentRates> {
  const since = (milliseconds: number) => new Date(now - milliseconds).toISOString();
  const row = await db
    .selectFrom('source_document')
    .select(({ fn }) => [
      fn.countAll<number>().as('total'),
      fn.countAll<number>().filterWhere('status', '=', 'quarantined').as('quarantined'),
      fn.countAll<number>().filterWhere('ingested_at', '>', since(HOUR)).as('lastHour'),
      fn.countAll<number>().filterWhere('ingested_at', '>', since(DAY)).as('lastDay'),
      fn.max('ingested_at').as('latest'),
    ])
    .executeTakeFirstOrThrow();
  const { total, quarantined, lastHour, lastDay } = row;
  return {
    total: Number(total),
    quarantined: Number(quarantined),
    lastHour: Number(lastHour),
    lastDay: Number(lastDay),
    latest: row.latest ?? null,
  };
}

/** How many documents were read by other rules than these. */
export async function countReadByOthers(db: Store, rulesVersion: string): Promise<number> {
  const { count } = await db
    .selectFrom('source_document')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('rules_version', '!=', rulesVersion)
    .executeTakeFirstOrThrow();
  return Number(count);
}
