import { sql } from 'kysely';
import { batches } from '../database/batches.js';
import { listed, listOf } from '../database/sql-dialect.js';
import type { Store } from '../tables.js';

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
      .where('c.appearance_id', 'in', listOf(db, ids))
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
      .selectFrom('hearing as h')
      .innerJoin('appearance as a', 'a.hearing_id', 'h.id')
      .select('a.id')
      .where('h.document_id', 'in', listOf(db, some))
      .execute();
    for (const { id } of rows) ids.push(id);
  }
  return ids;
}

/** How many appearances are in each of these documents; those with none are left out. */
export async function countAppearances(
  db: Store,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const some of batches(documentIds)) {
    const rows = await db
      .selectFrom('hearing as h')
      .innerJoin('appearance as a', 'a.hearing_id', 'h.id')
      .select(({ fn }) => ['h.document_id', fn.countAll<number>().as('count')])
      .where('h.document_id', 'in', listOf(db, some))
      .groupBy('h.document_id')
      .execute();
    for (const { document_id, count } of rows) counts.set(document_id, Number(count));
  }
  return counts;
}

/** The appearances in these cases. Ids. */
export async function appearancesInCases(db: Store, caseIds: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const ids of batches(caseIds)) {
    const rows = await db
      .selectFrom('case_appearance')
      .select('appearance_id')
      .where('case_id', 'in', listOf(db, ids))
      .execute();
    for (const { appearance_id } of rows) found.push(appearance_id);
  }
  return found;
}

/** Cases whose ids begin so, by their beginning, without those of `known`. */
export async function casesBeginning(
  db: Store,
  beginnings: readonly string[],
  known: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  const own = new Set(known);
  for (const some of batches([...new Set(beginnings)])) {
    const rows = await db
      .selectFrom(sql<{ readonly value: string }>`(select value from ${listed(db, some, 'l')})`.as('b'))
      .crossJoin('defendant_case as d')
      .select(['b.value as beginning', 'd.id'])
      .where(sql<boolean>`d.id >= b.value and d.id < b.value || 'g'`)
      .execute();
    for (const { beginning, id } of rows) {
      if (!own.has(id)) found.set(beginning, [...(found.get(beginning) ?? []), id]);
    }
  }
  return found;
}
