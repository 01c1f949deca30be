import { compareNames, type NameDifference } from '../../cases/links/compare-names.js';
import { type BirthsCompared, compareBirths } from '../../cases/links/same-person.js';
import type { Key } from '../../store/database/secret.js';
import { holdSecret } from '../../store/database/setting.js';
import { refuseNames } from '../../store/documents/refuse-names.js';
import { addDecision } from '../../store/links/link-decision.js';
import { loadLinkRecords } from '../../store/links/link-records.js';
import {
  type LinkPair,
  linkPairs,
  pairId,
  type ReviewedRecord,
  reviewedRecords,
} from '../../store/links/link-review.js';
import type { Store } from '../../store/tables.js';
import { UsageError } from '../../usage-error.js';
import { asOnlyRun } from '../queue/run-lease.js';
import { relink } from '../taking/relink.js';

/** Two appearances side by side, what speaks for and against their being one defendant in one case, and what was decided. */
export interface LinkReview {
  readonly kind: 'link';
  readonly id: string;
  readonly level: string | null;
  readonly why: 'fits_several' | 'unsure' | null;
  readonly names: { readonly score: number; readonly differs: readonly NameDifference[] } | null;
  readonly datesOfBirth: BirthsCompared;
  readonly a: ReviewedRecord;
  readonly b: ReviewedRecord;
  readonly decisions: readonly { readonly value: string; readonly reason: string; readonly on: string }[];
}

/** The pairs in doubt; with `decided` those decided on instead. */
export async function reviewLinks(
  store: Store,
  { decided = false }: { readonly decided?: boolean } = {},
): Promise<readonly LinkReview[]> {
  const pairs = (await linkPairs(store)).filter(({ decisions }) => stands(decisions) === decided);
  const ids = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const records = await reviewedRecords(store, ids);
  const people = new Map((await loadLinkRecords(store, ids)).map(({ id, person }) => [id, person]));
  return pairs.flatMap(({ id, a, b, doubt, decisions }): LinkReview[] => {
    const [one, other, person, another] = [records.get(a), records.get(b), people.get(a), people.get(b)];
    if (!one || !other || !person || !another) return [];
    const names = compareNames(person.marks, another.marks);
    return [
      {
        kind: 'link',
        id,
        level: doubt?.level ?? null,
        why: doubt?.why ?? null,
        names: names === null ? null : { score: Number(names.score.toFixed(3)), differs: names.differs },
        datesOfBirth: compareBirths(person, another),
        a: one,
        b: other,
        decisions: decisions.map(({ value, reason, known_at }) => ({ value, reason, on: known_at })),
      },
    ];
  });
}

/**
 * Keeps what a person decided of a pair, `undone` to take it back, and joins anew what it touches. It wins over every rule;
 * earlier decisions stay on record. `id` is that of a pair or the beginning of one, or the ids of two appearances joined by
 * a colon, in doubt or not. Throws UsageError for an id of no pair, and where there is nothing to take back.
 */
export async function decideLink(
  store: Store,
  {
    id,
    value,
    reason,
    now,
  }: { readonly id: string; readonly now: string } & Pick<Parameters<typeof addDecision>[1], 'value' | 'reason'>,
  key: Key,
  onWait?: () => void,
): Promise<LinkPair> {
  await holdSecret(store, key);
  return asOnlyRun(
    store,
    () =>
      store.transaction().execute(async (db) => {
        const pair = (await pairOfTwo(db, id)) ?? pairNamed(await linkPairs(db), id);
        if (value === 'undone' && !stands(pair.decisions)) {
          throw new UsageError('Nothing is decided of this pair that could be taken back.');
        }
        await refuseNames(db, { appearanceIds: [pair.a, pair.b] }, reason, 'The reason');
        await addDecision(db, { a: pair.a, b: pair.b, value, reason, known_at: now });
        await relink(db, { changed: [], unsettled: [pair.a, pair.b] }, key);
        return pairNamed(await linkPairs(db), pair.id);
      }),
    onWait,
  );
}

async function pairOfTwo(db: Store, given: string): Promise<LinkPair | undefined> {
  const [, one = '', other = ''] = /^([0-9a-f]{24}):([0-9a-f]{24})$/i.exec(given) ?? [];
  const [a = '', b = ''] = [one, other].map((id) => id.toLowerCase()).sort();
  if (a === b) return undefined;
  if ((await reviewedRecords(db, [a, b])).size < 2)
    throw new UsageError('One of these is no appearance in this database.');
  const known = (await linkPairs(db)).find((pair) => pair.a === a && pair.b === b);
  return known ?? { id: pairId(a, b), a, b, doubt: null, decisions: [] };
}

function stands(decisions: LinkPair['decisions']): boolean {
  const last = decisions.at(-1);
  return last !== undefined && last.value !== 'undone';
}

function pairNamed(pairs: readonly LinkPair[], given: string): LinkPair {
  const [pair, another] = pairs.filter(({ id }) => given.length >= 4 && id.startsWith(given.toLowerCase()));
  if (pair && !another) return pair;
  throw new UsageError(
    `${pair ? 'More than one pair has' : 'No pair has'} an id that begins with ${given}: ordergap review lists them.`,
  );
}
