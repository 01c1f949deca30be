import type { ReadDocument } from '../../returns/read-document.js';
import { insertFlat, insertRows } from '../database/insert-rows.js';
import type { Key } from '../database/secret.js';
import { together } from '../database/together.js';
import { DEFAULT_RETENTION, type Retention } from '../people/retention.js';
import type { SourceDocumentRow } from '../tables/source-document.table.js';
import type { Store } from '../tables.js';
import { addJob, endJobs } from '../work/job.js';
import type { Extracted } from './clause.js';
import { ingestJob } from './ingest-job.js';
import { type PreparedDocument, prepareDocument, type SavedDocument } from './prepared-document.js';
import { problemRows } from './problem.js';
import { returnFigureRows, saveStreamed } from './return-figures.js';
import { appearanceNumbers, numbered, numbersUpTo, sittingNumbers } from './sitting.js';
import { findDocument, noteCopy, replaceDocument } from './source-document.js';
import { splitDocument } from './split-document.js';

/** What came of a document besides its listings, and where it was found. */
export interface SavedWith {
  readonly key: Key;
  readonly path: string | null;
  readonly now: string;
  /** Its clauses, where they were read with it. */
  readonly extracted?: Extracted | undefined;
  /** How long its personal data is kept. */
  readonly retention?: Retention;
  /** The ingest job that this ends. */
  readonly job?: string;
}

/** A document as read, its rows with it where they were prepared already. */
export type ReadyDocument = ReadDocument & { readonly prepared?: PreparedDocument };

/**
 * Stores a document as read, whatever became of it, in one transaction (`together`): facts masked, personal data in `identity` and
 * `source_text`. A readable document is left with the job of linking it, or of extracting it where it comes without its
 * clauses. Storing it twice changes nothing: of a document the store has, only the name can change.
 */
export async function saveDocument(
  store: Store,
  read: ReadyDocument,
  { key, path, now, extracted, job, retention = DEFAULT_RETENTION }: SavedWith,
): Promise<SavedDocument> {
  const { rows, counts, rulesVersion } =
    read.prepared ?? prepareDocument(read, splitDocument(read, key, retention.days), extracted);
  const row = { ...documentRow(read, path, now, retention), rules_version: rulesVersion };
  await together(store, async (db) => {
    const known = await findDocument(db, row.id);
    if (known && known.status !== 'quarantined') await noteCopy(db, known, row.name, row.path);
    else await write(db, known);
    if (job !== undefined) await endIngest(db, job, row);
  });
  return counts;

  async function write(db: Store, earlier: SourceDocumentRow | undefined): Promise<void> {
    await replaceDocument(db, row, earlier);
    let sittings: readonly number[] = [];
    let appearances: readonly number[] = [];
    for (const some of rows) {
      const last = await insertFlat(db, numbered(numbered(some, 'sitting_at', sittings), 'of_appearance', appearances));
      if (some.table === 'sitting') sittings = numbersUpTo(last, some) ?? (await sittingNumbers(db, row.id));
      if (some.table === 'appearance') appearances = numbersUpTo(last, some) ?? (await appearanceNumbers(db, row.id));
    }
    const told = read.streamedFrom === undefined ? read.problems : await saveStreamed(db, row.id, read.streamedFrom);
    const problems = told.map((problem) => ({ problem, resultId: null }));
    await insertRows(db, 'problem', problemRows(row.id, 'read', problems));
    if (row.status !== 'stored') return;
    await insertRows(db, 'return_figure', returnFigureRows(row.id, read.returns));
    await addJob(db, rulesVersion === null ? 'extract' : 'link', row.id);
  }
}

/** Ends an ingest job; the copies found since it began may give the document another name. */
async function endIngest(
  db: Store,
  job: string,
  document: Pick<SourceDocumentRow, 'id' | 'name' | 'path'>,
): Promise<void> {
  for (const { name, path } of document.id === job ? (await ingestJob(db, job)).copies : []) {
    if (name === document.name && path === document.path) continue;
    const stored = await findDocument(db, document.id);
    if (stored) await noteCopy(db, stored, name, path);
  }
  await endJobs(db, 'ingest', [job]);
}

function documentRow(
  read: ReadDocument,
  path: string | null,
  now: string,
  { source, days, keepKeys }: Retention,
): Omit<SourceDocumentRow, 'rules_version'> {
  const { document, setAside, quarantined } = read;
  const why = quarantined ?? setAside;
  return {
    id: document.id,
    name: document.name,
    path,
    format: document.format,
    kind: document.kind,
    media_type: document.mediaType,
    bytes: document.bytes,
    complete_results: document.completeResults ? 1 : 0,
    status: quarantined ? 'quarantined' : setAside ? 'set_aside' : 'stored',
    code: why?.code ?? null,
    message: why?.message ?? null,
    place: quarantined?.at === undefined ? null : JSON.stringify(quarantined.at),
    ingested_at: now,
    source,
    retention_days: days,
    keep_keys: keepKeys ? 1 : 0,
    identity_erased_at: null,
  };
}
