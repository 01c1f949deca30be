import type { CaseOffence, CaseOrder, DefendantCase } from '../../cases/defendant-case.js';
import { batches } from '../database/batches.js';
import { listOf } from '../database/sql-dialect.js';
import type { CaseHearingRow } from '../tables/case-hearing.table.js';
import type { CaseOffenceRow } from '../tables/case-offence.table.js';
import type { OffenceRow } from '../tables/offence.table.js';
import type { Store } from '../tables.js';

type OffenceTold = Pick<OffenceRow, 'appearance_id' | 'position' | 'title' | 'wording'>;

/** What is charged in these appearances, by their ids, in its order. */
export async function offencesTold(
  db: Store,
  appearanceIds: readonly string[],
): Promise<ReadonlyMap<string, readonly OffenceTold[]>> {
  const told = new Map<string, OffenceTold[]>();
  for (const ids of batches(appearanceIds)) {
    const rows = await db
      .selectFrom('offence')
      .select(['appearance_id', 'position', 'title', 'wording'])
      .where('appearance_id', 'in', listOf(db, ids))
      .orderBy('position')
      .execute();
    for (const row of rows) {
      const own = told.get(row.appearance_id);
      if (own) own.push(row);
      else told.set(row.appearance_id, [row]);
    }
  }
  return told;
}

/** Which offence heard has the title and wording of one of the case, and what its row says itself. */
export function titleTold(
  { appearances }: Pick<DefendantCase, 'appearances'>,
  { title, wording }: Pick<CaseOffence, 'title' | 'wording'>,
  told: ReadonlyMap<string, readonly OffenceTold[]>,
): Pick<CaseOffenceRow, 'appearance_at' | 'offence_at' | 'title'> {
  for (const [at, { id }] of appearances.entries()) {
    const same = told.get(id)?.find((one) => one.title === title && one.wording === wording);
    if (same) return { appearance_at: at, offence_at: same.position, title: null };
  }
  return { appearance_at: null, offence_at: null, title };
}

/** Which appearance was at a court of this name, and what the row of a hearing says itself. */
export function houseTold(
  { appearances }: Pick<DefendantCase, 'appearances'>,
  house: string,
): Pick<CaseHearingRow, 'court_at' | 'court_house'> {
  const at = appearances.findIndex(({ court }) => court.house === house);
  return at === -1 ? { court_at: null, court_house: house } : { court_at: at, court_house: null };
}

/** Which appearance was at the court at which an offence came to something, and what its row says itself. */
export function courtTold(
  { appearances }: Pick<DefendantCase, 'appearances'>,
  { house, code, localJusticeArea }: CaseOrder['court'],
): Pick<CaseOffenceRow, 'court_at' | 'court_house' | 'court_code' | 'local_justice_area'> {
  const at = appearances.findIndex(
    ({ court }) => court.house === house && court.code === code && court.localJusticeArea === localJusticeArea,
  );
  return at === -1
    ? { court_at: null, court_house: house, court_code: code, local_justice_area: localJusticeArea }
    : { court_at: at, court_house: null, court_code: null, local_justice_area: null };
}
