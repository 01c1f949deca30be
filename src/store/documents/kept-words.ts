import type { Listing } from '../../listings/listing.js';
import { UsageError } from '../../usage-error.js';
import { unpacked } from '../database/packed.js';
import type { Store } from '../tables.js';
import { findDocument } from './source-document.js';

/** A stored document's listings as printed. Throws UsageError where its words have been erased. */
export async function loadListings(db: Store, documentId: string): Promise<readonly Listing[]> {
  const row = await db
    .selectFrom('source_text')
    .select('listings')
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  if (!row) throw new UsageError(await whyNoWords(db, documentId));
  return JSON.parse(unpacked(row.listings)) as readonly Listing[];
}

async function whyNoWords(db: Store, documentId: string): Promise<string> {
  const erasedAt = (await findDocument(db, documentId))?.identity_erased_at ?? null;
  const short = documentId.slice(0, 12);
  return erasedAt === null
    ? `The words of document ${short} are not in this database: ingest it.`
    : `The words of document ${short} were erased by retention on ${erasedAt.slice(0, 10)}: newer rules cannot read it, and what was read before stands. Where you may still hold it: ordergap forget ${short}, then ingest it again.`;
}

/** The documents whose words are kept, by format and id. */
export async function keptDocuments(db: Store): Promise<readonly { readonly id: string; readonly format: string }[]> {
  const rows = await db
    .selectFrom('source_text')
    .innerJoin('source_document', 'source_document.id', 'source_text.document_id')
    .select(['source_document.id', 'source_document.format'])
    .orderBy('source_document.format')
    .orderBy('source_document.id')
    .execute();
  return rows.map(({ id, format }) => ({ id, format: format ?? 'unknown' }));
}

/** How many documents retention has left no words of. */
export async function countWithoutWords(db: Store): Promise<number> {
  const { count } = await db
    .selectFrom('source_document as d')
    .leftJoin('source_text as t', 't.document_id', 'd.id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('d.identity_erased_at', 'is not', null)
    .where('t.document_id', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
