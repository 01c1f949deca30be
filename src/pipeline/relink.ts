import { caseIdsOf, concludeCase } from '../cases/join-cases.js';
import { identitiesOf, joinPersons } from '../cases/join-persons.js';
import type { Keyed } from '../cases/keyed.js';
import { type LinkedAppearances, linkAppearances } from '../cases/link-appearances.js';
import { loadAppearances } from '../store/appearances.js';
import { candidatesOf } from '../store/candidates.js';
import { saveCases } from '../store/defendant-case.js';
import { loadDecisions } from '../store/link-decision.js';
import { saveDoubts } from '../store/link-doubt.js';
import { loadLinkRecords } from '../store/link-records.js';
import { casesOfPersons, savePerson } from '../store/persons.js';
import type { Key } from '../store/secret.js';
import { storedLinks } from '../store/stored-links.js';
import type { Store } from '../store/tables.js';
import { keyedBy } from './stages.js';

export interface Touched {
  /** Appearances that are new, or whose results were read anew. */
  readonly changed: readonly string[];
  /** Appearances that may now be linked otherwise: those that shared a key with one that has gone, or were decided about. */
  readonly unsettled?: readonly string[];
  /** Persons whose cases may no longer be one person's. */
  readonly persons?: readonly string[];
}

/**
 * Links the candidates of the appearances touched and concludes anew the cases that come out otherwise; every other case
 * stays as it is. Called in a transaction. The cost is that of the candidates, whatever else the database holds.
 */
export async function relink(db: Store, touched: Touched, key: Key): Promise<void> {
  const keyed = keyedBy(key);
  const seeds = [...new Set([...touched.changed, ...(touched.unsettled ?? [])])];
  const ids = await candidatesOf(db, seeds);
  const records = await loadLinkRecords(db, ids);
  const { groups, inDoubt } = linkAppearances(records, await loadDecisions(db, ids));
  await saveDoubts(db, ids, inDoubt);

  const caseIds = caseIdsOf(groups, keyed);
  const stored = await storedLinks(db, ids);
  const changed = new Set(touched.changed);
  const others = groups.flatMap((group, index) => {
    const id = caseIds[index] ?? '';
    const linkedAs = linkedAsOf(group, id, key);
    const isAsItWas = group.appearances.every(
      (one) => !changed.has(one.id) && stored.get(one.id)?.linkedAs === linkedAs,
    );
    return isAsItWas ? [] : [{ group, id, linkedAs }];
  });
  const members = others.flatMap(({ group }) => group.appearances.map((one) => one.id));
  const before = members.flatMap((id) => stored.get(id) ?? []);
  const replaced = new Set(before.map(({ caseId }) => caseId));
  const persons = [...new Set([...before.map(({ personId }) => personId), ...(touched.persons ?? [])])];
  const personOf = await settlePersons(db, others, { persons, replaced }, keyed);
  const heard = new Map((await loadAppearances(db, members)).map((one) => [one.id, one]));
  const cases = others.map(({ group, id, linkedAs }) => {
    const appearances = group.appearances.flatMap((one) => heard.get(one.id) ?? []);
    const ids = { id, personId: personOf.get(id) ?? '' };
    return { case: concludeCase({ ...group, appearances }, ids, keyed), linkedAs };
  });
  await saveCases(db, cases, [...replaced]);
}

/**
 * Whose each case is that is to be written, by id. Every other case that is or was taken to be of one of these persons is
 * told too.
 */
async function settlePersons(
  db: Store,
  written: readonly { readonly group: LinkedAppearances; readonly id: string }[],
  before: Parameters<typeof casesOfPersons>[2],
  keyed: Keyed,
): Promise<ReadonlyMap<string, string>> {
  const own = written.map(({ group, id }) => ({ id, identities: group.appearances.flatMap(identitiesOf) }));
  const cases = await casesOfPersons(db, own, before);
  const persons = joinPersons(cases, keyed);
  for (const [index, { id, personId }] of cases.entries()) {
    const person = persons[index] ?? '';
    if (personId !== null && person !== personId) await savePerson(db, id, person);
  }
  return new Map(cases.map(({ id }, index) => [id, persons[index] ?? '']));
}

/** What a case would have to differ in to be concluded anew, though none of its appearances was touched. */
function linkedAsOf({ links, ambiguous }: LinkedAppearances, id: string, key: Key): string {
  const told = [...links].map(([appearance, { level, score }]) => [appearance, level, score]);
  return key('linked', JSON.stringify([id, told, ambiguous]));
}
