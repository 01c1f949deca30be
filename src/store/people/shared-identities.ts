import { MOST_OF_A_PERSON } from '../../cases/links/join-persons.js';
import { batches } from '../database/batches.js';
import { inBytes, inDigits } from '../database/digits.js';
import { bytesListOf } from '../database/sql-dialect.js';
import { IDENTITY_COLUMNS, type IdentityKind, identityParts } from '../tables/identity-columns.js';
import type { Store } from '../tables.js';

/** How many appearances say each of these; those that one alone says are left out. */
export async function identityCounts(db: Store, identities: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const [kind, values] of byKind(identities)) {
    const column = IDENTITY_COLUMNS[kind];
    for (const some of batches(values)) {
      const rows = await db
        .selectFrom('appearance')
        .select(({ fn }) => [`${column} as value`, fn.countAll<number>().as('sharing')])
        .where(column, 'in', bytesListOf(db, some))
        .groupBy(column)
        .having(({ fn }) => fn.countAll(), '>', 1)
        .execute();
      for (const { value, sharing } of rows) if (value !== null) counts.set(`${kind} ${inDigits(value)}`, sharing);
    }
  }
  return counts;
}

/** The persons that the cases with one of these identities are taken to be of. Ids. */
export async function personsWith(db: Store, identities: readonly string[]): Promise<readonly string[]> {
  const persons = new Set<string>();
  for (const [kind, values] of byKind(identities)) {
    for (const some of batches(values)) {
      const rows = await db
        .selectFrom('appearance as a')
        .innerJoin('case_appearance as c', 'c.appearance_id', 'a.id')
        .innerJoin('defendant_case as d', 'd.id', 'c.case_id')
        .select('d.person_id')
        .distinct()
        .where(`a.${IDENTITY_COLUMNS[kind]}`, 'in', bytesListOf(db, some))
        .execute();
      for (const { person_id } of rows) persons.add(person_id);
    }
  }
  return [...persons];
}

/**
 * The appearances that say one of these, and which of these too many say. An identity that has become too common since it
 * joined anybody brings those that it joined.
 */
export async function appearancesSharing(
  db: Store,
  identities: readonly string[],
): Promise<{ readonly appearanceIds: readonly string[]; readonly common: readonly string[] }> {
  const counts = await identityCounts(db, identities);
  const common = [...counts].flatMap(([one, count]) => (count > MOST_OF_A_PERSON ? [one] : []));
  const usable = [...counts].flatMap(([one, count]) => (count > MOST_OF_A_PERSON ? [] : [one]));
  const appearanceIds: string[] = [];
  for (const [kind, values] of byKind(usable)) {
    for (const some of batches(values)) {
      const rows = await db
        .selectFrom('appearance')
        .select('id')
        .where(IDENTITY_COLUMNS[kind], 'in', bytesListOf(db, some))
        .execute();
      for (const { id } of rows) appearanceIds.push(id);
    }
  }
  for (const [kind, values] of byKind(common)) {
    for (const value of values) {
      const rows = await db
        .selectFrom('appearance as a')
        .innerJoin('case_appearance as c', 'c.appearance_id', 'a.id')
        .select('a.id')
        .where(`a.${IDENTITY_COLUMNS[kind]}`, '=', inBytes(value))
        .limit(MOST_OF_A_PERSON + 1)
        .execute();
      if (rows.length <= MOST_OF_A_PERSON) for (const { id } of rows) appearanceIds.push(id);
    }
  }
  return { appearanceIds, common };
}

function byKind(identities: readonly string[]): ReadonlyMap<IdentityKind, readonly string[]> {
  const kinds = new Map<IdentityKind, string[]>();
  for (const identity of identities) {
    const parts = identityParts(identity);
    if (parts === null) continue;
    const values = kinds.get(parts.kind);
    if (values === undefined) kinds.set(parts.kind, [parts.value]);
    else values.push(parts.value);
  }
  return kinds;
}
