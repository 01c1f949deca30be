import { batches } from '../database/batches.js';
import type { Store } from '../tables.js';

/** The documents that tell of these cases, replaced accounts too, by id: what the figures rest on. */
export async function documentsBehind(
  db: Store,
  caseIds: readonly string[],
): Promise<readonly { readonly sha256: string; readonly format: string | null; readonly kind: string | null }[]> {
  const found = new Map<
    string,
    { readonly sha256: string; readonly format: string | null; readonly kind: string | null }
  >();
  for (const batch of batches([...new Set(caseIds)])) {
    const rows = await db
      .selectFrom('case_appearance as c')
      .innerJoin('appearance as a', 'a.id', 'c.appearance_id')
      .innerJoin('hearing as h', 'h.id', 'a.hearing_id')
      .innerJoin('source_document as s', 's.id', 'h.document_id')
      .select(['s.id as sha256', 's.format', 's.kind'])
      .distinct()
      .where('c.case_id', 'in', [...batch])
      .execute();
    for (const row of rows) found.set(row.sha256, row);
  }
  return [...found.values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
}
