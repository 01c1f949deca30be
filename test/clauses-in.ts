import { loadClauses, type StoredClause } from '../src/store/documents/clause.js';
import type { Store } from '../src/store/tables.js';

/** A clause and what it was read in. */
export interface ClauseIn {
  readonly documentId: string;
  readonly date: string | null;
  readonly resultId: string;
  readonly clause: StoredClause;
}

/** Every clause of a database, by document and in the order of its results. */
export async function clausesIn(store: Store): Promise<readonly ClauseIn[]> {
  const results = await store
    .selectFrom('result as r')
    .innerJoin('hearing as h', 'h.id', 'r.hearing_id')
    .select(['r.id', 'r.hearing_id', 'r.position', 'r.text', 'h.document_id', 'h.date'])
    .orderBy('h.document_id')
    .orderBy('r.position')
    .execute();
  const read = await loadClauses(store, results);
  return results.flatMap(({ id, document_id, date }) =>
    (read.get(id) ?? []).map((clause) => ({ documentId: document_id, date, resultId: id, clause })),
  );
}

/** The first clause of this type that a document holds. Throws where it holds none. */
export async function clauseIn(store: Store, documentId: string, type: string): Promise<ClauseIn> {
  const found = (await clausesIn(store)).find((one) => one.documentId === documentId && one.clause.type === type);
  if (found === undefined) throw new Error(`Document ${documentId} holds no clause of type ${type}.`);
  return found;
}
