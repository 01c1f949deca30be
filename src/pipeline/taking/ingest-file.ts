import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { identify } from '../../documents/document.js';
import { QuarantineError } from '../../documents/quarantine-error.js';
import { quarantinedDocument, quarantinedFile } from '../../listings/read-document.js';
import type { ProblemCode } from '../../problem.js';
import { unopenedId } from '../../sources/documents-at.js';
import { letGo } from '../../sources/held-files.js';
import { coming } from '../../store/database/together.js';
import { type SavedWith, saveDocument } from '../../store/documents/document.js';
import { type Copy, ingestJob } from '../../store/documents/ingest-job.js';
import { forgetUnopened } from '../../store/documents/source-document.js';
import { DEFAULT_RETENTION, strictest } from '../../store/people/retention.js';
import type { Store } from '../../store/tables.js';
import { MOST_KILLS } from '../../store/work/job.js';
import { killedReader } from '../reading/reading-pool.js';
import type { Stages } from '../reading/stages.js';
import { strictly } from '../reading/strictly.js';
import type { TakenDocument } from '../reading/take-file.js';
import { asExpected } from './as-expected.js';
import { foundAgain } from './find-documents.js';

/** A document that was taken in, and what became of it. */
export interface IngestedDocument {
  readonly documentId: string;
  readonly name: string;
  readonly outcome: 'stored' | 'set_aside' | 'quarantined';
  readonly format: string | null;
  /** Why it was set aside or is in quarantine. */
  readonly code: ProblemCode | null;
}

/**
 * Does an ingest job: reads the document where it was found and stores it. One that ended the program each time is in
 * quarantine unread. Undefined where the job is done.
 */
export async function ingestFile(
  store: Store,
  id: string,
  { read, key, now }: Pick<Stages, 'read' | 'key' | 'now'>,
): Promise<IngestedDocument | undefined> {
  const { copies, kills } = await ingestJob(store, id);
  const [copy] = copies;
  if (!copy) return undefined;
  const { path, name, strict, expected } = copy;
  const retention = strictest(copies.map((one) => one.retention ?? DEFAULT_RETENTION));
  const isPoison = kills >= MOST_KILLS;
  const ready = coming(store);
  const found = await take(copy, { id, days: retention.days }, isPoison ? unread : read).finally(ready);
  const document = expected ? asExpected(found, expected) : found;
  const taken = strict ? strictly(document) : document;
  const kept = await keep(store, taken, { key, path, now: now(), extracted: taken.extracted, retention, job: id });
  await letGo(...copies.map(({ held }) => held));
  if (taken.quarantined?.code !== 'unreadable_file') await forgetUnopened(store, unopenedId(path));
  return { documentId: taken.document.id, name, ...kept, format: taken.document.format };
}

async function unread(path: string, name: string): Promise<TakenDocument> {
  return quarantinedFile(path, name, killedReader('the program'));
}

/** Stores a document; one that turns out not to be sound while its rows are stored is in quarantine, and nothing of it is kept. */
async function keep(
  store: Store,
  taken: TakenDocument,
  saved: SavedWith,
): Promise<Pick<IngestedDocument, 'outcome' | 'code'>> {
  try {
    await saveDocument(store, taken, saved);
    return became(taken);
  } catch (error) {
    if (!(error instanceof QuarantineError)) throw error;
    const { code, message, at } = error;
    const problem = { code, message, ...(at === undefined ? {} : { at }) };
    await saveDocument(store, quarantinedDocument(taken.document, problem), saved);
    return { outcome: 'quarantined', code };
  }
}

function became({ quarantined, setAside }: TakenDocument): Pick<IngestedDocument, 'outcome' | 'code'> {
  if (quarantined) return { outcome: 'quarantined', code: quarantined.code };
  return setAside ? { outcome: 'set_aside', code: setAside.code } : { outcome: 'stored', code: null };
}

async function take(
  copy: Copy,
  { id, days }: { readonly id: string; readonly days: number },
  read: Stages['read'],
): Promise<TakenDocument> {
  const { path, name, held, refused, map } = copy;
  const options = { days, ...(map ? { map } : {}) };
  if (refused) {
    const { problem, bytes } = refused;
    return quarantinedDocument({ id, name, bytes, mediaType: 'application/octet-stream' }, problem);
  }
  if (held === undefined) return apart(await read(path, name, options), path);
  const taken = existsSync(held) ? await read(held, name, options) : undefined;
  return taken?.document.id === id ? taken : takeFromArchive(copy, id, (from) => read(from, name, options));
}

/** What was unpacked is gone, with the run or the machine that unpacked it: the archive is opened again. */
async function takeFromArchive(
  copy: Copy,
  id: string,
  read: (path: string) => Promise<TakenDocument>,
): Promise<TakenDocument> {
  let taken: TakenDocument | undefined;
  for await (const found of foundAgain(copy)) {
    if (taken === undefined && found.id === id && found.held) taken = await read(found.held);
    await letGo(found.held);
  }
  if (taken) return taken;
  const message = 'The archive it stood in is not there any more, or holds other bytes: give it again.';
  return quarantinedDocument(
    { id, name: copy.name, bytes: 0, mediaType: 'application/octet-stream' },
    { code: 'unreadable_file', message },
  );
}

/** The id a file goes by before it is read: the hash of its bytes, or of its path where it cannot be opened. */
export async function idOfFile(path: string): Promise<string> {
  const { id, bytes } = await identify(path);
  return bytes > 0 || (await canBeOpened(path)) ? id : unopenedId(path);
}

async function canBeOpened(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  await file?.close();
  return file !== undefined;
}

/** A file that cannot be opened has no bytes to be known by: it is known by its path, apart from empty files. */
function apart(taken: TakenDocument, path: string): TakenDocument {
  if (taken.quarantined?.code !== 'unreadable_file') return taken;
  return { ...taken, document: { ...taken.document, id: unopenedId(path) } };
}
