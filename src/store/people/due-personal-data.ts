import type { SourceDocumentRow } from '../tables/source-document.table.js';
import type { Store } from '../tables.js';
import { retainedUntil } from './retention.js';

/** A document of which names or words have been kept as long as they may be. */
export interface DueDocument {
  readonly document: SourceDocumentRow;
  /** Its appearances whose names are due. */
  readonly appearanceIds: readonly string[];
  /** Whether its words as printed are due. */
  readonly words: boolean;
}

/**
 * What is to be erased on a day: what was to be kept until a day before it. What has no date counts from the day it came
 * in. By document id.
 */
export async function duePersonalData(db: Store, on: string): Promise<readonly DueDocument[]> {
  const documents = new Map(
    (await db.selectFrom('source_document').selectAll().where('status', '=', 'stored').orderBy('id').execute()).map(
      (row) => [row.id, row],
    ),
  );
  const isDue = (row: { readonly document_id: string; readonly delete_after: string | null }) => {
    const document = documents.get(row.document_id);
    if (document === undefined) return false;
    const until = row.delete_after ?? retainedUntil(document.ingested_at.slice(0, 10), document.retention_days);
    return until !== null && until < on;
  };
  const identities = await db
    .selectFrom('identity as i')
    .innerJoin('appearance as a', 'a.id', 'i.appearance_id')
    .innerJoin('hearing as h', 'h.id', 'a.hearing_id')
    .select(['i.appearance_id', 'h.document_id', 'i.delete_after'])
    .where((where) => where.or([where('i.delete_after', '<', on), where('i.delete_after', 'is', null)]))
    .orderBy('i.appearance_id')
    .execute();
  const texts = await db
    .selectFrom('source_text')
    .select(['document_id', 'delete_after'])
    .where((where) => where.or([where('delete_after', '<', on), where('delete_after', 'is', null)]))
    .execute();
  const appearanceIds = new Map<string, string[]>();
  for (const row of identities.filter(isDue)) {
    const own = appearanceIds.get(row.document_id);
    if (own) own.push(row.appearance_id);
    else appearanceIds.set(row.document_id, [row.appearance_id]);
  }
  const words = new Set(texts.filter(isDue).map(({ document_id }) => document_id));
  return [...documents.values()].flatMap((document) => {
    const due = { document, appearanceIds: appearanceIds.get(document.id) ?? [], words: words.has(document.id) };
    return due.appearanceIds.length > 0 || due.words ? [due] : [];
  });
}
