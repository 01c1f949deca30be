import { caseSummary } from '../../audits/units/case-summary.js';
import { beginningOf, caseIdsOf, concludeCase, NOBODY } from '../../cases/join-cases.js';
import type { Keyed } from '../../cases/keyed.js';
import { identitiesOf } from '../../cases/links/identities.js';
import { joinPersons, type PersonOfCase } from '../../cases/links/join-persons.js';
import { type Linked, type LinkedAppearances, linkAppearances } from '../../cases/links/link-appearances.js';
import type { LinkRecord } from '../../cases/links/link-record.js';
import { gathered } from '../../gathered.js';
import { saveCases } from '../../store/case-files/defendant-case.js';
import { notHeld } from '../../store/case-files/held-days.js';
import { batches } from '../../store/database/batches.js';
import type { Key } from '../../store/database/secret.js';
import { loadAppearances } from '../../store/documents/appearances.js';
import { type Candidates, candidatesOf } from '../../store/links/candidates.js';
import { loadDecisions } from '../../store/links/link-decision.js';
import { saveDoubts } from '../../store/links/link-doubt.js';
import type { Neighbours } from '../../store/links/neighbours.js';
import { casesOfPersons, savePerson } from '../../store/links/persons.js';
import { appearancesInCases, casesBeginning, type StoredLink, storedLinks } from '../../store/links/stored-links.js';
import type { Store } from '../../store/tables.js';
import { keyedBy } from '../reading/stages.js';
import { beginUnits, settleUnits } from './settle-units.js';

export interface Touched {
  /** Appearances that are new, or whose results were read anew. */
  readonly changed: readonly string[];
  /** Appearances that may now be linked otherwise: those that shared a key with one that has gone, or were decided about. */
  readonly unsettled?: readonly string[];
  /** Persons whose cases may no longer be one person's. */
  readonly persons?: readonly string[];
}

/** How many appearances are linked at a time: their candidates and the pages these lie on stay in memory until they are written. */
const AT_A_TIME = 500;

/**
 * Links the candidates of the appearances touched and concludes anew the cases that come out otherwise; every other case
 * stays as it is. What a held court day keeps out is in no case. Called in a transaction. The cost is that of the candidates, whatever else the database holds.
 */
export async function relink(db: Store, touched: Touched, key: Key): Promise<void> {
  await beginUnits(db);
  const seeds = [...new Set([...touched.changed, ...(touched.unsettled ?? [])])];
  const work = { changed: new Set(touched.changed), unsettled: new Set(touched.unsettled), persons: [] };
  const concluded = new Set<string>();
  for (const some of batches(seeds, AT_A_TIME)) {
    const left = some.filter((id) => !concluded.has(id));
    for (const id of left.length === 0 ? [] : await relinkSome(db, left, work, key)) {
      concluded.add(id);
      work.changed.delete(id);
    }
  }
  if (touched.persons !== undefined) await relinkSome(db, [], { ...work, persons: touched.persons }, key);
  await settleUnits(db);
}

interface Work {
  /** Not concluded yet. */
  readonly changed: ReadonlySet<string>;
  readonly unsettled: ReadonlySet<string>;
  readonly persons: readonly string[];
}

/** Links some of what was touched and all that may be linked to it. The appearances concluded. */
async function relinkSome(
  db: Store,
  seeds: readonly string[],
  { changed, unsettled, persons: told }: Work,
  key: Key,
): Promise<readonly string[]> {
  const keyed = keyedBy(key);
  const { ids, parted, groups, inDoubt, caseIds, stored, near } = await linkNear(db, seeds, key);
  await saveDoubts(db, ids, inDoubt);
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
  // A case may stand as it is, and yet be another person's.
  const resettled = [...parted, ...seeds.filter((id) => unsettled.has(id))].flatMap((id) => stored.get(id) ?? []);
  const persons = new Set([...before, ...resettled].map(({ personId }) => personId));
  for (const id of told) persons.add(id);
  const personOf = await settlePersons(db, others, { persons: [...persons], replaced }, { keyed, near });
  const heard = await loadAppearances(
    db,
    others.map(({ group }) => group.appearances.map((one) => one.id)),
  );
  const cases = others.map(({ group, id, linkedAs }, index) => {
    const appearances = heard[index] ?? [];
    const whose = { id, person: personOf.get(id) ?? NOBODY };
    const concluded = concludeCase({ ...group, appearances }, whose, keyed);
    return { case: concluded, appearances, summary: caseSummary(concluded), linkedAs };
  });
  await saveCases(db, cases, [...replaced]);
  return members;
}

interface LinkedNear extends Pick<Linked<LinkRecord>, 'groups' | 'inDoubt'>, Candidates {
  /** The id of each group's case. */
  readonly caseIds: readonly string[];
  /** How the appearances were linked until now. */
  readonly stored: ReadonlyMap<string, StoredLink>;
}

/** The candidates of some appearances in groups. A case elsewhere that only its first appearance can tell from one of them comes too. */
async function linkNear(db: Store, seeds: readonly string[], key: Key): Promise<LinkedNear> {
  const { ids: found, parted, near } = await candidatesOf(db, seeds);
  const ids = await notHeld(db, found);
  const records = ids.flatMap((id) => near.record(id) ?? []);
  const linked = linkAppearances(records, await loadDecisions(db, ids), (one) => near.isCommon(one, key));
  const stored = await storedLinks(db, ids);
  const keyed = keyedBy(key);
  const before = [...stored.values()].map(({ caseId }) => caseId);
  const elsewhere = await casesBeginning(db, [...caseIdsOf(linked.groups, keyed), ...before].map(beginningOf), before);
  // Of several, each has its first appearance in its id already.
  const alone = [...elsewhere.values()].flatMap((own) => (own.length === 1 ? own : []));
  if (alone.length > 0) return linkNear(db, [...seeds, ...(await appearancesInCases(db, alone))], key);
  const caseIds = caseIdsOf(linked.groups, keyed, new Set(elsewhere.keys()));
  return { ids, parted, near, ...linked, caseIds, stored };
}

/**
 * Whose each case is that is to be written, by id. Every other case that is or was taken to be of one of these persons is
 * told too.
 */
async function settlePersons(
  db: Store,
  written: readonly { readonly group: LinkedAppearances; readonly id: string }[],
  before: Parameters<typeof casesOfPersons>[2],
  { keyed, near }: { readonly keyed: Keyed; readonly near: Neighbours },
): Promise<ReadonlyMap<string, PersonOfCase>> {
  const own = written.map(({ group: { appearances }, id }) => ({
    id,
    identities: gathered(appearances, identitiesOf),
    appearanceIds: appearances.map((one) => one.id),
  }));
  const { cases, alike, isCommon } = await casesOfPersons(db, own, before, near);
  const persons = joinPersons(cases, keyed, alike, isCommon);
  for (const [index, { id, known }] of cases.entries()) {
    const person = persons[index];
    if (known === null || person === undefined) continue;
    if (person.id !== known.id || person.linkedBy !== known.linkedBy) await savePerson(db, id, person);
  }
  return new Map(cases.flatMap(({ id }, index) => (persons[index] ? [[id, persons[index]]] : [])));
}

/** How many hexadecimal digits say how a case was linked: they are compared with those of the same case. */
const LINKED_AS_LENGTH = 12;

/** What a case would have to differ in to be concluded anew, though none of its appearances was touched. */
function linkedAsOf({ links, ambiguous, keyTooCommon }: LinkedAppearances, id: string, key: Key): string {
  const told = [...links].map(([appearance, { level, score }]) => [appearance, level, score]);
  return key('linked', JSON.stringify([id, told, ambiguous, keyTooCommon])).slice(0, LINKED_AS_LENGTH);
}
