import { beginningOf } from '../../cases/join-cases.js';
import { identitiesOf } from '../../cases/links/identities.js';
import { MOST_OF_A_PERSON } from '../../cases/links/join-persons.js';
import { MOST_SHARING } from '../../cases/links/link-keys.js';
import { identityCounts, personsWith } from '../people/shared-identities.js';
import type { Store } from '../tables.js';
import { candidatesOf } from './candidates.js';
import { someWith } from './shared-keys.js';
import { appearancesInCases, casesBeginning, storedLinks } from './stored-links.js';

/** What has to be joined anew once some appearances are gone. Ids. */
export interface UnsettledWithout {
  /** None of those that go. */
  readonly appearances: readonly string[];
  readonly persons: readonly string[];
  /** The cases that those which go are in. */
  readonly caseIds: readonly string[];
}

/**
 * What would be joined otherwise if these appearances had never come: their candidates, and whatever shares a key or an
 * identity with them that is too common only because of them, or has their case's id but for them. Asked before they go.
 */
export async function unsettledWithout(db: Store, appearanceIds: readonly string[]): Promise<UnsettledWithout> {
  const gone = new Set(appearanceIds);
  const { ids, near } = await candidatesOf(db, appearanceIds);
  const left = new Set(ids.filter((id) => !gone.has(id)));
  for (const key of near.common.values()) {
    const sharing = await someWith(db, key, { most: MOST_SHARING + gone.size + 1 });
    const others = sharing.filter((id) => !gone.has(id));
    if (others.length <= MOST_SHARING) for (const id of others) left.add(id);
  }
  const links = [...(await storedLinks(db, appearanceIds)).values()];
  const caseIds = [...new Set(links.map(({ caseId }) => caseId))];
  const alone = [...(await casesBeginning(db, caseIds.map(beginningOf), caseIds)).values()].flatMap((own) =>
    own.length === 1 ? own : [],
  );
  for (const id of await appearancesInCases(db, alone)) left.add(id);
  const persons = new Set(links.map(({ personId }) => personId));
  const own = new Map<string, number>();
  for (const id of gone) {
    const record = near.record(id);
    for (const one of record ? identitiesOf(record) : []) own.set(one, (own.get(one) ?? 0) + 1);
  }
  const all = await identityCounts(db, [...own.keys()]);
  const freed = [...all].flatMap(([one, count]) =>
    count > MOST_OF_A_PERSON && count - (own.get(one) ?? 0) <= MOST_OF_A_PERSON ? [one] : [],
  );
  for (const id of await personsWith(db, freed)) persons.add(id);
  return {
    appearances: [...left],
    persons: [...persons],
    caseIds,
  };
}
