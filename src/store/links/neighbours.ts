import { identitiesOf } from '../../cases/links/identities.js';
import { type LinkKey, MOST_SHARING } from '../../cases/links/link-keys.js';
import type { LinkRecord } from '../../cases/links/link-record.js';
import type { Key } from '../database/secret.js';
import type { Store } from '../tables.js';
import { linkKeyHash, loadLinkRecords } from './link-records.js';
import { appearancesWith, type HashedKey, keysOfAppearances, keysShared, someWith } from './shared-keys.js';

/** Who shares a usable key with whom (`usableKeys`). Each key is asked for once, and each appearance loaded once. */
export interface Neighbours {
  /** As far as linking needs it, of those asked about and their neighbours. */
  record(id: string): LinkRecord | undefined;
  /** Each of these appearances with those that share a key with it, itself among them. */
  of(ids: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  /** The keys found too common so far, with an identity or without. */
  readonly common: ReadonlyMap<string, HashedKey>;
  /** Whether a key of an appearance that was asked about is one of them. */
  isCommon(given: LinkKey, key: Key): boolean;
}

export function neighbours(db: Store): Neighbours {
  const records = new Map<string, LinkRecord>();
  const found = new Map<string, ReadonlySet<string>>();
  const members = new Map<string, readonly string[]>();
  const common = new Map<string, HashedKey>();

  async function load(ids: Iterable<string>): Promise<void> {
    const missing = new Set<string>();
    for (const id of ids) if (!records.has(id)) missing.add(id);
    for (const record of await loadLinkRecords(db, [...missing])) records.set(record.id, record);
  }

  async function find(keys: Iterable<string>): Promise<void> {
    const fresh = [...new Set(keys)].filter((key) => !members.has(key));
    for (const key of fresh) members.set(key, []);
    const shared = await keysShared(db, fresh);
    for (const { key, sharing } of shared) if (sharing > MOST_SHARING) common.set(key, { key, identity: null });
    const usable = shared.flatMap(({ key }) => (common.has(key) ? [] : [key]));
    for (const [key, own] of await appearancesWith(db, usable)) members.set(key, own);
  }

  async function findNarrowed(key: string, identity: string): Promise<readonly string[]> {
    const both = `${key} ${identity}`;
    const known = members.get(both);
    if (known !== undefined) return known;
    const own = await someWith(db, { key, identity }, { most: MOST_SHARING + 1 });
    if (own.length > MOST_SHARING) common.set(both, { key, identity });
    const usable = common.has(both) ? [] : own;
    members.set(both, usable);
    return usable;
  }

  return {
    record: (id) => records.get(id),
    async of(ids) {
      const fresh = ids.filter((id) => !found.has(id));
      await load(fresh);
      const keysOf = await keysOfAppearances(db, fresh);
      await find([...keysOf.values()].flat());
      for (const id of fresh) {
        const record = records.get(id);
        const identities = record === undefined ? [] : [...new Set(identitiesOf(record))];
        const own = new Set([id]);
        for (const key of keysOf.get(id) ?? []) {
          for (const member of members.get(key) ?? []) own.add(member);
          if (!common.has(key)) continue;
          for (const identity of identities) {
            for (const member of await findNarrowed(key, identity)) own.add(member);
          }
        }
        found.set(id, own);
      }
      await load(fresh.flatMap((id) => [...(found.get(id) ?? [])]));
      return new Map(ids.map((id) => [id, found.get(id) ?? new Set([id])]));
    },
    common,
    isCommon({ identity, ...raw }, key) {
      if (common.size === 0) return false;
      const hashed = linkKeyHash(raw, key);
      return common.has(identity === undefined ? hashed : `${hashed} ${identity}`);
    },
  };
}
