import { batches } from '../database/batches.js';
import type { Key } from '../database/secret.js';
import { addDecision } from '../links/link-decision.js';
import { writeLinkKeys } from '../links/link-records.js';
import type { DueDocument } from '../people/due-personal-data.js';
import type { Store } from '../tables.js';

/** What went of one document: counts, and a keyed hash of it, so that it can be shown that it was this and not be read. */
export interface Erased {
  readonly document: string;
  readonly source: string | null;
  readonly identities: number;
  readonly words: boolean;
  /** Appearances whose keyed hashes went too. */
  readonly keys: number;
  readonly hash: string;
}

/** Erases the names and words of a document that are due; its keyed hashes too, where they may not outlive them. */
export async function eraseDocument(
  db: Store,
  { document, appearanceIds, words }: DueDocument,
  { key, now }: { readonly key: Key; readonly now: string },
): Promise<Erased> {
  const gone: unknown[] = [];
  for (const ids of batches(appearanceIds)) {
    const rows = await db
      .selectFrom('identity')
      .selectAll()
      .where('appearance_id', 'in', [...ids])
      .orderBy('appearance_id')
      .execute();
    gone.push(...rows);
    await db
      .deleteFrom('identity_line')
      .where(
        'of_appearance',
        'in',
        db
          .selectFrom('appearance')
          .select('number')
          .where('id', 'in', [...ids]),
      )
      .execute();
  }
  if (words) {
    const text = await db
      .selectFrom('source_text')
      .selectAll()
      .where('document_id', '=', document.id)
      .executeTakeFirst();
    gone.push(text ?? null);
    await db.deleteFrom('source_text').where('document_id', '=', document.id).execute();
    // Without its words it can be read no more.
    await db.deleteFrom('job').where('kind', '=', 'extract').where('id', '=', document.id).execute();
  }
  const keyless = document.keep_keys === 0 ? appearanceIds : [];
  if (keyless.length > 0) await eraseKeys(db, keyless, { key, now });
  await db
    .updateTable('source_document')
    .set({ identity_erased_at: document.identity_erased_at ?? now })
    .where('id', '=', document.id)
    .execute();
  return {
    document: document.id,
    source: document.source,
    identities: appearanceIds.length,
    words,
    keys: keyless.length,
    hash: key('erased', JSON.stringify(gone)),
  };
}

/**
 * A file can be called by somebody’s name: what a document whose words are erased was called goes with them, and no further
 * copy of it names it again. Documents erased by an earlier ordergap are among them. Returns how many.
 */
export async function eraseFileNames(db: Store): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('source_document')
    .set({ name: '', path: null })
    .where('identity_erased_at', 'is not', null)
    .where('name', '!=', '')
    .where('id', 'not in', (query) => query.selectFrom('source_text').select('document_id'))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

const NO_KEYS = {
  person_master: null,
  person_asn: null,
  person_name_and_birth: null,
  person_name: null,
  person_pnc: null,
  person_defendant: null,
  person_marks: null,
} as const;

/** What was joined stays joined, by a decision of the retention's own: nothing is left that a rule could join it by. */
async function eraseKeys(
  db: Store,
  appearanceIds: readonly string[],
  { key, now }: { readonly key: Key; readonly now: string },
): Promise<void> {
  for (const ids of batches(appearanceIds)) {
    for (const [a, b] of await neighbours(db, ids)) {
      const known = await db
        .selectFrom('link_decision')
        .select('id')
        .where('a', '=', a)
        .where('b', '=', b)
        .executeTakeFirst();
      if (known) continue;
      const reason = 'Joined before; retention erased what they were joined by.';
      await addDecision(db, { a, b, value: 'same', reason, known_at: now });
    }
    await db
      .updateTable('appearance')
      .set(NO_KEYS)
      .where('id', 'in', [...ids])
      .execute();
    await writeLinkKeys(db, ids, key);
  }
}

/** Each of these appearances with another of its case: pairs enough to hold the case together, smaller id first. */
async function neighbours(db: Store, ids: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  const rows = await db
    .selectFrom('case_appearance as own')
    .innerJoin('case_appearance as all', 'all.case_id', 'own.case_id')
    .select(['own.appearance_id as id', 'all.appearance_id as other'])
    .where('own.appearance_id', 'in', [...ids])
    .whereRef('all.appearance_id', '!=', 'own.appearance_id')
    .orderBy('own.appearance_id')
    .orderBy('all.appearance_id')
    .execute();
  const first = new Map<string, string>();
  for (const { id, other } of rows) if (!first.has(id)) first.set(id, other);
  const pairs = [...first].map(([id, other]) => (id < other ? ([id, other] as const) : ([other, id] as const)));
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}
