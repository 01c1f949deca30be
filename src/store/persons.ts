import { type CaseOfPerson, identitiesOf } from '../cases/join-persons.js';
import { batches } from './batches.js';
import { personOf } from './link-records.js';
import type { Store } from './tables.js';

/** A case, and whose it is taken to be: nobody's yet where it is new. */
export interface KnownCaseOfPerson extends CaseOfPerson {
  readonly personId: string | null;
}

const COLUMNS = {
  master: 'person_master',
  asn: 'person_asn',
  pnc: 'person_pnc',
  birth: 'person_name_and_birth',
} as const;

/**
 * All the cases of the persons in the cases that are to be written: these, those stored that share with one of them what
 * identifies a person or were taken to be of one of `persons`, and those that share it with these, until there are no
 * more. The cases in `replaced` are no more. In the order of ids.
 */
export async function casesOfPersons(
  db: Store,
  written: readonly CaseOfPerson[],
  { persons, replaced }: { readonly persons: readonly string[]; readonly replaced: ReadonlySet<string> },
): Promise<readonly KnownCaseOfPerson[]> {
  const found = new Map<string, KnownCaseOfPerson>(written.map((one) => [one.id, { ...one, personId: null }]));
  const asked = new Set<string>();
  const isNew = (id: string) => !replaced.has(id) && !found.has(id);
  let identities: readonly string[] = written.flatMap((one) => one.identities);
  let caseIds: readonly string[] = (await casesTakenToBeOf(db, persons)).filter(isNew);
  while (identities.length > 0 || caseIds.length > 0) {
    const fresh = [...new Set(identities)].filter((one) => !asked.has(one));
    for (const one of fresh) asked.add(one);
    const next = new Set([...caseIds, ...(await casesSharing(db, fresh))].filter(isNew));
    const loaded = await loadCases(db, [...next]);
    for (const one of loaded) found.set(one.id, one);
    identities = loaded.flatMap((one) => one.identities);
    caseIds = [];
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function casesSharing(db: Store, identities: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const [kind, column] of Object.entries(COLUMNS)) {
    const values = identities.flatMap((one) => (one.startsWith(`${kind} `) ? [one.slice(kind.length + 1)] : []));
    for (const some of batches(values)) {
      const rows = await db
        .selectFrom('appearance as a')
        .innerJoin('case_appearance as c', 'c.appearance_id', 'a.id')
        .select('c.case_id')
        .distinct()
        .where(`a.${column}`, 'in', [...some])
        .execute();
      ids.push(...rows.map(({ case_id }) => case_id));
    }
  }
  return ids;
}

async function loadCases(db: Store, caseIds: readonly string[]): Promise<readonly KnownCaseOfPerson[]> {
  const cases = new Map<string, KnownCaseOfPerson>();
  for (const ids of batches(caseIds)) {
    const rows = await db
      .selectFrom('case_appearance as c')
      .innerJoin('appearance as a', 'a.id', 'c.appearance_id')
      .innerJoin('defendant_case as d', 'd.id', 'c.case_id')
      .select(['d.id as case_id', 'd.person_id'])
      .selectAll('a')
      .where('c.case_id', 'in', [...ids])
      .execute();
    for (const row of rows) {
      const { identities = [] } = cases.get(row.case_id) ?? {};
      const person = personOf({ ...row, person_marks: null });
      const own = identitiesOf({ person, organisation: row.organisation === 1 });
      cases.set(row.case_id, { id: row.case_id, personId: row.person_id, identities: [...identities, ...own] });
    }
  }
  return [...cases.values()];
}

async function casesTakenToBeOf(db: Store, personIds: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const some of batches(personIds)) {
    const rows = await db
      .selectFrom('defendant_case')
      .select('id')
      .where('person_id', 'in', [...some])
      .execute();
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

export async function savePerson(db: Store, caseId: string, personId: string): Promise<void> {
  await db.updateTable('defendant_case').set({ person_id: personId }).where('id', '=', caseId).execute();
}
