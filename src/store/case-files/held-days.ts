import { batches } from '../database/batches.js';
import type { Key } from '../database/secret.js';
import { writeLinkKeys } from '../links/link-records.js';
import type { Store } from '../tables.js';
import type { CourtAndDay } from './court-days.js';

/** Those of these appearances that no held court day keeps out. */
export async function notHeld(db: Store, appearanceIds: readonly string[]): Promise<readonly string[]> {
  const any = await db.selectFrom('court_day').select('date').where('held', '=', 1).limit(1).executeTakeFirst();
  if (any === undefined) return appearanceIds;
  const held = new Set<string>();
  for (const ids of batches(appearanceIds)) {
    const rows = await db
      .selectFrom('appearance as a')
      .innerJoin('hearing as h', 'h.id', 'a.hearing_id')
      .innerJoin('court_day as y', (join) => join.onRef('y.court', '=', 'h.court_key').onRef('y.date', '=', 'h.date'))
      .select('a.id')
      .where('a.id', 'in', [...ids])
      .where('y.held', '=', 1)
      .where('h.jurisdiction', '=', 'magistrates')
      .execute();
    for (const { id } of rows) held.add(id);
  }
  return appearanceIds.filter((id) => !held.has(id));
}

/** The appearances before a court on a day, whatever documents tell of them. Ids. */
export async function appearancesOn(db: Store, days: readonly CourtAndDay[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const { court, date } of days) {
    const rows = await db
      .selectFrom('appearance as a')
      .innerJoin('hearing as h', 'h.id', 'a.hearing_id')
      .select('a.id')
      .where('h.court_key', '=', court)
      .where('h.date', '=', date)
      .where('h.jurisdiction', '=', 'magistrates')
      .execute();
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

/** Deletes the cases that appearances are in, what is in doubt about them and the keys they are found by. */
export async function removeFromCases(
  db: Store,
  appearanceIds: readonly string[],
  caseIds: readonly string[],
): Promise<void> {
  for (const ids of batches(caseIds))
    await db
      .deleteFrom('defendant_case')
      .where('id', 'in', [...ids])
      .execute();
  for (const ids of batches(appearanceIds)) {
    await db
      .deleteFrom('link_doubt')
      .where((where) => where.or([where('a', 'in', [...ids]), where('b', 'in', [...ids])]))
      .execute();
    await db
      .updateTable('appearance')
      .set({ link_keys: new Uint8Array() })
      .where('id', 'in', [...ids])
      .execute();
  }
}

/** Gives appearances that were left out the keys they are found by. */
export async function giveKeysBack(db: Store, appearanceIds: readonly string[], key: Key): Promise<void> {
  await writeLinkKeys(db, appearanceIds, key);
}
