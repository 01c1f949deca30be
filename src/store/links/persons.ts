import { identitiesOf } from '../../cases/links/identities.js';
import type { CaseOfPerson, PersonLevel, PersonOfCase } from '../../cases/links/join-persons.js';
import { isSamePerson } from '../../cases/links/same-person.js';
import { batches } from '../database/batches.js';
import { listOf } from '../database/sql-dialect.js';
import { walk } from '../database/walk.js';
import { appearancesSharing } from '../people/shared-identities.js';
import type { Store } from '../tables.js';
import { hashesInDigits, personTold } from './link-records.js';
import type { Neighbours } from './neighbours.js';

/** A case with its appearances. */
export interface PersonsCase extends CaseOfPerson {
  readonly appearanceIds: readonly string[];
}

/** A case, and whose it is taken to be: nobody's yet where it is new. */
export interface KnownCaseOfPerson extends PersonsCase {
  readonly known: { readonly id: string; readonly linkedBy: PersonLevel | null } | null;
}

export interface CasesOfPersons {
  /** In the order of ids. */
  readonly cases: readonly KnownCaseOfPerson[];
  /** Pairs of cases that are one person's by more than an id. */
  readonly alike: readonly (readonly [string, string])[];
  readonly isCommon: (identity: string) => boolean;
}

/**
 * All the cases of the persons in the cases that are to be written: these, those stored that share with one of them what
 * identifies a person, are alike (`isSamePerson`) or were taken to be of one of `persons`, and those that are so near to
 * these, until there are no more. The cases in `replaced` are no more.
 */
export async function casesOfPersons(
  db: Store,
  written: readonly PersonsCase[],
  { persons, replaced }: { readonly persons: readonly string[]; readonly replaced: ReadonlySet<string> },
  near: Neighbours,
): Promise<CasesOfPersons> {
  const cases = new Map<string, KnownCaseOfPerson>(written.map((one) => [one.id, { ...one, known: null }]));
  const caseOf = new Map(written.flatMap(({ id, appearanceIds }) => appearanceIds.map((own) => [own, id] as const)));
  const asked = new Set<string>();
  const common = new Set<string>();
  const alike: (readonly [string, string])[] = [];

  /** The cases, written or stored, that these appearances are in. */
  async function casesWith(appearanceIds: readonly string[]): Promise<void> {
    const unknown = appearanceIds.filter((id) => !caseOf.has(id));
    for (const [id, caseId] of await storedCases(db, unknown)) if (!replaced.has(caseId)) caseOf.set(id, caseId);
  }

  async function load(caseIds: readonly string[]): Promise<void> {
    const missing = caseIds.filter((id) => !cases.has(id));
    for (const one of await loadCases(db, missing)) {
      cases.set(one.id, one);
      for (const id of one.appearanceIds) caseOf.set(id, one.id);
    }
  }

  const taken = (await casesTakenToBeOf(db, persons)).filter((id) => !replaced.has(id));
  await walk([...cases.keys(), ...taken], async (frontier) => {
    await load(frontier);
    const own = frontier.flatMap((id) => cases.get(id) ?? []);
    const fresh = [...new Set(own.flatMap(({ identities }) => identities))].filter((one) => !asked.has(one));
    for (const one of fresh) asked.add(one);
    const next = new Set<string>();
    const sharing = await appearancesSharing(db, fresh);
    for (const identity of sharing.common) common.add(identity);

    const alikeTo: (readonly [string, string])[] = [];
    for (const [id, others] of await near.of(own.flatMap(({ appearanceIds }) => appearanceIds))) {
      const record = near.record(id);
      for (const other of others) {
        const another = near.record(other);
        if (!record || !another || caseOf.get(other) === caseOf.get(id)) continue;
        if (isSamePerson(record, another)) alikeTo.push([id, other]);
      }
    }
    await casesWith([...new Set([...sharing.appearanceIds, ...alikeTo.map(([, other]) => other)])]);
    for (const id of sharing.appearanceIds) {
      const found = caseOf.get(id);
      if (found !== undefined) next.add(found);
    }
    for (const [id, other] of alikeTo) {
      const [one, another] = [caseOf.get(id), caseOf.get(other)];
      if (one === undefined || another === undefined || one === another) continue;
      alike.push([one, another]);
      next.add(another);
    }
    return next;
  });
  return {
    cases: [...cases.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    alike,
    isCommon: (identity) => common.has(identity),
  };
}

async function storedCases(
  db: Store,
  appearanceIds: readonly string[],
): Promise<readonly (readonly [string, string])[]> {
  const found: (readonly [string, string])[] = [];
  for (const ids of batches(appearanceIds)) {
    const rows = await db
      .selectFrom('case_appearance')
      .select(['appearance_id', 'case_id'])
      .where('appearance_id', 'in', listOf(db, ids))
      .execute();
    for (const { appearance_id, case_id } of rows) found.push([appearance_id, case_id]);
  }
  return found;
}

async function loadCases(db: Store, caseIds: readonly string[]): Promise<readonly KnownCaseOfPerson[]> {
  const cases = new Map<string, KnownCaseOfPerson>();
  for (const ids of batches(caseIds)) {
    const rows = await db
      .selectFrom('case_appearance as c')
      .innerJoin('appearance as a', 'a.id', 'c.appearance_id')
      .innerJoin('defendant_case as d', 'd.id', 'c.case_id')
      .select(['d.id as case_id', 'd.person_id', 'd.person_linked_by'])
      .select(['a.id', 'a.organisation'])
      .select(hashesInDigits(db))
      .where('c.case_id', 'in', listOf(db, ids))
      .execute();
    for (const row of rows) {
      const { identities = [], appearanceIds = [] } = cases.get(row.case_id) ?? {};
      const person = personTold(row);
      const own = identitiesOf({ person, organisation: row.organisation === 1 });
      cases.set(row.case_id, {
        id: row.case_id,
        known: { id: row.person_id, linkedBy: row.person_linked_by },
        identities: [...identities, ...own],
        appearanceIds: [...appearanceIds, row.id],
      });
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
      .where('person_id', 'in', listOf(db, some))
      .execute();
    for (const { id } of rows) ids.push(id);
  }
  return ids;
}

export async function savePerson(db: Store, caseId: string, { id, linkedBy }: PersonOfCase): Promise<void> {
  await db
    .updateTable('defendant_case')
    .set({ person_id: id, person_linked_by: linkedBy })
    .where('id', '=', caseId)
    .execute();
}
