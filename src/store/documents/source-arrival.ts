import { batches } from '../database/batches.js';
import type { Store } from '../tables.js';

/** What has become of a document that a source brought. */
export interface ArrivedDocument {
  readonly item: string;
  readonly fileId: string;
  readonly documentId: string;
  readonly arrivedAt: string;
  /** `waiting` while it is still to be read; `gone` where its file was gone when it was to be read. */
  readonly state: 'waiting' | 'stored' | 'set_aside' | 'quarantined' | 'gone';
  /** Why it is in quarantine or set aside. */
  readonly code: string | null;
  /** How long after its hearing its personal data is kept, days. */
  readonly retentionDays: number | null;
}

interface Asked {
  readonly source?: string;
  readonly fileIds?: readonly string[];
}

/** The documents that sources brought: those of a source, or of files, and what has become of each. */
export async function arrivedDocuments(db: Store, { source, fileIds }: Asked): Promise<readonly ArrivedDocument[]> {
  const all = db
    .selectFrom('source_arrival as a')
    .leftJoin('source_document as d', 'd.id', 'a.document_id')
    .leftJoin('job as j', (join) => join.onRef('j.id', '=', 'a.document_id').on('j.kind', '=', 'ingest'))
    .select([
      'a.item',
      'a.file_id as fileId',
      'a.document_id as documentId',
      'a.arrived_at as arrivedAt',
      'd.status',
      'd.code',
      'd.retention_days as retentionDays',
      'j.id as job',
    ]);
  const ofSource = source === undefined ? all : all.where('a.source', '=', source);
  const rows = [];
  if (fileIds === undefined) rows.push(...(await ofSource.execute()));
  else
    for (const some of batches(fileIds)) rows.push(...(await ofSource.where('a.file_id', 'in', [...some]).execute()));
  return rows.map(({ status, job, ...row }) => ({ ...row, state: job === null ? (status ?? 'gone') : 'waiting' }));
}

/** Takes a document out of what is remembered of sources. */
export async function forgetArrival(db: Store, documentId: string): Promise<void> {
  await db.deleteFrom('source_arrival').where('document_id', '=', documentId).execute();
}

/** How many documents a source has brought, and how many of them are still to be read or in quarantine. */
export async function tallyArrivals(
  db: Store,
  source: string,
): Promise<{ readonly brought: number; readonly waiting: number; readonly quarantined: number }> {
  const counted = await db
    .selectFrom('source_arrival as a')
    .leftJoin('job as j', (join) => join.onRef('j.id', '=', 'a.document_id').on('j.kind', '=', 'ingest'))
    .select(({ fn }) => [
      fn.count<number>('a.document_id').distinct().as('brought'),
      fn.count<number>('j.id').distinct().as('waiting'),
    ])
    .where('a.source', '=', source)
    .executeTakeFirstOrThrow();
  const { quarantined } = await db
    .selectFrom('source_arrival as a')
    .innerJoin('source_document as d', 'd.id', 'a.document_id')
    .select(({ fn }) => fn.count<number>('d.id').distinct().as('quarantined'))
    .where('a.source', '=', source)
    .where('d.status', '=', 'quarantined')
    .executeTakeFirstOrThrow();
  return { brought: Number(counted.brought), waiting: Number(counted.waiting), quarantined: Number(quarantined) };
}
