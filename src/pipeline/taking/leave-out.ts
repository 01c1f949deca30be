import { removeFromCases } from '../../store/case-files/held-days.js';
import { unsettledWithout } from '../../store/links/unsettled.js';
import type { Store } from '../../store/tables.js';
import type { Touched } from './relink.js';

/**
 * Takes appearances out of every case, with the keys they are found by: the database is then as though they had not come,
 * but for their own rows. Says what is to be joined anew. Called in a transaction.
 */
export async function leaveOut(db: Store, appearanceIds: readonly string[]): Promise<Omit<Touched, 'changed'>> {
  if (appearanceIds.length === 0) return {};
  const { appearances: unsettled, persons, caseIds } = await unsettledWithout(db, appearanceIds);
  await removeFromCases(db, appearanceIds, caseIds);
  return { unsettled, persons };
}
