import { batches } from '../database/batches.js';
import { inBytes, inDigits } from '../database/digits.js';
import { bytesListOf, inDigitsOf, listOf } from '../database/sql-dialect.js';
import { IDENTITY_COLUMNS, identityParts } from '../tables/identity-columns.js';
import type { Store } from '../tables.js';
import { keysInDigits } from './link-records.js';

/** A key by its hash, or a key together with an identity (`asn 9f…`). */
export interface HashedKey {
  readonly key: string;
  readonly identity: string | null;
}

/** The keys of each of these appearances that has any. */
export async function keysOfAppearances(
  db: Store,
  appearanceIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const keys = new Map<string, readonly string[]>();
  for (const ids of batches(appearanceIds)) {
    const rows = await db
      .selectFrom('appearance')
      .select(['id', inDigitsOf(db, 'link_keys').$notNull().as('link_keys')])
      .where('id', 'in', listOf(db, ids))
      .where('link_keys', 'is not', null)
      .execute();
    for (const { id, link_keys } of rows) keys.set(id, keysInDigits(link_keys));
  }
  return keys;
}

/** Of these keys those that several appearances share, with how many do. */
export async function keysShared(
  db: Store,
  keys: readonly string[],
): Promise<readonly { readonly key: string; readonly sharing: number }[]> {
  const shared: { key: string; sharing: number }[] = [];
  for (const some of batches(keys)) {
    const rows = await db
      .selectFrom('link_key')
      .select(({ fn }) => ['key', fn.countAll<number>().as('sharing')])
      .where('key', 'in', bytesListOf(db, some))
      .groupBy('key')
      .having(({ fn }) => fn.countAll(), '>', 1)
      .execute();
    shared.push(...rows.map(({ key, sharing }) => ({ key: inDigits(key), sharing })));
  }
  return shared;
}

/** The appearances that have each of these keys. */
export async function appearancesWith(
  db: Store,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const members = new Map<string, string[]>();
  for (const some of batches(keys)) {
    const rows = await db
      .selectFrom('link_key as k')
      .innerJoin('appearance as a', 'a.number', 'k.of_appearance')
      .select(['k.key', 'a.id'])
      .where('k.key', 'in', bytesListOf(db, some))
      .execute();
    for (const { key, id } of rows) add(members, inDigits(key), id);
  }
  return members;
}

/** Up to `most` of the appearances that have a key; with `linked` of those that are in a case. */
export async function someWith(
  db: Store,
  { key, identity }: HashedKey,
  { most, linked = false }: { readonly most: number; readonly linked?: boolean },
): Promise<readonly string[]> {
  const parts = identity === null ? null : identityParts(identity);
  if (parts === null) {
    const rows = await db
      .selectFrom('link_key as k')
      .innerJoin('appearance as a', 'a.number', 'k.of_appearance')
      .select('a.id')
      .where('k.key', '=', inBytes(key))
      .$if(linked, (query) =>
        query.where(({ exists, selectFrom }) =>
          exists(
            selectFrom('case_appearance_line as c')
              .select('c.of_case')
              .whereRef('c.of_appearance', '=', 'k.of_appearance'),
          ),
        ),
      )
      .limit(most)
      .execute();
    return rows.map(({ id }) => id);
  }
  // By the identity first: fewer have it than have the key.
  const rows = await db
    .selectFrom('appearance as a')
    .select('a.id')
    .where(`a.${IDENTITY_COLUMNS[parts.kind]}`, '=', inBytes(parts.value))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('link_key as k')
          .select('k.key')
          .where('k.key', '=', inBytes(key))
          .whereRef('k.of_appearance', '=', 'a.number'),
      ),
    )
    .$if(linked, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('case_appearance_line as c').select('c.of_case').whereRef('c.of_appearance', '=', 'a.number'),
        ),
      ),
    )
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const own = lists.get(key);
  if (own === undefined) lists.set(key, [value]);
  else own.push(value);
}
