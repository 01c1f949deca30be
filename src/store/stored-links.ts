import { batches } from './batches.js';
import type { Store } from './tables.js';

/** A case as it stands, and how it was linked. */
export interface StoredLink {
  readonly caseId: string;
  readonly personId: string;
  readonly linkedAs: string | null;
}

/** The case of each appearance that is in one. */
export async function storedLinks(
  db: Store,
  appearanceIds: readonly string[],
): Promise<ReadonlyMap<string, StoredLink>> {
  const links = new Map<string, StoredLink>();
  for (const ids of batches(appearanceIds)) {
    const rows = await db
      .selectFrom('case_appearance as c')
      .innerJoin('defendant_case as d', 'd.id', 'c.case_id')
      .select(['c.appearance_id', 'd.id', 'd.person_id', 'd.linked_as'])
      .where('c.appearance_id', 'in', [...ids])
      .execute();
    for (const row of rows) {
      links.set(row.appearance_id, { caseId: row.id, personId: row.person_id, linkedAs: row.linked_as });
    }
  }
  return links;
}

/** The appearances in these documents. Ids. */
export async function appearancesIn(db: Store, documentIds: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const some of batches(documentIds)) {
    const rows = await db
      .selectFrom('appearance')
      .select('id')
      .where('document_id', 'in', [...some])
      .execute();
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}
